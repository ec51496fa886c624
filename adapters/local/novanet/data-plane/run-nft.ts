// The one place that runs `nft`, in a network namespace through `nsenter` (util-linux).
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../../../../domain/result.ts';

const timeoutMs = 60_000;
const complaintMax = 2_000;

/** What it printed, or what it complained of. `netns` is a path. */
function run(netns: string, args: readonly string[], input: string): Promise<Result<string, string>> {
  return new Promise((resolve) => {
    const child = spawn('nsenter', [`--net=${netns}`, 'nft', ...args], { stdio: 'pipe', timeout: timeoutMs, env: { ...process.env, LC_ALL: 'C' } });
    const said: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, complaintMax)));
    child.once('error', (error) => resolve(err(`nsenter cannot be run: ${error.message}`)));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? ok(Buffer.concat(said).toString()) : err(complaint.trim() || `nft ended with ${signal ?? code}`)),
    );
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** All of the lines in one transaction, or none. */
export const applyRules = (netns: string, lines: readonly string[]): Promise<Result<string, string>> => run(netns, ['-f', '-'], `${lines.join('\n')}\n`);

/** Everything but counters and what comes and goes by itself: clients that stay with an endpoint. */
export async function listTable(netns: string, table: string): Promise<Result<string, string>> {
  const listed = await run(netns, ['-s', 'list', 'table', ...table.split(' ')], '');
  return listed.ok ? ok(listed.value.replaceAll(/(set stay\/[^{]*\{[^}]*?)\n\s*elements = \{[^}]*\}/g, '$1')) : listed;
}
