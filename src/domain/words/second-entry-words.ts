import type { Agreement } from '#domain/paper/second-entry.ts';
import type { Response } from '#domain/records/response.ts';
import { counted } from './counted.ts';

/** An answer within a sentence: "4", "not applicable", "no answer". */
export function answerInWords(response: Response): string {
  if (response.state === 'rated') return `${response.rating}`;
  return response.state === 'not-applicable' ? 'not applicable' : 'no answer';
}

/** How a sheet that was compared stands: "Agrees", "2 differ". */
export function differingInWords(differing: number): string {
  if (differing === 0) return 'Agrees';
  return `${differing} ${differing === 1 ? 'differs' : 'differ'}`;
}

/** "3 sheets checked. 2 of 30 answers differed (7%)." The share is rounded, but never to none. */
export function agreementInWords({ sheets, answers, differed }: Agreement): string {
  if (sheets === 0) return 'Nothing is compared yet.';
  const share = Math.round((differed / answers) * 100);
  const percent = differed > 0 && share === 0 ? 'under 1%' : `${share}%`;
  const checked = `${counted(sheets, 'sheet')} checked.`;
  if (differed === 0) return `${checked} All ${answers} answers agree.`;
  return `${checked} ${differed} of ${answers} answers differed (${percent}).`;
}
