// Short words for the exchanges of the stories.
import type { Json } from '../../../domain/api-object.ts';
import { manifests } from '../manifests.ts';
import type { Exchange } from './exchange.ts';

type More = Partial<Omit<Exchange, 'title' | 'request'>>;

export const asTable = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';

export const ask = (title: string, request: string, more: More = {}): Exchange => ({ title, request, ...more });

/** One object, from YAML. */
export const one = (text: string): Json => manifests(text)[0] as Json;

export const get = (title: string, path: string, more: More = {}): Exchange => ask(title, `GET ${path}`, more);
export const table = (title: string, path: string, more: More = {}): Exchange => ask(title, `GET ${path}`, { headers: { accept: asTable }, ...more });
export const post = (title: string, path: string, yaml: string, more: More = {}): Exchange => ask(title, `POST ${path}`, { body: one(yaml), ...more });
export const put = (title: string, path: string, yaml: string, more: More = {}): Exchange => ask(title, `PUT ${path}`, { body: one(yaml), ...more });
export const remove = (title: string, path: string, yaml?: string, more: More = {}): Exchange =>
  ask(title, `DELETE ${path}`, { ...(yaml === undefined ? {} : { body: one(yaml) }), ...more });

const patchTypes = {
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  apply: 'application/apply-patch+yaml',
};

/** The patch is YAML. */
export const patch = (title: string, type: keyof typeof patchTypes, path: string, yaml: string, more: More = {}): Exchange =>
  ask(title, `PATCH ${path}`, { body: one(yaml), headers: { 'content-type': patchTypes[type] }, ...more });

/** A namespace in which pods can be made: there are no controllers that would make its service account. */
export const namespace = (name: string): readonly Exchange[] => [
  post(`namespace ${name}`, '/api/v1/namespaces', `{apiVersion: v1, kind: Namespace, metadata: {name: ${name}}}`),
  post(`service account of ${name}`, `/api/v1/namespaces/${name}/serviceaccounts`, '{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}'),
];
