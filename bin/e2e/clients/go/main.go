// The official Go client against an engine. `clients KUBECONFIG` prints a line for each thing that worked and ends with 1 at the
// first that did not. client-go speaks protobuf for the built-in kinds; its leader election and informers are what controllers use.
package main

import (
	"context"
	"fmt"
	"os"
	"sync/atomic"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/wait"
	appsapply "k8s.io/client-go/applyconfigurations/apps/v1"
	coreapply "k8s.io/client-go/applyconfigurations/core/v1"
	metaapply "k8s.io/client-go/applyconfigurations/meta/v1"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"
	"k8s.io/client-go/util/retry"
)

const namespace = "default"

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 90*time.Second)
	defer cancel()
	config, err := clientcmd.BuildConfigFromFlags("", os.Args[1])
	check("the kubeconfig is read", err)
	config.QPS, config.Burst = 500, 1000
	json := kubernetes.NewForConfigOrDie(config)
	binary := rest.CopyConfig(config)
	binary.ContentType = "application/vnd.kubernetes.protobuf"
	binary.AcceptContentTypes = "application/vnd.kubernetes.protobuf,application/json"
	protobuf := kubernetes.NewForConfigOrDie(binary)

	typed(ctx, "json", json)
	typed(ctx, "protobuf", protobuf)
	applies(ctx, protobuf)
	informs(ctx, protobuf)
	dynamics(ctx, dynamic.NewForConfigOrDie(config))
	counts(ctx, protobuf)
	leads(ctx, protobuf)
}

func check(what string, err error) {
	if err != nil {
		fmt.Printf("FAILED %s: %v\n", what, err)
		os.Exit(1)
	}
	fmt.Println("ok", what)
}

func require(what string, holds bool) {
	if !holds {
		check(what, fmt.Errorf("it does not hold"))
	}
	fmt.Println("ok", what)
}

// typed creates, reads, lists, updates and deletes through the typed client.
func typed(ctx context.Context, encoding string, client kubernetes.Interface) {
	maps := client.CoreV1().ConfigMaps(namespace)
	name := "typed-" + encoding
	created, err := maps.Create(ctx, &corev1.ConfigMap{
		ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{"encoding": encoding}},
		Data:       map[string]string{"a": "1"},
		BinaryData: map[string][]byte{"b": {0, 1, 2}},
	}, metav1.CreateOptions{})
	check(encoding+": create", err)
	_, err = maps.Create(ctx, &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: name}}, metav1.CreateOptions{})
	require(encoding+": a name is taken once", apierrors.IsAlreadyExists(err))
	list, err := maps.List(ctx, metav1.ListOptions{LabelSelector: "encoding=" + encoding, Limit: 1})
	check(encoding+": list", err)
	require(encoding+": the list holds it", len(list.Items) == 1 && list.Items[0].UID == created.UID && string(list.Items[0].BinaryData["b"]) == "\x00\x01\x02")
	created.Data["a"] = "2"
	updated, err := maps.Update(ctx, created, metav1.UpdateOptions{})
	check(encoding+": update", err)
	_, err = maps.Update(ctx, created, metav1.UpdateOptions{})
	require(encoding+": a stale update conflicts", apierrors.IsConflict(err))
	watched, err := maps.Watch(ctx, metav1.ListOptions{ResourceVersion: updated.ResourceVersion, FieldSelector: "metadata.name=" + name})
	check(encoding+": watch", err)
	check(encoding+": delete", maps.Delete(ctx, name, metav1.DeleteOptions{Preconditions: metav1.NewUIDPreconditions(string(created.UID))}))
	event := <-watched.ResultChan()
	require(encoding+": the watch tells the deletion", event.Type == "DELETED")
	watched.Stop()
	_, err = maps.Get(ctx, name, metav1.GetOptions{})
	require(encoding+": it is not found then", apierrors.IsNotFound(err))
}

// applies uses typed apply configurations, and sees the conflict of two managers.
func applies(ctx context.Context, client kubernetes.Interface) {
	deployments := client.AppsV1().Deployments(namespace)
	labels := map[string]string{"app": "applied"}
	wanted := func(image string) *appsapply.DeploymentApplyConfiguration {
		return appsapply.Deployment("applied", namespace).WithSpec(appsapply.DeploymentSpec().
			WithReplicas(1).
			WithSelector(metaapply.LabelSelector().WithMatchLabels(labels)).
			WithTemplate(coreapply.PodTemplateSpec().WithLabels(labels).
				WithSpec(coreapply.PodSpec().WithContainers(coreapply.Container().WithName("web").WithImage(image)))))
	}
	_, err := deployments.Apply(ctx, wanted("web:1"), metav1.ApplyOptions{FieldManager: "first"})
	check("apply creates", err)
	_, err = deployments.Apply(ctx, wanted("web:2"), metav1.ApplyOptions{FieldManager: "second"})
	require("another manager conflicts", apierrors.IsConflict(err))
	forced, err := deployments.Apply(ctx, wanted("web:2"), metav1.ApplyOptions{FieldManager: "second", Force: true})
	check("force takes the field over", err)
	extracted, err := appsapply.ExtractDeployment(forced, "second")
	check("what a manager owns can be extracted", err)
	require("it owns the image", *extracted.Spec.Template.Spec.Containers[0].Image == "web:2")
	check("the deployment becomes available", wait.PollUntilContextCancel(ctx, 50*time.Millisecond, true, func(ctx context.Context) (bool, error) {
		found, err := deployments.Get(ctx, "applied", metav1.GetOptions{})
		return err == nil && available(found), err
	}))
	foreground := metav1.DeletePropagationForeground
	check("it is deleted", deployments.Delete(ctx, "applied", metav1.DeleteOptions{PropagationPolicy: &foreground}))
}

func available(deployment *appsv1.Deployment) bool {
	for _, condition := range deployment.Status.Conditions {
		if condition.Type == appsv1.DeploymentAvailable && condition.Status == corev1.ConditionTrue {
			return true
		}
	}
	return false
}

// informs starts a shared informer, which uses a watch-list, and waits for what it should see.
func informs(ctx context.Context, client kubernetes.Interface) {
	factory := informers.NewSharedInformerFactoryWithOptions(client, 0, informers.WithNamespace(namespace))
	informer := factory.Core().V1().Services().Informer()
	var added, removed atomic.Int32
	_, err := informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(any) { added.Add(1) },
		DeleteFunc: func(any) { removed.Add(1) },
	})
	check("a handler is added", err)
	stopping, stop := context.WithCancel(ctx)
	defer stop()
	factory.Start(stopping.Done())
	require("the informer syncs", cache.WaitForCacheSync(ctx.Done(), informer.HasSynced))
	before := added.Load()
	services := client.CoreV1().Services(namespace)
	_, err = services.Create(ctx, &corev1.Service{
		ObjectMeta: metav1.ObjectMeta{Name: "informed"},
		Spec:       corev1.ServiceSpec{Ports: []corev1.ServicePort{{Port: 80}}},
	}, metav1.CreateOptions{})
	check("a service is created", err)
	check("and deleted", services.Delete(ctx, "informed", metav1.DeleteOptions{}))
	check("the informer saw both", wait.PollUntilContextCancel(ctx, 20*time.Millisecond, true, func(context.Context) (bool, error) {
		return added.Load() == before+1 && removed.Load() == 1, nil
	}))
}

// dynamics patches through the dynamic client.
func dynamics(ctx context.Context, client dynamic.Interface) {
	secrets := client.Resource(schema.GroupVersionResource{Version: "v1", Resource: "secrets"}).Namespace(namespace)
	_, err := secrets.Create(ctx, &unstructured.Unstructured{Object: map[string]any{
		"apiVersion": "v1", "kind": "Secret", "metadata": map[string]any{"name": "dynamic"}, "stringData": map[string]any{"a": "b"},
	}}, metav1.CreateOptions{})
	check("dynamic create", err)
	patched, err := secrets.Patch(ctx, "dynamic", types.MergePatchType, []byte(`{"metadata":{"labels":{"a":"b"}}}`), metav1.PatchOptions{})
	check("dynamic patch", err)
	require("the label is there", patched.GetLabels()["a"] == "b")
	check("dynamic delete", secrets.Delete(ctx, "dynamic", metav1.DeleteOptions{}))
}

// counts lets 8 goroutines count up one number with read, change, write and retry on conflict.
func counts(ctx context.Context, client kubernetes.Interface) {
	maps := client.CoreV1().ConfigMaps(namespace)
	_, err := maps.Create(ctx, &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: "count"}, Data: map[string]string{"n": ""}}, metav1.CreateOptions{})
	check("a counter is created", err)
	results := make(chan error)
	for range 8 {
		go func() {
			results <- retry.OnError(wait.Backoff{Steps: 200, Duration: 2 * time.Millisecond, Factor: 1.1, Jitter: 1, Cap: 50 * time.Millisecond}, apierrors.IsConflict, func() error {
				found, err := maps.Get(ctx, "count", metav1.GetOptions{})
				if err != nil {
					return err
				}
				found.Data["n"] += "x"
				_, err = maps.Update(ctx, found, metav1.UpdateOptions{})
				return err
			})
		}()
	}
	for range 8 {
		check("a count", <-results)
	}
	found, err := maps.Get(ctx, "count", metav1.GetOptions{})
	check("the counter is read", err)
	require("no count was lost", found.Data["n"] == "xxxxxxxx")
}

// leads runs client-go's leader election twice: the second leads when the first lets go.
func leads(ctx context.Context, client kubernetes.Interface) {
	leading := make(chan string, 2)
	elect := func(ctx context.Context, identity string) {
		leaderelection.RunOrDie(ctx, leaderelection.LeaderElectionConfig{
			Lock: &resourcelock.LeaseLock{
				LeaseMeta:  metav1.ObjectMeta{Name: "go-leader", Namespace: namespace},
				Client:     client.CoordinationV1(),
				LockConfig: resourcelock.ResourceLockConfig{Identity: identity},
			},
			ReleaseOnCancel: true,
			LeaseDuration:   4 * time.Second,
			RenewDeadline:   2 * time.Second,
			RetryPeriod:     200 * time.Millisecond,
			Callbacks: leaderelection.LeaderCallbacks{
				OnStartedLeading: func(context.Context) { leading <- identity },
				OnStoppedLeading: func() {},
			},
		})
	}
	first, release := context.WithCancel(ctx)
	go elect(first, "one")
	require("one leads", <-leading == "one")
	second, stop := context.WithCancel(ctx)
	defer stop()
	go elect(second, "two")
	release()
	require("two leads after it", <-leading == "two")
}
