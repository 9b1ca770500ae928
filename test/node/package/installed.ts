/** The package as npm would install it, in a project of its own, far from our sources. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'canvas-rail-project-'));

  /** Installs what `npm pack` makes; what it depends on is linked to what is installed here. */
  constructor() {
    const modules = join(this.folder, 'node_modules');
    const own = join(modules, 'canvas-rail');
    mkdirSync(own, { recursive: true });
    const pack = ['pack', root, '--ignore-scripts', '--silent', '--pack-destination', this.folder];
    execFileSync('npm', pack, { stdio: ['ignore', 'ignore', 'inherit'] });
    const archive = readdirSync(this.folder).find((name) => name.endsWith('.tgz'))!;
    execFileSync('tar', ['-xzf', join(this.folder, archive), '-C', own, '--strip-components=1']);
    for (const name of this.dependencies) {
      const [scope] = name.split('/');
      if (name.startsWith('@')) mkdirSync(join(modules, scope!), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
    }
    this.write('package.json', '{ "type": "module" }');
  }

  get dependencies(): readonly string[] {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    return Object.keys(dependencies);
  }

  write(path: string, text: string): string {
    const file = join(this.folder, path);
    writeFileSync(file, text);
    return file;
  }

  /** Runs a module in a process of its own; returns what it prints. */
  run(code: string, ...options: readonly string[]): string {
    const args = [...options, '--input-type=module', '--eval', code];
    return execFileSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
