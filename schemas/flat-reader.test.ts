import { describe, expect, test } from 'vitest';
import { FlatReader } from './flat-reader.ts';
import { k8shost } from './protobuf.ts';

const { Ref } = k8shost.v1;

describe('FlatReader', () => {
  test.each(['', 'plain', 'grün', '日本', '😀', '\uFEFFmarked', 'a \uFFFD that somebody wrote', 'x'.repeat(100)])('reads %j as protobufjs does', (name) => {
    const bytes = Buffer.from(Ref.encode({ name }).finish());
    expect(Ref.decode(new FlatReader(bytes)).name).toBe(name);
    expect(Ref.decode(new FlatReader(bytes))).toEqual(Ref.decode(bytes));
  });

  test.each([
    ['bytes that are not UTF-8', [0x2a, 0x02, 0xc3, 0x28]],
    ['a half of a surrogate pair', [0x2a, 0x03, 0xed, 0xa0, 0x80]],
    ['a text that is cut off', [0x2a, 0x05, 0x61]],
  ])('refuses %s', (_what, bytes) => {
    expect(() => Ref.decode(Buffer.from(bytes))).toThrow(Error);
    expect(() => Ref.decode(new FlatReader(Buffer.from(bytes)))).toThrow(Error);
  });
});
