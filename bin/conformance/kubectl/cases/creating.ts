import { fed, since, type KubectlList } from '../case.ts';

const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: fast}\n';
const misspelt = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: misspelt}\ndat: {}\n';
const template = 'template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}';
const noNumber = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: wrong}\nspec: {replicas: two, selector: {matchLabels: {a: b}}, ${template}}\n`;
const noSelector = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: wrong}\nspec: {${template}}\n`;
const two = `
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: one}}
- {apiVersion: v1, kind: ConfigMap, metadata: {name: two}}
`;
const storage = `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: quick}
provisioner: example.com/quick
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: disk}
spec: {accessModes: [ReadWriteOnce], storageClassName: quick, resources: {requests: {storage: 1Gi}}}
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: volume}
spec: {accessModes: [ReadWriteOnce], storageClassName: quick, capacity: {storage: 1Gi}, hostPath: {path: /tmp/volume}}
`;
const workloads = `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: base}
spec: {serviceName: base, replicas: 2, selector: {matchLabels: {a: b}}, ${template}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec: {selector: {matchLabels: {a: b}}, ${template}}
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: set}
spec: {replicas: 2, selector: {matchLabels: {a: b}}, ${template}}
---
apiVersion: v1
kind: ReplicationController
metadata: {name: old}
spec: {replicas: 1, selector: {a: b}, ${template}}
---
apiVersion: v1
kind: LimitRange
metadata: {name: limits}
spec: {limits: [{type: PersistentVolumeClaim, max: {storage: 64Gi}}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed}
spec: {podSelector: {matchLabels: {a: b}}, policyTypes: [Ingress, Egress], ingress: [{from: [{namespaceSelector: {}}], ports: [{port: 80}]}]}
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: front}
spec: {controller: example.com/front}
---
apiVersion: coordination.k8s.io/v1
kind: Lease
metadata: {name: leader}
spec: {holderIdentity: me}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: ends}
addressType: IPv4
endpoints: [{addresses: [192.0.2.1]}]
ports: [{port: 80}]
---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata: {name: boxed}
handler: box
`;

/** `create`, `run`, `expose`, `autoscale`: what they say, and what was made. */
export const creating: KubectlList = {
  name: 'creating',
  cases: [
    fed('create -f -', 'settings', settings),
    fed('create -f -', 'settings', settings),
    fed('create -f -', 'two', two),
    fed('create -f -', 'a generated name', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: made-}\n'),
    fed('create -f - -o name', 'storage', storage),
    fed('create -f -', 'workloads', workloads),
    fed('create -f -', 'misspelt', misspelt),
    fed('create -f - --validate=warn', 'misspelt', misspelt, 25),
    since(25, 'delete configmap misspelt'),
    fed('create -f - --validate=false', 'misspelt', misspelt),
    fed('create -f - --validate=ignore', 'misspelt', misspelt, 25),
    fed('create -f -', 'a number that is none', noNumber),
    fed('create -f -', 'no selector', noSelector),
    fed('create -f - -n nowhere', 'settings', settings),
    fed('create -f - -n other', 'a namespace of its own', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x, namespace: default}\n'),
    fed('create -f -', 'no kind', 'apiVersion: v1\nmetadata: {name: x}\n'),
    fed('create -f -', 'no YAML', 'a: [b\n'),
    fed('create -f -', 'nothing', ''),
    'create -f /nothing/there.yaml',
    'create configmap Bad_Name',
    'create configmap',
    'create nothing x',
    'create namespace team',
    'create configmap plain --from-literal=a=b -n team',
    'create configmap plain -n team',
    'create configmap plain --from-literal=a=b --dry-run=client -o yaml',
    'create secret generic token --from-literal=k=v',
    'create secret generic typed --from-literal=k=v --type=example.com/t -o jsonpath={.type}/{.data.k}',
    'create secret docker-registry registry --docker-username=u --docker-password=p --docker-email=e',
    'get secret registry -o jsonpath={.type}',
    'create serviceaccount robot',
    since(24, 'create token robot --duration=10m'),
    since(24, 'create token nobody'),
    'create deployment web --image=nginx:1 --port=80 --replicas=2',
    'create deployment web --image=nginx:1',
    'create deployment maybe --image=nginx --dry-run=server -o name',
    'create deployment maybe --image=nginx --dry-run=server',
    'create deployment maybe --image=nginx --image=busybox --dry-run=client -o yaml',
    'create job once --image=busybox -- echo hello',
    'create job --from=cronjob/nothing never',
    "create cronjob hourly --image=busybox '--schedule=0 * * * *' -- date",
    'create job now --from=cronjob/hourly',
    'create cronjob never --image=busybox --schedule=never',
    "create ingress shop --class=front '--rule=example.com/=web:80' '--rule=example.com/api*=web:http,tls=cert'",
    'create role reader --verb=get,list --resource=pods,deployments.apps',
    'create role nothing --verb=get --resource=nothing',
    'create clusterrole watcher --verb=watch --resource=nodes',
    'create clusterrole prober --verb=get --non-resource-url=/healthz',
    'create rolebinding readers --role=reader --user=u --group=g --serviceaccount=default:robot',
    'create clusterrolebinding watchers --clusterrole=watcher --user=u',
    'create quota small --hard=pods=100,configmaps=200',
    'create quota wrong --hard=nothing=1',
    'create poddisruptionbudget keep --selector=app=web --min-available=1',
    'create poddisruptionbudget keep2 --selector=app=web --max-unavailable=50%',
    'create poddisruptionbudget wrong --selector=app=web',
    'create priorityclass high --value=1000 --description=high',
    'create priorityclass usual --value=10 --preemption-policy=Never',
    'create service clusterip db --tcp=5432:5432',
    'create service clusterip hidden --clusterip=None',
    'create service nodeport open --tcp=80',
    'create service loadbalancer front --tcp=80:8080',
    'create service externalname ext --external-name=example.com',
    'get service ext -o jsonpath={.spec.type}/{.spec.externalName}',
    'run solo --image=nginx:1 --labels=app=solo --port=80',
    'run solo --image=nginx:1',
    'run ghost --image=nginx --dry-run=server',
    'run ghost --image=nginx --dry-run=client -o yaml --env=A=b --command -- sleep 1',
    'get pod ghost',
    'expose deployment web --port=80 --name=web',
    'expose deployment web --port=80',
    'expose pod solo --port=80 --dry-run=client -o jsonpath={.spec.selector.app}',
    'expose pod solo --port=81 --target-port=80 --type=NodePort --name=solo -o jsonpath={.spec.type}/{.spec.ports[0].targetPort}',
    'expose service db --port=1 --name=db2 --dry-run=server',
    'expose configmap settings --port=1',
    'autoscale deployment web --min=2 --max=5 --cpu-percent=80',
    'autoscale deployment web --max=5',
    'autoscale deployment nothing --max=5',
    'autoscale deployment web --min=5 --max=2 --name=wrong',
  ],
};
