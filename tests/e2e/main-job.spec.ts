import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { root } from '../setup/place.ts';
import { expect, expectFitsEveryone, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { expectedFigures } from './main-job/expected-figures.ts';
import {
  ACTIONS,
  DATES,
  REFLECTIONS,
  reflect,
  SERVICE,
  startAndPlan,
  typeSheets,
  writePlan,
} from './main-job/journey.ts';
import { paperSheets } from './main-job/paper-sheets.ts';
import { expectNoSidewaysScroll } from './sideways-scroll.ts';

const folder = join(root, 'test-results/main-job');

test('from a new review to a PDF action plan, with the keyboard alone', async ({ page }) => {
  test.setTimeout(9 * 60_000);
  mkdirSync(folder, { recursive: true });
  const keys = new Keyboard(page);
  const instrument = loadV1();
  const nameOf = (id: string) => instrument.sources.find((source) => source.id === id)?.name ?? id;

  await test.step('start and plan', async () => {
    await page.goto('./');
    await startAndPlan(page, keys);
  });
  for (const [index, paper] of paperSheets().entries()) {
    await test.step(`type the sheets of ${paper.source}`, async () => {
      // The screens of one source are those of another.
      const look = index === 0 ? expectFitsEveryone : expectNoSidewaysScroll;
      await typeSheets(page, keys, nameOf(paper.source), paper, look);
    });
  }
  await test.step('reflect', () => reflect(page, keys));
  await test.step('write the plan', () => writePlan(page, keys));
  await test.step('save the files', async () => {
    await keys.press(page.getByRole('link', { name: 'Share the plan' }));
    await expect(page.getByRole('heading', { name: 'Share and keep', level: 1 })).toBeFocused();
    await expectFitsEveryone(page);
    await save(
      page,
      keys,
      page.getByRole('button', { name: /Action plan.*PDF/u }),
      'action-plan.pdf',
    );
    await save(page, keys, page.getByRole('button', { name: /Figures.*CSV/u }), 'figures.csv');
  });

  await test.step('the figures equal an independent calculation', () => {
    const [header = '', ...lines] = readFileSync(join(folder, 'figures.csv'), 'utf8')
      .trim()
      .split('\r\n');
    const columns = header.split(',');
    const rows = lines.map((line) =>
      Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])),
    );
    const expected = expectedFigures();
    expect(rows).toHaveLength(expected.length);
    for (const [index, wanted] of expected.entries()) {
      const { mean, ...row } = rows[index] ?? {};
      const { mean: wantedMean, ...rest } = wanted;
      expect(row).toEqual(
        Object.fromEntries(Object.entries(rest).map(([name, cell]) => [name, String(cell ?? '')])),
      );
      expect(Number(mean)).toBeCloseTo(Number(wantedMean), 12);
    }
  });

  await test.step('the document says everything, and can be read by everyone', () => {
    const words = pdf('pdftotext', '-layout').replaceAll(/\s+/gu, ' ');
    const structure = pdf('pdfinfo', '-struct-text');
    const plain = pdf('pdftotext').replaceAll(/\s+/gu, ' ');
    const names = instrument.indicators.map(({ name }) => name.text);
    for (const said of [SERVICE, DATES.reviewOn, ...names]) {
      expect(squeezed(words + plain)).toContain(squeezed(said));
    }
    const written = [...REFLECTIONS, ...ACTIONS].flatMap((entry) => Object.values(entry));
    const read = structure.replaceAll(/\s+/gu, ' ').replaceAll('" "', ' ');
    for (const text of written) expect(squeezed(read)).toContain(squeezed(text));
    expect(squeezed(words + plain)).toContain(squeezed(DATES.due));
    for (const tag of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) {
      expect(structure).toContain(tag);
    }
    expect(pdf('qpdf', '--check')).toContain('No syntax or stream encoding errors');
  });
});

async function save(page: Page, keys: Keyboard, button: Locator, name: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await keys.press(button);
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(name);
  await file.saveAs(join(folder, name));
}

/** Runs a tool on the document; `-` makes it print where it would write a file. */
function pdf(tool: string, ...options: readonly string[]): string {
  const file = join(folder, 'action-plan.pdf');
  const output = tool === 'pdftotext' ? ['-'] : [];
  return execFileSync(tool, [...options, file, ...output], { encoding: 'utf8' });
}

/** Lines break where they fit, so only the letters are compared. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
