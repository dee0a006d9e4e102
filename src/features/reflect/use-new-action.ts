import { useCallback, useRef, useState } from 'react';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import type { Action } from '#domain/records/action.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { newAction } from '#domain/records/new-records.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { added, edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';

/** The action being added. A new `start` begins its form afresh, with other words in it. */
export type Draft = { readonly action: Action; readonly start: number };

/**
 * Adding an action in place. Nothing is written before the first word: an action that is opened
 * and left leaves no trace.
 */
export function useNewAction(open: OpenReview, indicator: Indicator) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [removed, setRemoved] = useState<Action | null>(null);
  // Not what storage says: that comes a moment later, or never where storage refuses it.
  const written = useRef<Action | null>(null);
  const blank = () => newAction(open.review.id, indicator.id, { id: fresh.actionId(), now: now() });
  const begin = (action: Action) => {
    written.current = null;
    setDraft({ action, start: (draft?.start ?? 0) + 1 });
  };
  const write = useCallback((action: Action) => {
    const before = written.current;
    written.current = action;
    void save(before === null ? added.action(action) : edited.action(before, action));
  }, []);

  return {
    draft,
    removed,
    write,
    add: () => begin(blank()),
    /** Fills the action being added if it has no words yet, and otherwise begins another. */
    addIdea: (idea: string) => {
      const before = written.current;
      const current = before ?? draft?.action;
      const isOpen = current?.what.trim() === '';
      const action = { ...(isOpen ? current : blank()), what: idea };
      begin(action);
      if (isOpen) written.current = before;
      write(action);
    },
    finish: () => {
      setDraft(null);
      if (written.current && isBlankAction(written.current)) discard(written.current);
    },
    remove: () => {
      setDraft(null);
      if (!written.current) return;
      discard(written.current);
      if (!isBlankAction(written.current)) setRemoved(written.current);
    },
    restore: () => {
      if (removed) void save(edited.action({ ...removed, deletedAt: now() }, removed));
      setRemoved(null);
    },
    forget: () => setRemoved(null),
  };
}

function discard(action: Action): void {
  void save(edited.action(action, { ...action, deletedAt: now() }));
}
