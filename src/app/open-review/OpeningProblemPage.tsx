import { unreachable } from '#domain/never.ts';
import { edited } from '#storage/change.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { save } from '#storage/saving.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { downloadUnreadable } from '#features/download-unreadable.ts';
import { paths } from '#features/paths.ts';
import type { OpeningProblem } from './opening.ts';

/** Says in a sentence why a review cannot be shown, and offers a way out. */
export function OpeningProblemPage({ problem }: { problem: OpeningProblem }) {
  const { title, sentence } = wordsFor(problem);
  return (
    <Page title={title}>
      <p>{sentence}</p>
      <ButtonGroup>
        <ButtonLink href="#/">Go to your reviews</ButtonLink>
        <WayOut problem={problem} />
      </ButtonGroup>
    </Page>
  );
}

function WayOut({ problem }: { problem: OpeningProblem }) {
  switch (problem.kind) {
    case 'deleted': {
      const restored = { ...problem.review, deletedAt: null };
      return (
        <Button kind="secondary" onClick={() => void save(edited.review(problem.review, restored))}>
          Bring it back
        </Button>
      );
    }
    case 'unreadable':
      return (
        <Button
          kind="secondary"
          icon="download"
          onClick={() => downloadUnreadable([problem.record])}
        >
          Download it as it is
        </Button>
      );
    case 'storage':
    case 'unknown-instrument':
      return (
        <Button kind="secondary" onClick={() => window.location.reload()}>
          Reload the app
        </Button>
      );
    case 'not-found':
      return (
        <ButtonLink kind="secondary" href={paths.restore}>
          Open a backup
        </ButtonLink>
      );
    default:
      return unreachable(problem);
  }
}

const NEWER =
  'It was last changed with a newer version of this app. Reload to get that version. ' +
  'Nothing in it has been touched.';

function wordsFor(problem: OpeningProblem): { title: string; sentence: string } {
  switch (problem.kind) {
    case 'not-found':
      return {
        title: 'This review is not on this device',
        sentence:
          'Reviews stay on the device and in the browser where they were made. The address may be ' +
          'from somewhere else, or incomplete.',
      };
    case 'deleted':
      return {
        title: 'This review was deleted',
        sentence: 'It is still on this device, and you can bring it back.',
      };
    case 'unknown-instrument':
      return { title: 'This review needs a newer version of the app', sentence: NEWER };
    case 'unreadable':
      return problem.record.failure.reason === 'newer-version'
        ? { title: 'This review needs a newer version of the app', sentence: NEWER }
        : {
            title: 'This review cannot be read',
            sentence:
              'What is stored of it is damaged. It is kept exactly as it is, and you can download ' +
              'it for somebody who may be able to help. Your other reviews are not affected.',
          };
    case 'storage':
      return { title: 'Your reviews cannot be opened', sentence: storageSentence(problem.failure) };
    default:
      return unreachable(problem);
  }
}
