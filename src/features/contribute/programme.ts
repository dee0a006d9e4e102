import { ProgrammeCode } from '#domain/contribution/contribution.ts';
import type { Service } from '#domain/records/review.ts';

/** The code as it goes into the file, however it was typed; null where there is none, or a wrong one. */
export function programmeFrom(typed: string, service: Service): ProgrammeCode | null {
  const code = ProgrammeCode.safeParse(lettersOf(typed)).data ?? null;
  return programmeProblem(typed, service) === null ? code : null;
}

/** What to say about a code that cannot go into the file; null where it can, or is left out. */
export function programmeProblem(typed: string, service: Service): string | null {
  const code = lettersOf(typed);
  if (code === '') return null;
  if (!ProgrammeCode.safeParse(code).success) {
    return 'Enter 3 to 20 letters and digits, or leave it empty';
  }
  return lettersOf(service.name).includes(code)
    ? 'This is in the name of your service. Enter the code of the programme'
    : null;
}

function lettersOf(text: string): string {
  return text.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
}
