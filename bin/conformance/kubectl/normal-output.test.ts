import { expect, test } from 'vitest';
import { namedCases } from './case.ts';
import { normalOutput } from './normal-output.ts';
import { mergeReleases } from './recordings.ts';

test('ages, widths and generated names do not count, cells do', () => {
  const one = 'NAME          READY   AGE\nweb-x7k2q     1/1     9s\n';
  const other = 'NAME                   READY   AGE\nweb-6d4b7c9f8d-bbzzx   1/1     1m12s\n';
  const third = 'NAME        READY   AGE\nweb-x7k2q   1/1     2m\n';
  expect(normalOutput('get pods', one)).toEqual(['NAME  READY  AGE', 'web-<suffix>  1/1  <age>']);
  expect(normalOutput('get pods', other)).toEqual(normalOutput('get pods', one));
  expect(normalOutput('get pods', third)).toEqual(normalOutput('get pods', one));
  expect(normalOutput('get pods', one.replace('1/1', '0/1'))).not.toEqual(normalOutput('get pods', one));
});

test('indentation and quantities stay', () => {
  expect(normalOutput('describe pod p', 'Limits:\n  cpu:     100m\nPort:      80:31234/TCP\n')).toEqual(['Limits:', '  cpu:  100m', 'Port:  80:<port>/TCP']);
});

test('objects are compared as objects, in JSON and in YAML', () => {
  const yaml = 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  resourceVersion: "12"\n  name: a\n';
  const json = '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "resourceVersion": "99"}}';
  expect(normalOutput('get configmap a -o yaml', yaml)).toEqual(normalOutput('get configmap a -o json', json));
});

test('of explain the fields stay and the descriptions go', () => {
  const text = 'KIND:     Pod\nVERSION:  v1\n\nDESCRIPTION:\n     What a pod is.\n\nFIELDS:\n   spec\t<PodSpec> -required-\n     What spec is.\n';
  expect(normalOutput('explain pod', text)).toEqual(['KIND:  Pod', 'VERSION:  v1', 'FIELDS:', '   spec\t<PodSpec> -required-']);
});

test('what is waited for on the way does not count, the end does', () => {
  const end = 'deployment "web" successfully rolled out\n';
  expect(normalOutput('rollout status deployment/web', `Waiting for deployment "web" rollout to finish: 1 of 3…\n${end}`)).toEqual([end.trimEnd()]);
  expect(normalOutput('rollout status deployment/web', 'Waiting for it\n')).toEqual(['Waiting for it']);
});

test('a command that comes again has a number', () => {
  expect(namedCases({ name: 'l', cases: ['get pods', 'get pods', { run: 'apply -f -', stdin: { name: 'a', text: '' } }] }).map(({ name }) => name)).toEqual([
    'get pods',
    'get pods (2)',
    'apply -f - < a',
  ]);
});

test('releases that saw the same share an entry', () => {
  const outcome = (out: string) => new Map([['get x', { code: 0, out: [out], err: [] }]]);
  const merged = mergeReleases(
    new Map([
      [36, outcome('b')],
      [20, outcome('a')],
      [30, outcome('b')],
    ]),
  );
  expect(merged).toEqual({
    'get x': [
      { releases: [20], code: 0, out: ['a'], err: [] },
      { releases: [30, 36], code: 0, out: ['b'], err: [] },
    ],
  });
});
