import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { ExampleButton } from '#features/reviews/ExampleButton.tsx';
import { loadInstrument } from '#instrument/registry.ts';

vi.mock(import('#instrument/registry.ts'), { spy: true });

test('an example whose words do not arrive says so, and can be asked for again', async () => {
  await render(<ExampleButton kind="secondary" />);
  vi.mocked(loadInstrument).mockRejectedValue(new TypeError('Failed to fetch'));
  const open = page.getByRole('button', { name: 'Open the example' });
  await open.click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Try again when it is back.');
  await expect.element(open).not.toHaveAttribute('aria-disabled');
});
