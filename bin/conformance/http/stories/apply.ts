// Server-side apply, and who owns which fields after each kind of write.
import { get, namespace, patch, post, put, remove } from '../ask.ts';
import type { Exchange, Story } from '../exchange.ts';

const core = '/api/v1/namespaces/apply';
const apps = '/apis/apps/v1/namespaces/apply';
const scaling = (version: string): string => `/apis/autoscaling/${version}/namespaces/apply/horizontalpodautoscalers`;

const map = (name: string, more: string, metadata = ''): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}${metadata}}${more}}`;
const applied = (title: string, path: string, manager: string, yaml: string, query = ''): Exchange =>
  patch(title, 'apply', `${path}?fieldManager=${manager}${query}`, yaml);
const applyMap = (title: string, manager: string, data: string, query = '', name = 'm'): Exchange =>
  applied(title, `${core}/configmaps/${name}`, manager, map(name, `, data: ${data}`), query);

const maps: readonly Exchange[] = [
  applyMap('a map that was not there', 'one', '{a: "1", b: "1"}'),
  applyMap('the same again', 'one', '{a: "1", b: "1"}'),
  applyMap('the same by another', 'two', '{a: "1"}'),
  applyMap('another value by another', 'two', '{a: "2"}'),
  applyMap('two other values by another', 'three', '{a: "3", b: "3"}'),
  applyMap('by force', 'two', '{a: "2"}', '&force=true'),
  applyMap('what was taken is left out', 'one', '{b: "1"}'),
  applyMap('what only one has is left out', 'one', '{c: "1"}'),
  patch('a merge patch', 'merge', `${core}/configmaps/m?fieldManager=patcher`, '{data: {a: "4", d: "4"}}'),
  patch('a merge patch of what is so', 'merge', `${core}/configmaps/m?fieldManager=patcher`, '{data: {a: "4"}}'),
  patch('a merge patch of labels by a user agent', 'merge', `${core}/configmaps/m`, '{metadata: {labels: {x: "y"}, annotations: {k: v}}}'),
  put('a replace', `${core}/configmaps/m?fieldManager=putter`, map('m', ', data: {a: "5", e: "5"}')),
  applyMap('a conflict with an update', 'one', '{a: "6", e: "6"}'),
  applyMap('data of nothing', 'one', '{}'),
  applyMap('data that is null', 'one', 'null'),
  applied('nothing but a name', `${core}/configmaps/m`, 'one', map('m', '')),
  applied('finalizers and owners', `${core}/configmaps/m`, 'one', map('m', '', ', finalizers: [a/b, c/d], labels: {l: m}')),
  applied('one finalizer less, one more', `${core}/configmaps/m`, 'one', map('m', '', ', finalizers: [e/f, a/b]')),
  patch('no finalizers', 'merge', `${core}/configmaps/m`, '{metadata: {finalizers: null}}'),
  patch('managedFields cleared', 'merge', `${core}/configmaps/m`, '{metadata: {managedFields: [{}]}}'),
  patch('a write of what nobody owns', 'merge', `${core}/configmaps/m`, '{data: {f: "7"}}'),
  applyMap('the first apply of what nobody owns', 'one', '{f: "7", g: "7"}'),
  patch('managedFields cleared by an empty list', 'merge', `${core}/configmaps/m`, '{metadata: {managedFields: []}}'),
  applyMap('by force over what nobody owns', 'one', '{f: "8"}', '&force=true'),
  patch(
    'managedFields of an operation that is none',
    'merge',
    `${core}/configmaps/m`,
    '{metadata: {managedFields: [{manager: x, operation: Nope, apiVersion: v1}]}}',
  ),
  patch(
    'managedFields written by hand',
    'merge',
    `${core}/configmaps/m?fieldManager=hand`,
    '{metadata: {managedFields: [{manager: x, operation: Apply, apiVersion: v1, fieldsType: FieldsV1, fieldsV1: {"f:data": {"f:f": {}, ".": {}}}}]}}',
  ),
  patch(
    'managedFields that cannot be read',
    'merge',
    `${core}/configmaps/m?fieldManager=hand`,
    '{metadata: {managedFields: [{manager: x, operation: Apply, apiVersion: v1, fieldsType: FieldsV1, fieldsV1: {"nothing": {}}}]}}',
  ),
  patch(
    'managedFields of a version that is gone',
    'merge',
    `${core}/configmaps/m?fieldManager=hand`,
    '{metadata: {managedFields: [{manager: x, operation: Update, apiVersion: v0, fieldsType: FieldsV1, fieldsV1: {"f:data": {"f:f": {}}}}]}, data: {f: "9"}}',
  ),
  get('the map', `${core}/configmaps/m`),
  post(
    'a create that brings managers',
    `${core}/configmaps`,
    map(
      'brought',
      ', data: {a: b}',
      ', managedFields: [{manager: x, operation: Apply, apiVersion: v1, fieldsType: FieldsV1, fieldsV1: {"f:data": {"f:a": {}}}}]',
    ),
  ),
];

const refused: readonly Exchange[] = [
  applyMap('without a manager', '', '{a: b}'),
  applied('with managedFields', `${core}/configmaps/m`, 'one', map('m', '', ', managedFields: []')),
  applied('a field that is none', `${core}/configmaps/m`, 'one', map('m', ', dat: {a: b}')),
  applied('a number for a text', `${core}/configmaps/m`, 'one', map('m', ', data: {a: 1}')),
  applied('a text for a map', `${core}/configmaps/m`, 'one', map('m', ', data: abc')),
  applied('a list for a map', `${core}/configmaps/m`, 'one', map('m', ', data: [abc]')),
  applied('another kind', `${core}/configmaps/m`, 'one', '{apiVersion: v1, kind: Secret, metadata: {name: m}}'),
  applied('another version', `${core}/configmaps/m`, 'one', '{apiVersion: v2, kind: ConfigMap, metadata: {name: m}}'),
  applied('no kind', `${core}/configmaps/m`, 'one', '{metadata: {name: m}}'),
  applied('another name', `${core}/configmaps/m`, 'one', map('n', '')),
  applied('another namespace', `${core}/configmaps/m`, 'one', map('m', '', ', namespace: other')),
  applied('no name for what is there', `${core}/configmaps/m`, 'one', '{apiVersion: v1, kind: ConfigMap}'),
  applied('no name for what is not there', `${core}/configmaps/nameless`, 'one', '{apiVersion: v1, kind: ConfigMap}'),
  applied('another name for what is not there', `${core}/configmaps/none`, 'one', map('n', '')),
  applied('a uid that is another', `${core}/configmaps/m`, 'one', map('m', '', ', uid: abc')),
  applied('a uid of what is not there', `${core}/configmaps/none`, 'one', map('none', '', ', uid: abc')),
  applied('a version that is another', `${core}/configmaps/m`, 'one', map('m', '', ', resourceVersion: "1"')),
  applied('a version of what is not there', `${core}/configmaps/versioned`, 'one', map('versioned', '', ', resourceVersion: "1"')),
  applied('an invalid object', `${core}/configmaps/m`, 'one', map('m', ', data: {"a/b": c}')),
  applied('an invalid name', `${core}/configmaps/Bad`, 'one', map('Bad', '')),
  applied('a namespace that is not there', '/api/v1/namespaces/nope/configmaps/m', 'one', map('m', '')),
  applied('a status of what is not there', `${apps}/deployments/none/status`, 'one', '{apiVersion: apps/v1, kind: Deployment, metadata: {name: none}}'),
  applyMap('a dry run of what is not there', 'one', '{a: b}', '&dryRun=All', 'dry'),
  get('what a dry run left', `${core}/configmaps/dry`),
  applyMap('a dry run of what is there', 'one', '{z: z}', '&dryRun=All'),
  applied('no body', `${core}/configmaps/m`, 'one', '{}'),
  {
    title: 'a body that is no YAML',
    request: `PATCH ${core}/configmaps/m?fieldManager=one`,
    headers: { 'content-type': 'application/apply-patch+yaml' },
    body: 'a: [',
  },
  {
    title: 'a body that is a list',
    request: `PATCH ${core}/configmaps/m?fieldManager=one`,
    headers: { 'content-type': 'application/apply-patch+yaml' },
    body: '- a',
  },
  { title: 'CBOR', request: `PATCH ${core}/configmaps/m?fieldManager=one`, headers: { 'content-type': 'application/apply-patch+cbor' }, body: 'a' },
  applyMap('a manager of 129 bytes', 'x'.repeat(129), '{a: b}'),
  applyMap('a manager with a tab', 'a%09b', '{a: b}'),
];

const container = (more: string, name = 'c'): string => `{name: ${name}, image: "i:1"${more}}`;
const deployment = (containers: string, spec = ''): string =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, labels: {a: b}}, spec: {${spec}selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [${containers}]}}}}`;
const d = `${apps}/deployments/d`;

const workloads: readonly Exchange[] = [
  post('a deployment by POST', `${apps}/deployments`, deployment(container(', ports: [{containerPort: 80}], env: [{name: E, value: "1"}]'), 'replicas: 1, ')),
  applied('all of it by apply', d, 'one', deployment(container(', ports: [{containerPort: 80}], env: [{name: E, value: "1"}]'), 'replicas: 1, ')),
  applied('other values', d, 'two', deployment('{name: c, image: "i:2"}', 'replicas: 2, ')),
  applied('other values by force', d, 'two', deployment('{name: c, image: "i:2"}', 'replicas: 2, '), '&force=true'),
  applied(
    'another container and another port',
    d,
    'three',
    deployment(`{name: c, ports: [{containerPort: 80, protocol: UDP}, {containerPort: 81, name: x}]}, ${container('', 'side')}`),
  ),
  applied('the port without its protocol', d, 'three', deployment(`{name: c, ports: [{containerPort: 81, name: y}]}`)),
  applied('the same port twice', d, 'three', deployment(`{name: c, ports: [{containerPort: 81}, {containerPort: 81}]}`)),
  applied('a container without a name', d, 'three', deployment(`{image: x}`)),
  applied('resources', d, 'three', deployment('{name: c, resources: {requests: {cpu: 1000m, memory: 1Gi}}, command: [a, b], securityContext: {}}')),
  patch(
    'a strategic patch',
    'strategic',
    `${d}?fieldManager=patcher`,
    '{spec: {template: {spec: {containers: [{name: c, image: "i:3"}, {name: more, image: "m:1"}]}}}}',
  ),
  patch('a JSON patch', 'json', `${d}?fieldManager=patcher`, '[{op: replace, path: /spec/replicas, value: 4}, {op: remove, path: /metadata/labels/a}]'),
  put(
    'a status',
    `${d}/status?fieldManager=statuser`,
    '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, labels: {q: r}}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}, status: {replicas: 3, observedGeneration: 1, conditions: [{type: Available, status: "True", lastUpdateTime: "2026-01-01T00:00:00Z", lastTransitionTime: "2026-01-01T00:00:00Z", reason: r, message: m}]}}',
  ),
  applied(
    'a status by apply',
    `${d}/status`,
    'applier',
    '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, status: {readyReplicas: 1, conditions: [{type: Progressing, status: "True", reason: r, message: m}]}}',
  ),
  applied(
    'a status that another has',
    `${d}/status`,
    'applier',
    '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {replicas: 9}, status: {replicas: 1}}',
  ),
  applied(
    'a status through the object',
    d,
    'through',
    '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, annotations: {t: u}}, status: {replicas: 7}}',
  ),
  get('the deployment before it is scaled', d),
  get('its scale', `${d}/scale`),
  put(
    'scaled by PUT',
    `${d}/scale?fieldManager=scaler`,
    '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: d, namespace: apply}, spec: {replicas: 5}}',
  ),
  get('the deployment scaled by PUT', d),
  patch('scaled by patch', 'merge', `${d}/scale?fieldManager=scaler`, '{spec: {replicas: 6}}'),
  get('the deployment scaled by patch', d),
  applied('scaled by apply', `${d}/scale`, 'applier', '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: d}, spec: {replicas: 7}}'),
  applied(
    'scaled by apply by force',
    `${d}/scale`,
    'applier',
    '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: d}, spec: {replicas: 7}}',
    '&force=true',
  ),
  get('the deployment scaled by apply', d),
  applied('replicas by apply over the scale', d, 'one', deployment(container(''), 'replicas: 8, ')),
  patch('scaled to what it is', 'merge', `${d}/scale?fieldManager=other`, '{spec: {replicas: 7}}'),
  get('the deployment scaled to what it is', d),
];

const note = (data: string): string =>
  `'kubectl.kubernetes.io/last-applied-configuration': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"last","namespace":"apply"},"data":${data}}'`;

const lastApplied: readonly Exchange[] = [
  post(
    'what client-side apply makes',
    `${core}/configmaps?fieldManager=kubectl-client-side-apply`,
    map('last', ', data: {a: "1", b: "1"}', `, annotations: {${note('{"a":"1","b":"1"}')}}`),
  ),
  applied('kubectl takes it over', `${core}/configmaps/last`, 'kubectl', map('last', ', data: {a: "2", b: "1"}')),
  patch('somebody changes it', 'merge', `${core}/configmaps/last?fieldManager=other`, '{data: {b: "3"}}'),
  applied('kubectl meets what somebody changed', `${core}/configmaps/last`, 'kubectl', map('last', ', data: {a: "4", b: "4"}')),
  applied('another manager meets it too', `${core}/configmaps/last`, 'notkubectl', map('last', ', data: {a: "5"}')),
];

const versions: readonly Exchange[] = [
  post(
    'an autoscaler in version 1',
    `${scaling('v1')}?fieldManager=old`,
    '{apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {scaleTargetRef: {kind: Deployment, name: d, apiVersion: apps/v1}, maxReplicas: 3, targetCPUUtilizationPercentage: 50}}',
  ),
  applied(
    'applied in version 2',
    `${scaling('v2')}/h`,
    'new',
    '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: d, apiVersion: apps/v1}}}',
  ),
  applied(
    'a conflict over versions',
    `${scaling('v2')}/h`,
    'new',
    '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 4, scaleTargetRef: {kind: Deployment, name: d, apiVersion: apps/v1}}}',
  ),
  applied(
    'by force over versions',
    `${scaling('v2')}/h`,
    'new',
    '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 4, scaleTargetRef: {kind: Deployment, name: d, apiVersion: apps/v1}}}',
    '&force=true',
  ),
  get('the autoscaler in version 1', `${scaling('v1')}/h`),
];

const others: readonly Exchange[] = [
  applied(
    'a service',
    `${core}/services/s`,
    'one',
    '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {selector: {a: b}, ports: [{port: 80}, {port: 81, name: x, protocol: UDP}]}}',
  ),
  applied(
    'a service with names',
    `${core}/services/s`,
    'one',
    '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {selector: {a: b}, ports: [{port: 80, name: p, targetPort: 8080}, {port: 81, name: x}]}}',
  ),
  applied(
    'a service again',
    `${core}/services/s`,
    'one',
    '{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {selector: {a: c}, ports: [{port: 80, name: p, targetPort: 8080}]}}',
  ),
  applied(
    'an account',
    `${core}/serviceaccounts/a`,
    'one',
    '{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}, secrets: [{name: x}], imagePullSecrets: [{name: y}]}',
  ),
  applied(
    'an account with another secret',
    `${core}/serviceaccounts/a`,
    'two',
    '{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}, secrets: [{name: x, namespace: q}, {name: z}]}',
  ),
  applied('a secret with texts', `${core}/secrets/x`, 'one', '{apiVersion: v1, kind: Secret, metadata: {name: x}, stringData: {a: b}}'),
  applied('a namespace', '/api/v1/namespaces/applied', 'one', '{apiVersion: v1, kind: Namespace, metadata: {name: applied, labels: {a: b}}}'),
  applied(
    'a pod',
    `${core}/pods/p`,
    'one',
    `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {tolerations: [{key: k, operator: Exists}], containers: [${container(', volumeMounts: [{name: v, mountPath: /v}]')}], volumes: [{name: v, emptyDir: {}}], nodeSelector: {a: b}}}`,
  ),
  applied(
    'a role',
    '/apis/rbac.authorization.k8s.io/v1/namespaces/apply/roles/r',
    'one',
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}',
  ),
  remove('the map is deleted', `${core}/configmaps/m`),
];

export const apply: Story = {
  name: 'apply',
  exchanges: [...namespace('apply'), ...maps, ...refused, ...workloads, ...lastApplied, ...versions, ...others],
};
