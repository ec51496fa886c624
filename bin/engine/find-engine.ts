import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { k8shostVersion } from '../version.ts';
import { readEngineFile, type EngineFile } from './engine-file.ts';
import { apiVariable, roleEnvironment } from './role-environment.ts';

/** What a command needs to reach an engine. */
export type FoundEngine = Omit<EngineFile, 'pid' | 'portOffset' | 'ports' | 'grpc'>;

/**
 * The engine of `k8shost up` in this directory; without one, and where the environment names the services as it does for the roles that
 * run as processes of their own, those: the authority in DIR/pki, IAM's admin key in the file IAM_ADMIN_KEY_FILE.
 */
export function findEngine(directory: string, env: Readonly<Record<string, string | undefined>> = process.env): FoundEngine {
  const isNamed = env['NATS_URL'] || env['IAM_SERVER_ADDR'];
  if (existsSync(join(resolve(directory), 'engine.json')) || !isNamed) return readEngineFile(directory);
  const { nats, services } = roleEnvironment(0, env);
  const address = (env[apiVariable[0]] || apiVariable[1]).replace(/^(0\.0\.0\.0|\[?::\]?):/, '127.0.0.1:');
  return {
    version: k8shostVersion,
    api: { url: `https://${address}`, caFile: join(resolve(directory), 'pki', 'ca.crt') },
    nats,
    services,
    iamAdminKeyFile: env['IAM_ADMIN_KEY_FILE'] || join(resolve(directory), 'plasmacloud', 'iam', 'admin-key'),
  };
}
