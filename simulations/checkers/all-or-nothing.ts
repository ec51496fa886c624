import type { CheckerFactory } from './checker.ts';

/** Of a transaction all is in the log, one event next to the other, or nothing (K1). Claims go with their objects, between them, and are not counted. */
export const allOrNothing: CheckerFactory = () => {
  const written = new Map<string, { last: number; objects: number }>();
  return {
    name: 'all-or-nothing',
    onEvent({ store, event }, { transactions }) {
      if (store !== 'log' || !transactions.has(event.commandId)) return undefined;
      const { last, objects } = written.get(event.commandId) ?? { last: undefined, objects: 0 };
      written.set(event.commandId, { last: event.sequence, objects: objects + (event.ref.resource.startsWith('_') ? 0 : 1) });
      return last === undefined || event.sequence === last + 1 ? undefined : `${event.commandId} was torn apart: from ${last} to ${event.sequence}`;
    },
    atEnd: ({ transactions }) =>
      [...written].flatMap(([id, { objects }]) => (objects === transactions.get(id) ? [] : [`${id} wrote ${objects} of ${transactions.get(id)}`])),
  };
};
