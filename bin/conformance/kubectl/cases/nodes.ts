import { fed, type KubectlList } from '../case.ts';

const node = 'apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {kubernetes.io/hostname: n1}}\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: on-n1}\nspec: {nodeName: n1, containers: [{name: c, image: i}]}\n';

/** cordon, drain, taint. */
export const nodes: KubectlList = {
  name: 'nodes',
  cases: [
    fed('create -f -', 'a node', node),
    'get nodes',
    'get nodes -o wide',
    'get nodes --show-labels',
    'describe node n1',
    'cordon n1',
    'cordon n1',
    'cordon nope',
    'get node n1 --no-headers',
    'uncordon n1',
    'uncordon n1',
    'taint nodes n1 key=value:NoSchedule',
    'get node n1 -o jsonpath={.spec.taints[*].key}',
    'taint nodes n1 key=value:NoSchedule',
    'taint nodes n1 key=other:NoSchedule --overwrite',
    'taint nodes n1 key=value:Never',
    'taint nodes n1 key:NoSchedule-',
    'taint nodes n1 key:NoSchedule-',
    'label node n1 node-role.kubernetes.io/worker=',
    'get node n1 --no-headers',
    fed('create -f -', 'a pod on the node', pod),
    'get pods --field-selector=spec.nodeName=n1',
    'drain n1 --dry-run=client',
    'drain n1 --dry-run=server',
    'drain n1',
    'drain n1 --force --grace-period=0 --timeout=20s',
    'get pod on-n1',
    'uncordon n1',
    'drain nope',
    'top node n1',
    'delete node n1',
  ],
};
