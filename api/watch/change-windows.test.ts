import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold } from '../../domain/fold.ts';
import type { Change } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { WindowLimits } from './change-windows.ts';
import { WatchHub } from './watch-hub.ts';

const kib = 1024;

/** A hub, and what writes a ConfigMap of `bytes` to it with a patch as large. */
function hubOf(limits: Partial<WindowLimits>) {
  const hub = new WatchHub(limits);
  const fold = createFold();
  let sequence = 0;
  const write = (project: string, bytes: number): number => {
    const object: ApiObject & { data: object } = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'a', namespace: 'default', uid: project, creationTimestamp: '' },
      data: { text: 'x'.repeat(bytes) },
    };
    const ref = { org: 'o', project, resource: 'configmaps', namespace: 'default', name: 'a' };
    const request = { verb: 'patch', body: object.data };
    const change = fold.apply({ ref, object, deleted: false, request, sequence: ++sequence, previousSequence: sequence - 1 } as unknown as RecordedEvent);
    hub.publish([change as Change]);
    return sequence;
  };
  const kept = (project: string, after: number): number | undefined => hub.changesAfter(after, { org: 'o', project }, 'configmaps')?.length;
  return { hub, fold, write, kept };
}

test('large objects that are written again and again are bounded by their size, long before their number', () => {
  const { write, kept } = hubOf({ bytesMax: 100 * kib });
  for (let times = 0; times < 50; times += 1) write('p', 10 * kib);
  const [most = 0] = Array.from({ length: 50 }, (_, index) => kept('p', index)).filter((count) => count !== undefined);
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThan(10);
  expect(kept('p', 0)).toBeUndefined();
});

test('who writes much loses the own window, and others keep theirs', () => {
  const { write, kept } = hubOf({ bytesMax: 1_000 * kib, bytesOfAllMax: 100 * kib });
  write('quiet', kib);
  for (let times = 0; times < 50; times += 1) write('busy', 10 * kib);
  write('quiet', kib);
  expect([kept('quiet', 0), kept('busy', 1)]).toEqual([2, undefined]);
});

test('of a patch and its reason nothing is kept', () => {
  const { hub, write } = hubOf({});
  write('p', kib);
  const [change] = hub.changesAfter(0, { org: 'o', project: 'p' }, 'configmaps') ?? [];
  expect(Object.keys(change ?? {}).sort()).toEqual(['after', 'before', 'object', 'previousSequence', 'ref', 'sequence']);
});

test('the pages of a list are kept as long as the window reaches back to it, so that they hold no objects of their own', () => {
  const { hub, fold, write } = hubOf({ bytesMax: 100 * kib });
  const [mine, others] = ['p', 'q'].map((project) => ({ org: 'o', project }));
  write('p', 10 * kib);
  const at = write('q', 10 * kib);
  for (const tenant of [mine, others]) if (tenant) hub.pages.keep(tenantKey(tenant), 'configmaps/', at, fold.list(tenant, 'configmaps'));
  expect(hub.pages.at('o/p', 'configmaps/', at)).toHaveLength(1);
  for (let times = 0; times < 20; times += 1) write('p', 10 * kib);
  expect([hub.pages.at('o/p', 'configmaps/', at), hub.pages.at('o/q', 'configmaps/', at)?.length]).toEqual([undefined, 1]);
});
