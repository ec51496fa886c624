import type { ApiObject } from '../../domain/api-object.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import type { ResourceRequest } from './rest-request.ts';

/** 400 for a body that names another namespace than the path; it may leave its namespace out. */
export function misplacedObject({ facts, namespace }: ResourceRequest, object: ApiObject): Status | undefined {
  const given = object.metadata.namespace ?? '';
  if (!facts.namespaced || given === '' || given === namespace) return undefined;
  return failure(400, 'BadRequest', 'the namespace of the provided object does not match the namespace sent on the request');
}

/** 400 for a body that names another object than the path. */
export function misnamedObject({ name }: ResourceRequest, object: ApiObject): Status | undefined {
  const given = object.metadata.name ?? '';
  return given === name ? undefined : failure(400, 'BadRequest', `the name of the object (${given}) does not match the name on the URL (${name})`);
}
