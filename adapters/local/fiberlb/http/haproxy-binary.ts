import { execFile } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { err, ok, type Result } from '../../../../domain/result.ts';

/** What it is found by: HAPROXY_BIN, then PATH, then where distributions put it, which is not on everybody's PATH. */
const folders = (): string[] => [...(process.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), '/usr/local/sbin', '/usr/sbin'];

export function findProgram(name: string, named?: string): string | undefined {
  return (named !== undefined && named !== '' ? [named] : folders().map((folder) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const oldest = [2, 6] as const;
const install = `install haproxy ${oldest.join('.')} or newer (apt-get install haproxy); k8shost need not be started again`;
const run = promisify(execFile);

export interface HaproxyBinary {
  readonly path: string;
  readonly version: string;
}

/** The haproxy of this machine; else a sentence that says what to do. Looked for anew each time, since it may be installed meanwhile. */
export async function findHaproxy(named = process.env['HAPROXY_BIN']): Promise<Result<HaproxyBinary, string>> {
  const path = findProgram('haproxy', named);
  if (path === undefined) return err(`there is no haproxy on this machine, which HTTP routes are led with: ${install}`);
  const said = await run(path, ['-v'], { timeout: 5_000 }).catch((error: Error) => error);
  if (said instanceof Error) return err(`${path} does not run: ${said.message}`);
  const [, major = '0', minor = '0', rest = ''] = /version (\d+)\.(\d+)(\S*)/i.exec(said.stdout) ?? [];
  const version = `${major}.${minor}${rest}`;
  const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
  return isOld ? err(`${path} is haproxy ${version}: ${install}`) : ok({ path, version });
}

export interface HaproxyUser {
  readonly uid: number;
  readonly gid: number;
}

const overflowId = 65_534;

/** The user whom haproxy becomes where it is started as root, with his own group alone: `haproxy`, else `nobody`. */
export function haproxyUser(): HaproxyUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8');
  const [, uid, gid] = /^haproxy:[^:]*:(\d+):(\d+):/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return { uid: Number(uid ?? overflowId), gid: Number(gid ?? overflowId) };
}

/** How many connections fit into the file descriptors that a child of this process may open: two each, and some beside. */
export function connectionsThatFit(): number {
  const hard = /^Max open files\s+\S+\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? '1024';
  return Math.min(connectionsMax, hard === 'unlimited' ? connectionsMax : Math.max(64, Math.floor((Number(hard) - 200) / 2)));
}

const connectionsMax = 8_192;
