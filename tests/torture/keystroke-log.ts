/** What fields hold, by the names they have on the screen. */
export type Values = Readonly<Record<string, string>>;

/** What has become of the keystrokes of one try. */
export type Survival = {
  readonly typed: number;
  readonly acknowledged: number;
  /** Acknowledged, and gone. */
  readonly lost: number;
  /** Not acknowledged before the end, and there all the same. */
  readonly besides: number;
  /** A field holds something that it never held before. */
  readonly isTorn: boolean;
  /** A later keystroke is there without an earlier one. No promise is broken by that. */
  readonly isOutOfOrder: boolean;
  /** A sentence for everything that is wrong. */
  readonly faults: readonly string[];
};

/** The values a field has had, the first before any keystroke; and how many are acknowledged. */
type History = { readonly values: string[]; acknowledged: number };

export type KeystrokeLog = ReturnType<typeof createKeystrokeLog>;

/**
 * Keeps what was typed into which field, and which of it the screen has called saved. No field may
 * have the same value twice: what is found later must tell how many keystrokes it stands for.
 */
export function createKeystrokeLog(initial: Values) {
  const fields = new Map(
    Object.entries(initial).map(([name, value]): [string, History] => {
      return [name, { values: [value], acknowledged: 0 }];
    }),
  );
  const order: string[] = [];
  const strange = new Set<string>();

  return {
    /** To be called before the key goes down: the screen may answer at once. */
    typed(name: string, value: string): void {
      const { values } = historyOf(fields, name);
      if (values.includes(value)) throw new Error(`${name} has been "${value}" before`);
      values.push(value);
      order.push(name);
    },

    /** The screen says "Saved", and shows this. */
    acknowledge(shown: Values): void {
      for (const [name, history] of fields) {
        const value = shown[name];
        if (value === undefined) continue;
        const count = history.values.indexOf(value);
        if (count === -1) strange.add(`${name} showed "${value}", which was never typed`);
        history.acknowledged = Math.max(history.acknowledged, count);
      }
    },

    /** @param found is what is there after everything has been started again. */
    survivalIn(found: Values): Survival {
      const kept = [...fields].map(([name, history]) => keptOf(name, history, found[name] ?? ''));
      return {
        typed: order.length,
        acknowledged: sum(kept.map(({ acknowledged }) => acknowledged)),
        lost:
          sum(kept.map(({ acknowledged, count }) => Math.max(0, acknowledged - count))) +
          strange.size,
        besides: sum(kept.map(({ acknowledged, count }) => Math.max(0, count - acknowledged))),
        isTorn: kept.some(({ isTorn }) => isTorn),
        isOutOfOrder: !isBeginning(order, new Map(kept.map(({ name, count }) => [name, count]))),
        faults: [...strange, ...kept.flatMap(({ fault }) => fault ?? [])],
      };
    },
  };
}

function historyOf(fields: ReadonlyMap<string, History>, name: string): History {
  const history = fields.get(name);
  if (history === undefined) throw new Error(`${name} was not on the screen`);
  return history;
}

/** How many of a field's keystrokes are there, and what is wrong with that. */
type Kept = {
  readonly name: string;
  readonly count: number;
  readonly acknowledged: number;
  readonly isTorn: boolean;
  readonly fault: string | null;
};

function keptOf(name: string, { values, acknowledged }: History, value: string): Kept {
  const count = values.indexOf(value);
  if (count === -1) {
    const fault = `${name} is "${value}", which was never typed`;
    return { name, count: 0, acknowledged, isTorn: true, fault };
  }
  const isLost = count < acknowledged;
  const fault = isLost ? `${name} was saved as "${values[acknowledged]}" and is "${value}"` : null;
  return { name, count, acknowledged, isTorn: false, fault };
}

/** Whether these are the first so many keystrokes, with none left out. */
function isBeginning(order: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const seen = new Map([...counts.keys()].map((name) => [name, 0]));
  for (const name of order.slice(0, sum([...counts.values()]))) {
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...counts].every(([name, count]) => seen.get(name) === count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
