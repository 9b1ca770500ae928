/** The peers have dependencies of their own, which nobody else needs: installed when they are compared. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

export function installPeers() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.error('Installing the peers …');
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  throw new Error('The peers could not be installed: try --variants=floor,canvas-rail.', { cause: error });
}
