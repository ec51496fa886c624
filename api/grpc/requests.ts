// What each request asks of the REST API.
import type { k8shost } from '../../schemas/protobuf.ts';
import type { Asked } from '../asked/asked.ts';
import type { Target } from '../asked/target-path.ts';
import { mediaTypeOfPatch } from '../patch-types.ts';

type Given<T> = T | null | undefined;
type WriteOptions = Given<k8shost.v1.WriteOptions.$Properties>;
type DeleteOptions = Given<k8shost.v1.DeleteOptions.$Properties>;
type ListOptions = Given<k8shost.v1.ListOptions.$Properties>;
type WatchOptions = Given<k8shost.v1.WatchOptions.$Properties>;

const flag = (value: Given<boolean>): string | undefined => (value ? 'true' : undefined);
const number = (value: Given<number>): string | undefined => (value ? String(value) : undefined);
const text = (value: Given<string>): string | undefined => value ?? undefined;

const writeQuery = (options: WriteOptions): NonNullable<Asked['query']> => ({
  dryRun: options?.dryRun ? 'All' : undefined,
  fieldManager: text(options?.fieldManager),
  fieldValidation: text(options?.fieldValidation),
  force: flag(options?.force),
});

export const createAsked = (target: Given<Target>, body: Uint8Array, options?: WriteOptions): Asked => ({
  method: 'POST',
  scope: 'new',
  target,
  query: writeQuery(options),
  body,
});

export const getAsked = (target: Given<Target>, resourceVersion?: string): Asked => ({ method: 'GET', scope: 'object', target, query: { resourceVersion } });

export const replaceAsked = (target: Given<Target>, body: Uint8Array, options?: WriteOptions): Asked => ({
  method: 'PUT',
  scope: 'object',
  target,
  query: writeQuery(options),
  body,
});

/** A patch type that is none is answered as a media type that is none. */
export const patchAsked = (target: Given<Target>, patchType: string, body: Uint8Array, options?: WriteOptions): Asked => ({
  method: 'PATCH',
  scope: 'object',
  target,
  query: writeQuery(options),
  contentType: mediaTypeOfPatch(patchType) ?? patchType,
  body,
});

export const deleteAsked = (target: Given<Target>, options?: DeleteOptions): Asked => ({
  method: 'DELETE',
  scope: 'object',
  target,
  body: deleteBody(options),
});

/** What a list with the same selectors gives. */
export const deleteCollectionAsked = (target: Given<Target>, selection: ListOptions, options?: DeleteOptions): Asked => ({
  ...listAsked(target, selection),
  method: 'DELETE',
  body: deleteBody(options),
});

function deleteBody(options: DeleteOptions): Uint8Array {
  const preconditions = { ...(options?.uid && { uid: options.uid }), ...(options?.resourceVersion && { resourceVersion: options.resourceVersion }) };
  const body = {
    kind: 'DeleteOptions',
    apiVersion: 'v1',
    ...(options?.dryRun && { dryRun: ['All'] }),
    ...(options?.gracePeriodSeconds != null && { gracePeriodSeconds: options.gracePeriodSeconds }),
    ...(options?.propagationPolicy && { propagationPolicy: options.propagationPolicy }),
    ...(Object.keys(preconditions).length > 0 && { preconditions }),
  };
  return Buffer.from(JSON.stringify(body));
}

export const listAsked = (target: Given<Target>, options?: ListOptions): Asked => ({
  method: 'GET',
  scope: 'collection',
  target,
  query: {
    labelSelector: text(options?.labelSelector),
    fieldSelector: text(options?.fieldSelector),
    limit: number(options?.limit),
    continue: text(options?.continueToken),
    resourceVersion: text(options?.resourceVersion),
    resourceVersionMatch: text(options?.resourceVersionMatch),
  },
});

export const watchAsked = (target: Given<Target>, options?: WatchOptions): Asked => ({
  method: 'GET',
  scope: 'collection',
  target,
  query: {
    watch: 'true',
    labelSelector: text(options?.labelSelector),
    fieldSelector: text(options?.fieldSelector),
    resourceVersion: text(options?.resourceVersion),
    timeoutSeconds: number(options?.timeoutSeconds),
    allowWatchBookmarks: flag(options?.allowBookmarks || options?.sendInitialEvents),
    sendInitialEvents: flag(options?.sendInitialEvents),
    resourceVersionMatch: options?.sendInitialEvents ? 'NotOlderThan' : undefined,
  },
});
