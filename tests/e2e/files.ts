import type { Locator, Page } from '@playwright/test';

/** A file as it lies on somebody's computer. */
export type OwnFile = { readonly name: string; readonly content: string | Buffer };

/** Chooses a file for the button on the page that opens one. */
export async function chooseFile(page: Page, { name, content }: OwnFile): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

/** Presses a button that saves a file, and gives its text. */
export async function downloadFrom(button: Locator): Promise<string> {
  const downloading = button.page().waitForEvent('download');
  await button.click();
  const stream = await (await downloading).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}
