import { diffSince, edited, fed, since, type KubectlList } from '../case.ts';

const shop = (image: string, env: string, ports: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop, labels: {app: shop}}
spec:
  replicas: 2
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers:
      - name: c
        image: ${image}
        env: [${env}]
        resources: {requests: {cpu: 100m, memory: 64Mi}}
        readinessProbe: {httpGet: {path: /, port: http}}
        ports: [{containerPort: 80, name: http}]
---
apiVersion: v1
kind: Service
metadata: {name: shop}
spec: {selector: {app: shop}, ports: [${ports}]}
`;
const both = '{name: A, value: "1"}, {name: B, value: "2"}';
const port = '{name: http, port: 80, targetPort: http}';
const first = shop('nginx:1', both, port);
const second = shop('nginx:2', '{name: A, value: "1"}', `${port}, {name: admin, port: 81}`);
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: slow}\n';
const image =
  'get deployment shop -o jsonpath={.spec.template.spec.containers[*].image}/{.spec.template.spec.containers[*].env[*].name}/{.spec.minReadySeconds}';

/** `apply` as it was before server-side apply, and `diff`. */
export const applying: KubectlList = {
  name: 'applying',
  cases: [
    fed('apply -f - --dry-run=server', 'the first', first),
    'get deployment,service shop --ignore-not-found',
    fed('apply -f -', 'the first', first),
    fed('apply -f -', 'the first', first),
    fed('diff -f -', 'the first', first, diffSince),
    fed('diff -f -', 'the second', second, diffSince),
    fed('apply -f - --dry-run=server', 'the second', second),
    fed('apply -f - --dry-run=client', 'the second', second),
    image,
    // A field that somebody else set, and that no configuration names, stays.
    'patch deployment shop --type=merge -p {"spec":{"minReadySeconds":7}}',
    fed('apply -f -', 'the second', second),
    image,
    'get service shop -o jsonpath={.spec.ports[*].name}',
    fed('apply -f -', 'the first', first),
    'get service shop -o jsonpath={.spec.ports[*].name}',
    'get deployment shop -o yaml',
    since(21, 'get deployment shop -o yaml --show-managed-fields'),
    'apply view-last-applied service/shop -o json',
    fed('apply -f -', 'what was not applied', settings),
    fed('apply set-last-applied -f -', 'faster settings', settings.replace('slow', 'fast')),
    'apply view-last-applied configmap settings',
    edited('apply edit-last-applied configmap settings', 'sed -i s/fast/again/'),
    fed('apply -f -', 'a kind that is not there', 'apiVersion: v1\nkind: Widget\nmetadata: {name: bad}\n'),
    fed('apply -f -', 'no kind', 'apiVersion: v1\nmetadata: {name: bad}\n'),
    fed('apply -f - --force', 'the first', first),
    fed('apply -f - --prune -l app=shop', 'the first', first),
    fed('apply -f - -o name', 'settings', settings),
  ],
};

const owned = (data: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: owned}\ndata: {${data}}\n`;

/** Server-side apply: owners, conflicts, force. */
export const owning: KubectlList = {
  name: 'owning',
  cases: [
    fed('apply --server-side -f - --dry-run=server', 'owned', owned('a: "1"')),
    fed('apply --server-side -f -', 'owned', owned('a: "1", b: "1"')),
    fed('apply --server-side -f -', 'owned', owned('a: "1", b: "1"')),
    fed('apply --server-side -f - --field-manager=other', 'other data', owned('a: "2"')),
    fed('apply --server-side -f - --field-manager=other --force-conflicts', 'other data', owned('a: "2"')),
    'get configmap owned -o jsonpath={.data}',
    'get configmap owned -o jsonpath={.metadata.managedFields[*].manager}',
    fed('apply --server-side -f -', 'less data', owned('b: "1"')),
    since(21, 'get configmap owned -o yaml --show-managed-fields'),
    fed('apply --server-side -f -', 'data that clashes', owned('a: "3"')),
    fed('diff --server-side -f -', 'more data', owned('b: "1", c: "3"'), diffSince),
    fed('diff --server-side -f - --force-conflicts', 'data that clashes', owned('a: "3", b: "1"'), diffSince),
    fed('apply --server-side -f -', 'a field that is unknown', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: owned}\ndat: {}\n'),
    fed('apply --server-side -f -', 'the first', first),
    fed('apply --server-side -f -', 'the first', first),
    fed('apply --server-side -f - --field-manager=second', 'the second', second),
    fed('apply -f -', 'owned by hand', owned('a: "9"')),
    'delete configmap owned',
  ],
};
