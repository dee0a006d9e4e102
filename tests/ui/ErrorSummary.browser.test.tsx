import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { TextField } from '#ui/TextField.tsx';
import '#ui/styles/main.scss';

const errors = [{ field: 'town', message: 'Enter a town' }];

test('takes the focus when something is wrong, and again at each attempt', async () => {
  const screen = await render(<ErrorSummary errors={[]} attempt={0} />);
  expect(page.getByRole('alert').elements()).toEqual([]);
  await screen.rerender(<ErrorSummary errors={errors} attempt={1} />);
  await expect.element(page.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();

  await page.getByRole('link').click();
  await screen.rerender(<ErrorSummary errors={errors} attempt={2} />);
  await expect.element(page.getByRole('alert')).toHaveFocus();
});

test('leads to the field and leaves the address alone', async () => {
  const before = window.location.href;
  await render(
    <>
      <ErrorSummary errors={errors} />
      <TextField label="Town" name="town" error="Enter a town" />
    </>,
  );
  await page.getByRole('link', { name: 'Enter a town' }).click();
  await expect.element(page.getByLabelText('Town')).toHaveFocus();
  expect(window.location.href).toBe(before);
});

test('says what belongs to no field in plain words', async () => {
  await render(<ErrorSummary errors={[{ message: 'The dates do not fit' }]} />);
  await expect.element(page.getByText('The dates do not fit')).toBeVisible();
  expect(page.getByRole('link').elements()).toEqual([]);
});
