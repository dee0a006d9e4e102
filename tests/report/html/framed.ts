/** A page in a frame of this width, which is what the page takes for its window. */
export async function framed(html: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The page is out of reach');
  return frame.contentDocument;
}
