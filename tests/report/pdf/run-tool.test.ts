import { afterEach, expect, it, vi } from 'vitest';
import { runTool } from './run-tool.ts';

afterEach(() => vi.unstubAllEnvs());

it('a test that cannot run says which program to install', () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(() => runTool('pdfinfo', '-v')).toThrow('apt-get install poppler-utils');
});
