import { expect, test } from 'vitest';
import { aggregatedVersion } from './aggregated-discovery.ts';
import { negotiate } from './negotiation.ts';

const table = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json';

test.each<[string | undefined, object | undefined]>([
  [undefined, { format: 'json', as: 'Object' }],
  ['*/*', { format: 'json', as: 'Object' }],
  [table, { format: 'json', as: 'Table', metaVersion: 'v1' }],
  ['application/json;as=Table;v=v1beta1;g=meta.k8s.io', { as: 'Table', metaVersion: 'v1beta1' }],
  ['application/vnd.kubernetes.protobuf,application/json', { format: 'protobuf', as: 'Object', contentType: 'application/vnd.kubernetes.protobuf' }],
  ['application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;g=meta.k8s.io;v=v1', { format: 'protobuf', as: 'PartialObjectMetadata' }],
  ['application/vnd.kubernetes.protobuf;as=Table;g=meta.k8s.io;v=v1,application/json', { format: 'json', as: 'Object' }],
  ['application/yaml', { format: 'yaml', as: 'Object', contentType: 'application/yaml' }],
  ['application/json;q=0.1, application/yaml', { format: 'yaml' }],
  ['application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io', { as: 'PartialObjectMetadata' }],
  ['application/json;as=Table;v=v7;g=meta.k8s.io', undefined],
  ['application/vnd.kubernetes.protobuf;as=Table;g=meta.k8s.io;v=v1', undefined],
  ['text/html', undefined],
])('Accept %s', (accept, expected) => {
  if (expected === undefined) expect(negotiate(accept, true)).toBeUndefined();
  else expect(negotiate(accept, true)).toMatchObject(expected);
});

test('a kind without protobuf messages is told in JSON, or not at all', () => {
  expect(negotiate('application/vnd.kubernetes.protobuf,application/json', false)).toMatchObject({ format: 'json' });
  expect(negotiate('application/vnd.kubernetes.protobuf', false)).toBeUndefined();
});

test('aggregated discovery is what the client wants most of what there is', () => {
  const v2 = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
  const v2beta1 = 'application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList';
  expect(aggregatedVersion(`${v2},${v2beta1},application/json`)).toBe('v2');
  expect(aggregatedVersion(`${v2beta1},application/json`)).toBe('v2beta1');
  expect(aggregatedVersion(`application/json,${v2}`)).toBeUndefined();
  expect(aggregatedVersion('*/*')).toBeUndefined();
  expect(aggregatedVersion(undefined)).toBeUndefined();
});
