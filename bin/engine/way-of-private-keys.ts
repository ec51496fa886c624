import { isIP } from 'node:net';
import { Failure } from '../failure.ts';

/** Set to `yes`: whoever can hear what goes to FiberLB may read tenants' private keys. */
export const plaintextKeysVariable = ['FIBERLB_PLAINTEXT_KEYS', 'none; `yes` where FiberLB is on another host'] as const;

/**
 * Calls to FiberLB carry the private keys of Ingresses' certificates, over gRPC that is neither encrypted nor says who answers. Throws a sentence where they
 * would leave this machine and nobody said that they may.
 */
export function requirePrivateWay(fiberlb: string, env: Readonly<Record<string, string | undefined>> = process.env): void {
  const host = fiberlb.replace(/:[0-9]+$/, '').replace(/^\[(.*)\]$/, '$1');
  const isHere = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (isHere || env[plaintextKeysVariable[0]] === 'yes') return;
  throw new Failure(
    `FIBERLB_SERVER_ADDR is ${fiberlb}: the private keys of tenants' certificates would go there unencrypted. Run loadbalancing on FiberLB's machine and name a loopback address, ` +
      `or bring them there through a tunnel (WireGuard, IPsec, stunnel), and say so with ${plaintextKeysVariable[0]}=yes`,
  );
}
