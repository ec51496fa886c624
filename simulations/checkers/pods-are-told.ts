import type { ApiObject } from '../../domain/api-object.ts';
import { controllerOf } from '../../domain/new-object.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';

/** What is told of a pod, by its own Event. */
const words = /^(?:(Created|Deleted) pod: |(Create|Delete) Pod )(\S+)/;

/**
 * CTL-8: a controller tells of no pod that was not made or deleted before, and of none more often than it was. An Event that is gone with its
 * namespace was not told: a copy that lags may tell it again.
 */
export const podsAreTold: CheckerFactory = () => {
  const counts = new Map<string, number>();
  const count = (key: string, by = 1): number => {
    const next = (counts.get(key) ?? 0) + by;
    counts.set(key, next);
    return next;
  };
  return {
    name: 'pods-are-told',
    onEvent({ event: { ref, object, sequence }, change }) {
      if (ref.resource === 'pods' && change !== undefined) {
        for (const what of happened(change.before, change.after)) count(`${what} ${controllerOf(change.after ?? change.before)?.uid} ${ref.name}`);
        return undefined;
      }
      if (ref.resource !== 'events' || change === undefined || (change.before === undefined) === (change.after === undefined)) return undefined;
      const told = whatIsTold(object as Event);
      if (told === undefined) return undefined;
      const { what, teller, uid, name } = told;
      const times = count(`told ${what} ${uid} ${name}`, change.after === undefined ? -1 : 1);
      return times > (counts.get(`${what} ${uid} ${name}`) ?? 0) ? `${teller} tells too often that ${name} was ${what} at ${sequence}` : undefined;
    },
  };
};

function whatIsTold({ message = '', reason = '', involvedObject: { name: teller, uid } }: Event) {
  const [, past, present, name] = (reason.startsWith('Successful') ? words.exec(message) : null) ?? [];
  return name === undefined ? undefined : { what: (past ?? present ?? '').startsWith('Create') ? 'made' : 'deleted', teller, uid, name };
}

function happened(before: ApiObject | undefined, after: ApiObject | undefined): readonly ('made' | 'deleted')[] {
  const wasAlive = before !== undefined && before.metadata.deletionTimestamp === undefined;
  if (after === undefined) return wasAlive ? ['deleted'] : [];
  if (before === undefined) return ['made'];
  return wasAlive && after.metadata.deletionTimestamp !== undefined ? ['deleted'] : [];
}
