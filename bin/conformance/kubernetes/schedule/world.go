package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/dynamic-resource-allocation/resourceslice/tracker"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/scheme"
	internalcache "k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/backend/queue"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/dynamicresources"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodevolumelimits"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/util/assumecache"
)

// world is kube-scheduler's framework on one cluster, at the beginning of a scheduling cycle.
type world struct {
	framework framework.Framework
	snapshot  *internalcache.Snapshot
	informers informers.SharedInformerFactory
	// By name, as the framework made them: it runs them, and gives none of them away.
	plugins map[string]fwk.Plugin
}

// newWorld ends with ctx.
func newWorld(ctx context.Context, cluster *Cluster, without []string) (*world, error) {
	if cluster.Pod == nil || cluster.Pod.Spec.NodeName != "" {
		return nil, errors.New("no pod to place")
	}
	profile, err := profileOf(cluster.Config)
	if err != nil {
		return nil, err
	}
	enabled := &profile.Plugins.MultiPoint.Enabled
	*enabled = slices.DeleteFunc(*enabled, func(one config.Plugin) bool { return slices.Contains(without, one.Name) })
	client := fake.NewSimpleClientset()
	w := &world{
		snapshot:  internalcache.NewEmptySnapshot(),
		informers: informers.NewSharedInformerFactory(client, 0),
		plugins:   map[string]fwk.Plugin{},
	}
	if err := cluster.fill(w.informers); err != nil {
		return nil, err
	}
	cached, err := cachedCluster(ctx, cluster)
	if err != nil {
		return nil, err
	}
	if err := cached.UpdateSnapshot(klog.FromContext(ctx), w.snapshot); err != nil {
		return nil, err
	}
	devices, err := w.devices(ctx)
	if err != nil {
		return nil, err
	}
	waiting := queue.NewSchedulingQueue(oldestFirst, w.informers)
	w.framework, err = frameworkruntime.NewFramework(ctx, w.registry(), profile,
		frameworkruntime.WithClientSet(client),
		frameworkruntime.WithInformerFactory(w.informers),
		frameworkruntime.WithSnapshotSharedLister(w.snapshot),
		frameworkruntime.WithSharedDRAManager(devices),
		frameworkruntime.WithSharedCSIManager(nodevolumelimits.NewCSIManager(w.informers.Storage().V1().CSINodes().Lister())),
		frameworkruntime.WithPodGroupManager(cached),
		frameworkruntime.WithPodNominator(waiting),
		frameworkruntime.WithWaitingPods(frameworkruntime.NewWaitingPodsMap()),
		frameworkruntime.WithPodsInPreBind(frameworkruntime.NewPodsInPreBindMap()),
		frameworkruntime.WithParallelism(1),
	)
	if err != nil {
		return nil, err
	}
	nominate(ctx, waiting, append([]*v1.Pod{cluster.Pod}, cluster.Pods...))
	return w, nil
}

func profileOf(text []byte) (*config.KubeSchedulerProfile, error) {
	if len(text) == 0 {
		configuration, err := latest.Default()
		if err != nil {
			return nil, err
		}
		return &configuration.Profiles[0], nil
	}
	decoded, _, err := scheme.Codecs.UniversalDecoder().Decode(text, nil, nil)
	if err != nil {
		return nil, err
	}
	configuration, ok := decoded.(*config.KubeSchedulerConfiguration)
	if !ok || len(configuration.Profiles) == 0 {
		return nil, fmt.Errorf("no KubeSchedulerConfiguration with a profile: %T", decoded)
	}
	return &configuration.Profiles[0], nil
}

// cachedCluster leaves out pods that have ended: the scheduler does not watch those.
func cachedCluster(ctx context.Context, cluster *Cluster) (internalcache.Cache, error) {
	logger := klog.FromContext(ctx)
	cached := internalcache.New(ctx, nil, false)
	for _, node := range cluster.Nodes {
		cached.AddNode(logger, node)
	}
	for _, pod := range cluster.Pods {
		if pod.Spec.NodeName == "" || pod.Status.Phase == v1.PodSucceeded || pod.Status.Phase == v1.PodFailed {
			continue
		}
		if err := cached.AddPod(logger, pod); err != nil {
			return nil, err
		}
	}
	return cached, nil
}

// nominate puts pods that have a node in prospect into the queue: of those outside of it the queue would tell names only.
func nominate(ctx context.Context, waiting queue.SchedulingQueue, pods []*v1.Pod) {
	for _, pod := range pods {
		if pod.Spec.NodeName == "" && pod.Status.NominatedNodeName != "" {
			waiting.Add(ctx, pod)
		}
	}
}

func oldestFirst(a, b fwk.QueuedPodInfo) bool {
	return a.GetTimestamp().Before(b.GetTimestamp())
}

// registry is the one in the tree, keeping each plugin that is made of it.
func (w *world) registry() frameworkruntime.Registry {
	registry := plugins.NewInTreeRegistry()
	for name, factory := range registry {
		registry[name] = func(ctx context.Context, args runtime.Object, handle fwk.Handle) (fwk.Plugin, error) {
			plugin, err := factory(ctx, args, handle)
			w.plugins[name] = plugin
			return plugin, err
		}
	}
	return registry
}

// devices are none: the plugin wants to be told so.
func (w *world) devices(ctx context.Context) (fwk.SharedDRAManager, error) {
	resources := w.informers.Resource().V1()
	slices, err := tracker.StartTracker(ctx, tracker.Options{SliceInformer: resources.ResourceSlices()})
	if err != nil {
		return nil, err
	}
	claims := assumecache.NewAssumeCache(klog.FromContext(ctx), resources.ResourceClaims().Informer(), "ResourceClaim", "", nil)
	return dynamicresources.NewDRAManager(ctx, claims, slices, w.informers), nil
}

func namesOf(nodes []fwk.NodeInfo) []string {
	names := sets.New[string]()
	for _, node := range nodes {
		names.Insert(node.Node().Name)
	}
	return sets.List(names)
}
