import type { KubectlCase } from './case.ts';

const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: fast}\n';
const misspelt = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: misspelt}\ndat: {}\n';
const noNumber = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: wrong}
spec:
  replicas: two
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}
`;
const noSelector = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: wrong}
spec:
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}
`;
const list = `
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: one}}
- {apiVersion: v1, kind: ConfigMap, metadata: {name: two}}
`;
const generated = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: made-}\n';
const storage = `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: quick}
provisioner: example.com/quick
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: disk}
spec: {accessModes: [ReadWriteOnce], storageClassName: quick, resources: {requests: {storage: 1Gi}}}
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: volume}
spec: {accessModes: [ReadWriteOnce], storageClassName: quick, capacity: {storage: 1Gi}, hostPath: {path: /tmp/volume}}
`;

/**
 * Source: Kubernetes docs, kubectl reference: create, run, expose; API concepts (dry run, field validation, generated names). Releases
 * before 1.25 check fields themselves, with the words of their validator.
 */
export const creating: readonly KubectlCase[] = [
  { run: 'create -f -', stdin: settings, out: 'configmap/settings created\n' },
  {
    run: 'create -f -',
    stdin: settings,
    code: 1,
    err: 'Error from server (AlreadyExists): error when creating "STDIN": configmaps "settings" already exists\n',
  },
  { run: 'create -f -', stdin: list, out: 'configmap/one created\nconfigmap/two created\n' },
  { run: 'create -f -', stdin: generated, out: /^configmap\/made-[bcdfghjklmnpqrstvwxz2456789]{5} created\n$/ },
  { run: 'create -f - -o name', stdin: storage, out: 'storageclass.storage.k8s.io/quick\npersistentvolumeclaim/disk\npersistentvolume/volume\n' },
  {
    run: 'create -f -',
    stdin: misspelt,
    until: 24,
    code: 1,
    err: /^error: error validating "STDIN": error validating data: ValidationError\(ConfigMap\): unknown field "dat" in io\.k8s\.api\.core\.v1\.ConfigMap; if you choose to ignore these errors, turn validation off with --validate=false\n$/,
  },
  {
    run: 'create -f -',
    stdin: misspelt,
    since: 25,
    code: 1,
    err: 'Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "dat"\n',
  },
  { run: 'create -f - --validate=warn', since: 25, stdin: misspelt, out: 'configmap/misspelt created\n', err: 'Warning: unknown field "dat"\n' },
  { run: 'delete configmap misspelt', since: 25, out: /^configmap "misspelt" deleted/ },
  // A server of 1.25 and newer warns by itself where a client says nothing of field validation.
  { run: 'create -f - --validate=false', stdin: misspelt, out: 'configmap/misspelt created\n', err: /^(Warning: unknown field "dat"\n)?$/ },
  {
    run: 'create -f -',
    stdin: noNumber,
    until: 24,
    code: 1,
    err: /ValidationError\(Deployment\.spec\.replicas\): invalid type for io\.k8s\.api\.apps\.v1\.DeploymentSpec\.replicas: got "string", expected "integer"/,
  },
  {
    run: 'create -f -',
    stdin: noNumber,
    since: 25,
    code: 1,
    err: [/^Error from server \(BadRequest\): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: /, /replicas/],
  },
  { run: 'create -f -', stdin: noSelector, until: 24, code: 1, err: /missing required field "selector" in io\.k8s\.api\.apps\.v1\.DeploymentSpec/ },
  { run: 'create -f -', stdin: noSelector, since: 25, code: 1, err: [/^The Deployment "wrong" is invalid:/, /spec\.selector: Required value/] },
  {
    run: 'create configmap Bad_Name',
    code: 1,
    err: /^(error: failed to create configmap: |The ).*ConfigMap.* "Bad_Name" is invalid: metadata\.name: Invalid value: "Bad_Name": a lowercase RFC 1123 subdomain must consist of/,
  },
  {
    run: 'create -f - -n nowhere',
    stdin: settings,
    code: 1,
    err: 'Error from server (NotFound): error when creating "STDIN": namespaces "nowhere" not found\n',
  },
  { run: 'create namespace team', out: 'namespace/team created\n' },
  { run: 'create configmap plain --from-literal=a=b -n team', out: 'configmap/plain created\n' },
  { run: 'create configmap plain -n team', code: 1, err: /configmaps "plain" already exists\n$/ },
  { run: 'create secret generic token --from-literal=k=v', out: 'secret/token created\n' },
  { run: 'create secret docker-registry registry --docker-username=u --docker-password=p --docker-email=e', out: 'secret/registry created\n' },
  { run: 'get secret registry -o jsonpath={.type}', out: 'kubernetes.io/dockerconfigjson' },
  { run: 'create serviceaccount robot', out: 'serviceaccount/robot created\n' },
  { run: 'create token robot --duration=10m', since: 24, out: /^issued-\d+\n?$/ },
  {
    run: 'create token nobody',
    since: 24,
    code: 1,
    err: /^error: failed to create token: serviceaccounts "nobody" not found\n$|serviceaccounts "nobody" not found/,
  },
  { run: 'create deployment web --image=nginx:1 --port=80 --replicas=2', out: 'deployment.apps/web created\n' },
  { run: 'create deployment maybe --image=nginx --dry-run=server -o name', out: 'deployment.apps/maybe\n' },
  { run: 'create deployment maybe --image=nginx --dry-run=client -o yaml', out: [/^kind: Deployment$/m, /^ +- image: nginx$/m] },
  { run: 'create service clusterip db --tcp=5432:5432', out: 'service/db created\n' },
  { run: 'create service nodeport open --tcp=80', out: 'service/open created\n' },
  { run: 'create service loadbalancer front --tcp=80:8080', out: 'service/front created\n' },
  { run: 'create service externalname ext --external-name=example.com', out: 'service/ext created\n' },
  { run: 'get service ext -o jsonpath={.spec.type}/{.spec.externalName}', out: 'ExternalName/example.com' },
  { run: 'run solo --image=nginx:1 --labels=app=solo --port=80', out: 'pod/solo created\n' },
  { run: 'run ghost --image=nginx --dry-run=server', out: 'pod/ghost created (server dry run)\n' },
  { run: 'get pod ghost', code: 1, err: 'Error from server (NotFound): pods "ghost" not found\n' },
  { run: 'expose deployment web --port=80 --name=web', out: 'service/web exposed\n' },
  { run: 'expose pod solo --port=80 --dry-run=client -o jsonpath={.spec.selector.app}', out: 'solo' },
];
