import type { CheckerFactory } from './checker.ts';

/** Of a transaction all is in the log, one event next to the other, or nothing (K1). Claims go with their objects and are not counted. */
export const allOrNothing: CheckerFactory = () => {
  const written = new Map<string, number[]>();
  return {
    name: 'all-or-nothing',
    onEvent({ store, event }, { transactions }) {
      if (store !== 'log' || !transactions.has(event.commandId) || event.ref.resource.startsWith('_')) return undefined;
      const sequences = written.get(event.commandId) ?? [];
      written.set(event.commandId, sequences);
      const last = sequences.at(-1);
      sequences.push(event.sequence);
      return last === undefined || event.sequence === last + 1 ? undefined : `${event.commandId} was torn apart: from ${last} to ${event.sequence}`;
    },
    atEnd: ({ transactions }) =>
      [...written].flatMap(([id, { length }]) => (length === transactions.get(id) ? [] : [`${id} wrote ${length} of ${transactions.get(id)}`])),
  };
};
