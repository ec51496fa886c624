// What DELETE answers, and what is left.
import { ask, get, namespace, patch, post, remove } from '../ask.ts';
import type { Exchange, Story } from '../exchange.ts';

const at = '/api/v1/namespaces/deleting';
const apps = '/apis/apps/v1/namespaces/deleting';
const map = (name: string, more = ''): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}${more}}}`;
const options = (more: string): string => `{apiVersion: v1, kind: DeleteOptions, ${more}}`;
const deployment = (name: string): string =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}}`;
const pod = (name: string, more = ''): string => `{apiVersion: v1, kind: Pod, metadata: {name: ${name}}, spec: {${more}containers: [{name: c, image: i}]}}`;

/** Made and deleted at once. */
const gone: readonly (readonly [what: string, path: string, name: string, yaml: string])[] = [
  ['config map', `${at}/configmaps`, 'm', map('m')],
  ['secret', `${at}/secrets`, 'm', '{apiVersion: v1, kind: Secret, metadata: {name: m}}'],
  ['service', `${at}/services`, 'm', '{apiVersion: v1, kind: Service, metadata: {name: m}, spec: {ports: [{port: 80}]}}'],
  ['service account', `${at}/serviceaccounts`, 'm', '{apiVersion: v1, kind: ServiceAccount, metadata: {name: m}}'],
  [
    'claim',
    `${at}/persistentvolumeclaims`,
    'm',
    '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: m}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}',
  ],
  [
    'volume',
    '/api/v1/persistentvolumes',
    'deleting',
    '{apiVersion: v1, kind: PersistentVolume, metadata: {name: deleting}, spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /tmp/m}}}',
  ],
  ['node', '/api/v1/nodes', 'deleting', '{apiVersion: v1, kind: Node, metadata: {name: deleting}}'],
  ['deployment', `${apps}/deployments`, 'm', deployment('m')],
  [
    'job',
    '/apis/batch/v1/namespaces/deleting/jobs',
    'm',
    '{apiVersion: batch/v1, kind: Job, metadata: {name: m}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}',
  ],
  ['pod that waits for a node', `${at}/pods`, 'm', pod('m')],
  [
    'role',
    '/apis/rbac.authorization.k8s.io/v1/namespaces/deleting/roles',
    'm',
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: m}, rules: []}',
  ],
  ['lease', '/apis/coordination.k8s.io/v1/namespaces/deleting/leases', 'm', '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: m}}'],
  ['event', `${at}/events`, 'm', '{apiVersion: v1, kind: Event, metadata: {name: m}, involvedObject: {namespace: deleting, name: x}}'],
  [
    'storage class',
    '/apis/storage.k8s.io/v1/storageclasses',
    'deleting',
    '{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: deleting}, provisioner: example.com/m}',
  ],
];

const exchanges: readonly Exchange[] = [
  ...namespace('deleting'),
  ...gone.flatMap(([what, path, name, yaml]) => [post(`${what}, made`, path, yaml), remove(`${what}, deleted`, `${path}/${name}`)]),
  get('the claim that is protected', `${at}/persistentvolumeclaims/m`),
  post('kept by a finalizer', `${at}/configmaps`, map('kept', ', finalizers: [example.com/f]')),
  remove('deleted but kept', `${at}/configmaps/kept`),
  remove('deleted again', `${at}/configmaps/kept`),
  patch('a finalizer more', 'merge', `${at}/configmaps/kept`, '{metadata: {finalizers: [example.com/f, example.com/g]}}'),
  patch('a label on what is going', 'merge', `${at}/configmaps/kept`, '{metadata: {labels: {a: b}}}'),
  patch('the last finalizer removed', 'merge', `${at}/configmaps/kept`, '{metadata: {finalizers: null}}'),
  get('then it is gone', `${at}/configmaps/kept`),
  post('to be deleted in the foreground', `${apps}/deployments`, deployment('fore')),
  remove('deleted in the foreground', `${apps}/deployments/fore`, options('propagationPolicy: Foreground')),
  post('to be orphaning', `${apps}/deployments`, deployment('orphan')),
  remove('deleted with orphans', `${apps}/deployments/orphan`, options('propagationPolicy: Orphan')),
  post('to be deleted in the background', `${apps}/deployments`, deployment('back')),
  ask('deleted in the background, by the query', `DELETE ${apps}/deployments/back?propagationPolicy=Background`),
  post('to be deleted for nothing', `${at}/configmaps`, map('dry')),
  remove('deleted for nothing', `${at}/configmaps/dry`, options('dryRun: [All]')),
  get('it is still there', `${at}/configmaps/dry`, { save: { uid: 'metadata.uid', rv: 'metadata.resourceVersion' } }),
  remove('deleted as it was', `${at}/configmaps/dry`, options('preconditions: {uid: "$uid", resourceVersion: "$rv"}')),
  post('a pod of a node', `${at}/pods`, pod('placed', 'nodeName: nowhere, ')),
  remove('a pod of a node, deleted', `${at}/pods/placed`),
  remove('with more grace', `${at}/pods/placed`, options('gracePeriodSeconds: 60')),
  remove('with less grace', `${at}/pods/placed`, options('gracePeriodSeconds: 5')),
  remove('with none', `${at}/pods/placed`, options('gracePeriodSeconds: 0')),
  remove('with less than none', `${at}/pods/placed`, options('gracePeriodSeconds: -1')),
  post('first of a collection', `${at}/configmaps`, map('c1', ', labels: {c: c}')),
  post('second of a collection', `${at}/configmaps`, map('c2', ', labels: {c: c}')),
  ask('a collection, deleted', `DELETE ${at}/configmaps?labelSelector=c%3Dc`),
  ask('an empty collection, deleted', `DELETE ${at}/configmaps?labelSelector=c%3Dc`),
  ask('a collection that has none of its kind’s verbs', `DELETE ${at}/services`),
  post('a namespace to go', '/api/v1/namespaces', '{apiVersion: v1, kind: Namespace, metadata: {name: going}}'),
  remove('a namespace, deleted', '/api/v1/namespaces/going'),
  get('a namespace that is going', '/api/v1/namespaces/going'),
  post('nothing new in what is going', '/api/v1/namespaces/going/configmaps', map('late')),
  remove('the default namespace', '/api/v1/namespaces/default'),
  remove('the system’s namespace', '/api/v1/namespaces/kube-system'),
];

export const deleting: Story = { name: 'deleting', exchanges };
