import { useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { ScaleInput } from '#ui/ScaleInput.tsx';
import '#ui/styles/main.scss';

const options = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

interface RatingFormProps {
  start?: string;
  onRating?: (rating: string) => void;
}

function RatingForm({ start = '', onRating }: RatingFormProps) {
  const { register, setValue, handleSubmit } = useForm({ defaultValues: { rating: start } });
  return (
    <form onSubmit={(event) => void handleSubmit(({ rating }) => onRating?.(rating))(event)}>
      <ScaleInput
        legend="Goals are written down"
        hint="Look for a date"
        options={options}
        lowLabel="strongly disagree"
        highLabel="strongly agree"
        extra={{ value: 'na', label: 'Not applicable' }}
        keys={{ 1: '1', 4: '4', n: 'na' }}
        onClear={() => setValue('rating', '')}
        clearLabel="Clear this rating"
        {...register('rating')}
      />
      <button type="submit">Send</button>
    </form>
  );
}

async function answerAfterSending(onRating: ReturnType<typeof vi.fn>) {
  await page.getByRole('button', { name: 'Send' }).click();
  await vi.waitFor(() => expect(onRating).toHaveBeenCalled());
  return onRating.mock.lastCall;
}

test('is a group of radio buttons whose ends say what they mean', async () => {
  await render(<RatingForm />);
  const group = page.getByRole('group', { name: 'Goals are written down' });
  await expect.element(group).toHaveAccessibleDescription('Look for a date');
  await expect.element(page.getByRole('radio', { name: /^1\s*strongly disagree$/ })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^5\s*strongly agree$/ })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Not applicable' })).toBeVisible();
});

test('gives the form a string', async () => {
  const onRating = vi.fn();
  await render(<RatingForm onRating={onRating} />);
  await page.getByRole('radio', { name: '4' }).click();
  expect(await answerAfterSending(onRating)).toEqual(['4']);
});

test('shows what the form already holds', async () => {
  await render(<RatingForm start="na" />);
  await expect.element(page.getByRole('radio', { name: 'Not applicable' })).toBeChecked();
});

test('moves with the arrow keys', async () => {
  await render(<RatingForm start="2" />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: '3' })).toBeChecked();
});

test('chooses by number and letter while focus is in the group', async () => {
  const onRating = vi.fn();
  await render(<RatingForm onRating={onRating} />);
  await userEvent.tab();
  await userEvent.keyboard('4');
  await expect.element(page.getByRole('radio', { name: '4' })).toBeChecked();
  await userEvent.keyboard('N');
  await expect.element(page.getByRole('radio', { name: 'Not applicable' })).toHaveFocus();
  expect(await answerAfterSending(onRating)).toEqual(['na']);
});

test('leaves keys with a modifier to the browser', async () => {
  await render(<RatingForm start="2" />);
  await userEvent.tab();
  await userEvent.keyboard('{Alt>}4{/Alt}');
  await expect.element(page.getByRole('radio', { name: '2' })).toBeChecked();
});

test('offers to clear only what is there, and keeps focus in the group', async () => {
  const onRating = vi.fn();
  await render(<RatingForm start="3" onRating={onRating} />);
  const clear = page.getByText('Clear this rating');
  await clear.click();
  await expect.element(page.getByRole('radio', { name: '3' })).not.toBeChecked();
  await expect.element(page.getByRole('radio', { name: /^1/ })).toHaveFocus();
  await expect.element(clear).not.toBeVisible();
  // react-hook-form says null, not "", of radio buttons none of which is chosen.
  expect(await answerAfterSending(onRating)).toEqual([null]);
});

test.each([320, 1280])(
  'targets are large enough and nothing sticks out at %d px',
  async (width) => {
    await page.viewport(width, 800);
    await render(<RatingForm />);
    for (const radio of page.getByRole('radio').elements()) {
      const { width: across, height: down } = radio.getBoundingClientRect();
      expect(Math.min(across, down)).toBeGreaterThanOrEqual(44);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
