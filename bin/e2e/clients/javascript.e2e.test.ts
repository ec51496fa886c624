// The official JavaScript client against an engine: typed API, informer, watch, patches of every kind, and a lease as a lock.
import {
  ADD,
  ApiException,
  AppsV1Api,
  CONNECT,
  CoordinationV1Api,
  CoreV1Api,
  DELETE,
  KubeConfig,
  KubernetesObjectApi,
  makeInformer,
  PatchStrategy,
  setHeaderOptions,
  UPDATE,
  Watch,
  type V1ConfigMap,
} from '@kubernetes/client-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../../testing/engine-process.ts';
import { freeOffset } from '../../testing/free-offset.ts';

let engine: EngineProcess;
const config = new KubeConfig();
let core: CoreV1Api;

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 2 });
  config.loadFromFile(`${engine.directory}/kubeconfig`);
  core = config.makeApiClient(CoreV1Api);
}, 60_000);

afterAll(async () => {
  await engine.stop();
  removeDirectory(engine.directory);
});

const namespace = 'default';
const configMap = (name: string, data: Record<string, string>): V1ConfigMap => ({ metadata: { name, labels: { suite: 'javascript' } }, data });

test('objects are created, read, listed in pages, replaced and deleted', async () => {
  for (const name of ['page-a', 'page-b', 'page-c'])
    await core.createNamespacedConfigMap({ namespace, body: { ...configMap(name, { name }), metadata: { name, labels: { paged: 'yes' } } } });
  const first = await core.listNamespacedConfigMap({ namespace, labelSelector: 'paged=yes', limit: 2 });
  expect(first.items.map(({ metadata }) => metadata?.name)).toEqual(['page-a', 'page-b']);
  // oxlint-disable-next-line no-underscore-dangle -- the client's name for `continue`
  const rest = await core.listNamespacedConfigMap({ namespace, labelSelector: 'paged=yes', limit: 2, _continue: first.metadata?._continue ?? '' });
  expect(rest.items.map(({ metadata }) => metadata?.name)).toEqual(['page-c']);
  const read = await core.readNamespacedConfigMap({ namespace, name: 'page-a' });
  const replaced = await core.replaceNamespacedConfigMap({ namespace, name: 'page-a', body: { ...read, data: { name: 'new' } } });
  expect(replaced.data).toEqual({ name: 'new' });
  const stale = core.replaceNamespacedConfigMap({ namespace, name: 'page-a', body: { ...read, data: { name: 'stale' } } });
  await expect(stale).rejects.toSatisfy((error) => error instanceof ApiException && error.code === 409);
  await core.deleteCollectionNamespacedConfigMap({ namespace, labelSelector: 'paged=yes' });
  await expect(core.readNamespacedConfigMap({ namespace, name: 'page-b' })).rejects.toSatisfy((error) => error instanceof ApiException && error.code === 404);
});

test('patches of every kind, server-side apply too', async () => {
  const apps = config.makeApiClient(AppsV1Api);
  const name = 'patched';
  await apps.createNamespacedDeployment({
    namespace,
    body: {
      metadata: { name },
      spec: {
        replicas: 0,
        selector: { matchLabels: { app: name } },
        template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'a', image: 'a:1' }] } },
      },
    },
  });
  const patch = async (strategy: PatchStrategy, body: object): Promise<unknown> =>
    (
      await apps.patchNamespacedDeployment(
        { namespace, name, body, ...(strategy === PatchStrategy.ServerSideApply ? { fieldManager: 'javascript', force: true } : {}) },
        setHeaderOptions('Content-Type', strategy),
      )
    ).spec?.template.spec?.containers.map(({ name: container, image }) => `${container}=${image}`);
  const containers = (...all: readonly object[]): object => ({ spec: { template: { spec: { containers: all } } } });
  expect(await patch(PatchStrategy.StrategicMergePatch, containers({ name: 'b', image: 'b:1' }))).toEqual(['b=b:1', 'a=a:1']);
  expect(await patch(PatchStrategy.JsonPatch, [{ op: 'replace', path: '/spec/template/spec/containers/1/image', value: 'a:2' }])).toEqual(['b=b:1', 'a=a:2']);
  expect(await patch(PatchStrategy.MergePatch, containers({ name: 'a', image: 'a:3' }))).toEqual(['a=a:3']);
  const applied = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, ...containers({ name: 'c', image: 'c:1' }) };
  expect(await patch(PatchStrategy.ServerSideApply, applied)).toEqual(['a=a:3', 'c=c:1']);
  const scale = await apps.patchNamespacedDeploymentScale(
    { namespace, name, body: { spec: { replicas: 2 } } },
    setHeaderOptions('Content-Type', PatchStrategy.MergePatch),
  );
  expect(scale.spec?.replicas).toBe(2);
  await eventually('both pods run', 15_000, async () => (await apps.readNamespacedDeployment({ namespace, name })).status?.readyReplicas === 2);
  await apps.deleteNamespacedDeployment({ namespace, name, propagationPolicy: 'Foreground' });
  await eventually(
    'it and its pods are gone',
    15_000,
    async () => (await core.listNamespacedPod({ namespace, labelSelector: `app=${name}` })).items.length === 0,
  );
});

test('an informer sees what is there and what changes', async () => {
  const seen: string[] = [];
  const labelSelector = 'suite=javascript';
  await core.createNamespacedConfigMap({ namespace, body: configMap('there', {}) });
  const informer = makeInformer(
    config,
    `/api/v1/namespaces/${namespace}/configmaps`,
    () => core.listNamespacedConfigMap({ namespace, labelSelector }),
    labelSelector,
  );
  for (const verb of [ADD, UPDATE, DELETE] as const) informer.on(verb, ({ metadata }) => void seen.push(`${verb} ${metadata?.name}`));
  const connected = new Promise<void>((resolve) => informer.on(CONNECT, () => resolve()));
  await informer.start();
  await connected;
  await core.createNamespacedConfigMap({ namespace, body: configMap('new', { a: '1' }) });
  await core.patchNamespacedConfigMap({ namespace, name: 'new', body: { data: { a: '2' } } }, setHeaderOptions('Content-Type', PatchStrategy.MergePatch));
  await core.deleteNamespacedConfigMap({ namespace, name: 'new' });
  await eventually('the informer saw the deletion', 10_000, () => Promise.resolve(seen.includes('delete new')));
  await informer.stop();
  expect(seen).toEqual(['add there', 'add new', 'update new', 'delete new']);
  expect(informer.list(namespace).map(({ metadata }) => metadata?.name)).toEqual(['there']);
});

test('a watch from a resourceVersion misses nothing', async () => {
  const { metadata } = await core.listNamespacedSecret({ namespace });
  for (const name of ['one', 'two']) await core.createNamespacedSecret({ namespace, body: { metadata: { name }, stringData: { name } } });
  const seen: string[] = [];
  const done = new Promise<void>((resolve, reject) => {
    void new Watch(config).watch(
      `/api/v1/namespaces/${namespace}/secrets`,
      { resourceVersion: metadata?.resourceVersion ?? '', timeoutSeconds: 1 },
      (phase, object: { metadata: { name: string } }) => void seen.push(`${phase} ${object.metadata.name}`),
      (error: unknown) =>
        error === null || error === undefined ? resolve() : reject(error instanceof Error ? error : new Error(`the watch ended with ${JSON.stringify(error)}`)),
    );
  });
  await done;
  expect(seen).toEqual(['ADDED one', 'ADDED two']);
});

test('objects of any kind by discovery', async () => {
  const objects = KubernetesObjectApi.makeApiClient(config);
  const spec = { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'nightly', namespace } };
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } };
  await objects.create({ ...spec, spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template } } } } as never);
  expect(await objects.read(spec)).toMatchObject({ kind: 'CronJob', spec: { schedule: '0 3 * * *', concurrencyPolicy: 'Allow' } });
  await objects.delete(spec);
  await expect(objects.read(spec)).rejects.toThrow(/404/);
});

test('of two that want a lease one leads, and the other follows when it lets go', async () => {
  const leases = config.makeApiClient(CoordinationV1Api);
  const name = 'leader';
  await leases.createNamespacedLease({ namespace, body: { metadata: { name }, spec: { holderIdentity: '', leaseDurationSeconds: 15 } } });
  const takeover = async (holderIdentity: string): Promise<'leads' | 'lost'> => {
    const lease = await leases.readNamespacedLease({ namespace, name });
    if (lease.spec?.holderIdentity) return 'lost';
    try {
      await leases.replaceNamespacedLease({ namespace, name, body: { ...lease, spec: { ...lease.spec, holderIdentity } } });
      return 'leads';
    } catch (error) {
      if (error instanceof ApiException && error.code === 409) return 'lost';
      throw error;
    }
  };
  const contest = async (...who: readonly string[]): Promise<readonly string[]> => {
    const results = await Promise.all(who.map(takeover));
    return who.filter((_one, index) => results[index] === 'leads');
  };
  const winners = await contest('a', 'b', 'c', 'd');
  expect(winners).toHaveLength(1);
  expect((await leases.readNamespacedLease({ namespace, name })).spec?.holderIdentity).toBe(winners[0]);
  await leases.patchNamespacedLease({ namespace, name, body: { spec: { holderIdentity: '' } } }, setHeaderOptions('Content-Type', PatchStrategy.MergePatch));
  expect(await contest('e', 'f')).toHaveLength(1);
});
