"""The official Python client against an engine: `client.py KUBECONFIG` prints a line for each thing that worked."""

import os
import sys
import threading

from kubernetes import client, config, dynamic, watch
from kubernetes.client.rest import ApiException
from kubernetes.leaderelection import electionconfig, leaderelection
from kubernetes.leaderelection.resourcelock.configmaplock import ConfigMapLock

NAMESPACE = "default"


def require(what, holds=True):
    print(("ok " if holds else "FAILED ") + what, flush=True)
    if not holds:
        sys.exit(1)


def status_of(call):
    try:
        call()
    except ApiException as error:
        return error.status
    return None


def typed(core):
    labels = {"suite": "python"}
    for name in ("a", "b", "c"):
        core.create_namespaced_config_map(
            NAMESPACE, client.V1ConfigMap(metadata=client.V1ObjectMeta(name=f"python-{name}", labels=labels), data={"n": name})
        )
    page = core.list_namespaced_config_map(NAMESPACE, label_selector="suite=python", limit=2)
    rest = core.list_namespaced_config_map(NAMESPACE, label_selector="suite=python", limit=2, _continue=page.metadata._continue)
    require("a list comes in pages", [len(page.items), len(rest.items)] == [2, 1])
    stale = core.read_namespaced_config_map("python-a", NAMESPACE)
    core.patch_namespaced_config_map("python-a", NAMESPACE, {"data": {"m": "1"}})
    require("a patch merges", core.read_namespaced_config_map("python-a", NAMESPACE).data == {"n": "a", "m": "1"})
    require("a stale replace conflicts", status_of(lambda: core.replace_namespaced_config_map("python-a", NAMESPACE, stale)) == 409)
    core.delete_collection_namespaced_config_map(NAMESPACE, label_selector="suite=python")
    require("a deleted object is not found", status_of(lambda: core.read_namespaced_config_map("python-b", NAMESPACE)) == 404)


def watched(core):
    version = core.list_namespaced_secret(NAMESPACE).metadata.resource_version
    for name in ("one", "two"):
        core.create_namespaced_secret(NAMESPACE, client.V1Secret(metadata=client.V1ObjectMeta(name=f"python-{name}"), string_data={"n": name}))
    core.delete_namespaced_secret("python-one", NAMESPACE)
    events = watch.Watch().stream(core.list_namespaced_secret, NAMESPACE, resource_version=version, timeout_seconds=1)
    seen = [(event["type"], event["object"].metadata.name) for event in events]
    require("a watch tells what came and went", seen == [("ADDED", "python-one"), ("ADDED", "python-two"), ("DELETED", "python-one")])


def applied(api):
    deployments = dynamic.DynamicClient(api).resources.get(api_version="apps/v1", kind="Deployment")
    body = {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "python"},
        "spec": {
            "replicas": 1,
            "selector": {"matchLabels": {"app": "python"}},
            "template": {"metadata": {"labels": {"app": "python"}}, "spec": {"containers": [{"name": "c", "image": "i:1"}]}},
        },
    }
    deployments.server_side_apply(namespace=NAMESPACE, body=body, field_manager="python")
    for event in deployments.watch(namespace=NAMESPACE, field_selector="metadata.name=python", timeout=20):
        if (event["object"].status or {}).get("availableReplicas") == 1:
            break
    found = deployments.get(name="python", namespace=NAMESPACE)
    require("an applied deployment becomes available", found.status.availableReplicas == 1)
    require("its fields are owned", found.metadata.managedFields[0].manager == "python")
    deployments.delete(name="python", namespace=NAMESPACE)


def leads():
    led = threading.Event()

    def elect():
        leaderelection.LeaderElection(
            electionconfig.Config(
                ConfigMapLock("python-leader", NAMESPACE, "me"),
                lease_duration=17,
                renew_deadline=15,
                retry_period=5,
                onstarted_leading=led.set,
                onstopped_leading=lambda: None,
            )
        ).run()

    threading.Thread(target=elect, daemon=True).start()
    require("leader election elects", led.wait(20))


config.load_kube_config(sys.argv[1])
typed(client.CoreV1Api())
watched(client.CoreV1Api())
applied(client.ApiClient())
leads()
# The elected thread has no way to be told to stop, and must not be met by the end of the interpreter.
os._exit(0)
