// External addresses of one pool: the next one in order, so that one that was given back is the last to be handed out again, and
// never before it has rested; but its last tenant may have it back at once. What rests and where to go on is kept on disk; which are taken is known to the load balancers.
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { formatBlock, formatIpv4, sizeOf, type Ipv4Block } from '../ipv4.ts';

/** One line of the file: an address was handed out, or given back at that time. */
type Line = { readonly taken: string } | ({ readonly givenBack: string } & Rest);

interface Rest {
  readonly atMs: number;
  /** Who had it; absent in what was kept before it was asked for. */
  readonly tenant?: string;
}

export interface ExternalAddresses {
  /** The next free one; `throttled` until one has rested when none is, QUOTA when all are taken. */
  take(): Result<string, PortError>;
  /** This one. INVALID_ARGUMENT outside the pool, ADDRESS_IN_USE when it is another's, `throttled` while it rests from another tenant. */
  takeThis(address: string, tenant: Tenant): Result<string, PortError>;
  /** It rests from now on. */
  giveBack(address: string, tenant: Tenant): void;
  /** It was never shown to anybody: the next to ask may have it, but others come first. One that rested goes on resting. */
  putBack(address: string): void;
  written(): Promise<void>;
  close(): Promise<void>;
}

const restOf = ({ atMs, tenant }: Rest): Rest => ({ atMs, ...(tenant === undefined ? {} : { tenant }) });

/** Clients may still hold the address: longer than a drained connection lives. */
const restMs = 60_000;

export async function openExternalAddresses(path: string, pool: Ipv4Block, inUse: readonly string[], nowMs: () => number): Promise<ExternalAddresses> {
  const taken = new Set(inUse);
  const rests = new Map<string, Rest>();
  let last = '';
  for (const line of readLines(path) as Line[]) {
    if ('taken' in line) last = line.taken;
    else rests.set(line.givenBack, restOf(line));
  }
  /** Without the network's own and the broadcast address. */
  const count = sizeOf(pool) - 2;
  const indexByAddress = (address: string): number => {
    const offset = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) - pool.first;
    return offset >= 1 && offset <= count && formatIpv4(pool.first + offset) === address ? offset - 1 : -1;
  };
  let next = indexByAddress(last) + 1;

  const restLeftMs = (address: string): number => {
    const leftMs = (rests.get(address)?.atMs ?? -Infinity) + restMs - nowMs();
    if (leftMs <= 0) rests.delete(address);
    return Math.max(leftMs, 0);
  };
  const lines = (): Line[] => [...[...rests].map(([givenBack, rest]) => ({ givenBack, ...rest })), ...(last === '' ? [] : [{ taken: last }])];
  for (const address of rests.keys()) restLeftMs(address);
  const file = await openAppendFile(path, lines());
  const keep = (line: Line): void => {
    file.append(line);
    if (file.isOvergrown()) file.rewrite(lines());
  };
  const takeNow = (address: string): Result<string, PortError> => {
    taken.add(address);
    last = address;
    next = indexByAddress(address) + 1;
    keep({ taken: address });
    return ok(address);
  };
  return {
    take: () => {
      let soonestMs = Infinity;
      for (let tried = 0; tried < count; tried += 1) {
        const address = formatIpv4(pool.first + 1 + ((next + tried) % count));
        if (taken.has(address)) continue;
        const leftMs = restLeftMs(address);
        if (leftMs === 0) return takeNow(address);
        soonestMs = Math.min(soonestMs, leftMs);
      }
      const message = `the pool ${formatBlock(pool)} has no free external address`;
      return soonestMs === Infinity ? err(refused('QUOTA', message)) : err({ kind: 'throttled', message, retryAfterMs: soonestMs });
    },
    takeThis: (address, tenant) => {
      if (indexByAddress(address) < 0) return err(refused('INVALID_ARGUMENT', `${address} is not one of the external addresses ${formatBlock(pool)}`));
      if (taken.has(address)) return err(refused('ADDRESS_IN_USE', `the external address ${address} is not free`));
      const leftMs = rests.get(address)?.tenant === tenantKey(tenant) ? 0 : restLeftMs(address);
      return leftMs > 0
        ? err({ kind: 'throttled', message: `the external address ${address} was in use a moment ago and rests`, retryAfterMs: leftMs })
        : takeNow(address);
    },
    giveBack: (address, tenant) => {
      const rest: Rest = { atMs: nowMs(), tenant: tenantKey(tenant) };
      taken.delete(address);
      rests.set(address, rest);
      keep({ givenBack: address, ...rest });
    },
    putBack: (address) => void taken.delete(address),
    written: () => file.written(),
    close: () => file.close(),
  };
}
