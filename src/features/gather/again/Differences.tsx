import type { RefObject } from 'react';
import type { Indicator } from '#domain/instrument/instrument.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { agreementOf } from '#domain/paper/second-entry.ts';
import { agreementInWords } from '#domain/words/second-entry-words.ts';
import { DifferenceItem } from './DifferenceItem.tsx';
import type { useSecondEntry } from './use-second-entry.ts';

interface DifferencesProps {
  rows: readonly NamedSheet[];
  indicators: readonly Indicator[];
  entry: ReturnType<typeof useSecondEntry>;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What the comparison came to, sheet by sheet where there is something to choose. */
export function Differences({ rows, indicators, entry, heading }: DifferencesProps) {
  const compared = rows.flatMap(({ sheet, name }) => {
    const differences = entry.differencesOf(sheet.id);
    return differences === null ? [] : [{ sheet, name, differences }];
  });
  const agreement = agreementOf(
    compared.map(({ differences }) => differences),
    indicators.length,
  );
  return (
    <section className="gather-differences" aria-labelledby="what-differs">
      <h2 id="what-differs" ref={heading} tabIndex={-1}>
        What differs
      </h2>
      <p>{agreementInWords(agreement)}</p>
      {compared
        .filter(({ differences }) => differences.length > 0)
        .map(({ sheet, name, differences }) => (
          <div key={sheet.id}>
            <h3>{name}</h3>
            <ul className="gather-differences__list">
              {differences.map((difference) => (
                <DifferenceItem
                  key={difference.indicator}
                  {...{ name, difference, indicators }}
                  chosen={entry.checkOf(sheet.id).chosen[difference.indicator] ?? null}
                  onChoose={(chosen) => entry.choose(sheet, difference, chosen)}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
