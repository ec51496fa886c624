// One subnet a project, cut from a pool in order, for ever: a project's block is never given to another. Which address comes next
// is kept with it, so that after a restart an address that was just given back is not the first to be handed out again.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { formatBlock, formatIpv4, parseBlock, sizeOf, type Ipv4Block } from '../ipv4.ts';

export interface Subnet {
  readonly tenant: Tenant;
  readonly id: string;
  readonly cidr: string;
  /** Of the project's network, 1 to 16,777,215. */
  readonly vni: number;
}

interface Kept extends Subnet {
  /** Offset of the address to try next. */
  readonly next: number;
}

export interface Subnets {
  /** The project's subnet, made when missing. QUOTA when the pool has no block left. */
  ensure(tenant: Tenant): Result<Subnet, PortError>;
  find(tenant: Tenant): Subnet | undefined;
  list(): readonly Subnet[];
  /** The next free address, `throttled` when there is none; rests are honoured. `taken` says which are in use. */
  takeAddress(subnet: Subnet, taken: (address: string) => boolean): Result<{ readonly address: string; readonly value: number }, PortError>;
  /** The address rests from now on. */
  giveBack(address: string): void;
  written(): Promise<void>;
  close(): Promise<void>;
}

const restMs = 10_000;
/** Network, gateway; the last is the broadcast address. */
const reservedFirst = 2;

export const gatewayOf = (subnet: Subnet): string => formatIpv4(parseBlock(subnet.cidr).first + 1);

/** Hears of subnets that are made from now on with `made`. */
export async function openSubnets(
  path: string,
  pool: Ipv4Block,
  prefixLength: number,
  nowMs: () => number,
  made: (subnet: Subnet) => void = () => undefined,
): Promise<Subnets> {
  const byTenant = new Map<string, Kept>();
  for (const line of readLines(path)) byTenant.set(tenantKey((line as Kept).tenant), line as Kept);
  const nextVni = (): number => 1 + Math.max(0, ...[...byTenant.values()].map((subnet) => subnet.vni ?? 0));
  // Kept before networks had numbers.
  for (const [key, subnet] of byTenant) if (subnet.vni === undefined) byTenant.set(key, { ...subnet, vni: nextVni() });
  const file = await openAppendFile(path, [...byTenant.values()]);
  const resting = new Map<string, number>();

  const keep = (subnet: Kept): void => {
    byTenant.set(tenantKey(subnet.tenant), subnet);
    file.append(subnet);
    if (file.isOvergrown()) file.rewrite([...byTenant.values()]);
  };
  const freeBlock = (): Ipv4Block | undefined => {
    const used = new Set([...byTenant.values()].map((subnet) => subnet.cidr));
    const step = sizeOf({ first: 0, prefixLength });
    for (let first = pool.first; first < pool.first + sizeOf(pool); first += step)
      if (!used.has(formatBlock({ first, prefixLength }))) return { first, prefixLength };
    return undefined;
  };
  const isResting = (address: string): boolean => {
    const since = resting.get(address);
    if (since === undefined) return false;
    if (nowMs() - since < restMs) return true;
    resting.delete(address);
    return false;
  };
  return {
    find: (tenant) => byTenant.get(tenantKey(tenant)),
    list: () => [...byTenant.values()],
    ensure: (tenant) => {
      const present = byTenant.get(tenantKey(tenant));
      if (present) return ok(present);
      const block = freeBlock();
      if (!block) return err(refused('QUOTA', `the pool ${formatBlock(pool)} has no /${prefixLength} left for another project`));
      const subnet: Kept = {
        tenant,
        id: `subnet-${formatIpv4(block.first).replaceAll('.', '-')}`,
        cidr: formatBlock(block),
        vni: nextVni(),
        next: reservedFirst,
      };
      keep(subnet);
      made(subnet);
      return ok(subnet);
    },
    takeAddress: (subnet, taken) => {
      const block = parseBlock(subnet.cidr);
      const room = sizeOf(block) - 1 - reservedFirst;
      const start = byTenant.get(tenantKey(subnet.tenant))?.next ?? reservedFirst;
      for (let tried = 0; tried < room; tried += 1) {
        const offset = reservedFirst + ((start - reservedFirst + tried) % room);
        const address = formatIpv4(block.first + offset);
        if (taken(address) || isResting(address)) continue;
        keep({ ...subnet, next: reservedFirst + ((offset - reservedFirst + 1) % room) });
        return ok({ address, value: block.first + offset });
      }
      return err({ kind: 'throttled', message: `subnet ${subnet.cidr} has no free address`, retryAfterMs: restMs });
    },
    giveBack: (address) => resting.set(address, nowMs()),
    written: () => file.written(),
    close: () => file.close(),
  };
}
