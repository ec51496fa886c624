// From the bytes of a query to those of its reply: what is ours is answered at once, the rest by other resolvers where there are any.
import { answer, type Answer } from './answer.ts';
import { readQuery, type Query } from './dns-query.ts';
import { encodeResponse, tcpBytesMax, udpRoom } from './dns-response.ts';
import { rcode } from './dns-types.ts';
import { askFor } from './outside-records.ts';
import type { Transport, Upstream } from './upstream.ts';
import type { Zone } from './zone.ts';

/** Undefined: nothing is to be answered, not even that it was wrong. */
export type Responder = (message: Buffer, over: Transport) => Buffer | undefined | Promise<Buffer>;

export function createResponder(zones: () => ReadonlyMap<string, Zone>, upstream?: Upstream): Responder {
  return (message, over) => {
    const query = readQuery(message);
    if (query === undefined) return undefined;
    const own = answer(query, zones());
    const encoded = (said: Answer): Buffer =>
      encodeResponse(query, said, { room: over === 'udp' ? udpRoom(query) : tcpBytesMax, recursion: upstream !== undefined });
    if (upstream === undefined || own.outside === undefined || !query.recursionDesired) return encoded(own);
    if (own.answers.length > 0) return withOutside(query, own, own.outside, upstream).then(encoded);
    return upstream.ask(message, over).then((reply) => reply ?? encoded({ ...own, rcode: rcode.SERVFAIL, authority: [] }));
  };
}

/** An alias of ours that leads outside, with what is there (DNS-36). */
async function withOutside({ question }: Query, own: Answer, target: string, upstream: Upstream): Promise<Answer> {
  const found = await askFor(upstream, target, question?.type ?? 0);
  return { ...own, rcode: found?.rcode ?? rcode.SERVFAIL, authoritative: false, answers: [...own.answers, ...(found?.records ?? [])] };
}
