// Builds etcd and the programs of a Kubernetes control plane from their Go modules into the project's cache: half an hour on two cores the
// first time, nothing when they are there. Only for recording what they answer; needs Go.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findRoot } from '../../root.ts';

const moduleFolder = join(findRoot(), 'bin/conformance/kubernetes');

/** Package by name of the program. */
const programs = {
  etcd: 'go.etcd.io/etcd/server/v3',
  'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
  'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
  'kube-scheduler': 'k8s.io/kubernetes/cmd/kube-scheduler',
} as const;

const goEnvironment = { ...process.env, CGO_ENABLED: '0' };

export type Program = keyof typeof programs;

/** Such as v1.36.3: what the module requires, and what the server says of itself. */
export const kubernetesVersion = (): string =>
  /^(?:require )?\t?k8s\.io\/kubernetes (v[\d.]+)/m.exec(readFileSync(join(moduleFolder, 'go.mod'), 'utf8'))?.[1] ?? 'no k8s.io/kubernetes in go.mod';

/** The path of each program, all built. */
export async function builtPrograms(): Promise<Readonly<Record<Program, string>>> {
  const version = kubernetesVersion();
  const folder = cacheFolder(version);
  const paths = {} as Record<Program, string>;
  for (const [name, source] of Object.entries(programs) as [Program, string][]) {
    paths[name] = join(folder, name);
    if (!existsSync(paths[name])) await build(source, paths[name], version);
  }
  return paths;
}

/** The program of kubernetes/schedule/, built anew when it or what it is made of has changed; or why it cannot be had here. */
export async function builtJudge(): Promise<{ readonly path: string } | { readonly missing: string }> {
  const version = kubernetesVersion();
  const sources = ['go.mod', 'go.sum', ...readdirSync(join(moduleFolder, 'schedule')).map((name) => join('schedule', name))];
  const hash = createHash('sha256');
  for (const source of sources.sort()) hash.update(readFileSync(join(moduleFolder, source)));
  const folder = cacheFolder(version);
  const name = `schedule-${hash.digest('hex').slice(0, 12)}`;
  const path = join(folder, name);
  if (existsSync(path)) return { path };
  // Fetches the modules that it needs: a failure is that of the machine, one of the build that of the program.
  const needed = promisify(execFile)('go', ['list', '-deps', './schedule'], { cwd: moduleFolder, env: goEnvironment, maxBuffer: 1 << 24 });
  const missing = await needed.then(
    () => undefined,
    (error: unknown) => (error as Error).message.split('\n').slice(0, 3).join(' '),
  );
  if (missing !== undefined) return { missing: `Go with the modules of kube-scheduler is not to be had here: ${missing}` };
  await build('./schedule', path, version);
  // Those of other sources are asked no more.
  for (const other of readdirSync(folder)) if (other.startsWith('schedule-') && other !== name) rmSync(join(folder, other));
  return { path };
}

function cacheFolder(version: string): string {
  const folder = join(findRoot(), '.cache', `kubernetes-${version}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function build(source: string, path: string, version: string): Promise<void> {
  process.stderr.write(`building ${source} ${version}\n`);
  const args = ['build', '-buildvcs=false', '-trimpath', '-ldflags', `-s -w ${versionFlags(version)}`, '-o', `${path}.next`, source];
  const child = spawn('go', args, { cwd: moduleFolder, stdio: ['ignore', 'inherit', 'inherit'], env: goEnvironment });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`go build ${source} ended with ${code}`);
  renameSync(`${path}.next`, path);
}

/** What upstream's own build sets; without them the server says v0.0.0-master. */
function versionFlags(version: string): string {
  const [major = '', minor = ''] = version.slice(1).split('.');
  const values = { gitMajor: major, gitMinor: minor, gitVersion: version, gitTreeState: 'clean', gitCommit: '0', buildDate: '2026-01-01T00:00:00Z' };
  return Object.entries(values)
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ');
}
