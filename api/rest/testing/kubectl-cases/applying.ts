import type { KubectlCase } from './case.ts';

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

/** Source: Kubernetes docs, Declarative management using configuration files (how apply computes changes); kubectl reference: apply, diff. */
export const applying: readonly KubectlCase[] = [
  { run: 'apply -f - --dry-run=server', stdin: first, out: 'deployment.apps/shop created (server dry run)\nservice/shop created (server dry run)\n' },
  { run: 'get deployment,service shop --ignore-not-found', out: '' },
  { run: 'apply -f -', stdin: first, out: 'deployment.apps/shop created\nservice/shop created\n' },
  { run: 'apply -f -', stdin: first, out: 'deployment.apps/shop unchanged\nservice/shop unchanged\n' },
  { run: 'diff -f -', stdin: first },
  {
    run: 'diff -f -',
    stdin: second,
    code: 1,
    out: [/^- +(- )?image: nginx:1$/m, /^\+ +(- )?image: nginx:2$/m, /^\+ +- name: admin$/m],
    err: /^(exit status 1\n)?$/,
  },
  { run: 'apply -f - --dry-run=server', stdin: second, out: 'deployment.apps/shop configured (server dry run)\nservice/shop configured (server dry run)\n' },
  { run: 'apply -f - --dry-run=client', stdin: second, out: 'deployment.apps/shop configured (dry run)\nservice/shop configured (dry run)\n' },
  { run: 'get deployment shop -o jsonpath={.spec.template.spec.containers[0].image}', out: 'nginx:1' },
  // A field that somebody else set, and that no configuration names, stays.
  { run: 'patch deployment shop --type=merge -p {"spec":{"minReadySeconds":7}}', out: 'deployment.apps/shop patched\n' },
  { run: 'apply -f -', stdin: second, out: 'deployment.apps/shop configured\nservice/shop configured\n' },
  {
    run: 'get deployment shop -o jsonpath={.spec.template.spec.containers[*].image}/{.spec.template.spec.containers[*].env[*].name}/{.spec.minReadySeconds}',
    out: 'nginx:2/A/7',
  },
  { run: 'get service shop -o jsonpath={.spec.ports[*].name}', out: 'http admin' },
  { run: 'apply -f -', stdin: first, out: 'deployment.apps/shop configured\nservice/shop configured\n' },
  { run: 'get service shop -o jsonpath={.spec.ports[*].name}', out: 'http' },
  { run: 'apply view-last-applied service/shop -o json', out: /"port": 80/ },
  {
    run: 'apply -f -',
    stdin: settings,
    out: 'configmap/settings configured\n',
    err: /^Warning: .*missing the kubectl\.kubernetes\.io\/last-applied-configuration annotation|^Warning: kubectl apply should be used on resource created by either kubectl create --save-config or kubectl apply/,
  },
  { run: 'apply set-last-applied -f -', stdin: settings.replace('slow', 'fast'), out: 'configmap/settings configured\n' },
  { run: 'apply view-last-applied configmap settings', out: /mode: fast/ },
  { run: 'apply -f -', stdin: 'apiVersion: v1\nkind: Widget\nmetadata: {name: bad}\n', code: 1, err: /no matches for kind "Widget" in version "v1"/ },
  { run: 'apply -f -', stdin: 'apiVersion: v1\nmetadata: {name: bad}\n', code: 1, err: /Object 'Kind' is missing|kind not set/ },
  { run: 'apply -f - --force', stdin: first, out: 'deployment.apps/shop unchanged\nservice/shop unchanged\n' },
];
