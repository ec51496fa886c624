import { expect, test } from 'vitest';
import { matchesFields, parseFieldSelector } from './field-selector.ts';

const matches = (resource: string, text: string, object: object): boolean => {
  const parsed = parseFieldSelector(resource, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return matchesFields(parsed.value, object);
};

test.each([
  ['pods', 'spec.nodeName=n1,status.phase!=Failed', { spec: { nodeName: 'n1' }, status: { phase: 'Running' } }, true],
  ['pods', 'spec.nodeName=', { spec: {} }, true],
  ['pods', 'spec.nodeName!=n1', {}, true],
  ['pods', 'spec.nodeName==n1', { spec: { nodeName: 'n2' } }, false],
  ['pods', 'status.podIPs=10.0.0.1', { status: { podIPs: [{ ip: '10.0.0.1' }] } }, true],
  ['pods', 'spec.hostNetwork=false', {}, true],
  ['nodes', 'spec.unschedulable=true', { spec: { unschedulable: true } }, true],
  ['nodes', 'spec.unschedulable=false', {}, true],
  ['events', 'involvedObject.name=a,source=kubelet', { involvedObject: { name: 'a' }, source: { component: 'kubelet' } }, true],
  ['configmaps', 'metadata.name=a\\,b\\=c', { metadata: { name: 'a,b=c' } }, true],
  ['configmaps', '', {}, true],
  ['configmaps', ',metadata.name=a,', { metadata: { name: 'a' } }, true],
  ['events.events.k8s.io', 'regarding.name=a,reportingController!=b', { involvedObject: { name: 'a' } }, true],
  ['jobs.batch', 'status.successful=2', { status: { succeeded: 2 } }, true],
  ['jobs.batch', 'status.successful=0', {}, true],
  ['certificatesigningrequests.certificates.k8s.io', 'spec.signerName=a/b', { spec: { signerName: 'a/b' } }, true],
] as const)('%s %j on %j is %j', (resource, text, object, expected) => {
  expect(matches(resource, text, object)).toBe(expected);
});

test.each([
  ['pods', 'foo.bar=1', 'field label not supported: foo.bar'],
  ['nodes', 'metadata.namespace=a', 'field label not supported: metadata.namespace'],
  ['events.events.k8s.io', 'involvedObject.name=a', 'field label not supported: involvedObject.name'],
  ['jobs.batch', 'a=1', 'field label "a" not supported for Job'],
  ['configmaps', 'data.k=1', '"data.k" is not a known field selector: only "metadata.name", "metadata.namespace"'],
  ['pods', 'nonsense', "invalid selector: 'nonsense'; can't understand 'nonsense'"],
  ['pods', 'metadata.name=a=b', 'invalid field selector: unescaped character in value: 61'],
  ['pods', 'metadata.name=a\\x', 'invalid field selector: invalid escape sequence: \\x'],
  ['pods', 'metadata.name=a\\', 'invalid field selector: invalid escape sequence: \\'],
])('%s %j is refused: %s', (resource, text, message) => {
  expect(parseFieldSelector(resource, text)).toEqual({ ok: false, error: { kind: 'bad-request', message } });
});
