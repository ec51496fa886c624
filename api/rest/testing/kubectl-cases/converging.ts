import type { KubectlCase } from './case.ts';

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
const image = 'jsonpath={.spec.template.spec.containers[0].image}';
const done = /^(Waiting for .*\n)*deployment "web" successfully rolled out\n$/;
const deleted = (what: string): string => `${what} deleted( from \\S+ namespace)?\\n`;

/**
 * What needs controllers and nodes. Each release runs these in a namespace of its own.
 * Source: Kubernetes docs, Deployments (rolling update, rollback, history); kubectl reference: rollout, wait, delete (cascade).
 */
export const converging: readonly KubectlCase[] = [
  { run: 'apply -f -', stdin: web, out: 'deployment.apps/web created\nservice/web created\n' },
  { run: 'rollout status deployment/web --timeout=30s', out: done },
  { run: 'get deployment web --no-headers', out: /^web +3\/3 +3 +3 +\d+s\n$/ },
  { run: 'get pods -l app=web --no-headers', out: /^(web-[a-z0-9]+-[a-z0-9]+ +1\/1 +Running +0 +\d+s\n){3}$/ },
  { run: 'get replicasets -l app=web --no-headers', out: /^web-[a-z0-9]+ +3 +3 +3 +\d+s\n$/ },
  { run: 'wait --for=condition=Available deployment/web --timeout=30s', out: 'deployment.apps/web condition met\n' },
  { run: 'wait --for=condition=Ready pod -l app=web --timeout=30s', out: /^(pod\/web-\S+ condition met\n){3}$/ },
  { run: 'get endpointslices -l kubernetes.io/service-name=web --no-headers', out: /^web-\S+ +IPv4 +80 +\S+ +\d+s\n$/ },
  {
    run: 'describe deployment web',
    out: [/^Replicas: +3 desired \| 3 updated \| 3 total \| 3 available \| 0 unavailable$/m, /^ +Available +True +MinimumReplicasAvailable$/m],
  },
  { run: 'describe pods -l app=web', out: [/^Status: +Running$/m, /^ +Ready: +True$/m, /^Node: +\S+\/\S+$/m] },
  { run: 'get events', out: /Successfully assigned \S+\/web-/ },
  { run: 'set image deployment/web c=registry.example/web:2', out: 'deployment.apps/web image updated\n' },
  { run: 'rollout status deployment/web --timeout=30s', out: done },
  { run: 'rollout history deployment/web', out: 'deployment.apps/web \nREVISION  CHANGE-CAUSE\n1         <none>\n2         <none>\n\n' },
  { run: 'rollout history deployment/web --revision=2', out: /^deployment\.apps\/web with revision #2\n[\s\S]*Image:\tregistry\.example\/web:2$/m },
  // The newest releases warn that apply does not know of it.
  {
    run: 'rollout undo deployment/web',
    out: 'deployment.apps/web rolled back\n',
    err: /^(Warning: resource deployments\/web was previously managed with 'kubectl apply'.*\n)?$/,
  },
  { run: 'rollout status deployment/web --timeout=30s', out: done },
  { run: `get deployment web -o ${image}`, out: 'registry.example/web:1' },
  { run: 'rollout history deployment/web', out: 'deployment.apps/web \nREVISION  CHANGE-CAUSE\n2         <none>\n3         <none>\n\n' },
  { run: 'rollout undo deployment/web --to-revision=9', code: 1, err: /unable to find specified revision 9 in history\n$/ },
  { run: 'scale deployment web --replicas=2', out: 'deployment.apps/web scaled\n' },
  { run: 'rollout status deployment/web --timeout=30s', out: done },
  { run: 'rollout restart deployment/web', out: 'deployment.apps/web restarted\n' },
  { run: 'rollout status deployment/web --timeout=30s', out: done },
  { run: 'delete pods -l app=web --timeout=30s', out: new RegExp(`^(${deleted('pod "web-\\S+"')}){2}$`) },
  { run: 'wait --for=condition=Available deployment/web --timeout=30s', out: 'deployment.apps/web condition met\n' },
  { run: 'run once --image=registry.example/once:1 --restart=Never', out: 'pod/once created\n' },
  { run: 'wait --for=condition=Ready pod/once --timeout=30s', out: 'pod/once condition met\n' },
  { run: 'get pod once -o jsonpath={.spec.restartPolicy}/{.status.phase}', out: 'Never/Running' },
  { run: 'delete pod once --timeout=30s', out: new RegExp(`^${deleted('pod "once"')}$`) },
  { run: 'get pod once --ignore-not-found' },
  { run: 'delete deployment web --cascade=orphan --timeout=30s', out: new RegExp(`^${deleted('deployment\\.apps "web"')}$`) },
  { run: 'get pods -l app=web --no-headers', out: /^(web-.*\n){2}/ },
  // Foreground keeps the set until its pods are gone.
  { run: 'delete replicasets -l app=web --cascade=foreground --timeout=30s', out: new RegExp(`^(${deleted('replicaset\\.apps "web-\\S+"')})+$`) },
  { run: 'get pods -l app=web -o name' },
  { run: 'delete service web --timeout=30s', out: new RegExp(`^${deleted('service "web"')}$`) },
];
