// What is asked with a POST and never stored.
import { post } from '../ask.ts';
import type { Story } from '../exchange.ts';

const authentication = '/apis/authentication.k8s.io/v1';
const authorization = '/apis/authorization.k8s.io/v1';
const review = (kind: string, spec: string): string => `{apiVersion: authorization.k8s.io/v1, kind: ${kind}, spec: {${spec}}}`;

export const reviews: Story = {
  name: 'reviews',
  exchanges: [
    post('who am I', `${authentication}/selfsubjectreviews`, '{apiVersion: authentication.k8s.io/v1, kind: SelfSubjectReview}'),
    post('who am I, a viewer', `${authentication}/selfsubjectreviews`, '{apiVersion: authentication.k8s.io/v1, kind: SelfSubjectReview}', { token: 'viewer' }),
    post('whose token is it', `${authentication}/tokenreviews`, '{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: viewer}}'),
    post('nobody’s token', `${authentication}/tokenreviews`, '{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: stolen}}'),
    post('no token', `${authentication}/tokenreviews`, '{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {}}'),
    post(
      'may I',
      `${authorization}/selfsubjectaccessreviews`,
      review('SelfSubjectAccessReview', 'resourceAttributes: {namespace: default, verb: create, resource: pods}'),
    ),
    post(
      'may I, nobody',
      `${authorization}/selfsubjectaccessreviews`,
      review('SelfSubjectAccessReview', 'resourceAttributes: {namespace: default, verb: create, resource: pods}'),
      { token: 'nobody' },
    ),
    post(
      'may I ask a path',
      `${authorization}/selfsubjectaccessreviews`,
      review('SelfSubjectAccessReview', 'nonResourceAttributes: {path: /metrics, verb: get}'),
    ),
    post('may I do nothing', `${authorization}/selfsubjectaccessreviews`, review('SelfSubjectAccessReview', '')),
    post(
      'may I do both',
      `${authorization}/selfsubjectaccessreviews`,
      review('SelfSubjectAccessReview', 'resourceAttributes: {verb: get, resource: pods}, nonResourceAttributes: {path: /, verb: get}'),
    ),
    post(
      'may somebody',
      `${authorization}/subjectaccessreviews`,
      review('SubjectAccessReview', 'user: bob, groups: ["system:masters"], resourceAttributes: {verb: delete, resource: nodes, name: n}'),
    ),
    post(
      'may nobody',
      `${authorization}/subjectaccessreviews`,
      review('SubjectAccessReview', 'user: eve, resourceAttributes: {verb: delete, resource: nodes, name: n}'),
    ),
    post('may who', `${authorization}/subjectaccessreviews`, review('SubjectAccessReview', 'resourceAttributes: {verb: delete, resource: nodes}')),
    post(
      'may somebody here',
      `${authorization}/namespaces/default/localsubjectaccessreviews`,
      '{apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, metadata: {namespace: default}, spec: {user: eve, resourceAttributes: {namespace: default, verb: get, resource: pods}}}',
    ),
    post(
      'may somebody elsewhere',
      `${authorization}/namespaces/default/localsubjectaccessreviews`,
      '{apiVersion: authorization.k8s.io/v1, kind: LocalSubjectAccessReview, metadata: {namespace: default}, spec: {user: eve, resourceAttributes: {namespace: other, verb: get, resource: pods}}}',
    ),
    post('what may I', `${authorization}/selfsubjectrulesreviews`, review('SelfSubjectRulesReview', 'namespace: default')),
    post('what may I, nobody', `${authorization}/selfsubjectrulesreviews`, review('SelfSubjectRulesReview', 'namespace: default'), { token: 'nobody' }),
    post('what may I nowhere', `${authorization}/selfsubjectrulesreviews`, review('SelfSubjectRulesReview', '')),
  ],
};
