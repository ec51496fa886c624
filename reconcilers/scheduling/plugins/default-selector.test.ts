import { expect, it } from 'vitest';
import { matchesLabels, type Labels } from '../../../domain/label-selector.ts';
import { complete, foldOf, refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { pod } from '../testing/decided.ts';
import { defaultSelector } from './default-selector.ts';

const service: Draft = { kind: 'Service', metadata: { name: 's', namespace: 'default' }, spec: { selector: { app: 'web' } } };
const controller: Draft = { kind: 'ReplicationController', metadata: { name: 'rc', namespace: 'default' }, spec: { selector: { app: 'cache' } } };
const set: Draft = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name: 'rs', namespace: 'default' },
  spec: { selector: { matchLabels: { tier: 'x' } } },
};
const ownedBy = (kind: string, name: string): object => ({ ownerReferences: [{ apiVersion: 'v1', kind, name, uid: 'u', controller: true }] });

const candidates: Readonly<Record<string, Labels>> = { web: { app: 'web' }, cache: { app: 'cache' }, 'web x': { app: 'web', tier: 'x' } };

it.each<[string, readonly Draft[], object, readonly string[] | undefined]>([
  ['nothing when nobody says', [], {}, undefined],
  ['what its Services select', [service], {}, ['web', 'web x']],
  ['and what its set selects', [service, set], ownedBy('ReplicaSet', 'rs'), ['web x']],
  ['what its ReplicationController says instead of the Services', [service, controller], ownedBy('ReplicationController', 'rc'), ['cache']],
])('SCH-78: pods belong together with one: %s', (_, drafts, metadata, expected) => {
  const one = complete<Pod>(pod('p', {}, { labels: { app: 'web' }, ...metadata }));
  const selector = defaultSelector(foldOf(drafts).fold, refOf({ kind: 'Pod', metadata: one.metadata }), one);
  const found = selector && Object.keys(candidates).filter((name) => matchesLabels(selector, candidates[name]));
  expect(found).toEqual(expected);
});
