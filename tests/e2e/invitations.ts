import type { Page } from '@playwright/test';
import { matchPath } from '#app/match-path.ts';
import { INVITATION_PATTERN } from '#domain/inviting/invitation-path.ts';
import { type Invitation, readInvitation } from '#domain/inviting/invitation.ts';

/** A source by its word in an address, and as people read it. */
export type AskedSource = { readonly id: string; readonly name: string };

/** Has the links of a review made, and gives the one for a source, as its page shows it. */
export async function linkOf(
  page: Page,
  review: string,
  { id, name }: AskedSource,
): Promise<string> {
  await page.goto(`./${review}/invite/${id}`);
  await page.getByRole('button', { name: 'Make the links' }).click();
  return linkShown(page, name);
}

/** The link for a source, from the page that invites people. */
export function linkShown(page: Page, source: string): Promise<string> {
  return page.getByRole('textbox', { name: `Link for ${source}` }).inputValue();
}

/** What a link says. */
export function invitationIn(link: string): Invitation {
  const parts = matchPath(`/fill/${INVITATION_PATTERN}`, new URL(link).hash.slice(1));
  const invitation = readInvitation(parts ?? {});
  if (!invitation.ok) throw new Error(`${link} is no invitation`);
  return invitation.value;
}

/** Every row of a table as it is stored, in the order of their ids. */
export function rowsIn(page: Page, table: string): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('sri2');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    return reading.result as unknown[];
  }, table);
}
