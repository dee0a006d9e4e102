import { expect } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { invitationPath } from '#domain/inviting/invitation-path.ts';
import type { Invitation } from '#domain/inviting/invitation.ts';
import {
  newReturnKey,
  openSealedSheet,
  type ReturnKey,
  sealedSheetsIn,
} from '#files/sealed-sheet.ts';
import { CURRENT } from '#instrument/registry.ts';
import { ownSheetFrom } from '#storage/own-sheet.ts';
import { ownSheetKey, readOwnSheetNote, removeOwnSheetNotes } from '#storage/own-sheet-note.ts';
import { idOf } from '#tests/builders/ids.ts';
import '#ui/styles/main.scss';

/** Somebody who has opened an invitation in this browser. */
export async function invited(source: string): Promise<InvitedPerson> {
  await cleanup();
  removeOwnSheetNotes();
  const person = new InvitedPerson(source, await newReturnKey());
  await person.open();
  return person;
}

class InvitedPerson {
  readonly #key: ReturnKey;
  readonly link: string;
  readonly noteKey: string;

  constructor(source: string, key: ReturnKey) {
    const reviewId = idOf.review();
    const invitation: Invitation = {
      instrument: { id: CURRENT.id, version: CURRENT.version },
      sourceId: idOf.source(source),
      reviewId,
      recipient: key.recipient,
    };
    this.#key = key;
    this.link = `#/fill/${invitationPath(invitation)}`;
    this.noteKey = ownSheetKey(reviewId, source);
  }

  async open(link = this.link): Promise<void> {
    await cleanup();
    window.location.hash = link;
    await render(<App />);
  }

  /** The sheet as it is kept in this browser; null where there is none. */
  kept() {
    const note = readOwnSheetNote(this.noteKey);
    return note === null ? null : ownSheetFrom(note);
  }

  /** Opens what the page gives away, as the coordinator would. */
  async handedBack() {
    const field = page.getByLabelText('Or copy the code');
    await expect.element(field).toBeVisible();
    const element = field.element();
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('There is no code');
    const [bytes = new Uint8Array()] = sealedSheetsIn(element.value);
    const opened = await openSealedSheet(bytes, [this.#key.identity]);
    if (!opened.ok) throw new Error('What was handed back cannot be opened');
    return opened.value;
  }
}
