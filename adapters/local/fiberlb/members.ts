// The members of one listener: whose turn it is, which are passed over, and what runs to those that were taken out.
// - Round robin over the healthy ones, in the order given; when none is healthy, over all of them: better a try than a refusal.
// - A member that could not be reached is unhealthy for `retryAfterMs`, or until it is reached.
// - A member that was taken out gets nothing new. What runs to it ends after `drainMs`, unless it comes back before.
import type { Member } from '../../../domain/effect.ts';

/** Something that runs to a member and can be ended: a connection, a flow of datagrams. */
export interface Flow {
  end(): void;
}

export interface Members {
  /** Each member at most once, the next in turn first. */
  candidates(): readonly Member[];
  replace(members: readonly Member[], retryAfterMs: number): void;
  /** It answered, or it could not be reached. */
  mark(member: Member, healthy: boolean): void;
  isHealthy(member: Member): boolean;
  add(member: Member, flow: Flow): void;
  forget(member: Member, flow: Flow): void;
  /** Takes every member out. */
  drain(): void;
  /** Ends everything now. */
  end(): void;
}

export const memberKey = (member: Member): string => `${member.address}:${member.port}`;

export function createMembers(drainMs: number, nowMs: () => number = Date.now): Members {
  let present: readonly Member[] = [];
  let retryAfterMs = 0;
  let turn = 0;
  const unhealthyUntilMs = new Map<string, number>();
  const flows = new Map<string, Set<Flow>>();
  const draining = new Map<string, NodeJS.Timeout>();

  const isHealthy = (member: Member): boolean => (unhealthyUntilMs.get(memberKey(member)) ?? 0) <= nowMs();
  const endFlows = (key: string): void => {
    for (const flow of flows.get(key) ?? []) flow.end();
    clearTimeout(draining.get(key));
    draining.delete(key);
  };
  const drainAllBut = (kept: ReadonlySet<string>): void => {
    for (const key of flows.keys()) {
      if (kept.has(key) || draining.has(key)) continue;
      draining.set(key, setTimeout(() => endFlows(key), drainMs).unref());
    }
  };
  const replace = (members: readonly Member[], retryMs: number): void => {
    present = members;
    retryAfterMs = retryMs;
    const keys = new Set(members.map(memberKey));
    for (const key of unhealthyUntilMs.keys()) if (!keys.has(key)) unhealthyUntilMs.delete(key);
    for (const [key, timer] of draining) {
      if (!keys.has(key)) continue;
      clearTimeout(timer);
      draining.delete(key);
    }
    drainAllBut(keys);
  };
  return {
    replace,
    isHealthy,
    drain: () => replace([], 0),
    candidates: () => {
      const first = turn % Math.max(present.length, 1);
      turn = first + 1;
      const inTurn = [...present.slice(first), ...present.slice(0, first)];
      return [...inTurn.filter(isHealthy), ...inTurn.filter((member) => !isHealthy(member))];
    },
    mark: (member, healthy) => {
      if (healthy) unhealthyUntilMs.delete(memberKey(member));
      else if (present.some((one) => memberKey(one) === memberKey(member))) unhealthyUntilMs.set(memberKey(member), nowMs() + retryAfterMs);
    },
    add: (member, flow) => {
      const key = memberKey(member);
      const of = flows.get(key) ?? new Set();
      flows.set(key, of.add(flow));
      // It was chosen, then taken out while it was being connected to.
      if (!present.some((one) => memberKey(one) === key)) drainAllBut(new Set(present.map(memberKey)));
    },
    forget: (member, flow) => {
      const key = memberKey(member);
      const of = flows.get(key);
      of?.delete(flow);
      if (of?.size !== 0) return;
      flows.delete(key);
      clearTimeout(draining.get(key));
      draining.delete(key);
    },
    end: () => {
      for (const key of flows.keys()) endFlows(key);
    },
  };
}
