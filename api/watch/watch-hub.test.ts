import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold } from '../../domain/fold.ts';
import type { Change } from '../../domain/objects.ts';
import { jsonFrames, type FrameEncoder } from './frames.ts';
import { servedJson } from './served-json.ts';
import { WatchHub } from './watch-hub.ts';
import type { WatchRequest } from './watcher.ts';

const tenant = { org: 'o', project: 'p' };
const writes = { key: 'plain', object: servedJson, bookmark: (sequence: number, end: boolean) => JSON.stringify({ rv: String(sequence), end }) };
const plain: FrameEncoder = jsonFrames(writes);

const pod = (name: string, labels: Record<string, string> = {}): ApiObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'default', uid: name, creationTimestamp: '', labels },
});

/** Events as the fold of a process makes changes of them. */
function changes(...events: readonly { object: ApiObject; deleted?: boolean; org?: string; namespace?: string }[]): Change[] {
  const fold = createFold();
  return events.flatMap(({ object, deleted = false, org = 'o', namespace = 'default' }, index) => {
    const ref = { org, project: 'p', resource: 'pods', namespace, name: object.metadata.name };
    return fold.apply({ ref, object, deleted, sequence: index + 1 } as RecordedEvent) ?? [];
  });
}

interface Frame {
  readonly type: string;
  readonly object: { readonly metadata: { readonly name: string; readonly resourceVersion: string; readonly labels: Record<string, string> } };
}

/** A sink that remembers, and what it was sent in short. */
function recorder(): { sink: WatchRequest['sink']; frames: () => Frame[]; short: () => string[]; chunks: Buffer[] } {
  const chunks: Buffer[] = [];
  const frames = (): Frame[] =>
    Buffer.concat(chunks)
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Frame);
  return {
    sink: { write: (frame) => chunks.push(frame), room: () => undefined, end: () => {}, cutOff: () => {} },
    frames,
    short: () => frames().map(({ type, object }) => `${type} ${object.metadata.name} ${object.metadata.resourceVersion}`),
    chunks,
  };
}

const request = (sink: WatchRequest['sink'], more: Partial<WatchRequest> = {}): WatchRequest => ({
  tenant,
  resource: 'pods',
  namespace: '',
  matches: () => true,
  encoder: plain,
  after: 0,
  sink,
  clock: { sleep: () => new Promise(() => {}) },
  ...more,
});

test('a watch gets what comes, in order, with the sequence of each change', () => {
  const hub = new WatchHub();
  const { sink, short } = recorder();
  hub.open(request(sink));
  hub.publish(changes({ object: pod('a') }, { object: pod('a', { x: '1' }) }, { object: pod('a', { x: '1' }), deleted: true }));
  expect(short()).toEqual(['ADDED a 1', 'MODIFIED a 2', 'DELETED a 3']);
  expect(hub.position).toBe(3);
});

test('no watch sees another tenant, and a namespaced one no other namespace', () => {
  const hub = new WatchHub();
  const { sink, short } = recorder();
  hub.open(request(sink, { namespace: 'default' }));
  hub.publish(changes({ object: pod('a'), org: 'foreign' }, { object: pod('b'), namespace: 'other' }, { object: pod('c') }));
  expect(short()).toEqual(['ADDED c 3']);
});

test('an object that enters the selector is ADDED, one that leaves is DELETED with its old labels and the new version (9.3)', () => {
  const hub = new WatchHub();
  const { sink, short, frames } = recorder();
  hub.open(request(sink, { matches: ({ metadata }) => metadata.labels?.['app'] === 'web' }));
  hub.publish(
    changes(
      { object: pod('a') },
      { object: pod('a', { app: 'web' }) },
      { object: pod('a', { app: 'db' }) },
      { object: pod('a', { app: 'db' }), deleted: true },
    ),
  );
  expect(short()).toEqual(['ADDED a 2', 'DELETED a 3']);
  expect(frames()[1]?.object.metadata.labels).toEqual({ app: 'web' });
});

test('a watch that comes back gets what it missed, and what it knows never again', () => {
  const hub = new WatchHub();
  const [first, second, third] = changes({ object: pod('a') }, { object: pod('b') }, { object: pod('c') });
  hub.publish([first, second].filter((change) => change !== undefined));
  const { sink, short } = recorder();
  hub.open(request(sink, { after: 1 }));
  hub.publish([second, third].filter((change) => change !== undefined));
  expect(short()).toEqual(['ADDED b 2', 'ADDED c 3']);
});

test('past the window there is no watch', () => {
  const hub = new WatchHub({ changesMax: 2 });
  hub.publish(changes({ object: pod('a') }, { object: pod('b') }, { object: pod('c') }, { object: pod('d') }));
  expect(hub.open(request(recorder().sink, { after: 1 }))).toBeUndefined();
  const { sink, short } = recorder();
  hub.open(request(sink, { after: 2 }));
  expect(short()).toEqual(['ADDED c 3', 'ADDED d 4']);
});

test('what happened before the hub was opened is out of the window', () => {
  const hub = new WatchHub();
  hub.openAt(10);
  expect(hub.position).toBe(10);
  expect(hub.open(request(recorder().sink, { after: 9 }))).toBeUndefined();
  expect(hub.open(request(recorder().sink, { after: 10 }))).toBeDefined();
});

test('watchers with equal encoders share one frame, and a closed watch gets nothing', () => {
  const hub = new WatchHub();
  const one = recorder();
  const two = recorder();
  const closed = recorder();
  hub.open(request(one.sink));
  hub.open(request(two.sink));
  hub.open(request(closed.sink))?.close();
  hub.publish(changes({ object: pod('a') }));
  expect(one.chunks[0]).toBe(two.chunks[0]);
  expect(closed.chunks).toEqual([]);
});

test('only the first event of a Table watch is encoded with columns, even if it is a bookmark', () => {
  const hub = new WatchHub();
  const { sink, frames } = recorder();
  const rest = jsonFrames({ ...writes, key: 'rest', object: (object, sequence) => servedJson({ ...object, kind: 'Rest' }, sequence) });
  hub.open(request(sink, { encoder: { ...plain, key: 'first', afterFirst: rest } }), { entries: [], endMarked: true });
  hub.publish(changes({ object: pod('a') }, { object: pod('b') }));
  expect(frames().map(({ object }) => (object as unknown as { kind?: string }).kind)).toEqual([undefined, 'Rest', 'Rest']);
});
