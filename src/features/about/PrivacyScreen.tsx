import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import './about.scss';

/** What is stored, where it is, who can see it, and how to be rid of it. */
export function PrivacyScreen() {
  return (
    <Page
      title="Privacy"
      lead="What you enter stays in this browser, on this device. Nothing leaves it unless you save a file and pass it on."
    >
      <section className="about-section">
        <h2>What is stored, and where</h2>
        <ul>
          <li>
            Your reviews: the plan, the sheets, what you wrote when you reflected, and the actions.
            They are in this browser’s own storage.
          </li>
          <li>
            <a href={paths.settings}>Your settings</a> for this device, in the same place.
          </li>
        </ul>
        <p>
          There is no account and no server that your reviews go to. The app sets no cookies, counts
          no visits and has no tracking. Nobody, its makers included, can see what you enter.
        </p>
      </section>
      <section className="about-section">
        <h2>What should not be in it</h2>
        <p>
          A review needs nobody’s name. Please leave out the names of people who use the service, of
          carers and of staff, and anything that would show who somebody is: initials, dates of
          birth, addresses, CHI numbers, or a story that others would know. For who leads an action,
          a role is enough.
        </p>
        <p>
          The app helps a little. It says quietly when something you typed looks like a number, an
          address, a date of birth or a name with a title, and lists them before you share. It does
          that on this device, by their shape: it cannot see a name on its own, or a story.
        </p>
        <p>
          People’s sheets have no name and no date on them.{' '}
          <a href={paths.about}>How people’s views are protected</a>
        </p>
      </section>
      <section className="about-section">
        <h2>Who else could see it</h2>
        <ul>
          <li>
            Anyone who uses this browser under the same login on this device. On a shared computer,
            use a login of your own.
          </li>
          <li>
            Somebody you hand this device over to sees their own answers and nobody else’s, until
            you type your code. That keeps people from coming across what is not theirs. It is not
            encryption.
          </li>
          <li>Anyone you give a file to. Read a document through before you pass it on.</li>
          <li>
            What people send back from their own phones and computers is sealed. It can be opened
            here, and by anyone who has a backup of the review.
          </li>
          <li>
            Anyone you give a contribution to sees counts, and as many of a few coarse facts as you
            choose: no name, nothing that anybody wrote, no day. A review’s “Share and keep” shows
            exactly what would be in it.
          </li>
          <li>
            Anyone who can open the folder that you have{' '}
            <a href={paths.keeping}>linked for backups</a>, if you have one. Backups in it are not
            locked.
          </li>
          <li>
            Where your organisation manages the device, its own rules on back-ups and monitoring
            apply.
          </li>
        </ul>
      </section>
      <section className="about-section">
        <h2>How to delete it</h2>
        <ul>
          <li>
            What you delete goes to <a href={paths.bin}>the bin</a>, where it can be brought back
            for 30 days. After that it is gone for good.
          </li>
          <li>
            <a href={paths.remove}>Remove everything from this computer</a> when you hand it on. The
            app looks afterwards whether anything is left. It cannot be undone, so it offers a
            backup first.
          </li>
          <li>A private window deletes everything when it is closed.</li>
          <li>
            Files that you have saved are yours to look after: the app cannot reach them again.
          </li>
        </ul>
      </section>
      <section className="about-section">
        <h2>Who is responsible</h2>
        <p>
          Your service decides what it enters, so it is responsible for that under data protection
          law, as it is for its own notes. Ask the people who look after data protection in your
          organisation if you are unsure.
        </p>
      </section>
    </Page>
  );
}
