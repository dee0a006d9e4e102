import type { Instrument, Statement } from '#domain/instrument/instrument.ts';
import { choicesOf } from './rating-words.ts';

/** What is read aloud of a statement: its words, then what can be chosen. */
export function spokenStatement({ text }: Statement, scale: Instrument['scale']): string {
  const choices = choicesOf(scale).map(({ words }) => words.replace(': ', ', '));
  return [text, 'How far do you agree?', ...choices.map((words) => `${words}.`)].join(' ');
}

/** Whether a voice speaks the instrument's language, and in the way of the same country. */
export function voiceFits(voice: string, language: string): 'no' | 'language' | 'country' {
  const [own, wanted] = [voice, language].map((tag) => tag.replace('_', '-').toLowerCase());
  if (own === undefined || wanted === undefined) return 'no';
  if (own === wanted) return 'country';
  return own.split('-')[0] === wanted.split('-')[0] ? 'language' : 'no';
}
