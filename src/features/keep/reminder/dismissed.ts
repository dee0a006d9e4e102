import { create } from 'zustand';

/** Whether the person has heard enough of backups for as long as the app is open. */
export const useDismissed = create<{ readonly isDismissed: boolean }>()(() => ({
  isDismissed: false,
}));

/** Says no more of it. What was pressed goes, so the focus moves on to the screen. */
export function dismissReminders(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
  useDismissed.setState({ isDismissed: true });
}
