import type { Plugin } from 'vite';

/**
 * The app runs nothing but its own files and talks to nobody. `data:` and `blob:` are for pictures
 * made on the device. Trusted Types are left out because they stop the service worker.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page, so that it holds on any static host. */
export function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'sri2:content-security-policy',
    // The development server needs inline scripts for hot reloading.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
