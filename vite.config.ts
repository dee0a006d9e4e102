/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './scripts/build/chunks.ts';
import {
  contentSecurityPolicy,
  contentSecurityPolicyMeta,
} from './scripts/build/content-security-policy.ts';
import { offline } from './scripts/build/offline.ts';
import { testProjects } from './tests/setup/projects.ts';

const noPublicKeys = fileURLToPath(new URL('scripts/build/no-public-keys.ts', import.meta.url));
const emptyModule = fileURLToPath(new URL('scripts/build/empty-module.ts', import.meta.url));

export default defineConfig({
  // Any sub-path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicyMeta(), offline],
  resolve: {
    alias: {
      // jsPDF names these for turning HTML and SVG into pictures, which nothing here does: 107 kB.
      html2canvas: emptyModule,
      canvg: emptyModule,
      dompurify: emptyModule,
      // age-encryption names these for kinds of keys that nothing here locks with.
      '@noble/post-quantum/hybrid.js': noPublicKeys,
      '@noble/curves/nist.js': noPublicKeys,
    },
  },
  css: {
    // The design system's Sass uses syntax that Sass has since deprecated; ours is not silenced.
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  build: {
    target: 'baseline-widely-available',
    // A font or script written into the page as data: would be refused by the security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  preview: {
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
  test: { projects: testProjects },
});
