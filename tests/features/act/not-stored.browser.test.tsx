import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { database } from '#storage/database.ts';
import { saver } from '#storage/saving.ts';
import { anAction } from '#tests/builders/records.ts';
import { acting, card, openAction, pageTitle, stored } from './acting.tsx';

test('words that could not be stored stay in the plan, and a change of status keeps them', async () => {
  await acting({ actions: [anAction('Ask', 'goals')] });
  await openAction('Ask');
  const lead = page.getByLabelText('Who leads?');
  await expect.element(lead).toBeVisible();
  const storage = vi
    .spyOn(database, 'transaction')
    .mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
  await lead.fill('Keyworker');
  await page.getByRole('link', { name: 'Back to the action plan' }).first().click();
  await expect.element(pageTitle('Action plan')).toBeVisible();
  await expect.element(card('Ask')).toHaveTextContent('Keyworker');
  await card('Ask').getByLabelText('Status').selectOptions('Done');
  storage.mockRestore();
  await saver.retry();
  await expect.poll(stored).toMatchObject([{ lead: 'Keyworker', status: 'done' }]);
});
