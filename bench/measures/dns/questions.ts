// 10,000 Services of 100 namespaces, and what pods ask of them.
import type { RecordSet } from '../../../domain/effect.ts';

export const servicesCount = 10_000;
const namespaces = 100;
const zone = 'cluster.local';

const nameOf = (index: number): string => `service-${index}.team-${index % namespaces}.svc`;
const addressParts = (index: number): readonly number[] => [10, 96, index >> 8, index & 255];

/** A Service with an address and a named port, as the reconciler asks for it. */
export const recordSetsOf = (index: number): readonly RecordSet[] => [
  { name: nameOf(index), type: 'A', ttlSeconds: 5, values: [addressParts(index).join('.')], reverse: true },
  { name: `_http._tcp.${nameOf(index)}`, type: 'SRV', ttlSeconds: 5, values: [`0 100 80 ${nameOf(index)}.${zone}.`] },
];

/** Of 20 questions: 8 for the address, 4 for an IPv6 one that is not there, 2 for a port, 1 for the name of the address, 5 with a search suffix too many. */
const kinds: readonly ((index: number) => string)[] = [
  ...Array<(index: number) => string>(8).fill((index) => `${nameOf(index)}.${zone} A`),
  ...Array<(index: number) => string>(4).fill((index) => `${nameOf(index)}.${zone} AAAA`),
  ...Array<(index: number) => string>(2).fill((index) => `_http._tcp.${nameOf(index)}.${zone} SRV`),
  (index) => `${addressParts(index).toReversed().join('.')}.in-addr.arpa PTR`,
  ...Array<(index: number) => string>(5).fill((index) => `${nameOf(index)}.team-${index % namespaces}.svc.${zone} A`),
];

/** One a line, as dnsperf reads them: every Service in an order without a pattern, with the next kind of question. */
export const questions = (): string =>
  Array.from({ length: servicesCount }, (_, at) => (kinds[at % kinds.length] ?? kinds[0])?.((at * 7_919) % servicesCount)).join('\n');
