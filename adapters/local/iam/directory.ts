// Organisations, their projects, the projects' principals, and the revoked tokens (by id: no token is kept).
import { randomUUID } from 'node:crypto';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { openAppendFile, readLines } from '../append-file.ts';

type Line =
  | { readonly kind: 'organization'; readonly org: string }
  | { readonly kind: 'project'; readonly org: string; readonly project: string }
  | { readonly kind: 'principal'; readonly org: string; readonly project: string; readonly name: string; readonly id: string }
  | { readonly kind: 'principal-deleted'; readonly org: string; readonly project: string; readonly name: string }
  | { readonly kind: 'token-revoked'; readonly jti: string; readonly expiresAtMs: number };

export interface Directory {
  organizations(): readonly string[];
  projects(): readonly Tenant[];
  hasProject(tenant: Tenant): boolean;
  /** True when it was made now. */
  createOrganization(org: string): boolean;
  /** Makes the organisation too when it is missing. True when the project was made now. */
  createProject(tenant: Tenant): boolean;
  principals(tenant: Tenant): readonly { readonly name: string; readonly id: string }[];
  principalId(tenant: Tenant, name: string): string | undefined;
  /** The id, of the one that is there or of a new one. */
  createPrincipal(tenant: Tenant, name: string): string;
  deletePrincipal(tenant: Tenant, name: string): void;
  revoke(jti: string, expiresAtMs: number): void;
  isRevoked(jti: string): boolean;
  /** Everything so far is on disk. */
  written(): Promise<void>;
  close(): Promise<void>;
}

export async function openDirectory(path: string, nowMs: () => number): Promise<Directory> {
  const organizations = new Set<string>();
  const projects = new Map<string, Tenant>();
  const principals = new Map<string, Map<string, string>>();
  const revoked = new Map<string, number>();

  const apply = (line: Line): void => {
    switch (line.kind) {
      case 'organization':
        organizations.add(line.org);
        return;
      case 'project':
        projects.set(tenantKey(line), { org: line.org, project: line.project });
        principals.set(tenantKey(line), principals.get(tenantKey(line)) ?? new Map<string, string>());
        return;
      case 'principal':
        principals.get(tenantKey(line))?.set(line.name, line.id);
        return;
      case 'principal-deleted':
        principals.get(tenantKey(line))?.delete(line.name);
        return;
      case 'token-revoked':
        revoked.set(line.jti, line.expiresAtMs);
    }
  };
  const present = (): Line[] => {
    // A token that has run out needs no revocation.
    for (const [jti, expiresAtMs] of revoked) if (expiresAtMs < nowMs()) revoked.delete(jti);
    return [
      ...[...organizations].map((org): Line => ({ kind: 'organization', org })),
      ...[...projects.values()].map((tenant): Line => ({ kind: 'project', ...tenant })),
      ...[...projects.values()].flatMap((tenant) =>
        [...(principals.get(tenantKey(tenant)) ?? [])].map(([name, id]): Line => ({ kind: 'principal', ...tenant, name, id })),
      ),
      ...[...revoked].map(([jti, expiresAtMs]): Line => ({ kind: 'token-revoked', jti, expiresAtMs })),
    ];
  };
  for (const line of readLines(path)) apply(line as Line);
  const start = present();
  const file = await openAppendFile(path, start);
  const record = (line: Line): void => {
    apply(line);
    file.append(line);
    if (file.isOvergrown()) file.rewrite(present());
  };
  const createOrganization = (org: string): boolean => {
    if (organizations.has(org)) return false;
    record({ kind: 'organization', org });
    return true;
  };
  return {
    organizations: () => [...organizations].toSorted(),
    projects: () => [...projects.values()],
    hasProject: (tenant) => projects.has(tenantKey(tenant)),
    createOrganization,
    createProject: ({ org, project }) => {
      createOrganization(org);
      if (projects.has(tenantKey({ org, project }))) return false;
      record({ kind: 'project', org, project });
      return true;
    },
    principals: (tenant) => [...(principals.get(tenantKey(tenant)) ?? [])].map(([name, id]) => ({ name, id })),
    principalId: (tenant, name) => principals.get(tenantKey(tenant))?.get(name),
    createPrincipal: ({ org, project }, name) => {
      const known = principals.get(tenantKey({ org, project }))?.get(name);
      if (known) return known;
      const id = randomUUID();
      record({ kind: 'principal', org, project, name, id });
      return id;
    },
    deletePrincipal: ({ org, project }, name) => {
      if (principals.get(tenantKey({ org, project }))?.has(name)) record({ kind: 'principal-deleted', org, project, name });
    },
    revoke: (jti, expiresAtMs) => {
      if (!revoked.has(jti)) record({ kind: 'token-revoked', jti, expiresAtMs });
    },
    isRevoked: (jti) => revoked.has(jti),
    written: () => file.written(),
    close: () => file.close(),
  };
}
