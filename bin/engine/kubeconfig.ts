import { renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Tenant } from '../../domain/ref.ts';
import { Failure } from '../failure.ts';
import { makeFolder } from './make-folder.ts';

interface KubeconfigOptions {
  readonly server: string;
  /** PEM. */
  readonly ca: string;
  readonly token: string;
  readonly tenant: Tenant;
}

/** Writes a kubeconfig with one context, readable by its owner only. Fails with one line when it cannot be written. */
export function writeKubeconfig(file: string, { server, ca, token, tenant }: KubeconfigOptions): void {
  const name = tenant.org === 'default' && tenant.project === 'default' ? 'k8shost' : `k8shost-${tenant.org}-${tenant.project}`;
  const text = stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
  const target = resolve(file);
  try {
    makeFolder(dirname(target));
    writeFileSync(`${target}.next`, text, { mode: 0o600 });
    renameSync(`${target}.next`, target);
  } catch (error) {
    throw new Failure(`the kubeconfig ${target} cannot be written: ${(error as Error).message}`);
  }
}
