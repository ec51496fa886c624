import { describe, expect, test } from 'vitest';
import { sampleRoute } from '../../../domain/testing/sample-route.ts';
import type { NetworkChange } from './data-plane/network-change.ts';
import { samplePort } from './testing/sample-port.ts';
import { createNetworkFeed } from './network-feed.ts';

const port = (id: string, address: string | undefined): NetworkChange => ({
  kind: 'port',
  vni: 1,
  id,
  port: address === undefined ? undefined : samplePort({ address }),
});
const route = (id: string): NetworkChange => ({ kind: 'route', vni: 1, id, revision: 1, route: sampleRoute });

describe('what hosts hear', () => {
  test('the last of each thing, in the order of changes', () => {
    const feed = createNetworkFeed();
    for (const change of [port('a', '10.0.0.1'), route('r'), port('a', '10.0.0.2')]) feed.put(change);
    expect(feed.after('', 0, 10)).toEqual({ position: 3, isWhole: true, hasMore: false, changes: [route('r'), port('a', '10.0.0.2')] });
    expect(feed.after(feed.instance, 2, 10)).toEqual({ position: 3, isWhole: false, hasMore: false, changes: [port('a', '10.0.0.2')] });
    expect(feed.after(feed.instance, 3, 10)).toEqual({ position: 3, isWhole: false, hasMore: false, changes: [] });
  });

  test('in pages that can be read on', () => {
    const feed = createNetworkFeed();
    for (const id of ['a', 'b', 'c']) feed.put(port(id, '10.0.0.1'));
    const first = feed.after('', 0, 2);
    expect(first).toMatchObject({ position: 2, hasMore: true, changes: [{ id: 'a' }, { id: 'b' }] });
    expect(feed.after(feed.instance, first.position, 2)).toMatchObject({ position: 3, isWhole: false, hasMore: false, changes: [{ id: 'c' }] });
  });

  test('that something is gone, unless they hear everything from the beginning', () => {
    const feed = createNetworkFeed();
    feed.put(port('a', '10.0.0.1'));
    feed.put(port('a', undefined));
    expect(feed.after(feed.instance, 1, 10).changes).toEqual([port('a', undefined)]);
    expect(feed.after('another', 1, 10)).toEqual({ position: 2, isWhole: true, hasMore: false, changes: [] });
  });

  test('everything, when they were away for longer than what is gone is remembered', () => {
    const feed = createNetworkFeed();
    feed.put(port('stays', '10.0.0.1'));
    for (let id = 0; id < 10_001; id++) {
      feed.put(port(`p${id}`, '10.0.0.2'));
      feed.put(port(`p${id}`, undefined));
    }
    expect(feed.after(feed.instance, 2, 10)).toMatchObject({ isWhole: true, changes: [{ id: 'stays' }] });
    expect(feed.after(feed.instance, 3, 10)).toMatchObject({ isWhole: false });
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
