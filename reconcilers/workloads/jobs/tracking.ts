import type { Entry } from '../../../domain/objects.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';

/** JOB-13: an ended pod stays until it is counted. */
export const trackingFinalizer = 'batch.kubernetes.io/job-tracking';

export const isTracked = ({ object }: Pick<Entry<Pod>, 'object'>): boolean => (object.metadata.finalizers ?? []).includes(trackingFinalizer);
