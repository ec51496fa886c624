// client-go asks for built-in kinds in protobuf: what it gets means what JSON clients get.
import protobuf from 'protobufjs/minimal.js';
import { expect, test } from 'vitest';
import { decodeProtobufBody } from '../../schemas/kubernetes/protobuf-body.ts';
import { protobufObject } from '../../schemas/kubernetes/protobuf-response.ts';
import { servedForTests } from './test-served.ts';

const { server, client } = await servedForTests();
const pods = '/api/v1/namespaces/default/pods';
const type = 'application/vnd.kubernetes.protobuf';
const accept = { accept: `${type},application/json` };
const pod = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels: { app: 'web' } },
  spec: { containers: [{ name: 'c', image: 'i', resources: { requests: { memory: '1Gi' } }, ports: [{ containerPort: 80 }] }] },
});

/** The fields of a message by number, with what each holds. */
function fieldsOf(bytes: Uint8Array): [number, Uint8Array | number][] {
  const reader = protobuf.Reader.create(bytes);
  const fields: [number, Uint8Array | number][] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    fields.push([tag >>> 3, (tag & 7) === 2 ? reader.bytes() : Number(reader.int64())]);
  }
  return fields;
}
const bytesAt = (bytes: Uint8Array, number: number): Uint8Array => fieldsOf(bytes).find(([one]) => one === number)?.[1] as Uint8Array;
const textAt = (bytes: Uint8Array, number: number): string => Buffer.from(bytesAt(bytes, number)).toString('utf8');

test('an object that comes in protobuf goes out in it, and is the same in JSON', async () => {
  const body = protobufObject('io.k8s.api.core.v1.Pod', pod('a'));
  const created = await client.send('POST', pods, { body, headers: { ...accept, 'content-type': type } });
  expect([created.status, created.headers['content-type']]).toEqual([201, type]);
  const json = (await client.send('GET', `${pods}/a`)).json();
  expect(decodeProtobufBody(created.bytes)).toEqual({ ok: true, value: json });
  const again = await client.send('GET', `${pods}/a`, { headers: accept });
  expect(decodeProtobufBody(again.bytes)).toEqual({ ok: true, value: json });
});

test('a list, metadata alone, a Scale and a Status', async () => {
  await client.send('POST', pods, { body: pod('b') });
  const list = await client.send('GET', `${pods}?limit=1`, { headers: accept });
  const envelope = list.bytes.subarray(4);
  expect([textAt(bytesAt(envelope, 1), 1), textAt(bytesAt(envelope, 1), 2)]).toEqual(['v1', 'PodList']);
  const message = bytesAt(envelope, 2);
  const items = fieldsOf(message).filter(([number]) => number === 2);
  expect(items.length).toBe(1);
  const json = (await client.send('GET', `${pods}?limit=1`)).json<{ metadata: { resourceVersion: string; remainingItemCount: number }; items: object[] }>();
  expect([textAt(bytesAt(message, 1), 2), fieldsOf(bytesAt(message, 1)).at(-1)]).toEqual([
    json.metadata.resourceVersion,
    [4, json.metadata.remainingItemCount],
  ]);

  const partial = await client.send('GET', `${pods}/a`, { headers: { accept: `${type};as=PartialObjectMetadata;g=meta.k8s.io;v=v1` } });
  expect(textAt(bytesAt(partial.bytes.subarray(4), 1), 2)).toBe('PartialObjectMetadata');
  const missing = await client.send('GET', `${pods}/missing`, { headers: accept });
  const status = bytesAt(missing.bytes.subarray(4), 2);
  expect([missing.status, textAt(status, 3), textAt(bytesAt(status, 5), 3)]).toEqual([404, 'pods "missing" not found', 'pods']);
});

test('a watch is a stream of frames with their lengths', async () => {
  const { resourceVersion } = (await client.send('GET', pods)).json<{ metadata: { resourceVersion: string } }>().metadata;
  const watched = client.send('GET', `${pods}?watch=1&timeoutSeconds=3&allowWatchBookmarks=true&resourceVersion=${resourceVersion}`, {
    headers: { accept: `${type};stream=watch` },
  });
  await client.send('POST', pods, { body: pod('c') });
  const { bytes, headers } = await watched;
  expect(headers['content-type']).toBe(`${type};stream=watch`);
  const frames: { type: string; object: Buffer }[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + bytes.readUInt32BE(at);
    const event = bytes.subarray(at + 4, end);
    frames.push({ type: textAt(event, 1), object: Buffer.from(bytesAt(bytesAt(event, 2), 1)) });
    at = end;
  }
  expect(frames.map((frame) => frame.type)).toEqual(['ADDED', 'BOOKMARK']);
  const [added, bookmark] = frames.map(({ object }) => decodeProtobufBody(object));
  expect(added).toEqual({ ok: true, value: (await client.send('GET', `${pods}/c`)).json() });
  expect(bookmark).toMatchObject({ ok: true, value: { kind: 'Pod', metadata: { resourceVersion: String(server.deps.storeOf('pods').objects.position) } } });
});
