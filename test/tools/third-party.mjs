import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The licences of the packages that a bundle holds, for the file that goes with it. */
export function licencesOf(moduleIds) {
  const folders = [...new Set(moduleIds.map(packageFolder).filter(Boolean))].sort();
  return folders.map(licenceOf).join('\n\n');
}

function packageFolder(id) {
  if (!id.includes('node_modules')) return null;
  let folder = dirname(id.split('?')[0]);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** A folder with a name: some packages have a nameless package.json further down. */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return `${name} ${version} (${license})\n\n${text}`;
}
