import { join, resolve } from 'node:path';
import type { ServiceName } from '../../domain/effect.ts';
import { Failure } from '../failure.ts';
import type { NatsAccess } from './control-plane.ts';
import { natsFromEnvironment } from './nats.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What a role that runs as its own process is told by its environment. Names are those of the system this one succeeds. */
export interface RoleEnvironment {
  readonly nats: NatsAccess;
  readonly services: Readonly<Record<ServiceName | 'iam', string>>;
  /** Where the API listens, and the names and addresses it is reached at beside the usual ones: they go into its certificate. */
  readonly api: Address & { readonly names: readonly string[] };
  /** Ranges of addresses, besides public ones, that tenants' webhooks may be at. */
  readonly webhookAddresses: readonly string[];
  /** Where it listens for gRPC: two ports above, where nothing else is said. */
  readonly grpc: Address;
}

/** Variable and default of each service's address. */
export const serviceVariables: Readonly<Record<ServiceName | 'iam', readonly [name: string, fallback: string]>> = {
  iam: ['IAM_SERVER_ADDR', '127.0.0.1:50051'],
  novanet: ['NOVANET_SERVER_ADDR', '127.0.0.1:50052'],
  flashdns: ['FLASHDNS_SERVER_ADDR', '127.0.0.1:50053'],
  fiberlb: ['FIBERLB_SERVER_ADDR', '127.0.0.1:50054'],
  lightningstor: ['LIGHTNINGSTOR_SERVER_ADDR', '127.0.0.1:50055'],
  plasmavmc: ['PLASMAVMC_SERVER_ADDR', '127.0.0.1:50056'],
};
export const apiVariable = ['K8SHOST_SERVER_ADDR', '127.0.0.1:6443'] as const;
export const apiNamesVariable = ['K8SHOST_SERVER_NAMES', 'further names in its certificate, comma-separated'] as const;
export const webhookVariable = ['K8SHOST_WEBHOOK_ADDRESSES', 'none besides public ones, comma-separated ranges'] as const;
export const grpcVariable = ['K8SHOST_GRPC_ADDR', 'K8SHOST_SERVER_ADDR, its port + 2'] as const;
const grpcPortsAbove = 2;

/** `portOffset` moves the addresses that the environment does not name. */
export function roleEnvironment(portOffset = 0, env: Readonly<Record<string, string | undefined>> = process.env): RoleEnvironment {
  const shifted = (address: string): string => address.replace(/[0-9]+$/, (port) => String(Number(port) + portOffset));
  const address = ([name, fallback]: readonly [string, string]): string => env[name] || shifted(fallback);
  const api = addressIn(apiVariable[0], address(apiVariable));
  const grpc = env[grpcVariable[0]];
  return {
    nats: natsFromEnvironment(env) ?? { url: shifted('nats://127.0.0.1:4222') },
    services: {
      iam: address(serviceVariables.iam),
      novanet: address(serviceVariables.novanet),
      flashdns: address(serviceVariables.flashdns),
      fiberlb: address(serviceVariables.fiberlb),
      lightningstor: address(serviceVariables.lightningstor),
      plasmavmc: address(serviceVariables.plasmavmc),
    },
    api: { ...api, names: (env['K8SHOST_SERVER_NAMES'] ?? '').split(',').filter((name) => name !== '') },
    webhookAddresses: webhookAddressesIn(env),
    grpc: grpc ? addressIn(grpcVariable[0], grpc) : { host: api.host, port: api.port === 0 ? 0 : Math.min(api.port + grpcPortsAbove, 65_535) },
  };
}

export const webhookAddressesIn = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  (env[webhookVariable[0]] ?? '').split(',').filter((range) => range !== '');

export function addressIn(variable: string, text: string): Address {
  const [, host, port] = /^(.+):([0-9]+)$/.exec(text) ?? [];
  if (host === undefined || Number(port) > 65_535) throw new Failure(`${variable} is HOST:PORT, not ${JSON.stringify(text)}`);
  return { host, port: Number(port) };
}

/** Where a role finds project keys: DIR/keys. */
export const keysOf = (dataDirectory: string): string => join(resolve(dataDirectory), 'keys');

/** Told by every --help of a role. */
export const environmentHelp = `
Environment:
  NATS_URL                   one or more servers, comma-separated (nats://127.0.0.1:4222)
  NATS_USER, NATS_PASSWORD   the engine's login, where the servers ask for one`;

/** What else a role is told; `name (default)` a line. */
export const addressHelp = (names: readonly (readonly [name: string, fallback: string])[]): string =>
  names.map(([name, fallback]) => `\n  ${name.padEnd(26)} ${fallback}`).join('');
