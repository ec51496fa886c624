import type { KubectlCase } from './case.ts';

const one = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\n';
/** kubectl since 1.34 names the namespace too. */
const from = '( from (default|team) namespace)?';

/** Source: Kubernetes docs, kubectl reference: delete, wait. */
export const deleting: readonly KubectlCase[] = [
  { run: 'delete -f - --dry-run=server', stdin: one, out: new RegExp(`^configmap "one" deleted${from} \\(server dry run\\)\\n$`) },
  { run: 'delete -f -', stdin: one, out: new RegExp(`^configmap "one" deleted${from}\\n$`) },
  { run: 'delete -f -', stdin: one, code: 1, err: 'Error from server (NotFound): error when deleting "STDIN": configmaps "one" not found\n' },
  { run: 'delete -f - --ignore-not-found', stdin: one },
  { run: 'delete configmap nope', code: 1, err: 'Error from server (NotFound): configmaps "nope" not found\n' },
  { run: 'delete configmap plain -n team', out: new RegExp(`^configmap "plain" deleted${from}\\n$`) },
  { run: 'label configmap two gone=soon', out: 'configmap/two labeled\n' },
  { run: 'delete configmaps -l gone=soon', out: new RegExp(`^configmap "two" deleted${from}\\n$`) },
  { run: 'delete configmaps -l gone=soon', out: 'No resources found\n' },
  { run: 'delete service db --now', out: new RegExp(`^service "db" deleted${from}\\n$`) },
  { run: 'delete deployment shop --cascade=orphan --wait=false -o name', out: 'deployment.apps/shop\n' },
  { run: 'delete deployment/web service/web', out: new RegExp(`^deployment\\.apps "web" deleted${from}\\nservice "web" deleted${from}\\n$`) },
  // Old releases take what is gone already for a mistake.
  { run: 'wait --for=delete deployment/web --timeout=5s', until: 20, code: 1, err: 'error: no matching resources found\n' },
  { run: 'wait --for=delete deployment/web --timeout=5s', since: 27 },
  {
    run: 'delete pod solo --grace-period=0 --force',
    out: new RegExp(`^pod "solo" force deleted${from}\\n$`),
    err: /^[Ww]arning: Immediate deletion does not wait for confirmation that the running resource has been terminated\. The resource may continue to run on the cluster indefinitely\.\n$/,
  },
  { run: 'get pod solo', code: 1, err: 'Error from server (NotFound): pods "solo" not found\n' },
  { run: 'delete services --all', out: [/^service "ext" deleted/m, /^service "front" deleted/m, /^service "open" deleted/m, /^service "shop" deleted/m] },
  { run: 'delete secret,serviceaccount --all', out: [/^secret "token" deleted/m, /^serviceaccount "robot" deleted/m] },
  {
    run: 'delete pvc/disk pv/volume storageclass/quick --wait=false',
    out: [/persistentvolumeclaim "disk" deleted/, /persistentvolume "volume" deleted/, /storageclass\.storage\.k8s\.io "quick" deleted/],
  },
  { run: 'delete namespace team --wait=false', out: 'namespace "team" deleted\n' },
  { run: 'get namespace team --no-headers', out: /^team +Terminating +/ },
  {
    run: 'create configmap late -n team',
    code: 1,
    err: /configmaps "late" is forbidden: unable to create new content in namespace team because it is being terminated\n$/,
  },
];
