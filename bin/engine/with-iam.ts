import { createIamClient } from '../../adapters/plasmacloud/iam/iam-client.ts';
import type { Iam } from '../../domain/ports/iam.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { Failure } from '../failure.ts';
import { readAdminKey } from './admin-key.ts';
import { findEngine, type FoundEngine } from './find-engine.ts';

/** Runs `use` with the engine's IAM as its administrator. */
export async function withIam<T>(dataDirectory: string, use: (iam: Iam, engine: FoundEngine) => Promise<T>): Promise<T> {
  const engine = findEngine(dataDirectory);
  const iam = createIamClient(engine.services.iam, { adminKey: readAdminKey(engine.iamAdminKeyFile) });
  try {
    return await use(iam, engine);
  } finally {
    iam.close();
  }
}

/** The value, or a Failure that says what was being done. */
export function orFail<T>(result: Result<T, PortError>, doing: string): T {
  if (result.ok) return result.value;
  const hint = result.error.kind === 'unavailable' ? ' (is the engine running?)' : '';
  throw new Failure(`${doing}: ${result.error.message}${hint}`);
}
