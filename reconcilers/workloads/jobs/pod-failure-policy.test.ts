import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { Pod, PodFailurePolicyRule } from '../../../schemas/kubernetes/types.ts';
import { judgeFailure } from './pod-failure-policy.ts';

const exits = (action: string, operator: string, values: readonly number[], containerName?: string): PodFailurePolicyRule => ({
  action,
  onExitCodes: { operator, values, ...(containerName === undefined ? {} : { containerName }) },
});
const disrupted = (action: string, status = 'True'): PodFailurePolicyRule => ({ action, onPodConditions: [{ type: 'DisruptionTarget', status }] });

const container = (name: string, exitCode?: number): object => ({ name, ...(exitCode === undefined ? {} : { state: { terminated: { exitCode } } }) });
const ended = (...containerStatuses: readonly object[]): object => ({ containerStatuses });
const main = (exitCode: number): object => ended(container('main-container', exitCode));
const condition = (status = 'True'): object => ({ conditions: [{ type: 'DisruptionTarget', status }] });

const main2 = 'Container main-container for pod default/mypod failed with exit code 2 matching FailJob rule at index';

// Source: pod_failure_policy_test.go TestMatchPodFailurePolicy.
describe('JOB-9: a podFailurePolicy', () => {
  it.each<[string, readonly PodFailurePolicyRule[] | undefined, object, string | undefined, string | undefined]>([
    ['skips a rule of exit codes with an unknown action', [exits('Unknown', 'In', [1, 2]), exits('FailJob', 'In', [2, 3])], main(2), 'FailJob', `${main2} 1`],
    ['skips a rule of conditions with an unknown action', [disrupted('Unknown'), disrupted('Ignore')], condition(), 'Ignore', undefined],
    ['skips a rule with an unknown operator', [exits('Ignore', 'Unknown', [1, 2]), exits('FailJob', 'In', [2, 3])], main(2), 'FailJob', `${main2} 1`],
    ['that is not there counts', undefined, main(2), undefined, undefined],
    ['ignores an exit code', [exits('Ignore', 'In', [1, 2, 3])], main(2), 'Ignore', undefined],
    ['fails the Job by an exit code', [exits('FailJob', 'In', [1, 2, 3])], main(2), 'FailJob', `${main2} 0`],
    [
      'does not look at containers that ended well',
      [exits('FailJob', 'NotIn', [111])],
      { ...ended(container('main-container', 111), container('support', 0)), initContainerStatuses: [container('init', 0)] },
      undefined,
      undefined,
    ],
    [
      'looks at init containers',
      [exits('FailJob', 'In', [7], 'init')],
      { ...main(1), initContainerStatuses: [container('init', 7)] },
      'FailJob',
      'Container init for pod default/mypod failed with exit code 7 matching FailJob rule at index 0',
    ],
    ['looks only at the container it names', [exits('FailJob', 'In', [2], 'other')], main(2), undefined, undefined],
    ['fails the index', [exits('FailIndex', 'In', [1, 2, 3])], main(2), 'FailIndex', undefined],
    [
      'takes every other exit code',
      [exits('FailJob', 'NotIn', [0])],
      ended(container('main-container', 1), container('support', 0)),
      'FailJob',
      'Container main-container for pod default/mypod failed with exit code 1 matching FailJob rule at index 0',
    ],
    ['counts by an exit code', [exits('Count', 'In', [1, 2, 3])], ended(container('foo'), container('bar', 2)), 'Count', undefined],
    ['fails the index by a condition', [disrupted('FailIndex')], condition(), 'FailIndex', undefined],
    ['ignores by a condition', [disrupted('Ignore')], condition(), 'Ignore', undefined],
    ['ignores by a condition that is False', [disrupted('Ignore', 'False')], condition('False'), 'Ignore', undefined],
    ['ignores by a condition that is Unknown', [disrupted('Ignore', 'Unknown')], condition('Unknown'), 'Ignore', undefined],
    ['wants the status of a condition (False)', [disrupted('Ignore', 'False')], condition(), undefined, undefined],
    ['wants the status of a condition (True)', [disrupted('Ignore')], condition('False'), undefined, undefined],
    [
      'fails the Job by a condition',
      [disrupted('FailJob')],
      condition(),
      'FailJob',
      'Pod default/mypod has condition DisruptionTarget matching FailJob rule at index 0',
    ],
    ['counts by a condition', [disrupted('Count')], condition(), 'Count', undefined],
    ['stops at the first rule that matches', [exits('Count', 'NotIn', [8]), exits('FailJob', 'NotIn', [5, 6, 7])], main(32), 'Count', undefined],
  ])('%s', (_title, rules, status, action, message) => {
    const pod = complete<Pod>({ kind: 'Pod', metadata: { name: 'mypod', namespace: 'default' }, status: { phase: 'Failed', ...status } });
    expect(judgeFailure(rules && { rules }, pod)).toEqual({
      ...(action === undefined ? {} : { action }),
      isCounted: action !== 'Ignore',
      ...(message === undefined ? {} : { message }),
    });
  });
});
