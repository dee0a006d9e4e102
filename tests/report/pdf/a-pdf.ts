import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { ReportDocument } from '#report/document.ts';
import { renderPdf } from '#report/pdf/render.ts';
import { roboto } from './fonts.ts';

// Whoever asks for a file goes on to start programs that read it: on a busy machine that takes time.
vi.setConfig({ testTimeout: 60_000 });

export const MADE = new Date('2026-11-06T10:00:00Z');

/** Renders a document into a file that is there until the test is over, and answers with its path. */
export async function aPdf(document: ReportDocument): Promise<string> {
  return asFile(await renderPdf(document, roboto, undefined, MADE));
}

/** Bytes as a file that is there until the test is over, and its path. */
export function asFile(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'sri2-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  return file;
}
