import { counted } from '#domain/words/counted.ts';
import { gatheredInWords } from '#domain/words/gathered-words.ts';
import type { Progress, SourceProgress } from '#domain/journey/progress.ts';

/**
 * How far a stage has come, and in words. `left-out` is so on purpose; `ready` is for what is made
 * from other stages and is never done or not done.
 */
export type StageStatus = {
  readonly kind: 'not-started' | 'under-way' | 'done' | 'left-out' | 'ready';
  readonly words: string;
};

export function planStatus({ planned }: Progress): StageStatus {
  return planned === 0
    ? { kind: 'not-started', words: 'Not started' }
    : { kind: 'under-way', words: 'Started' };
}

export function sourceStatus(progress: SourceProgress): StageStatus {
  const { included, sheets } = progress;
  if (!included) return { kind: 'left-out', words: 'Not included' };
  const words = gatheredInWords(progress);
  if (sheets === 0) return { kind: 'not-started', words };
  return { kind: isGathered(progress) ? 'done' : 'under-way', words };
}

/** One sheet that stands for a whole source is done once every statement has an answer. */
function isGathered({ source, sheets, intended, complete }: SourceProgress): boolean {
  return source.single ? complete === sheets : sheets >= intended;
}

export function reflectStatus({ reflected }: Progress, indicators: number): StageStatus {
  if (reflected === 0) return { kind: 'not-started', words: 'Not started' };
  const words = `${reflected} of ${counted(indicators, 'indicator')}`;
  return { kind: reflected < indicators ? 'under-way' : 'done', words };
}

export function summaryStatus({ sources }: Progress): StageStatus {
  const sheets = sources.reduce((total, source) => total + source.sheets, 0);
  return sheets === 0
    ? { kind: 'not-started', words: 'No sheets yet' }
    : { kind: 'ready', words: `From ${counted(sheets, 'sheet')}` };
}

export function actStatus({ actions, openActions }: Progress): StageStatus {
  if (actions === 0) return { kind: 'not-started', words: 'No actions yet' };
  if (openActions === 0) return { kind: 'done', words: `${counted(actions, 'action')}, none open` };
  return { kind: 'under-way', words: `${counted(actions, 'action')}, ${openActions} open` };
}
