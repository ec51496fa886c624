// External addresses of the pools: of each pool the next one in order, so that one that was given back is the last to be handed out again, and
// never before it has rested; but its last tenant may have it back at once. Load balancers of one tenant may share an address; it rests once the last
// of them that served there has gone. What rests and where to go on is kept on disk; who is where is known to the load balancers.
import { sameTenant, tenantKey } from '../../../domain/ref.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { servedThere, whyNotTogether, type AddressUse } from '../../../domain/shared-address.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { addressAt, askablePools, indexInPool, isGiven, pickPools, sizeOfPool, type AddressPool } from './address-pools.ts';

/** One line of the file: an address was handed out, or given back at that time. */
type Line = { readonly taken: string } | ({ readonly givenBack: string } & Rest);

interface Rest {
  readonly atMs: number;
  /** Who had it; absent in what was kept before it was asked for. */
  readonly tenant?: string;
}

/** A load balancer that wants an address. */
export interface Wanted {
  /** Of the load balancer. */
  readonly id: string;
  readonly use: AddressUse;
  /** '': any. */
  readonly pool: string;
}

export interface ExternalAddresses {
  /**
   * One that it may share and that is not of `avoid`, else the next free one; `throttled` until one has rested when none is free, QUOTA when all are taken,
   * INVALID_ARGUMENT when there is no such pool.
   */
  take(wanted: Wanted, avoid: ReadonlySet<string>): Result<string, PortError>;
  /** This one. INVALID_ARGUMENT outside the pools, ADDRESS_IN_USE when it is another's, `throttled` while it rests from another tenant. */
  takeThis(address: string, wanted: Wanted): Result<string, PortError>;
  /** It goes on with this other use of the address that it has; refused as `takeThis` where it may not any more: nothing has changed then. */
  stay(address: string, wanted: Wanted): Result<string, PortError>;
  /** It goes on with the use that it had before `stay`, and serves: whoever came meanwhile does not serve the same. */
  goBack(address: string, id: string, use: AddressUse): void;
  /** It is not used by the load balancer any more; it rests from now on, though who is there stays. */
  giveBack(address: string, id: string): void;
  /** It was never shown to anybody: the next to ask may have it, but others come first. One that rested goes on resting. */
  putBack(address: string, id: string): void;
  written(): Promise<void>;
  close(): Promise<void>;
}

export interface InUse {
  readonly address: string;
  readonly id: string;
  readonly use: AddressUse;
}

const restOf = ({ atMs, tenant }: Rest): Rest => ({ atMs, ...(tenant === undefined ? {} : { tenant }) });
const isIn = (pool: AddressPool, address: string): boolean => indexInPool(pool, address) >= 0 && isGiven(pool, address);
const sharersKey = ({ tenant, sharingKey }: AddressUse): string => `${tenantKey(tenant)}\n${sharingKey}`;

/** Clients may still hold the address: longer than a drained connection lives. */
const restMs = 60_000;
/** Each is compared with all. */
const sharersMax = 256;

export async function openExternalAddresses(
  path: string,
  pools: readonly AddressPool[],
  inUse: readonly InUse[],
  nowMs: () => number,
): Promise<ExternalAddresses> {
  const users = new Map<string, Map<string, AddressUse>>();
  /** By address: whose each port is. */
  const ports = new Map<string, Map<string, string>>();
  /** Addresses by who would share them. */
  const shared = new Map<string, Set<string>>();
  const rests = new Map<string, Rest>();
  /** By pool: the address that was handed out last. */
  const last = new Map<string, string>();
  const poolOf = (address: string): AddressPool | undefined => pools.find((pool) => indexInPool(pool, address) >= 0);

  const enter = (address: string, id: string, use: AddressUse): void => {
    leave(address, id);
    users.set(address, (users.get(address) ?? new Map<string, AddressUse>()).set(id, use));
    const served = ports.get(address) ?? new Map<string, string>();
    ports.set(address, served);
    for (const port of use.ports) served.set(port, id);
    if (use.sharingKey !== '') shared.set(sharersKey(use), (shared.get(sharersKey(use)) ?? new Set()).add(address));
  };
  /** Whose it was. */
  const leave = (address: string, id: string): AddressUse | undefined => {
    const there = users.get(address);
    const use = there?.get(id);
    if (there === undefined || use === undefined) return undefined;
    there.delete(id);
    const served = ports.get(address);
    for (const port of use.ports) if (served?.get(port) === id) served.delete(port);
    if (there.size === 0) {
      users.delete(address);
      ports.delete(address);
    }
    const addresses = shared.get(sharersKey(use));
    if (addresses !== undefined && ![...there.values()].some((other) => sharersKey(other) === sharersKey(use))) {
      addresses.delete(address);
      if (addresses.size === 0) shared.delete(sharersKey(use));
    }
    return use;
  };
  for (const { address, id, use } of inUse) enter(address, id, use);
  for (const line of readLines(path) as Line[]) {
    if ('taken' in line) last.set(poolOf(line.taken)?.name ?? '', line.taken);
    else rests.set(line.givenBack, restOf(line));
  }

  const restLeftMs = (address: string): number => {
    const leftMs = (rests.get(address)?.atMs ?? -Infinity) + restMs - nowMs();
    if (leftMs <= 0) rests.delete(address);
    return Math.max(leftMs, 0);
  };
  const lines = (): Line[] => [...[...rests].map(([givenBack, rest]) => ({ givenBack, ...rest })), ...[...last.values()].map((taken) => ({ taken }))];
  for (const address of rests.keys()) restLeftMs(address);
  const file = await openAppendFile(path, lines());
  const keep = (line: Line): void => {
    file.append(line);
    if (file.isOvergrown()) file.rewrite(lines());
  };
  const takeNow = (address: string, { id, use }: Wanted): Result<string, PortError> => {
    const isFirst = !users.has(address);
    enter(address, id, use);
    if (isFirst) {
      last.set(poolOf(address)?.name ?? '', address);
      keep({ taken: address });
    }
    return ok(address);
  };
  /** Why it may not come to those who are there. */
  const inTheWay = (address: string, { id, use }: Wanted): Result<never, PortError> | undefined => {
    const notFree = (why: string): Result<never, PortError> => err(refused('ADDRESS_IN_USE', `the external address ${address} is not free${why}`));
    const there = users.get(address);
    const portless = { ...use, ports: [] };
    for (const [other, present] of there ?? []) {
      const why = other === id ? undefined : whyNotTogether(present, portless);
      if (why !== undefined) return notFree(sameTenant(present.tenant, use.tenant) ? `: ${why}` : '');
    }
    const served = ports.get(address);
    const taken = use.ports.find((port) => (served?.get(port) ?? id) !== id);
    if (taken !== undefined) return notFree(`: ${servedThere(taken)}`);
    return there !== undefined && there.size >= sharersMax && !there.has(id) ? notFree(`: ${sharersMax} load balancers share it, as many as may`) : undefined;
  };
  const outside = (address: string, { use, pool }: Wanted): Result<never, PortError> | undefined => {
    if (askablePools(pools, use.tenant, pool).some((pool) => isIn(pool, address))) return undefined;
    const where = pool === '' ? 'one of the external addresses' : `an external address of the pool ${pool}`;
    return err(refused('INVALID_ARGUMENT', `${address} is not ${where}`));
  };
  const sharedOne = (wanted: Wanted, from: readonly AddressPool[], avoid: ReadonlySet<string>): string | undefined => {
    if (wanted.use.sharingKey === '') return undefined;
    return [...(shared.get(sharersKey(wanted.use)) ?? [])]
      .sort()
      .find((address) => !avoid.has(address) && from.some((pool) => isIn(pool, address)) && inTheWay(address, wanted) === undefined);
  };
  /** A free one, or how long the first to be free rests; Infinity: all are taken. */
  const freeOne = (pool: AddressPool): string | number => {
    const count = sizeOfPool(pool);
    const next = indexInPool(pool, last.get(pool.name) ?? '') + 1;
    let soonestMs = Infinity;
    for (let tried = 0; tried < count; tried += 1) {
      const address = addressAt(pool, (next + tried) % count);
      if (users.has(address) || !isGiven(pool, address)) continue;
      const leftMs = restLeftMs(address);
      if (leftMs === 0) return address;
      soonestMs = Math.min(soonestMs, leftMs);
    }
    return soonestMs;
  };
  return {
    take: (wanted, avoid) => {
      const from = pickPools(pools, wanted.use.tenant, wanted.pool);
      if (from.length === 0 && wanted.pool !== '') return err(refused('INVALID_ARGUMENT', `there is no pool ${wanted.pool} of external addresses`));
      const one = sharedOne(wanted, from, avoid);
      if (one !== undefined) return takeNow(one, wanted);
      let soonestMs = Infinity;
      for (const pool of from) {
        const free = freeOne(pool);
        if (typeof free === 'string') return takeNow(free, wanted);
        soonestMs = Math.min(soonestMs, free);
      }
      const message = wanted.pool === '' ? 'no external address is free' : `the pool ${wanted.pool} has no free external address`;
      return soonestMs === Infinity ? err(refused('QUOTA', message)) : err({ kind: 'throttled', message, retryAfterMs: soonestMs });
    },
    takeThis: (address, wanted) => {
      if (address.includes(',')) return err(refused('INVALID_ARGUMENT', `one external address can be asked for, not several: ${address}`));
      const wrong = outside(address, wanted) ?? inTheWay(address, wanted);
      if (wrong !== undefined) return wrong;
      const isRested = users.has(address) || rests.get(address)?.tenant === tenantKey(wanted.use.tenant);
      const leftMs = isRested ? 0 : restLeftMs(address);
      return leftMs > 0
        ? err({ kind: 'throttled', message: `the external address ${address} was in use a moment ago and rests`, retryAfterMs: leftMs })
        : takeNow(address, wanted);
    },
    stay: (address, wanted) => {
      const wrong = outside(address, wanted) ?? inTheWay(address, wanted);
      if (wrong !== undefined) return wrong;
      enter(address, wanted.id, wanted.use);
      return ok(address);
    },
    goBack: enter,
    giveBack: (address, id) => {
      const use = leave(address, id);
      if (use === undefined) return;
      // Who is there may never come to serve, and put it back.
      const rest: Rest = { atMs: nowMs(), tenant: tenantKey(use.tenant) };
      rests.set(address, rest);
      keep({ givenBack: address, ...rest });
    },
    putBack: (address, id) => void leave(address, id),
    written: () => file.written(),
    close: () => file.close(),
  };
}
