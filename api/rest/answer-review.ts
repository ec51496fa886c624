import type { ApiObject } from '../../domain/api-object.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { timestamp } from '../../domain/time.ts';
import type { TokenReview } from '../../schemas/kubernetes/types.ts';
import { apiAudience, commonAudiences } from '../authn/authenticator.ts';
import { rulesOf } from '../authn/authorize.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import { answerAccessReview } from './access-review.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import { trackedFields } from './tracked-fields.ts';
import { readObject } from './request-body.ts';
import type { ResourceRequest } from './rest-request.ts';
import { parseWriteOptions } from './write-options.ts';

/** What a review is answered with, its `status` and what else was filled in; nothing is stored. */
type Answer = Result<object, Status>;

const answers: Readonly<Record<string, (request: ResourceRequest, review: ApiObject) => Answer | Promise<Answer>>> = {
  SelfSubjectReview: ({ identity, deps }, { metadata }) =>
    ok({ metadata: { ...metadata, creationTimestamp: timestamp(deps.clock.nowMs()) }, status: { userInfo: userInfo(identity) } }),
  TokenReview: (request, review) => answerTokenReview(request, review as TokenReview),
  SelfSubjectRulesReview: ({ identity }, review) => answerRulesReview(identity, review),
  SelfSubjectAccessReview: answerAccessReview,
  SubjectAccessReview: answerAccessReview,
  LocalSubjectAccessReview: answerAccessReview,
};

/** POST of a kind that is asked and answered at once. */
export async function answerReview(request: ResourceRequest): Promise<Reply> {
  const options = parseWriteOptions(request.http.query, 'CreateOptions');
  if (!options.ok) return statusReply(options.error);
  const body = await readObject(request, options.value);
  if (!body.ok) return statusReply(body.error);
  const { object, warnings } = body.value;
  const { status: _status, ...given } = object as ApiObject & { readonly status?: unknown };
  const asked = trackedFields(request, given, options.value);
  const answer = await answers[request.facts.kind]?.(request, asked);
  if (answer === undefined) return statusReply(statusOf({ kind: 'not-implemented', message: `${request.facts.resource} are not served` }));
  if (!answer.ok) return statusReply(answer.error);
  return { kind: 'object', code: 201, facts: request.facts, object: { ...asked, ...answer.value } as ApiObject, sequence: 0, warnings };
}

const userInfo = ({ principal, groups, boundTo = [] }: Identity): object => {
  const uid = boundTo.find(({ kind }) => kind === 'ServiceAccount')?.uid;
  const pod = boundTo.find(({ kind }) => kind === 'Pod');
  const extra = pod && { 'authentication.kubernetes.io/pod-name': [pod.name], 'authentication.kubernetes.io/pod-uid': [pod.uid] };
  return { username: principal, ...(uid === undefined ? {} : { uid }), groups, ...(extra && { extra }) };
};

/** A token of another tenant is not known here (K10). Source: registry/authentication/tokenreview. */
async function answerTokenReview({ deps, identity }: ResourceRequest, { spec }: TokenReview): Promise<Answer> {
  if (!spec?.token) return err(failure(400, 'BadRequest', 'token is required for TokenReview in authentication'));
  const audiences = spec.audiences === undefined || spec.audiences.length === 0 ? [apiAudience] : spec.audiences;
  const found = await deps.authenticate(`Bearer ${spec.token}`, audiences);
  if (!found.ok && found.error.kind !== 'unauthorized') return err(statusOf(found.error));
  const ours = found.ok && found.value.tenant.org === identity.tenant.org && found.value.tenant.project === identity.tenant.project;
  if (!ours) return ok({ status: { user: {}, error: 'invalid bearer token' } });
  return ok({ status: { authenticated: true, user: userInfo(found.value), audiences: commonAudiences(found.value, audiences) } });
}

/** Without what was asked, as kube-apiserver answers. */
function answerRulesReview(identity: Identity, review: ApiObject): Answer {
  const { namespace } = (review as ApiObject & { readonly spec?: { readonly namespace?: string } }).spec ?? {};
  return namespace ? ok({ metadata: {}, spec: {}, status: rulesOf(identity) }) : err(failure(400, 'BadRequest', 'no namespace on request'));
}
