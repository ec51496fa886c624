// IAM on one machine: organisations, projects and principals in a file, tokens signed with rotating keys.
import { join } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openAdminKey } from './admin-key.ts';
import { directoryMethods } from './directory-methods.ts';
import { openDirectory } from './directory.ts';
import { ttlSecondsMax } from './iam-rules.ts';
import { openSigningKeys } from './signing-keys.ts';
import { tokenMethods } from './token-methods.ts';

interface LocalIamOptions {
  /** The service keeps its files in DIR/iam. */
  readonly dir: string;
  readonly host?: string;
  /** 50051 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  /** Age at which a signing key is replaced; 30 days by default. */
  readonly rotateAfterMs?: number;
  readonly nowMs?: () => number;
  readonly report?: (error: unknown) => void;
}

export interface LocalIam {
  readonly address: string;
  /** The file with the key that every call but ValidateToken and GetKeys needs; mode 0600. */
  readonly adminKeyPath: string;
  /** May be called twice. */
  stop(): Promise<void>;
}

const rotateAfterDefaultMs = 30 * 86_400_000;

/** Starts the service. Rejects with a sentence when a file is damaged or the port is taken. */
export async function startLocalIam(options: LocalIamOptions): Promise<LocalIam> {
  const nowMs = options.nowMs ?? Date.now;
  const folder = join(options.dir, 'iam');
  const adminKeyPath = join(folder, 'admin-key');
  const adminKey = openAdminKey(adminKeyPath);
  const rotateAfterMs = options.rotateAfterMs ?? rotateAfterDefaultMs;
  const keys = openSigningKeys({ path: join(folder, 'keys.json'), nowMs, rotateAfterMs, tokenLifeMaxMs: ttlSecondsMax * 1_000 });
  const directory = await openDirectory(join(folder, 'directory.jsonl'), nowMs);
  try {
    const server = await serve({ ...options, methods: [...tokenMethods(keys, directory, adminKey, nowMs), ...directoryMethods(directory, adminKey)] });
    let stopped: Promise<void> | undefined;
    return { address: server.address, adminKeyPath, stop: () => (stopped ??= server.stop().then(() => directory.close())) };
  } catch (error) {
    await directory.close();
    throw error;
  }
}
