package main

import (
	"context"
	"reflect"

	v1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumebinding"
)

// Volumes is what a pod's claims that wait for it get on a node.
type Volumes struct {
	// Volume by claim.
	Taken map[string]string `json:"taken,omitempty"`
	// Claims whose volumes are made; sorted.
	Made []string `json:"made,omitempty"`
}

// volumes asks the binder itself: what it has found the plugin keeps to itself.
func (w *world) volumes(ctx context.Context, pod *v1.Pod, feasible []fwk.NodeInfo, verdict *Verdict) error {
	plugin, ok := w.plugins[volumebinding.Name].(*volumebinding.VolumeBinding)
	if !ok {
		return nil
	}
	logger := klog.FromContext(ctx)
	claims, err := plugin.Binder.GetPodVolumeClaims(logger, pod)
	if err != nil {
		return err
	}
	verdict.Volumes = map[string]Volumes{}
	for _, node := range feasible {
		found, _, err := plugin.Binder.FindPodVolumes(logger, pod, claims, node.Node())
		if err != nil {
			return err
		}
		told := Volumes{Taken: map[string]string{}}
		for _, binding := range found.StaticBindings {
			told.Taken[nameIn(binding, "pvc")] = nameIn(binding, "pv")
		}
		for _, made := range found.DynamicProvisions {
			told.Made = append(told.Made, made.PVC.Name)
		}
		if len(told.Taken)+len(told.Made) > 0 {
			verdict.Volumes[node.Node().Name] = told
		}
	}
	return nil
}

// nameIn reads the name of an object in a field that only the binder's package may name.
func nameIn(binding *volumebinding.BindingInfo, field string) string {
	return reflect.ValueOf(binding).Elem().FieldByName(field).Elem().FieldByName("ObjectMeta").FieldByName("Name").String()
}
