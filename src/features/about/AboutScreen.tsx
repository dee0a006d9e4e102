import { Page } from '#ui/Page.tsx';
import { ContentsSection } from './ContentsSection.tsx';
import { CreditSection } from './CreditSection.tsx';
import { MethodSection } from './MethodSection.tsx';
import { ProtectionSection } from './ProtectionSection.tsx';
import { useCurrentInstrument } from './use-current-instrument.ts';
import './about.scss';

/** What SRI 2 is and where it came from, how scoring works, and whose words and work these are. */
export function AboutScreen() {
  const instrument = useCurrentInstrument();
  return (
    <Page
      title="About SRI 2"
      lead="A way for a mental health service to look at its own practice, together with the people it is there for, and to make it better."
    >
      <section className="about-section">
        <h2>What it is</h2>
        <p>
          The Scottish Recovery Indicator is a tool for developing a service, not for auditing it. A
          team gathers evidence from what it writes and from what people say, has the conversation
          that the ratings open up, and leaves with an action plan: strengths to build on, and
          things to make better. Some months later it goes round again.
        </p>
        <p>
          Strengths come first. There is no pass mark and no league table, and the talk matters more
          than the number.
        </p>
      </section>
      <section className="about-section">
        <h2>Where it comes from</h2>
        <p>
          The Scottish Recovery Network (SRN) made the first version in 2007, and relaunched it as
          SRI 2 in October 2011 with ten indicators and six sources of evidence. It was a website.
          Almost 400 services used it over four years. The site has since closed, and what services
          had stored there went with it.
        </p>
        <p>
          An evaluation by ScotCen in 2013 found that nearly all who answered saw a good effect on
          what people knew about recovery and on the service. What made it hard was time, and
          involving carers and people who use the service. Those two are what this app tries hardest
          to make easier.
        </p>
        <p>
          This app lets services complete SRI 2 again. It needs no account and no server, and what
          you enter can be taken out as plain files.
        </p>
      </section>
      {instrument && <ContentsSection instrument={instrument} />}
      {instrument && <MethodSection instrument={instrument} />}
      <ProtectionSection />
      <CreditSection />
    </Page>
  );
}
