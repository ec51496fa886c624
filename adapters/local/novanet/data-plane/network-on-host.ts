// One tenant's network on this host: its rules, its overlay and its uplink, each kept by itself.
import { existsSync } from 'node:fs';
import type { SecurityGroup, ServiceRoute } from '../../../../domain/effect.ts';
import { tables } from './base-rules.ts';
import type { Viewer } from './choose-endpoints.ts';
import { compileRoute } from './compile-route.ts';
import { nothing, type Element } from './compiled.ts';
import { createKeeper } from './keeper.ts';
import type { Host, PluggedPort } from './network-change.ts';
import { createNetworkRules } from './network-rules.ts';
import { createOverlay } from './overlay.ts';
import { createRulesKeeper } from './rules-keeper.ts';
import { createSecurityGroups } from './security-groups.ts';
import { runLinks, type LinkLine } from './run-links.ts';
import { forgetFlows, staleEndpoints } from './stale-flows.ts';
import { hostAddress, networksMax, uplinkLines } from './uplink.ts';

export interface NetworkOnHost {
  subnet(cidr: string): void;
  /** `route` undefined: gone. */
  route(id: string, revision: number, route: ServiceRoute | undefined): void;
  port(id: string, port: PluggedPort | undefined): void;
  group(id: string, group: SecurityGroup | undefined): void;
  host(host: Host): void;
  /** From now on it may have a link to the host. */
  link(): void;
  look(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  readonly vni: number;
  /** Name, and path, of the router's namespace. */
  readonly router: string;
  readonly netns: string;
  readonly self: Host;
  readonly viewer: Viewer;
  mayLink(): boolean;
  /** No other network on this host has the block. */
  isAlone(cidr: string): boolean;
  report(message: string): void;
}

/** Of an id in names of chains. */
const idLength = 8;

export function createNetworkOnHost({ vni, router, netns, self, viewer, mayLink, isAlone, report }: Options): NetworkOnHost {
  const rules = createNetworkRules();
  const groups = createSecurityGroups(self.node);
  const overlay = createOverlay(vni, router, self);
  const cidrs = new Set<string>();
  const routes = new Map<string, ServiceRoute>();
  let complaint: string | undefined;
  /** One after the other: each is a process. */
  let forgetting = Promise.resolve();
  const keptRules = createRulesKeeper({ what: `rules of ${netns}`, netns, tables, whole: () => rules.whole(), report });
  const links = (what: string, whole: () => readonly LinkLine[]) =>
    createKeeper<LinkLine>({ what: `${what} of ${netns}`, netns, whole, run: (lines) => runLinks(netns, lines), report });
  const keptOverlay = links('overlay', () => overlay.whole());
  const keptUplink = links('uplink', () => (mayLink() ? uplinkLines(vni, router, [...cidrs].filter(isAlone)) : []));
  const kept = [keptRules, keptOverlay, keptUplink];
  /** Once nothing new is led there. */
  const forget = async (endpoints: readonly string[]): Promise<void> => {
    await keptRules.settled();
    const failure = existsSync(netns) ? await forgetFlows(netns, endpoints) : undefined;
    if (failure !== undefined && failure !== complaint) report(`flows of ${netns} are not forgotten: ${failure}`);
    complaint = failure;
  };
  if (vni < networksMax) rules.change('host', 1, { ...nothing, elements: [{ set: 'hosts', key: hostAddress(vni), verdict: '' }] });
  return {
    subnet(cidr) {
      cidrs.add(cidr);
      const elements: readonly Element[] = [{ set: 'pods', key: cidr, verdict: '' }];
      keptRules.change(rules.change(`subnet ${cidr}`, 1, { elements, chains: new Map(), sets: new Map() }));
      keptUplink.change(undefined);
    },
    route(id, revision, route) {
      const stale = staleEndpoints(routes.get(id), route);
      if (route === undefined) routes.delete(id);
      else routes.set(id, route);
      keptRules.change(rules.change(id, revision, route && compileRoute(id.slice(0, idLength), route, viewer)));
      if (stale.length > 0) forgetting = forgetting.then(() => forget(stale));
    },
    port(id, port) {
      keptOverlay.change(overlay.port(id, port));
      keptRules.change(rules.changeTogether(groups.port(id, port)));
    },
    group: (id, group) => keptRules.change(rules.changeTogether(groups.group(id, group))),
    host: (host) => keptOverlay.change(overlay.host(host)),
    link: () => keptUplink.change(undefined),
    look: async () => {
      await Promise.all(kept.map((one) => one.look()));
    },
    stop: async () => {
      await Promise.all(kept.map((one) => one.stop()));
    },
  };
}
