import { describe, expect, test } from 'vitest';
import type { Json } from '../api-object.ts';
import type { RecordedEvent } from '../event.ts';
import type { JournalEntry } from '../ports/journal.ts';
import type { Ref } from '../ref.ts';
import { causeAmong } from './causes.ts';
import { decisionsOf, linesUpTo } from './decisions.ts';
import { incarnationsOf, type Incarnation } from './incarnations.ts';
import { isUpTo, parseMoment } from './moment.ts';

const ref: Ref = { org: 'o', project: 'p', resource: 'pods', namespace: 'default', name: 'web' };

const event = (sequence: number, more: Partial<RecordedEvent> & { readonly uid?: string } = {}): RecordedEvent => ({
  sequence,
  previousSequence: 0,
  id: `event-${sequence}`,
  type: 'Updated',
  ref,
  object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'default', uid: more.uid ?? 'u1', creationTimestamp: '' } },
  deleted: false,
  request: { verb: 'replace', body: null },
  because: null,
  actor: { principal: 'system:k8shost:scheduling', groups: [], userAgent: '', via: 'reconciler' },
  commandId: `command-${sequence}`,
  correlationId: 'root',
  causationId: '',
  timeMs: sequence * 10,
  hash: '',
  previousHash: '',
  ...more,
});
const line = (id: string, causationId: string, body: Json, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  effectId: '',
  phase: 'decision',
  reconciler: 'scheduling',
  ref,
  timeMs: 15,
  correlationId: 'root',
  causationId,
  effect: '',
  body,
  ...more,
});
const life = (...events: readonly RecordedEvent[]): Incarnation => {
  const [first] = incarnationsOf(events);
  if (first === undefined) throw new Error('no events');
  return first;
};

describe('decisions', () => {
  const reason = { summary: 'a is best', detail: { winner: 'a' } };

  test('a line of the journal is told with what names it in the log', () => {
    const events = [event(1), event(2, { type: 'PodBound', because: { summary: 'a is best', decision: 'd1' } })];
    expect(decisionsOf(life(...events), [line('d1', 'event-1', reason)])).toEqual([
      {
        id: 'd1',
        timeMs: 15,
        by: 'scheduling',
        summary: 'a is best',
        detail: { winner: 'a' },
        causationId: 'event-1',
        correlationId: 'root',
        ledTo: [{ sequence: 2, type: 'PodBound' }],
      },
    ]);
  });

  const cases: readonly (readonly [string, readonly RecordedEvent[], readonly JournalEntry[], readonly string[]])[] = [
    ['one that nothing came of is told too', [event(1)], [line('d1', 'event-1', reason)], ['scheduling: a is best → ']],
    [
      'of a lost line the summary is left',
      [event(1), event(2, { type: 'PodBound', because: { summary: 'a is best', decision: 'lost' } })],
      [],
      ['scheduling: a is best → PodBound'],
    ],
    [
      'an event that tells its whole reason is a decision of whoever wrote it',
      [event(1, { type: 'Created', actor: { ...event(1).actor, principal: 'system:k8shost:workloads' }, because: { summary: 'creates 1 of 1', detail: 1 } })],
      [],
      ['workloads: creates 1 of 1 → Created'],
    ],
    ['what a user wrote is none', [event(1, { actor: { principal: 'alice', groups: [], userAgent: '', via: 'rest' }, because: { summary: 'so' } })], [], []],
    [
      'two events of one decision are told together',
      [event(1, { because: { summary: 's', decision: 'd' }, type: 'A' }), event(2, { because: { summary: 's', decision: 'd' }, type: 'B' })],
      [],
      ['scheduling: s → A B'],
    ],
    [
      'a wish that was refused is told with the refusal',
      [event(1)],
      [line('d1', 'event-1', { rejected: 'bind', rejection: { kind: 'invalid', message: 'no' } })],
      ['scheduling: bind was refused: no → '],
    ],
    ['those of another life of the name are left out', [event(5, { uid: 'u2' })], [line('d1', 'event-1', reason)], []],
    [
      'one that names no event counts by its time',
      [event(1), event(3, { deleted: true })],
      [line('in', '', reason), line('out', '', reason, { timeMs: 31 })],
      ['scheduling: a is best → '],
    ],
    ['intents and results are no decisions', [event(1)], [line('i', 'event-1', reason, { phase: 'intent' })], []],
  ];
  test.each(cases)('%s', (_title, events, journal, expected) => {
    const told = decisionsOf(life(...events), journal).map(({ by, summary, ledTo }) => `${by}: ${summary} → ${ledTo.map(({ type }) => type).join(' ')}`);
    expect(told).toEqual(expected);
  });
});

test('up to a moment, lines count by their time, and those that an event names in any case', () => {
  const journal = [line('before', 'event-1', null), line('late', 'event-1', null, { timeMs: 22 }), line('after', 'event-1', null, { timeMs: 22 })];
  const events = [event(1), event(2, { because: { summary: 's', decision: 'late' } })];
  expect(linesUpTo(20, journal, events).map(({ id }) => id)).toEqual(['before', 'late']);
  expect(linesUpTo(22, journal, events)).toHaveLength(3);
});

test('a name that is used again has several lives; what cannot be read is in none', () => {
  const lives = incarnationsOf([
    event(1),
    event(2, { deleted: true }),
    event(3, { uid: 'u2' }),
    event(4, { uid: '', unreadable: 'x' }),
    event(5, { uid: 'u2' }),
  ]);
  expect(lives.map(({ uid, events }) => [uid, events.map(({ sequence }) => sequence)])).toEqual([
    ['u1', [1, 2]],
    ['u2', [3, 5]],
  ]);
});

test('the cause is the event that is named, else the last of the same chain, else the last before', () => {
  const owner = [event(1), event(2, { correlationId: 'other' }), event(3), event(9)];
  expect(causeAmong(owner, event(5, { causationId: 'event-1' }))?.sequence).toBe(1);
  expect(causeAmong(owner, event(5, { correlationId: 'other' }))?.sequence).toBe(2);
  expect(causeAmong(owner, event(5, { correlationId: 'none' }))?.sequence).toBe(3);
  expect(causeAmong(owner, event(1))).toBeUndefined();
});

test.each([
  ['4711', { kind: 'sequence', sequence: 4711 }],
  ['10m', { kind: 'time', timeMs: 400_000 }],
  ['1970-01-01T00:00:05Z', { kind: 'time', timeMs: 5_000 }],
  ['16m30s', { kind: 'time', timeMs: 10_000 }],
  ['yesterday', undefined],
  ['-5', undefined],
  ['-10m', undefined],
  ['2026', { kind: 'sequence', sequence: 2026 }],
  ['2026-01-31', undefined],
])('the moment %s', (text, expected) => {
  expect(parseMoment(text, 1_000_000)).toEqual(expected);
});

test('up to a moment, inclusive', () => {
  const upTo = (text: string) => [1, 2, 3].filter((sequence) => isUpTo(parseMoment(text, 0) ?? { kind: 'now' }, event(sequence)));
  expect(upTo('2')).toEqual([1, 2]);
  expect(upTo('1970-01-01T00:00:00.010Z')).toEqual([1]);
  expect([1, 2].filter((sequence) => isUpTo({ kind: 'now' }, event(sequence)))).toEqual([1, 2]);
});
