// A host's data plane: asks NovaNET what changed, and does it. While NovaNET is away everything stays as it is.
import { isIPv4 } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { openChannel } from '../../grpc/client.ts';
import { parseChange } from './data-plane/change-message.ts';
import type { NetworkChange } from './data-plane/network-change.ts';
import type { Endpoint } from './data-plane/host-rules.ts';
import { startLinuxDataPlane, type DataPlane, type DataPlaneOptions } from './data-plane/linux-data-plane.ts';
import { createResolverFinder } from './find-resolvers.ts';

interface FollowOptions extends Omit<DataPlaneOptions, 'self' | 'closed' | 'names'> {
  /** NovaNET's, `host:port`. */
  readonly address: string;
  /** FlashDNS's; undefined: there is none, and pods find no names. */
  readonly flashdns: string | undefined;
  /** The file that keeps what FlashDNS said; of this host, until it boots again. */
  readonly heardNames: string;
  readonly node: string;
  readonly tunnelAddress: string;
  readonly signal: AbortSignal;
}

const waitMs = 20_000;
const deadlineMs = 30_000;
const pauseMs = 1_000;

/** Until the signal. */
export async function followNetworks({ address, flashdns, heardNames, node, tunnelAddress, signal, ...options }: FollowOptions): Promise<void> {
  const channel = openChannel(address, { deadlineMs });
  // Which ends the call under way. A race with a promise that lives as long as this would keep every answer.
  signal.addEventListener('abort', () => channel.close(), { once: true });
  const pause = (): Promise<unknown> => setTimeout(pauseMs, undefined, { signal }).catch(() => undefined);
  const closed = [address, flashdns ?? ''].flatMap(endpointOf);
  let plane: DataPlane | undefined;
  const names = createResolverFinder({
    address: flashdns,
    path: heardNames,
    signal,
    learned: () => plane?.closeListeners(),
    report: options.report,
  });
  /** From the beginning until all is known; a plane that began with a part of it would let pass what policies forbid. */
  let early: NetworkChange[] | undefined;
  let heard = { instance: '', after: 0, wholeSince: 0 };
  let isAway = false;
  while (!signal.aborted) {
    const answer = await channel.call(novanetMethods.followNetworks, { node, tunnelAddress, ...heard, waitMs });
    if (signal.aborted) break;
    if (!answer.ok) {
      if (!isAway) options.report(`NovaNET at ${address} does not answer, networks stay as they are: ${answer.error.message}`);
      isAway = true;
      await pause();
      continue;
    }
    isAway = false;
    const arrivedMs = performance.now();
    const { instance, position, wholeSince, whole, changes, number, more } = answer.value;
    if (whole) early = [];
    for (const message of changes) {
      const change = parseChange(message);
      if (!change.ok) options.report(`a change was not understood: ${change.error.message}`);
      else if (change.value !== undefined && early !== undefined) early.push(change.value);
      else if (change.value !== undefined) plane?.apply(change.value, arrivedMs - (message.ageMs ?? 0));
    }
    if (early !== undefined && !more) {
      // What is gone meanwhile is not said: a new plane makes everything anew.
      await plane?.stop();
      plane = startLinuxDataPlane({ ...options, closed, names, self: { node, number, tunnelAddress } });
      for (const change of early) plane.apply(change);
      early = undefined;
    }
    heard = { instance, after: position, wholeSince };
  }
  channel.close();
  await plane?.stop();
}

/** None when it is of IPv6, which pods do not have. */
function endpointOf(address: string): readonly Endpoint[] {
  const at = address.lastIndexOf(':');
  const host = address.slice(0, at);
  return isIPv4(host) ? [{ address: host, port: Number(address.slice(at + 1)) }] : [];
}
