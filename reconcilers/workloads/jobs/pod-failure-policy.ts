import type { Job, Pod, PodFailurePolicyRule } from '../../../schemas/kubernetes/types.ts';

type Policy = NonNullable<NonNullable<Job['spec']>['podFailurePolicy']>;
type ExitCodes = NonNullable<PodFailurePolicyRule['onExitCodes']>;
type ContainerStatus = NonNullable<NonNullable<Pod['status']>['containerStatuses']>[number];

interface Verdict {
  /** Of the first rule that matches. */
  readonly action?: 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
  /** Whether it counts towards backoffLimit. */
  readonly isCounted: boolean;
  /** Of FailJob: what the Job says. */
  readonly message?: string;
}

/** JOB-9: what the policy says of a failed pod. A rule with an unknown action is none. Source: job pod_failure_policy.go. */
export function judgeFailure(policy: Policy | undefined, pod: Pod): Verdict {
  for (const [index, rule] of (policy?.rules ?? []).entries()) {
    const found = rule.onExitCodes === undefined ? conditionIn(pod, rule) : exitIn(pod, rule.onExitCodes);
    if (found === undefined) continue;
    if (rule.action === 'FailJob') return { action: 'FailJob', isCounted: true, message: `${found} matching FailJob rule at index ${index}` };
    if (rule.action === 'Ignore') return { action: 'Ignore', isCounted: false };
    if (rule.action === 'FailIndex' || rule.action === 'Count') return { action: rule.action, isCounted: true };
  }
  return { isCounted: true };
}

const nameOf = ({ metadata: { namespace = '', name } }: Pod): string => `${namespace}/${name}`;

/** Containers before init containers. One that ended well is never looked at. */
function exitIn(pod: Pod, rule: ExitCodes): string | undefined {
  const ended = [...(pod.status?.containerStatuses ?? []), ...(pod.status?.initContainerStatuses ?? [])].find((container) => exitMatches(container, rule));
  return ended && `Container ${ended.name} for pod ${nameOf(pod)} failed with exit code ${ended.state?.terminated?.exitCode ?? 0}`;
}

function exitMatches({ name, state }: ContainerStatus, { containerName = name, operator, values = [] }: ExitCodes): boolean {
  const code = state?.terminated?.exitCode ?? 0;
  if (code === 0 || containerName !== name) return false;
  return (operator === 'In' && values.includes(code)) || (operator === 'NotIn' && !values.includes(code));
}

function conditionIn(pod: Pod, { onPodConditions = [] }: PodFailurePolicyRule): string | undefined {
  const condition = pod.status?.conditions?.find(({ type, status }) => onPodConditions.some((pattern) => pattern.type === type && pattern.status === status));
  return condition && `Pod ${nameOf(pod)} has condition ${condition.type}`;
}
