import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { StoreName } from '../../domain/stores.ts';
import { storeNames, storeOf } from '../../domain/stores.ts';
import type { Freshen } from '../freshness.ts';
import type { LiveFold } from '../live-fold.ts';
import { WatchHub } from '../watch/watch-hub.ts';
import type { Store } from './deps.ts';
import type { Rejection } from '../../domain/rejection.ts';

/**
 * The stores of a process, each with a hub on the live fold. Call it when the fold has booted: what came before is not in a
 * watch's window.
 */
export function createStores(live: LiveFold, freshen: Freshen): (resource: string) => Store {
  const stores = Object.fromEntries(storeNames.map((name) => [name, createStore(name, live, freshen)])) as Record<StoreName, Store>;
  live.changes.subscribe((change) => stores[storeOf(change.recorded.ref.resource)].hub.publish([change]));
  for (const name of storeNames) stores[name].hub.openAt(live.fold.at(name).position);
  return (resource) => stores[storeOf(resource)];
}

function createStore(name: StoreName, live: LiveFold, freshen: Freshen): Store {
  const waitForFresh = async (): Promise<Result<unknown, Rejection>> => {
    const fresh = await freshen(name);
    return fresh.ok ? fresh : err({ kind: 'unavailable', message: `the log does not answer: ${fresh.error.message}`, retryAfterSeconds: 1 });
  };
  return { objects: live.fold.at(name), hub: new WatchHub(), waitForFresh, reached: (sequence, deadlineMs) => live.reached(name, sequence, deadlineMs) };
}
