import { paths } from '#features/paths.ts';

/** Where to see, and do something about, how safely this browser keeps what is entered. */
export function KeepingSection() {
  return (
    <section className="settings-section">
      <h2>Keeping your work</h2>
      <p>
        Whether this browser has promised to keep your reviews, what is in a backup, the bin, and
        removing everything: <a href={paths.keeping}>Keeping your work</a>
      </p>
    </section>
  );
}
