import { expect, test } from 'vitest';
import type { Rejection } from '../domain/rejection.ts';
import { splitResource, statusOf, success } from './status.ts';

// The table of requirement 9.5: rejection → code, reason, message.
const cases: readonly [Rejection, number, string, string][] = [
  [{ kind: 'bad-request', message: 'no' }, 400, 'BadRequest', 'no'],
  [{ kind: 'unauthorized', message: '' }, 401, 'Unauthorized', 'Unauthorized'],
  [{ kind: 'forbidden', message: 'pods is forbidden' }, 403, 'Forbidden', 'pods is forbidden'],
  [{ kind: 'not-found', resource: 'pods', name: 'x' }, 404, 'NotFound', 'pods "x" not found'],
  [{ kind: 'not-found', resource: 'deployments.apps', name: 'x' }, 404, 'NotFound', 'deployments.apps "x" not found'],
  [{ kind: 'unknown-resource', message: '' }, 404, 'NotFound', 'the server could not find the requested resource'],
  [{ kind: 'method-not-supported', message: '' }, 405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource'],
  [{ kind: 'already-exists', resource: 'pods', name: 'x' }, 409, 'AlreadyExists', 'pods "x" already exists'],
  [
    { kind: 'conflict', resource: 'configmaps', name: 'a', message: 'the object has been modified' },
    409,
    'Conflict',
    'Operation cannot be fulfilled on configmaps "a": the object has been modified',
  ],
  [{ kind: 'unsupported-media-type', message: 'no' }, 415, 'UnsupportedMediaType', 'no'],
  [{ kind: 'too-large', message: 'no' }, 413, 'RequestEntityTooLarge', 'no'],
  [{ kind: 'too-many-requests', message: 'later', retryAfterSeconds: 2 }, 429, 'TooManyRequests', 'later'],
  [{ kind: 'timeout', message: 'the outcome is not known', commandId: 'c1' }, 504, 'Timeout', 'the outcome is not known (command c1)'],
  [{ kind: 'unavailable', message: 'no', retryAfterSeconds: 1 }, 503, 'ServiceUnavailable', 'no'],
  [{ kind: 'not-implemented', message: 'no' }, 501, 'NotImplemented', 'no'],
  [{ kind: 'unapplicable', message: 'no such path' }, 422, 'Invalid', 'the server rejected our request due to an error in our request'],
  [{ kind: 'internal', message: 'bug' }, 500, 'InternalError', 'Internal error occurred: bug'],
];

test.each(cases)('%j is the Status that clients know', (rejection, code, reason, message) => {
  expect(statusOf(rejection)).toMatchObject({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', code, reason, message });
});

test('details name the resource for what concerns an object, its group apart', () => {
  expect(statusOf({ kind: 'not-found', resource: 'deployments.apps', name: 'x' }).details).toEqual({ name: 'x', group: 'apps', kind: 'deployments' });
  expect(statusOf({ kind: 'already-exists', resource: 'pods', name: 'x', retryAfterSeconds: 1 }).details).toEqual({
    name: 'x',
    kind: 'pods',
    retryAfterSeconds: 1,
  });
  expect(splitResource('leases.coordination.k8s.io')).toEqual({ kind: 'leases', group: 'coordination.k8s.io' });
});

test('an invalid object says each cause once, one plainly and several as a list', () => {
  const replicas = { reason: 'FieldValueInvalid', field: 'spec.replicas', message: 'Invalid value: -1: must be greater than or equal to 0' } as const;
  const name = { reason: 'FieldValueRequired', field: 'metadata.name', message: 'Required value' } as const;
  const invalid = { kind: 'invalid', apiKind: 'Deployment', group: 'apps', name: 'web' } as const;
  const one = statusOf({ ...invalid, causes: [replicas, replicas] });
  expect(one.message).toBe('Deployment.apps "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0');
  expect(one.details).toEqual({ name: 'web', group: 'apps', kind: 'Deployment', causes: [replicas, replicas] });
  expect(statusOf({ ...invalid, causes: [replicas, name] }).message).toBe(
    'Deployment.apps "web" is invalid: [spec.replicas: Invalid value: -1: must be greater than or equal to 0, metadata.name: Required value]',
  );
  expect(statusOf({ ...invalid, apiKind: 'Pod', group: '', causes: [] }).message).toBe('Pod "web" is invalid');
});

test('a success carries what it was about', () => {
  expect(success(200, { name: 'x', kind: 'pods', uid: 'u' })).toEqual({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: { name: 'x', kind: 'pods', uid: 'u' },
    code: 200,
  });
});

test('a patch that does not fit names no object, so that kubectl prints its causes', () => {
  const causes = [{ reason: 'FieldValueInvalid', field: 'patch', message: 'Invalid value: no such path' }] as const;
  expect(statusOf({ kind: 'unapplicable', message: 'no such path' }).details).toEqual({ causes });
  const status = statusOf({ kind: 'invalid', apiKind: '', group: '', name: '', causes });
  expect([status.message, status.details]).toEqual([' "" is invalid: patch: Invalid value: no such path', { causes }]);
  expect(statusOf({ kind: 'invalid', apiKind: '', group: 'g', name: '', causes }).message).toMatch(/^\.g "" is invalid: /);
});
