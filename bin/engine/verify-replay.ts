import { recountClaims } from '../../domain/claims/recount.ts';
import { compareWithLive, type Replay } from './replay.ts';
import { orFail, withIam } from './with-iam.ts';

const tokenMinutes = 10;

/** Prints what differs from what the engine serves to any project, and claims that do not add up; true when there is nothing. */
export async function verifyReplay(data: string, replay: Replay): Promise<boolean> {
  return withIam(data, async (iam, engine) => {
    let compared = 0;
    let different = 0;
    for (const tenant of replay.fold.tenants()) {
      const { token } = orFail(
        await iam.issueToken({ tenant, principal: 'k8shost-replay', groups: ['system:masters'], ttlSeconds: tokenMinutes * 60 }),
        `no token for ${tenant.org}/${tenant.project}`,
      );
      const result = await compareWithLive(replay, tenant, { apiUrl: engine.api.url, token, caFile: engine.api.caFile });
      compared += result.compared;
      different += result.differences.length;
      const claims = recountClaims(replay.fold, tenant);
      different += claims.length;
      for (const what of claims) process.stdout.write(`DIFFERENT  ${tenant.org}/${tenant.project}  ${what}\n`);
      for (const { object, what } of result.differences) process.stdout.write(`DIFFERENT  ${tenant.org}/${tenant.project}  ${object}  ${what}\n`);
    }
    process.stdout.write(different === 0 ? `equal: ${compared} objects\n` : `${different} of ${compared} objects differ\n`);
    return different === 0;
  });
}
