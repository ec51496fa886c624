// What was kept may hold members that may not be led to: a version before this rule took them, or their address became the machine's since. They are
// left out of what is served, and are back when they may. What the tenant asked for stays as it is kept, and its next call is told.
import type { Member } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Owned } from '../owned-store.ts';
import type { MemberRule } from './member-rule.ts';

interface WithMembers {
  readonly name: string;
}

/** Load balancers, or HTTP routes. */
export interface Followed<Body extends WithMembers> {
  list(): readonly Owned<Body>[];
  membersOf(body: Body): readonly Member[];
  without(body: Body, isLeftOut: (address: string) => boolean): Body;
  /** Runs the task while nobody else changes it; undefined where `kept` is no longer what is kept. */
  inTurn<T>(kept: Owned<Body>, task: () => Promise<T>): Promise<T | undefined>;
  serve(kept: Owned<Body>, body: Body): Promise<Result<unknown, PortError>>;
}

export interface MembersFollower<Body extends WithMembers> {
  /** What is served of it after a start: without any member while NovaNET does not answer. */
  opened(kept: Owned<Body>): Promise<Body>;
  /** All of it was found to be in order, and is served. */
  isWhole(id: string): void;
  /** Serves anew what is no longer served as it may be. False: not all could be. */
  follow(): Promise<boolean>;
}

/** `addresses`: those that are left out; `why`: of the first of them. */
interface Judged<Body> {
  readonly body: Body;
  readonly addresses: string;
  readonly why: string;
}

const notKnown = 'all, since it is not known which';

export function createMembersFollower<Body extends WithMembers>(
  rule: MemberRule,
  followed: Followed<Body>,
  report: (error: unknown) => void,
): MembersFollower<Body> {
  /** By id, the addresses that are left out of what is served. */
  const leftOut = new Map<string, string>();
  const remember = ({ id, body }: Owned<Body>, { addresses, why }: Judged<Body>): void => {
    if (addresses === '') leftOut.delete(id);
    else leftOut.set(id, addresses);
    if (why !== '') report(new Error(`${body.name} is served without some of its members: ${why}`));
  };
  const judge = async ({ tenant, body }: Owned<Body>): Promise<Result<Judged<Body>, PortError>> => {
    const refusals = await rule.refusals(tenant, followed.membersOf(body));
    if (!refusals.ok) return refusals;
    const [first] = refusals.value;
    if (first === undefined) return ok({ body, addresses: '', why: '' });
    const left = followed.without(body, (address) => refusals.value.has(address));
    return ok({ body: left, addresses: [...refusals.value.keys()].sort().join(' '), why: first.join(' ') });
  };
  return {
    opened: async (kept) => {
      const judged = await judge(kept);
      const opened = judged.ok ? judged.value : { body: followed.without(kept.body, () => true), addresses: notKnown, why: judged.error.message };
      remember(kept, opened);
      return opened.body;
    },
    isWhole: (id) => leftOut.delete(id),
    follow: async () => {
      const kept = followed.list();
      const ids = new Set(kept.map(({ id }) => id));
      for (const id of leftOut.keys()) if (!ids.has(id)) leftOut.delete(id);
      let all = true;
      for (const one of kept) {
        const served = await followed.inTurn(one, async () => {
          const judged = await judge(one);
          if (!judged.ok || judged.value.addresses === (leftOut.get(one.id) ?? '')) return judged;
          const done = await followed.serve(one, judged.value.body);
          if (done.ok) remember(one, judged.value);
          return done;
        });
        if (served !== undefined && !served.ok) all = false;
      }
      return all;
    },
  };
}

/** Calls `follow` when the machine's addresses have changed, and again until it has followed. Returns what ends it. */
export function followMachine(machine: () => ReadonlySet<string>, follow: () => Promise<boolean>, everyMs: number): () => Promise<void> {
  const seenNow = (): string => [...machine()].sort().join(' ');
  /** Nothing yet: they may have changed since what is kept was opened. */
  let seen: string | undefined;
  let following: Promise<void> | undefined;
  const look = async (now: string): Promise<void> => {
    if (await follow()) seen = now;
  };
  const timer = setInterval(() => {
    const now = seenNow();
    if (following !== undefined || now === seen) return;
    following = look(now).finally(() => {
      following = undefined;
    });
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await following;
  };
}
