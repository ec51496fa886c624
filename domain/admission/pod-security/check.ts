import type { Container, Pod } from '../../../schemas/kubernetes/types.ts';

/** What a check finds wrong; undefined when the pod passes. `detail` may be ''. */
export interface Finding {
  readonly reason: string;
  readonly detail: string;
}

/** A check of one standard from one minor version of Kubernetes 1 on. Source: pod-security-admission policy/checks.go. */
export interface Check {
  readonly id: string;
  readonly level: 'baseline' | 'restricted';
  /** The first minor version it is for; of several of one id the newest that is old enough counts. */
  readonly since: number;
  /** Baseline checks that it stands for. */
  readonly overrides?: readonly string[];
  find(pod: Pod): Finding | undefined;
}

/** As the pod has them: init containers first, ephemeral ones last. */
export const containersOf = ({ spec }: Pod): readonly Container[] => [
  ...(spec?.initContainers ?? []),
  ...(spec?.containers ?? []),
  ...((spec?.ephemeralContainers ?? []) as readonly Container[]),
];

export const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');
export const plural = (one: string, many: string, count: number): string => (count === 1 ? one : many);
export const sortedSet = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();

/** `container "a"`, `containers "a", "b"`. */
export const containersNamed = (containers: readonly Container[]): string =>
  `${plural('container', 'containers', containers.length)} ${quoted(containers.map(({ name }) => name))}`;

/** `pod and containers "a", "b"`; '' when nobody is to blame. */
export const settersOf = (podIsBad: boolean, containers: readonly Container[]): string =>
  [...(podIsBad ? ['pod'] : []), ...(containers.length === 0 ? [] : [containersNamed(containers)])].join(' and ');

export const isWindows = ({ spec }: Pod): boolean => spec?.os?.name === 'windows';
export const hasUserNamespace = ({ spec }: Pod): boolean => spec?.hostUsers === false;
