import type { ApiObject } from '../../domain/api-object.ts';
import type { Client } from './http2-client.ts';

/** All objects of a kind as the API told of them last, by `NAMESPACE/NAME`. */
export interface Followed<T extends ApiObject> {
  get(namespace: string, name: string): T | undefined;
  list(): readonly T[];
  close(): void;
}

/** Follows a list by a watch, from what is there now. */
export function following<T extends ApiObject>(client: Client, path: string, onChange: (object: T) => void = () => undefined): Followed<T> {
  const objects = new Map<string, T>();
  const watch = client.watch(`${path}?watch=1&resourceVersion=0`, (frame) => {
    const { type, object } = JSON.parse(frame) as { readonly type: string; readonly object: T };
    if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED') return;
    const key = `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
    if (type === 'DELETED') objects.delete(key);
    else objects.set(key, object);
    onChange(object);
  });
  return { get: (namespace, name) => objects.get(`${namespace}/${name}`), list: () => [...objects.values()], close: watch.close };
}
