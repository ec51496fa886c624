import type { KubectlCase } from './case.ts';

const image = 'jsonpath={.spec.template.spec.containers[0].image}';
const stale = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, resourceVersion: "1"}\ndata: {mode: stale}\n';
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mode: replaced}\n';
const conflict =
  'Operation cannot be fulfilled on configmaps "settings": the object has been modified; please apply your changes to the latest version and try again';

/** Source: Kubernetes docs, kubectl reference: label, annotate, scale, set, patch, replace, edit, rollout; API conventions (conflicts). */
export const changing: readonly KubectlCase[] = [
  { run: 'label configmap settings tier=one', out: 'configmap/settings labeled\n' },
  { run: 'label configmap settings tier=two', code: 1, err: /'tier' already has a value \(one\), and --overwrite is false\n$/ },
  { run: 'label configmap settings tier=two --overwrite', out: 'configmap/settings labeled\n' },
  // Old releases do not tell the same value from another one, nor say of a label that it was a dry run.
  { run: 'label configmap settings tier=two', until: 20, code: 1, err: /'tier' already has a value \(two\), and --overwrite is false\n$/ },
  { run: 'label configmap settings tier=two', since: 27, out: 'configmap/settings not labeled\n' },
  { run: 'label configmap settings a=b --dry-run=server', until: 20, out: 'configmap/settings labeled\n' },
  { run: 'label configmap settings a=b --dry-run=server', since: 27, out: 'configmap/settings labeled (server dry run)\n' },
  { run: 'label configmap settings tier-', out: /^configmap\/settings (un)?labeled\n$/ },
  { run: "get configmap settings -o 'jsonpath={.metadata.labels}'", out: '' },
  {
    run: 'label configmap settings _bad=x',
    code: 1,
    err: /^The ConfigMap "settings" is invalid: metadata\.labels: Invalid value: "_bad"|^error: invalid label/,
  },
  { run: 'annotate configmap settings why=test', out: /^configmap\/settings annotated?\n$/ },
  { run: 'annotate configmap settings why-', out: /^configmap\/settings annotated?\n$/ },
  { run: 'scale deployment web --replicas=5', out: 'deployment.apps/web scaled\n' },
  { run: 'scale deployment web --current-replicas=5 --replicas=3', out: 'deployment.apps/web scaled\n' },
  { run: 'scale deployment web --current-replicas=9 --replicas=1', code: 1, err: 'error: Expected replicas to be 9, was 3\n' },
  { run: 'scale deployment nope --replicas=1', code: 1, err: /(deployments\.apps "nope" not found|^error: no objects passed to scale)\n$/ },
  { run: 'get deployment web -o jsonpath={.spec.replicas}/{.metadata.generation}', out: '3/3' },
  { run: 'set image deployment/web nginx=nginx:2', out: 'deployment.apps/web image updated\n' },
  { run: `get deployment web -o ${image}`, out: 'nginx:2' },
  { run: 'set image deployment/web nope=nginx:2', code: 1, err: 'error: unable to find container named "nope"\n' },
  { run: 'set env deployment/web MODE=fast', out: 'deployment.apps/web env updated\n' },
  { run: 'set env deployment/web --list', out: /^# .*web.*\nMODE=fast\n$/ },
  { run: 'set env deployment/web MODE-', out: 'deployment.apps/web env updated\n' },
  { run: 'get deployment web -o jsonpath={.spec.template.spec.containers[0].env}', out: '' },
  { run: 'set resources deployment web --limits=cpu=200m --requests=cpu=100m', out: 'deployment.apps/web resource requirements updated\n' },
  { run: 'set serviceaccount deployment web robot', out: 'deployment.apps/web serviceaccount updated\n' },
  { run: 'set selector service db app=store', out: 'service/db selector updated\n' },
  { run: 'patch deployment web -p {"spec":{"template":{"spec":{"containers":[{"name":"nginx","image":"nginx:3"}]}}}}', out: 'deployment.apps/web patched\n' },
  {
    run: 'get deployment web -o jsonpath={.spec.template.spec.containers[*].image}/{.spec.template.spec.containers[*].ports[*].containerPort}',
    out: 'nginx:3/80',
  },
  { run: 'patch deployment web --type=merge -p {"metadata":{"labels":{"tier":"front"}}}', out: 'deployment.apps/web patched\n' },
  { run: 'patch deployment web --type=merge -p {"metadata":{"labels":{"tier":"front"}}}', out: 'deployment.apps/web patched (no change)\n' },
  { run: 'patch configmap settings --type=json -p [{"op":"replace","path":"/data/mode","value":"patched"}]', out: 'configmap/settings patched\n' },
  {
    run: 'patch configmap settings --type=json -p [{"op":"test","path":"/data/mode","value":"other"}]',
    code: 1,
    // Kubernetes says only that "the server rejected our request due to an error in our request".
    err: 'The request is invalid: patch: Invalid value: test operation does not apply: testing path /data/mode failed\n',
  },
  { run: 'patch deployment web --subresource=status --type=merge -p {"status":{"replicas":1}}', since: 27, out: 'deployment.apps/web patched\n' },
  {
    run: 'patch deployment web --type=merge -p {"spec":{"selector":{"matchLabels":{"a":"b"}}}}',
    code: 1,
    err: [/^The Deployment "web" is invalid: /, /field is immutable/],
  },
  { run: 'replace -f -', stdin: settings, out: 'configmap/settings replaced\n' },
  { run: 'replace -f -', stdin: stale, code: 1, err: `Error from server (Conflict): error when replacing "STDIN": ${conflict}\n` },
  { run: 'replace -f - --force', stdin: settings, out: /^configmap "settings" deleted( from default namespace)?\nconfigmap\/settings replaced\n$/ },
  {
    run: 'replace -f -',
    stdin: settings.replace('settings', 'nope'),
    code: 1,
    err: 'Error from server (NotFound): error when replacing "STDIN": configmaps "nope" not found\n',
  },
  { run: 'edit configmap settings', editor: 'sed -i s/replaced/edited/', out: 'configmap/settings edited\n' },
  { run: 'get configmap settings -o jsonpath={.data.mode}', out: 'edited' },
  { run: 'edit configmap settings', editor: 'true', err: /^Edit cancelled, no changes made\.\n$/ },
  { run: 'edit deployment web', editor: 'sed -i s/nginx:3/nginx:4/', out: 'deployment.apps/web edited\n' },
  { run: `get deployment web -o ${image}`, out: 'nginx:4' },
  { run: 'rollout pause deployment/web', out: 'deployment.apps/web paused\n' },
  { run: 'rollout pause deployment/web', code: 1, err: 'error: deployments.apps "web" is already paused\n' },
  { run: 'rollout resume deployment/web', out: 'deployment.apps/web resumed\n' },
  { run: 'rollout restart deployment/web', out: 'deployment.apps/web restarted\n' },
  { run: "get deployment web -o 'jsonpath={.spec.template.metadata.annotations}'", out: /kubectl\.kubernetes\.io\/restartedAt/ },
  { run: 'rollout status deployment/web --watch=false', out: 'Waiting for deployment spec update to be observed...\n' },
  { run: 'rollout undo deployment/web', code: 1, err: 'error: no rollout history found for deployment "web"\n' },
  { run: 'set image pod/solo solo=nginx:9', out: 'pod/solo image updated\n' },
  {
    run: 'patch pod solo -p {"spec":{"nodeName":"x"}}',
    code: 1,
    err: /^The Pod "solo" is invalid: spec: Forbidden: pod updates may not change fields other than /,
  },
  { run: 'label configmaps one two set=numbers', out: 'configmap/one labeled\nconfigmap/two labeled\n' },
  { run: 'annotate configmaps -l set=numbers seen=yes', out: /^configmap\/one annotated?\nconfigmap\/two annotated?\n$/ },
  { run: 'apply edit-last-applied configmap settings', editor: 'sed -i s/edited/again/', code: 1, err: /no last-applied-configuration annotation found/ },
  {
    run: 'replace --raw /api/v1/namespaces/default/configmaps/one -f -',
    stdin: '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"one"},"data":{"raw":"1"}}',
    out: /"data":\{"raw":"1"\}/,
  },
  {
    run: 'create --raw /api/v1/namespaces/default/configmaps -f -',
    stdin: '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"raw"}}',
    out: /"name":"raw"/,
  },
  { run: 'delete --raw /api/v1/namespaces/default/configmaps/raw', out: /"status":"Success"/ },
];
