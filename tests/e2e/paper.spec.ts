import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { findSource, statementFor } from '#domain/instrument/instrument.ts';
import { typedSheetCode } from '#domain/paper/sheet-code.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { root } from '../setup/place.ts';
import { openExample } from './example.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

const folder = join(root, 'test-results/paper');
const NAME = 'people-using-the-service-sheets-large-print';

test('three large-print sheets for people who use the service, with the keyboard alone', async ({
  page,
}) => {
  mkdirSync(folder, { recursive: true });
  const keys = new Keyboard(page);
  const review = await openExample(page);
  await page.goto(`./${review}/gather/people-using`);
  await keys.press(page.getByRole('link', { name: 'Sheets to print' }));
  await expect(page.getByRole('heading', { name: 'Sheets to print', level: 1 })).toBeFocused();
  await expectFitsEveryone(page);
  await keys.fill(page.getByLabel('How many copies?'), '3');
  await keys.tabTo(page.getByRole('radio', { name: 'Normal print' }));
  await keys.key('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Large print' })).toBeChecked();
  await saved(keys, page.getByRole('button', { name: 'Download Sheets (PDF)' }), 'pdf');
  await expect(page.getByText('is in your downloads folder')).toBeVisible();
  await saved(keys, page.getByRole('button', { name: 'Download Sheets (HTML)' }), 'html');
  await keys.press(page.getByText('See what is on the sheet'));
  await expect(
    page.getByRole('article', { name: 'The sheet: People using the service' }),
  ).toBeVisible();
  await expectFitsEveryone(page);

  await test.step('the PDF has three sheets, each with a code and page numbers of its own', () => {
    const pages = pdf('pdftotext', '-layout')
      .split('\f')
      .slice(0, -1)
      .map((text) => text.replaceAll(/\s+/gu, ' ').trim());
    const feet = pages.map((text) => /Sheet (\S+) · page (\d+) of (\d+)$/u.exec(text));
    const codes = [...new Set(feet.map((foot) => foot?.[1] ?? ''))];
    expect(codes).toHaveLength(3);
    for (const code of codes) expect(typedSheetCode(code)).not.toBeNull();
    const each = pages.length / 3;
    expect(feet.map((foot) => foot?.slice(2).join(' of '))).toEqual(
      pages.map((_, at) => `${(at % each) + 1} of ${each}`),
    );
  });

  await test.step('it says everything, and can be read by everyone', () => {
    const instrument = loadV1();
    const source = findSource(instrument, 'people-using');
    if (!source) throw new Error('There is no such source');
    const structure = pdf('pdfinfo', '-struct-text');
    const read = structure.replaceAll(/\s+/gu, ' ').replaceAll('" "', ' ');
    for (const indicator of instrument.indicators) {
      const { text, prompts } = statementFor(indicator, source.id);
      for (const words of [text, ...prompts]) expect(squeezed(read)).toContain(squeezed(words));
    }
    expect(read).toContain('It is anonymous.');
    for (const tag of ['Document', 'Art', 'H1', 'H2', 'LBody']) expect(structure).toContain(tag);
    expect(pdf('pdfinfo')).toMatch(/Tagged: +yes[^]*\(A4\)/u);
    expect(pdf('qpdf', '--check')).toContain('No syntax or stream encoding errors');
    expect(pdf('pdffonts').match(/\+Roboto/gu)).toHaveLength(2);
  });

  await test.step('the web page has them all, and fits everyone', async () => {
    const html = readFileSync(join(folder, `${NAME}.html`), 'utf8');
    expect(html.match(/<article /gu)).toHaveLength(3);
    const opened = await page.context().newPage();
    await opened.setContent(html.replace(/<meta http-equiv[^>]*>/u, ''));
    await expectFitsEveryone(opened);
    await opened.close();
  });
});

async function saved(keys: Keyboard, button: Locator, extension: string): Promise<void> {
  const downloading = button.page().waitForEvent('download');
  await keys.press(button);
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(`${NAME}.${extension}`);
  await file.saveAs(join(folder, `${NAME}.${extension}`));
}

/** Runs a tool on the sheets; `-` makes it print where it would write a file. */
function pdf(tool: string, ...options: readonly string[]): string {
  const file = join(folder, `${NAME}.pdf`);
  const output = tool === 'pdftotext' ? ['-'] : [];
  return execFileSync(tool, [...options, file, ...output], { encoding: 'utf8' });
}

/** Lines break where they fit, so only the letters are compared. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
