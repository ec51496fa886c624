import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileSealer } from '../../adapters/sealing/file-sealer.ts';
import { KeyStore } from '../../adapters/sealing/key-store.ts';
import type { ServiceName } from '../../domain/effect.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { Failure } from '../failure.ts';
import type { NatsAccess } from './control-plane.ts';
import { natsFromEnvironment } from './nats.ts';

/** What a role that runs as its own process is told by its environment. Names are those of the system this one succeeds. */
export interface RoleEnvironment {
  readonly nats: NatsAccess;
  readonly services: Readonly<Record<ServiceName | 'iam', string>>;
  /** Where the API listens. */
  readonly api: { readonly host: string; readonly port: number };
}

export function roleEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): RoleEnvironment {
  const address = (name: string, fallback: string): string => env[name] || fallback;
  return {
    nats: natsFromEnvironment(env) ?? { url: 'nats://127.0.0.1:4222' },
    services: {
      iam: address('IAM_SERVER_ADDR', '127.0.0.1:50051'),
      novanet: address('NOVANET_SERVER_ADDR', '127.0.0.1:50052'),
      flashdns: address('FLASHDNS_SERVER_ADDR', '127.0.0.1:50053'),
      fiberlb: address('FIBERLB_SERVER_ADDR', '127.0.0.1:50054'),
      lightningstor: address('LIGHTNINGSTOR_SERVER_ADDR', '127.0.0.1:50055'),
      plasmavmc: address('PLASMAVMC_SERVER_ADDR', '127.0.0.1:50056'),
    },
    api: hostAndPort(address('K8SHOST_SERVER_ADDR', '127.0.0.1:6443')),
  };
}

function hostAndPort(text: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(.+):([0-9]+)$/.exec(text) ?? [];
  if (host === undefined || Number(port) > 65_535) throw new Failure(`K8SHOST_SERVER_ADDR is HOST:PORT, not ${JSON.stringify(text)}`);
  return { host, port: Number(port) };
}

/** The project keys in DIR/keys. A role without them folds Secrets without their content, and writes none. */
export function sealerOf(dataDirectory: string, required: boolean): Sealer | undefined {
  const keys = join(resolve(dataDirectory), 'keys');
  return required || existsSync(keys) ? fileSealer(new KeyStore(keys)) : undefined;
}
