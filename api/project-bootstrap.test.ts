import { expect, test } from 'vitest';
import { systemClock } from '../adapters/system/system-clock.ts';
import { systemIds } from '../adapters/system/system-ids.ts';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import type { ConfigMap } from '../schemas/kubernetes/types.ts';
import { projectBootstrap } from './project-bootstrap.ts';
import { processOn } from './testing/writer-process.ts';

const tenant = { org: 'acme', project: 'shop' };
const rootCa = { ...tenant, resource: 'configmaps', namespace: 'kube-system', name: 'kube-root-ca.crt' };

test('a project gets what every cluster has, and the authority of the API once a process', async () => {
  const log = new MemoryLog();
  const { submit, fold } = await processOn(log);
  const starts = (pem: string) => projectBootstrap({ objects: fold, submit, clock: systemClock, ids: systemIds, rootCa: pem });
  const shown = (): unknown => fold.get<ConfigMap>(rootCa)?.object.data;
  const first = starts('one');
  expect(await first(tenant)).toEqual({ ok: true, value: {} });
  expect(fold.list(tenant, 'namespaces').map(({ ref }) => ref.name)).toEqual(
    expect.arrayContaining(['default', 'kube-system', 'kube-public', 'kube-node-lease']),
  );
  expect(shown()).toEqual({ 'ca.crt': 'one' });
  const appended = log.events.length;
  await first(tenant);
  expect(log.events).toHaveLength(appended);

  await starts('two')(tenant);
  expect(shown()).toEqual({ 'ca.crt': 'two' });
  await first(tenant);
  expect(shown()).toEqual({ 'ca.crt': 'two' });
});
