import { expect, test } from 'vitest';
import type { FieldType } from '../../domain/schema-facts.ts';
import { generatedFacts, kubernetesFacts, storedResources } from './facts.ts';
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

test('resources are found by name, by path and by kind; one is stored in one version', () => {
  expect(kubernetesFacts.resource('deployments.apps')?.kind).toBe('Deployment');
  expect(kubernetesFacts.kind('apps/v1', 'Deployment')?.resource).toBe('deployments.apps');
  expect(kubernetesFacts.kind('v1', 'Deployment')).toBeUndefined();
  expect(kubernetesFacts.served('apps', 'v1', 'deployments')).toBe(kubernetesFacts.resource('deployments.apps'));
  expect(kubernetesFacts.served('apps', 'v2', 'deployments')).toBeUndefined();
  expect(kubernetesFacts.served('autoscaling', 'v1', 'horizontalpodautoscalers')?.converted).toBe(true);
  expect(kubernetesFacts.resource('horizontalpodautoscalers.autoscaling')?.version).toBe('v2');
  const stored = storedResources.map(({ resource }) => resource);
  expect(new Set(stored).size).toBe(stored.length);
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

test('enumerations say their values, of a field and of what it holds', () => {
  const fields = (name: string) => kubernetesFacts.type(`io.k8s.api.${name}`)?.fields;
  expect(fields('core.v1.Container')?.['imagePullPolicy']?.enum).toEqual(['Always', 'IfNotPresent', 'Never']);
  expect(fields('core.v1.ServiceSpec')?.['ipFamilies']?.enum).toEqual(['', 'IPv4', 'IPv6']);
  expect(fields('networking.v1.NetworkPolicyPort')?.['protocol']?.enum).toEqual(['SCTP', 'TCP', 'UDP']);
  expect(fields('discovery.v1.EndpointSlice')?.['addressType']?.enum).toEqual(['FQDN', 'IPv4', 'IPv6']);
  expect(fields('core.v1.SecretReference')?.['name']?.enum).toBeUndefined();
});

test('embedded structs show their fields in the parent', () => {
  expect(kubernetesFacts.type('io.k8s.api.core.v1.Volume')?.fields['emptyDir']?.type).toEqual({ ref: 'io.k8s.api.core.v1.EmptyDirVolumeSource' });
  expect(generatedFacts.types['io.k8s.api.core.v1.Volume']?.inlined).toEqual([{ protoNumber: 2, ref: 'io.k8s.api.core.v1.VolumeSource' }]);
});
