import { VitePWA } from 'vite-plugin-pwa';

/**
 * Makes the built app installable, and lists every file of the build for its service worker to
 * keep. The worker itself is src/app/offline/worker/service-worker.ts.
 */
export const offline = VitePWA({
  registerType: 'prompt',
  // The app registers it, after the first paint: src/app/offline/connect-offline.ts.
  injectRegister: false,
  strategies: 'injectManifest',
  srcDir: 'src/app/offline/worker',
  filename: 'service-worker.ts',
  includeManifestIcons: false,
  injectManifest: {
    rollupFormat: 'iife',
    // Whatever kind of file the app comes to need, it is there without a network.
    globPatterns: ['**/*'],
    globIgnores: ['robots.txt', '**/*.map'],
  },
  // Every address in it is relative: any sub-path of any static host.
  manifest: {
    name: 'SRI 2 – Scottish Recovery Indicator',
    short_name: 'SRI 2',
    description:
      'A team looks at how its service supports recovery, and leaves with a plan. ' +
      'Works without a network; nothing leaves the device.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    // --ui-blue and --ui-paper of src/ui/styles/_tokens.scss.
    theme_color: '#0065bd',
    background_color: '#ffffff',
    icons: [
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
});
