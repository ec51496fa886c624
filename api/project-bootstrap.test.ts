import { expect, test } from 'vitest';
import { systemClock } from '../adapters/system/system-clock.ts';
import { systemIds } from '../adapters/system/system-ids.ts';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import type { Command } from '../domain/command.ts';
import { newMetadata } from '../domain/new-object.ts';
import type { ConfigMap, ServiceCIDR } from '../schemas/kubernetes/types.ts';
import { projectBootstrap } from './project-bootstrap.ts';
import { processOn } from './testing/writer-process.ts';

const tenant = { org: 'acme', project: 'shop' };
const serviceCidr = { ...tenant, resource: 'servicecidrs.networking.k8s.io', namespace: '', name: 'kubernetes' };
const storageClass = { ...tenant, resource: 'storageclasses.storage.k8s.io', namespace: '', name: 'lightningstor' };
const ingressClass = { ...tenant, resource: 'ingressclasses.networking.k8s.io', namespace: '', name: 'fiberlb' };
const rootCa = { ...tenant, resource: 'configmaps', namespace: 'kube-system', name: 'kube-root-ca.crt' };

test('a project gets what every cluster has (SVC-7), and the authority of the API once a process', async () => {
  const log = new MemoryLog();
  const { submit, fold } = await processOn(log);
  const starts = (pem: string) => projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds, rootCa: pem });
  const shown = (): unknown => fold.get<ConfigMap>(rootCa)?.object.data;
  const first = starts('one');
  expect(await first(tenant)).toEqual({ ok: true, value: {} });
  expect(fold.list(tenant, 'namespaces').map(({ ref }) => ref.name)).toEqual(
    expect.arrayContaining(['default', 'kube-system', 'kube-public', 'kube-node-lease']),
  );
  expect(fold.get<ServiceCIDR>(serviceCidr)?.object.spec).toEqual({ cidrs: ['10.96.0.0/16'] });
  expect(fold.get(ingressClass)?.object).toMatchObject({
    metadata: { annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
    spec: { controller: 'plasma.cloud/fiberlb' },
  });
  expect(shown()).toEqual({ 'ca.crt': 'one' });
  const appended = log.events.length;
  await first(tenant);
  expect(log.events).toHaveLength(appended);

  await starts('two')(tenant);
  expect(shown()).toEqual({ 'ca.crt': 'two' });
  await first(tenant);
  expect(shown()).toEqual({ 'ca.crt': 'two' });
});

test('a project of old gets what came later: the ServiceCIDR that it lacks (SVC-7), the IngressClass if it never had one, and nothing that was taken away since', async () => {
  const { submit, fold } = await processOn(new MemoryLog());
  const bootstrap = projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds });
  await bootstrap(tenant);
  const origin = { id: 'x', correlationId: 'x', causationId: '', timeMs: 0 };
  for (const [index, ref] of [serviceCidr, storageClass, ingressClass].entries()) {
    const command: Command = { verb: 'delete', ref, actor: { principal: 'a', groups: [], userAgent: '', via: 'rest' }, origin: { ...origin, id: `x${index}` } };
    expect(await submit(command)).toMatchObject({ ok: true });
    expect(fold.get(ref)).toBeUndefined();
  }
  await bootstrap(tenant);
  expect(fold.get(serviceCidr)).toBeDefined();
  expect(fold.get(storageClass)).toBeUndefined();
  expect(fold.get(ingressClass)).toBeUndefined();
});

test('a project that never had an IngressClass gets one', async () => {
  const { submit, fold } = await processOn(new MemoryLog());
  const withoutClass: typeof submit = (command) =>
    command.ref.resource === ingressClass.resource ? Promise.resolve({ ok: false, error: { kind: 'already-exists' } } as never) : submit(command);
  await projectBootstrap({ objects: fold, submit: withoutClass, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.get(ingressClass)).toBeUndefined();
  await projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.get(ingressClass)).toBeDefined();
});

test('and where it has others, ours does not become the default', async () => {
  const { submit, fold } = await processOn(new MemoryLog());
  const withoutClass: typeof submit = (command) =>
    command.ref.resource === ingressClass.resource ? Promise.resolve({ ok: false, error: { kind: 'already-exists' } } as never) : submit(command);
  await projectBootstrap({ objects: fold, submit: withoutClass, clock: systemClock, ids: systemIds })(tenant);
  const nginx = { ...ingressClass, name: 'nginx' };
  const object = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: newMetadata({ name: 'nginx' }),
    spec: { controller: 'k8s.io/ingress-nginx' },
  };
  const origin = { id: 'x', correlationId: 'x', causationId: '', timeMs: 0 };
  const command: Command = { verb: 'create', ref: nginx, object, actor: { principal: 'a', groups: [], userAgent: '', via: 'rest' }, origin };
  expect(await submit(command)).toMatchObject({ ok: true });
  await projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.get(ingressClass)?.object.metadata.annotations).toBeUndefined();
});

test('a project that never had the CSIDriver of LightningSTOR gets it', async () => {
  const { submit, fold } = await processOn(new MemoryLog());
  const csiDriver = { ...tenant, resource: 'csidrivers.storage.k8s.io', namespace: '', name: 'csi.lightningstor.plasma.cloud' };
  const withoutDriver: typeof submit = (command) =>
    command.ref.resource === csiDriver.resource ? Promise.resolve({ ok: false, error: { kind: 'already-exists' } } as never) : submit(command);
  await projectBootstrap({ objects: fold, submit: withoutDriver, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.get(csiDriver)).toBeUndefined();
  await projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.get(csiDriver)?.object).toMatchObject({ spec: { attachRequired: true } });
});

test('a project of old gets what snapshots need, and a class of them', async () => {
  const { submit, fold } = await processOn(new MemoryLog());
  const group = 'snapshot.storage.k8s.io';
  const withoutSnapshots: typeof submit = (command) =>
    command.ref.resource.endsWith(group) || command.ref.name.endsWith(group)
      ? Promise.resolve({ ok: false, error: { kind: 'already-exists' } } as never)
      : submit(command);
  await projectBootstrap({ objects: fold, submit: withoutSnapshots, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.list(tenant, 'customresourcedefinitions.apiextensions.k8s.io')).toEqual([]);
  await projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds })(tenant);
  expect(fold.list(tenant, 'customresourcedefinitions.apiextensions.k8s.io').map(({ ref }) => ref.name)).toEqual([
    `volumesnapshotclasses.${group}`,
    `volumesnapshotcontents.${group}`,
    `volumesnapshots.${group}`,
  ]);
  expect(fold.list(tenant, `volumesnapshotclasses.${group}`).map(({ ref }) => ref.name)).toEqual(['lightningstor']);
});
