import { describe, expect, test } from 'vitest';
import type { Effect, OwnedResource } from '../../domain/effect.ts';
import { createEffectMemory } from './effect-memory.ts';

const tenant = { org: 'o', project: 'p' };
const ref = { ...tenant, resource: 'pods', namespace: 'default', name: 'a' };
const ensure = (revision: number, name = 'a'): Effect => ({
  kind: 'ensure-port',
  namespace: 'default',
  labels: {},
  namedPorts: [],
  tenant,
  owner: 'k8shost/pods/u',
  revision,
  ref,
  deviceId: 'u',
  name,
  node: 'n1',
});
const answer = { portId: 'port', subnetId: 's', address: '10.64.0.2', macAddress: '' };
const remove = (revision: number): Effect => ({ kind: 'remove-port', tenant, owner: 'k8shost/pods/u', revision, ref });
const listed = (revision: number): readonly OwnedResource[] => [{ service: 'novanet', tenant, owner: 'k8shost/pods/u', revision, id: 'port' }];

describe('effect memory', () => {
  test('the same wish at another revision is confirmed; another wish, or one after a removal, is not', () => {
    const memory = createEffectMemory();
    memory.confirm(ensure(5), answer, 'networking', ref);
    expect(memory.answerTo(ensure(9))).toBe(answer);
    expect(memory.answerTo(ensure(9, 'b'))).toBeUndefined();
    memory.confirm(remove(10), {}, 'networking', ref);
    expect(memory.answerTo(ensure(11))).toBeUndefined();
  });

  test('what a list does not show is forgotten, and who made it looks again', () => {
    const memory = createEffectMemory();
    memory.confirm(ensure(5), answer, 'networking', ref);
    expect(memory.contradictedBy('novanet', [], memory.tick)).toEqual([{ reconciler: 'networking', ref }]);
    expect(memory.answerTo(ensure(6))).toBeUndefined();
  });

  test('a list that began before the call says nothing about it', () => {
    const memory = createEffectMemory();
    const before = memory.tick;
    memory.confirm(ensure(5), answer, 'networking', ref);
    expect(memory.contradictedBy('novanet', [], before)).toEqual([]);
  });

  test("another copy's newer revision stands for the same wish, so two copies do not correct each other for ever", () => {
    const memory = createEffectMemory();
    memory.confirm(ensure(5), answer, 'networking', ref);
    expect(memory.contradictedBy('novanet', listed(9), memory.tick)).toEqual([]);
    expect(memory.contradictedBy('novanet', listed(9), memory.tick)).toEqual([]);
  });

  test('a revision from between two equal plans may be a wish that came and went: it is made again', () => {
    const memory = createEffectMemory();
    memory.confirm(ensure(5), answer, 'networking', ref);
    memory.answerTo(ensure(9));
    expect(memory.contradictedBy('novanet', listed(7), memory.tick)).toEqual([{ reconciler: 'networking', ref }]);
  });

  test('only the very call that failed is held, and only for a while', () => {
    const memory = createEffectMemory();
    memory.hold(ensure(5), 1_000);
    expect(memory.heldMs(ensure(6), 400)).toBe(600);
    expect(memory.heldMs(ensure(6), 1_000)).toBe(0);
    memory.hold(ensure(5), 1_000);
    expect(memory.heldMs(ensure(6, 'b'), 400)).toBe(0);
  });
});
