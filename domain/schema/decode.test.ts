import { expect, test } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { bindingBody } from '../../schemas/kubernetes/subresources.ts';
import type { ResourceFacts } from '../schema-facts.ts';
import { decodeObject } from './decode.ts';
import { defaultBySchema } from './defaults.ts';

const factsOf = (resource: string): ResourceFacts => {
  const facts = kubernetesFacts.resource(resource);
  if (facts === undefined) throw new Error(resource);
  return facts;
};
const deployments = factsOf('deployments.apps');
const pods = factsOf('pods');
const deployment = (spec: object): object => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd' }, spec });
const podWith = (spec: object): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec });

const refusal = (resource: ResourceFacts, json: unknown): string => {
  const decoded = decodeObject(kubernetesFacts, resource, json, 'Strict');
  return decoded.ok ? '' : 'message' in decoded.error ? decoded.error.message : '';
};
const cannot = 'in version "v1" cannot be handled as a';

test.each<[ResourceFacts, unknown, string]>([
  [
    deployments,
    deployment({ replicas: 'two' }),
    `Deployment ${cannot} Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32`,
  ],
  [
    deployments,
    deployment({ replicas: 1.5 }),
    `Deployment ${cannot} Deployment: json: cannot unmarshal number 1.5 into Go struct field DeploymentSpec.spec.replicas of type int32`,
  ],
  [pods, podWith({ containers: 'x' }), `Pod ${cannot} Pod: json: cannot unmarshal string into Go struct field PodSpec.spec.containers of type []v1.Container`],
  [
    pods,
    podWith({ containers: [{}, { ports: [{ containerPort: true }] }] }),
    `Pod ${cannot} Pod: json: cannot unmarshal bool into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32`,
  ],
  [pods, podWith({ nodeSelector: { a: 1 } }), `Pod ${cannot} Pod: json: cannot unmarshal number into Go struct field PodSpec.spec.nodeSelector of type string`],
  [
    deployments,
    deployment({ x: 1, template: { spec: { containers: [{ y: 1 }] } } }),
    `Deployment ${cannot} Deployment: strict decoding error: unknown field "spec.x", unknown field "spec.template.spec.containers[0].y"`,
  ],
  [deployments, { ...deployment({}), apiVersion: 'v1' }, 'the API version in the data (v1) does not match the expected API version (apps/v1)'],
])('%o refuses %j', (resource, json, message) => {
  expect(refusal(resource, json)).toBe(message);
});

test('bodies of another kind, or of none, are refused', () => {
  expect(refusal(deployments, podWith({}))).toMatch(/^Pod in version "v1" cannot be handled as a Deployment: /);
  for (const json of [null, [], 'x', 1]) expect(refusal(pods, json)).toMatch(/^the object provided is unrecognized \(must be of type Pod\)/);
});

test('unreadable quantities, times and base64 are refused', () => {
  expect(refusal(pods, podWith({ containers: [{ resources: { requests: { cpu: 'lots' } } }] }))).toContain('quantities must match the regular expression');
  expect(refusal(pods, { ...podWith({}), metadata: { deletionTimestamp: 'soon' } })).toContain('parsing time "soon"');
  expect(refusal(factsOf('secrets'), { data: { a: 'no base64!' } })).toContain('illegal base64 data at input byte 2');
});

test('integers that a double does not hold are refused, not rounded', () => {
  const rounded = 'integers beyond ±9007199254740991 would be rounded here';
  const grace = (text: string): string => refusal(pods, JSON.parse(`{"spec":{"terminationGracePeriodSeconds":${text}}}`));
  const field = 'Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64';
  for (const text of ['9007199254740993', '-9007199254740993', '9223372036854775807'])
    expect(grace(text)).toMatch(new RegExp(`json: cannot unmarshal number into ${field}: ${rounded}$`));
  expect(grace('1e20')).toMatch(new RegExp(`json: cannot unmarshal number 100000000000000000000 into ${field}$`));
  for (const text of ['9007199254740991', '-9007199254740991']) expect(grace(text)).toBe('');
  expect(refusal(pods, podWith({ containers: [{ resources: { limits: { memory: 2 ** 60 } } }] }))).toMatch(`${rounded}, write it as a string`);
  const schema = { properties: { a: { type: 'integer', default: 2 ** 53 }, b: { type: 'number', maximum: 1e16 } } };
  expect(refusal(factsOf('customresourcedefinitions.apiextensions.k8s.io'), { spec: { versions: [{ schema: { openAPIV3Schema: schema } }] } })).toMatch(
    `JSONSchemaProps.spec.versions.schema.openAPIV3Schema.properties.default of type runtime.RawExtension: ${rounded}`,
  );
});

test('unknown fields are warned of or dropped silently, and always pruned', () => {
  const json = deployment({ x: 1, replicas: 2 });
  expect(decodeObject(kubernetesFacts, deployments, json, 'Warn')).toEqual({
    ok: true,
    value: { object: deployment({ replicas: 2 }), warnings: ['unknown field "spec.x"'] },
  });
  expect(decodeObject(kubernetesFacts, deployments, json, 'Ignore')).toEqual({ ok: true, value: { object: deployment({ replicas: 2 }), warnings: [] } });
});

test('values take the form Kubernetes stores, nulls go', () => {
  const spec = {
    hostname: null,
    containers: [{ name: 'a', args: ['x', null], resources: { limits: { cpu: 1, memory: '1024Mi' } }, livenessProbe: { httpGet: { port: 'http' } } }],
  };
  const decoded = decodeObject(
    kubernetesFacts,
    pods,
    { metadata: { name: 'p', creationTimestamp: null, deletionTimestamp: '2026-01-01T01:00:00.5+01:00' }, spec },
    'Strict',
  );
  expect(decoded).toEqual({
    ok: true,
    value: {
      warnings: [],
      object: {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'p', deletionTimestamp: '2026-01-01T00:00:00Z' },
        spec: {
          containers: [{ name: 'a', args: ['x', ''], resources: { limits: { cpu: '1', memory: '1Gi' } }, livenessProbe: { httpGet: { port: 'http' } } }],
        },
      },
    },
  });
});

test('micro times keep their six digits', () => {
  const decoded = decodeObject(
    kubernetesFacts,
    factsOf('leases.coordination.k8s.io'),
    { spec: { renewTime: '2026-01-01T00:00:00.123456Z', acquireTime: '2026-01-01T00:00:00Z' } },
    'Strict',
  );
  expect(decoded).toMatchObject({
    value: { object: { metadata: {}, spec: { renewTime: '2026-01-01T00:00:00.123456Z', acquireTime: '2026-01-01T00:00:00.000000Z' } } },
  });
});

test('a body that is no resource decodes too', () => {
  expect(decodeObject(kubernetesFacts, bindingBody, { apiVersion: 'v1', kind: 'Binding', target: { kind: 'Node', name: 'n1' } }, 'Strict')).toMatchObject({
    ok: true,
  });
});

test('defaults fill the structs that are there and leave a complete object as it is', () => {
  const pod = podWith({ containers: [{ name: 'a', ports: [{ containerPort: 80 }, { containerPort: 53, protocol: 'UDP' }] }] });
  const defaulted = defaultBySchema(kubernetesFacts, pods.type, pod);
  expect(defaulted).toEqual(
    podWith({
      containers: [
        {
          name: 'a',
          ports: [
            { containerPort: 80, protocol: 'TCP' },
            { containerPort: 53, protocol: 'UDP' },
          ],
        },
      ],
    }),
  );
  expect(defaultBySchema(kubernetesFacts, pods.type, defaulted)).toBe(defaulted);
});

test('a map is in the order in which Go writes it, whatever the sender’s', () => {
  const decoded = decodeObject(kubernetesFacts, pods, { metadata: { name: 'p', labels: { b: '1', a: '2' } }, spec: {} }, 'Strict');
  expect(decoded.ok && Object.keys(decoded.value.object.metadata.labels ?? {})).toEqual(['a', 'b']);
});
