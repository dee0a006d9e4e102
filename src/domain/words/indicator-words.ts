import type { Indicator } from '#domain/instrument/instrument.ts';

/** An indicator as a heading: "7. Informal carers are involved". */
export function numberedName({ number, name }: Indicator): string {
  return `${number}. ${name.text}`;
}

/** The same where there is little room: "7. Carer involvement". */
export function numberedShortName({ number, shortName }: Indicator): string {
  return `${number}. ${shortName}`;
}
