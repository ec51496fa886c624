// The one place that runs `nft`, in a network namespace through `nsenter` (util-linux).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { err, ok, type Result } from '../../../../domain/result.ts';

const timeoutMs = 120_000;
const complaintMax = 2_000;
const environment = { ...process.env, LC_ALL: 'C' };

/**
 * All of the lines in one transaction, or none; what nft complained of else. `netns` is a path. `began` hears the process that the kernel
 * will name as the one that changed something.
 */
export function applyRules(netns: string, lines: readonly string[], began: (pid: number) => void): Promise<Result<undefined, string>> {
  return new Promise((resolve) => {
    const child = spawn('nsenter', [`--net=${netns}`, 'nft', '-f', '-'], { stdio: ['pipe', 'ignore', 'pipe'], timeout: timeoutMs, env: environment });
    if (child.pid !== undefined) began(child.pid);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, complaintMax)));
    child.once('error', (error) => resolve(err(`nsenter cannot be run: ${error.message}`)));
    child.once('close', (code, signal) => resolve(code === 0 ? ok(undefined) : err(complaint.trim() || `nft ended with ${signal ?? code}`)));
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${lines.join('\n')}\n`);
  });
}

/** `changed` hears of every transaction that touches one of the tables, with the process that made it; `ended` that nothing is heard any more. */
export function monitorRules(netns: string, tables: readonly string[], changed: (pid: number) => void, ended: () => void): { stop(): void } {
  // It ends with this process, however that ends.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'nsenter', `--net=${netns}`, 'nft', 'monitor'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environment,
  });
  let isTouched = false;
  // Lines of a transaction, then `# new generation 3 by process 27133 (nft)`.
  createInterface(child.stdout).on('line', (line) => {
    const [, pid] = /^# new generation \d+ by process (\d+)/.exec(line) ?? [];
    if (pid === undefined) isTouched ||= tables.some((table) => line.includes(` ${table}`));
    else {
      if (isTouched) changed(Number(pid));
      isTouched = false;
    }
  });
  child.once('error', ended);
  child.once('exit', ended);
  return {
    stop: () => {
      child.off('exit', ended);
      child.kill();
    },
  };
}
