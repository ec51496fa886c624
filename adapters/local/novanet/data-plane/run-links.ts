// The one place of the data plane that runs `ip` and `bridge` (iproute2), on the host or in a router's namespace.
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../../../../domain/result.ts';

/** Said to `ip -batch` or `bridge -batch`. */
export interface LinkLine {
  readonly place: 'host' | 'router';
  readonly tool: 'ip' | 'bridge';
  readonly line: string;
  /** What it takes away may not be there. */
  readonly mayFail?: true;
}

export const onHost = (line: string): LinkLine => ({ place: 'host', tool: 'ip', line });
export const inRouter = (line: string, tool: LinkLine['tool'] = 'ip'): LinkLine => ({ place: 'router', tool, line });
export const removed = (line: string): LinkLine => ({ ...inRouter(line), mayFail: true });

const timeoutMs = 20_000;

/** In order; lines for the same place and tool in one process. Ends at the first that fails. `netns` is the router's path. */
export async function runLinks(netns: string, lines: readonly LinkLine[]): Promise<Result<undefined, string>> {
  for (let from = 0; from < lines.length;) {
    const [first, ...rest] = lines.slice(from);
    if (first === undefined) break;
    const differs = rest.findIndex((line) => line.place !== first.place || line.tool !== first.tool || line.mayFail !== first.mayFail);
    const batch = [first, ...(differs === -1 ? rest : rest.slice(0, differs))];
    const failure = await runBatch(netns, first, batch);
    if (failure !== undefined && !first.mayFail) return err(failure);
    from += batch.length;
  }
  return ok(undefined);
}

function runBatch(netns: string, { place, tool }: LinkLine, batch: readonly LinkLine[]): Promise<string | undefined> {
  const [program = '', ...args] = [...(place === 'host' ? [] : ['nsenter', `--net=${netns}`]), tool, '-batch', '-'];
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'], timeout: timeoutMs, env: { ...process.env, LC_ALL: 'C' } });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', (error) => resolve(`${program} cannot be run: ${error.message}`));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(undefined);
      // `Command failed -:3` names the line.
      const [, at] = /-:([0-9]+)/.exec(complaint) ?? [];
      resolve(`${tool} ${batch[Number(at) - 1]?.line ?? ''} failed: ${complaint.trim() || `it ended with ${signal ?? code}`}`);
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${batch.map(({ line }) => line).join('\n')}\n`);
  });
}
