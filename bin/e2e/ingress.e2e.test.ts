// An Ingress from kubectl to a client: the address, hosts and paths, certificates, what is told of what does not work; and that no private key
// is in the log or the journal.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findHaproxy } from '../../adapters/local/fiberlb/http/haproxy-binary.ts';
import { servingCertificate } from '../../adapters/pki/authority.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';
import { runProgram } from '../testing/run-program.ts';

const { engine, kubectl } = await engineForTests(2);
const directory = mkdtempSync(join(tmpdir(), 'k8shost-ingress-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Answered {
  readonly status: number;
  readonly text: string;
}

/** What is shown of the Ingress: the address, and where its two ports are. */
async function shown(): Promise<{ readonly ip: string; readonly portOf: (port: number) => number } | undefined> {
  const ingress = JSON.parse(await kubectl.ok(['get', 'ingress', 'guestbook', '-o', 'json'])) as {
    readonly status: {
      readonly loadBalancer: { readonly ingress?: readonly { readonly ip: string; readonly ports?: readonly { port: number; error: string }[] }[] };
    };
  };
  const [one] = ingress.status.loadBalancer.ingress ?? [];
  if (one === undefined) return undefined;
  return { ip: one.ip, portOf: (port) => Number(/\d+$/.exec(one.ports?.find((moved) => moved.port === port)?.error ?? '')?.[0] ?? port) };
}

async function ask(host: string, path = '/', ca?: string): Promise<Answered> {
  const where = await shown();
  const options = { host: where?.ip, port: where?.portOf(ca === undefined ? 80 : 443), path, agent: false as const, headers: { host } };
  return await new Promise((resolve, reject) => {
    const answered = (answer: IncomingMessage): void => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    };
    const request = ca === undefined ? getHttp(options, answered) : getHttps({ ...options, ca, servername: host }, answered);
    request.on('error', reject);
  });
}

const apply = async (object: object): Promise<void> => {
  const file = join(directory, 'object.json');
  writeFileSync(file, JSON.stringify(object));
  await kubectl.ok(['apply', '-f', file]);
};
const events = (reason: string): Promise<string> => kubectl.ok(['get', 'events', '--field-selector', `reason=${reason}`, '-o', 'jsonpath={.items[*].message}']);
const k8shost = (...args: string[]) => runProgram([...args, '--data', engine.directory]);
const haproxy = await findHaproxy();
const skipped = haproxy.ok ? '' : ` (skipped: ${haproxy.error})`;

test.skipIf(!haproxy.ok)(
  `an Ingress leads to pods over HTTP and HTTPS${skipped}`,
  async () => {
    await kubectl.ok(['apply', '-f', 'examples/guestbook.yaml', '-f', 'examples/ingress.yaml']);
    await kubectl.ok(['rollout', 'status', 'deployment/frontend', '--timeout=30s']);
    await eventually('the Ingress shows its address', 20_000, async () => (await shown()) !== undefined);
    expect(await kubectl.ok(['get', 'ingress', 'guestbook'])).toContain((await shown())?.ip ?? '?');
    const pods = new Set<string>();
    await eventually('every pod answers', 20_000, async () => {
      pods.add(/pod (\S+)/.exec((await ask('GUESTBOOK.example.com', '/any')).text)?.[1] ?? '');
      return [...pods].filter((pod) => pod !== '').length === 3;
    });
    expect((await ask('other.example.com')).status).toBe(404);

    const path = (at: string, service: object): object => ({ path: at, pathType: 'Prefix', backend: { service } });
    const paths = [path('/', { name: 'frontend', port: { name: 'http' } }), path('/absent', { name: 'absent', port: { number: 80 } })];
    const spec = { rules: [{ host: 'guestbook.example.com', http: { paths } }], tls: [{ hosts: ['guestbook.example.com'], secretName: 'guestbook-tls' }] };
    await kubectl.ok(['patch', 'ingress', 'guestbook', '--type=merge', '-p', JSON.stringify({ spec })]);
    await eventually('a path without pods says so', 20_000, async () => (await ask('guestbook.example.com', '/absent')).status === 503);
    expect((await ask('guestbook.example.com', '/')).status).toBe(200);
    await eventually('it is told', 10_000, async () => (await events('CertificateNotServed')).includes('Secret default/guestbook-tls does not exist'));
    expect(await events('BackendNotServed')).toContain('Service default/absent does not exist');
    const why = await k8shost('why', 'ingress/guestbook');
    expect(why.stdout).toContain('Service default/absent does not exist: create it, or name another in the Ingress');

    const { ca, cert, key } = await servingCertificate(join(directory, 'pki'), ['guestbook.example.com'], Date.now());
    const data = { 'tls.crt': Buffer.from(cert).toString('base64'), 'tls.key': Buffer.from(key).toString('base64') };
    await apply({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'guestbook-tls' }, type: 'kubernetes.io/tls', data });
    await eventually('HTTPS is served with the certificate', 20_000, () =>
      ask('guestbook.example.com', '/', ca).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );

    // What the log and the journal keep is on disk in clear where it is not sealed.
    const files = readdirSync(join(engine.directory, 'nats'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const kept = files.map((file) => readFileSync(join(file.parentPath, file.name)));
    const line = key.split('\n')[1] ?? '';
    const holds = (text: string): boolean => kept.some((bytes) => bytes.includes(text));
    expect([holds('guestbook.example.com'), holds('PRIVATE KEY'), holds(line), holds(Buffer.from(key).toString('base64').slice(0, 60))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    for (const args of [
      ['why', 'ingress/guestbook', '-o', 'json'],
      ['log', '--resource', 'ingresses.networking.k8s.io', '--since', '10m'],
    ]) {
      const { code, stdout } = await k8shost(...args);
      expect(code).toBe(0);
      expect(stdout).not.toContain(line);
    }

    await kubectl.ok(['delete', 'ingress', 'guestbook']);
    await kubectl.ok(['apply', '-f', 'examples/ingress.yaml']);
    await eventually('it is served again', 20_000, async () => (await shown()) !== undefined && (await ask('guestbook.example.com')).status === 200);
    await kubectl.ok(['patch', 'ingress', 'guestbook', '--type=merge', '-p', '{"spec": {"ingressClassName": "another"}}']);
    await eventually('an Ingress of another class shows nothing', 20_000, async () => (await shown()) === undefined);
  },
  120_000,
);
