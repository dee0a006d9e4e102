/** Cut texts are never shorter than this share of the room they have. */
const FULL_ENOUGH = 0.25;

/**
 * The beginning of a text that is too long for where it stands, in the words it was written in: as
 * many whole sentences as fit, or else whole words. What is cut off is marked by "…".
 */
export function opening(text: string, length: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= length) return line;
  const room = line.slice(0, length - 1);
  const sentences = /^.*[.?!…][”’")]*(?=\s)/u.exec(room)?.[0] ?? '';
  const kept = sentences.length >= length * FULL_ENOUGH ? sentences : wholeWords(room);
  return `${kept} …`;
}

function wholeWords(room: string): string {
  const end = room.lastIndexOf(' ');
  return end > 0 ? room.slice(0, end) : room;
}
