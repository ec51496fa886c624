import type { Job } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../../domain/api-object.ts';
import { generatedName } from '../../../domain/decide/metadata.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { pods } from '../owned.ts';
import { unusedPodNames } from '../replica-sets/pod-names.ts';
import { indexAnnotation } from './indexes.ts';
import { trackingFinalizer } from './job-pods.ts';

/** Pods of a Job without indexes. Names follow from the Job's uid and a count, as those of ReplicaSets do (K4). */
export const newPods = (objects: Objects, job: Entry<Job>, count: number): readonly Step[] =>
  unusedPodNames(objects, job, count).map((name) => createPod(job, name));

/** One pod for each index (JOB-7). The n-th attempt at an index has a name that no other attempt has. */
export const newIndexedPods = (objects: Objects, job: Entry<Job>, indexes: readonly number[]): readonly Step[] =>
  indexes.map((index) => createPod(job, indexedName(objects, job, index), index));

function indexedName(objects: Objects, { ref, object }: Entry<Job>, index: number): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = generatedName(`${ref.name}-${index}-`, `${object.metadata.uid}/${index}/${attempt}`);
    if (objects.lastSequence({ org: ref.org, project: ref.project, resource: pods, namespace: ref.namespace, name }) === 0) return name;
  }
}

function createPod(job: Entry<Job>, name: string, index?: number): Step {
  const template = job.object.spec?.template;
  const { labels, annotations, finalizers } = template?.metadata ?? {};
  const indexed = index === undefined ? {} : { [indexAnnotation]: String(index) };
  const spec = template?.spec;
  const withIndex =
    index === undefined || spec === undefined
      ? spec
      : {
          ...spec,
          hostname: spec.hostname ?? `${job.ref.name}-${index}`,
          containers: spec.containers.map(withIndexVariable),
          ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(withIndexVariable) }),
        };
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: job.ref.namespace,
      generateName: index === undefined ? `${job.ref.name}-` : `${job.ref.name}-${index}-`,
      labels: { ...labels, ...indexed },
      ...(annotations === undefined && index === undefined ? {} : { annotations: { ...annotations, ...indexed } }),
      finalizers: [...(finalizers ?? []), trackingFinalizer],
      ownerReferences: [controllerReference(job.object)],
    },
    spec: withIndex,
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref: { ...job.ref, resource: pods, name }, object, precondition: { resourceVersion: '0' } } };
}

type Container = NonNullable<NonNullable<NonNullable<Job['spec']>['template']['spec']>['containers']>[number];

const withIndexVariable = (container: Container): Container =>
  (container.env ?? []).some(({ name }) => name === 'JOB_COMPLETION_INDEX')
    ? container
    : {
        ...container,
        env: [...(container.env ?? []), { name: 'JOB_COMPLETION_INDEX', valueFrom: { fieldRef: { fieldPath: `metadata.labels['${indexAnnotation}']` } } }],
      };
