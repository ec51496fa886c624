import { expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';

const decode = (contentType: string | undefined, text: string): unknown => decodeBody(contentType, Buffer.from(text));

test('JSON is understood with and without its content type', () => {
  expect(decode('application/json; charset=utf-8', '{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  expect(decode(undefined, '{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  expect(decode('application/json', '{"a":')).toMatchObject({ error: { code: 400, reason: 'BadRequest' } });
});

test('YAML has the scalars of YAML 1.1, but a time stays text', () => {
  const text = 'on: yes\nmode: 0644\nat: 2026-01-01T00:00:00Z\nbase: &b {x: 1}\nmore: {<<: *b, y: 2}\n';
  expect(decode('application/yaml', text)).toEqual({
    ok: true,
    value: { true: true, mode: 420, at: '2026-01-01T00:00:00Z', base: { x: 1 }, more: { x: 1, y: 2 } },
  });
  expect(decode('application/yaml', 'a: 1\na: 2\n')).toMatchObject({ error: { code: 400 } });
  expect(decode('application/yaml', '{a: 1}')).toEqual({ ok: true, value: { a: 1 } });
});

test('another content type is 415, broken protobuf 400', () => {
  expect(decode('text/plain', 'x')).toMatchObject({ error: { code: 415, reason: 'UnsupportedMediaType' } });
  expect(decode('application/vnd.kubernetes.protobuf', '{}')).toMatchObject({ error: { code: 400 } });
});
