import boldUrl from '@expo-google-fonts/roboto/700Bold/Roboto_700Bold.ttf?url';
import regularUrl from '@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf?url';
import type { PdfFonts } from './typeface.ts';

/** Loads the fonts that ship with the app, from the same origin, so it also works offline. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([load(regularUrl), load(boldUrl)]);
  return { regular, bold };
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url} did not load: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
