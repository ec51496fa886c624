package main

import (
	"context"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

func (w *world) preEnqueue(ctx context.Context, pod *v1.Pod, verdict *Verdict) {
	for _, plugin := range w.framework.PreEnqueuePlugins() {
		if status := plugin.PreEnqueue(ctx, pod); !status.IsSuccess() {
			verdict.PreEnqueue = append(verdict.PreEnqueue, statusOf(plugin.Name(), status))
		}
	}
}

// eachPlugin asks every PreFilter plugin and, where none refuses the pod, every Filter plugin on every node: the cycle would stop at the
// first that refuses.
func (w *world) eachPlugin(ctx context.Context, pod *v1.Pod, verdict *Verdict) error {
	nodes, err := w.snapshot.List()
	if err != nil {
		return err
	}
	state := framework.NewCycleState()
	skipped, passes := sets.New[string](), true
	for _, plugin := range enabled[fwk.PreFilterPlugin](w, w.framework.ListPlugins().PreFilter) {
		result, status := plugin.PreFilter(ctx, state, pod, nodes)
		told := PreFilter{Status: statusOf(plugin.Name(), status)}
		if !result.AllNodes() {
			told.Nodes = sets.List(result.NodeNames)
		}
		if !status.IsSuccess() {
			skipped.Insert(plugin.Name())
			passes = passes && status.IsSkip()
		}
		if status.IsRejected() || status.IsError() || told.Nodes != nil {
			verdict.PreFilter = append(verdict.PreFilter, told)
		}
	}
	if !passes {
		return nil
	}
	verdict.Filter = map[string][]Status{}
	for _, node := range nodes {
		for _, plugin := range enabled[fwk.FilterPlugin](w, w.framework.ListPlugins().Filter) {
			if skipped.Has(plugin.Name()) {
				continue
			}
			if status := plugin.Filter(ctx, state, pod, node); !status.IsSuccess() {
				verdict.Filter[node.Node().Name] = append(verdict.Filter[node.Node().Name], statusOf(plugin.Name(), status))
			}
		}
	}
	return nil
}

// enabled are the plugins of an extension point in the order of the profile.
func enabled[Plugin fwk.Plugin](w *world, set config.PluginSet) []Plugin {
	var found []Plugin
	for _, one := range set.Enabled {
		found = append(found, w.plugins[one.Name].(Plugin))
	}
	return found
}
