import { fed, settled, since, type KubectlList } from '../case.ts';

const web = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: c, image: "registry.example/web:1", ports: [{containerPort: 80}]}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
`;
const base = `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: base}
spec:
  serviceName: base
  replicas: 2
  selector: {matchLabels: {app: base}}
  template: {metadata: {labels: {app: base}}, spec: {containers: [{name: c, image: "registry.example/base:1"}]}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template: {metadata: {labels: {app: agent}}, spec: {containers: [{name: c, image: "registry.example/agent:1"}]}}
`;
const image = 'get deployment web -o jsonpath={.spec.template.spec.containers[0].image}';
const done = 'rollout status deployment/web --timeout=60s';
const baseDone = 'rollout status statefulset/base --timeout=60s';

/**
 * What needs controllers and three nodes. Each release runs these in a namespace of its own. Nobody waits for a
 * pod that ends at once to become ready: it would be in vain (known-differences.txt).
 */
export const converging: KubectlList = {
  name: 'converging',
  cases: [
    fed('apply -f -', 'web', web),
    done,
    'get deployment web --no-headers',
    'get pods -l app=web --no-headers',
    'get replicasets -l app=web --no-headers',
    'wait --for=condition=Available deployment/web --timeout=60s',
    'wait --for=condition=Ready pod -l app=web --timeout=60s',
    since(23, 'wait --for=jsonpath={.status.readyReplicas}=3 deployment/web --timeout=60s'),
    'get endpointslices -l kubernetes.io/service-name=web -o jsonpath={.items[*].addressType}/{.items[*].ports[*].port}/{.items[*].endpoints[*].conditions.ready}',
    'get deployment web -o jsonpath={.status.conditions[*].type}/{.status.conditions[*].status}/{.status.conditions[*].reason}',
    'get deployment web -o jsonpath={.metadata.annotations}',
    'get events --field-selector=involvedObject.kind=Deployment -o custom-columns=R:.reason,T:.type,M:.message',
    'get events --field-selector=involvedObject.kind=Pod,reason=Scheduled -o custom-columns=R:.reason,T:.type,S:.reportingComponent',
    'set image deployment/web c=registry.example/web:2',
    done,
    'rollout history deployment/web',
    'rollout history deployment/web --revision=2',
    'rollout history deployment/web --revision=9',
    'rollout undo deployment/web --dry-run=server',
    'rollout undo deployment/web',
    done,
    image,
    'rollout history deployment/web',
    'rollout undo deployment/web --to-revision=9',
    'annotate deployment web kubernetes.io/change-cause=because',
    'rollout history deployment/web',
    'scale deployment web --replicas=2',
    done,
    'get replicasets -l app=web --sort-by=.spec.replicas -o jsonpath={.items[*].spec.replicas}',
    'rollout pause deployment/web',
    'set image deployment/web c=registry.example/web:3',
    'rollout undo deployment/web',
    'rollout resume deployment/web',
    done,
    'rollout restart deployment/web',
    done,
    'autoscale deployment web --min=1 --max=3',
    'delete hpa web',
    fed('apply -f -', 'base', base),
    settled('get statefulset base --no-headers', baseDone, 'rollout status daemonset/agent --timeout=60s'),
    'get daemonset agent --no-headers',
    'get pods -l app=base --no-headers',
    'get pods -l app=base -o jsonpath={.items[*].metadata.labels}',
    'delete pod base-0 --timeout=60s',
    'rollout history statefulset/base',
    'rollout history daemonset/agent',
    'set image statefulset/base c=registry.example/base:2',
    'rollout undo statefulset/base',
    settled('get statefulset base -o jsonpath={.spec.template.spec.containers[0].image}/{.status.readyReplicas}', baseDone),
    'scale statefulset base --replicas=1',
    settled('get pods -l app=base -o name', 'wait --for=delete pod/base-1 --timeout=60s'),
    'run once --image=registry.example/once:1 --restart=Never',
    'get pod once -o jsonpath={.spec.restartPolicy}/{.status.phase}/{.status.qosClass}',
    'delete pod once --timeout=60s',
    'get pod once --ignore-not-found',
    'delete deployment web --cascade=orphan --timeout=60s',
    'get pods -l app=web --no-headers',
    // Foreground keeps the set until its pods are gone.
    'delete replicasets -l app=web --cascade=foreground --timeout=60s',
    'get pods -l app=web -o name',
    'delete service web --timeout=60s',
    'delete statefulset base --cascade=foreground --timeout=60s',
    'get pods -l app=base -o name',
    'delete daemonset agent --timeout=60s',
  ],
};
