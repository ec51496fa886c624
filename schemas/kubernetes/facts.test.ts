import { expect, test } from 'vitest';
import type { FieldType } from '../../domain/schema-facts.ts';
import { generatedFacts, kubernetesFacts } from './facts.ts';
import { bodyKinds } from './resources.ts';

const refsOf = (type: FieldType): readonly string[] => {
  if (typeof type === 'string') return [];
  if ('ref' in type) return [type.ref];
  return refsOf('list' in type ? type.list : type.map);
};

test('every served kind and every reachable type has its facts', () => {
  for (const { type } of [...kubernetesFacts.resources(), ...bodyKinds]) expect(kubernetesFacts.type(type), type).toBeDefined();
  for (const [name, { fields }] of Object.entries(generatedFacts.types))
    for (const field of Object.values(fields)) for (const ref of refsOf(field.type)) expect(kubernetesFacts.type(ref), `${name} → ${ref}`).toBeDefined();
});

test('resources are found by name and by kind, and are sorted', () => {
  expect(kubernetesFacts.resource('deployments.apps')?.kind).toBe('Deployment');
  expect(kubernetesFacts.kind('apps/v1', 'Deployment')?.resource).toBe('deployments.apps');
  expect(kubernetesFacts.kind('v1', 'Deployment')).toBeUndefined();
  const order = kubernetesFacts.resources().map(({ group, resource }) => `${group}/${resource}`);
  expect(order).toEqual([...order].sort());
});

test('markers of the source are facts of the field', () => {
  const container = kubernetesFacts.type('io.k8s.api.core.v1.Container');
  expect(container?.fields['ports']).toEqual({
    type: { list: { ref: 'io.k8s.api.core.v1.ContainerPort' } },
    protoNumber: 6,
    optional: true,
    patchStrategy: ['merge'],
    patchMergeKey: 'containerPort',
    listType: 'map',
    listMapKeys: ['containerPort', 'protocol'],
  });
  expect(kubernetesFacts.type('io.k8s.api.core.v1.ContainerPort')?.fields['protocol']?.default).toBe('TCP');
  expect(kubernetesFacts.type('io.k8s.api.core.v1.ServiceSpec')?.fields['selector']?.mapType).toBe('atomic');
});

test('embedded structs show their fields in the parent', () => {
  expect(kubernetesFacts.type('io.k8s.api.core.v1.Volume')?.fields['emptyDir']?.type).toEqual({ ref: 'io.k8s.api.core.v1.EmptyDirVolumeSource' });
  expect(generatedFacts.types['io.k8s.api.core.v1.Volume']?.inlined).toEqual([{ protoNumber: 2, ref: 'io.k8s.api.core.v1.VolumeSource' }]);
});
