import { describe, expect, test } from 'vitest';
import { sampleEndpoint } from '../../../../domain/testing/sample-route.ts';
import type { RouteEndpoint } from '../../../../domain/effect.ts';
import { chooseEndpoints, type Viewer } from './choose-endpoints.ts';

const viewer: Viewer = { node: 'n1', zone: 'a' };
const here = sampleEndpoint('10.0.0.1');
const away = sampleEndpoint('10.0.0.2', { node: 'n2' });
const ends = (endpoint: RouteEndpoint): RouteEndpoint => ({ ...endpoint, terminating: true });
const forZone = (endpoint: RouteEndpoint, ...forZones: string[]): RouteEndpoint => ({ ...endpoint, forZones });
const forNode = (endpoint: RouteEndpoint, ...forNodes: string[]): RouteEndpoint => ({ ...endpoint, forNodes });

describe.each([
  ['all that are ready', [here, away], [here, away], [here]],
  ['SVC-50: those that end only while none is ready', [ends(here), away], [away], [ends(here)]],
  ['SVC-50: those that end when all do', [ends(here), ends(away)], [ends(here), ends(away)], [ends(here)]],
  ['none of none', [], [], []],
  ['SVC-51: locally none where none is here', [away], [away], []],
  ['EPS-10: those meant for this zone', [forZone(here, 'b'), forZone(away, 'a')], [forZone(away, 'a')], [forZone(here, 'b')]],
  ['EPS-10: all, where one has no hint', [here, forZone(away, 'a')], [here, forZone(away, 'a')], [here]],
  ['EPS-10: all, where no hint names this zone', [forZone(here, 'b'), forZone(away, 'c')], [forZone(here, 'b'), forZone(away, 'c')], [forZone(here, 'b')]],
  [
    'EPS-10: those meant for this node before those for its zone',
    [forZone(forNode(here, 'n1'), 'a'), forZone(forNode(away, 'n2'), 'a')],
    [forZone(forNode(here, 'n1'), 'a')],
    [forZone(forNode(here, 'n1'), 'a')],
  ],
  [
    'EPS-10: hints say nothing of those that end',
    [ends(forZone(here, 'b')), ends(forZone(away, 'a'))],
    [ends(forZone(here, 'b')), ends(forZone(away, 'a'))],
    [ends(forZone(here, 'b'))],
  ],
])('%s', (_, endpoints: readonly RouteEndpoint[], anywhere: readonly RouteEndpoint[], locally: readonly RouteEndpoint[]) => {
  test('anywhere', () => expect(chooseEndpoints(endpoints, false, viewer)).toEqual(anywhere));
  test('locally', () => expect(chooseEndpoints(endpoints, true, viewer)).toEqual(locally));
});
