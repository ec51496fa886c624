// A real control plane on loopback, with ports, data and certificates of its own: etcd, kube-apiserver and, when asked for,
// kube-controller-manager and kube-scheduler. Default admission; the tokens are those of the REST tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servingCertificate } from '../../../adapters/pki/authority.ts';
import { builtPrograms } from './build.ts';

export interface ControlPlane {
  readonly port: number;
  /** PEM of the authority. */
  readonly ca: string;
  /** Logs and data. */
  readonly directory: string;
  stop(): Promise<void>;
}

/** By token, as `token,user,uid,groups`. */
const users = 'admin,admin,,system:masters\nviewer,bob,,k8shost:viewers\nnobody,eve,\n';
const readyPatienceMs = 120_000;
const askEveryMs = 100;

export async function startControlPlane({ controllers, port: wanted }: { readonly controllers: boolean; readonly port?: number }): Promise<ControlPlane> {
  const programs = await builtPrograms();
  const directory = await mkdtemp(join(tmpdir(), 'control-plane-'));
  const children: ChildProcess[] = [];
  const start = (name: keyof typeof programs, args: readonly string[]): ChildProcess => {
    const log = openSync(join(directory, `${name}.log`), 'a');
    const child = spawn(programs[name], args, { stdio: ['ignore', log, log], cwd: directory });
    children.push(child);
    return child;
  };
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const [etcdPort, peerPort, free] = [await freePort(), await freePort(), await freePort()];
    const port = wanted ?? free;
    const pki = join(directory, 'pki');
    const { ca } = await servingCertificate(pki, ['127.0.0.1', 'localhost'], Date.now());
    const file = (name: string, text: string): string => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const accountKey = file('service-account.key', key);
    start('etcd', [
      `--data-dir=${join(directory, 'etcd')}`,
      `--listen-client-urls=http://127.0.0.1:${etcdPort}`,
      `--advertise-client-urls=http://127.0.0.1:${etcdPort}`,
      `--listen-peer-urls=http://127.0.0.1:${peerPort}`,
      `--initial-advertise-peer-urls=http://127.0.0.1:${peerPort}`,
      `--initial-cluster=default=http://127.0.0.1:${peerPort}`,
      '--unsafe-no-fsync',
    ]);
    const server = start('kube-apiserver', [
      `--etcd-servers=http://127.0.0.1:${etcdPort}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      // Nothing is told of it: there is no Endpoints object of this server, which listens on loopback.
      '--advertise-address=10.255.255.1',
      '--endpoint-reconciler-type=none',
      `--tls-cert-file=${join(pki, 'server.crt')}`,
      `--tls-private-key-file=${join(pki, 'server.key')}`,
      '--service-cluster-ip-range=10.96.0.0/16',
      '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
      `--service-account-key-file=${accountKey}`,
      `--service-account-signing-key-file=${accountKey}`,
      `--token-auth-file=${file('users.csv', users)}`,
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
    ]);
    await ready(server, directory, { port, ca });
    if (controllers) {
      const access = file('kubeconfig', kubeconfig(port, ca));
      start('kube-scheduler', [`--kubeconfig=${access}`, '--bind-address=127.0.0.1', `--secure-port=${await freePort()}`, '--leader-elect=false']);
      start('kube-controller-manager', [
        `--kubeconfig=${access}`,
        '--bind-address=127.0.0.1',
        `--secure-port=${await freePort()}`,
        `--cert-dir=${join(directory, 'manager-pki')}`,
        `--service-account-private-key-file=${accountKey}`,
        `--root-ca-file=${join(pki, 'ca.crt')}`,
        `--cluster-signing-cert-file=${join(pki, 'ca.crt')}`,
        `--cluster-signing-key-file=${join(pki, 'ca.key')}`,
        '--use-service-account-credentials',
        '--leader-elect=false',
      ]);
    }
    return { port, ca, directory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const kubeconfig = (port: number, ca: string): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'real', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name: 'real', user: { token: 'admin' } }],
    contexts: [{ name: 'real', context: { cluster: 'real', user: 'real' } }],
    'current-context': 'real',
  });

async function ready(child: ChildProcess, directory: string, at: { readonly port: number; readonly ca: string }): Promise<void> {
  const deadline = Date.now() + readyPatienceMs;
  while ((await status(at, '/readyz')) !== 200) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`kube-apiserver did not become ready:\n${readFileSync(join(directory, 'kube-apiserver.log'), 'utf8').slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}

/** 0 when nobody answers. */
const status = ({ port, ca }: { readonly port: number; readonly ca: string }, path: string): Promise<number> =>
  new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, ca, agent: false, headers: { authorization: 'Bearer admin' } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', () => resolve(0));
    sent.end();
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
