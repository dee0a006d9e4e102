/** Tells this page's entries in the journal from those of other tabs. It says nothing else. */
export const thisTab = crypto.randomUUID();
