import type { CheckerFactory } from './checker.ts';

const mark = 'PRIVATE KEY';
/** What is written about Ingresses, and what they have to do with. */
const looked: readonly string[] = ['ingresses.networking.k8s.io', 'events', 'services', 'endpointslices.discovery.k8s.io'];

/** No private key is written but in its Secret, and in lines of the journal that are sealed. */
export const keysStaySealed: CheckerFactory = () => ({
  name: 'keys-stay-sealed',
  onEvent: ({ event }) => (looked.includes(event.ref.resource) && JSON.stringify(event).includes(mark) ? `a key is in the event ${event.id}` : undefined),
  atEnd: ({ journal }) =>
    journal
      .filter(({ reconciler, carriesSecret, body }) => reconciler === 'loadbalancing' && carriesSecret !== true && JSON.stringify(body).includes(mark))
      .map(({ id, effect }) => `a key is in the line ${id} of ${effect}`),
});
