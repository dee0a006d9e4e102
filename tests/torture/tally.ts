import type { Findings } from './look-afterwards.ts';

/** What has been found in all tries so far. */
export type Tally = {
  tries: number;
  killedWhileSaving: number;
  typed: number;
  acknowledged: number;
  besides: number;
  outOfOrder: number;
  lost: number;
  torn: number;
  failedStarts: number;
};

export function emptyTally(): Tally {
  return {
    tries: 0,
    killedWhileSaving: 0,
    typed: 0,
    acknowledged: 0,
    besides: 0,
    outOfOrder: 0,
    lost: 0,
    torn: 0,
    failedStarts: 0,
  };
}

export function count(tally: Tally, findings: Findings, wasSaving: boolean): void {
  tally.tries += 1;
  tally.killedWhileSaving += Number(wasSaving);
  tally.typed += findings.typed;
  tally.acknowledged += findings.acknowledged;
  tally.besides += findings.besides;
  tally.outOfOrder += findings.outOfOrder;
  tally.lost += findings.lost;
  tally.torn += findings.torn;
  tally.failedStarts += Number(!findings.hasStarted);
}

/** Nothing lost, where there was something to lose. */
export function hasPassed(tally: Tally): boolean {
  const { acknowledged, lost, torn, failedStarts } = tally;
  return acknowledged > 0 && lost + torn + failedStarts === 0;
}

export function inOneLine(tally: Tally, seed: number): string {
  return [
    `${tally.tries} tries (${tally.killedWhileSaving} killed while saving)`,
    `${tally.typed} keystrokes`,
    `${tally.acknowledged} acknowledged as saved`,
    `${tally.besides} survived unacknowledged (${tally.outOfOrder} times out of order)`,
    `${tally.lost} lost`,
    `${tally.torn} torn records`,
    `${tally.failedStarts} failed starts`,
    `seed ${seed}`,
  ].join(', ');
}
