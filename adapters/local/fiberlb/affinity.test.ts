import { describe, expect, test } from 'vitest';
import type { Member } from '../../../domain/effect.ts';
import { createAffinity } from './affinity.ts';

const [a, b, c] = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => ({ address, port: 80 })) as [Member, Member, Member];
let nowMs = 0;
const after = (seconds: number) => {
  nowMs = 0;
  const affinity = createAffinity(() => nowMs);
  affinity.setSeconds(seconds);
  affinity.remember('192.0.2.1', b);
  return affinity;
};

describe('SVC-31: a client', () => {
  test('stays with its member, others are not bound by it', () => {
    const affinity = after(60);
    expect(affinity.sorted('192.0.2.1', [a, b, c])).toEqual([b, a, c]);
    expect(affinity.sorted('192.0.2.2', [a, b, c])).toEqual([a, b, c]);
  });

  test('whose member is gone goes to another, and stays there', () => {
    const affinity = after(60);
    expect(affinity.sorted('192.0.2.1', [a, c])).toEqual([a, c]);
    affinity.remember('192.0.2.1', c);
    expect(affinity.sorted('192.0.2.1', [a, b, c])).toEqual([c, a, b]);
  });

  test('that was not heard of for that long is anybody', () => {
    const affinity = after(60);
    nowMs = 59_999;
    affinity.remember('192.0.2.1', b);
    nowMs = 119_998;
    expect(affinity.sorted('192.0.2.1', [a, b])).toEqual([b, a]);
    nowMs = 119_999;
    expect(affinity.sorted('192.0.2.1', [a, b])).toEqual([a, b]);
  });

  test('stays nowhere without affinity, nor once it was switched off', () => {
    expect(after(0).sorted('192.0.2.1', [a, b])).toEqual([a, b]);
    const affinity = after(60);
    affinity.setSeconds(0);
    affinity.setSeconds(60);
    expect(affinity.sorted('192.0.2.1', [a, b])).toEqual([a, b]);
  });

  test('more than 65,536 are not remembered: the oldest makes room', () => {
    const affinity = after(60);
    for (let client = 0; client < 65_536; client += 1) affinity.remember(`10.1.${client >> 8}.${client & 255}`, c);
    expect(affinity.sorted('192.0.2.1', [a, b])).toEqual([a, b]);
    expect(affinity.sorted('10.1.0.0', [a, c])).toEqual([c, a]);
  });
});
