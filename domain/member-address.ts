// Whom a tenant may have FiberLB lead to. FiberLB stands in the cloud's own network and reaches more than the tenant does, so members are the
// tenant's own pods, or hosts outside of the cloud (K10). Why one is refused follows from its address alone, never from whether somebody has it.
import { contains, parseCidr, parseStrictIp, type IpAddress } from './validation/ip.ts';

export interface MemberSurroundings {
  /** In a subnet of the tenant's pods. */
  isOwn(address: IpAddress): boolean;
  /** An address of the machine that leads, which is nobody's pod. */
  isMachines(address: IpAddress): boolean;
  /** Of the cloud, or for whatever tenant's pods. */
  isClouds(address: IpAddress): boolean;
}

const kinds: readonly (readonly [what: string, blocks: readonly string[]])[] = [
  ['a loopback address', ['127.0.0.0/8', '::1/128']],
  ['a link-local address', ['169.254.0.0/16', 'fe80::/10']],
  ['an address between the hosts of the cloud', ['100.64.0.0/10']],
  ['an address of no single host', ['0.0.0.0/8', '224.0.0.0/3', '::/128', 'ff00::/8']],
  // IPv4-compatible, NAT64, 6to4: where they lead is for gateways to say.
  ['an IPv6 address that stands for one of IPv4', ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16']],
];
const refusedKinds = kinds.map(([what, blocks]) => ({ what, blocks: blocks.flatMap((block) => parseCidr(block) ?? []) }));

const whatToDo = 'members are the pods of the project, or hosts outside of the cloud, so take it out of the EndpointSlices and Endpoints of the Service';

/** Undefined when it may be led to, else a sentence that begins after the member's name. Names, zones (`fe80::1%eth0`) and `::ffff:10.0.0.1` are none. */
export function whyNotMember(text: string, { isOwn, isMachines, isClouds }: MemberSurroundings): string | undefined {
  const address = parseStrictIp(text);
  if (address === undefined) return 'cannot be a member: write an IP address such as 10.1.2.3 or 2001:db8::1, without a zone and not IPv4 within IPv6';
  if (isMachines(address)) return `cannot be a member, since it is an address of the cloud: ${whatToDo}`;
  if (isOwn(address)) return undefined;
  const kind = refusedKinds.find(({ blocks }) => blocks.some((block) => contains(block, address)));
  if (kind !== undefined) return `cannot be a member, since it is ${kind.what}: ${whatToDo}`;
  return isClouds(address) ? `cannot be a member, since it is an address of the cloud: ${whatToDo}` : undefined;
}
