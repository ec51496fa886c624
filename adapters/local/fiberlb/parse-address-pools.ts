// Pools of external addresses as an operator writes them: `NAME=RANGE[,RANGE…][:OPTION[,OPTION…]]`, with MetalLB's words for the options.
import { isDnsLabel } from '../../../domain/names.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { formatIpv4, parseBlock, sizeOf } from '../ipv4.ts';
import { sizeOfPool, type AddressPool, type AddressRange } from './address-pools.ts';

const addressesMax = 2 ** 20;

/** Throws a sentence. */
export function parseAddressPool(text: string): AddressPool {
  const [, name = '', ranges = '', options = ''] = /^([^=]*)=([^:]*)(?::(.*))?$/.exec(text) ?? [];
  if (!isDnsLabel(name)) throw new Error(`${text} is no pool of addresses such as public=203.0.113.0/24 or few=203.0.113.8-203.0.113.15:autoAssign=false`);
  const pool = withOptions({ name, ranges: ranges.split(',').map(parseRange), autoAssign: true, avoidBuggyIPs: false, projects: [], priority: 0 }, options);
  if (sizeOfPool(pool) > addressesMax) throw new Error(`the pool ${name} has ${sizeOfPool(pool)} addresses, at most ${addressesMax} are allowed`);
  return pool;
}

/** Throws a sentence when two have one name or one address. */
export function requireApart(pools: readonly AddressPool[]): void {
  const names = new Set<string>();
  for (const { name } of pools) {
    if (names.has(name)) throw new Error(`there are two pools of external addresses called ${name}`);
    names.add(name);
  }
  const all = pools.flatMap(({ name, ranges }) => ranges.map((range) => ({ name, range }))).sort((a, b) => a.range.first - b.range.first);
  for (const [index, { name, range }] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined || before.range.last < range.first) continue;
    const where = before.name === name ? `ranges of the pool ${name}` : `the pools ${before.name} and ${name}`;
    throw new Error(`${where} overlap: both have ${formatIpv4(range.first)}`);
  }
}

function parseRange(text: string): AddressRange {
  const [from = '', to, more] = text.trim().split('-');
  if (more !== undefined) throw new Error(`${text} is no range: it has a first and a last address`);
  if (to === undefined) {
    const block = parseBlock(from);
    return { first: block.first, last: block.first + sizeOf(block) - 1 };
  }
  const [first, last] = [from, to].map((address) => parseBlock(`${address.trim()}/32`).first);
  if (first === undefined || last === undefined || last < first) throw new Error(`${text} ends before it begins`);
  return { first, last };
}

function withOptions(pool: AddressPool, options: string): AddressPool {
  return options
    .split(',')
    .filter((option) => option !== '')
    .reduce((made, option) => withOption(made, option), pool);
}

function withOption(pool: AddressPool, option: string): AddressPool {
  const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(option) ?? [];
  const isTrue = value === 'true';
  if (key === 'autoAssign' && (isTrue || value === 'false')) return { ...pool, autoAssign: isTrue };
  if (key === 'avoidBuggyIPs' && (isTrue || value === 'false')) return { ...pool, avoidBuggyIPs: isTrue };
  if (key === 'priority' && /^\d{1,9}$/.test(value)) return { ...pool, priority: Number(value) };
  const project = key === 'project' ? tenantOf(value) : undefined;
  if (project !== undefined) return { ...pool, projects: [...pool.projects, project] };
  throw new Error(`${option} is no option of a pool: autoAssign=false, avoidBuggyIPs=true, project=ORG/PROJECT and priority=NUMBER are`);
}

function tenantOf(text: string): Tenant | undefined {
  const [org = '', project = '', more] = text.split('/');
  return more === undefined && isDnsLabel(org) && isDnsLabel(project) ? { org, project } : undefined;
}
