// The pools of external addresses that an operator names, and which of them a project's load balancer may take from.
import { sameTenant, type Tenant } from '../../../domain/ref.ts';
import { formatIpv4 } from '../ipv4.ts';

/** Numbers of IPv4 addresses, both in it. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
}

export interface AddressPool {
  readonly name: string;
  /** In the order in which they are used. */
  readonly ranges: readonly AddressRange[];
  /** False: only who asks for the pool, or for an address of it, has one. */
  readonly autoAssign: boolean;
  /** Addresses that end in .0 and .255 are not given: some old routers drop what goes to them. */
  readonly avoidBuggyIPs: boolean;
  /** Whose it is; []: everybody's. */
  readonly projects: readonly Tenant[];
  /** Among pools of a project the lower one is first; 0 is last. */
  readonly priority: number;
}

export const sizeOfPool = ({ ranges }: AddressPool): number => ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** The address at a place of the pool, from 0 on. */
export function addressAt({ ranges }: AddressPool, index: number): string {
  let left = index;
  for (const { first, last } of ranges) {
    if (left <= last - first) return formatIpv4(first + left);
    left -= last - first + 1;
  }
  return '';
}

/** -1: it is not in the pool. */
export function indexInPool({ ranges }: AddressPool, address: string): number {
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  if (formatIpv4(number) !== address) return -1;
  let before = 0;
  for (const { first, last } of ranges) {
    if (number >= first && number <= last) return before + number - first;
    before += last - first + 1;
  }
  return -1;
}

export const isGiven = ({ avoidBuggyIPs }: AddressPool, address: string): boolean => !avoidBuggyIPs || !/\.(0|255)$/.test(address);

const isOf =
  (tenant: Tenant) =>
  ({ projects }: AddressPool): boolean =>
    projects.length === 0 || projects.some((project) => sameTenant(project, tenant));
const lastWhenZero = ({ priority }: AddressPool): number => (priority === 0 ? Infinity : priority);

/** Those that a load balancer may have an address of that it asks for: all that are not other projects'; or, with a name, that one. */
export const askablePools = (pools: readonly AddressPool[], tenant: Tenant, name: string): readonly AddressPool[] =>
  pools.filter((pool) => isOf(tenant)(pool) && (name === '' || pool.name === name));

/** Where the next address comes from, in this order: the project's own pools by priority, then everybody's as they were named; or, with a name, that one. */
export function pickPools(pools: readonly AddressPool[], tenant: Tenant, name: string): readonly AddressPool[] {
  const askable = askablePools(pools, tenant, name);
  if (name !== '') return askable;
  const open = askable.filter(({ autoAssign }) => autoAssign);
  const own = open.filter(({ projects }) => projects.length > 0);
  const byPriority = own.toSorted((a, b) => (lastWhenZero(a) === lastWhenZero(b) ? 0 : lastWhenZero(a) - lastWhenZero(b)));
  return [...byPriority, ...open.filter(({ projects }) => projects.length === 0)];
}
