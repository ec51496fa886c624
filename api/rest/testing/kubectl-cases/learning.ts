import type { KubectlCase } from './case.ts';

/** Discovery and OpenAPI. Source: Kubernetes docs, kubectl reference: version, api-resources, api-versions, explain, cluster-info, get --raw. */
export const learning: readonly KubectlCase[] = [
  { run: 'version', out: /v1\.36\.0\+k8shost\.test/, err: /^(WARNING: .*\n|Flag .*\n)*$/ },
  { run: 'api-versions', out: [/^v1$/m, /^apps\/v1$/m, /^discovery\.k8s\.io\/v1$/m, /^storage\.k8s\.io\/v1$/m, /^coordination\.k8s\.io\/v1$/m] },
  {
    run: 'api-resources --no-headers',
    out: [
      /^pods +po +v1 +true +Pod$/m,
      /^services +svc +v1 +true +Service$/m,
      /^deployments +deploy +apps\/v1 +true +Deployment$/m,
      /^nodes +no +v1 +false +Node$/m,
      /^storageclasses +sc +storage\.k8s\.io\/v1 +false +StorageClass$/m,
    ],
  },
  { run: 'api-resources --namespaced=false -o name', out: [/^nodes$/m, /^namespaces$/m, /^persistentvolumes$/m, /^(?![\s\S]*^pods$)/m] },
  { run: 'api-resources --api-group=apps -o name', out: [/^deployments\.apps$/m, /^replicasets\.apps$/m, /^(?![\s\S]*^pods$)/m] },
  {
    run: 'api-resources --verbs=list,create -o wide',
    out: [/^NAME +SHORTNAMES +APIVERSION +NAMESPACED +KIND +VERBS/, /^configmaps +cm +v1 +true +ConfigMap +.*\bcreate\b.*\blist\b/m],
  },
  { run: 'explain pod', out: [/^KIND: +Pod$/m, /^VERSION: +v1$/m, /^ +spec\t<(PodSpec|Object)>/m, /^ +metadata\t<(ObjectMeta|Object)>/m] },
  { run: 'explain pod.spec.containers', out: [/^ +image\t<string>/m, /^ +name\t<string> -required-/m, /^ +ports\t<\[\](ContainerPort|Object)>/m] },
  { run: 'explain deployments.spec.strategy.rollingUpdate', out: [/^ +maxSurge\t<(string|IntOrString)>/m, /^ +maxUnavailable\t<(string|IntOrString)>/m] },
  { run: 'explain deployment --recursive', out: [/^ +rollingUpdate\t<(RollingUpdateDeployment|Object)>/m, /^ +terminationGracePeriodSeconds\t<integer>/m] },
  { run: 'explain deployment --api-version=apps/v1', out: /^VERSION: +(apps\/)?v1$/m },
  { run: 'explain pod.spec.nope', code: 1, out: /^(KIND: +Pod\nVERSION: +v1\n\n)?$/, err: /^error: field "nope" does not exist\n$/ },
  { run: 'explain nope', code: 1, err: /the server doesn't have a resource type "nope"/ },
  { run: 'get widgets', code: 1, err: /^error: the server doesn't have a resource type "widgets"\n$/ },
  { run: 'auth can-i create pods', out: 'yes\n' },
  { run: 'auth can-i get /metrics', out: 'yes\n' },
  { run: 'auth can-i create pods --as nobody', code: 1, err: /impersonation is not served/ },
  { run: 'auth can-i --list', out: [/^Resources +Non-Resource URLs +Resource Names +Verbs$/m, /^\*\.\* +\[\] +\[\] +\[\*\]$/m, /^ +\[\*\] +\[\] +\[\*\]$/m] },
  { run: 'auth whoami', since: 28, out: [/^ATTRIBUTE +VALUE$/m, /^Username +admin$/m, /^Groups +\[system:masters system:authenticated\]$/m] },
  { run: 'cluster-info', out: /is running at.*https:\/\/127\.0\.0\.1:/ },
  { run: 'get --raw /healthz', out: 'ok' },
  { run: 'get --raw /api/v1/namespaces/default', out: /"kind":"Namespace"/ },
  { run: 'get --raw /apis/nothing/v1', code: 1, err: /^Error from server \(NotFound\): the server could not find the requested resource\n$/ },
];
