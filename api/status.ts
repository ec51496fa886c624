import { match } from 'ts-pattern';
import { wrong } from '../domain/names.ts';
import type { Cause, Rejection } from '../domain/rejection.ts';

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

/** One cause reads as itself, several as a list; a repeated text counts once. Source: apimachinery util/errors aggregate. */
export function listed(causes: readonly Cause[]): string {
  const texts = [...new Set(causes.map((cause) => `${cause.field}: ${cause.message}`))];
  return texts.length === 1 ? `${texts[0]}` : `[${texts.join(', ')}]`;
}

function invalid({ apiKind, group, name, causes }: Extract<Rejection, { kind: 'invalid' }>): Status {
  const listedCauses = causes.map(({ reason, message, field }) => ({ reason, message, field }));
  const head = `${group === '' ? apiKind : `${apiKind}.${group}`} ${JSON.stringify(name)} is invalid`;
  return failure(422, 'Invalid', causes.length === 0 ? head : `${head}: ${listed(causes)}`, {
    ...(name === '' ? {} : { name }),
    ...(group === '' ? {} : { group }),
    ...(apiKind === '' ? {} : { kind: apiKind }),
    causes: listedCauses,
  });
}

/**
 * The Kubernetes Status of a rejection, in the words that clients and people know.
 * Source: apimachinery api/errors; messages as a real kube-apiserver gives them.
 */
export function statusOf(rejection: Rejection): Status {
  return match(rejection)
    .with({ kind: 'bad-request' }, ({ message }) => failure(400, 'BadRequest', message))
    .with({ kind: 'unauthorized' }, ({ message }) => failure(401, 'Unauthorized', message === '' ? 'Unauthorized' : message))
    .with({ kind: 'forbidden' }, ({ message, of, causes }) => failure(403, 'Forbidden', message, forbiddenDetails(of, causes)))
    .with({ kind: 'denied' }, denied)
    .with({ kind: 'not-found' }, ({ resource, name }) => failure(404, 'NotFound', `${resource} ${JSON.stringify(name)} not found`, named(resource, name)))
    .with({ kind: 'unknown-resource' }, ({ message }) => failure(404, 'NotFound', message === '' ? unknownResourceMessage : message, {}))
    .with({ kind: 'method-not-supported' }, ({ message }) => failure(405, 'MethodNotAllowed', message === '' ? methodNotAllowedMessage : message, {}))
    .with({ kind: 'already-exists' }, ({ resource, name, retryAfterSeconds }) =>
      failure(409, 'AlreadyExists', `${resource} ${JSON.stringify(name)} already exists`, named(resource, name, retryAfter(retryAfterSeconds))),
    )
    .with({ kind: 'conflict' }, ({ resource, name, message }) =>
      failure(409, 'Conflict', `Operation cannot be fulfilled on ${resource} ${JSON.stringify(name)}: ${message}`, named(resource, name)),
    )
    .with({ kind: 'apply-conflict' }, ({ message, causes }) => failure(409, 'Conflict', message, { causes }))
    .with({ kind: 'unexplained' }, ({ message }) => unexplained(message))
    .with({ kind: 'invalid' }, invalid)
    .with({ kind: 'unapplicable' }, ({ message }) => failure(422, 'Invalid', unapplicableMessage, { causes: [wrong('patch', message)] }))
    .with({ kind: 'unsupported-media-type' }, ({ message }) => failure(415, 'UnsupportedMediaType', message))
    .with({ kind: 'too-large' }, ({ message }) => failure(413, 'RequestEntityTooLarge', message))
    .with({ kind: 'too-many-requests' }, ({ message, retryAfterSeconds, causes }) =>
      failure(429, 'TooManyRequests', message, { ...(causes === undefined ? {} : { causes: causes.map(causeOf) }), ...retryAfter(retryAfterSeconds) }),
    )
    .with({ kind: 'timeout' }, ({ message, commandId }) => failure(504, 'Timeout', commandId === '' ? message : `${message} (command ${commandId})`))
    .with({ kind: 'unavailable' }, ({ message, retryAfterSeconds }) => failure(503, 'ServiceUnavailable', message, retryAfter(retryAfterSeconds)))
    .with({ kind: 'not-implemented' }, ({ message }) => failure(501, 'NotImplemented', message))
    .with({ kind: 'internal' }, ({ message }) => failure(500, 'InternalError', `Internal error occurred: ${message}`))
    .exhaustive();
}

const unknownResourceMessage = 'the server could not find the requested resource';
/** The cause, which Kubernetes leaves out, tells why. */
const unapplicableMessage = 'the server rejected our request due to an error in our request';
export const methodNotAllowedMessage = 'the server does not allow this method on the requested resource';
