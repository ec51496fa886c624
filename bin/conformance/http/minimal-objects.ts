// One object of every stable kind with nothing in it but what must be, by its path: what is defaulted shows in the answer.
import { manifests, type Manifest } from '../manifests.ts';

export interface Minimal {
  readonly path: string;
  readonly object: Manifest;
}

/** `paths` has one plural a document; `*` before it says that it has no namespace. */
function of(groupVersion: string, paths: string, text: string): readonly Minimal[] {
  const prefix = groupVersion.includes('/') ? `/apis/${groupVersion}` : `/api/${groupVersion}`;
  const objects = manifests(text);
  return paths.split(' ').map((plural, index) => {
    const object = objects[index];
    if (object === undefined) throw new Error(`${groupVersion} has fewer objects than paths`);
    return {
      path: plural.startsWith('*') ? `${prefix}/${plural.slice(1)}` : `${prefix}/namespaces/minimal/${plural}`,
      object: { ...object, apiVersion: groupVersion } as Manifest,
    };
  });
}

const template = 'template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}';
const jobTemplate = 'template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}';
const selector = 'selector: {matchLabels: {a: b}}';

/** Of CN=example.com, made for this. */
const request =
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIUE1IZ0NBUUF3RmpFVU1CSUdBMVVFQXd3TFpYaGhiWEJzWlM1amIyMHdXVEFUQmdjcWhrak9QUUlCQmdncQpoa2pPUFFNQkJ3TkNBQVFhaXhtZERMUDZ4WGtjclNRWC9hVTc1NnlOV2pnNUt4RmtUR2w0SnVYWGRXcGtGTzEwCk92MGJyOEpoSmRMZmN4WnVvZmk1NUF6Q3JoZWQ5L2wwcks1bW9BQXdDZ1lJS29aSXpqMEVBd0lEUndBd1JBSWcKRmErOXJZYlA2bktETCtpVmRKMnpUTTRjNktsM20rbWQ2YkZNbWNDOWVDQUNJQlRZay9zSkF1bHVnWkt6UmtLNwpCK1Evd1lsdVdqaUo4ZUtsVlJrbU5qMzIKLS0tLS1FTkQgQ0VSVElGSUNBVEUgUkVRVUVTVC0tLS0tCg==';

export const minimalObjects: readonly Minimal[] = [
  ...of(
    'v1',
    'configmaps endpoints events *namespaces *nodes *persistentvolumes persistentvolumeclaims pods podtemplates replicationcontrollers secrets serviceaccounts services services services services services',
    `
{kind: ConfigMap, metadata: {name: m}}
---
{kind: Endpoints, metadata: {name: m}, subsets: [{addresses: [{ip: 192.0.2.1}], ports: [{port: 80}]}]}
---
{kind: Event, metadata: {name: m}, involvedObject: {kind: Pod, namespace: minimal, name: m}}
---
{kind: Namespace, metadata: {name: m}}
---
{kind: Node, metadata: {name: m}}
---
{kind: PersistentVolume, metadata: {name: m}, spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /tmp/m}}}
---
{kind: PersistentVolumeClaim, metadata: {name: m}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}
---
{kind: Pod, metadata: {name: m}, spec: {containers: [{name: c, image: i}]}}
---
{kind: PodTemplate, metadata: {name: m}, ${template}}
---
{kind: ReplicationController, metadata: {name: m}, spec: {${template}}}
---
{kind: Secret, metadata: {name: m}}
---
{kind: ServiceAccount, metadata: {name: m}}
---
{kind: Service, metadata: {name: m}, spec: {ports: [{port: 80}]}}
---
{kind: Service, metadata: {name: headless}, spec: {clusterIP: None, ports: [{port: 80}]}}
---
{kind: Service, metadata: {name: node-port}, spec: {type: NodePort, ports: [{port: 80}]}}
---
{kind: Service, metadata: {name: load-balancer}, spec: {type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80}]}}
---
{kind: Service, metadata: {name: external-name}, spec: {type: ExternalName, externalName: example.com}}
`,
  ),
  ...of(
    'apps/v1',
    'controllerrevisions daemonsets deployments replicasets statefulsets',
    `
{kind: ControllerRevision, metadata: {name: m}, revision: 1}
---
{kind: DaemonSet, metadata: {name: m}, spec: {${selector}, ${template}}}
---
{kind: Deployment, metadata: {name: m}, spec: {${selector}, ${template}}}
---
{kind: ReplicaSet, metadata: {name: m}, spec: {${selector}, ${template}}}
---
{kind: StatefulSet, metadata: {name: m}, spec: {${selector}, ${template}, volumeClaimTemplates: [{metadata: {name: v}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]}}
`,
  ),
  ...of(
    'batch/v1',
    'cronjobs jobs jobs',
    `
{kind: CronJob, metadata: {name: m}, spec: {schedule: "* * * * *", jobTemplate: {spec: {${jobTemplate}}}}}
---
{kind: Job, metadata: {name: m}, spec: {${jobTemplate}}}
---
{kind: Job, metadata: {name: indexed}, spec: {completionMode: Indexed, completions: 2, ${jobTemplate}}}
`,
  ),
  ...of(
    'autoscaling/v2',
    'horizontalpodautoscalers',
    '{kind: HorizontalPodAutoscaler, metadata: {name: m}, spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: m, apiVersion: apps/v1}}}',
  ),
  ...of(
    'autoscaling/v1',
    'horizontalpodautoscalers',
    '{kind: HorizontalPodAutoscaler, metadata: {name: old}, spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: m, apiVersion: apps/v1}}}',
  ),
  ...of('policy/v1', 'poddisruptionbudgets', `{kind: PodDisruptionBudget, metadata: {name: m}, spec: {${selector}}}`),
  ...of(
    'networking.k8s.io/v1',
    '*ingressclasses ingresses networkpolicies *ipaddresses *servicecidrs',
    `
{kind: IngressClass, metadata: {name: m}, spec: {controller: example.com/m}}
---
{kind: Ingress, metadata: {name: m}, spec: {defaultBackend: {service: {name: m, port: {number: 80}}}}}
---
{kind: NetworkPolicy, metadata: {name: m}, spec: {podSelector: {}, ingress: [{ports: [{port: 80}]}]}}
---
{kind: IPAddress, metadata: {name: 10.97.0.7}, spec: {parentRef: {resource: services, namespace: minimal, name: m}}}
---
{kind: ServiceCIDR, metadata: {name: m}, spec: {cidrs: ["fd00:97::/112"]}}
`,
  ),
  ...of(
    'discovery.k8s.io/v1',
    'endpointslices',
    '{kind: EndpointSlice, metadata: {name: m}, addressType: IPv4, endpoints: [{addresses: [192.0.2.1]}], ports: [{port: 80}]}',
  ),
  ...of(
    'storage.k8s.io/v1',
    '*csidrivers *csinodes csistoragecapacities *storageclasses *volumeattachments *volumeattributesclasses',
    `
{kind: CSIDriver, metadata: {name: example.com}}
---
{kind: CSINode, metadata: {name: m}, spec: {drivers: [{name: example.com, nodeID: m}]}}
---
{kind: CSIStorageCapacity, metadata: {name: m}, storageClassName: m}
---
{kind: StorageClass, metadata: {name: m}, provisioner: example.com/m}
---
{kind: VolumeAttachment, metadata: {name: m}, spec: {attacher: example.com, nodeName: m, source: {persistentVolumeName: m}}}
---
{kind: VolumeAttributesClass, metadata: {name: m}, driverName: example.com, parameters: {a: b}}
`,
  ),
  ...of(
    'rbac.authorization.k8s.io/v1',
    '*clusterroles *clusterrolebindings roles rolebindings',
    `
{kind: ClusterRole, metadata: {name: m}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}
---
{kind: ClusterRoleBinding, metadata: {name: m}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: m}, subjects: [{kind: User, name: u}, {kind: Group, name: g}, {kind: ServiceAccount, name: s, namespace: minimal}]}
---
{kind: Role, metadata: {name: m}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}
---
{kind: RoleBinding, metadata: {name: m}, roleRef: {kind: Role, name: m, apiGroup: rbac.authorization.k8s.io}, subjects: [{kind: User, name: u}]}
`,
  ),
  ...of('coordination.k8s.io/v1', 'leases', '{kind: Lease, metadata: {name: m}, spec: {holderIdentity: me}}'),
  ...of(
    'events.k8s.io/v1',
    'events',
    '{kind: Event, metadata: {name: new}, eventTime: "2020-01-01T00:00:00.000000Z", reportingController: example.com/c, reportingInstance: i, action: Try, reason: Because, type: Normal, regarding: {kind: Pod, namespace: minimal, name: m}}',
  ),
  ...of('scheduling.k8s.io/v1', '*priorityclasses', '{kind: PriorityClass, metadata: {name: m}, value: 7}'),
  ...of('node.k8s.io/v1', '*runtimeclasses', '{kind: RuntimeClass, metadata: {name: m}, handler: h}'),
  ...of(
    'apiextensions.k8s.io/v1',
    '*customresourcedefinitions',
    '{kind: CustomResourceDefinition, metadata: {name: minimals.minimal.example.com}, spec: {group: minimal.example.com, scope: Namespaced, names: {plural: minimals, kind: Minimal}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}}',
  ),
  ...of(
    'admissionregistration.k8s.io/v1',
    '*mutatingwebhookconfigurations *validatingwebhookconfigurations *validatingadmissionpolicies *validatingadmissionpolicybindings',
    `
{kind: MutatingWebhookConfiguration, metadata: {name: m}, webhooks: [{name: m.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {service: {namespace: minimal, name: m}}, rules: [{apiGroups: [none.example.com], apiVersions: [v1], operations: [CREATE], resources: [nones]}]}]}
---
{kind: ValidatingWebhookConfiguration, metadata: {name: m}, webhooks: [{name: m.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: {service: {namespace: minimal, name: m}}, rules: [{apiGroups: [none.example.com], apiVersions: [v1], operations: [CREATE], resources: [nones]}]}]}
---
{kind: ValidatingAdmissionPolicy, metadata: {name: m}, spec: {matchConstraints: {resourceRules: [{apiGroups: [none.example.com], apiVersions: [v1], operations: [CREATE], resources: [nones]}]}, validations: [{expression: "true"}]}}
---
{kind: ValidatingAdmissionPolicyBinding, metadata: {name: m}, spec: {policyName: m, validationActions: [Deny]}}
`,
  ),
  ...of(
    'certificates.k8s.io/v1',
    '*certificatesigningrequests',
    `{kind: CertificateSigningRequest, metadata: {name: m}, spec: {signerName: example.com/m, usages: [client auth], request: ${request}}}`,
  ),
  ...of(
    'flowcontrol.apiserver.k8s.io/v1',
    '*flowschemas *prioritylevelconfigurations',
    `
{kind: FlowSchema, metadata: {name: m}, spec: {priorityLevelConfiguration: {name: m}}}
---
{kind: PriorityLevelConfiguration, metadata: {name: m}, spec: {type: Limited, limited: {limitResponse: {type: Queue}}}}
`,
  ),
  ...of(
    'resource.k8s.io/v1',
    '*deviceclasses resourceclaims resourceclaimtemplates *resourceslices',
    `
{kind: DeviceClass, metadata: {name: m}, spec: {}}
---
{kind: ResourceClaim, metadata: {name: m}, spec: {devices: {requests: [{name: r, exactly: {deviceClassName: m}}]}}}
---
{kind: ResourceClaimTemplate, metadata: {name: m}, spec: {spec: {devices: {requests: [{name: r, exactly: {deviceClassName: m}}]}}}}
---
{kind: ResourceSlice, metadata: {name: m}, spec: {driver: example.com, nodeName: m, pool: {name: p, generation: 1, resourceSliceCount: 1}, devices: [{name: d}]}}
`,
  ),
  ...of(
    'apiregistration.k8s.io/v1',
    '*apiservices',
    '{kind: APIService, metadata: {name: v1.none.example.com}, spec: {group: none.example.com, version: v1, groupPriorityMinimum: 1000, versionPriority: 10, service: {namespace: minimal, name: m}}}',
  ),
];
