import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Json } from '../../domain/api-object.ts';
import { isList, isObject, type JsonObject } from '../../domain/patch/json-object.ts';
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

/**
 * Writes a cluster, a user and a context into a kubeconfig, readable by its owner only. What else is in the file stays, as does the namespace that
 * the context was given; a context that is new becomes the current one. Fails with one line when it cannot be written, or what is there is no kubeconfig.
 */
export function writeKubeconfig(file: string, { server, ca, token, tenant }: KubeconfigOptions): void {
  const name = tenant.org === 'default' && tenant.project === 'default' ? 'k8shost' : `k8shost-${tenant.org}-${tenant.project}`;
  const target = resolve(file);
  const before = readBefore(target);
  const had = entriesOf(before['contexts']).find((entry) => entry['name'] === name);
  const context = had?.['context'];
  const namespace = isObject(context) ? context['namespace'] : undefined;
  const withOurs = (list: Json | undefined, ours: JsonObject): readonly Json[] => [
    ...entriesOf(list).filter((entry) => entry['name'] !== name),
    { name, ...ours },
  ];
  const text = stringify({
    ...before,
    apiVersion: 'v1',
    kind: 'Config',
    clusters: withOurs(before['clusters'], { cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }),
    users: withOurs(before['users'], { user: { token } }),
    contexts: withOurs(before['contexts'], { context: { cluster: name, user: name, ...(namespace !== undefined && { namespace }) } }),
    'current-context': had === undefined ? name : (before['current-context'] ?? name),
  });
  try {
    makeFolder(dirname(target));
    writeFileSync(`${target}.next`, text, { mode: 0o600 });
    renameSync(`${target}.next`, target);
  } catch (error) {
    throw new Failure(`the kubeconfig ${target} cannot be written: ${(error as Error).message}`);
  }
}

function readBefore(file: string): JsonObject {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Failure(`the kubeconfig ${file} cannot be read: ${(error as Error).message}`);
  }
  const read = parsed(text);
  if (read === null) return {};
  if (!isObject(read)) throw new Failure(`${file} is there and is no kubeconfig: move it away, or have the kubeconfig written elsewhere`);
  return read;
}

/** Undefined: it is no YAML. */
function parsed(text: string): Json | undefined {
  try {
    return parse(text) as Json;
  } catch {
    return undefined;
  }
}

const entriesOf = (list: Json | undefined): readonly JsonObject[] => (isList(list) ? list.filter((entry) => isObject(entry)) : []);
