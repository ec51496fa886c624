/** Default ports; `--port-offset` is added to each. */
const defaults = {
  api: 6443,
  grpc: 6445,
  nats: 4222,
  iam: 50051,
  novanet: 50052,
  flashdns: 50053,
  fiberlb: 50054,
  lightningstor: 50055,
  plasmavmc: 50056,
  dns: 10053,
  nbd: 10809,
} as const;

type PortName = keyof typeof defaults;
export type Ports = Readonly<Record<PortName, number>>;

const offsetMax = 15_000;

/** Throws a sentence when the offset is no whole number that leaves room below 65,536. */
export function portsAt(offset: number): Ports {
  if (!Number.isInteger(offset) || offset < 0 || offset > offsetMax) throw new Error(`--port-offset is a whole number from 0 to ${offsetMax}, not ${offset}`);
  return Object.fromEntries(Object.entries(defaults).map(([name, port]) => [name, port + offset])) as Ports;
}

/**
 * Where the local services take addresses from: the first half of each range without an offset, else a slice of the second half that
 * follows from it, so that engines with different offsets run side by side. (Offsets that are equal modulo 32 share a slice.)
 */
export function poolsAt(offset: number): { readonly pods: string; readonly balancers: readonly string[] } {
  if (offset === 0) return { pods: '127.64.0.0/11', balancers: ['default=127.20.0.1-127.20.127.254'] };
  const slice = offset % 32;
  return { pods: `127.${96 + slice}.0.0/16`, balancers: [`default=127.20.${128 + slice * 4}.1-127.20.${128 + slice * 4 + 3}.254`] };
}

/** Of one project's pods: 4,094 addresses. */
export const podSubnetPrefixLength = 20;
