import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Member } from '../../../domain/effect.ts';
import { createMembers } from './members.ts';

const [a, b, c] = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => ({ address, port: 80 })) as [Member, Member, Member];
const drainMs = 1_000;
const retryAfterMs = 5_000;
let nowMs = 0;
let ended: string[] = [];
const flow = (name: string) => ({ end: () => void ended.push(name) });

beforeEach(() => {
  vi.useFakeTimers();
  nowMs = 1_000;
  ended = [];
});
afterEach(() => vi.useRealTimers());

const createThree = () => {
  const members = createMembers(drainMs, () => nowMs);
  members.replace([a, b, c], retryAfterMs);
  return members;
};

describe('the members of a listener', () => {
  test('take turns, each followed by the others', () => {
    const members = createThree();
    expect([members.candidates(), members.candidates(), members.candidates(), members.candidates()]).toEqual([
      [a, b, c],
      [b, c, a],
      [c, a, b],
      [a, b, c],
    ]);
  });

  test('an unreachable one comes last until its time is over, or until it was reached', () => {
    const members = createThree();
    members.mark(a, false);
    expect(members.candidates()).toEqual([b, c, a]);
    nowMs += retryAfterMs;
    expect(members.isHealthy(a)).toBe(true);
    members.mark(b, false);
    members.mark(c, false);
    members.mark(b, true);
    expect(members.candidates()).toEqual([b, a, c]);
  });

  test('all of them are tried when none is healthy', () => {
    const members = createThree();
    for (const member of [a, b, c]) members.mark(member, false);
    expect(members.candidates()).toEqual([a, b, c]);
  });

  test('DRN-2: one that is taken out gets nothing new, and what runs to it ends after the drain time', () => {
    const members = createThree();
    members.add(a, flow('to a'));
    members.add(b, flow('to b'));
    members.replace([b, c], retryAfterMs);
    expect(members.candidates()).toEqual([b, c]);
    vi.advanceTimersByTime(drainMs - 1);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['to a']);
  });

  test('one that comes back in time keeps what runs to it', () => {
    const members = createThree();
    members.add(a, flow('to a'));
    members.replace([b], retryAfterMs);
    vi.advanceTimersByTime(drainMs - 1);
    members.replace([a, b], retryAfterMs);
    vi.advanceTimersByTime(drainMs);
    expect(ended).toEqual([]);
    members.drain();
    vi.advanceTimersByTime(drainMs);
    expect(ended).toEqual(['to a']);
  });

  test('one that was taken out while it was being connected to is drained too', () => {
    const members = createThree();
    members.replace([], retryAfterMs);
    members.add(a, flow('to a'));
    vi.advanceTimersByTime(drainMs);
    expect(ended).toEqual(['to a']);
  });
});
