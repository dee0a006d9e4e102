import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import { FORGOTTEN_WAIT } from '#domain/taking-part/hand-over.ts';
import { minutesInWords } from '#domain/words/duration.ts';
import { paths } from '#features/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { ChooseCode } from './ChooseCode.tsx';

const WAIT = minutesInWords(FORGOTTEN_WAIT / 60_000);

interface HandOverScreenProps {
  open: OpenReview;
  source: Source;
}

/** What happens when a device is handed over, and the code that ends it. */
export function HandOverScreen({ open, source }: HandOverScreenProps) {
  const { review, sheets } = open;
  const isFilled = sheets.some((it) => it.sourceId === source.id && !isEmptySheet(it));
  return (
    <Page
      title="Hand over this device"
      caption={source.name}
      lead="From here on it shows statements to answer, and nothing else, until you type your code."
      back={{ href: paths.source(review.id, source.id), label: `Back to ${source.name}` }}
    >
      {source.single && isFilled ? (
        <Notice>
          There is one sheet for {source.name}, and something is on it already. Go on with it from
          the source.
        </Notice>
      ) : (
        <>
          <ul>
            <li>
              Each person sees a few words of welcome, one statement at a time, and their own
              answers to check. They can skip, stop, or take their answers away.
            </li>
            <li>Every answer is saved as it is made. One person’s answers are one sheet.</li>
            <li>
              Afterwards the next person can start, without you. “Back”, a reload or another address
              shows nobody’s answers.
            </li>
          </ul>
          <ChooseCode review={review} source={source} />
          <Notice title="What the code does, and what it does not">
            It keeps people from coming across what is not theirs. It is not encryption: somebody
            who knows how, and has the device for long enough, could read what is stored on it. If
            you forget the code nothing is lost, but ending without it takes {WAIT}.
          </Notice>
        </>
      )}
    </Page>
  );
}
