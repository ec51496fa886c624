import { describe, expect, test } from 'vitest';
import { faultsOf, type History, type Operation } from './counter-history.ts';

const operation = (kind: Operation['kind'], resourceVersion: number, value: number, startMs: number, endMs = startMs + 1): Operation => ({
  kind,
  object: 'a',
  client: 1,
  startMs,
  endMs,
  resourceVersion,
  value,
});
const seen = (resourceVersion: number, value: number) => ({ object: 'a', resourceVersion, value });

const good: History = {
  operations: [operation('read', 1, 0, 0), operation('write', 5, 1, 2), operation('read', 5, 1, 4), operation('write', 7, 2, 6)],
  watches: [[seen(5, 1), seen(7, 2)]],
  final: [seen(7, 2)],
};

describe('the checker of counters', () => {
  test('has nothing against a history that is right', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test.each<[string, Partial<History>]>([
    ['an update is lost', { operations: [operation('write', 5, 1, 2), operation('write', 7, 1, 6)], watches: [], final: [seen(7, 1)] }],
    ['it ends as something else', { final: [seen(5, 1)] }],
    ['a read is older than what was acknowledged', { operations: [...good.operations, operation('read', 5, 1, 10)] }],
    ['a read shows what was never written', { operations: [...good.operations, operation('read', 6, 2, 10)] }],
    ['a watch misses an event', { watches: [[seen(7, 2)]] }],
    ['a watch sees an event twice', { watches: [[seen(5, 1), seen(5, 1), seen(7, 2)]] }],
    ['a watch sees events in another order', { watches: [[seen(7, 2), seen(5, 1)]] }],
    ['a watch ends too early', { watches: [[seen(5, 1)]] }],
  ])('objects when %s', (_, wrong) => {
    expect(faultsOf({ ...good, ...wrong })).toHaveLength(1);
  });
});
