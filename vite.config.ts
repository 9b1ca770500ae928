import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The playground's development server. The builds are in tools/. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  server: { port: 5173, host: '127.0.0.1' },
});
