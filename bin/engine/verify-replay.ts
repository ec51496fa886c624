import { recountClaims } from '../../domain/claims/recount.ts';
import type { Say } from './progress.ts';
import { compareWithLive, type Replay } from './replay.ts';
import { orFail, withIam } from './with-iam.ts';

const tokenMinutes = 10;

/** What differs from what the engine serves to any project, and claims that do not add up. */
interface Verification {
  readonly isEqual: boolean;
  readonly lines: readonly string[];
}

export async function verifyReplay(data: string, replay: Replay, say: Say): Promise<Verification> {
  return withIam(data, async (iam, engine) => {
    let compared = 0;
    const lines: string[] = [];
    for (const tenant of replay.fold.tenants()) {
      const { token } = orFail(
        await iam.issueToken({ tenant, principal: 'k8shost-replay', groups: ['system:masters'], ttlSeconds: tokenMinutes * 60 }),
        `no token for ${tenant.org}/${tenant.project}`,
      );
      const result = await compareWithLive(replay, tenant, { apiUrl: engine.api.url, token, caFile: engine.api.caFile }, say);
      compared += result.compared;
      const differences = [...recountClaims(replay.fold, tenant), ...result.differences.map(({ object, what }) => `${object}  ${what}`)];
      lines.push(...differences.map((difference) => `DIFFERENT  ${tenant.org}/${tenant.project}  ${difference}`));
    }
    if (lines.length === 0) return { isEqual: true, lines: [`equal: ${compared} objects`] };
    return { isEqual: false, lines: [...lines, `${lines.length} of ${compared} objects differ`] };
  });
}
