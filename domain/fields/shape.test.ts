import { expect, test } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Json } from '../api-object.ts';
import { compare } from './compare.ts';
import { fieldSetOf } from './field-set-of.ts';
import { shapeOf } from './shape.ts';

const deployment = shapeOf(kubernetesFacts, 'io.k8s.api.apps.v1.Deployment');
const pod = shapeOf(kubernetesFacts, 'io.k8s.api.core.v1.Pod');
const volume = shapeOf(kubernetesFacts, 'io.k8s.api.core.v1.PersistentVolume');
const account = shapeOf(kubernetesFacts, 'io.k8s.api.core.v1.ServiceAccount');

test('a port is known by its number and its protocol, which is TCP when it says nothing', () => {
  const spec = (ports: Json): Json => ({ spec: { containers: [{ name: 'c', ports }] } });
  const set = (ports: Json) => fieldSetOf(pod, spec(ports));
  expect(set([{ containerPort: 80 }])).toEqual({
    'f:spec': {
      'f:containers': {
        'k:{"name":"c"}': { '.': {}, 'f:name': {}, 'f:ports': { 'k:{"containerPort":80,"protocol":"TCP"}': { '.': {}, 'f:containerPort': {} } } },
      },
    },
  });
});

test('selectors and references are owned whole, where their field does not say otherwise', () => {
  expect(fieldSetOf(deployment, { spec: { selector: { matchLabels: { a: 'b' } } } })).toEqual({ 'f:spec': { 'f:selector': {} } });
  expect(fieldSetOf(volume, { spec: { claimRef: { name: 'c' } } })).toEqual({ 'f:spec': { 'f:claimRef': { 'f:name': {} } } });
  expect(fieldSetOf(account, { secrets: [{ name: 'a', namespace: 'b' }] })).toEqual({ 'f:secrets': { 'k:{"name":"a"}': {} } });
});

test('the writer of a new object owns the structs that Kubernetes always has, and nothing that only leads there', () => {
  const after: Json = {
    spec: {
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } },
      template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'c', image: 'i' }] } },
    },
  };
  expect(compare(deployment, {}, after, true).added).toEqual({
    'f:spec': {
      'f:strategy': { 'f:type': {}, 'f:rollingUpdate': { '.': {}, 'f:maxSurge': {} } },
      'f:template': {
        'f:metadata': { 'f:labels': { '.': {}, 'f:app': {} } },
        'f:spec': { 'f:containers': { 'k:{"name":"c"}': { '.': {}, 'f:image': {}, 'f:name': {}, 'f:resources': {} } } },
      },
    },
  });
});
