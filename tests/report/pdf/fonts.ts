import { readFileSync } from 'node:fs';
import type { PdfFonts } from '#report/pdf/typeface.ts';

const FOLDER = new URL('../../../node_modules/@expo-google-fonts/roboto/', import.meta.url);

/** The fonts that the app ships, read from disk. */
export const roboto: PdfFonts = {
  regular: new Uint8Array(readFileSync(new URL('400Regular/Roboto_400Regular.ttf', FOLDER))),
  bold: new Uint8Array(readFileSync(new URL('700Bold/Roboto_700Bold.ttf', FOLDER))),
};
