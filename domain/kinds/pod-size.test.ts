// Bad input: a pod of very many parts is looked at in a time that grows with its size, not with the square of it.
import { expect, test } from 'vitest';
import type { Pod, PodSpec } from '../../schemas/kubernetes/types.ts';
import { withPodDefaults } from './pod-defaults.ts';
import { validatePodSpec } from './pod-validation.ts';
import { podWarnings } from './pod-warnings.ts';
import { pullPolicy } from './pull-policy.ts';

const many = 20_000;
const list = <T>(of: (index: number) => T): readonly T[] => Array.from({ length: many }, (_none, index) => of(index));
const container = { name: 'c', image: 'i' };

test.each<[string, PodSpec]>([
  ['containers of one name', { containers: list(() => container) }],
  ['gates', { containers: [container], schedulingGates: list((index) => ({ name: `g${index}` })) }],
  [
    'spread constraints',
    { containers: [container], topologySpreadConstraints: list((index) => ({ maxSkew: 1, topologyKey: `k${index}`, whenUnsatisfiable: 'X' })) },
  ],
  ['ports', { containers: [{ ...container, ports: list(() => ({ containerPort: 80 })) }] }],
  ['files of a volume', { containers: [container], volumes: [{ name: 'v', configMap: { name: 'm', items: list(() => ({ key: 'k', path: 'p' })) } }] }],
  [
    'mounts and devices',
    {
      containers: [
        {
          ...container,
          volumeMounts: list((i) => ({ name: `v${i}`, mountPath: `/${i}` })),
          volumeDevices: list((i) => ({ name: `d${i}`, devicePath: `/d${i}` })),
        },
      ],
    },
  ],
  ['secrets to pull with', { containers: [container], imagePullSecrets: list((index) => ({ name: `s${index}` })) }],
])(
  '%s',
  (_what, spec) => {
    const pod = withPodDefaults({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec } as unknown as Pod);
    expect(validatePodSpec(pod.spec, 'spec', 'p').length).toBeLessThan(10 * many);
    expect(podWarnings(pod).length).toBeLessThan(10 * many);
  },
  10_000,
);

test('the name of an image may be of any length', () => {
  expect(pullPolicy('a'.repeat(1_000_000))).toBe('IfNotPresent');
  expect(pullPolicy(`${'a-'.repeat(500_000)}/`)).toBe('IfNotPresent');
});
