import { describe, expect, test } from 'vitest';
import { sampleRoute } from '../../../domain/testing/sample-route.ts';
import { changeBytes } from './data-plane/change-message.ts';
import type { NetworkChange } from './data-plane/network-change.ts';
import { samplePort } from './testing/sample-port.ts';
import { createNetworkFeed, type Heard, type NetworkFeed, type PageLimit, type ToldChange } from './network-feed.ts';

const port = (id: string, address: string | undefined): NetworkChange => ({
  kind: 'port',
  vni: 1,
  id,
  port: address === undefined ? undefined : samplePort({ address }),
});
const route = (id: string): NetworkChange => ({ kind: 'route', vni: 1, id, revision: 1, route: sampleRoute });
const nothing: Heard = { instance: '', position: 0, wholeSince: 0 };
const at = ({ instance }: NetworkFeed, position: number, wholeSince = 0): Heard => ({ instance, position, wholeSince });
const now = (change: NetworkChange): ToldChange => ({ change, ageMs: 0 });
const upTo = (changes: number): PageLimit => ({ changes, bytes: 1_000_000 });
const forgetSome = (feed: NetworkFeed, times: number): void => {
  for (let id = 0; id < times; id++) {
    feed.put(port(`p${id}`, '10.0.0.2'));
    feed.put(port(`p${id}`, undefined));
  }
};

describe('what hosts hear', () => {
  test('the last of each thing, in the order of changes', () => {
    const feed = createNetworkFeed(() => 0);
    for (const change of [port('a', '10.0.0.1'), route('r'), port('a', '10.0.0.2')]) feed.put(change);
    expect(feed.after(nothing, upTo(10))).toEqual({
      position: 3,
      wholeSince: 3,
      isWhole: true,
      hasMore: false,
      changes: [route('r'), port('a', '10.0.0.2')].map(now),
    });
    expect(feed.after(at(feed, 2), upTo(10))).toEqual({ position: 3, wholeSince: 0, isWhole: false, hasMore: false, changes: [now(port('a', '10.0.0.2'))] });
    expect(feed.after(at(feed, 3), upTo(10))).toEqual({ position: 3, wholeSince: 0, isWhole: false, hasMore: false, changes: [] });
  });

  test('SVC-55: how old each change is', () => {
    let nowMs = 100;
    const feed = createNetworkFeed(() => nowMs);
    feed.put(route('a'));
    nowMs = 107;
    feed.put(route('b'));
    nowMs = 110;
    expect(feed.after(nothing, upTo(10)).changes.map(({ ageMs }) => ageMs)).toEqual([10, 3]);
  });

  test('in pages that can be read on', () => {
    const feed = createNetworkFeed();
    for (const id of ['a', 'b', 'c']) feed.put(port(id, '10.0.0.1'));
    const first = feed.after(nothing, upTo(2));
    expect(first).toMatchObject({ position: 2, hasMore: true, changes: [{ change: { id: 'a' } }, { change: { id: 'b' } }] });
    expect(feed.after(at(feed, first.position), upTo(2))).toMatchObject({ position: 3, isWhole: false, hasMore: false, changes: [{ change: { id: 'c' } }] });
  });

  test('in pages that end by their size too, each with one change at least', () => {
    const feed = createNetworkFeed();
    for (const id of ['a', 'b', 'c']) feed.put(route(id));
    const pageOf = (heard: Heard, bytes: number) => feed.after(heard, { changes: 10, bytes });
    expect(pageOf(nothing, 1)).toMatchObject({ position: 1, hasMore: true, changes: [{ change: { id: 'a' } }] });
    const two = 2 * changeBytes(route('a'));
    expect(pageOf(nothing, two)).toMatchObject({ position: 2, hasMore: true, changes: [{ change: { id: 'a' } }, { change: { id: 'b' } }] });
    expect(pageOf(at(feed, 2, 3), two)).toMatchObject({ position: 3, hasMore: false, changes: [{ change: { id: 'c' } }] });
  });

  test('that something is gone, unless they hear everything from the beginning', () => {
    const feed = createNetworkFeed();
    feed.put(port('a', '10.0.0.1'));
    feed.put(port('a', undefined));
    expect(feed.after(at(feed, 1), upTo(10)).changes).toMatchObject([{ change: port('a', undefined) }]);
    expect(feed.after({ ...at(feed, 1), instance: 'another' }, upTo(10))).toEqual({ position: 2, wholeSince: 2, isWhole: true, hasMore: false, changes: [] });
  });

  test('everything, when they were away for longer than what is gone is remembered', () => {
    const feed = createNetworkFeed();
    feed.put(port('stays', '10.0.0.1'));
    forgetSome(feed, 10_001);
    expect(feed.after(at(feed, 2), upTo(10))).toMatchObject({ isWhole: true, changes: [{ change: { id: 'stays' } }] });
    expect(feed.after(at(feed, 3), upTo(10))).toMatchObject({ isWhole: false });
  });

  test('everything page by page, after something was forgotten', () => {
    const feed = createNetworkFeed();
    for (const id of ['a', 'b', 'c']) feed.put(port(id, '10.0.0.1'));
    forgetSome(feed, 10_001);
    const first = feed.after(nothing, upTo(2));
    expect(first).toMatchObject({ isWhole: true, hasMore: true, changes: [{ change: { id: 'a' } }, { change: { id: 'b' } }] });
    feed.put(port('a', undefined));
    const second = feed.after(at(feed, first.position, first.wholeSince), upTo(2));
    expect(second).toMatchObject({ isWhole: false, hasMore: false, changes: [{ change: port('c', '10.0.0.1') }, { change: port('a', undefined) }] });
  });

  test('everything anew, when what they were told is forgotten before the last page', () => {
    const feed = createNetworkFeed();
    for (const id of ['a', 'b', 'c']) feed.put(port(id, '10.0.0.1'));
    const first = feed.after(nothing, upTo(2));
    feed.put(port('a', undefined));
    forgetSome(feed, 10_001);
    expect(feed.after(at(feed, first.position, first.wholeSince), upTo(2))).toMatchObject({
      isWhole: true,
      changes: [{ change: { id: 'b' } }, { change: { id: 'c' } }],
    });
  });

  test('at once, when they wait', async () => {
    const feed = createNetworkFeed();
    const waits = feed.changed(0, 60_000);
    feed.put(port('a', '10.0.0.1'));
    await expect(waits).resolves.toBeUndefined();
    await expect(feed.changed(0, 60_000)).resolves.toBeUndefined();
    await expect(feed.changed(1, 0)).resolves.toBeUndefined();
  });
});
