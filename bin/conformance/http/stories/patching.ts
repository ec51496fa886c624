// Patches, updates and what of an object may change.
import { get, namespace, patch, post, put } from '../ask.ts';
import type { Story } from '../exchange.ts';

const at = '/api/v1/namespaces/patching';
const apps = '/apis/apps/v1/namespaces/patching';
const d = `${apps}/deployments/d`;

export const patching: Story = {
  name: 'patching',
  exchanges: [
    ...namespace('patching'),
    post(
      'a deployment',
      `${apps}/deployments`,
      '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, labels: {x: y}}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {volumes: [{name: v, emptyDir: {}}], containers: [{name: c, image: i, ports: [{containerPort: 80}], env: [{name: A, value: a}, {name: B, value: b}]}, {name: d, image: j}]}}}}',
    ),
    patch('a container by its name', 'strategic', d, '{spec: {template: {spec: {containers: [{name: c, image: k}]}}}}'),
    patch('a container deleted', 'strategic', d, '{spec: {template: {spec: {containers: [{name: d, $patch: delete}]}}}}'),
    patch('a list replaced', 'strategic', d, '{spec: {template: {spec: {containers: [{name: c, env: [{$patch: replace}, {name: C, value: c}]}]}}}}'),
    patch(
      'an order set',
      'strategic',
      d,
      '{spec: {template: {spec: {containers: [{name: c, $setElementOrder/env: [{name: D}, {name: C}], env: [{name: D, value: d}]}]}}}}',
    ),
    patch('a strategy replaced, its keys retained', 'strategic', d, '{spec: {strategy: {$retainKeys: [type], type: Recreate}}}'),
    patch(
      'a volume of another kind',
      'strategic',
      d,
      '{spec: {template: {spec: {volumes: [{$retainKeys: [name, hostPath], name: v, hostPath: {path: /v}}]}}}}',
    ),
    patch('a list merged by nothing', 'strategic', d, '{spec: {template: {spec: {containers: [{image: nameless}]}}}}'),
    patch('a directive that is none', 'strategic', d, '{spec: {template: {spec: {containers: [{name: c, $patch: nope}]}}}}'),
    patch('null removes', 'merge', d, '{metadata: {labels: {x: null}}, spec: {template: {spec: {volumes: null}}}}'),
    patch('a list by a merge patch', 'merge', d, '{spec: {template: {spec: {containers: [{name: only, image: i}]}}}}'),
    patch('the selector', 'merge', d, '{spec: {selector: {matchLabels: {a: c}}}}'),
    patch('the generation', 'merge', d, '{metadata: {generation: 99}}'),
    patch('the time of creation', 'merge', d, '{metadata: {creationTimestamp: "2000-01-01T00:00:00Z"}}'),
    patch('the uid', 'merge', d, '{metadata: {uid: 00000000-0000-4000-8000-000000000000}}'),
    patch('the namespace', 'merge', d, '{metadata: {namespace: other}}'),
    patch(
      'a JSON patch of all sorts',
      'json',
      d,
      '[{op: test, path: /spec/replicas, value: 1}, {op: replace, path: /spec/replicas, value: 2}, {op: add, path: /metadata/labels, value: {a~1b: c}}, {op: copy, from: /metadata/labels/a~1b, path: /metadata/labels/z}, {op: move, from: /metadata/labels/z, path: /metadata/labels/q}]'.replaceAll(
        'a~1b: c',
        '"a/b": c',
      ),
    ),
    patch('an index out of range', 'json', d, '[{op: add, path: /spec/template/spec/containers/9, value: {name: x, image: i}}]'),
    post('an immutable map', `${at}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: fixed}, immutable: true, data: {a: b}}'),
    patch('its data', 'merge', `${at}/configmaps/fixed`, '{data: {a: c}}'),
    patch('its immutability', 'merge', `${at}/configmaps/fixed`, '{immutable: false}'),
    post('a secret in words', `${at}/secrets`, '{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {k: v}}'),
    patch('its type', 'merge', `${at}/secrets/s`, '{type: other}'),
    post('a service', `${at}/services`, '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{port: 80}]}}'),
    patch('its address', 'merge', `${at}/services/s`, '{spec: {clusterIP: 10.96.7.7, clusterIPs: [10.96.7.7]}}'),
    patch('its type to NodePort', 'merge', `${at}/services/s`, '{spec: {type: NodePort}}'),
    patch('its type to ExternalName', 'merge', `${at}/services/s`, '{spec: {type: ExternalName, externalName: example.com}}'),
    post(
      'a claim',
      `${at}/persistentvolumeclaims`,
      '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: c}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}',
    ),
    patch('its class', 'merge', `${at}/persistentvolumeclaims/c`, '{spec: {storageClassName: other}}'),
    patch('its size', 'merge', `${at}/persistentvolumeclaims/c`, '{spec: {resources: {requests: {storage: 2Gi}}}}'),
    post(
      'a job',
      '/apis/batch/v1/namespaces/patching/jobs',
      '{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}',
    ),
    patch('its template', 'strategic', '/apis/batch/v1/namespaces/patching/jobs/j', '{spec: {template: {spec: {containers: [{name: c, image: j}]}}}}'),
    post(
      'a stateful set',
      `${apps}/statefulsets`,
      '{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: s}, spec: {serviceName: s, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}}',
    ),
    patch('its service', 'merge', `${apps}/statefulsets/s`, '{spec: {serviceName: other}}'),
    post(
      'a role binding',
      '/apis/rbac.authorization.k8s.io/v1/namespaces/patching/rolebindings',
      '{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: b}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}}',
    ),
    patch('its role', 'merge', '/apis/rbac.authorization.k8s.io/v1/namespaces/patching/rolebindings/b', '{roleRef: {name: edit}}'),
    post('a pod', `${at}/pods`, '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: i}]}}'),
    patch('its image', 'strategic', `${at}/pods/p`, '{spec: {containers: [{name: c, image: j}]}}'),
    patch('its command', 'strategic', `${at}/pods/p`, '{spec: {containers: [{name: c, command: [a]}]}}'),
    patch('a toleration more', 'json', `${at}/pods/p`, '[{op: add, path: /spec/tolerations/-, value: {key: k, operator: Exists}}]'),
    patch('its deadline', 'merge', `${at}/pods/p`, '{spec: {activeDeadlineSeconds: 60}}'),
    post('a lease', '/apis/coordination.k8s.io/v1/namespaces/patching/leases', '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}}'),
    put(
      'a lease without resourceVersion',
      '/apis/coordination.k8s.io/v1/namespaces/patching/leases/l',
      '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {holderIdentity: h}}',
    ),
    put('a map without resourceVersion', `${at}/configmaps/new`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: new}}'),
    put('a deployment with a name alone', d, '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}}'),
    post('a generated name', `${at}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {generateName: gen-}}'),
    post(
      'times and versions of one’s own',
      `${at}/configmaps`,
      '{apiVersion: v1, kind: ConfigMap, metadata: {name: own, uid: 00000000-0000-4000-8000-000000000000, creationTimestamp: "2000-01-01T00:00:00Z", generation: 7, selfLink: /x, deletionTimestamp: "2000-01-01T00:00:00Z", managedFields: []}}',
    ),
    post('made for nothing', `${at}/configmaps?dryRun=All`, '{apiVersion: v1, kind: ConfigMap, metadata: {generateName: dry-}}'),
    get('the end', d),
  ],
};
