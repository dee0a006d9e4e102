import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as rules from './setup/boundaries.ts';
import { root } from './setup/place.ts';
import { readSources } from './setup/sources.ts';

type RuleName = keyof typeof rules;

const app = readSources('src');

describe('the code as it is', () => {
  test.each<[string, RuleName]>([
    ['imports follow the arrows', 'layersAreKept'],
    ['only one place knows each large library', 'packagesHaveOneOwner'],
    ['no feature knows another', 'featuresAreSeparate'],
    ['charts are loaded when they are shown', 'chartsAreLazy'],
    ['no relative import leaves its top-level folder', 'nobodyClimbsOut'],
    ['the domain has no clock, no chance and no browser', 'domainIsPure'],
    ['there are no barrel files', 'thereAreNoBarrels'],
    ['no file imports itself by a detour', 'importsAreAcyclic'],
  ])('%s', (_, rule) => {
    expect(app.length).toBeGreaterThan(0);
    expect(rules[rule](app)).toEqual([]);
  });

  test('every name says something', () => {
    expect(rules.namesSaySomething(readSources('src', 'tests', 'scripts'))).toEqual([]);
  });

  test('the domain is type-checked as a whole, without a browser', () => {
    const { compilerOptions, include } = readJson('src/domain/tsconfig.json');
    expect(compilerOptions.lib.filter((it: string) => /dom|worker/i.test(it))).toEqual([]);
    expect(compilerOptions.types).toEqual([]);
    expect(include).toEqual(['.']);
    expect(readJson('package.json').scripts.types).toContain('tsc -p src/domain');
  });
});

describe('the check itself finds', () => {
  test.each<[RuleName, string, string]>([
    ['layersAreKept', 'src/domain/a.ts', "import { useState } from 'react';"],
    ['layersAreKept', 'src/domain/a.ts', "export { b } from '#storage/b.ts';"],
    ['layersAreKept', 'src/domain/a.ts', "import data from '../../indicators/a.json';"],
    ['layersAreKept', 'src/domain/a.ts', "import { z } from 'zod';"],
    ['layersAreKept', 'src/instrument/a.ts', "import { b } from '#storage/b.ts';"],
    ['layersAreKept', 'src/storage/a.ts', "import type { B } from '#features/plan/b.ts';"],
    ['layersAreKept', 'src/files/a.ts', "import { b } from '#storage/b.ts';"],
    ['layersAreKept', 'src/report/a.ts', "import 'react';"],
    ['layersAreKept', 'src/ui/A.tsx', "import { b } from '#domain/b.ts';"],
    ['layersAreKept', 'src/ui/A.tsx', "import { create } from 'zustand';"],
    ['layersAreKept', 'src/features/plan/A.tsx', "import { b } from '#app/b.tsx';"],
    ['layersAreKept', 'src/newcomer/a.ts', ''],
    ['packagesHaveOneOwner', 'src/features/plan/a.ts', "import Dexie from 'dexie';"],
    ['packagesHaveOneOwner', 'src/features/plan/a.ts', "const { jsPDF } = await import('jspdf');"],
    ['packagesHaveOneOwner', 'src/features/plan/A.tsx', "import { BarChart } from 'recharts';"],
    ['packagesHaveOneOwner', 'src/report/docx/a.ts', "import { jsPDF } from 'jspdf';"],
    ['packagesHaveOneOwner', 'src/app/a.ts', "import { z } from 'zod';"],
    ['featuresAreSeparate', 'src/features/plan/a.ts', "import { b } from '#features/gather/b.ts';"],
    ['featuresAreSeparate', 'src/features/plan/a.ts', "import { b } from '../gather/b.ts';"],
    ['featuresAreSeparate', 'src/features/paths.ts', "import { b } from './gather/b.ts';"],
    ['chartsAreLazy', 'src/features/plan/A.tsx', "import { Bars } from './charts/Bars.tsx';"],
    ['nobodyClimbsOut', 'src/storage/a.ts', "import { b } from '../domain/b.ts';"],
    ['domainIsPure', 'src/domain/a.ts', 'const now = Date.now();'],
    ['domainIsPure', 'src/domain/a.ts', 'const now = new Date();'],
    ['domainIsPure', 'src/domain/a.ts', 'const chance = Math.random();'],
    ['domainIsPure', 'src/domain/a.ts', 'const id = crypto.randomUUID();'],
    ['domainIsPure', 'src/domain/a.ts', 'console.log(window.name);'],
    ['namesSaySomething', 'src/domain/dateUtils.ts', ''],
    ['namesSaySomething', 'src/common/a.ts', ''],
    ['namesSaySomething', 'tests/builders/test-helpers.ts', ''],
    ['thereAreNoBarrels', 'src/ui/index.ts', "export * from './Button.tsx';"],
    ['importsAreAcyclic', 'src/domain/a.ts', "import { a } from './a.ts';"],
  ])('%s in %s: %s', (rule, path, text) => {
    expect(rules[rule]([{ path, text }])).toEqual([expect.stringContaining(path)]);
  });

  test('an import that is spread over lines', () => {
    const text = "import {\n  type B,\n  c,\n} from '#storage/b.ts';";
    expect(rules.layersAreKept([{ path: 'src/ui/A.tsx', text }])).toHaveLength(1);
  });

  test('a cycle through several files', () => {
    const cycle = rules.importsAreAcyclic([
      { path: 'src/domain/a.ts', text: "import type { B } from '#domain/b.ts';" },
      { path: 'src/domain/b.ts', text: "export * from './c.ts';" },
      { path: 'src/domain/c.ts', text: "const a = await import('./a.ts');" },
    ]);
    expect(cycle).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
  });
});

test.each<[RuleName, string, string]>([
  ['layersAreKept', 'src/domain/a.ts', "import * as z from 'zod/mini';"],
  ['layersAreKept', 'src/domain/a.ts', "// import React from 'react';"],
  ['layersAreKept', 'src/instrument/a.ts', "import data from '../../indicators/a.json';"],
  [
    'layersAreKept',
    'src/report/pdf/a.ts',
    "import url from '@expo-google-fonts/roboto/a.ttf?url';",
  ],
  ['packagesHaveOneOwner', 'src/features/act/charts/A.tsx', "import { Bar } from 'recharts';"],
  ['featuresAreSeparate', 'src/features/plan/a.ts', "import { b } from '#features/paths.ts';"],
  ['featuresAreSeparate', 'src/features/plan/parts/a.ts', "import { b } from '../b.ts';"],
  [
    'chartsAreLazy',
    'src/features/plan/A.tsx',
    "const Bars = lazy(() => import('./charts/B.tsx'));",
  ],
  ['domainIsPure', 'src/domain/a.ts', "/** Not Date.now(). */ const day = new Date('2026-01-01');"],
  ['domainIsPure', 'src/domain/a.ts', "const said = 'window.open()';"],
])('%s allows in %s: %s', (rule, path, text) => {
  expect(rules[rule]([{ path, text }])).toEqual([]);
});

function readJson(path: string) {
  return JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
}
