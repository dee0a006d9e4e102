import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aReflection, anAction } from '#tests/builders/records.ts';
import { aSheet, onFirstIndicator } from '#tests/builders/sheets.ts';
import { meeting, openReflect, storedReflections } from './meeting.tsx';

const heading = page.getByRole('heading', { level: 1 });
const strengths = page.getByLabelText('Strengths');
const step = (name: RegExp) => page.getByRole('link', { name }).first();
const source = (name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('the team’s words', () => {
  test('are stored as they are typed', async () => {
    await meeting();
    await openReflect('goals');
    await strengths.fill('Goals in people’s own words.');
    await page.getByLabelText('What to develop').fill('Small steps.');
    await page.getByLabelText('This is one of our priorities').click();
    await expect.poll(storedReflections).toMatchObject([
      {
        indicatorId: 'goals',
        strengths: 'Goals in people’s own words.',
        toDevelop: 'Small steps.',
        isPriority: true,
      },
    ]);
  });

  test('belong to their indicator, there and back', async () => {
    const { instrument } = await meeting();
    const [first, second] = instrument.indicators;
    await openReflect(first?.id);
    await strengths.fill('Heating comes first.');
    await step(/^Next/).click();
    await expect.element(heading).toHaveTextContent(second?.name.text ?? '');
    await expect.element(page.getByText('Indicator 2 of 10')).toBeVisible();
    await expect.element(strengths).toHaveValue('');
    await step(/^Previous/).click();
    await expect.element(heading).toHaveTextContent(first?.name.text ?? '');
    await expect.element(strengths).toHaveValue('Heating comes first.');
  });

  test('are not written by looking', async () => {
    await meeting();
    await openReflect('goals');
    await strengths.click();
    await userEvent.tab();
    expect(await storedReflections()).toEqual([]);
  });
});

describe('the evidence', () => {
  test('stands side by side: figures, how they spread, and every example', async () => {
    await meeting({
      sheets: (v1) => [
        ...onFirstIndicator(v1, 'assessments', '3 4 NA'),
        aSheet(v1, {
          source: 'assessments',
          nth: 4,
          ratings: '4',
          examples: ['Heating was asked about.'],
        }),
      ],
    });
    await openReflect('basic-needs');
    const card = source('Assessments').first();
    await expect.element(card).toHaveTextContent(/3\.7.*3 ratings.*1 not applicable/u);
    const bars = card.getByRole('img', { name: 'Ratings from 1 to 5: 0, 0, 1, 2, 0' });
    await expect.element(bars).toBeVisible();
    await expect.element(page.getByText('Heating was asked about.')).toBeVisible();
  });

  test('of few people shows no spread, of one or two no figure, and every example', async () => {
    await meeting({
      sheets: (v1) => [
        ...onFirstIndicator(v1, 'people-using', '1 2 2 2'),
        aSheet(v1, { source: 'people-providing', ratings: '4', examples: ['We do ask.'] }),
      ],
    });
    await openReflect('basic-needs');
    await expect.element(source('People using')).toHaveTextContent(/1\.8.*fewer than 5 ratings/u);
    await expect.element(source('Staff').first()).toHaveTextContent(/^Staff.*Too few to show$/u);
    expect(page.getByRole('img', { name: /^Ratings/ }).elements()).toEqual([]);
    expect(document.body.textContent).not.toContain('4.0');
    await expect.element(page.getByText('We do ask.')).toBeVisible();
    await expect.element(page.getByText('Why some figures are not shown')).toBeVisible();
  });

  test('asks for a talk where viewpoints differ', async () => {
    await meeting({
      sheets: (v1) => [
        ...onFirstIndicator(v1, 'care-plans', '2'),
        ...onFirstIndicator(v1, 'people-providing', '3 3 3 4 4'),
      ],
    });
    await openReflect('basic-needs');
    await expect
      .element(page.getByText(/What we say comes out 1\.4 higher than what we write\./u))
      .toBeVisible();
  });
});

test('the list shows what has been written, and leads on to what has not', async () => {
  const { instrument } = await meeting({
    reflections: [aReflection('basic-needs', { strengths: 'Heating first.', isPriority: true })],
    actions: [anAction('Buy a kettle', 'basic-needs')],
  });
  const [, second] = instrument.indicators;
  await openReflect();
  const first = page.getByRole('listitem').filter({ hasText: 'Basic needs' });
  await expect.element(first).toHaveTextContent(/1 action.*Heating first\..*Priority/u);
  await page.getByRole('link', { name: /^Go on with indicator 2/ }).click();
  await expect.element(heading).toHaveTextContent(second?.name.text ?? '');
});
