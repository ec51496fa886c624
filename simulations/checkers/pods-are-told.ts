import type { ApiObject } from '../../domain/api-object.ts';
import { controllerOf } from '../../domain/new-object.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';

/** What is told of a pod, by its own Event. */
const words = /^(?:(Created|Deleted) pod: |(Create|Delete) Pod )(\S+)/;

/** CTL-8: a controller tells of no pod that was not made or deleted before, and of none more often than it was. */
export const podsAreTold: CheckerFactory = () => {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
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
      if (ref.resource !== 'events' || change?.after === undefined || change.before !== undefined) return undefined;
      const { message = '', reason = '', involvedObject } = object as Event;
      if (!reason.startsWith('Successful')) return undefined;
      const [, past, present, name] = words.exec(message) ?? [];
      if (name === undefined) return undefined;
      const about = `${(past ?? present ?? '').startsWith('Create') ? 'made' : 'deleted'} ${involvedObject.uid} ${name}`;
      return count(`told ${about}`) > (counts.get(about) ?? 0)
        ? `${involvedObject.name} tells too often that ${name} was ${about.split(' ')[0]} at ${sequence}`
        : undefined;
    },
  };
};

function happened(before: ApiObject | undefined, after: ApiObject | undefined): readonly ('made' | 'deleted')[] {
  const wasAlive = before !== undefined && before.metadata.deletionTimestamp === undefined;
  if (after === undefined) return wasAlive ? ['deleted'] : [];
  if (before === undefined) return ['made'];
  return wasAlive && after.metadata.deletionTimestamp !== undefined ? ['deleted'] : [];
}
