import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Objects } from '../../domain/objects.ts';
import type { BoundKind, Iam, Identity } from '../../domain/ports/iam.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';

/** Source: kube-apiserver's token cache: successes 10 s; failures shorter, so that a new token works soon. */
const successMs = 10_000;
const failureMs = 1_000;
const tokensMax = 10_000;

/** Who may be meant by a token: this API when nobody is named. */
export type Authenticate = (authorization: string | undefined, audiences?: readonly string[]) => Promise<Result<Identity, Rejection>>;

/** This API, as the audience of a token. Source: kube-apiserver --api-audiences, as kubeadm sets it. */
export const apiAudience = 'https://kubernetes.default.svc.cluster.local';

/** What everybody is who is somebody. */
const authenticatedGroup = 'system:authenticated';

interface Remembered {
  readonly answer: Result<Identity, Rejection>;
  readonly untilMs: number;
}

/**
 * Who an `Authorization: Bearer …` header speaks for, asked of IAM and remembered for a few seconds. Only the token's SHA-256 is
 * kept. Requests that bring the same token at the same time share one question. When IAM does not answer, the answer is
 * `unavailable`, never `unauthorized`, and is not remembered.
 * A token that is bound to objects is no longer good once one of them is gone: that is looked up at every request.
 */
export function authenticator(iam: Pick<Iam, 'validateToken'>, clock: Clock, objects: Pick<Objects, 'get'>): Authenticate {
  const remembered = new LRUCache<string, Remembered>({ max: tokensMax });
  const asking = new Map<string, Promise<Result<Identity, Rejection>>>();

  const ask = async (token: string, key: string): Promise<Result<Identity, Rejection>> => {
    const answer = answerOf(await iam.validateToken(token));
    const nowMs = clock.nowMs();
    if (answer.ok && answer.value.expiresAtMs <= nowMs) return err(unauthorized);
    if (answer.ok) remembered.set(key, { answer, untilMs: Math.min(answer.value.expiresAtMs, nowMs + successMs) });
    else if (answer.error.kind === 'unauthorized') remembered.set(key, { answer, untilMs: nowMs + failureMs });
    return answer;
  };

  const identify = async (token: string): Promise<Result<Identity, Rejection>> => {
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known !== undefined && known.untilMs > clock.nowMs()) return known.answer;
    const running = asking.get(key);
    if (running !== undefined) return running;
    const question = ask(token, key).finally(() => asking.delete(key));
    asking.set(key, question);
    return question;
  };

  return async (authorization, audiences = [apiAudience]) => {
    const token = bearerToken(authorization);
    if (token === undefined) return err(unauthorized);
    const identity = await identify(token);
    if (!identity.ok) return identity;
    return isMeantFor(identity.value, audiences) && stillThere(objects, identity.value) ? identity : err(unauthorized);
  };
}

/** Those of `audiences` that the token is meant for. */
export const commonAudiences = ({ audiences: meant = [] }: Identity, audiences: readonly string[]): readonly string[] =>
  meant.length === 0 ? audiences : audiences.filter((one) => meant.includes(one));

const isMeantFor = (identity: Identity, audiences: readonly string[]): boolean => commonAudiences(identity, audiences).length > 0;

const resourceOf: Readonly<Record<BoundKind, string>> = { ServiceAccount: 'serviceaccounts', Pod: 'pods', Node: 'nodes', Secret: 'secrets' };

function stillThere(objects: Pick<Objects, 'get'>, { tenant, boundTo = [] }: Identity): boolean {
  return boundTo.every(({ kind, namespace, name, uid }) => objects.get({ ...tenant, resource: resourceOf[kind], namespace, name, uid }) !== undefined);
}

const unauthorized: Rejection = { kind: 'unauthorized', message: 'Unauthorized' };

function bearerToken(authorization: string | undefined): string | undefined {
  const [scheme, token, ...rest] = (authorization ?? '').trim().split(/ +/);
  return scheme?.toLowerCase() === 'bearer' && token && rest.length === 0 ? token : undefined;
}

function answerOf(answer: Result<Identity, PortError>): Result<Identity, Rejection> {
  if (answer.ok) return ok({ ...answer.value, groups: [...new Set([...answer.value.groups, authenticatedGroup])] });
  if (answer.error.kind === 'refused') return err(unauthorized);
  return err({ kind: 'unavailable', message: 'the identity service does not answer', retryAfterSeconds: 1 });
}
