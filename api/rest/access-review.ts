import type { ApiObject } from '../../domain/api-object.ts';
import { invalid } from '../../domain/names.ts';
import type { Cause } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ResourceAttributes, SubjectAccessReviewSpec } from '../../schemas/kubernetes/types.ts';
import { authorize, type Attributes } from '../authn/authorize.ts';
import type { Status } from '../status.ts';
import { statusOf } from '../status.ts';
import type { ResourceRequest } from './rest-request.ts';

type AccessReview = ApiObject & { readonly spec?: SubjectAccessReviewSpec };

/** May the caller, or who the review names, do it? A refusal names no kind. Source: registry/authorization and its validation. */
export function answerAccessReview({ facts, namespace, identity }: ResourceRequest, review: ApiObject): Result<object, Status> {
  const { spec = {}, metadata } = review as AccessReview;
  const self = facts.kind === 'SelfSubjectAccessReview';
  const local = facts.kind === 'LocalSubjectAccessReview';
  const causes = [...attributeCauses(spec), ...(self ? [] : subjectCauses(spec)), ...(local ? localCauses(spec, metadata.namespace ?? namespace) : [])];
  if (causes.length > 0) return err(statusOf({ kind: 'invalid', apiKind: '', group: facts.group, name: '', causes }));
  const who = self ? identity : { principal: spec.user ?? '', groups: spec.groups ?? [] };
  return ok({ status: { allowed: authorize(who, attributesOf(spec)) === undefined } });
}

function attributesOf({ resourceAttributes: asked, nonResourceAttributes: path }: SubjectAccessReviewSpec): Attributes {
  if (asked === undefined) return { path: path?.path ?? '', verb: path?.verb ?? '' };
  const { verb = '', subresource = '', namespace = '', name = '' } = asked;
  return { verb, resource: resourceOf(asked), subresource, namespace, name };
}

const resourceOf = ({ resource = '', group = '' }: ResourceAttributes): string => (group === '' ? resource : `${resource}.${group}`);

function attributeCauses({ resourceAttributes: asked, nonResourceAttributes: path }: SubjectAccessReviewSpec): readonly Cause[] {
  if (asked !== undefined && path !== undefined)
    // Go's own names and its zeros, as the caller of Kubernetes reads them.
    return [
      invalid('spec.nonResourceAttributes', { Path: path.path ?? '', Verb: path.verb ?? '' }, 'cannot be specified in combination with resourceAttributes'),
    ];
  if (asked === undefined && path === undefined)
    return [invalid('spec.resourceAttributes', null, 'exactly one of nonResourceAttributes or resourceAttributes must be specified')];
  return [];
}

const subjectCauses = ({ user = '', groups = [] }: SubjectAccessReviewSpec): readonly Cause[] =>
  user === '' && groups.length === 0 ? [invalid('spec.user', user, 'at least one of user or group must be specified')] : [];

function localCauses({ resourceAttributes: asked, nonResourceAttributes: path }: SubjectAccessReviewSpec, namespace: string): readonly Cause[] {
  if (path !== undefined) return [invalid('spec.nonResourceAttributes', path, 'disallowed on this kind of request')];
  const given = asked?.namespace ?? '';
  return given === namespace ? [] : [invalid('spec.resourceAttributes.namespace', given, 'must match metadata.namespace')];
}
