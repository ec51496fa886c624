import type { ApiObject } from '../../domain/api-object.ts';
import type { LabelSelector } from '../../domain/label-selector.ts';
import type { Change, Entry, Objects } from '../../domain/objects.ts';
import type { Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import type { WorkloadsView } from './workloads-view.ts';

/** What this reconciler does for one kind of workload. */
export interface Controller<T extends ApiObject = ApiObject> {
  /** Such as `replicasets.apps`. */
  readonly resource: string;
  readonly kind: string;
  /** The resource of what it makes: a change of one wakes its controller. Of one that makes nothing there is none. */
  readonly children?: string;
  /** Whether it adopts children that match `spec.selector` and have no controller (CTL-3). */
  readonly adopts: boolean;
  /** Where `spec.selector` is no LabelSelector. */
  selectorOf?(object: T): LabelSelector;
  reconcile(objects: Objects, view: WorkloadsView, entry: Entry<T>, nowMs: number): Plan;
  /** Whom else a change concerns, beyond the object itself and the controller of a child. */
  affected?(objects: Objects, change: Change): readonly Ref[];
}
