import { beforeEach, describe, expect, it } from 'vitest';
import { recountClaims } from '../../domain/claims/recount.ts';
import { complete, eventOf, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { ResourceQuota } from '../../schemas/kubernetes/types.ts';
import { createOwnership } from './ownership.ts';

let world: SmallWorld;
const create = (draft: Draft): void =>
  expect(world.submit({ verb: 'create', ref: refOf(draft), object: complete({ ...draft, metadata: { uid: '', ...draft.metadata } }) })).toBeUndefined();
const configMap = (name: string): Draft => ({ kind: 'ConfigMap', metadata: { name, namespace: 'default' } });
const quota: Draft = { kind: 'ResourceQuota', metadata: { name: 'q', namespace: 'default' }, spec: { hard: { configmaps: '5' } } };
const used = () => world.fold.get<ResourceQuota>(refOf(quota))?.object.status?.used;
/** As a process writes that does not know of the quota yet. */
const writePast = (name: string): void => {
  const object = complete(configMap(name));
  const event = eventOf(refOf(object), object, world.events.length + 1);
  world.fold.apply(event);
  (world.events as unknown[]).push(event);
};

beforeEach(() => {
  world = createSmallWorld([createOwnership(['configmaps', 'resourcequotas', 'serviceaccounts'], kubernetesFacts.resources())], kubernetesFacts);
  create({ kind: 'Namespace', metadata: { name: 'default' } });
  world.run();
});

describe('the status of a quota', () => {
  it('follows what is taken and given back (RQ-3)', () => {
    create(quota);
    world.run();
    expect(used()).toEqual({ configmaps: '0' });
    create(configMap('a'));
    create(configMap('b'));
    world.run();
    expect(used()).toEqual({ configmaps: '2' });
    expect(world.submit({ verb: 'delete', ref: refOf(configMap('a')) })).toBeUndefined();
    world.run();
    expect(used()).toEqual({ configmaps: '1' });
    expect(world.rejections).toEqual([]);
  });

  it('cannot be written otherwise than it is', () => {
    create(quota);
    create(configMap('a'));
    world.run();
    const patch = { status: { used: { configmaps: '0' } } };
    expect(world.submit({ verb: 'patch', ref: refOf(quota), subresource: 'status', patchType: 'merge', patch })).toBeUndefined();
    expect(used()).toEqual({ configmaps: '1' });
  });

  it('is counted again every minute: what was written past it is found', () => {
    create(quota);
    world.run();
    writePast('late');
    expect(recountClaims(world.fold, testTenant)).toHaveLength(1);
    world.passTo(world.nowMs + 60_000);
    expect(used()).toEqual({ configmaps: '1' });
    expect(recountClaims(world.fold, testTenant)).toEqual([]);
    const { length } = world.events;
    world.passTo(world.nowMs + 600_000);
    expect(world.events).toHaveLength(length);
  });
});
