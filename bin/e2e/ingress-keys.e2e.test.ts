// `loadbalancing` as a process of its own, without the keys of projects and with them: without, it leaves alone what it cannot know, and says so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findHaproxy } from '../../adapters/local/fiberlb/http/haproxy-binary.ts';
import { servingCertificate } from '../../adapters/pki/authority.ts';
import { eventually } from '../testing/eventually.ts';
import { startRoleCluster, type RoleCluster } from '../testing/role-cluster.ts';
import { startRole, type RoleProcess } from '../testing/role-process.ts';
import { runProgram } from '../testing/run-program.ts';

const directory = mkdtempSync(join(tmpdir(), 'k8shost-keys-'));
let cluster: RoleCluster | undefined;
let role: RoleProcess | undefined;

afterAll(async () => {
  await role?.stop();
  await cluster?.close();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

const haproxy = await findHaproxy();
const skipped = haproxy.ok ? '' : ` (skipped: ${haproxy.error})`;

test.skipIf(!haproxy.ok)(
  `without the keys it tells the operator and the user, with them it serves the certificate${skipped}`,
  async () => {
    const { directory: engine, env, kubectls } = (cluster = await startRoleCluster({ apis: 1, workers: 0 }));
    const start = async (data: string): Promise<RoleProcess> => (role = await startRole(['reconciler', 'loadbalancing', '--data', data], 'reconciling:', env));
    const [kubectl] = kubectls;
    if (kubectl === undefined) throw new Error('there is an API');
    const { cert, key } = await servingCertificate(join(directory, 'pki'), ['a.example.com'], Date.now());
    const data = { 'tls.crt': Buffer.from(cert).toString('base64'), 'tls.key': Buffer.from(key).toString('base64') };
    const backend = { service: { name: 'web', port: { number: 80 } } };
    const spec = { defaultBackend: backend, tls: [{ hosts: ['a.example.com'], secretName: 'cert' }] };
    const create = (object: object): Promise<string> => kubectl.ok(['create', '-f', '-'], JSON.stringify(object));
    await create({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'cert' }, type: 'kubernetes.io/tls', data });
    await create({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'web' }, spec });

    const keyless = await start(join(directory, 'elsewhere'));
    const why = async (): Promise<string> => (await runProgram(['why', 'ingress/web', '--data', engine], env)).stdout;
    const sentence = 'the routes stay as they are: Secret default/cert is sealed with a key that this process does not have';
    await eventually('the user is told', 20_000, async () => (await why()).includes(sentence));
    expect(keyless.said()).toContain('Secrets of project default/default cannot be opened with the keys in');
    const address = (): Promise<string> => kubectl.ok(['get', 'ingress', 'web', '-o', 'jsonpath={.status.loadBalancer.ingress[0].ip}']);
    expect(await address()).toBe('');
    await keyless.stop();

    await start(engine);
    await eventually('the Ingress is served', 20_000, async () => (await address()) !== '');
    expect(await why()).toMatch(/certificates +1/);
  },
  180_000,
);
