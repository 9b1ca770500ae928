import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Written by `npm run shots -- --update`, beside the pictures. */
const FILE = fileURLToPath(new URL('../shots/browsers.json', import.meta.url));

/** The version of the browser that took the pictures, by engine. */
type Browsers = Readonly<Record<string, string>>;

/** Why this browser cannot be compared with the one that took the pictures; empty where it can. */
export function otherBrowser(engine: string, version: string): string {
  if (!existsSync(FILE))
    return `There are no pictures of ${engine} yet: npm run shots -- --update takes them.`;
  const took = (JSON.parse(readFileSync(FILE, 'utf8')) as Browsers)[engine];
  if (took && majorOf(took, engine) === majorOf(version, engine)) return '';
  return `The pictures are of ${engine} ${took ?? '(none)'}, and this is ${version}: letters may be drawn otherwise.`;
}

/** WebKitGTK counts what is new in its second number. */
function majorOf(version: string, engine: string): string {
  return version
    .split('.')
    .slice(0, engine === 'webkit' ? 2 : 1)
    .join('.');
}
