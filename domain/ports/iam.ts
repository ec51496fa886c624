import type { Tenant } from '../ref.ts';
import type { Result } from '../result.ts';
import type { PortError } from './port-error.ts';

/** An object in the project's cluster: its tokens are no longer good once this incarnation of it is gone. */
export interface BoundObject {
  readonly kind: BoundKind;
  /** '' for what is in no namespace. */
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
}

export type BoundKind = 'ServiceAccount' | 'Pod' | 'Node' | 'Secret';

/** Who a token speaks for, as IAM says. */
export interface Identity {
  readonly tenant: Tenant;
  readonly principal: string;
  readonly groups: readonly string[];
  readonly expiresAtMs: number;
  /** Whom the token is meant for; left out or empty: anybody. */
  readonly audiences?: readonly string[];
  /** Left out or empty: it depends on no object. */
  readonly boundTo?: readonly BoundObject[];
}

export interface Iam {
  /** `refused` with reason `UNAUTHENTICATED` for a token that is malformed, expired, revoked or not IAM's. */
  validateToken(token: string): Promise<Result<Identity, PortError>>;
  issueToken(request: {
    readonly tenant: Tenant;
    readonly principal: string;
    readonly groups: readonly string[];
    readonly ttlSeconds: number;
    readonly audiences?: readonly string[];
    readonly boundTo?: readonly BoundObject[];
  }): Promise<Result<{ readonly token: string; readonly expiresAtMs: number }, PortError>>;
  /** The public keys that its tokens are verified with: a JWK set (RFC 7517) as JSON. */
  publicKeys(): Promise<Result<string, PortError>>;
  revokeToken(token: string): Promise<Result<Record<string, never>, PortError>>;
  /** Creates the org when missing; a project that is there already is a success. */
  createProject(tenant: Tenant): Promise<Result<{ readonly created: boolean }, PortError>>;
  listProjects(): Promise<Result<readonly Tenant[], PortError>>;
}
