import { describe, expect, test } from 'vitest';
import { checkMap, checkName, checkNodeId, checkPath } from './checks.ts';

const refusal = { ok: false, error: { reason: 'INVALID_ARGUMENT' } };

describe('fields of calls', () => {
  test('CSI-2: names have 1 to 128 bytes, however many characters that are, and no control characters', () => {
    expect(checkName('name', 'a'.repeat(128))).toEqual({ ok: true, value: 'a'.repeat(128) });
    expect(checkName('name', '../ä b%')).toMatchObject({ ok: true });
    for (const name of ['', 'a'.repeat(129), 'ä'.repeat(65), 'a\nb', 'a\0']) expect(checkName('name', name)).toMatchObject(refusal);
  });

  test('CSI-2: a node id has up to 256 bytes, and a map up to 4 KiB in all', () => {
    expect(checkNodeId('n'.repeat(256)).ok).toBe(true);
    expect(checkNodeId('n'.repeat(257))).toMatchObject(refusal);
    expect(checkMap('parameters', { a: 'x'.repeat(4_095) }).ok).toBe(true);
    expect(checkMap('parameters', { a: 'x'.repeat(2_048), b: 'y'.repeat(2_048) })).toMatchObject(refusal);
  });

  test('paths are absolute and lead nowhere else by what they say', () => {
    expect(checkPath('target_path', '/var/lib/pods/a b/mount/')).toEqual({ ok: true, value: '/var/lib/pods/a b/mount' });
    for (const path of ['', 'some/path', '/', '/a/../etc', '/a/./b', '//a', '/a//b', '/a/..', '/a\0b'])
      expect(checkPath('target_path', path)).toMatchObject(refusal);
  });
});
