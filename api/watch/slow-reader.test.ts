// What a watch begins with, told to readers of every speed.
import { expect, test } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold } from '../../domain/fold.ts';
import { jsonFrames } from './frames.ts';
import { servedJson } from './served-json.ts';
import { WatchHub } from './watch-hub.ts';
import type { WatchRequest } from './watcher.ts';

const tenant = { org: 'o', project: 'p' };
const objects = 400;

/** 400 objects of 10 KiB, and a watch of them by a reader that reads when it is told to. */
function slowWatch() {
  const hub = new WatchHub({ changesMax: 10 });
  const fold = createFold();
  let sequence = 0;
  const write = (name: string, bytes: number): void => {
    const object = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'd', uid: name, creationTimestamp: '' },
      data: { x: 'x'.repeat(bytes) },
    };
    const ref = { ...tenant, resource: 'configmaps', namespace: 'd', name };
    const change = fold.apply({ ref, object: object as ApiObject, deleted: false, sequence: ++sequence } as RecordedEvent);
    if (change !== undefined) hub.publish([change]);
  };
  for (let index = 0; index < objects; index += 1) write(`o-${String(index).padStart(3, '0')}`, 10_240);

  let unread: Buffer[] = [];
  let resume = (): void => {};
  let wake = (): void => {};
  const told: string[] = [];
  let isCutOff = false;
  const sink: WatchRequest['sink'] = {
    write: (frames) => void unread.push(frames),
    room: () => (unreadBytes() < 1024 * 1024 ? undefined : new Promise((resolve) => (resume = resolve))),
    end: () => {},
    cutOff: () => void (isCutOff = true),
  };
  const unreadBytes = (): number => Buffer.concat(unread).length;
  const read = async (): Promise<void> => {
    const lines = Buffer.concat(unread).toString().split('\n').slice(0, -1);
    unread = [];
    for (const line of lines) {
      const { type, object } = JSON.parse(line) as { type: string; object: { metadata: { name: string } } };
      told.push(`${type} ${object.metadata.name}`);
    }
    resume();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const encoder = jsonFrames({ key: 'plain', object: servedJson, bookmark: (at) => JSON.stringify({ metadata: { name: String(at) } }) });
  const clock = {
    sleep: (_ms: number, signal?: AbortSignal) => new Promise<void>((resolve) => ((wake = resolve), signal?.addEventListener('abort', () => resolve()))),
  };
  const request = { tenant, resource: 'configmaps', namespace: '', matches: () => true, encoder, after: sequence, sink, clock };
  const opened = hub.open(request, { entries: fold.list(tenant, 'configmaps'), endMarked: true });
  return { opened, write, read, unreadBytes, told, wake: () => wake(), isCutOff: () => isCutOff };
}

test('no more than a mebibyte and a piece is written ahead of the reader, and it gets everything once and in order', async () => {
  const { opened, write, read, unreadBytes, told } = slowWatch();
  for (let reads = 0; told.length < objects + 1; reads += 1) {
    expect(unreadBytes()).toBeLessThan(1.5 * 1024 * 1024);
    if (reads === 1) write('o-000', 1);
    if (reads === 2) write('new', 1);
    await read();
  }
  expect(await opened?.begun).toBe('joined');
  await read();
  write('o-001', 1);
  await read();
  expect(told.slice(0, objects)).toEqual(Array.from({ length: objects }, (_, index) => `ADDED o-${String(index).padStart(3, '0')}`));
  expect(told.slice(objects)).toEqual([`BOOKMARK ${objects}`, 'MODIFIED o-000', 'ADDED new', 'MODIFIED o-001']);
});

test('a reader that does not read is cut off, and nothing more is made for it', async () => {
  const { opened, unreadBytes, wake, isCutOff } = slowWatch();
  const before = unreadBytes();
  wake();
  expect(await opened?.begun).toBeUndefined();
  expect([isCutOff(), unreadBytes()]).toEqual([true, before]);
});

test('one for which the window has lost what came meanwhile begins anew', async () => {
  const { opened, write, read } = slowWatch();
  for (let times = 0; times < 30; times += 1) write('busy', 1);
  for (let reads = 0; reads < 8; reads += 1) await read();
  expect(await opened?.begun).toBe('expired');
});

test('one that is closed meanwhile is told nothing more', async () => {
  const { opened, write, read, told } = slowWatch();
  await read();
  opened?.close();
  expect(await opened?.begun).toBeUndefined();
  await read();
  const before = told.length;
  write('new', 1);
  await read();
  expect(told).toHaveLength(before);
});
