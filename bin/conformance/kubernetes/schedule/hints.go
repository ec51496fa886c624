package main

import (
	"context"
	"encoding/json"
	"fmt"

	v1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

// Change of an object while Pod waits; no Old when it comes, no New when it goes.
type Change struct {
	Kind string          `json:"kind"`
	Old  json.RawMessage `json:"old,omitempty"`
	New  json.RawMessage `json:"new,omitempty"`
}

// Hint is what becomes of pods by a change.
type Hint struct {
	// The scheduler's names of what happened.
	Events []string `json:"events"`
	// Plugins that refuse the pod, or leave some nodes only, and may do so no longer: the pod is tried again. Sorted.
	Queue []string `json:"queue"`
}

// hints asks the plugins that refuse the pod anywhere: no others are asked. Source: scheduler.go buildQueueingHintMap, eventhandlers.go.
func (w *world) hints(ctx context.Context, cluster *Cluster, verdict *Verdict) error {
	asked := refusing(verdict)
	for _, change := range cluster.Changes {
		events, before, after, err := eventsOf(change)
		if err != nil {
			return err
		}
		pod := cluster.Pod
		// The queue knows the pod's newest version. Source: backend/queue/scheduling_queue.go Update.
		if own, ok := after.(*v1.Pod); ok && before != nil && own.UID == pod.UID {
			pod = own
		}
		told, again := Hint{Events: []string{}}, sets.New[string]()
		for _, event := range events {
			told.Events = append(told.Events, event.Label())
			for _, plugin := range w.framework.EnqueueExtensions() {
				if !asked.Has(plugin.Name()) {
					continue
				}
				given, err := hint(ctx, pod, plugin, event, before, after)
				if err != nil {
					return err
				}
				if given == fwk.Queue {
					again.Insert(plugin.Name())
				}
			}
		}
		told.Queue = sets.List(again)
		verdict.Hints = append(verdict.Hints, told)
	}
	return nil
}

func hint(ctx context.Context, pod *v1.Pod, plugin fwk.EnqueueExtensions, event fwk.ClusterEvent, before, after any) (fwk.QueueingHint, error) {
	registered, err := plugin.EventsToRegister(ctx)
	if err != nil {
		return fwk.QueueSkip, err
	}
	for _, one := range withTaints(registered) {
		if !framework.MatchClusterEvents(one.Event, event) {
			continue
		}
		if one.QueueingHintFn == nil {
			return fwk.Queue, nil
		}
		// An error counts as Queue.
		if hint, err := one.QueueingHintFn(klog.FromContext(ctx), pod, before, after); err != nil || hint == fwk.Queue {
			return fwk.Queue, nil
		}
	}
	return fwk.QueueSkip, nil
}

func refusing(verdict *Verdict) sets.Set[string] {
	plugins := sets.New[string]()
	for _, status := range verdict.PreEnqueue {
		plugins.Insert(status.Plugin)
	}
	for _, status := range verdict.PreFilter {
		plugins.Insert(status.Plugin)
	}
	for _, statuses := range verdict.Filter {
		for _, status := range statuses {
			plugins.Insert(status.Plugin)
		}
	}
	return plugins
}

// withTaints adds what the scheduler adds: who waits for new nodes is told of taints as well.
func withTaints(registered []fwk.ClusterEventWithHint) []fwk.ClusterEventWithHint {
	added, tainted := false, false
	for _, one := range registered {
		if one.Event.Resource == fwk.Node {
			added = added || one.Event.ActionType&fwk.Add != 0
			tainted = tainted || one.Event.ActionType&fwk.UpdateNodeTaint != 0
		}
	}
	if !added || tainted {
		return registered
	}
	return append(registered, fwk.ClusterEventWithHint{Event: fwk.ClusterEvent{Resource: fwk.Node, ActionType: fwk.UpdateNodeTaint}})
}

func eventsOf(change Change) (events []fwk.ClusterEvent, before, after any, err error) {
	switch change.Kind {
	case "Node":
		return detailed(change, fwk.Node, framework.NodeSchedulingPropertiesChange)
	case "Pod":
		return detailed(change, framework.EventAssignedPodAdd.Resource, framework.PodSchedulingPropertiesChange)
	case "PersistentVolume":
		return plain[v1.PersistentVolume](change, fwk.PersistentVolume)
	case "PersistentVolumeClaim":
		return plain[v1.PersistentVolumeClaim](change, fwk.PersistentVolumeClaim)
	case "StorageClass":
		return plain[storagev1.StorageClass](change, fwk.StorageClass)
	case "CSINode":
		return plain[storagev1.CSINode](change, fwk.CSINode)
	case "CSIDriver":
		return plain[storagev1.CSIDriver](change, fwk.CSIDriver)
	case "CSIStorageCapacity":
		return plain[storagev1.CSIStorageCapacity](change, fwk.CSIStorageCapacity)
	case "VolumeAttachment":
		return plain[storagev1.VolumeAttachment](change, fwk.VolumeAttachment)
	}
	return nil, nil, nil, fmt.Errorf("no event of kind %q", change.Kind)
}

func plain[Object any](change Change, resource fwk.EventResource) ([]fwk.ClusterEvent, any, any, error) {
	return detailed(change, resource, func(_, _ *Object) []fwk.ClusterEvent {
		return []fwk.ClusterEvent{{Resource: resource, ActionType: fwk.Update}}
	})
}

func detailed[Object any](change Change, resource fwk.EventResource, updated func(after, before *Object) []fwk.ClusterEvent) ([]fwk.ClusterEvent, any, any, error) {
	before, err := object[Object](change.Old)
	if err != nil {
		return nil, nil, nil, err
	}
	after, err := object[Object](change.New)
	if err != nil {
		return nil, nil, nil, err
	}
	// An absent object is none at all, not one of its type that is nil: plugins ask whether it is nil.
	switch {
	case before == nil:
		return []fwk.ClusterEvent{{Resource: resource, ActionType: fwk.Add}}, nil, after, nil
	case after == nil:
		return []fwk.ClusterEvent{{Resource: resource, ActionType: fwk.Delete}}, before, nil, nil
	}
	return updated(after, before), before, after, nil
}

func object[Object any](text json.RawMessage) (*Object, error) {
	if len(text) == 0 {
		return nil, nil
	}
	read := new(Object)
	return read, json.Unmarshal(text, read)
}
