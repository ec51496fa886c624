import type { Cause, Rejection } from './rejection.ts';

/** The cause, which Kubernetes leaves out, tells why. */
const unapplicable = 'the server rejected our request due to an error in our request';
const unknownResource = 'the server could not find the requested resource';
export const methodNotAllowedMessage = 'the server does not allow this method on the requested resource';

/** One cause reads as itself, several as a list; a repeated text counts once. Source: apimachinery util/errors aggregate. */
export function listed(causes: readonly Cause[]): string {
  const texts = [...new Set(causes.map((cause) => `${cause.field}: ${cause.message}`))];
  return texts.length === 1 ? `${texts[0]}` : `[${texts.join(', ')}]`;
}

function invalid({ apiKind, group, name, causes }: Extract<Rejection, { kind: 'invalid' }>): string {
  const head = `${group === '' ? apiKind : `${apiKind}.${group}`} ${JSON.stringify(name)} is invalid`;
  return causes.length === 0 ? head : `${head}: ${listed(causes)}`;
}

/** What a rejection says, in the words that clients and people know. Source: apimachinery api/errors; messages as a real kube-apiserver gives them. */
export function messageOf(rejection: Rejection): string {
  switch (rejection.kind) {
    case 'unauthorized':
      return rejection.message || 'Unauthorized';
    case 'not-found':
      return `${rejection.resource} ${JSON.stringify(rejection.name)} not found`;
    case 'unknown-resource':
      return rejection.message || unknownResource;
    case 'method-not-supported':
      return rejection.message || methodNotAllowedMessage;
    case 'already-exists':
      return `${rejection.resource} ${JSON.stringify(rejection.name)} already exists`;
    case 'conflict':
      return `Operation cannot be fulfilled on ${rejection.resource} ${JSON.stringify(rejection.name)}: ${rejection.message}`;
    case 'invalid':
      return invalid(rejection);
    case 'unapplicable':
      return unapplicable;
    case 'timeout':
      return rejection.commandId === '' ? rejection.message : `${rejection.message} (command ${rejection.commandId})`;
    case 'internal':
      return `Internal error occurred: ${rejection.message}`;
    case 'bad-request':
    case 'forbidden':
    case 'denied':
    case 'apply-conflict':
    case 'unexplained':
    case 'unsupported-media-type':
    case 'too-large':
    case 'too-many-requests':
    case 'unavailable':
    case 'not-implemented':
      return rejection.message;
  }
}
