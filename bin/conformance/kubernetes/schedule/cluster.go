package main

import (
	"encoding/json"

	appsv1 "k8s.io/api/apps/v1"
	v1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	storagev1 "k8s.io/api/storage/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"
)

// Cluster is what the scheduler knows when it comes to place Pod. Objects are as the API server serves them: defaulted.
type Cluster struct {
	// What the generator made it from: of no meaning here.
	Seed  int64      `json:"seed,omitempty"`
	Nodes []*v1.Node `json:"nodes"`
	// Pods without spec.nodeName wait as well; those with status.nominatedNodeName count on that node.
	Pods                   []*v1.Pod                       `json:"pods,omitempty"`
	Pod                    *v1.Pod                         `json:"pod"`
	Namespaces             []*v1.Namespace                 `json:"namespaces,omitempty"`
	Services               []*v1.Service                   `json:"services,omitempty"`
	ReplicationControllers []*v1.ReplicationController     `json:"replicationControllers,omitempty"`
	ReplicaSets            []*appsv1.ReplicaSet            `json:"replicaSets,omitempty"`
	StatefulSets           []*appsv1.StatefulSet           `json:"statefulSets,omitempty"`
	PersistentVolumes      []*v1.PersistentVolume          `json:"persistentVolumes,omitempty"`
	PersistentVolumeClaims []*v1.PersistentVolumeClaim     `json:"persistentVolumeClaims,omitempty"`
	StorageClasses         []*storagev1.StorageClass       `json:"storageClasses,omitempty"`
	CSINodes               []*storagev1.CSINode            `json:"csiNodes,omitempty"`
	CSIDrivers             []*storagev1.CSIDriver          `json:"csiDrivers,omitempty"`
	CSIStorageCapacities   []*storagev1.CSIStorageCapacity `json:"csiStorageCapacities,omitempty"`
	VolumeAttachments      []*storagev1.VolumeAttachment   `json:"volumeAttachments,omitempty"`
	PodDisruptionBudgets   []*policyv1.PodDisruptionBudget `json:"podDisruptionBudgets,omitempty"`
	// What happens next, one after another, each by itself.
	Changes []Change `json:"changes,omitempty"`
	// A KubeSchedulerConfiguration (kubescheduler.config.k8s.io/v1); its first profile is used. Absent: the default.
	Config json.RawMessage `json:"config,omitempty"`
}

// fill puts the objects where the plugins' listers look. The informers never start: nothing is asked of an API server.
func (c *Cluster) fill(from informers.SharedInformerFactory) error {
	core, apps, storage := from.Core().V1(), from.Apps().V1(), from.Storage().V1()
	pods := core.Pods().Informer().GetIndexer()
	if err := pods.Add(c.Pod); err != nil {
		return err
	}
	for _, err := range []error{
		add(pods, c.Pods),
		add(core.Nodes().Informer().GetIndexer(), c.Nodes),
		add(core.Namespaces().Informer().GetIndexer(), c.Namespaces),
		add(core.Services().Informer().GetIndexer(), c.Services),
		add(core.ReplicationControllers().Informer().GetIndexer(), c.ReplicationControllers),
		add(apps.ReplicaSets().Informer().GetIndexer(), c.ReplicaSets),
		add(apps.StatefulSets().Informer().GetIndexer(), c.StatefulSets),
		add(core.PersistentVolumes().Informer().GetIndexer(), c.PersistentVolumes),
		add(core.PersistentVolumeClaims().Informer().GetIndexer(), c.PersistentVolumeClaims),
		add(storage.StorageClasses().Informer().GetIndexer(), c.StorageClasses),
		add(storage.CSINodes().Informer().GetIndexer(), c.CSINodes),
		add(storage.CSIDrivers().Informer().GetIndexer(), c.CSIDrivers),
		add(storage.CSIStorageCapacities().Informer().GetIndexer(), c.CSIStorageCapacities),
		add(storage.VolumeAttachments().Informer().GetIndexer(), c.VolumeAttachments),
		add(from.Policy().V1().PodDisruptionBudgets().Informer().GetIndexer(), c.PodDisruptionBudgets),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

func add[T runtime.Object](to cache.Indexer, objects []T) error {
	for _, object := range objects {
		if err := to.Add(object); err != nil {
			return err
		}
	}
	return nil
}
