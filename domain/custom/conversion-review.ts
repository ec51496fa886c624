// ConversionReview of apiextensions.k8s.io/v1: what a definition's webhook is asked, and what it may answer. Source: apiextensions-apiserver
// apiserver/conversion webhook_converter.go.

import type { ApiObject, Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { isList, isObject, type JsonObject } from '../patch/json-object.ts';
import { err, ok, type Result } from '../result.ts';

export const conversionReview = (uid: string, desiredAPIVersion: string, objects: readonly ApiObject[]): Json => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'ConversionReview',
  request: { uid, desiredAPIVersion, objects: objects as unknown as Json },
});

/** The converted objects, in the order they were sent in; the error says what is wrong with the answer. */
export function convertedObjects(answer: Json, uid: string, desired: string, sent: readonly ApiObject[]): Result<readonly ApiObject[], string> {
  const response = isObject(answer) ? answer['response'] : undefined;
  if (!isObject(answer) || response === undefined || !isObject(response)) return err('no response provided');
  if (response['uid'] !== uid) return err(`expected response.uid=${JSON.stringify(uid)}, got ${JSON.stringify(response['uid'] ?? '')}`);
  const result = response['result'];
  const { status, message } = result !== undefined && isObject(result) ? result : ({} as JsonObject);
  if (status === 'Failure') return err(typeof message === 'string' && message !== '' ? message : 'request failed without details');
  if (status !== 'Success') return err(`response.result.status was ${JSON.stringify(status ?? '')}, not 'Success'`);
  const converted = response['convertedObjects'] ?? [];
  if (!isList(converted) || converted.length !== sent.length)
    return err(`webhook returned ${isList(converted) ? converted.length : 0} objects, expected ${sent.length}`);
  const checked: ApiObject[] = [];
  for (const [index, object] of converted.entries()) {
    const one = checkedObject(object, sent[index] as ApiObject, desired, index);
    if (!one.ok) return one;
    checked.push(one.value);
  }
  return ok(checked);
}

/** Of the metadata only labels and annotations may be other than they were. */
function checkedObject(object: Json, sent: ApiObject, desired: string, index: number): Result<ApiObject, string> {
  const invalid = (what: string): Result<ApiObject, string> => err(`webhook returned invalid converted object at index ${index}: ${what}`);
  if (!isObject(object)) return invalid('it is no object');
  if (object['apiVersion'] !== desired) return invalid(`invalid groupVersion (expected ${desired}, received ${JSON.stringify(object['apiVersion'] ?? '')})`);
  if (object['kind'] !== sent.kind) return invalid(`invalid kind (expected ${sent.kind}, received ${JSON.stringify(object['kind'] ?? '')})`);
  const metadata = object['metadata'];
  if (metadata === undefined || !isObject(metadata)) return invalid('missing metadata');
  for (const field of ['name', 'namespace', 'uid'] as const)
    if (!jsonEqual(metadata[field], sent.metadata[field]))
      return invalid(`must have the same ${field}: ${JSON.stringify(metadata[field] ?? '')} != ${JSON.stringify(sent.metadata[field] ?? '')}`);
  const { labels, annotations } = metadata;
  const { labels: _labels, annotations: _annotations, ...kept } = sent.metadata;
  return ok({
    ...object,
    metadata: { ...kept, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) },
  } as unknown as ApiObject);
}
