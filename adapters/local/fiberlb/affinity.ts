// Clients that stay with their member (session affinity by source address): each connection renews it, until nothing came for a while.
import type { Member } from '../../../domain/effect.ts';
import { memberKey } from './members.ts';

/** The client that was heard of the longest ago makes room. */
const clientsMax = 65_536;

export interface Affinity {
  /** The same members, the client's own first where it is among them. */
  sorted(client: string, members: readonly Member[]): readonly Member[];
  remember(client: string, member: Member): void;
  /** 0: nobody stays anywhere. */
  setSeconds(seconds: number): void;
}

export function createAffinity(nowMs: () => number = Date.now): Affinity {
  const known = new Map<string, { readonly member: string; readonly untilMs: number }>();
  let lastsMs = 0;
  return {
    sorted(client, members) {
      const own = known.get(client);
      const member = own !== undefined && own.untilMs > nowMs() ? members.find((one) => memberKey(one) === own.member) : undefined;
      return member === undefined ? members : [member, ...members.filter((one) => one !== member)];
    },
    remember(client, member) {
      if (lastsMs === 0) return;
      // The one heard of last comes last.
      known.delete(client);
      known.set(client, { member: memberKey(member), untilMs: nowMs() + lastsMs });
      const [oldest] = known.keys();
      if (known.size > clientsMax && oldest !== undefined) known.delete(oldest);
    },
    setSeconds(seconds) {
      if (seconds * 1_000 !== lastsMs) known.clear();
      lastsMs = seconds * 1_000;
    },
  };
}
