import type { KubectlList } from '../case.ts';

const objects =
  'pod/solo deployment/web service/db service/front service/ext configmap/settings secret/token namespace/team namespace/default serviceaccount/robot storageclass/quick pvc/disk pv/volume statefulset/base daemonset/agent replicaset/set rc/old job/once cronjob/hourly ingress/shop ingressclass/front networkpolicy/closed endpointslice/ends role/reader rolebinding/readers clusterrole/watcher clusterrolebinding/watchers quota/small limitrange/limits pdb/keep priorityclass/high hpa/web lease/leader runtimeclass/boxed';

/** `describe` of each kind; it asks for more than the object. */
export const describing: KubectlList = {
  name: 'describing',
  cases: [
    ...objects.split(' ').map((object) => `describe ${object}`),
    'describe pod nope',
    'describe configmaps -l nothing=here',
    'describe pods -l app=solo',
    'describe nothing x',
  ],
};
