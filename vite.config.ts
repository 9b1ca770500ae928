import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { palApi } from './demo/server/pal-api-plugin.js';

/** The playground's development server. The builds are in test/tools/. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  plugins: [palApi()],
  server: { port: 5173, host: '127.0.0.1' },
});
