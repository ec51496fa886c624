import { expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';

/** What a body says, and what it says twice; or why it is refused. */
async function decode(contentType: string | undefined, text: string): Promise<unknown> {
  const decoded = await decodeBody(contentType, Buffer.from(text));
  return decoded.ok ? { json: decoded.value.json, twice: decoded.value.twice() } : decoded.error;
}

test('JSON is understood with and without its content type', async () => {
  expect(await decode('application/json; charset=utf-8', '{"a":1}')).toEqual({ json: { a: 1 }, twice: [] });
  expect(await decode(undefined, '{"a":1,"a":2}')).toEqual({ json: { a: 2 }, twice: ['duplicate field "a"'] });
  expect(await decode('application/json', '{"a":')).toMatchObject({ code: 400, reason: 'BadRequest' });
});

test('YAML has the scalars of YAML 1.1, but a time stays text', async () => {
  const text = 'on: yes\nmode: 0644\nat: 2026-01-01T00:00:00Z\nbase: &b {x: 1}\nmore: {<<: *b, y: 2}\n';
  expect(await decode('application/yaml', text)).toEqual({
    json: { true: true, mode: 420, at: '2026-01-01T00:00:00Z', base: { x: 1 }, more: { x: 1, y: 2 } },
    twice: [],
  });
  expect(await decode('application/yaml', 'a: 1\nb: {c: 1, c: 2}\na: 2\n')).toEqual({
    json: { a: 2, b: { c: 2 } },
    twice: ['yaml: unmarshal errors:\n  line 3: key "a" already set in map\n  line 2: key "c" already set in map'],
  });
  expect(await decode('application/yaml', '{a: 1}')).toMatchObject({ json: { a: 1 } });
  expect(await decode('application/yaml', '- a\n- b\n')).toMatchObject({ json: ['a', 'b'] });
});

test('another content type is 415, broken protobuf 400', async () => {
  expect(await decode('text/plain', 'x')).toMatchObject({ code: 415, reason: 'UnsupportedMediaType' });
  expect(await decode('application/vnd.kubernetes.protobuf', '{}')).toMatchObject({ code: 400 });
});

test('YAML that is read in a thread of its own says the same', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `  k${index}: "v"`).join('\n');
  expect(await decode('application/yaml', `a: yes\na: 1\nat: 2026-01-01T00:00:00Z\ndata:\n${lines}`)).toEqual({
    json: { a: 1, at: '2026-01-01T00:00:00Z', data: Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 'v'])) },
    twice: ['yaml: unmarshal errors:\n  line 2: key "a" already set in map'],
  });
  expect(await decode('application/yaml', `a: "\n${lines}`)).toMatchObject({
    code: 400,
    message: expect.stringContaining('the body cannot be read') as unknown,
  });
});

test('aliases that multiply a large text, and brackets that never close, are refused', async () => {
  const aliases = `a: &a ${'x'.repeat(200_000)}\nb: [${'*a,'.repeat(90)}]`;
  expect(await decode('application/yaml', aliases)).toMatchObject({ code: 413 });
  expect(await decode('application/yaml', '['.repeat(3 * 1024 * 1024))).toMatchObject({ code: 400 });
  expect(await decode('application/yaml', `a: ${'['.repeat(32 * 1024 - 3)}`)).toMatchObject({ code: 400 });
}, 30_000);
