import { expect, test } from 'vitest';
import { kindCase } from '../testing/kind-case.ts';

const group = 'rbac.authorization.k8s.io';
const role = kindCase(`${group}/v1`, 'Role', true);
const clusterRole = kindCase(`${group}/v1`, 'ClusterRole', false);
const binding = kindCase(`${group}/v1`, 'RoleBinding', true);
const clusterBinding = kindCase(`${group}/v1`, 'ClusterRoleBinding', false);
const rule = { verbs: ['get'], apiGroups: [''], resources: ['pods'] };
const roleRef = { kind: 'ClusterRole', name: 'view' };

test('names may hold colons, not slashes', () => {
  expect(clusterRole.created({ metadata: { name: 'system:node' }, rules: [rule] }).metadata.name).toBe('system:node');
  expect(clusterRole.refused({ metadata: { name: 'a/b' } })).toEqual(['metadata.name: Invalid value: "a/b": may not contain \'/\'']);
});

test.each([
  [role, { rules: [{}] }, ['rules[0].verbs', 'rules[0].apiGroups', 'rules[0].resources']],
  [role, { rules: [{ verbs: ['get'], nonResourceURLs: ['/x'] }] }, ['rules[0].nonResourceURLs']],
  [clusterRole, { rules: [{ verbs: ['get'], nonResourceURLs: ['/x'] }] }, []],
  [clusterRole, { rules: [{ ...rule, nonResourceURLs: ['/x'] }] }, ['rules[0].nonResourceURLs']],
  [clusterRole, { aggregationRule: {} }, ['aggregationRule.clusterRoleSelectors']],
  [
    clusterRole,
    { aggregationRule: { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'In' }] }] } },
    ['aggregationRule.clusterRoleSelectors[0].matchExpressions[0].values'],
  ],
  [binding, { roleRef: { kind: 'Thing', name: '' } }, ['roleRef.kind', 'roleRef.name']],
  [binding, { roleRef: { ...roleRef, apiGroup: 'other' } }, ['roleRef.apiGroup']],
  [binding, { roleRef, subjects: [{ kind: 'ServiceAccount', name: 'A' }] }, ['subjects[0].name']],
  [binding, { roleRef, subjects: [{ kind: 'User', name: '' }] }, ['subjects[0].name']],
  [binding, { roleRef, subjects: [{ kind: 'Robot', name: 'r' }] }, ['subjects[0].kind']],
  [clusterBinding, { roleRef: { kind: 'Role', name: 'a' } }, ['roleRef.kind']],
  [clusterBinding, { roleRef, subjects: [{ kind: 'ServiceAccount', name: 'a' }] }, ['subjects[0].namespace']],
])('%# is refused for %j', (kind, body, fields) => expect(kind.refused(body).map((cause) => cause.split(':')[0])).toEqual(fields));

test('a binding gets the group of its role and of users and groups', () => {
  const subjects = [
    { kind: 'User', name: 'u' },
    { kind: 'Group', name: 'g' },
    { kind: 'ServiceAccount', name: 's', namespace: 'n' },
  ];
  expect(binding.created({ roleRef, subjects })).toMatchObject({
    roleRef: { ...roleRef, apiGroup: group },
    subjects: [{ kind: 'User', name: 'u', apiGroup: group }, { kind: 'Group', name: 'g', apiGroup: group }, subjects[2]],
  });
});

test('a binding keeps its role', () => {
  expect(binding.refusedChange({ roleRef }, { roleRef: { name: 'edit' } })).toEqual([
    `roleRef: Invalid value: {"APIGroup":"${group}","Kind":"ClusterRole","Name":"edit"}: cannot change roleRef`,
  ]);
  expect(binding.refusedChange({ roleRef }, { subjects: [{ kind: 'User', name: 'u' }] })).toEqual([]);
});
