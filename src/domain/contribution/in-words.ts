import type { Contribution, ContributedFinding } from './contribution.ts';
import { quarterInWords } from './quarters.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { ACTION_STATUSES } from '#domain/records/action.ts';
import {
  areaName,
  type Fact,
  factName,
  SECTORS,
  SETTINGS,
  SIZES,
} from '#domain/records/service-facts.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { RATINGS } from '#domain/records/response.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';

/** One thing that would be sent, as a screen shows it before a file exists. */
export type SentRow = {
  /** Where it stands in the contribution: `service/area`, `findings/carers/goals`. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** What it is needed for. */
  readonly why: string;
};

type Row = readonly [path: string, label: string, value: string, why: string];

/**
 * All of a contribution, in plain words: whatever is in the file is in one of these rows, and what
 * is in none of them is not in the file.
 */
export function contributionInWords(
  contribution: Contribution,
  instrument: Pick<Instrument, 'indicators' | 'sources' | 'pools'>,
): readonly SentRow[] {
  const rows = [
    ...aboutTheFile(contribution),
    ...aboutTheService(contribution),
    ...findingRows(contribution, instrument),
    ...actionRows(contribution, instrument),
  ];
  return rows.map(([path, label, value, why]) => ({ path, label, value, why }));
}

function aboutTheFile({ id, edition, seal, follows, instrument }: Contribution): readonly Row[] {
  return [
    ['id', 'Number of this contribution', id, 'Made up by chance, so that it can be corrected.'],
    ['edition', 'Edition', `${edition}`, 'A corrected one has a higher edition and replaces it.'],
    ['seal', 'Seal', seal, 'Made from your withdrawal code, which is not sent, to check it by.'],
    ['follows', 'Follows contribution', follows ?? NOT_SAID, 'To see change from cycle to cycle.'],
    ['instrument/id', 'Instrument', instrument.id, 'So that like is compared with like.'],
    ['instrument/version', 'Version', `${instrument.version}`, 'The wording may have changed.'],
  ];
}

function aboutTheService({ service, quarter, programme }: Contribution): readonly Row[] {
  const { area, sector, setting, size } = service;
  const why = 'To look at services of one kind together. You can leave it out.';
  return [
    ['quarter', 'Quarter', quarterInWords(quarter), 'To see change over time. No day is sent.'],
    ['programme', 'Programme', programme ?? NOT_SAID, 'To look at the services of a programme.'],
    ['service/area', 'Area', area === null ? NOT_SAID : (areaName(area) ?? area), why],
    ['service/sector', 'Sector', fact(SECTORS, sector), why],
    ['service/setting', 'Setting', fact(SETTINGS, setting), why],
    ['service/size', 'Size', fact(SIZES, size), why],
  ];
}

function findingRows(
  { findings }: Contribution,
  { sources, pools, indicators }: Pick<Instrument, 'indicators' | 'sources' | 'pools'>,
): readonly Row[] {
  return Object.entries(findings).flatMap(([source, own]) =>
    Object.entries(own).map(([indicator, finding]): Row => {
      const label = `${indicatorName(indicators, indicator)}: ${fact([...sources, ...pools], source)}`;
      return [`findings/${source}/${indicator}`, label, findingInWords(finding), WHY_FINDINGS];
    }),
  );
}

function actionRows(
  { actions }: Contribution,
  { indicators }: Pick<Instrument, 'indicators'>,
): readonly Row[] {
  return Object.entries(actions).map(([indicator, counts]) => {
    const words = ACTION_STATUSES.map(({ id, name }) => `${name}: ${counts[id]}`).join(', ');
    const label = `${indicatorName(indicators, indicator)}: actions`;
    return [`actions/${indicator}`, label, words, 'To see what plans act on. No words are sent.'];
  });
}

function findingInWords(finding: ContributedFinding): string {
  if (finding.shown === 'mean') return `A mean of ${oneDecimal(finding.mean)}, and no counts`;
  const { counts, notApplicable, unanswered } = finding;
  const rated = RATINGS.map((rating, at) => `${rating} given ${counted(counts[at] ?? 0, 'time')}`);
  return `${listed(rated)}; not applicable: ${notApplicable}; unanswered: ${unanswered}`;
}

function indicatorName(indicators: Instrument['indicators'], id: string): string {
  return indicators.find((indicator) => indicator.id === id)?.name.text ?? id;
}

function fact(facts: readonly Fact[], id: string | null): string {
  return id === null ? NOT_SAID : (factName(facts, id) ?? id);
}

const NOT_SAID = 'Not said';
const WHY_FINDINGS = 'How often each rating was given, where enough people gave one.';
