import { match } from 'ts-pattern';
import { wrong } from '../domain/names.ts';
import type { Cause, Rejection } from '../domain/rejection.ts';
import { messageOf } from '../domain/rejection-message.ts';

export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  /** The resource (lower-case plural) for most reasons, the Kind for Invalid. */
  readonly kind?: string;
  readonly uid?: string;
  readonly causes?: readonly { readonly reason?: string; readonly message: string; readonly field?: string }[];
  readonly retryAfterSeconds?: number;
}

export const inClear: unique symbol = Symbol('in clear');

/** meta/v1 Status: how the API says that something did not happen (or, for a delete, that it did). */
export interface Status {
  readonly kind: 'Status';
  readonly apiVersion: 'v1';
  readonly metadata: { readonly continue?: string };
  readonly status: 'Success' | 'Failure';
  readonly message?: string;
  readonly reason?: string;
  readonly details?: StatusDetails;
  /** The HTTP status code. */
  readonly code: number;
  /** Where `message` quotes what was sent: what of it may be told to those who may not see that. Stays in this process. */
  readonly [inClear]?: string;
}

export function failure(code: number, reason: string, message: string, details?: StatusDetails): Status {
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, ...(details === undefined ? {} : { details }), code };
}

/** The message begins with where it went wrong. */
export function prefixed(prefix: string, status: Status): Status {
  const told = status[inClear];
  return { ...status, message: `${prefix}${status.message ?? ''}`, ...(told !== undefined && { [inClear]: `${prefix}${told}` }) };
}

/** An error that Kubernetes gives no reason for. */
const unexplained = (message: string): Status => ({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, code: 500 });

export function success(code: number, details?: StatusDetails): Status {
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', ...(details === undefined ? {} : { details }), code };
}

/** `deployments.apps` → its plural and its group. */
export function splitResource(resource: string): { readonly kind: string; readonly group: string } {
  const dot = resource.indexOf('.');
  return dot === -1 ? { kind: resource, group: '' } : { kind: resource.slice(0, dot), group: resource.slice(dot + 1) };
}

const named = (resource: string, name: string, more: StatusDetails = {}): StatusDetails => {
  const { kind, group } = splitResource(resource);
  return { name, ...(group === '' ? {} : { group }), kind, ...more };
};

/** Without a field where the cause is not one of the object. */
const causeOf = ({ reason, message, field }: Cause): NonNullable<StatusDetails['causes']>[number] => ({ reason, message, ...(field === '' ? {} : { field }) });

const retryAfter = (retryAfterSeconds: number | undefined): StatusDetails => (!retryAfterSeconds ? {} : { retryAfterSeconds });

function forbiddenDetails(
  of: { readonly resource: string; readonly name: string } | undefined,
  causes: readonly Cause[] | undefined,
): StatusDetails | undefined {
  const more = causes === undefined ? {} : { causes };
  return of === undefined ? (causes === undefined ? undefined : more) : named(of.resource, of.name, more);
}

function denied({ code, reason, message, of, causes }: Extract<Rejection, { kind: 'denied' }>): Status {
  const more = causes === undefined ? {} : { causes: causes.map((text) => ({ message: text })) };
  const details = of === undefined ? (causes === undefined ? undefined : more) : named(of.resource, of.name, more);
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    ...(reason === '' ? {} : { reason }),
    ...(details === undefined ? {} : { details }),
    code,
  };
}

function invalid(rejection: Extract<Rejection, { kind: 'invalid' }>): Status {
  const { apiKind, group, name, causes } = rejection;
  const listedCauses = causes.map(({ reason, message, field }) => ({ reason, message, field }));
  return failure(422, 'Invalid', messageOf(rejection), {
    ...(name === '' ? {} : { name }),
    ...(group === '' ? {} : { group }),
    ...(apiKind === '' ? {} : { kind: apiKind }),
    causes: listedCauses,
  });
}

/** The Kubernetes Status of a rejection. */
export function statusOf(rejection: Rejection): Status {
  const text = messageOf(rejection);
  return match(rejection)
    .with({ kind: 'bad-request' }, () => failure(400, 'BadRequest', text))
    .with({ kind: 'unauthorized' }, () => failure(401, 'Unauthorized', text))
    .with({ kind: 'forbidden' }, ({ of, causes }) => failure(403, 'Forbidden', text, forbiddenDetails(of, causes)))
    .with({ kind: 'denied' }, denied)
    .with({ kind: 'not-found' }, ({ resource, name }) => failure(404, 'NotFound', text, named(resource, name)))
    .with({ kind: 'unknown-resource' }, () => failure(404, 'NotFound', text, {}))
    .with({ kind: 'method-not-supported' }, () => failure(405, 'MethodNotAllowed', text, {}))
    .with({ kind: 'already-exists' }, ({ resource, name, retryAfterSeconds }) =>
      failure(409, 'AlreadyExists', text, named(resource, name, retryAfter(retryAfterSeconds))),
    )
    .with({ kind: 'conflict' }, ({ resource, name }) => failure(409, 'Conflict', text, named(resource, name)))
    .with({ kind: 'apply-conflict' }, ({ causes }) => failure(409, 'Conflict', text, { causes }))
    .with({ kind: 'unexplained' }, () => unexplained(text))
    .with({ kind: 'invalid' }, invalid)
    .with({ kind: 'unapplicable' }, ({ message }) => failure(422, 'Invalid', text, { causes: [wrong('patch', message)] }))
    .with({ kind: 'unsupported-media-type' }, () => failure(415, 'UnsupportedMediaType', text))
    .with({ kind: 'too-large' }, () => failure(413, 'RequestEntityTooLarge', text))
    .with({ kind: 'too-many-requests' }, ({ retryAfterSeconds, causes }) =>
      failure(429, 'TooManyRequests', text, { ...(causes === undefined ? {} : { causes: causes.map(causeOf) }), ...retryAfter(retryAfterSeconds) }),
    )
    .with({ kind: 'timeout' }, () => failure(504, 'Timeout', text))
    .with({ kind: 'unavailable' }, ({ retryAfterSeconds }) => failure(503, 'ServiceUnavailable', text, retryAfter(retryAfterSeconds)))
    .with({ kind: 'not-implemented' }, () => failure(501, 'NotImplemented', text))
    .with({ kind: 'internal' }, () => failure(500, 'InternalError', text))
    .exhaustive();
}
