// What a load balancer is to be, as it is asked for and as it is kept.
import type { Member } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { AddressUse } from '../../../domain/shared-address.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { bad, isAddress, isPort } from '../../grpc/checks.ts';
import { servedPort } from '../served-port.ts';
import { parseSourceRanges } from './source-ranges.ts';

export interface ListenerBody {
  readonly name: string;
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  readonly servedPort: number;
  readonly members: readonly Member[];
  readonly retryAfterMs: number;
}

/** All of it but the address. */
export interface LoadBalancerWish {
  readonly name: string;
  readonly listeners: readonly ListenerBody[];
  readonly sourceRanges: readonly string[];
  /** Absent in what was kept before there was any. */
  readonly affinitySeconds?: number;
  /** Absent: it is alone at its address. */
  readonly sharingKey?: string;
  readonly backendKey?: string;
}

export interface LoadBalancerBody extends LoadBalancerWish {
  readonly address: string;
}

export const membersOfListeners = ({ listeners }: LoadBalancerWish): readonly Member[] => listeners.flatMap(({ members }) => members);

export const withoutMembersOf = (body: LoadBalancerBody, isLeftOut: (address: string) => boolean): LoadBalancerBody => ({
  ...body,
  listeners: body.listeners.map((listener) => ({ ...listener, members: listener.members.filter(({ address }) => !isLeftOut(address)) })),
});

type Request = plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest;
type ListenerMessage = plasmacloud.fiberlb.v1.Listener.$Properties;

const listenersMax = 100;
const membersMax = 5_000;
const retryAfterDefaultMs = 5_000;
const affinitySecondsMax = 86_400;
const keyLengthMax = 16_384;

/** One open socket each. */
export const listenerKey = (listener: Pick<ListenerBody, 'protocol' | 'servedPort'>): string => `${listener.protocol}/${listener.servedPort}`;

/** Two with one of them cannot be at one address. */
export const addressUseOf = (tenant: Tenant, { listeners, sharingKey = '', backendKey = '' }: LoadBalancerWish): AddressUse => ({
  tenant,
  sharingKey,
  backendKey,
  ports: listeners.map(listenerKey),
});

/** What goes on at the address that it has, while what it is to be cannot be: the ports that stay lead where they are to lead now. */
export const keptUp = (present: LoadBalancerBody, { listeners, sourceRanges, affinitySeconds }: LoadBalancerWish): LoadBalancerBody => {
  const wished = new Map(listeners.map((listener) => [listenerKey(listener), listener]));
  return {
    ...present,
    sourceRanges,
    ...(affinitySeconds === undefined ? {} : { affinitySeconds }),
    listeners: present.listeners.map((listener) => ({ ...listener, ...pick(wished.get(listenerKey(listener))) })),
  };
};
const pick = (listener: ListenerBody | undefined): Partial<ListenerBody> =>
  listener === undefined ? {} : { members: listener.members, retryAfterMs: listener.retryAfterMs };

export function parseLoadBalancer(request: Request, canBindLow: boolean): Result<LoadBalancerWish, PortError> {
  if (!parseSourceRanges(request.sourceRanges)) return bad(`source_ranges must be CIDRs such as 10.0.0.0/8, not ${request.sourceRanges.join(', ')}`);
  if (request.listeners.length > listenersMax) return bad(`a load balancer has at most ${listenersMax} listeners`);
  if (request.affinitySeconds > affinitySecondsMax) return bad(`affinity_seconds is at most ${affinitySecondsMax}, not ${request.affinitySeconds}`);
  if (Math.max(request.sharingKey.length, request.backendKey.length) > keyLengthMax)
    return bad(`sharing_key and backend_key have at most ${keyLengthMax} characters`);
  const listeners: ListenerBody[] = [];
  const portByKey = new Map<string, number>();
  for (const message of request.listeners) {
    const listener = parseListener(message, canBindLow);
    if (!listener.ok) return listener;
    const key = listenerKey(listener.value);
    const other = portByKey.get(key);
    if (other === listener.value.port) return bad(`${listener.value.protocol} port ${other} is listed twice`);
    if (other !== undefined)
      return bad(
        `${listener.value.protocol} ports ${other} and ${listener.value.port} would both be served at ${listener.value.servedPort}, since FiberLB may not listen below 1024`,
      );
    portByKey.set(key, listener.value.port);
    listeners.push(listener.value);
  }
  const { name, sourceRanges, affinitySeconds, sharingKey, backendKey } = request;
  return ok({ name, listeners, sourceRanges, affinitySeconds, ...(sharingKey === '' ? {} : { sharingKey, backendKey }) });
}

function parseListener(message: ListenerMessage, canBindLow: boolean): Result<ListenerBody, PortError> {
  const { protocol, port } = message;
  if (protocol !== 'TCP' && protocol !== 'UDP') return bad(`a listener's protocol is TCP or UDP, not ${JSON.stringify(protocol ?? '')}`);
  if (!port || !isPort(port)) return bad(`a listener's port is 1 to 65535, not ${port ?? 0}`);
  const members = (message.pool?.members ?? []).map((member) => ({ address: member.address ?? '', port: member.port ?? 0 }));
  if (members.length > membersMax) return bad(`a pool has at most ${membersMax} members`);
  const wrong = members.find((member) => !isAddress(member.address) || !isPort(member.port));
  if (wrong) return bad(`a member is an IP address and a port, not ${wrong.address}:${wrong.port}`);
  const retryAfterMs = message.pool?.healthMonitor?.retryAfterMs || retryAfterDefaultMs;
  return ok({ name: message.name ?? '', protocol, port, servedPort: servedPort(port, canBindLow), members, retryAfterMs });
}
