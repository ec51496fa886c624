import type { Controller } from './controller.ts';
import { cronJobController } from './cron-jobs/cron-job-controller.ts';
import { daemonSetController } from './daemon-sets/daemon-set-controller.ts';
import { deploymentController } from './deployments/deployment-controller.ts';
import { autoscalerController } from './horizontal-pod-autoscalers/autoscaler-controller.ts';
import { jobController } from './jobs/job-controller.ts';
import { replicaSetController } from './replica-sets/replica-set-controller.ts';
import { statefulSetController } from './stateful-sets/stateful-set-controller.ts';
import { replicationControllerController } from './replication-controllers/replication-controller-controller.ts';

/** All kinds of workloads, each in the folder of its name. Each is given objects of its own resource only. */
export const controllers: readonly Controller[] = [
  autoscalerController,
  deploymentController,
  replicaSetController,
  jobController,
  statefulSetController,
  daemonSetController,
  cronJobController,
  replicationControllerController,
];
