// The guestbook over gRPC, as a program outside has it: the .proto file, a token, the authority. kubectl sees the same.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createGrpcClient, statusIn, type TestGrpcClient } from '../../adapters/grpc-api/testing/client.ts';
import { createKubectl, type Kubectl } from '../../api/rest/testing/kubectl.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { eventually } from '../testing/eventually.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';
import { runProgram } from '../testing/run-program.ts';

const run = promisify(execFile);
const v1 = k8shost.v1;
const objects = '/k8shost.v1.ObjectService/';
let engine: EngineProcess;
let kubectl: Kubectl;
const clients: TestGrpcClient[] = [];

const clientOf = (token: string, address = engine.engine.grpc.address): TestGrpcClient => {
  const client = createGrpcClient({ address, ca: engine.ca, token });
  clients.push(client);
  return client;
};

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 3 });
  kubectl = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: engine.token });
}, 60_000);

afterAll(async () => {
  for (const client of clients) client.close();
  await engine.stop();
  await kubectl.remove();
  removeDirectory(engine.directory);
});

const json = (document: object): Uint8Array => Buffer.from(JSON.stringify(document));
const read = ({ objectJson }: { readonly objectJson: Uint8Array }): unknown => JSON.parse(Buffer.from(objectJson).toString());
const failing = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { ...statusIn(error), code: status[(error as { code: status }).code] };
};
const get = (client: TestGrpcClient, target: k8shost.v1.Target.$Properties) => client.call(`${objects}Get`, v1.GetRequest, v1.ObjectResponse, { target });

describe('the guestbook over gRPC', () => {
  test('the example creates it and sees its pods become Running; kubectl sees the same', async () => {
    const env = { ...process.env, K8SHOST_GRPC: engine.engine.grpc.address, KUBECONFIG: join(engine.directory, 'kubeconfig') };
    const { stdout } = await run(process.execPath, ['examples/grpc-guestbook.ts'], { env, timeout: 40_000 });
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line.endsWith(' created'))).toHaveLength(9);
    const running = lines.flatMap((line) => /^pod (.+) runs$/.exec(line)?.[1] ?? []);
    const seen = await kubectl.ok(['get', 'pods', '--field-selector', 'status.phase=Running', '-o', 'jsonpath={.items[*].metadata.name}']);
    expect(running.toSorted()).toEqual(seen.trim().split(' ').toSorted());
    for (const name of ['frontend', 'backend', 'store']) await kubectl.ok(['rollout', 'status', `deployment/${name}`, '--timeout=15s']);
    const admin = clientOf(engine.token);
    const { items } = await admin.call('/k8shost.v1.ServiceService/ListServices', v1.CollectionRequest, v1.ServiceList, { namespace: 'default' });
    const frontend = items.find(({ metadata }) => metadata?.name === 'frontend');
    expect(frontend?.clusterIp).toBe(await kubectl.ok(['get', 'service', 'frontend', '-o', 'jsonpath={.spec.clusterIP}']));
    const { items: nodes } = await admin.call('/k8shost.v1.NodeService/ListNodes', v1.CollectionRequest, v1.NodeList, {});
    expect(nodes.map(({ ready }) => ready)).toEqual([true, true, true]);
  });

  test('what kubectl writes a gRPC watch sees, and the other way round', async () => {
    const admin = clientOf(engine.token);
    const path = '/k8shost.v1.DeploymentService/WatchDeployments';
    const options = { fieldSelector: 'metadata.name=frontend' };
    const watch = admin.open(path, v1.FollowRequest, v1.DeploymentEvent, { namespace: 'default', options });
    await eventually('the watch is open', 5_000, () => watch.messages.length > 0);
    await kubectl.ok(['scale', 'deployment/frontend', '--replicas=4']);
    await eventually('four are ready', 15_000, () => watch.messages.at(-1)?.deployment?.readyReplicas === 4);
    watch.cancel();
    const target = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'default', name: 'frontend' };
    const patch = { target, patchType: 'strategic', patchJson: json({ metadata: { annotations: { over: 'grpc' } } }) };
    await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, patch);
    expect(await kubectl.ok(['get', 'deployment', 'frontend', '-o', 'jsonpath={.metadata.annotations.over}'])).toBe('grpc');
  });

  test('errors are those of kubectl, with the fitting codes', async () => {
    const admin = clientOf(engine.token);
    expect(await failing(get(admin, { apiVersion: 'v1', kind: 'Unheard', namespace: 'default', name: 'x' }))).toMatchObject({
      code: 'NOT_FOUND',
      kind: 'Status',
    });
    expect(await failing(get(clientOf('wrong'), { resource: 'pods', namespace: 'default', name: 'x' }))).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { stderr } = await kubectl.run(['get', 'pod', 'nobody']);
    const missing = await failing(get(admin, { resource: 'pods', namespace: 'default', name: 'nobody' }));
    expect(missing.code).toBe('NOT_FOUND');
    expect(stderr).toContain(missing.message);
    const target = { resource: 'deployments.apps', namespace: 'default', name: 'backend' };
    const before = read(await get(admin, target)) as object;
    await kubectl.ok(['annotate', 'deployment/backend', 'touched=yes']);
    const stale = { target, objectJson: json(before) };
    expect(await failing(admin.call(`${objects}Replace`, v1.ReplaceRequest, v1.ObjectResponse, stale))).toMatchObject({ code: 'ABORTED', reason: 'Conflict' });
  });

  test('a token of another project sees nothing of this one, on either port', async () => {
    const made = await runProgram(['project', 'create', 'acme/shop', '--kubeconfig', join(engine.directory, 'shop'), '--data', engine.directory]);
    expect(made.code).toBe(0);
    const { stdout } = await runProgram(['token', 'create', '--project', 'acme/shop', '--data', engine.directory]);
    for (const address of [engine.engine.grpc.address, `127.0.0.1:${engine.engine.ports.api}`]) {
      const foreign = clientOf(stdout.trim(), address);
      const target = { resource: 'services', namespace: 'default', name: 'frontend' };
      expect(await failing(get(foreign, target))).toMatchObject({ code: 'NOT_FOUND', message: 'services "frontend" not found' });
      const { itemsJson } = await foreign.call(`${objects}List`, v1.ListRequest, v1.ListResponse, { target: { resource: 'deployments.apps' } });
      expect(itemsJson).toEqual([]);
    }
  });

  test('deleted over gRPC, it is gone for kubectl', async () => {
    // By the old address: the REST port hands gRPC over.
    const admin = clientOf(engine.token, `127.0.0.1:${engine.engine.ports.api}`);
    for (const name of ['frontend', 'backend', 'store'])
      await admin.call('/k8shost.v1.DeploymentService/DeleteDeployment', v1.RemoveRequest, v1.ObjectResponse, { namespace: 'default', name });
    await eventually('no pod is left', 20_000, async () => (await kubectl.ok(['get', 'pods,deployments', '-o', 'name'])).trim() === '');
    const { stdout } = await runProgram(['log', '--resource', 'deployments.apps', '-o', 'json', '--data', engine.directory]);
    expect(stdout).toContain('"via":"grpc"');
  });
});

interface ObjectBytes {
  readonly objectJson: Uint8Array;
}
interface Named {
  readonly metadata: { readonly uid: string };
}

describe('the guestbook as a whole', () => {
  const path = '/k8shost.v1.CommandService/Apply';
  const guestbook = parseAllDocuments(readFileSync('examples/guestbook.yaml', 'utf8')).map(
    (document) => document.toJS() as { apiVersion: string; kind: string; metadata: { name: string } },
  );
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'whole' } };
  const apply = (objectsToApply: readonly object[], deletes: readonly k8shost.v1.Target.$Properties[] = []) =>
    clientOf(engine.token).call(path, v1.ApplyRequest, v1.ApplyResponse, { objectsJson: objectsToApply.map(json), deletes: [...deletes], namespace: 'whole' });

  test('comes in one step and goes in one step, and a watch sees its pods run and go', async () => {
    const { objects: made } = await apply([namespace, ...guestbook]);
    expect(made).toHaveLength(guestbook.length + 1);
    // Again: nothing of it is new.
    expect((await apply([namespace, ...guestbook])).objects.map((one) => (read(one as ObjectBytes) as Named).metadata.uid)).toEqual(
      made.map((one) => (read(one as ObjectBytes) as Named).metadata.uid),
    );
    const watch = clientOf(engine.token).open('/k8shost.v1.PodService/WatchPods', v1.FollowRequest, v1.PodEvent, {
      namespace: 'whole',
      options: { labelSelector: 'app=guestbook' },
    });
    const pods = (type: string, phase: string): number =>
      new Set(watch.messages.filter((event) => event.type === type && event.pod?.phase === phase).map(({ pod }) => pod?.metadata?.name)).size;
    await eventually('six pods run', 30_000, () => pods('MODIFIED', 'Running') + pods('ADDED', 'Running') >= 6);
    await apply(
      [],
      guestbook.map(({ apiVersion, kind, metadata: { name } }) => ({ apiVersion, kind, name })),
    );
    await eventually('no pod is left', 30_000, async () => (await kubectl.ok(['get', 'pods,services', '-n', 'whole', '-o', 'name'])).trim() === '');
    await eventually('the watch saw them go', 5_000, () => watch.messages.filter(({ type }) => type === 'DELETED').length >= 6);
    watch.cancel();
  });

  test('does not come at all when one of its objects is invalid', async () => {
    const broken = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'broken' }, spec: { ports: [{ port: 99_999, targetPort: 80 }] } };
    const refused = await failing(apply([...guestbook, broken]));
    expect(refused).toMatchObject({ code: 'INVALID_ARGUMENT', reason: 'Invalid', details: { causes: [{ field: `objects[${guestbook.length}]` }, {}] } });
    expect((await kubectl.ok(['get', 'deployments,services,secrets,pvc', '-n', 'whole', '-o', 'name'])).trim()).toBe('');
  });
});
