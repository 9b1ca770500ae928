/** Writes the tables of the README anew: `npm run docs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withTables } from './api.mjs';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
const readme = withTables(await readFile(path, 'utf8'));
await writeFile(path, await format(readme, { ...(await resolveConfig(path)), filepath: path }));
