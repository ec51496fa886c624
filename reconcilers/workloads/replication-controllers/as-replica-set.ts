import type { ReplicaSet, ReplicationController } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';

/**
 * A ReplicationController is a ReplicaSet whose selector is a plain map: so it is shown to what ReplicaSets do, and keeps its own kind,
 * name and pods. Source: replication/conversion.go.
 */
export const asReplicaSet = (entry: Entry<ReplicationController>): Entry<ReplicaSet> => ({
  ...entry,
  object: { ...entry.object, spec: { ...entry.object.spec, selector: { matchLabels: entry.object.spec?.selector ?? {} } } } as unknown as ReplicaSet,
});
