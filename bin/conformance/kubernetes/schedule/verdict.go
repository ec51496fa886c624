package main

import (
	"context"

	fwk "k8s.io/kube-scheduler/framework"
)

// Verdict is what the scheduler says of a cluster's pod.
type Verdict struct {
	// Nothing else is given when the cluster could not be judged.
	Error string `json:"error,omitempty"`
	// Only those that hold the pod back from the queue; the rest is told as if they did not.
	PreEnqueue []Status `json:"preEnqueue,omitempty"`
	// Each plugin asked by itself, in order: those that refuse the pod, or leave some nodes only.
	PreFilter []PreFilter `json:"preFilter,omitempty"`
	// Of every node by name, as the scheduling cycle has it; absent for those that take the pod.
	Refused map[string]Status `json:"refused,omitempty"`
	// Of every node by name, each Filter plugin that refuses when asked by itself, without nominated pods; nothing where a PreFilter plugin
	// refuses the pod.
	Filter map[string][]Status `json:"filter,omitempty"`
	// Sorted by name.
	Feasible []string `json:"feasible,omitempty"`
	// Score plugins that have nothing to say of the pod.
	ScoreSkipped []string `json:"scoreSkipped,omitempty"`
	// Of every feasible node by name, also when there is only one, which the scheduler takes without scoring.
	Scores map[string]Scores `json:"scores,omitempty"`
	// Of feasible nodes by name, where claims wait for the pod.
	Volumes map[string]Volumes `json:"volumes,omitempty"`
	// Where the pod fits nowhere: the event's message.
	Message    string      `json:"message,omitempty"`
	Preemption *Preemption `json:"preemption,omitempty"`
	// Of each of the cluster's changes.
	Hints []Hint `json:"hints,omitempty"`
}

// Status of a plugin; no Plugin where the framework speaks.
type Status struct {
	Plugin  string   `json:"plugin,omitempty"`
	Code    string   `json:"code"`
	Reasons []string `json:"reasons,omitempty"`
}

// PreFilter of a plugin.
type PreFilter struct {
	Status
	// Sorted; absent when the plugin leaves all nodes.
	Nodes []string `json:"nodes,omitempty"`
}

// Scores of a node.
type Scores struct {
	Plugins map[string]Score `json:"plugins"`
	// Sum of normalised scores by weight.
	Total int64 `json:"total"`
}

// Score of a plugin.
type Score struct {
	Raw        int64 `json:"raw"`
	Normalized int64 `json:"normalized"`
	Weight     int64 `json:"weight"`
}

func statusOf(plugin string, status *fwk.Status) Status {
	told := Status{Plugin: plugin, Code: status.Code().String()}
	// Success has no status at all, and that has no reasons to ask for.
	if status != nil {
		told.Reasons = status.Reasons()
	}
	return told
}

func judge(cluster *Cluster, without []string) (*Verdict, error) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	w, err := newWorld(ctx, cluster, without)
	if err != nil {
		return nil, err
	}
	verdict := &Verdict{}
	w.preEnqueue(ctx, cluster.Pod, verdict)
	if err := w.eachPlugin(ctx, cluster.Pod, verdict); err != nil {
		return nil, err
	}
	if err := w.cycle(ctx, cluster.Pod, verdict); err != nil {
		return nil, err
	}
	if err := w.hints(ctx, cluster, verdict); err != nil {
		return nil, err
	}
	return verdict, nil
}
