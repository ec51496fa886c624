// A list that is longer than a piece is sent piece by piece, over either HTTP, compressed or not, and to nobody who has gone.
import { connect } from 'node:http2';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { TestReply } from './test-client.ts';
import { maps, servedForTests } from './test-served.ts';

const { client, server } = await servedForTests();
const count = 30;
const text = 'words that differ '.repeat(3_000);

beforeAll(async () => {
  for (let index = 0; index < count; index += 1) await client.send('POST', maps, { body: { metadata: { name: `long-${index}` }, data: { text } } });
});

const expectWhole = (reply: TestReply, bytes = reply.bytes): void => {
  expect(reply.status).toBe(200);
  expect(reply.headers['content-length']).toBeUndefined();
  const list = JSON.parse(bytes.toString()) as { kind: string; items: { data: { text: string } }[] };
  expect(list.kind).toBe('ConfigMapList');
  expect(list.items.filter(({ data }) => data.text === text)).toHaveLength(count);
};

test('it is whole over HTTP/2 and HTTP/1.1', async () => {
  expectWhole(await client.send('GET', maps));
  expectWhole(await client.sendHttp1('GET', maps));
});

test('it is compressed for who takes that', async () => {
  const reply = await client.send('GET', maps, { headers: { 'accept-encoding': 'gzip' } });
  expect(reply.headers['content-encoding']).toBe('gzip');
  expectWhole(reply, gunzipSync(reply.bytes));
});

test('in YAML, and with line breaks, it is the same list', async () => {
  const inYaml = await client.send('GET', maps, { headers: { accept: 'application/yaml' } });
  expect(inYaml.text.match(/^- /gm)).toHaveLength(count);
  const pretty = await client.send('GET', `${maps}?pretty=true`);
  expect(pretty.text).toContain('\n  "kind": "ConfigMapList"');
});

test('who leaves in the middle of it harms nobody', async () => {
  const session = connect(`https://127.0.0.1:${server.port}`, { ca: server.ca });
  const stream = session.request({ ':path': maps, authorization: 'Bearer admin' });
  await new Promise((resolve) => stream.once('data', resolve));
  session.destroy();
  expectWhole(await client.send('GET', maps));
});
