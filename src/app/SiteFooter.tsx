/** Whose this is and is not, and where the small print lies. */
export function SiteFooter() {
  return (
    <footer className="ui-footer">
      <div className="ds_wrapper">
        <ul className="ui-footer__links">
          <li>
            <a href="#/about">About</a>
          </li>
          <li>
            <a href="#/accessibility">Accessibility</a>
          </li>
          <li>
            <a href="#/privacy">Privacy</a>
          </li>
          <li>
            <a href="#/keeping">Keeping your work</a>
          </li>
          <li>
            <a href="#/compare">Compare services</a>
          </li>
        </ul>
        <p className="ui-footer__words">
          This is not an official tool of the Scottish Recovery Network. Nothing leaves this device
          unless you save a file and pass it on.
        </p>
      </div>
    </footer>
  );
}
