// What is changed or refused on its way in. Nothing waits for a controller: the status of a quota is written by hand.
import { get, namespace, patch, post } from '../ask.ts';
import type { Story } from '../exchange.ts';

const at = '/api/v1/namespaces/admission';
const limited = '/api/v1/namespaces/limited';
const quota = '/api/v1/namespaces/quota';
const safe = '/api/v1/namespaces/safe';
const admissionregistration = '/apis/admissionregistration.k8s.io/v1';
const pod = (name: string, spec: string): string => `{apiVersion: v1, kind: Pod, metadata: {name: ${name}}, spec: {${spec}}}`;
const plain = 'containers: [{name: c, image: i}]';

export const admission: Story = {
  name: 'admission',
  exchanges: [
    ...namespace('admission'),
    post(
      'a priority class',
      '/apis/scheduling.k8s.io/v1/priorityclasses',
      '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: high}, value: 1000, preemptionPolicy: Never}',
    ),
    { ...post('a pod of a class', `${at}/pods`, pod('classy', `priorityClassName: high, ${plain}`)), until: 'body.spec' },
    post('a pod of a priority of its own', `${at}/pods`, pod('own', `priority: 5, ${plain}`)),
    post('a pod of the system’s class', `${at}/pods`, pod('system', `priorityClassName: system-node-critical, ${plain}`)),
    post(
      'a class for all',
      '/apis/scheduling.k8s.io/v1/priorityclasses',
      '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: usual}, value: 10, globalDefault: true}',
    ),
    post(
      'a second class for all',
      '/apis/scheduling.k8s.io/v1/priorityclasses',
      '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: usual2}, value: 10, globalDefault: true}',
    ),
    { ...post('a pod of the class for all', `${at}/pods?dryRun=All`, pod('usual', plain)), until: 'body.spec.priorityClassName' },
    post(
      'a runtime class',
      '/apis/node.k8s.io/v1/runtimeclasses',
      '{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: boxed}, handler: h, overhead: {podFixed: {cpu: 10m}}, scheduling: {nodeSelector: {box: "yes"}}}',
    ),
    { ...post('a pod of a runtime class', `${at}/pods`, pod('boxed', `runtimeClassName: boxed, ${plain}`)), until: 'body.spec' },
    post(
      'a pod that tolerates',
      `${at}/pods`,
      pod('tolerant', `tolerations: [{key: node.kubernetes.io/not-ready, operator: Exists, effect: NoExecute, tolerationSeconds: 5}], ${plain}`),
    ),
    post('a pod without a token', `${at}/pods`, pod('tokenless', `automountServiceAccountToken: false, ${plain}`)),
    post('a pod with host network', `${at}/pods`, pod('host', 'hostNetwork: true, containers: [{name: c, image: i, ports: [{containerPort: 80}]}]')),
    post('a pod with limits alone', `${at}/pods`, pod('limits', 'containers: [{name: c, image: "i:latest", resources: {limits: {cpu: 1, memory: 1Gi}}}]')),
    post(
      'a pod that is guaranteed',
      `${at}/pods`,
      pod('sure', 'containers: [{name: c, image: "i:1", resources: {limits: {cpu: 1000m, memory: 1Gi}, requests: {cpu: "1", memory: 1024Mi}}}]'),
    ),
    post(
      'a pod with everything defaulted',
      `${at}/pods`,
      pod(
        'full',
        'initContainers: [{name: i, image: "i:1"}], volumes: [{name: e, emptyDir: {}}, {name: s, secret: {secretName: s}}, {name: m, configMap: {name: m}}, {name: d, downwardAPI: {items: [{path: p, fieldRef: {fieldPath: metadata.name}}]}}, {name: h, hostPath: {path: /h}}], containers: [{name: c, image: "i:1", env: [{name: N, valueFrom: {fieldRef: {fieldPath: metadata.name}}}], livenessProbe: {httpGet: {port: 80}}, readinessProbe: {tcpSocket: {port: 80}}, startupProbe: {exec: {command: [a]}}, lifecycle: {preStop: {httpGet: {port: 80}}}, securityContext: {privileged: true}, volumeMounts: [{name: e, mountPath: /e}]}]',
      ),
    ),
    post(
      'a class of storage for all',
      '/apis/storage.k8s.io/v1/storageclasses',
      '{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: usual, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}, provisioner: example.com/p}',
    ),
    {
      ...post(
        'a claim of no class',
        `${at}/persistentvolumeclaims?dryRun=All`,
        '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: usual}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}',
      ),
      until: 'body.spec.storageClassName',
    },
    post(
      'a claim of an empty class',
      `${at}/persistentvolumeclaims`,
      '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: none}, spec: {storageClassName: "", accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}',
    ),
    post(
      'an ingress class for all',
      '/apis/networking.k8s.io/v1/ingressclasses',
      '{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: usual, annotations: {ingressclass.kubernetes.io/is-default-class: "true"}}, spec: {controller: example.com/c}}',
    ),
    {
      ...post(
        'an ingress of no class',
        '/apis/networking.k8s.io/v1/namespaces/admission/ingresses?dryRun=All',
        '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: {rules: [{host: example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: s, port: {name: http}}}}]}}]}}',
      ),
      until: 'body.spec.ingressClassName',
    },

    ...namespace('limited'),
    post(
      'limits',
      `${limited}/limitranges`,
      '{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [{type: Container, default: {cpu: 500m}, defaultRequest: {cpu: 100m, memory: 64Mi}, min: {cpu: 50m}, max: {cpu: "1"}, maxLimitRequestRatio: {cpu: 8}}, {type: Pod, max: {cpu: 1500m}}, {type: PersistentVolumeClaim, min: {storage: 1Gi}, max: {storage: 5Gi}}]}}',
    ),
    { ...post('a pod that gets the defaults', `${limited}/pods?dryRun=All`, pod('default', plain)), until: 'body.spec.containers.0.resources.limits' },
    post('a pod that asks for too much', `${limited}/pods`, pod('much', 'containers: [{name: c, image: i, resources: {limits: {cpu: 2}}}]')),
    post(
      'a pod that asks for too little',
      `${limited}/pods`,
      pod('little', 'containers: [{name: c, image: i, resources: {requests: {cpu: 1m}, limits: {cpu: 100m}}}]'),
    ),
    post(
      'a pod whose containers are too much together',
      `${limited}/pods`,
      pod('together', 'containers: [{name: c, image: i, resources: {limits: {cpu: 1}}}, {name: d, image: i, resources: {limits: {cpu: 1}}}]'),
    ),
    post(
      'a claim that is too large',
      `${limited}/persistentvolumeclaims`,
      '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: large}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 9Gi}}}}',
    ),

    ...namespace('quota'),
    post(
      'a quota',
      `${quota}/resourcequotas`,
      '{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {configmaps: 1, requests.cpu: 300m, pods: 2}}}',
    ),
    patch(
      'its use is known',
      'merge',
      `${quota}/resourcequotas/q/status`,
      '{status: {hard: {configmaps: "1", requests.cpu: 300m, pods: "2"}, used: {configmaps: "0", requests.cpu: "0", pods: "0"}}}',
    ),
    { ...post('within the quota', `${quota}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}'), until: 'body.metadata.uid' },
    post('over the quota', `${quota}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: b}}'),
    post('a pod that says nothing of what the quota counts', `${quota}/pods`, pod('silent', plain)),
    post('a pod within the quota', `${quota}/pods`, pod('small', 'containers: [{name: c, image: i, resources: {requests: {cpu: 200m}}}]')),
    post('a pod over the quota', `${quota}/pods`, pod('large', 'containers: [{name: c, image: i, resources: {requests: {cpu: 200m}}}]')),
    get('what is used', `${quota}/resourcequotas/q`),

    post(
      'a namespace of restricted pods',
      '/api/v1/namespaces',
      '{apiVersion: v1, kind: Namespace, metadata: {name: safe, labels: {pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/warn: restricted}}}',
    ),
    post('its service account', `${safe}/serviceaccounts`, '{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}'),
    post('a privileged pod', `${safe}/pods`, pod('bad', 'hostNetwork: true, containers: [{name: c, image: i, securityContext: {privileged: true}}]')),
    post('a pod to warn of', `${safe}/pods`, pod('fair', plain)),
    post(
      'a deployment to warn of',
      '/apis/apps/v1/namespaces/safe/deployments',
      `{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {${plain}}}}}`,
    ),
    post(
      'a level that is none',
      '/api/v1/namespaces',
      '{apiVersion: v1, kind: Namespace, metadata: {name: unsafe, labels: {pod-security.kubernetes.io/enforce: nope}}}',
    ),

    post(
      'a policy',
      `${admissionregistration}/validatingadmissionpolicies`,
      '{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: small}, spec: {matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [configmaps]}]}, validations: [{expression: "!has(object.data) || size(object.data) < 2", message: too much data}, {expression: "object.metadata.name != \'forbidden\'", messageExpression: "\'not \' + object.metadata.name", reason: Forbidden}]}}',
    ),
    post(
      'a policy that is no expression',
      `${admissionregistration}/validatingadmissionpolicies`,
      '{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: {name: wrong}, spec: {matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [configmaps]}]}, validations: [{expression: "object.nope +"}]}}',
    ),
    post(
      'its binding',
      `${admissionregistration}/validatingadmissionpolicybindings`,
      '{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: {name: small}, spec: {policyName: small, validationActions: [Deny], matchResources: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: admission}}}}}',
    ),
    {
      ...post('too much data', `${at}/configmaps?dryRun=All`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: b, c: d}}'),
      until: 'body.message',
    },
    post('a name that the policy forbids', `${at}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: forbidden}}'),
    post('what the policy allows', `${at}/configmaps`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: small}, data: {a: b}}'),
  ],
};
