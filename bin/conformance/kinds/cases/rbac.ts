import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    body: { rules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }] },
    changes: [{ patch: { rules: null } }, { patch: { rules: [{}] } }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    body: { metadata: { name: 'kinds:x' }, aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'kinds/x': 'y' } }] } },
  },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', body: { metadata: { name: 'kinds:y' }, aggregationRule: { clusterRoleSelectors: [] } } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    body: {
      roleRef: { kind: 'ClusterRole', name: 'view', apiGroup: '' },
      subjects: [
        { kind: 'User', name: 'u' },
        { kind: 'Group', name: 'g' },
        { kind: 'ServiceAccount', name: 's', namespace: 'n' },
      ],
    },
    changes: [{ patch: { roleRef: { name: 'edit' } } }, { patch: { subjects: null } }, { patch: { subjects: [{ kind: 'x', name: '' }] } }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    body: {
      roleRef: { kind: 'X', name: '', apiGroup: 'y' },
      subjects: [
        { kind: 'ServiceAccount', name: 'A', apiGroup: 'x' },
        { kind: 'User', name: '', apiGroup: 'z' },
      ],
    },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    body: {
      metadata: { name: 'kinds:z' },
      roleRef: { kind: 'ClusterRole', name: 'view', apiGroup: 'rbac.authorization.k8s.io' },
      subjects: [{ kind: 'User', name: 'u' }],
    },
    changes: [{ patch: { roleRef: { name: 'edit' } } }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    body: { roleRef: { kind: 'Role', name: 'a/b', apiGroup: 'y' }, subjects: [{ kind: 'ServiceAccount', name: 'a' }] },
  },
];
