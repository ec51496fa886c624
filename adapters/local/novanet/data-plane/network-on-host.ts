// One tenant's network on this host: its rules, its overlay and its uplink, each kept by itself.
import { existsSync, writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import type { SecurityGroup, ServiceRoute } from '../../../../domain/effect.ts';
import { err, ok, type Result } from '../../../../domain/result.ts';
import { tables } from './base-rules.ts';
import type { Viewer } from './choose-endpoints.ts';
import { compileRoute } from './compile-route.ts';
import { nothing, type Element } from './compiled.ts';
import { createKeeper } from './keeper.ts';
import type { Host, PluggedPort } from './network-change.ts';
import { createNetworkRules } from './network-rules.ts';
import { createOverlay } from './overlay.ts';
import { createProgramming } from './programming.ts';
import { resolverPort } from './resolver.ts';
import { createRulesKeeper } from './rules-keeper.ts';
import { createSecurityGroups } from './security-groups.ts';
import { runLinks, type LinkLine } from './run-links.ts';
import { forgetFlows, staleEndpoints } from './stale-flows.ts';
import { hostAddress, networksMax, uplinkLines, uplinkPrefix } from './uplink.ts';

export interface NetworkOnHost {
  subnet(cidr: string): void;
  /** `route` undefined: gone. `sinceMs`: when NovaNET knew; undefined: long ago. */
  route(id: string, revision: number, route: ServiceRoute | undefined, sinceMs: number | undefined): void;
  port(id: string, port: PluggedPort | undefined): void;
  group(id: string, group: SecurityGroup | undefined): void;
  host(host: Host): void;
  /** Its node ports are those of the host's own address, for pods of this host too. */
  leadNodePorts(): void;
  /** From now on it may have a link to the host. */
  link(): void;
  /** From now on the host may lead what comes from it to its own loopback addresses. */
  leadToLoopback(): void;
  /** What Services ask for is in the kernel, or will be in a moment. */
  isHealthy(): boolean;
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
  /** Hears that the link to the host is there, again when it is made anew. */
  linked(): void;
  nowMs(): number;
  /** Hears how long a change of a Service took. */
  took(ms: number): void;
  report(message: string): void;
}

/** Of an id in names of chains. */
const idLength = 8;

export function createNetworkOnHost({ vni, router, netns, self, viewer, mayLink, isAlone, linked, nowMs, took, report }: Options): NetworkOnHost {
  const rules = createNetworkRules();
  const groups = createSecurityGroups(self.node);
  const programming = createProgramming(nowMs, took);
  const overlay = createOverlay(vni, router, self);
  const cidrs = new Set<string>();
  const routes = new Map<string, ServiceRoute>();
  let complaint: string | undefined;
  /** One after the other: each is a process. */
  let forgetting = Promise.resolve();
  const keptRules = createRulesKeeper({ what: `rules of ${netns}`, netns, tables, whole: () => rules.whole(), report });
  const keptOverlay = createKeeper<LinkLine>({
    what: `overlay of ${netns}`,
    netns,
    whole: () => overlay.whole(),
    run: (lines) => runLinks(netns, lines),
    report,
  });
  let mayReachLoopback = false;
  const keptUplink = createKeeper<LinkLine>({
    what: `uplink of ${netns}`,
    netns,
    whole: () => (mayLink() ? uplinkLines(vni, router, [...cidrs].filter(isAlone)) : []),
    run: async (lines) => {
      const done = await runLinks(netns, lines);
      return done.ok && lines.length > 0 && mayReachLoopback ? routeLoopback(vni) : done;
    },
    report,
    wasMade: () => {
      if (mayLink() && vni < networksMax) linked();
    },
  });
  const kept = [keptRules, keptOverlay, keptUplink];
  /** Once nothing new is led there. */
  const forget = async (endpoints: readonly string[]): Promise<void> => {
    await keptRules.settled();
    const failure = existsSync(netns) ? await forgetFlows(netns, endpoints) : undefined;
    if (failure !== undefined && failure !== complaint) report(`flows of ${netns} are not forgotten: ${failure}`);
    complaint = failure;
  };
  if (vni < networksMax) rules.change('host', 1, { ...nothing, elements: [{ set: 'hosts', key: hostAddress(vni), verdict: '' }] });
  rules.changeTogether(groups.port('resolver', resolverPort));
  return {
    subnet(cidr) {
      cidrs.add(cidr);
      const elements: readonly Element[] = [{ set: 'pods', key: cidr, verdict: '' }];
      keptRules.change(rules.change(`subnet ${cidr}`, 1, { elements, chains: new Map(), sets: new Map() }));
      keptUplink.change(undefined);
    },
    route(id, revision, route, sinceMs) {
      const stale = staleEndpoints(routes.get(id), route);
      if (route === undefined) routes.delete(id);
      else routes.set(id, route);
      const lines = rules.change(id, revision, route && compileRoute(id.slice(0, idLength), route, viewer));
      if (lines.length > 0) keptRules.change(lines, programming.begins(sinceMs));
      if (stale.length > 0) forgetting = forgetting.then(() => forget(stale));
    },
    port(id, port) {
      keptOverlay.change(overlay.port(id, port));
      keptRules.change(rules.changeTogether(groups.port(id, port)));
    },
    group: (id, group) => keptRules.change(rules.changeTogether(groups.group(id, group))),
    host: (host) => keptOverlay.change(overlay.host(host)),
    leadNodePorts() {
      const elements: readonly Element[] = isIPv4(self.tunnelAddress) ? [{ set: 'node-addresses', key: self.tunnelAddress, verdict: '' }] : [];
      keptRules.change(rules.change('node', 1, { ...nothing, elements }));
    },
    link: () => keptUplink.change(undefined),
    leadToLoopback() {
      mayReachLoopback = true;
      // A link that is made anew meanwhile lets it pass by itself.
      const done = existsSync(loopbackSetting(vni)) ? routeLoopback(vni) : ok(undefined);
      if (!done.ok) report(`uplink of ${netns}: ${done.error}`);
    },
    isHealthy: programming.isHealthy,
    look: async () => {
      await Promise.all(kept.map((one) => one.look()));
    },
    stop: async () => {
      await Promise.all(kept.map((one) => one.stop()));
    },
  };
}

const loopbackSetting = (vni: number): string => `/proc/sys/net/ipv4/conf/${uplinkPrefix}${vni}/route_localnet`;

/** For this one interface; the host's rules let nothing pass there but what they led. */
function routeLoopback(vni: number): Result<undefined, string> {
  try {
    writeFileSync(loopbackSetting(vni), '1');
    return ok(undefined);
  } catch (error) {
    return err(`pods find no names, for FlashDNS listens on loopback addresses: ${(error as Error).message}`);
  }
}
