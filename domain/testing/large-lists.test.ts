// What 3 MiB of a list cost where each element is compared with the others. Bounds twenty times and more above what it takes.
import { expect, test } from 'vitest';
import type { ApiObject } from '../api-object.ts';
import { validateMetadata } from '../decide/metadata.ts';
import { capManagers } from '../fields/cap-managers.ts';
import type { OwnedFields } from '../fields/managers.ts';
import { validateFailurePolicy } from '../kinds/job-policies.ts';
import { storageClassRules } from '../kinds/storageclass.ts';
import { validateConditions } from '../validation/conditions.ts';
import { repeatsOf } from '../validation/repeats.ts';

const many = Array.from({ length: 50_000 }, (_, index) => index);

/** How long it takes; `run` answers what is looked at besides. */
function msOf(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

const maxMs = 15_000;

test('what stands in a list twice is told of where it stands again', () => {
  expect([...repeatsOf(['a', 'b', 'a', 'a'])]).toEqual([2, 3]);
});

test('exit codes of Jobs, conditions and topologies', () => {
  const lastTransitionTime = '2026-01-01T00:00:00Z';
  const rules = [{ action: 'Ignore', onPodConditions: [], onExitCodes: { operator: 'In', values: many } }];
  const conditions = many.map((one) => ({ type: `T${one}`, status: 'True', reason: 'R', message: '', lastTransitionTime }));
  const allowedTopologies = many.map((one) => ({ matchLabelExpressions: [{ key: 'a', values: [`v${one}`] }] }));
  expect(msOf(() => validateFailurePolicy('f', { template: { spec: { containers: [] } }, podFailurePolicy: { rules } }))).toBeLessThan(maxMs);
  expect(msOf(() => validateConditions('f', conditions))).toBeLessThan(maxMs);
  expect(msOf(() => storageClassRules.validate?.({ metadata: {}, provisioner: 'a/b', allowedTopologies } as never, undefined))).toBeLessThan(maxMs);
});

test('owners that all say they are the controller', () => {
  const ownerReferences = many.map((one) => ({ apiVersion: 'v1', kind: 'Pod', name: `p${one}`, uid: `u${one}`, controller: true }));
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', ownerReferences } } as unknown as ApiObject;
  expect(msOf(() => expect(validateMetadata(object, {}).length).toBeLessThan(10))).toBeLessThan(maxMs);
});

test('managers that update', () => {
  const managers = new Map<string, OwnedFields>(
    many.slice(0, 20_000).map((one) => [`Update\0\0v1\0m${one}`, { set: { [`f:a${one}`]: {} }, apiVersion: 'v1', applied: false }]),
  );
  const startedAt = performance.now();
  const capped = capManagers({ managers, times: new Map() });
  expect(performance.now() - startedAt).toBeLessThan(maxMs);
  expect(capped.managers.size).toBe(10);
  expect([...capped.managers.values()].flatMap(({ set }) => Object.keys(set))).toHaveLength(20_000);
});
