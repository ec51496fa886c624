import { describe, expect, it } from 'vitest';
import type { Json } from '../api-object.ts';
import type { RecordedEvent } from '../event.ts';
import type { JournalEntry } from '../ports/journal.ts';
import { cloudCallsOf } from './cloud-calls.ts';
import { incarnationsOf, type Incarnation } from './incarnations.ts';

const ref = { org: 'o', project: 'p', resource: 'services', namespace: 'default', name: 'web' };
const written = (sequence: number, uid: string, deleted = false): RecordedEvent =>
  ({ sequence, id: `event-${sequence}`, ref, deleted, timeMs: sequence * 10, object: { metadata: { name: 'web', uid } } }) as unknown as RecordedEvent;
const lifeOf = (...events: readonly RecordedEvent[]): Incarnation => {
  const [life] = incarnationsOf(events);
  if (life === undefined) throw new Error('no events');
  return life;
};
const line = (effectId: string, phase: JournalEntry['phase'], body: Json, timeMs = 15): JournalEntry => ({
  id: `${effectId}-${phase}-${timeMs}`,
  effectId,
  phase,
  reconciler: 'dns',
  ref,
  timeMs,
  correlationId: 'root',
  causationId: 'event-of-a-slice',
  effect: 'put-record-sets',
  body,
});
const intent = (effectId: string, uid = 'u1', timeMs = 15): JournalEntry =>
  line(effectId, 'intent', { effect: { owner: `k8shost/services/${uid}` }, because: { summary: 'the records', detail: { recordSets: 2 } } }, timeMs);
const life = lifeOf(written(1, 'u1'));

describe('what the cloud was asked', () => {
  it('is told with who asked, why, and what led there', () => {
    expect(cloudCallsOf(life, [intent('a'), line('a', 'result', {})])).toEqual([
      {
        effectId: 'a',
        timeMs: 15,
        by: 'dns',
        effect: 'put-record-sets',
        summary: 'the records',
        detail: { recordSets: 2 },
        causationId: 'event-of-a-slice',
        correlationId: 'root',
        outcome: 'done',
      },
    ]);
  });

  it.each([
    ['an answer with a message of its own', [line('a', 'result', { state: 'running', message: 'started' })], 'done'],
    ['a refusal', [line('a', 'result', { kind: 'refused', message: 'full', reason: 'QUOTA' })], 'refused: full'],
    ['a failure', [line('a', 'attempt', { kind: 'unavailable', message: 'away' })], 'failed: away'],
    ['a failure whose line is sealed', [line('a', 'attempt', null)], 'failed'],
    ['nothing yet', [], 'no answer is recorded'],
  ])('%s: %j', (_what, lines, outcome) => {
    expect(cloudCallsOf(life, [intent('a'), ...lines]).map((one) => one.outcome)).toEqual([outcome]);
  });

  it('for another life of the name, and what was only decided, is left out', () => {
    expect(cloudCallsOf(life, [intent('a', 'u2'), line('', 'decision', { summary: 's' })])).toEqual([]);
  });

  it('in a sealed line counts by its time', () => {
    const sealed = (timeMs: number) => line(`at-${timeMs}`, 'intent', null, timeMs);
    const ended = lifeOf(written(1, 'u1'), written(3, 'u1', true));
    expect(cloudCallsOf(ended, [sealed(5), sealed(20), sealed(31)]).map(({ effectId, summary }) => [effectId, summary])).toEqual([['at-20', '']]);
  });
});
