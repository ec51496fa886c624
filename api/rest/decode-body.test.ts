import { expect, test } from 'vitest';
import { decodeBody, fieldsTwice } from './decode-body.ts';

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
  expect(decode('application/yaml', 'a: 1\na: 2\n')).toEqual({ ok: true, value: { a: 2 } });
  expect(fieldsTwice('application/yaml', Buffer.from('a: 1\nb: {c: 1, c: 2}\na: 2\n'))).toEqual([
    'yaml: unmarshal errors:\n  line 3: key "a" already set in map\n  line 2: key "c" already set in map',
  ]);
  expect(fieldsTwice('application/json', Buffer.from('{"a":1,"a":2}'))).toEqual(['duplicate field "a"']);
  expect(decode('application/yaml', '{a: 1}')).toEqual({ ok: true, value: { a: 1 } });
});

test('another content type is 415, broken protobuf 400', () => {
  expect(decode('text/plain', 'x')).toMatchObject({ error: { code: 415, reason: 'UnsupportedMediaType' } });
  expect(decode('application/vnd.kubernetes.protobuf', '{}')).toMatchObject({ error: { code: 400 } });
});
