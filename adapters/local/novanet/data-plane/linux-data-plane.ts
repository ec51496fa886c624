// NovaNET on a Linux host, with root: the routers that the CNI plugin makes lead what is sent to Services to their endpoints.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import type { ServiceRoute } from '../../../../domain/effect.ts';
import { routerNamespace } from '../../../../schemas/tenant-network.ts';
import type { Viewer } from './choose-endpoints.ts';
import { compileRoute } from './compile-route.ts';
import type { Element } from './compiled.ts';
import { createNetworkProgrammer, type NetworkProgrammer } from './network-programmer.ts';

export interface DataPlaneOptions {
  /** As the plugin's `novanet.node` says it. */
  readonly node: string;
  /** Where endpoints run that are on this host; the node alone by default. */
  readonly isHere?: (node: string) => boolean;
  /** '': not known. */
  readonly zone?: string;
  readonly lookEveryMs?: number;
  report(message: string): void;
}

export interface DataPlane {
  /** What the network's pods have addresses from. */
  subnet(vni: number, cidr: string): void;
  /** `route` undefined: gone. */
  route(vni: number, id: string, revision: number, route: ServiceRoute | undefined): void;
  /** Everything told so far is in the kernel, where there is a router for it. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const namespaces = '/run/netns';

/** Why this machine can have none; undefined when it can. */
export function whyNoDataPlane(): string | undefined {
  if (process.getuid?.() !== 0) return 'the Linux data plane needs root';
  if (spawnSync('nsenter', ['--version']).status !== 0) return 'nsenter (util-linux) is missing';
  if (spawnSync('nft', ['--version']).status !== 0) return 'nft (nftables) is missing';
  return undefined;
}

/** Every network is looked after by itself; what fails in one does not hold up another. */
export function startLinuxDataPlane(options: DataPlaneOptions): DataPlane {
  const { node, zone = '', report } = options;
  const viewer: Viewer = { node, zone, isHere: options.isHere ?? ((name) => name === node) };
  const networks = new Map<number, NetworkProgrammer>();
  const networkOf = (vni: number): NetworkProgrammer => {
    const network = networks.get(vni) ?? createNetworkProgrammer({ netns: join(namespaces, routerNamespace(node, vni)), report });
    networks.set(vni, network);
    return network;
  };
  let looking: Promise<unknown> | undefined;
  let isWanted = false;
  const lookAtAll = async (): Promise<void> => {
    do {
      isWanted = false;
      await Promise.all([...networks.values()].map((network) => network.look()));
    } while (isWanted);
    looking = undefined;
  };
  const look = (): void => {
    isWanted = true;
    looking ??= lookAtAll();
  };
  const timer = setInterval(look, options.lookEveryMs ?? 5_000).unref();
  // A folder that is not there yet is looked at by the timer.
  const watcher = watchFolder(look);
  return {
    subnet(vni, cidr) {
      const elements: readonly Element[] = [{ set: 'pods', key: cidr, verdict: '' }];
      networkOf(vni).change(`subnet ${cidr}`, 1, { elements, chains: new Map(), sets: new Map() });
    },
    route: (vni, id, revision, route) => networkOf(vni).change(id, revision, route && compileRoute(id.slice(0, 8), route, viewer)),
    settled: async () => {
      await Promise.all([...networks.values()].map((network) => network.settled()));
    },
    stop: async () => {
      clearInterval(timer);
      watcher?.close();
      await looking;
    },
  };
}

function watchFolder(changed: () => void): { close(): void } | undefined {
  try {
    return watch(namespaces, { persistent: false }, changed);
  } catch {
    return undefined;
  }
}
