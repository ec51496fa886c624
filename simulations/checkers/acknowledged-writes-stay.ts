import { refKey, withoutUid } from '../../domain/ref.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';

/** What somebody was told is done is in the log, where they were told (K9). */
export const acknowledgedWritesStay: CheckerFactory = () => {
  let looked = 0;
  const missing = ({ acknowledged, logs }: World): string[] => {
    const wrong: string[] = [];
    for (; looked < acknowledged.length; looked += 1) {
      const write = acknowledged[looked];
      const event = write && logs[write.store].events[write.sequence - 1];
      if (
        !write ||
        (event && refKey(withoutUid(event.ref)) === refKey(withoutUid(write.ref)) && event.object.metadata.uid === write.uid && event.deleted === write.deleted)
      )
        continue;
      wrong.push(`${refKey(write.ref)} was acknowledged at ${write.sequence}, where ${event ? refKey(event.ref) : 'nothing'} is`);
    }
    return wrong;
  };
  return { name: 'acknowledged-writes-stay', onEvent: (_recorded, world) => missing(world)[0], atEnd: missing };
};
