import { expect, it } from 'vitest';
import { decided } from '../testing/decided.ts';

const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'busybox:1' }] } };
const unreadable = { matchExpressions: [{ key: 'app', operator: 'Of' }] };
const asRead = '{"matchExpressions":[{"key":"app","operator":"Of"}]}';
const operator = 'spec.selector.matchExpressions[0].operator: Invalid value: "Of": not a valid selector operator';
const labels = 'spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`';
const never = { ...template, spec: { ...template.spec, restartPolicy: 'Never' } };

it.each([
  ['Deployment', 'nothing', {}, ['spec.selector: Required value', labels]],
  ['StatefulSet', 'nothing', {}, ['spec.selector: Required value', labels]],
  ['DaemonSet', 'nothing', {}, [labels]],
  ['Deployment', 'everything', { selector: {} }, ['spec.selector: Invalid value: {}: empty selector is invalid for deployment']],
  ['ReplicaSet', 'everything', { selector: {} }, ['spec.selector: Invalid value: {}: empty selector is invalid for deployment']],
  ['StatefulSet', 'everything', { selector: {} }, ['spec.selector: Invalid value: {}: empty selector is invalid for statefulset']],
  ['ReplicaSet', 'other pods', { selector: { matchLabels: { app: 'b' } } }, [labels]],
  [
    'ReplicaSet',
    'what nobody can read',
    { selector: unreadable, template: never },
    [operator, `spec.selector: Invalid value: ${asRead}: invalid label selector`],
  ],
  ['StatefulSet', 'what nobody can read', { selector: unreadable }, [operator, `spec.selector: Invalid value: ${asRead}`]],
  ['DaemonSet', 'what nobody can read', { selector: unreadable }, [operator]],
  [
    'Deployment',
    'pods that end',
    { selector: { matchLabels: { app: 'a' } }, template: never },
    ['spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"'],
  ],
])('a %s cannot select %s (Source: apps/validation)', (kind, _what, spec, causes) => {
  const d = decided();
  const draft = { apiVersion: 'apps/v1', kind, metadata: { name: 'w', namespace: 'default' }, spec: { template, ...spec } };
  expect(d.causes(d.creating(draft))).toEqual(causes);
});
