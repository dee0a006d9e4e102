/** Whose words and work these are, and on what terms. */
export function CreditSection() {
  return (
    <section className="about-section">
      <h2>Whose this is</h2>
      <p>
        <strong>This is not SRN’s official tool</strong>, and SRN has not approved it.
      </p>
      <ul>
        <li>
          The names of the indicators and the sources, and the labels of the rating scale, were
          published by SRN and are used as published.
        </li>
        <li>
          The statements, prompts, meanings, guidance and ideas for action are this project’s own
          wording. They are shared under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          : use and change them as you like, and say where they came from.
        </li>
        <li>The app’s code is shared under the MIT licence.</li>
        <li>
          The look follows the Scottish Government Design System. This is not a Scottish Government
          service.
        </li>
      </ul>
      <p>
        More about recovery in Scotland is on the website of the{' '}
        <a href="https://www.scottishrecovery.net/" rel="noreferrer">
          Scottish Recovery Network
        </a>
        .
      </p>
    </section>
  );
}
