import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKubectl } from './testing/kubectl.ts';
import type { Kubectl } from './testing/kubectl.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
let kubectl: Kubectl;
let viewer: Kubectl;

beforeAll(async () => {
  server = await startTestServer();
  kubectl = await createKubectl({ port: server.port, ca: server.ca, token: 'admin' });
  viewer = await createKubectl({ port: server.port, ca: server.ca, token: 'viewer' });
}, 60_000);

afterAll(async () => {
  await kubectl.remove();
  await viewer.remove();
  await server.stop();
});

const guestbook = (image: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: c, image: "${image}", ports: [{containerPort: 80}]}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
`;

test('kubectl learns what is served', async () => {
  expect(await kubectl.ok(['version'])).toContain('Server Version: v1.36.0+k8shost.test');
  const resources = await kubectl.ok(['api-resources', '--no-headers']);
  for (const line of [
    /^pods +po +v1 +true +Pod$/m,
    /^deployments +deploy +apps\/v1 +true +Deployment$/m,
    /^nodes +no +v1 +false +Node$/m,
    /^storageclasses +sc +storage.k8s.io\/v1 +false +StorageClass$/m,
  ])
    expect(resources).toMatch(line);
  expect(await kubectl.ok(['explain', 'deployment.spec.strategy'])).toMatch(/rollingUpdate\s+<RollingUpdateDeployment>/);
  expect((await kubectl.run(['get', 'widgets'])).stderr).toContain(`the server doesn't have a resource type "widgets"`);
});

test('apply creates, changes only what differs, and leaves alone what is the same', async () => {
  expect(await kubectl.ok(['apply', '-f', '-'], guestbook('nginx:1'))).toBe('deployment.apps/web created\nservice/web created\n');
  expect(await kubectl.ok(['apply', '-f', '-'], guestbook('nginx:1'))).toBe('deployment.apps/web unchanged\nservice/web unchanged\n');
  expect(await kubectl.ok(['apply', '-f', '-'], guestbook('nginx:2'))).toBe('deployment.apps/web configured\nservice/web unchanged\n');
  expect(await kubectl.ok(['get', 'deployment', 'web', '-o', 'wide'])).toMatch(
    /NAME +READY +UP-TO-DATE +AVAILABLE +AGE +CONTAINERS +IMAGES +SELECTOR\nweb +0\/2 +0 +0 +\d+s +c +nginx:2 +app=web\n/,
  );
  const diff = await kubectl.run(['diff', '-f', '-'], guestbook('nginx:3'));
  expect([diff.code, /^\+ +- image: nginx:3$/m.test(diff.stdout)]).toEqual([1, true]);
});

test('server-side apply tells whose fields it would take, and takes what client-side apply left', async () => {
  const map = (value: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: served}, data: {a: "${value}"}}`;
  const apply = (value: string, ...more: readonly string[]) => kubectl.run(['apply', '--server-side', '-f', '-', ...more], map(value));
  expect((await apply('1')).stdout).toBe('configmap/served serverside-applied\n');
  const refused = await apply('2', '--field-manager=other');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Apply failed with 1 conflict: conflict with "kubectl": .data.a')]);
  expect((await apply('2', '--field-manager=other', '--force-conflicts')).stdout).toBe('configmap/served serverside-applied\n');
  expect(await kubectl.ok(['get', 'configmap', 'served', '-o', 'jsonpath={.data.a}'])).toBe('2');
  expect((await kubectl.run(['diff', '--server-side', '--field-manager=other', '-f', '-'], map('3'))).stdout).toMatch(/^\+ +a: "3"$/m);
  expect((await kubectl.run(['apply', '--server-side', '-f', '-'], guestbook('nginx:3'))).stdout).toBe(
    'deployment.apps/web serverside-applied\nservice/web serverside-applied\n',
  );
  expect(await kubectl.ok(['apply', 'view-last-applied', 'deployment/web'])).toContain('nginx:3');
});

test('create sends protobuf and is understood', async () => {
  expect(await kubectl.ok(['create', 'deployment', 'made', '--image=nginx', '--replicas=3', '--port=8080'])).toBe('deployment.apps/made created\n');
  expect(await kubectl.ok(['get', 'deployment', 'made', '-o', 'jsonpath={.spec.replicas} {.spec.template.spec.containers[0].ports[0].containerPort}'])).toBe(
    '3 8080',
  );
  expect(await kubectl.ok(['create', 'configmap', 'made', '--from-literal=a=b'])).toBe('configmap/made created\n');
  expect(await kubectl.ok(['create', 'secret', 'generic', 'made', '--from-literal=a=b'])).toBe('secret/made created\n');
  expect(await kubectl.ok(['get', 'secret', 'made', '-o', 'jsonpath={.type} {.data.a}'])).toBe('Opaque Yg==');
  expect(await kubectl.ok(['create', 'namespace', 'made'])).toBe('namespace/made created\n');
  expect((await kubectl.run(['create', 'configmap', 'made'])).stderr).toBe('error: failed to create configmap: configmaps "made" already exists\n');
});

test('scale, label, annotate, set image, patch and replace change what they name', async () => {
  expect(await kubectl.ok(['scale', 'deployment', 'web', '--replicas=5'])).toBe('deployment.apps/web scaled\n');
  expect(await kubectl.ok(['scale', 'deployment', 'web', '--current-replicas=5', '--replicas=6'])).toBe('deployment.apps/web scaled\n');
  await kubectl.ok(['label', 'deployment', 'web', 'tier=front']);
  await kubectl.ok(['annotate', 'deployment', 'web', 'why=test']);
  await kubectl.ok(['set', 'image', 'deployment/web', 'c=nginx:9']);
  await kubectl.ok(['patch', 'deployment', 'web', '--type=json', '-p', '[{"op":"add","path":"/spec/paused","value":true}]']);
  const shown = 'jsonpath={.spec.replicas} {.metadata.labels.tier} {.metadata.annotations.why} {.spec.template.spec.containers[0].image} {.spec.paused}';
  expect(await kubectl.ok(['get', 'deployment', 'web', '-o', shown])).toBe('6 front test nginx:9 true');
  const yaml = await kubectl.ok(['get', 'configmap', 'made', '-o', 'yaml']);
  expect(await kubectl.ok(['replace', '-f', '-'], yaml.replace('a: b', 'a: c'))).toBe('configmap/made replaced\n');
  expect(await kubectl.ok(['get', 'configmap', 'made', '-o', 'jsonpath={.data.a}'])).toBe('c');
  const dry = await kubectl.ok(['label', 'configmap', 'made', 'x=y', '--dry-run=server']);
  expect(dry).toBe('configmap/made labeled (server dry run)\n');
  expect(await kubectl.ok(['get', 'configmap', 'made', '-o', 'jsonpath={.metadata.labels}'])).toBe('');
});

test('run, describe, wait, expose and delete serve a pod', async () => {
  await kubectl.ok(['run', 'r1', '--image=nginx', '--port=80']);
  expect(await kubectl.ok(['get', 'pods', '-o', 'wide'])).toMatch(/r1 +0\/1 +Pending +0 +\d+s +<none> +<none> +<none> +<none>/);
  expect(await kubectl.ok(['describe', 'pod', 'r1'])).toMatch(/Status: +Pending/);
  expect(await kubectl.ok(['expose', 'pod', 'r1', '--port=80'])).toBe('service/r1 exposed\n');
  expect(await kubectl.ok(['wait', '--for=jsonpath={.status.phase}=Pending', 'pod/r1', '--timeout=10s'])).toBe('pod/r1 condition met\n');
  const gone = kubectl.ok(['wait', '--for=delete', 'pod/r1', '--timeout=20s']);
  expect(await kubectl.ok(['delete', 'pod', 'r1', '--timeout=20s'])).toContain('pod "r1" deleted');
  // Whoever waits ends well, with a word when the pod was still there as it began.
  expect(await gone).toMatch(/^(pod\/r1 condition met\n)?$/);
  expect(await kubectl.ok(['delete', 'deployments', '--all'])).toContain('deployment.apps "web" deleted');
  expect(await kubectl.ok(['get', 'deployments', '--ignore-not-found'])).toBe('');
});

test('mistakes read as kubectl users know them', async () => {
  expect((await kubectl.run(['get', 'pod', 'nope'])).stderr).toBe('Error from server (NotFound): pods "nope" not found\n');
  expect((await kubectl.run(['apply', '-f', '-'], 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bad}\ndat: {}\n')).stderr).toContain(
    'strict decoding error: unknown field "dat"',
  );
  expect((await kubectl.run(['apply', '-f', '-'], 'apiVersion: v1\nkind: Widget\nmetadata: {name: bad}\n')).stderr).toContain(
    'no matches for kind "Widget" in version "v1"',
  );
  expect((await viewer.run(['delete', 'namespace', 'default'])).stderr).toContain(
    'namespaces "default" is forbidden: User "bob" cannot delete resource "namespaces"',
  );
  expect(await viewer.ok(['get', 'namespaces', '--no-headers'])).toMatch(/^default +Active/);
});
