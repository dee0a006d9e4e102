import { useState } from 'react';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import type { Action } from '#domain/records/action.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { newAction } from '#domain/records/new-records.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
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
  const stored = open.actions.find(({ id }) => id === draft?.action.id) ?? null;
  const blank = () => newAction(open.review.id, indicator.id, { id: fresh.actionId(), now: now() });
  const begin = (action: Action) => setDraft({ action, start: (draft?.start ?? 0) + 1 });

  return {
    draft,
    removed,
    add: () => begin(blank()),
    /** Fills the action being added if it has no words yet, and otherwise begins another. */
    addIdea: (idea: string) => {
      const current = stored ?? draft?.action;
      const isOpen = current?.what.trim() === '';
      const action = { ...(isOpen ? current : blank()), what: idea };
      begin(action);
      void save({ kind: 'action', record: action });
    },
    finish: () => {
      setDraft(null);
      if (stored && isBlankAction(stored)) discard(stored);
    },
    remove: () => {
      setDraft(null);
      if (!stored) return;
      discard(stored);
      if (!isBlankAction(stored)) setRemoved(stored);
    },
    restore: () => {
      if (removed) void save({ kind: 'action', record: removed });
      setRemoved(null);
    },
    forget: () => setRemoved(null),
  };
}

function discard(action: Action): void {
  void save({ kind: 'action', record: { ...action, deletedAt: now() } });
}
