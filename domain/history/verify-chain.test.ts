import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../event.ts';
import { verifyChain } from './verify-chain.ts';

const event = (sequence: number, name: string, uid: string, hash: string, previousHash: string): RecordedEvent => ({
  sequence,
  previousSequence: 0,
  id: `event-${sequence}`,
  type: 'Updated',
  ref: { org: 'o', project: 'p', resource: 'pods', namespace: 'default', name },
  object: { apiVersion: 'v1', kind: 'Pod', metadata: { name, uid, creationTimestamp: '' } },
  deleted: false,
  request: { verb: 'replace', body: null },
  because: null,
  actor: { principal: 'alice', groups: [], userAgent: '', via: 'rest' },
  commandId: '',
  correlationId: '',
  causationId: '',
  timeMs: 0,
  hash,
  previousHash,
});

const whole = [event(1, 'a', 'u1', 'h1', ''), event(2, 'b', 'u2', 'h2', ''), event(3, 'a', 'u1', 'h3', 'h1'), event(4, 'a', 'u9', 'h4', '')];

describe('verifyChain', () => {
  test('follows each object by subject and uid', () => {
    expect(verifyChain(whole)).toMatchObject({ ok: true });
  });

  test('names the first event that does not follow', () => {
    expect(verifyChain([whole[0]!, event(3, 'a', 'u1', 'h3', 'changed')])).toEqual({
      ok: false,
      error: { kind: 'broken-chain', sequence: 3, key: 'o/p/pods/default/a#u1', expected: 'h1', got: 'changed' },
    });
    expect(verifyChain(whole.slice(2))).toMatchObject({ ok: false, error: { sequence: 3, expected: '', got: 'h1' } });
  });

  test('goes on from heads', () => {
    const first = verifyChain(whole.slice(0, 2));
    expect(first.ok && verifyChain(whole.slice(2), first.value)).toMatchObject({ ok: true });
  });
});
