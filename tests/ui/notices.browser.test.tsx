import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import '#ui/styles/main.scss';

test('an undo is announced, can be taken, and goes when the person moves on', async () => {
  const onUndo = vi.fn();
  const onDismiss = vi.fn();
  await render(<UndoNotice message="Action deleted." onUndo={onUndo} onDismiss={onDismiss} />);
  await expect.element(page.getByRole('status')).toHaveTextContent('Action deleted.');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(onUndo).toHaveBeenCalledOnce();
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('a notice says its tone in words', async () => {
  await render(
    <Notice tone="warning" title="Few answers" role="status">
      Figures are not shown.
    </Notice>,
  );
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Please note: Few answersFigures are not shown.');
});

test('what loads quickly does not flicker', async () => {
  await render(<Loading after={80} />);
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
  await expect.element(page.getByText('Loading')).toBeVisible();
});
