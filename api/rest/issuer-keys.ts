import type { Iam } from '../../domain/ports/iam.ts';
import { statusOf } from '../status.ts';
import type { RestDeps } from './deps.ts';
import { statusReply, type Reply } from './reply.ts';

export const issuerKeysPath = '/openid/v1/jwks';

/** IAM signs with a new key at once: this is how long its keys may be without it. */
const keptMs = 10_000;
const kept = new WeakMap<Iam['publicKeys'], { readonly keys: string; readonly untilMs: number }>();

/** The keys of who signs the service accounts' tokens, for who verifies them elsewhere. */
export async function issuerKeysReply({ publicKeys, clock }: Pick<RestDeps, 'publicKeys' | 'clock'>): Promise<Reply | undefined> {
  if (publicKeys === undefined) return undefined;
  const known = kept.get(publicKeys);
  if (known !== undefined && clock.nowMs() < known.untilMs) return keysReply(known.keys);
  const asked = await publicKeys();
  if (!asked.ok) return statusReply(statusOf({ kind: 'unavailable', message: `IAM gave no keys: ${asked.error.message}`, retryAfterSeconds: 1 }));
  kept.set(publicKeys, { keys: asked.value, untilMs: clock.nowMs() + keptMs });
  return keysReply(asked.value);
}

const keysReply = (body: string): Reply => ({
  kind: 'bytes',
  contentType: 'application/jwk-set+json',
  body,
  headers: { 'cache-control': `public, max-age=${keptMs / 1000}` },
});
