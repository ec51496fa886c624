import type { KubectlCase } from './case.ts';

const node = 'apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {kubernetes.io/hostname: n1}}\n';

/** Source: Kubernetes docs, kubectl reference: cordon, drain, taint; Safely drain a node. */
export const nodes: readonly KubectlCase[] = [
  { run: 'create -f -', stdin: node, out: 'node/n1 created\n' },
  { run: 'get nodes', out: /^NAME +STATUS +ROLES +AGE +VERSION\nn1 +Unknown +<none> +\d+s +\n?/ },
  { run: 'describe node n1', out: [/^Name: +n1$/m, /^Unschedulable: +false$/m] },
  { run: 'top nodes', code: 1, err: /^error: metrics not available yet\n$/ },
  { run: 'top pods -A', out: '', err: /^No resources found\n?$/ },
  { run: 'cordon n1', out: 'node/n1 cordoned\n' },
  { run: 'cordon n1', out: 'node/n1 already cordoned\n' },
  { run: 'get node n1 --no-headers', out: /^n1 +Unknown,SchedulingDisabled +/ },
  { run: 'uncordon n1', out: 'node/n1 uncordoned\n' },
  { run: 'taint nodes n1 key=value:NoSchedule', out: 'node/n1 tainted\n' },
  { run: 'get node n1 -o jsonpath={.spec.taints[*].key}', out: 'key' },
  { run: 'taint nodes n1 key=value:NoSchedule', code: 1, err: /^error: node n1 already has key taint\(s\) with same effect\(s\) and --overwrite is false\n$/ },
  { run: 'taint nodes n1 key:NoSchedule-', out: 'node/n1 untainted\n' },
  { run: 'label node n1 node-role.kubernetes.io/worker=', out: 'node/n1 labeled\n' },
  { run: 'get node n1 --no-headers', out: /^n1 +Unknown +worker +/ },
  { run: 'drain n1 --dry-run=server', out: /^node\/n1 cordoned \(server dry run\)\nnode\/n1 drained \(server dry run\)\n$/ },
  {
    run: 'create -f -',
    stdin: 'apiVersion: v1\nkind: Pod\nmetadata: {name: on-n1}\nspec: {nodeName: n1, containers: [{name: c, image: i}]}\n',
    out: 'pod/on-n1 created\n',
  },
  // 1.20 sends its eviction as policy/v1beta1.
  { run: 'drain n1 --force --grace-period=0', out: [/^evicting pod default\/on-n1$/m, /^pod\/on-n1 evicted$/m], err: /on-n1/ },
  { run: 'get pod on-n1', code: 1, err: /^Error from server \(NotFound\): pods "on-n1" not found\n$/ },
  { run: 'uncordon n1', out: 'node/n1 uncordoned\n' },
  { run: 'drain n1', out: /^node\/n1 cordoned\n(node\/n1 drained\n|node\/n1 evicted\n)$/ },
  { run: 'delete node n1', out: 'node "n1" deleted\n' },
];
