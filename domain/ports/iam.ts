import type { Tenant } from '../ref.ts';
import type { Result } from '../result.ts';
import type { PortError } from './port-error.ts';

/** Who a token speaks for, as IAM says. */
export interface Identity {
  readonly tenant: Tenant;
  readonly principal: string;
  readonly groups: readonly string[];
  readonly expiresAtMs: number;
}

export interface Iam {
  /** `refused` with reason `UNAUTHENTICATED` for a token that is malformed, expired, revoked or not IAM's. */
  validateToken(token: string): Promise<Result<Identity, PortError>>;
  issueToken(request: {
    readonly tenant: Tenant;
    readonly principal: string;
    readonly groups: readonly string[];
    readonly ttlSeconds: number;
  }): Promise<Result<{ readonly token: string; readonly expiresAtMs: number }, PortError>>;
  revokeToken(token: string): Promise<Result<Record<string, never>, PortError>>;
  /** Creates the org when missing; a project that is there already is a success. */
  createProject(tenant: Tenant): Promise<Result<{ readonly created: boolean }, PortError>>;
  listProjects(): Promise<Result<readonly Tenant[], PortError>>;
}
