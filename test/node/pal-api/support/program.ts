import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../../src/cli.ts', import.meta.url));

/** The command, running in a process of its own. */
export interface Program {
  readonly url: string;
  readonly output: () => string;
  call(method: string, path: string, body?: unknown): Promise<Response>;
  /** Asks it to stop, or kills it at once; resolves with its exit code, null when it was killed. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

export function spawnCli(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const { DATABASE_URL: _, CANVAS_RAIL_API_KEY: __, ...rest } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { ...rest, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts `canvas-rail pal-api` and waits until it says where it listens. */
export async function startProgram(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Program> {
  const child = spawnCli(['pal-api', '--port', '0', '--api-key', 'key', ...args], environment);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /PAL API on (\S+)\n/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exited.then(() => reject(new Error(`The program has ended: ${output}`)));
  });
  const url = await listening;
  return {
    url,
    output: () => output,
    call: (method, path, body) =>
      fetch(url + path, {
        method,
        headers: { 'Content-Type': 'application/json', 'x-api-key': 'key' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    async end(signal) {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}
