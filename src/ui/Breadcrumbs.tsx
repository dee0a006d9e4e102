export interface Crumb {
  label: string;
  /** Left out for the place the person is at. */
  href?: string | undefined;
}

/** Where this screen lies. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="ds_breadcrumbs">
        {items.map(({ label, href }) => (
          <li className="ds_breadcrumbs__item" key={label}>
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a className="ds_breadcrumbs__link" href={href}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
