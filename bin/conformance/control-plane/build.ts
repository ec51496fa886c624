// Builds etcd and the programs of a Kubernetes control plane from their Go modules into the project's cache: half an hour on two cores the
// first time, nothing when they are there. Only for recording what they answer; needs Go.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '../../root.ts';

const moduleFolder = join(findRoot(), 'bin/conformance/kubernetes');

/** Package by name of the program. */
const programs = {
  etcd: 'go.etcd.io/etcd/server/v3',
  'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
  'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
  'kube-scheduler': 'k8s.io/kubernetes/cmd/kube-scheduler',
} as const;

export type Program = keyof typeof programs;

/** Such as v1.36.3: what the module requires, and what the server says of itself. */
export const kubernetesVersion = (): string =>
  /^(?:require )?\t?k8s\.io\/kubernetes (v[\d.]+)/m.exec(readFileSync(join(moduleFolder, 'go.mod'), 'utf8'))?.[1] ?? 'no k8s.io/kubernetes in go.mod';

/** The path of each program, all built. */
export async function builtPrograms(): Promise<Readonly<Record<Program, string>>> {
  const version = kubernetesVersion();
  const folder = join(findRoot(), '.cache', `kubernetes-${version}`);
  mkdirSync(folder, { recursive: true });
  const paths = {} as Record<Program, string>;
  for (const [name, source] of Object.entries(programs) as [Program, string][]) {
    paths[name] = join(folder, name);
    if (!existsSync(paths[name])) await build(source, paths[name], version);
  }
  return paths;
}

async function build(source: string, path: string, version: string): Promise<void> {
  process.stderr.write(`building ${source} ${version}\n`);
  const args = ['build', '-buildvcs=false', '-trimpath', '-ldflags', `-s -w ${versionFlags(version)}`, '-o', `${path}.next`, source];
  const child = spawn('go', args, { cwd: moduleFolder, stdio: 'inherit', env: { ...process.env, CGO_ENABLED: '0' } });
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
