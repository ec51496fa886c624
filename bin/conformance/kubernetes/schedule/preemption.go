package main

import (
	"context"
	"slices"
	"strings"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultpreemption"
	"k8s.io/kubernetes/pkg/scheduler/framework/preemption"
)

// Preemption is what removing pods would do.
type Preemption struct {
	// Why the pod may not preempt.
	NotEligible string `json:"notEligible,omitempty"`
	// Sorted by node.
	Candidates []Candidate `json:"candidates,omitempty"`
	// Nodes that preemption would not help on, of those it was tried on.
	Refused map[string]Status `json:"refused,omitempty"`
	// The nodes among which only the order of a map chooses; sorted.
	Best []string `json:"best,omitempty"`
}

// Candidate is a node that would take the pod.
type Candidate struct {
	Node string `json:"node"`
	// As namespace/name, the most important first.
	Victims       []string `json:"victims"`
	PDBViolations int64    `json:"pdbViolations"`
}

// How often two candidates are weighed against each other before they count as equal or not: a tie is told from a win with 2^-40 of doubt.
const weighings = 40

// unschedulable tells why, and what preemption would do. The scheduler's PostFilter plugins speak where it does nothing; where it would
// remove pods they say nothing, and are not run, for they would begin with it.
func (w *world) unschedulable(ctx context.Context, state fwk.CycleState, fit *framework.FitError, nodes []fwk.NodeInfo, verdict *Verdict) error {
	refused := fit.Diagnosis.NodeToStatus
	w.tellRefused(refused, nodes, nil, verdict)
	plugin, ok := w.plugins[defaultpreemption.Name].(*defaultpreemption.DefaultPreemption)
	if ok {
		told, err := preempt(ctx, w, plugin, state, fit.Pod, refused)
		if err != nil {
			return err
		}
		verdict.Preemption = told
	}
	if verdict.Preemption == nil || len(verdict.Preemption.Candidates) == 0 {
		_, status := w.framework.RunPostFilterPlugins(ctx, state, fit.Pod, refused)
		fit.Diagnosis.PostFilterMsg = status.Message()
	}
	verdict.Message = fit.Error()
	return nil
}

func preempt(ctx context.Context, w *world, plugin *defaultpreemption.DefaultPreemption, state fwk.CycleState, pod *v1.Pod, refused *framework.NodeToStatus) (*Preemption, error) {
	if ok, why := plugin.PodEligibleToPreemptOthers(ctx, pod, refused.Get(pod.Status.NominatedNodeName)); !ok {
		return &Preemption{NotEligible: why}, nil
	}
	potential, err := refused.NodesForStatusCode(w.snapshot, fwk.Unschedulable)
	if err != nil || len(potential) == 0 {
		return &Preemption{}, err
	}
	budgets, err := plugin.Evaluator.PdbLister.List(labels.Everything())
	if err != nil {
		return nil, err
	}
	// One more than there are nodes: it never has enough and tries them all.
	candidates, without, err := plugin.Evaluator.DryRunPreemption(ctx, state, pod, potential, budgets, 0, int32(len(potential))+1)
	if err != nil {
		return nil, err
	}
	told := &Preemption{Refused: map[string]Status{}, Best: best(ctx, plugin.Evaluator, candidates)}
	without.ForEachExplicitNode(func(name string, status *fwk.Status) { told.Refused[name] = statusOf(status.Plugin(), status) })
	for _, candidate := range candidates {
		one := Candidate{Node: candidate.Name(), PDBViolations: candidate.Victims().NumPDBViolations}
		for _, victim := range candidate.Victims().Pods {
			one.Victims = append(one.Victims, victim.Namespace+"/"+victim.Name)
		}
		told.Candidates = append(told.Candidates, one)
	}
	slices.SortFunc(told.Candidates, func(a, b Candidate) int { return strings.Compare(a.Node, b.Node) })
	return told, nil
}

func best(ctx context.Context, evaluator *preemption.Evaluator, candidates []preemption.Candidate) []string {
	if len(candidates) == 0 {
		return nil
	}
	chosen := evaluator.SelectCandidate(ctx, candidates)
	equal := sets.New(chosen.Name())
	for _, other := range candidates {
		for range weighings {
			if evaluator.SelectCandidate(ctx, []preemption.Candidate{chosen, other}).Name() == other.Name() {
				equal.Insert(other.Name())
				break
			}
		}
	}
	return sets.List(equal)
}
