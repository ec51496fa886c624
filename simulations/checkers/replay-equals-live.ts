import { createFold } from '../../domain/fold.ts';
import type { Objects } from '../../domain/objects.ts';
import { refKey } from '../../domain/ref.ts';
import { storeNames } from '../../domain/stores.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';

/** The whole log, folded from event 1, equals what each process has in memory, object by object. */
export const replayEqualsLive: CheckerFactory = () => ({
  name: 'replay-equals-live',
  pending: ({ processes, truth }) =>
    [...processes.values()]
      .filter(({ live }) => storeNames.some((store) => live.fold.at(store).position < truth.at(store).position))
      .map(({ life }) => `${life.name} has not read the log to its end`),
  atEnd: (world) => {
    const replayed = replay(world);
    return [...world.processes.values()].flatMap(({ life, live }) =>
      differences(replayed, live.fold, refsOf(world)).map((difference) => `${life.name}: ${difference}`),
    );
  },
});

function replay({ logs }: World): Objects {
  const fold = createFold();
  for (const store of storeNames) for (const event of logs[store].events) fold.apply(event);
  return fold;
}

const refsOf = ({ logs }: World) => new Map(storeNames.flatMap((store) => logs[store].events.map(({ ref }) => [refKey(ref), ref] as const)));

function differences(a: Objects, b: Objects, refs: ReturnType<typeof refsOf>): string[] {
  const shown = (objects: Objects, ref: Parameters<Objects['get']>[0]): string =>
    JSON.stringify([objects.lastSequence(ref), objects.get(ref)?.object, objects.get(ref)?.hash]);
  return [...refs].filter(([, ref]) => shown(a, ref) !== shown(b, ref)).map(([key]) => `${key} differs from the replay`);
}
