import axe from 'axe-core';
import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aReflection } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { meeting, openReflect } from './meeting.tsx';

afterAll(() => page.viewport(1280, 800));

describe.each([320, 1280])('%i pixels wide', (width) => {
  test.each([
    ['the list', undefined],
    ['an indicator', 'basic-needs'],
  ])('%s fits, and has nothing that axe objects to', async (_, indicator) => {
    await page.viewport(width, 800);
    await meeting({
      sheets: (v1) => [
        aSheet(v1, { source: 'assessments', ratings: '4 3', examples: ['Heating.', 'Music.'] }),
        aSheet(v1, { source: 'people-using', ratings: '1 2', examples: ['Nobody asked.'] }),
      ],
      reflections: [aReflection('basic-needs', { strengths: 'Heating.', isPriority: true })],
    });
    await openReflect(indicator);
    if (indicator !== undefined) {
      await page.getByText('Ideas for action').click();
      await page.getByRole('button', { name: 'Add an action' }).click();
    }
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
