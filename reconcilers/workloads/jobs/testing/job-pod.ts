// For tests: a pod of the Job `j`, whose uid is `uid-j`.

import type { Draft } from '../../../../domain/testing/objects-of.ts';
import { trackingFinalizer } from '../tracking.ts';

/** Its finalizer is there unless `metadata` says otherwise. */
export const jobPod = (name: string, status: object, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: {
    name,
    namespace: 'default',
    labels: { job: 'j' },
    ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name: 'j', uid: 'uid-j', controller: true }],
    finalizers: [trackingFinalizer],
    ...metadata,
  },
  status,
});

/** The annotation of a pod of an Indexed Job. */
export const atIndex = (index: number | string): object => ({ annotations: { 'batch.kubernetes.io/job-completion-index': String(index) } });
