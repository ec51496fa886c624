import { expect, test } from 'vitest';
import { sayJson, sayNumbers } from './say-json.ts';

test('what is short stands in front, lists have a line each, units are written as people do', () => {
  const detail = {
    nodes: 3,
    requests: { cpuMillis: 500, memoryBytes: 128 * 1024 ** 2, pods: 1 },
    tieBreak: { by: 'lot', among: 2 },
    weights: { NodeResourcesFit: 1 },
    none: null,
    empty: [],
    filtered: [
      {
        plugin: 'NodeResourcesFit',
        reason: 'Insufficient cpu',
        nodes: 2,
        examples: [{ node: 'a', numbers: [{ resource: 'cpu', asks: '2000m', free: '500m' }] }],
      },
    ],
  };
  expect(sayJson(detail)).toEqual([
    'nodes      3',
    'requests   cpu 500m, memory 128Mi, pods 1',
    'tie break  by lot, among 2',
    'weights    NodeResourcesFit 1',
    'filtered',
    '  NodeResourcesFit: reason Insufficient cpu, nodes 2',
    '    a',
    '      cpu: asks 2000m, free 500m',
  ]);
});

test('numbers that there are none of are not told', () => {
  expect([sayNumbers(null, '  '), sayNumbers({ a: 1 }, '  ')]).toEqual([[], ['  a  1']]);
});

test('abbreviations stay whole', () => {
  expect(sayJson({ clusterIP: '10.96.0.1', podCIDRs: 2 })).toEqual(['cluster IP  10.96.0.1', 'pod CIDRs   2']);
});

test('anything can be told', () => {
  expect([sayJson(null), sayJson('x'), sayJson([1, true]), sayJson({ a: [{ b: [{ c: 1 }], d: [{ e: 2 }] }] })]).toEqual([
    ['none'],
    ['x'],
    ['1', 'true'],
    ['a', '  ', '    b', '      c 1', '    d', '      e 2'],
  ]);
});
