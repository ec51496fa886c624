// Subresources and reviews over REST: pods/eviction, ephemeralcontainers and resize, serviceaccounts/token, the reviews.
import { expect, test } from 'vitest';
import type { Json } from '../../domain/api-object.ts';
import { servedForTests } from './test-served.ts';

const { client } = await servedForTests();
const pods = '/api/v1/namespaces/default/pods';
const budgets = '/apis/policy/v1/namespaces/default/poddisruptionbudgets';
const container = { name: 'c', image: 'i', resources: { requests: { cpu: '100m' } } };

async function post(path: string, body: object, token = 'admin') {
  return client.send('POST', path, { body, token });
}

/** A pod that runs, as the budget counts it. */
async function runningPod(name: string, app: string, ready = true): Promise<void> {
  expect((await post(pods, { metadata: { name, labels: { app } }, spec: { containers: [container] } })).status).toBe(201);
  const status = { phase: 'Running', conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] };
  const patched = await client.send('PATCH', `${pods}/${name}/status`, {
    body: JSON.stringify({ status }),
    headers: { 'content-type': 'application/merge-patch+json' },
  });
  expect(patched.status).toBe(200);
}

async function budget(name: string, app: string, status: object, spec: object = {}): Promise<void> {
  await post(budgets, { metadata: { name }, spec: { minAvailable: 1, selector: { matchLabels: { app } }, ...spec } });
  const body = JSON.stringify({ status: { observedGeneration: 1, ...status } });
  expect((await client.send('PATCH', `${budgets}/${name}/status`, { body, headers: { 'content-type': 'application/merge-patch+json' } })).status).toBe(200);
}

const evict = (name: string, more: object = {}, version = 'policy/v1') =>
  post(`${pods}/${name}/eviction`, { apiVersion: version, kind: 'Eviction', metadata: { name, namespace: 'default' }, ...more });

test('PDB-6, PDB-7: an eviction takes one disruption of its budget, and none is left for the next', async () => {
  for (const name of ['web-1', 'web-2']) await runningPod(name, 'web');
  await budget('web', 'web', { disruptionsAllowed: 1, currentHealthy: 2, desiredHealthy: 1, expectedPods: 2 });
  const dryRun = await evict('web-1', { deleteOptions: { dryRun: ['All'] } });
  expect([dryRun.status, (await client.send('GET', `${pods}/web-1`)).status]).toEqual([201, 200]);

  const first = await evict('web-1');
  expect([first.status, first.json()['status']]).toEqual([201, 'Success']);
  expect((await client.send('GET', `${pods}/web-1`)).status).toBe(404);
  const after = (await client.send('GET', `${budgets}/web`)).json<{ status: Record<string, Json> }>().status;
  expect(after).toMatchObject({ disruptionsAllowed: 0, disruptedPods: { 'web-1': expect.any(String) as string } });

  const second = await evict('web-2');
  expect(second.status).toBe(429);
  expect(second.json()).toMatchObject({
    reason: 'TooManyRequests',
    message: "Cannot evict pod as it would violate the pod's disruption budget.",
    details: { causes: [{ reason: 'DisruptionBudget', message: 'The disruption budget web does not allow evicting pods currently' }] },
  });
  expect((await client.send('GET', `${pods}/web-2`)).status).toBe(200);
});

test('PDB-5: what does not run is not counted, and an unready pod may go while enough others are well', async () => {
  await post(pods, { metadata: { name: 'pending', labels: { app: 'x' } }, spec: { containers: [container] } });
  await budget('x', 'x', { disruptionsAllowed: 0, currentHealthy: 1, desiredHealthy: 1 });
  expect((await evict('pending', {}, 'policy/v1beta1')).status).toBe(201);
  await runningPod('unready', 'x', false);
  expect((await evict('unready')).status).toBe(201);
  await runningPod('free', 'nothing-counts-it');
  expect((await evict('free')).status).toBe(201);
  expect((await evict('gone')).json()).toMatchObject({ code: 404, message: 'pods "gone" not found' });
});

test('two budgets for one pod cannot be honoured, and one that the controller has not seen is not trusted', async () => {
  await runningPod('two', 'two');
  await budget('two-a', 'two', { disruptionsAllowed: 1 });
  await budget('two-b', 'two', { disruptionsAllowed: 1 });
  expect((await evict('two')).status).toBe(500);
  await client.send('DELETE', `${budgets}/two-b`);
  const body = JSON.stringify({ status: { observedGeneration: -1 } });
  await client.send('PATCH', `${budgets}/two-a/status`, { body, headers: { 'content-type': 'application/merge-patch+json' } });
  expect((await evict('two')).json()).toMatchObject({ code: 429, details: { retryAfterSeconds: 10 } });
});

test('evictions that come together take no more than the budget has (K11)', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `many-${index}`);
  await Promise.all(names.map((name) => runningPod(name, 'many')));
  await budget('many', 'many', { disruptionsAllowed: 3, currentHealthy: 20, desiredHealthy: 17 });
  const codes = (await Promise.all(names.map((name) => evict(name)))).map(({ status }) => status);
  expect(codes.filter((code) => code === 201).length).toBe(3);
  expect(codes.filter((code) => code === 429).length).toBe(17);
});

test('a debug container is added to a running pod, and stays as it was', async () => {
  await runningPod('debugged', 'd');
  const path = `${pods}/debugged/ephemeralcontainers`;
  const patch = (list: readonly object[]) =>
    client.send('PATCH', path, {
      body: JSON.stringify({ spec: { ephemeralContainers: list } }),
      headers: { 'content-type': 'application/strategic-merge-patch+json' },
    });
  const added = await patch([{ name: 'debugger', image: 'busybox', targetContainerName: 'c' }]);
  expect(added.status).toBe(200);
  expect(added.json()).toMatchObject({ spec: { ephemeralContainers: [{ name: 'debugger', imagePullPolicy: 'Always' }] }, metadata: { generation: 2 } });
  expect((await patch([{ name: 'debugger', image: 'other' }])).json()).toMatchObject({ code: 422, reason: 'Invalid' });
  expect((await patch([{ name: 'c', image: 'i' }])).json()).toMatchObject({ code: 422, details: { causes: [{ reason: 'FieldValueDuplicate' }] } });
  const ordinary = await client.send('PATCH', `${pods}/debugged`, {
    body: JSON.stringify({ spec: { ephemeralContainers: [{ name: 'more', image: 'i' }] } }),
    headers: { 'content-type': 'application/strategic-merge-patch+json' },
  });
  expect(ordinary.status).toBe(422);
});

test('resize changes cpu and memory, not the class of a pod', async () => {
  await runningPod('sized', 's');
  const resize = (resources: object) =>
    client.send('PATCH', `${pods}/sized/resize`, {
      body: JSON.stringify({ spec: { containers: [{ name: 'c', resources }] } }),
      headers: { 'content-type': 'application/strategic-merge-patch+json' },
    });
  expect((await resize({ requests: { cpu: '200m' } })).json()).toMatchObject({ spec: { containers: [{ resources: { requests: { cpu: '200m' } } }] } });
  expect((await resize({ requests: { cpu: '200m', 'ephemeral-storage': '1Gi' } })).status).toBe(422);
  expect((await resize({ requests: { cpu: '200m', memory: '1Gi' }, limits: { cpu: '200m', memory: '1Gi' } })).json()['message']).toContain('Pod QOS Class');
});

test('a service account gets a token that speaks for it as long as it is there', async () => {
  const accounts = '/api/v1/namespaces/default/serviceaccounts';
  await post(accounts, { metadata: { name: 'robot' } });
  const answer = await post(`${accounts}/robot/token`, { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: { expirationSeconds: 600 } });
  expect(answer.status).toBe(201);
  const { status, kind } = answer.json<{ kind: string; status: { token: string; expirationTimestamp: string } }>();
  expect(kind).toBe('TokenRequest');
  const who = async () => client.send('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', { body: {}, token: status.token });
  expect((await who()).json()).toMatchObject({
    status: {
      userInfo: {
        username: 'system:serviceaccount:default:robot',
        groups: ['system:serviceaccounts', 'system:serviceaccounts:default', 'system:authenticated'],
      },
    },
  });
  await client.send('DELETE', `${accounts}/robot`);
  expect((await who()).status).toBe(401);
  expect((await post(`${accounts}/robot/token`, { spec: {} })).status).toBe(404);
});

test('a token for others is none for this API; TokenReview says for whom it is', async () => {
  const accounts = '/api/v1/namespaces/default/serviceaccounts';
  await post(accounts, { metadata: { name: 'courier' } });
  expect((await post(`${accounts}/courier/token`, { spec: { expirationSeconds: 5 } })).json()).toMatchObject({ code: 422 });
  const issued = await post(`${accounts}/courier/token`, { spec: { audiences: ['vault'] } });
  const { token } = issued.json<{ status: { token: string } }>().status;
  expect((await client.send('GET', '/api', { token })).status).toBe(401);
  const review = (audiences?: readonly string[]) => post('/apis/authentication.k8s.io/v1/tokenreviews', { spec: { token, ...(audiences && { audiences }) } });
  expect((await review(['vault', 'other'])).json()).toMatchObject({ status: { authenticated: true, audiences: ['vault'] } });
  expect((await review()).json()['status']).toEqual({ user: {}, error: 'invalid bearer token' });
  const foreign = await post('/apis/authentication.k8s.io/v1/tokenreviews', { spec: { token: 'foreigner' } });
  expect(foreign.json()['status']).toEqual({ user: {}, error: 'invalid bearer token' });
});

test('access reviews go by the same rules as requests', async () => {
  const review = (kind: string, spec: object, token = 'admin', path = '') =>
    post(`/apis/authorization.k8s.io/v1${path}/${kind}`, { metadata: {}, spec }, token);
  const deletePods = { resourceAttributes: { verb: 'delete', resource: 'pods', namespace: 'default' } };
  const readPods = { resourceAttributes: { verb: 'list', resource: 'pods', namespace: 'default' } };
  expect((await review('selfsubjectaccessreviews', deletePods)).json()).toMatchObject({ status: { allowed: true } });
  expect((await review('selfsubjectaccessreviews', deletePods, 'viewer')).json()).toMatchObject({ status: { allowed: false } });
  expect((await review('selfsubjectaccessreviews', readPods, 'viewer')).json()).toMatchObject({ status: { allowed: true } });
  expect((await review('subjectaccessreviews', readPods, 'viewer')).status).toBe(403);
  expect((await review('subjectaccessreviews', { user: 'x', groups: ['system:masters'], ...deletePods })).json()).toMatchObject({ status: { allowed: true } });
  expect((await review('subjectaccessreviews', deletePods)).json()).toMatchObject({ code: 422, details: { causes: [{ field: 'spec.user' }] } });
  const local = await review(
    'localsubjectaccessreviews',
    { user: 'x', resourceAttributes: { verb: 'get', resource: 'pods', namespace: 'other' } },
    'admin',
    '/namespaces/default',
  );
  expect(local.json()).toMatchObject({ code: 422, details: { causes: [{ field: 'spec.resourceAttributes.namespace' }] } });
  const rules = await review('selfsubjectrulesreviews', { namespace: 'default' }, 'viewer');
  expect(rules.json()).toMatchObject({ status: { incomplete: false, resourceRules: [{ verbs: ['get', 'list', 'watch'] }, {}, {}] } });
  expect((await client.send('GET', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews')).status).toBe(405);
});
