import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { complete, foldOf, refOf } from '../../domain/testing/objects-of.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import { podEvents, podEventsMax, slowStart } from './pod-events.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const entryOf = (kind: string): Entry => {
  const object = complete({ apiVersion: 'apps/v1', kind, metadata: { name: 'web', namespace: 'default', uid: 'uid-web' } });
  return { ref: refOf(object), object, sequence: 1, eventId: '', correlationId: '', hash: '' };
};
const web = entryOf('ReplicaSet');
const make = (number: number): Step => ({
  submit: {
    verb: 'create',
    ref: { ...web.ref, resource: 'pods', name: `web-${number}` },
    object: complete({ kind: 'Pod', metadata: { name: `web-${number}` } }),
    precondition: { resourceVersion: '0' },
  },
});
const remove = (number: number): Step => ({ submit: { verb: 'delete', ref: { ...web.ref, resource: 'pods', name: `web-${number}` } } });
const times = <T>(count: number, one: (number: number) => T): readonly T[] => Array.from({ length: count }, (_none, index) => one(index));
const nobody = foldOf([]).fold;

const eventIn = (step: Step): Partial<Event> =>
  'submit' in step && step.submit.verb === 'create' && step.submit.ref.resource === 'events'
    ? (step.submit.object as Event)
    : 'submit' in step && step.submit.verb === 'patch'
      ? (step.submit.patch as Partial<Event>)
      : {};
const said = (steps: readonly Step[]): readonly string[] =>
  steps.map(eventIn).map(({ type, reason, message, count }) => [type, reason, message, count].filter((part) => part !== undefined).join(' '));

describe('CTL-8: what is told of pods that were made or deleted, in the words of Kubernetes', () => {
  it.each([
    ['ReplicaSet', 'replicaset-controller', 'Created pod: web-0', 'Deleted pod: web-0'],
    ['ReplicationController', 'replication-controller', 'Created pod: web-0', 'Deleted pod: web-0'],
    ['DaemonSet', 'daemonset-controller', 'Created pod: web-0', 'Deleted pod: web-0'],
    ['Job', 'job-controller', 'Created pod: web-0', 'Deleted pod: web-0'],
    ['StatefulSet', 'statefulset-controller', 'Create Pod web-0 in StatefulSet web successful', 'Delete Pod web-0 in StatefulSet web successful'],
  ])('%s', (kind, component, created, deleted) => {
    const told = podEvents(nobody, entryOf(kind), [make(0), remove(0)], nowMs);
    expect(said(told)).toEqual([`Normal SuccessfulCreate ${created} 1`, `Normal SuccessfulDelete ${deleted} 1`]);
    expect(told.map((step) => eventIn(step).source?.component)).toEqual([component, component]);
  });

  it('a claim of a StatefulSet', () => {
    const claim: Step = {
      submit: {
        verb: 'create',
        ref: { ...web.ref, resource: 'persistentvolumeclaims', name: 'data-web-3' },
        object: complete({ kind: 'PersistentVolumeClaim', metadata: { name: 'data-web-3' } }),
      },
    };
    expect(said(podEvents(nobody, entryOf('StatefulSet'), [claim], nowMs))).toEqual([
      'Normal SuccessfulCreate Create Claim data-web-3 Pod web-3 in StatefulSet web success 1',
    ]);
  });

  it('CTL-8: a pod of a StatefulSet that goes, once: whatever version of it a copy saw', () => {
    const going = (uid: string, resourceVersion: string): Step => {
      const ref = { ...web.ref, resource: 'pods', name: 'web-0' };
      return { submit: { verb: 'delete', ref, precondition: { uid, resourceVersion } } };
    };
    const names = [going('a', '7'), going('a', '9'), going('b', '12')].map((step) => {
      const [told] = podEvents(nobody, entryOf('StatefulSet'), [step], nowMs);
      return told && 'submit' in told ? told.submit.ref.name : '';
    });
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });

  it('each once: two copies that plan the same tell one Event, a later pod of a StatefulSet another', () => {
    const nameOf = (owner: Entry, step: Step): string | undefined => eventIn(podEvents(nobody, owner, [step], nowMs)[0] as Step).metadata?.name;
    expect(nameOf(web, make(0))).toBe(nameOf(web, make(0)));
    const set = entryOf('StatefulSet');
    const again = { submit: { ...(make(0) as { submit: object }).submit, precondition: { resourceVersion: '9' } } } as Step;
    expect(nameOf(set, make(0))).toBe(nameOf(set, make(0)));
    expect(nameOf(set, again)).not.toBe(nameOf(set, make(0)));
  });

  it('of a workload that makes them one by one too the first nine apart, until ten minutes pass in which none is made', () => {
    const told: Event[] = [];
    const tell = (number: number, atMs: number): string | undefined => {
      const [step] = podEvents(foldOf(told as never).fold, web, [make(number)], atMs);
      const event = eventIn(step as Step);
      if (event.metadata === undefined) told[9] = { ...told[9], ...event } as Event;
      else told.push(event as Event);
      return [event.message, event.count].join(' ');
    };
    const everyMs = 300_000;
    const messages = times(11, (number) => tell(number, nowMs + number * everyMs));
    expect(messages).toEqual([
      ...times(9, (number) => `Created pod: web-${number} 1`),
      '(combined from similar events): Created pod: web-9 1',
      '(combined from similar events): Created pod: web-10 2',
    ]);
    expect(tell(11, nowMs + 10 * everyMs + 600_000)).toBe('Created pod: web-11 1');
    // What others tell of is not counted with it.
    const others = told.slice(0, 9).map((event) => ({ ...event, involvedObject: { ...event.involvedObject, uid: 'uid-other' } }));
    expect(said(podEvents(foldOf(others as never).fold, web, [make(12)], nowMs))).toEqual(['Normal SuccessfulCreate Created pod: web-12 1']);
  });

  it('the first nine of a plan apart, the others together, and those of the next ten minutes with them', () => {
    const told = podEvents(nobody, web, times(20, make), nowMs);
    expect(said(told)).toEqual([
      ...times(9, (number) => `Normal SuccessfulCreate Created pod: web-${number} 1`),
      'Normal SuccessfulCreate (combined from similar events): Created pod: web-19 11',
    ]);
    const known = foldOf([eventIn(told[9] as Step) as never]).fold;
    expect(podEvents(known, web, times(3, make), nowMs + 599_000)).toMatchObject([
      { submit: { verb: 'patch', patch: { message: '(combined from similar events): Created pod: web-2', count: 14, lastTimestamp: '2026-01-01T01:09:59Z' } } },
    ]);
    expect(said(podEvents(known, web, times(3, make), nowMs + 600_000))).toHaveLength(3);
    expect(podEvents(known, web, times(10, make), nowMs + 600_000).at(-1)).toMatchObject({
      submit: { verb: 'patch', patch: { count: 1, firstTimestamp: '2026-01-01T01:10:00Z', lastTimestamp: '2026-01-01T01:10:00Z' } },
    });
    // What was deleted is told apart from what was made.
    expect(said(podEvents(known, web, [remove(1)], nowMs + 1_000))).toEqual(['Normal SuccessfulDelete Deleted pod: web-1 1']);
  });
});

describe('CTL-8: a copy that lags', () => {
  const shared = eventIn(podEvents(nobody, web, times(10, make), nowMs).at(-1) as Step);
  const patches = (known: typeof nobody) =>
    slowStart(known, web, times(30, make), 10, nowMs).flatMap((step) => ('submit' in step && step.submit.verb === 'patch' ? step.submit : []));

  it('counts on the shared Event as it saw it, and first of all', () => {
    const known = foldOf([{ kind: 'ConfigMap', metadata: { name: 'first' } }, shared as never]).fold;
    expect(patches(known).map(({ precondition }) => precondition)).toEqual([{ resourceVersion: '2' }, undefined]);
  });

  it('does not begin anew what it has not seen', () => {
    expect(patches(nobody).map(({ patch }) => Object.keys(patch as object).sort())).toEqual([['count', 'lastTimestamp', 'message']]);
  });
});

describe('CTL-5: slow start', () => {
  /** How many pods, then how many Events, and so on. */
  const batches = (count: number, proven: number): readonly number[] =>
    slowStart(nobody, web, times(count, make), proven, nowMs).reduce<number[]>((sizes, step, index, all) => {
      const resourceOf = (one: Step | undefined): string => (one !== undefined && 'submit' in one ? one.submit.ref.resource : '');
      if (resourceOf(step) === resourceOf(all[index - 1])) sizes.push((sizes.pop() ?? 0) + 1);
      else sizes.push(1);
      return sizes;
    }, []);

  it.each([
    ['1, 2, 4, 8 …, as far as pods are told of apart', 20, 0, [1, 1, 2, 2, 4, 4, 8, 3, 5, 1]],
    ['fewer than the last batch', 5, 0, [1, 1, 2, 2, 2, 2]],
    ['from as many as have been made', 9, 3, [3, 3, 6, 6]],
    ['none', 0, 0, []],
  ] as const)('%s', (_title, count, proven, expected) => {
    expect(batches(count, proven)).toEqual(expected);
  });

  it.each([
    ['nothing is known', undefined, [6, 22, 38]],
    ['it goes on', nowMs - 1_000, [101, 103, 107, 115, 131, 147]],
    ['it is said anew', nowMs - 600_000, [6, 22, 38]],
  ])('CTL-8: the shared Event counts what has been made by then: %s', (_title, lastMs, expected) => {
    const shared = eventIn(podEvents(nobody, web, times(110, make), nowMs).at(-1) as Step);
    const known = lastMs === undefined ? nobody : foldOf([{ ...shared, count: 100, lastTimestamp: new Date(lastMs).toISOString() } as never]).fold;
    const told = slowStart(known, web, times(47, make), 0, nowMs);
    const combined = told.map(eventIn).filter(({ message }) => message?.startsWith('(combined'));
    expect(combined.map(({ count }) => count)).toEqual(expected);
    const pods = told.filter((step) => Object.keys(eventIn(step)).length === 0).length;
    expect(told.length - pods).toBeLessThanOrEqual(podEventsMax);
  });
});
