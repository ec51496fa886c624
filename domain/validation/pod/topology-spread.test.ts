import { expect, it } from 'vitest';
import type { TopologySpreadConstraint } from '../../../schemas/kubernetes/types.ts';
import { validateTopologySpread } from './topology-spread.ts';

const one: TopologySpreadConstraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'web' } } };
const soft = { ...one, whenUnsatisfiable: 'ScheduleAnyway' };
const { labelSelector: _none, ...unselective } = one;
const notSupported = (field: string, value: string, known: string) => `spread[0].${field}: Unsupported value: "${value}": supported values: ${known}`;

// Source: core/validation validation_test.go TestValidateTopologySpreadConstraints.
it.each<[string, readonly Partial<TopologySpreadConstraint>[], readonly string[]]>([
  ['SCH-70: hard and soft of one label', [one, soft], []],
  ['SCH-70: hard ones of two labels', [one, { ...one, topologyKey: 'node' }], []],
  ['SCH-70: two hard ones of one label', [one, one], ['spread[0].{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, DoNotSchedule}"']],
  ['SCH-70: maxSkew is at least 1', [{ ...one, maxSkew: 0 }], ['spread[0].maxSkew: Invalid value: 0: must be greater than zero']],
  ['SCH-70: a label is named', [{ ...one, topologyKey: '' }], ['spread[0].topologyKey: Required value: can not be empty']],
  [
    'SCH-70: what happens then is known',
    [{ ...one, whenUnsatisfiable: 'N/A' }],
    [notSupported('whenUnsatisfiable', 'N/A', '"DoNotSchedule", "ScheduleAnyway"')],
  ],
  ['SCH-70: minDomains', [{ ...one, minDomains: 3 }], []],
  ['SCH-70: minDomains is at least 1', [{ ...one, minDomains: -1 }], ['spread[0].minDomains: Invalid value: -1: must be greater than zero']],
  [
    'SCH-70: soft ones have no minDomains',
    [{ ...soft, minDomains: 3 }],
    ['spread[0].minDomains: Invalid value: 3: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway'],
  ],
  ['SCH-72: policies are known', [{ ...one, nodeTaintsPolicy: 'Maybe' }], [notSupported('nodeTaintsPolicy', 'Maybe', '"Honor", "Ignore"')]],
  ['SCH-71: matchLabelKeys', [{ ...one, matchLabelKeys: ['hash'] }], []],
  [
    'SCH-71: matchLabelKeys without a selector',
    [{ ...unselective, matchLabelKeys: ['hash'] }],
    ['spread[0].matchLabelKeys: Forbidden: must not be specified when labelSelector is not set'],
  ],
  [
    // The API server itself has put it into the selector once.
    'SCH-71: a key that is in the selector twice',
    [{ ...one, matchLabelKeys: ['app'], labelSelector: { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] } }],
    ['spread[0][0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector'],
  ],
])('%s', (_, constraints, expected) => {
  expect(validateTopologySpread('spread', constraints).map(({ field, message }) => `${field}: ${message}`)).toEqual(expected);
});
