import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { elementApi } from './demo/server/element-api-plugin.js';
import { palApi } from './demo/server/pal-api-plugin.js';

/** The playground's development server. The builds are in test/tools/. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  plugins: [palApi(), elementApi()],
  // No module, and only the documentation wants it: found late, it would reload the page.
  optimizeDeps: { include: ['ipaddr.js'] },
  server: { port: 5173, host: '127.0.0.1' },
});
