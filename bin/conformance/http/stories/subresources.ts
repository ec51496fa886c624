// status, scale, binding, eviction, token, approval, ephemeral containers, resize, finalize.
import { get, namespace, patch, post, put } from '../ask.ts';
import type { Story } from '../exchange.ts';
import { minimalObjects } from '../minimal-objects.ts';

const at = '/api/v1/namespaces/subresources';
const apps = '/apis/apps/v1/namespaces/subresources';
const csrs = '/apis/certificates.k8s.io/v1/certificatesigningrequests';
const pod = (name: string, more = ''): string =>
  `{apiVersion: v1, kind: Pod, metadata: {name: ${name}, labels: {p: p}}, spec: {${more}containers: [{name: c, image: i, resources: {requests: {cpu: 100m}}}]}}`;
const eviction = (name: string): string => `{apiVersion: policy/v1, kind: Eviction, metadata: {name: ${name}}}`;
const binding = (name: string, target: string): string => `{apiVersion: v1, kind: Binding, metadata: {name: ${name}}, target: ${target}}`;
const request = minimalObjects.find(({ object }) => object.kind === 'CertificateSigningRequest')?.object['spec'] as { readonly request: string };

export const subresources: Story = {
  name: 'subresources',
  exchanges: [
    ...namespace('subresources'),
    post(
      'a deployment',
      `${apps}/deployments`,
      '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}, status: {replicas: 9}}',
    ),
    get('its scale', `${apps}/deployments/d/scale`),
    patch('scaled', 'merge', `${apps}/deployments/d/scale`, '{spec: {replicas: 4}}'),
    put(
      'scaled by an update',
      `${apps}/deployments/d/scale`,
      '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: d, namespace: subresources}, spec: {replicas: 5}}',
    ),
    put(
      'scaled below nothing',
      `${apps}/deployments/d/scale`,
      '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: d, namespace: subresources}, spec: {replicas: -5}}',
    ),
    put(
      'scaled under another name',
      `${apps}/deployments/d/scale`,
      '{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: e, namespace: subresources}, spec: {replicas: 1}}',
    ),
    put('scaled by another kind', `${apps}/deployments/d/scale`, '{apiVersion: v1, kind: ConfigMap, metadata: {name: d}}'),
    get('a scale of nothing', `${apps}/deployments/nope/scale`),
    get('a scale that is not there', `${at}/configmaps/x/scale`),
    get('its status', `${apps}/deployments/d/status`),
    patch(
      'its status patched, with more than that',
      'merge',
      `${apps}/deployments/d/status`,
      '{metadata: {labels: {l: m}}, spec: {replicas: 7}, status: {observedGeneration: 3, replicas: 5}}',
    ),
    patch('its status patched by the main way', 'merge', `${apps}/deployments/d`, '{status: {replicas: 9}}'),
    patch('an invalid status', 'merge', `${apps}/deployments/d/status`, '{status: {replicas: -1}}'),
    post('a pod that is for no node', `${at}/pods`, pod('lost')),
    post('bound to a node that is not there', `${at}/pods/lost/binding`, binding('lost', '{apiVersion: v1, kind: Node, name: nowhere}')),
    {
      ...post('a node', '/api/v1/nodes', '{apiVersion: v1, kind: Node, metadata: {name: somewhere}, status: {allocatable: {cpu: 4, memory: 8Gi, pods: 110}}}'),
      prepares: true,
    },
    post('a pod', `${at}/pods`, pod('p')),
    post('bound', `${at}/pods/p/binding`, binding('p', '{apiVersion: v1, kind: Node, name: somewhere}')),
    post('bound again', `${at}/pods/p/binding`, binding('p', '{apiVersion: v1, kind: Node, name: elsewhere}')),
    post('bound to no node', `${at}/pods/p/binding`, binding('p', '{kind: Pod, name: x}')),
    post('bound under another name', `${at}/pods/p/binding`, binding('q', '{kind: Node, name: x}')),
    get('the pod that was bound', `${at}/pods/p`),
    patch('a condition without times', 'merge', `${at}/pods/p/status`, '{status: {conditions: [{type: Ready, status: "False"}]}}'),
    patch(
      'the pod runs',
      'merge',
      `${at}/pods/p/status`,
      '{status: {phase: Running, conditions: [{type: Ready, status: "True", lastProbeTime: "2026-01-01T00:00:00Z", lastTransitionTime: "2026-01-01T00:00:00Z"}], podIP: 192.0.2.7, podIPs: [{ip: 192.0.2.7}], hostIP: 192.0.2.8, hostIPs: [{ip: 192.0.2.8}]}}',
    ),
    patch('another node by a patch', 'merge', `${at}/pods/p`, '{spec: {nodeName: elsewhere}}'),
    patch('another image by a patch', 'strategic', `${at}/pods/p`, '{spec: {containers: [{name: c, image: j}]}}'),
    patch('other resources by a patch', 'strategic', `${at}/pods/p`, '{spec: {containers: [{name: c, resources: {requests: {cpu: 200m}}}]}}'),
    patch('other resources by a resize', 'strategic', `${at}/pods/p/resize`, '{spec: {containers: [{name: c, resources: {requests: {cpu: 200m}}}]}}'),
    patch('another image by a resize', 'strategic', `${at}/pods/p/resize`, '{spec: {containers: [{name: c, image: k}]}}'),
    patch(
      'a container for a while',
      'strategic',
      `${at}/pods/p/ephemeralcontainers`,
      '{spec: {ephemeralContainers: [{name: debug, image: busybox, targetContainerName: c}]}}',
    ),
    patch('a container for a while, removed', 'json', `${at}/pods/p/ephemeralcontainers`, '[{op: remove, path: /spec/ephemeralContainers}]'),
    patch('a container for a while by the main way', 'strategic', `${at}/pods/p`, '{spec: {ephemeralContainers: [{name: other, image: busybox}]}}'),
    post(
      'a budget',
      '/apis/policy/v1/namespaces/subresources/poddisruptionbudgets',
      '{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b}, spec: {minAvailable: 1, selector: {matchLabels: {p: p}}}}',
    ),
    post('an eviction that the budget has not looked at', `${at}/pods/p/eviction`, eviction('p')),
    patch(
      'the budget allows none',
      'merge',
      '/apis/policy/v1/namespaces/subresources/poddisruptionbudgets/b/status',
      '{status: {observedGeneration: 1, expectedPods: 1, currentHealthy: 1, desiredHealthy: 1, disruptionsAllowed: 0}}',
    ),
    post('an eviction that is not allowed', `${at}/pods/p/eviction`, eviction('p')),
    post('an eviction for nothing', `${at}/pods/p/eviction?dryRun=All`, eviction('p')),
    patch('the budget allows one', 'merge', '/apis/policy/v1/namespaces/subresources/poddisruptionbudgets/b/status', '{status: {disruptionsAllowed: 1}}'),
    post('an eviction under another name', `${at}/pods/p/eviction`, eviction('q')),
    post('an eviction', `${at}/pods/p/eviction`, eviction('p')),
    get('the pod that was evicted', `${at}/pods/p`),
    get('the budget after it', '/apis/policy/v1/namespaces/subresources/poddisruptionbudgets/b'),
    post('an eviction of nothing', `${at}/pods/nope/eviction`, eviction('nope')),
    post(
      'a token',
      `${at}/serviceaccounts/default/token`,
      '{apiVersion: authentication.k8s.io/v1, kind: TokenRequest, spec: {audiences: [a], expirationSeconds: 3600}}',
    ),
    post(
      'a token of the usual kind',
      `${at}/serviceaccounts/default/token`,
      '{apiVersion: authentication.k8s.io/v1, kind: TokenRequest, metadata: {}, spec: {}}',
    ),
    post(
      'a token for too short',
      `${at}/serviceaccounts/default/token`,
      '{apiVersion: authentication.k8s.io/v1, kind: TokenRequest, spec: {expirationSeconds: 1}}',
    ),
    post('a token of nobody', `${at}/serviceaccounts/nope/token`, '{apiVersion: authentication.k8s.io/v1, kind: TokenRequest, spec: {}}'),
    post(
      'a request for a certificate',
      csrs,
      `{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {name: c}, spec: {signerName: example.com/c, usages: [client auth], request: ${request.request}}}`,
    ),
    patch('approved', 'merge', `${csrs}/c/approval`, '{status: {conditions: [{type: Approved, status: "True", reason: Because, message: yes}]}}'),
    patch(
      'approved and denied',
      'json',
      `${csrs}/c/approval`,
      '[{op: add, path: /status/conditions/-, value: {type: Denied, status: "True", reason: Because, message: no}}]',
    ),
    patch('approval taken back', 'merge', `${csrs}/c/approval`, '{status: {conditions: []}}'),
    patch('approved by the main way', 'merge', `${csrs}/c`, '{status: {conditions: []}}'),
    patch('a certificate that is none', 'merge', `${csrs}/c/status`, '{status: {certificate: bm8=}}'),
    post('a namespace', '/api/v1/namespaces', '{apiVersion: v1, kind: Namespace, metadata: {name: final}}'),
    put('finalized while it lives', '/api/v1/namespaces/final/finalize', '{apiVersion: v1, kind: Namespace, metadata: {name: final}, spec: {finalizers: []}}'),
    get('the log of a pod that has no node', `${at}/pods/nope/log`),
  ],
};
