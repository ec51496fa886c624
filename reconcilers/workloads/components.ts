import type { Entry } from '../../domain/objects.ts';

/** Who tells of each kind. Source: the names that kube-controller-manager's controllers give their event recorders. */
const components: Readonly<Record<string, string>> = {
  CronJob: 'cronjob-controller',
  DaemonSet: 'daemonset-controller',
  Deployment: 'deployment-controller',
  Job: 'job-controller',
  ReplicaSet: 'replicaset-controller',
  ReplicationController: 'replication-controller',
  StatefulSet: 'statefulset-controller',
};

export const componentOf = ({ object }: Entry): string => components[object.kind] ?? 'workloads';
