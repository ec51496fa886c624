import { isTerminating, isReady } from '../../../domain/pod-state.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { isAvailable } from '../pod-readiness.ts';

// Source: stateful_set_utils.go. A pod that is not there yet is none of these.

export const isRunningAndReady = (pod: Entry<Pod> | undefined): boolean => pod !== undefined && pod.object.status?.phase === 'Running' && isReady(pod.object);

export const isRunningAndAvailable = (pod: Entry<Pod> | undefined, minReadySeconds: number, nowMs: number): boolean =>
  pod !== undefined && isRunningAndReady(pod) && isAvailable(pod.object, minReadySeconds, nowMs);

export const isHealthy = (pod: Entry<Pod> | undefined): boolean => pod !== undefined && isRunningAndReady(pod) && !isTerminating(pod.object);

export const isUnavailable = (pod: Entry<Pod> | undefined, minReadySeconds: number, nowMs: number): boolean =>
  pod === undefined || !isRunningAndAvailable(pod, minReadySeconds, nowMs) || isTerminating(pod.object);
