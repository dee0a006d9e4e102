import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { CopyText } from '#features/invite/CopyText.tsx';
import '#ui/styles/main.scss';

const text = { id: 'carers', title: 'To carers', paragraphs: ['Hello,', 'Thank you.'] } as const;
const copy = page.getByRole('button', { name: 'Copy the text “To carers”' });

test('a text is copied whole, paragraph by paragraph', async () => {
  const writing = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await render(<CopyText text={text} />);
  await copy.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  expect(writing).toHaveBeenCalledWith('Hello,\n\nThank you.');
});

test('where the browser refuses, the text is selected, ready to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No'));
  await render(<CopyText text={text} />);
  await copy.click();
  await expect.element(page.getByRole('status')).toHaveTextContent('The text is selected');
  expect(window.getSelection()?.toString().replaceAll(/\s+/gu, ' ').trim()).toBe(
    'Hello, Thank you.',
  );
});
