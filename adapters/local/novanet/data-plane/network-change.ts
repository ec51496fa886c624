import type { NamedPort, SecurityGroup, ServiceRoute } from '../../../../domain/effect.ts';
import type { Labels } from '../../../../domain/label-selector.ts';
import type { Tenant } from '../../../../domain/ref.ts';

export interface Host {
  /** Name of its node. */
  readonly node: string;
  /** 1 to 65,000, no other's: its routers have addresses by it. */
  readonly number: number;
  /** Where VXLAN reaches it. */
  readonly tunnelAddress: string;
}

export interface PluggedPort {
  readonly address: string;
  /** '': not known. */
  readonly node: string;
  /** '': not known. */
  readonly macAddress: string;
  /** What security groups select it by. */
  readonly namespace: string;
  readonly labels: Labels;
  readonly namedPorts: readonly NamedPort[];
}

/** What a host hears of networks. `undefined`: gone. */
export type NetworkChange =
  | { readonly kind: 'subnet'; readonly vni: number; readonly tenant: Tenant; readonly cidr: string }
  | { readonly kind: 'route'; readonly vni: number; readonly id: string; readonly revision: number; readonly route: ServiceRoute | undefined }
  | { readonly kind: 'port'; readonly vni: number; readonly id: string; readonly port: PluggedPort | undefined }
  | { readonly kind: 'group'; readonly vni: number; readonly id: string; readonly group: SecurityGroup | undefined }
  | { readonly kind: 'host'; readonly host: Host };

/** Two changes of one key are of one thing: the later one says it all. */
export function keyOfChange(change: NetworkChange): string {
  if (change.kind === 'host') return `host ${change.host.node}`;
  return change.kind === 'subnet' ? `subnet ${change.vni} ${change.cidr}` : `${change.kind} ${change.id}`;
}

export const isGone = (change: NetworkChange): boolean =>
  (change.kind === 'route' && change.route === undefined) ||
  (change.kind === 'port' && change.port === undefined) ||
  (change.kind === 'group' && change.group === undefined);
