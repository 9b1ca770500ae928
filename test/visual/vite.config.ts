import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page on which the cards are looked at and measured. `npx vite --config test/visual/vite.config.ts` */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  server: { port: 5174, host: '127.0.0.1' },
  build: {
    outDir: fileURLToPath(new URL('../../.shots/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // As written: light-dark() follows the theme of the page, not that of the system.
    cssTarget: 'esnext',
    cssMinify: false,
    chunkSizeWarningLimit: 1000,
  },
});
