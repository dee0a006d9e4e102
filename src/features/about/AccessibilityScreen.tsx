import { Page } from '#ui/Page.tsx';
import './about.scss';

/** The accessibility statement, in the form that public bodies use. */
export function AccessibilityScreen() {
  return (
    <Page
      title="Accessibility statement"
      lead="This statement is about the SRI 2 app. We want as many people as possible to be able to use it."
    >
      <section className="about-section">
        <h2>What you should be able to do</h2>
        <ul>
          <li>use every screen with a keyboard alone</li>
          <li>zoom in to 400%, or use a small phone, without scrolling sideways</li>
          <li>use your own colours, a high contrast mode or less motion</li>
          <li>use every screen with a screen reader</li>
          <li>read the figures of every chart in a table</li>
          <li>tell states and results apart without seeing colour</li>
          <li>take as long as you like: nothing runs out, and everything is saved as you go</li>
          <li>print any screen</li>
          <li>
            make the words larger, and have them read aloud where the device has a voice, when you
            answer on a device that somebody handed you
          </li>
        </ul>
        <p>
          We have made the text as simple as we can. Statements for people who use the service and
          for carers are written in everyday words.
        </p>
      </section>
      <section className="about-section">
        <h2>How accessible it is</h2>
        <p>
          The app is meant to meet level AA of the Web Content Accessibility Guidelines (WCAG),
          version 2.2. We say that it is <strong>partially compliant</strong>, because it has not
          yet been tested by disabled people or by anybody independent of us. We know of these
          limits:
        </p>
        <ul>
          <li>
            It has not been tested with particular screen readers, voice control or switch devices.
          </li>
          <li>
            Action plans saved as PDF are tagged, with a title, a language, headings and table
            headers. They have not been checked against PDF/UA by a person. Everything in them is
            also on the screens of the app.
          </li>
          <li>
            Dates are chosen with the browser’s own control, which in some browsers is harder to use
            with a keyboard or a screen reader. They can always be typed.
          </li>
          <li>
            The app is in English only. There is no British Sign Language, Easy Read or Gàidhlig
            version yet.
          </li>
        </ul>
        <p>
          Single keys (1 to 5, N and E) work only while a statement has the focus. You can switch
          them off in the settings.
        </p>
      </section>
      <section className="about-section">
        <h2>How it was tested</h2>
        <p>
          Each time the app is changed, automatic tests open its screens in a browser, check them
          with the tool axe-core, go through a whole review with the keyboard alone, and make sure
          that nothing is wider than 320 pixels. Automatic tests find only some problems. The
          screens were also looked at by eye, wide and narrow.
        </p>
      </section>
      <section className="about-section">
        <h2>If something does not work for you</h2>
        <p>
          Tell whoever gave you this app: your service, your organisation, or the people who run the
          website you opened it from. Say which screen it was, what you use and what happened. They
          can also give you what you need in another form, such as on paper or in large print.
        </p>
        <p>
          If you are not happy with their answer and they are a public body, you can contact the{' '}
          <a href="https://www.equalityadvisoryservice.com/" rel="noreferrer">
            Equality Advisory and Support Service
          </a>
          . The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
          Mobile Applications) (No. 2) Accessibility Regulations 2018.
        </p>
      </section>
      <section className="about-section">
        <h2>About this statement</h2>
        <p>It was prepared on 21 November 2026, from the makers’ own tests.</p>
      </section>
    </Page>
  );
}
