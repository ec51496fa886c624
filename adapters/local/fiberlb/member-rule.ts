// The rule of domain/member-address.ts on this machine: what is the tenant's own NovaNET says, what is the machine's the kernel.
import { networkInterfaces } from 'node:os';
import type { Member } from '../../../domain/effect.ts';
import { whyNotMember } from '../../../domain/member-address.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { contains, parseCidr, parseStrictIp, type IpAddress } from '../../../domain/validation/ip.ts';
import { bad } from '../../grpc/checks.ts';
import { indexInPool, type AddressPool } from './address-pools.ts';

/** What FiberLB is told of the networks around it. */
export interface Networks {
  /** The blocks of a tenant's pods. */
  subnetsOf(tenant: Tenant): Promise<Result<readonly string[], PortError>>;
  /** Blocks that are the cloud's, those of all tenants' pods among them. */
  readonly cloud: readonly string[];
}

/** By address, why it may not be led to; what is not in it may. */
export type Refusals = ReadonlyMap<string, string>;

export interface MemberRule {
  /** `unavailable` where NovaNET must be asked and does not answer. */
  refusals(tenant: Tenant, members: readonly Member[]): Promise<Result<Refusals, PortError>>;
  /** INVALID_ARGUMENT with the first member that may not be led to. */
  check(tenant: Tenant, members: readonly Member[]): Promise<Result<undefined, PortError>>;
}

/** Read anew each time: interfaces come and go. */
export const machineAddresses = (): ReadonlySet<string> =>
  new Set(Object.values(networkInterfaces()).flatMap((some = []) => some.flatMap(({ address }) => parseStrictIp(address.replace(/%.*/, ''))?.canonical ?? [])));

const blocksOf = (texts: readonly string[]) => texts.flatMap((text) => parseCidr(text) ?? []);
type Blocks = ReturnType<typeof blocksOf>;
const isIn = (blocks: Blocks, address: IpAddress): boolean => blocks.some((block) => contains(block, address));

const tenantsKeptMax = 10_000;

export function createMemberRule(networks: Networks, pools: readonly AddressPool[], machine: () => ReadonlySet<string> = machineAddresses): MemberRule {
  const cloud = blocksOf(networks.cloud);
  /** A tenant's subnets are its own for ever, so what is known stays true; what is not known may have come since. */
  const subnets = new Map<string, Blocks>();
  const isClouds = (address: IpAddress): boolean => isIn(cloud, address) || pools.some((pool) => indexInPool(pool, address.canonical) >= 0);
  const judge = (members: readonly Member[], own: Blocks): Map<string, string> => {
    const here = machine();
    const around = { isClouds, isOwn: (address: IpAddress) => isIn(own, address), isMachines: (address: IpAddress) => here.has(address.canonical) };
    const why = new Map<string, string>();
    for (const address of new Set(members.map((member) => member.address))) {
      const reason = whyNotMember(address, around);
      if (reason !== undefined) why.set(address, reason);
    }
    return why;
  };
  const ask = async (tenant: Tenant): Promise<Result<Blocks, PortError>> => {
    const answer = await networks.subnetsOf(tenant);
    if (!answer.ok) return err({ kind: 'unavailable', message: `NovaNET does not say which addresses are this project's: ${answer.error.message}` });
    const blocks = blocksOf(answer.value);
    const [oldest] = subnets.keys();
    if (oldest !== undefined && subnets.size >= tenantsKeptMax) subnets.delete(oldest);
    subnets.set(tenantKey(tenant), blocks);
    return ok(blocks);
  };
  const refusals = async (tenant: Tenant, members: readonly Member[]): Promise<Result<Refusals, PortError>> => {
    const first = judge(members, subnets.get(tenantKey(tenant)) ?? []);
    if (first.size === 0) return ok(first);
    const own = await ask(tenant);
    return own.ok ? ok(judge(members, own.value)) : own;
  };
  return {
    refusals,
    check: async (tenant, members) => {
      const refused = await refusals(tenant, members);
      if (!refused.ok) return refused;
      const wrong = members.find(({ address }) => refused.value.has(address));
      return wrong === undefined ? ok(undefined) : bad(`${shown(wrong)} ${refused.value.get(wrong.address)}`);
    },
  };
}

const shown = ({ address, port }: Member): string => (address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`);
