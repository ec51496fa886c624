// Custom resources over REST: what a definition changes at once, and versions that a webhook converts.
import { expect, test } from 'vitest';
import type { Json } from '../../domain/api-object.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { servedForTests } from './test-served.ts';

interface Review {
  readonly request: {
    readonly uid: string;
    readonly desiredAPIVersion: string;
    readonly objects: readonly ({ readonly apiVersion: string } & Record<string, Json>)[];
  };
}

/** What the webhook says to a review; a test puts another one here. */
let answer: (review: Review) => Result<Json, string> = convert;
const asked: string[] = [];
const webhooks: Webhooks = {
  post: (target, body) => {
    asked.push(target.url);
    return Promise.resolve(answer(body as unknown as Review));
  },
};
const { client } = await servedForTests({ webhooks });

/** `spec.host` of v1 is the first part of `spec.address` in v2. */
function convert({ request: { uid, desiredAPIVersion, objects } }: Review): Result<Json, string> {
  const convertedObjects = objects.map(({ spec, ...rest }) => {
    const { host, port, address } = (spec ?? {}) as { host?: string; port?: string; address?: string };
    const [first = '', second = ''] = (address ?? '').split(':');
    return { ...rest, apiVersion: desiredAPIVersion, spec: desiredAPIVersion.endsWith('v2') ? { address: `${host}:${port}` } : { host: first, port: second } };
  });
  return ok({ response: { uid, result: { status: 'Success' }, convertedObjects } } as unknown as Json);
}

const crds = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const text = { type: 'string' } as const;
const version = (name: string, storage: boolean, fields: object) => ({
  name,
  served: true,
  storage,
  schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: fields } } } },
});
const definition = (plural: string, kind: string, spec: object) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${plural}.net.example` },
  spec: { group: 'net.example', scope: 'Namespaced', names: { plural, kind }, ...spec },
});
const at = (name: string, plural = 'peers') => `/apis/net.example/${name}/namespaces/default/${plural}`;
const peer = (name: string, apiVersion: string, spec: object) => ({ apiVersion: `net.example/${apiVersion}`, kind: 'Peer', metadata: { name }, spec });
const merge = { 'content-type': 'application/merge-patch+json' };

test('a definition is in discovery and OpenAPI in the moment it is answered, and its objects can be watched', async () => {
  expect((await client.send('GET', '/apis/net.example/v1')).status).toBe(404);
  const body = definition('links', 'Link', { versions: [version('v1', true, { to: { ...text, description: 'Where it leads.' } })] });
  expect((await client.send('POST', crds, { body })).status).toBe(201);
  const list = (await client.send('GET', '/apis/net.example/v1')).json<{ resources: { name: string }[] }>();
  expect(list.resources.map(({ name }) => name)).toEqual(['links']);
  expect((await client.send('GET', '/openapi/v3/apis/net.example/v1')).text).toContain('Where it leads.');
  expect((await client.send('GET', '/openapi/v2')).text).toContain('example.net.v1.Link');
  expect((await client.send('GET', '/openapi/v3')).text).toContain('apis/net.example/v1');
  const watch = client.watch(`${at('v1', 'links')}?watch=true`);
  const created = await client.send('POST', at('v1', 'links'), { body: { metadata: { name: 'a' }, spec: { to: 'b', nope: 1 } } });
  expect(created.status).toBe(201);
  expect(created.headers['warning']).toContain('unknown field \\"spec.nope\\"');
  expect((await watch.next())?.object.metadata.name).toBe('a');
  watch.close();
  const foreign = await client.send('GET', '/apis/net.example/v1', { token: 'foreigner' });
  expect(foreign.status).toBe(404);
});

test('versions are converted by the webhook on writes, reads, lists and patches, and once for each object', async () => {
  const conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig: { url: 'https://converter.example/convert' } } };
  const versions = [version('v1', true, { host: text, port: text }), version('v2', false, { address: text })];
  expect((await client.send('POST', crds, { body: definition('peers', 'Peer', { conversion, versions }) })).status).toBe(201);
  expect((await client.send('POST', at('v2'), { body: peer('a', 'v2', { address: 'x:1' }) })).json()).toMatchObject({ spec: { address: 'x:1' } });
  expect((await client.send('GET', `${at('v1')}/a`)).json()).toMatchObject({ apiVersion: 'net.example/v1', spec: { host: 'x', port: '1' } });
  const patched = await client.send('PATCH', `${at('v2')}/a`, { headers: merge, body: JSON.stringify({ spec: { address: 'y:2' } }) });
  expect(patched.json()).toMatchObject({ apiVersion: 'net.example/v2', spec: { address: 'y:2' } });
  expect((await client.send('GET', at('v2'))).json()).toMatchObject({ items: [{ spec: { address: 'y:2' } }] });
  const calls = asked.length;
  expect((await client.send('GET', `${at('v2')}/a`)).json()).toMatchObject({ spec: { address: 'y:2' } });
  expect(asked.length).toBe(calls);
  expect(asked[0]).toBe('https://converter.example/convert?timeout=30s');
  expect((await client.send('GET', `${at('v2')}?watch=true`)).status).toBe(501);
});

test('a webhook that fails or lies is an error of the request, and nothing is written', async () => {
  answer = () => err('Post "https://converter.example/convert": connection refused');
  const refused = await client.send('POST', at('v2'), { body: peer('b', 'v2', { address: 'x:1' }) });
  expect([refused.status, refused.json()['message']]).toEqual([
    500,
    expect.stringContaining('conversion webhook for net.example/v2, Kind=Peer failed: Post "https://converter.example/convert": connection refused'),
  ]);
  answer = (review) => {
    const converted = convert(review);
    if (!converted.ok) return converted;
    const { response } = converted.value as unknown as { response: { convertedObjects: { metadata: object }[] } };
    return ok({
      response: { ...response, convertedObjects: response.convertedObjects.map((one) => ({ ...one, metadata: { ...one.metadata, name: 'other' } })) },
    } as unknown as Json);
  };
  expect((await client.send('POST', at('v2'), { body: peer('b', 'v2', { address: 'x:1' }) })).json()['message']).toContain('must have the same name');
  answer = convert;
  expect((await client.send('GET', `${at('v1')}/b`)).status).toBe(404);
});
