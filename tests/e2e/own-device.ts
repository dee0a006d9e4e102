import type { Page } from '@playwright/test';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { invitationPath } from '#domain/inviting/invitation-path.ts';
import { ReviewId, SourceId } from '#domain/records/ids.ts';
import { ReturnRecipient } from '#domain/records/return-keys.ts';
import { sealedSheetsIn } from '#files/sealed-sheet.ts';
import { expect } from './fixtures.ts';

/** An invitation, and what opens the sheets that come back. */
export type InvitationInHand = {
  /** From the "#" on. */
  readonly link: string;
  readonly reviewId: string;
  /** What is in a sealed sheet, as age alone has it. */
  open: (sealed: string) => Promise<unknown>;
};

export async function invite(source: string): Promise<InvitationInHand> {
  const identity = await generateX25519Identity();
  const reviewId = ReviewId.parse(crypto.randomUUID());
  const path = invitationPath({
    instrument: { id: 'sri2', version: 1 },
    sourceId: SourceId.parse(source),
    reviewId,
    recipient: ReturnRecipient.parse(await identityToRecipient(identity)),
  });
  return { link: `#/fill/${path}`, reviewId, open: (sealed) => opened(sealed, identity) };
}

/**
 * Fills in a sheet by its link, with clicks, as fast as the pages follow them.
 *
 * @param link the address, whole or from the "#" on.
 * @param ratings one word for each statement: `4 4 NA _ 5`. The rest is skipped.
 * @returns the sealed sheet, as it would be put into a message.
 */
export async function fillByLink(page: Page, link: string, ratings: string): Promise<string> {
  await page.goto(link.startsWith('#') ? `./${link}` : link);
  await page.getByRole('button', { name: 'Begin' }).click();
  const words = ratings.split(' ');
  const place = page.getByText(/^Statement \d+ of \d+$/u);
  const count = Number((await place.innerText()).split(' ').at(-1));
  for (let at = 0; at < count; at += 1) {
    // The page before can still be there: what is answered has to be the next statement.
    await page.getByText(`Statement ${at + 1} of ${count}`, { exact: true }).waitFor();
    await answer(page, words[at] ?? '_');
  }
  await page.getByRole('button', { name: 'I have finished' }).click();
  return page.getByLabel('Or copy the code').inputValue();
}

async function answer(page: Page, word: string): Promise<void> {
  if (word === '_') {
    await page.getByRole('button', { name: 'Skip this statement' }).click();
    return;
  }
  const name = word === 'NA' ? /^Not applicable/u : new RegExp(`^${word}: `, 'u');
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Next' }).click();
}

async function opened(sealed: string, identity: string): Promise<unknown> {
  const [bytes, ...others] = sealedSheetsIn(sealed);
  expect(others).toEqual([]);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(bytes ?? new Uint8Array(), 'text'));
}
