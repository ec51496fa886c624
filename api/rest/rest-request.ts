import type { Command, FieldValidation, Wish } from '../../domain/command.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import type { Status } from '../status.ts';
import type { RestDeps, Store } from './deps.ts';
import type { Representation } from './negotiation.ts';

/** An HTTP request, whichever version it came in. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  header(name: string): string | undefined;
  /** At most 3 MiB, else the Status of a 413. */
  readBody(): Promise<Result<Buffer, Status>>;
  /** Of this request and of the command it becomes: UUIDv7. */
  readonly auditId: string;
}

/** A request for a resource that is served, by somebody who may. */
export interface ResourceRequest {
  readonly http: HttpRequest;
  readonly deps: RestDeps;
  readonly identity: Identity;
  readonly facts: ResourceFacts;
  readonly store: Store;
  /** '' for cluster-scoped resources and for all namespaces. */
  readonly namespace: string;
  /** '' for collections. */
  readonly name: string;
  readonly subresource: string;
  readonly representation: Representation;
}

export const refOf = ({ identity, facts, namespace, name }: ResourceRequest, ofName = name): Ref => ({
  org: identity.tenant.org,
  project: identity.tenant.project,
  resource: facts.resource,
  namespace,
  name: ofName,
});

/** What a write's query may say besides. */
export interface WriteOptions {
  readonly dryRun: boolean;
  readonly fieldManager?: string;
  readonly fieldValidation: FieldValidation;
}

/** `id` differs from the request's only where one request becomes several commands. */
export function commandOf(
  { http, deps, identity, facts }: ResourceRequest,
  wish: Wish,
  options: Omit<WriteOptions, 'fieldValidation'> & Partial<WriteOptions>,
  id = http.auditId,
): Command {
  return {
    ...wish,
    origin: { id, correlationId: http.auditId, causationId: '', timeMs: deps.clock.nowMs() },
    actor: { principal: identity.principal, groups: identity.groups, userAgent: http.header('user-agent') ?? '', via: 'rest' },
    ...(facts.converted ? { apiVersion: facts.apiVersion } : {}),
    ...(options.dryRun ? { dryRun: true } : {}),
    ...(options.fieldManager === undefined ? {} : { fieldManager: options.fieldManager }),
    ...(options.fieldValidation === undefined ? {} : { fieldValidation: options.fieldValidation }),
  };
}
