import type { ApiObject } from '../../domain/api-object.ts';
import { controllerOf } from '../../domain/new-object.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import type { Recorded } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';

/** What is told of a pod or a claim, by its own Event. */
const words = /^(?:(Created|Deleted) pod: |(Create|Delete) (?:Pod|Claim) )(\S+)/;
const together = '(combined from similar events): ';

/**
 * CTL-8: a controller tells of no pod that was not made or deleted before, and of none more often than it was. An Event that several share
 * counts no more than there were, while nothing failed: a copy that lags counts again what the other made. An Event that is gone with its namespace was not told: a
 * copy that lags may tell it again.
 */
export const podsAreTold: CheckerFactory = () => {
  const counts = new Map<string, number>();
  const count = (key: string, by = 1): number => {
    const next = (counts.get(key) ?? 0) + by;
    counts.set(key, next);
    return next;
  };
  /** How much each Event has told, by its uid: also before a shared one began anew. */
  const toldBy = new Map<string, number>();
  /** Sets by the events that their claims, which need not be theirs, follow from. */
  const makers = new Map<string, string>();

  const happens = ({ event, change }: Recorded): void => {
    const { ref } = event;
    if (ref.resource === 'statefulsets.apps') makers.set(event.id, event.object.metadata.uid);
    if (change === undefined || (ref.resource !== 'pods' && ref.resource !== 'persistentvolumeclaims')) return;
    const uid = ref.resource === 'pods' ? controllerOf(change.after ?? change.before)?.uid : makers.get(event.causationId);
    for (const what of happened(change.before, change.after)) {
      count(`${what} ${uid}`);
      count(`${what} ${uid} ${ref.name}`);
    }
  };

  /** How much more an Event tells than before. */
  const newsIn = (before: Event | undefined, after: Event | undefined): number => {
    const { uid } = ((after ?? before) as Event).metadata;
    const known = toldBy.get(uid) ?? 0;
    const goesOn = before?.firstTimestamp === after?.firstTimestamp;
    const news = after === undefined ? -known : (after.count ?? 1) - (before !== undefined && goesOn ? (before.count ?? 1) : 0);
    toldBy.set(uid, known + news);
    return news;
  };

  return {
    name: 'pods-are-told',
    onEvent(recorded, { faults }) {
      const { event, change } = recorded;
      happens(recorded);
      const note = event.ref.resource === 'events' && change !== undefined ? whatIsTold(event.object as Event) : undefined;
      if (note === undefined) return undefined;
      const { what, teller, uid, name, isShared } = note;
      const news = newsIn(change?.before as Event | undefined, change?.after as Event | undefined);
      const whom = isShared ? `${what} ${uid}` : `${what} ${uid} ${name}`;
      const [told, most] = [count(`told ${whom}`, news), counts.get(whom) ?? 0];
      if (told <= most || (isShared && faults.fired.length > 0)) return undefined;
      const often = `at ${event.sequence}: ${told} times, and it was ${most}`;
      return isShared ? `${teller} counts too many that were ${what} ${often}` : `${teller} tells too often that ${name} was ${what} ${often}`;
    },
  };
};

function whatIsTold({ message = '', reason = '', involvedObject: { name: teller, uid } }: Event) {
  const isShared = message.startsWith(together);
  const [, past, present, name] = (reason.startsWith('Successful') ? words.exec(isShared ? message.slice(together.length) : message) : null) ?? [];
  return name === undefined ? undefined : { what: (past ?? present ?? '').startsWith('Create') ? 'made' : 'deleted', teller, uid, name, isShared };
}

function happened(before: ApiObject | undefined, after: ApiObject | undefined): readonly ('made' | 'deleted')[] {
  const wasAlive = before !== undefined && before.metadata.deletionTimestamp === undefined;
  if (after === undefined) return wasAlive ? ['deleted'] : [];
  if (before === undefined) return ['made'];
  return wasAlive && after.metadata.deletionTimestamp !== undefined ? ['deleted'] : [];
}
