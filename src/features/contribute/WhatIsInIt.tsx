import { useMemo } from 'react';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { contributionInWords, type SentRow } from '#domain/contribution/in-words.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { CONTRIBUTION_KIND } from '#files/contribution.ts';
import { ActionsTable } from './ActionsTable.tsx';
import { FileRows } from './FileRows.tsx';
import { FindingTable } from './FindingTable.tsx';

interface WhatIsInItProps {
  contribution: Contribution;
  instrument: Instrument;
}

/** All of the file, before there is one: what is not here is not in it. */
export function WhatIsInIt({ contribution, instrument }: WhatIsInItProps) {
  const rows = useMemo(() => {
    const all = contributionInWords(contribution, instrument);
    return {
      service: ABOUT_THE_SERVICE.flatMap((path) => all.filter((row) => row.path === path)),
      file: [...LABEL, ...all.filter(({ path }) => ABOUT_THE_FILE.test(path))],
    };
  }, [contribution, instrument]);
  const { findings, actions } = contribution;
  return (
    <>
      <h3>About your service</h3>
      <FileRows caption="What is said about the service" rows={rows.service} />
      <h3>What your review found</h3>
      <p>
        How often each rating from 1 to 5 was given, by source; how often the statement was said not
        to apply (N/A), or left blank. Where few people gave a rating, there is only their mean.
      </p>
      <div className="contribute-figures">
        {instrument.indicators.map((indicator) => (
          <FindingTable
            key={indicator.id}
            indicator={indicator}
            findings={findings}
            instrument={instrument}
          />
        ))}
      </div>
      <h3>What your plan acts on</h3>
      <ActionsTable actions={actions} instrument={instrument} />
      <h3>About the file itself</h3>
      <FileRows caption="What is said about the file" rows={rows.file} />
    </>
  );
}

const ABOUT_THE_SERVICE = [
  'service/area',
  'service/sector',
  'service/setting',
  'service/size',
  'quarter',
  'programme',
  'follows',
];
const ABOUT_THE_FILE = /^(?:id|edition|seal|instrument\/.*)$/u;

/** What the file says before the contribution begins. */
const LABEL: readonly SentRow[] = [
  {
    path: 'kind',
    label: 'Kind of file',
    value: CONTRIBUTION_KIND,
    why: 'So that it can be told from a backup.',
  },
  { path: 'format', label: 'Format', value: '1', why: 'How the file is built.' },
];
