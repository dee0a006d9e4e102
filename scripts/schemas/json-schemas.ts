import { Action } from '#domain/records/action.ts';
import { Moment } from '#domain/records/dates.ts';
import { Reflection } from '#domain/records/reflection.ts';
import { Review } from '#domain/records/review.ts';
import { AreaId, BOARDS } from '#domain/records/service-facts.ts';
import { Sheet } from '#domain/records/sheet.ts';
import { encodeBackup } from '#files/backup.ts';
import { BenchmarkFile } from '#files/benchmark.ts';
import { ContributionFile } from '#files/contribution.ts';
import { WithdrawalFile } from '#files/withdrawal.ts';
import * as z from 'zod/mini';

export type JsonSchema = Readonly<Record<string, unknown>>;

type About = { readonly id: string; readonly title: string; readonly description: string };

/** The name of each file of docs/schemas/, and what it holds. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const about = z.registry<About>();
  for (const [schema, words] of described()) about.add(schema, words);
  const { schemas } = z.toJSONSchema(about, {
    metadata: about,
    uri: fileName,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === AreaId) jsonSchema.enum = areaIds();
    },
  });
  return Object.fromEntries(Object.values(schemas).map(inReadingOrder));
}

function described(): readonly (readonly [z.ZodMiniType, About])[] {
  return [
    [
      backupFile(),
      {
        id: 'backup',
        title: 'Backup',
        description:
          'A file whose name ends in .sri2.json, as this version of the app writes it. The app ' +
          'also reads what earlier versions wrote.',
      },
    ],
    [
      Review,
      { id: 'review', title: 'Review', description: 'One completion of SRI 2 by one service.' },
    ],
    [
      Sheet,
      {
        id: 'sheet',
        title: 'Sheet',
        description: 'One filled copy of a source’s statements, for one document or one person.',
      },
    ],
    [
      Reflection,
      {
        id: 'reflection',
        title: 'Reflection',
        description: 'What the team agreed about one indicator.',
      },
    ],
    [Action, { id: 'action', title: 'Action', description: 'One thing that will be done.' }],
    [
      ContributionFile,
      {
        id: 'contribution',
        title: 'Contribution',
        description: 'A service’s result without the service, to stand beside others.',
      },
    ],
    [
      WithdrawalFile,
      {
        id: 'withdrawal',
        title: 'Withdrawal',
        description: 'Takes a contribution back, with the code that only its service has.',
      },
    ],
    [
      BenchmarkFile,
      {
        id: 'benchmark',
        title: 'Benchmark',
        description: 'What many services look like together, for each to find its place in.',
      },
    ],
  ];
}

const LISTS: Readonly<Record<string, z.ZodMiniType>> = {
  reviews: Review,
  sheets: Sheet,
  reflections: Reflection,
  actions: Action,
};

const Labels = z.record(z.string(), z.unknown());

/** Built after a backup of nothing, so that its label and its lists are those of a real one. */
function backupFile(): z.ZodMiniType {
  const empty = Labels.parse(JSON.parse(encodeBackup([], '2026-11-21T12:00:00.000Z')));
  const fields = Object.entries(empty).map(([name, value]) => [name, fieldOf(name, value)]);
  return z.object(Object.fromEntries(fields));
}

function fieldOf(name: string, value: unknown): z.ZodMiniType {
  const record = LISTS[name];
  if (record !== undefined) return z.array(record);
  if (name === 'madeAt') return Moment;
  if (typeof value === 'string' || typeof value === 'number') return z.literal(value);
  throw new Error(`A backup now has "${name}": say here what that is.`);
}

/** An area is checked by code, which JSON Schema cannot say: this is what it comes to. */
function areaIds(): string[] {
  return BOARDS.flatMap(({ id, partnerships }) => [id, ...partnerships.map((p) => p.id)]);
}

/** Also the address by which the others refer to it: they lie in one folder. */
function fileName(id: string): string {
  return `${id}.schema.json`;
}

/** What a schema is about comes before what it says. */
function inReadingOrder(schema: z.core.JSONSchema.BaseSchema): readonly [string, JsonSchema] {
  const { $schema, $id = '', id: _, title, description, ...rest } = schema;
  return [$id, { $schema, $id, title, description, ...rest }];
}
