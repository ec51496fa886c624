import { expect, test } from 'vitest';
import { MemoryLog } from '../adapters/log-memory/memory-log.ts';
import { recountClaims } from '../domain/claims/recount.ts';
import type { Wish } from '../domain/command.ts';
import { definitionsResource } from '../domain/custom/tenant-facts.ts';
import type { CustomResourceDefinition } from '../schemas/kubernetes/types.ts';
import { objectOf, processOn, refOf } from './testing/writer-process.ts';

const tenant = { org: 'acme', project: 'shop' };
const plurals = ['widgets', 'gadgets', 'gizmos', 'gears'];
const refTo = (plural: string) => refOf(definitionsResource, `${plural}.example.com`);
const creating = (plural: string): Wish => {
  const names = { plural, singular: plural.slice(0, -1), kind: 'Widget', listKind: 'WidgetList' };
  const versions = [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }];
  const object = objectOf(
    'CustomResourceDefinition',
    `${plural}.example.com`,
    { spec: { group: 'example.com', scope: 'Namespaced', names, versions } },
    'apiextensions.k8s.io/v1',
  );
  return { verb: 'create', ref: refTo(plural), object };
};

test('of definitions of one kind that come together, one is given the kind, whichever process writes them (K11)', async () => {
  const log = new MemoryLog();
  const processes = [await processOn(log), await processOn(log)] as const;
  const { fold, submit } = processes[0];
  const answers = await Promise.all(plurals.map(async (plural, index) => await processes[index % 2]?.submit(creating(plural))));
  expect(answers.every((answer) => answer?.ok)).toBe(true);
  const accepted = (): readonly string[] =>
    plurals.filter((plural) => fold.get<CustomResourceDefinition>(refTo(plural))?.object.status?.acceptedNames?.kind === 'Widget');
  expect(accepted()).toHaveLength(1);
  expect(recountClaims(fold, tenant)).toEqual([]);

  const [first = ''] = accepted();
  await submit({ verb: 'delete', ref: refTo(first) });
  await submit({ verb: 'patch', ref: refTo(first), patchType: 'merge', patch: { metadata: { finalizers: null } } });
  const next = plurals.find((plural) => plural !== first) ?? '';
  await submit({ verb: 'patch', ref: refTo(next), patchType: 'merge', patch: { metadata: { labels: { a: 'b' } } } });
  expect(accepted()).toEqual([next]);
  expect(recountClaims(fold, tenant)).toEqual([]);
});
