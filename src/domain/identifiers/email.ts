import type { Finder } from './found.ts';

const DOMAIN = /(?:@|[([]at[)\]]) ?(?!www\.)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/giu;
const MAILBOX_CHARACTER = /[\p{L}\p{M}\d.!#$%&'*+/=?^_`{|}~-]/u;
/** The longest name before the @ that there is. */
const LONGEST = 64;

/** E-mail addresses, also with a space beside the @, or "(at)" in its place. */
export const findEmails: Finder = (plain) =>
  [...plain.matchAll(DOMAIN)].flatMap(({ index, 0: domain }) => {
    const end = plain[index - 1] === ' ' ? index - 1 : index;
    const from = startOfMailbox(plain, end);
    return from < end ? [{ from, to: index + domain.length }] : [];
  });

function startOfMailbox(plain: string, end: number): number {
  let from = end;
  while (from > end - LONGEST && MAILBOX_CHARACTER.test(plain[from - 1] ?? '')) from -= 1;
  while (from < end && !/[\p{L}\d]/u.test(plain[from] ?? '')) from += 1;
  return from;
}
