import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <Page title="There is no such page">
      <p>The address may be incomplete, or from another version of the app.</p>
      <ButtonLink href="#/">Go to your reviews</ButtonLink>
    </Page>
  );
}
