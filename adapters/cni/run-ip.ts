// The one place that runs `ip` (iproute2), and `sh` for what is more than one process' work, in another network namespace through `nsenter`
// (util-linux), which takes any path.
import { spawn } from 'node:child_process';
import { err, ok, type Result } from '../../domain/result.ts';
import { cniError, type CniError } from './cni-error.ts';

export interface Link {
  readonly ifname: string;
  readonly flags: readonly string[];
  readonly address?: string;
  readonly mtu?: number;
  readonly ifalias?: string;
  /** The bridge. */
  readonly master?: string;
  /** Of a bridge's port. */
  readonly linkinfo?: {
    readonly info_slave_data?: { readonly isolated?: boolean; readonly learning?: boolean; readonly locked?: boolean; readonly group_fwd_mask?: string };
  };
  readonly addr_info?: readonly { readonly local: string; readonly prefixlen: number }[];
}

export interface Route {
  /** `default`, 10.128.0.0/24 */
  readonly dst: string;
  readonly gateway?: string;
  readonly dev?: string;
}

/** Where the bridges of the host send what is for a MAC address. */
export interface BridgeEntry {
  readonly mac: string;
  readonly ifname: string;
  readonly master?: string;
  readonly state?: string;
}

const timeoutMs = 10_000;
/** A runtime may start plugins with little of a PATH. */
const path = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

const run = (netns: string, args: readonly string[], input: string): Promise<Result<string, CniError>> =>
  start(netns, ['ip', ...args], `ip ${args.join(' ')}`, input);

/** `what` it is, for the error. `netns` '' is the host. */
function start(netns: string, command: readonly string[], what: string, input: string): Promise<Result<string, CniError>> {
  const [program = '', ...rest] = netns === '' ? command : ['nsenter', `--net=${netns}`, ...command];
  const words = `${what}${netns === '' ? '' : ` in ${netns}`}`;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: 'pipe', timeout: timeoutMs, env: { ...process.env, PATH: path, LC_ALL: 'C' } });
    let said = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', (error) => resolve(err(cniError('kernel', `${program} cannot be run`, error.message))));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? ok(said) : err(cniError('kernel', `${words} failed`, complaint.trim() || `it ended with ${signal ?? code}`))),
    );
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Does the lines in order until one fails. `netns` '' is the host. */
export async function runIp(netns: string, lines: readonly string[]): Promise<Result<undefined, CniError>> {
  const done = await run(netns, ['-batch', '-'], `${lines.join('\n')}\n`);
  if (done.ok) return ok(undefined);
  // `Command failed -:3` names the line.
  const [, line] = /-:([0-9]+)/.exec(done.error.details ?? '') ?? [];
  return err({ ...done.error, msg: `ip ${lines[Number(line) - 1] ?? lines[0]} failed` });
}

/** Does all the lines, also after one that fails; what failed, or ''. */
export async function tryIp(netns: string, lines: readonly string[]): Promise<string> {
  const done = await run(netns, ['-force', '-batch', '-'], `${lines.join('\n')}\n`);
  return done.ok ? '' : (done.error.details ?? done.error.msg);
}

export const addNamespace = (name: string): Promise<Result<string, CniError>> => run('', ['netns', 'add', name], '');

/** For `sh`. What it reads from standard input is `input`. */
export const runScript = (netns: string, what: string, lines: readonly string[], input: string): Promise<Result<string, CniError>> =>
  start(netns, ['sh', '-c', lines.join('\n')], what, input);

/** Every interface with its addresses. */
export const listLinks = (netns: string): Promise<Result<readonly Link[], CniError>> => ask(netns, ['-j', '-d', 'addr', 'show']);

export const listRoutes = async (netns: string): Promise<Result<readonly Route[], CniError>> => {
  const [four, six] = await Promise.all([ask<Route>(netns, ['-j', '-4', 'route', 'show']), ask<Route>(netns, ['-j', '-6', 'route', 'show'])]);
  if (!four.ok) return four;
  return six.ok ? ok([...four.value, ...six.value]) : six;
};

export const listBridgeEntries = (): Promise<Result<readonly BridgeEntry[], CniError>> => ask('', ['-j', 'fdb', 'show'], 'bridge');

async function ask<T>(netns: string, args: readonly string[], program = 'ip'): Promise<Result<readonly T[], CniError>> {
  const said = await start(netns, [program, ...args], `${program} ${args.join(' ')}`, '');
  if (!said.ok) return said;
  try {
    // Of nothing it says nothing.
    return ok(said.value.trim() === '' ? [] : (JSON.parse(said.value) as readonly T[]));
  } catch {
    return err(cniError('kernel', `${program} ${args.join(' ')} did not answer JSON`, said.value.slice(0, 200)));
  }
}
