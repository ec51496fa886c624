import { expect, test } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { withNullMembers } from './null-members.ts';

const shown = (apiVersion: string, kind: string, object: object): object =>
  withNullMembers(kubernetesFacts, kubernetesFacts.kind(apiVersion, kind)?.type ?? kind, object);

test('times of conditions that nobody set are null, those that are set stay', () => {
  const set = { type: 'Available', status: 'True', lastUpdateTime: '2026-01-01T00:00:00Z', lastTransitionTime: '2026-01-01T00:00:00Z' };
  expect(shown('apps/v1', 'Deployment', { status: { conditions: [set, { type: 'Progressing', status: 'True' }] } })).toEqual({
    status: { conditions: [set, { type: 'Progressing', status: 'True', lastUpdateTime: null, lastTransitionTime: null }] },
  });
});

test('what is complete, has nothing that could be null, or is of nobody’s kind is the same object', () => {
  const complete = { status: { conditions: [{ type: 'Ready', status: 'True', lastUpdateTime: 't', lastTransitionTime: 't' }] } };
  expect(shown('apps/v1', 'Deployment', complete)).toBe(complete);
  const map = { data: {} };
  expect(shown('v1', 'ConfigMap', map)).toBe(map);
  expect(shown('example.com/v1', 'Widget', map)).toBe(map);
});

test('a list that is always written is null when it is missing or empty, and one that may be left out is left out', () => {
  expect(shown('rbac.authorization.k8s.io/v1', 'Role', {})).toEqual({ rules: null });
  expect(shown('rbac.authorization.k8s.io/v1', 'Role', { rules: [] })).toEqual({ rules: null });
  expect(shown('storage.k8s.io/v1', 'CSINode', { spec: { drivers: [{ name: 'd' }] } })).toEqual({ spec: { drivers: [{ name: 'd', topologyKeys: null }] } });
  expect(shown('v1', 'Service', { spec: {} })).toEqual({ spec: {} });
});

test('a definition, which Kubernetes keeps as JSON, may have an empty list', () => {
  expect(shown('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { storedVersions: [] } })).toEqual({
    status: { storedVersions: [], conditions: null },
  });
});
