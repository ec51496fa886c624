package main

import (
	"context"
	"fmt"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

// cycle goes the way of the scheduler's schedulePod, which can only be had with queues and a client: with all nodes from the first on, and
// ending before a winner is drawn. Source: pkg/scheduler/schedule_one.go.
func (w *world) cycle(ctx context.Context, pod *v1.Pod, verdict *Verdict) error {
	nodes, err := w.snapshot.List()
	if err != nil {
		return err
	}
	if len(nodes) == 0 {
		verdict.Message = "no nodes available to schedule pods"
		return nil
	}
	state := framework.NewCycleState()
	refused := framework.NewDefaultNodeToStatus()
	fit := &framework.FitError{Pod: pod, NumAllNodes: len(nodes), Diagnosis: framework.Diagnosis{NodeToStatus: refused}}
	only, status, narrowing := w.framework.RunPreFilterPlugins(ctx, state, pod)
	switch {
	case status.IsRejected():
		refused.SetAbsentNodesStatus(status)
		fit.Diagnosis.PreFilterMsg = status.Message()
		return w.unschedulable(ctx, state, fit, nodes, verdict)
	case !status.IsSuccess():
		return status.AsError()
	}
	if nominated, err := w.snapshot.Get(pod.Status.NominatedNodeName); err == nil {
		feasible, err := w.filter(ctx, state, pod, []fwk.NodeInfo{nominated}, refused)
		if err != nil {
			return err
		}
		if len(feasible) > 0 {
			return w.score(ctx, state, pod, feasible, verdict)
		}
	}
	looked := nodes
	if !only.AllNodes() {
		looked = nil
		for _, name := range sets.List(only.NodeNames) {
			if node, err := w.snapshot.Get(name); err == nil {
				looked = append(looked, node)
			}
		}
		told := fmt.Sprintf("node(s) didn't satisfy plugin(s) %v", sets.List(narrowing))
		refused.SetAbsentNodesStatus(fwk.NewStatus(fwk.UnschedulableAndUnresolvable, told))
	}
	feasible, err := w.filter(ctx, state, pod, looked, refused)
	if err != nil {
		return err
	}
	if len(feasible) == 0 {
		return w.unschedulable(ctx, state, fit, nodes, verdict)
	}
	w.tellRefused(refused, nodes, sets.New(namesOf(feasible)...), verdict)
	return w.score(ctx, state, pod, feasible, verdict)
}

func (w *world) filter(ctx context.Context, state fwk.CycleState, pod *v1.Pod, nodes []fwk.NodeInfo, refused *framework.NodeToStatus) ([]fwk.NodeInfo, error) {
	var feasible []fwk.NodeInfo
	for _, node := range nodes {
		status := w.framework.RunFilterPluginsWithNominatedPods(ctx, state, pod, node)
		switch {
		case status.IsSuccess():
			feasible = append(feasible, node)
		case status.Code() == fwk.Error:
			return nil, status.AsError()
		default:
			refused.Set(node.Node().Name, status)
		}
	}
	return feasible, nil
}

func (w *world) tellRefused(refused *framework.NodeToStatus, nodes []fwk.NodeInfo, feasible sets.Set[string], verdict *Verdict) {
	verdict.Refused = map[string]Status{}
	for _, name := range namesOf(nodes) {
		if status := refused.Get(name); !feasible.Has(name) {
			verdict.Refused[name] = statusOf(status.Plugin(), status)
		}
	}
}

// score gives points to all that are feasible.
func (w *world) score(ctx context.Context, state fwk.CycleState, pod *v1.Pod, feasible []fwk.NodeInfo, verdict *Verdict) error {
	verdict.Feasible = namesOf(feasible)
	if err := w.volumes(ctx, pod, feasible, verdict); err != nil {
		return err
	}
	if status := w.framework.RunPreScorePlugins(ctx, state, pod, feasible); !status.IsSuccess() {
		return status.AsError()
	}
	scored, status := w.framework.RunScorePlugins(ctx, state, pod, feasible)
	if !status.IsSuccess() {
		return status.AsError()
	}
	weights := map[string]int64{}
	for _, plugin := range w.framework.ListPlugins().Score.Enabled {
		weights[plugin.Name] = int64(plugin.Weight)
	}
	verdict.ScoreSkipped = sets.List(state.GetSkipScorePlugins())
	verdict.Scores = map[string]Scores{}
	for index, node := range scored {
		told := Scores{Plugins: map[string]Score{}, Total: node.TotalScore}
		for _, plugin := range node.Scores {
			raw, status := w.plugins[plugin.Name].(fwk.ScorePlugin).Score(ctx, state, pod, feasible[index])
			if !status.IsSuccess() {
				return status.AsError()
			}
			weight := weights[plugin.Name]
			told.Plugins[plugin.Name] = Score{Raw: raw, Normalized: plugin.Score / weight, Weight: weight}
		}
		verdict.Scores[node.Name] = told
	}
	return nil
}
