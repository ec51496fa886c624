import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { encodeToken } from '../../schemas/subjects.ts';

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Logins of the engine and of each project, kept in one file that only its owner reads (mode 0600). */
export interface Credentials {
  readonly engine: Login;
  /** By `tenantKey`. A project keeps its login while it is in the list. */
  readonly tenants: Readonly<Record<string, Login>>;
}

/** Reads the file, adds what is missing for `tenants`, drops who is no longer one, and writes it back when it changed. */
export function ensureCredentials(file: string, tenants: readonly Tenant[], engine?: Login): Credentials {
  const known = readCredentials(file);
  const credentials: Credentials = {
    engine: engine ?? known?.engine ?? { user: 'engine', password: newPassword() },
    tenants: Object.fromEntries(tenants.map((tenant) => [tenantKey(tenant), known?.tenants[tenantKey(tenant)] ?? newLogin(tenant)])),
  };
  if (JSON.stringify(credentials) !== JSON.stringify(known)) writeSecretFile(file, `${JSON.stringify(credentials, null, 2)}\n`);
  return credentials;
}

/** Undefined when there is no such file. */
function readCredentials(file: string): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the file in one step; no one else may read it. */
export function writeSecretFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, text, { mode: 0o600 });
  renameSync(next, file);
}

const newPassword = (): string => randomBytes(24).toString('base64url');
const newLogin = ({ org, project }: Tenant): Login => ({ user: `${encodeToken(org)}.${encodeToken(project)}`, password: newPassword() });
