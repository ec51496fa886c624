// HostService: hosts register, and follow what changes in networks.
import { isIP } from 'node:net';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { pageMax } from '../../grpc/message-size.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { openAppendFile, readLines } from '../append-file.ts';
import { changeMessage } from './data-plane/change-message.ts';
import type { Host } from './data-plane/network-change.ts';
import type { NetworkFeed } from './network-feed.ts';

export interface Hosts {
  /** The same number for a node for ever. QUOTA when there are no more. */
  register(node: string, tunnelAddress: string): Promise<Result<Host, ReturnType<typeof refused>>>;
  close(): Promise<void>;
}

const hostsMax = 65_000;
const pageLimit = { changes: 1_000, bytes: pageMax };
const waitMaxMs = 60_000;
const ageMaxMs = 0xff_ff_ff_ff;

export async function openHosts(path: string, feed: NetworkFeed): Promise<Hosts> {
  const hosts = new Map<string, Host>();
  for (const line of readLines(path)) hosts.set((line as Host).node, line as Host);
  const file = await openAppendFile(path, [...hosts.values()]);
  for (const host of hosts.values()) feed.put({ kind: 'host', host });
  return {
    async register(node, tunnelAddress) {
      const present = hosts.get(node);
      if (present?.tunnelAddress === tunnelAddress) return ok(present);
      const number = present?.number ?? hosts.size + 1;
      if (number > hostsMax) return err(refused('QUOTA', `there are ${hostsMax} hosts`));
      const host: Host = { node, number, tunnelAddress };
      hosts.set(node, host);
      file.append(host);
      feed.put({ kind: 'host', host });
      await file.written();
      return ok(host);
    },
    close: () => file.close(),
  };
}

export function hostMethods(hosts: Hosts, feed: NetworkFeed): Implementation[] {
  return [
    implement(novanetMethods.followNetworks, async ({ node, tunnelAddress, instance, after, wholeSince: heardSince, waitMs }) => {
      if (node === '') return err(refused('INVALID_ARGUMENT', 'node is required'));
      if (isIP(tunnelAddress) === 0) return err(refused('INVALID_ARGUMENT', `tunnel_address is an IP address, not ${tunnelAddress}`));
      if (waitMs > waitMaxMs) return err(refused('INVALID_ARGUMENT', `wait_ms is at most ${waitMaxMs}`));
      const host = await hosts.register(node, tunnelAddress);
      if (!host.ok) return host;
      if (instance === feed.instance) await feed.changed(after, waitMs);
      const { position, wholeSince, isWhole, hasMore, changes } = feed.after({ instance, position: after, wholeSince: heardSince }, pageLimit);
      const { number } = host.value;
      const told = changes.map(({ change, ageMs }) => ({ ...changeMessage(change), ageMs: Math.min(Math.round(ageMs), ageMaxMs) }));
      return ok({ instance: feed.instance, position, wholeSince, whole: isWhole, changes: told, number, more: hasMore });
    }),
  ];
}
