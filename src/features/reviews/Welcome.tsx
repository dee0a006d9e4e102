import { paths } from '#features/paths.ts';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { CardGrid } from '#ui/CardGrid.tsx';
import { Page } from '#ui/Page.tsx';
import { Panel } from '#ui/Panel.tsx';
import { ExampleButton } from './ExampleButton.tsx';
import { DeletedReview } from './DeletedReview.tsx';
import { JourneyOutline } from './JourneyOutline.tsx';

/** Home for somebody who has no review yet: what this is, for whom, and how to begin. */
export function Welcome() {
  return (
    <Page
      width="wide"
      title="See how your service supports recovery"
      lead={
        <p>
          SRI 2 helps a mental health service to look at its own practice, to talk about it with
          everyone involved, and to agree what to do next.
        </p>
      }
    >
      <DeletedReview />
      <ButtonGroup>
        <ButtonLink href={paths.start}>Start a review</ButtonLink>
        <ExampleButton kind="secondary" />
        <ButtonLink kind="quiet" href={paths.restore}>
          Open a backup
        </ButtonLink>
      </ButtonGroup>
      <p className="reviews-hint">
        The example is the finished review of a made-up service. Look round, change what you like,
        and throw it away when you are done.
      </p>
      <JourneyOutline />
      <CardGrid>
        <Panel title="Not an audit" tone="plain">
          <p>
            You look at what your service writes and at what people say, and rate it against the
            indicators of SRI 2. The ratings open the talk. There is no pass mark, and nobody is
            compared with anybody else.
          </p>
        </Panel>
        <Panel title="For everyone involved" tone="plain">
          <p>
            Staff and volunteers, people who use the service, unpaid carers (family and friends) and
            managers. You can fill in sheets on screen, or on paper and type them in afterwards.
          </p>
        </Panel>
        <Panel title="Kept on this device" tone="plain">
          <p>
            There is no account and no server. What you write stays in this browser, and leaves this
            device only when you save a file and pass it on.{' '}
            <a href={paths.privacy}>More about privacy</a>
          </p>
        </Panel>
      </CardGrid>
      <p className="reviews-kept">
        SRI 2 was made by the Scottish Recovery Network. This app is independent of it and is not
        its official tool. <a href={paths.about}>Where SRI 2 comes from, and how scoring works</a>
      </p>
    </Page>
  );
}
