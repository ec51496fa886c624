import type { Job, Pod, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { generatedName } from '../../../domain/decide/metadata.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { pods } from '../owned.ts';
import { podOfTemplate } from '../pod-of-template.ts';
import { firstUnused, unusedPodNames } from '../replica-sets/pod-names.ts';
import { indexAnnotation } from './completion-index.ts';
import { failureAnnotations } from './index-failures.ts';
import { trackingFinalizer } from './tracking.ts';

/** Pods of a Job without indexes. Names follow from the Job's uid and a count, as those of ReplicaSets do (K4). */
export const newPods = (objects: Objects, job: Entry<Job>, count: number): readonly Step[] =>
  unusedPodNames(objects, job, count).map((name) => createPod(job, name));

/** One pod for each index (JOB-7). The n-th attempt at an index has a name that no other attempt has. */
export const newIndexedPods = (objects: Objects, job: Entry<Job>, indexes: readonly number[], toReplace: ReadonlyMap<number, Entry<Pod>>): readonly Step[] =>
  indexes.map((index) =>
    createPod(job, indexedName(objects, job, index), { index, annotations: failureAnnotations(job.object, toReplace.get(index)?.object) }),
  );

function indexedName(objects: Objects, { ref, object }: Entry<Job>, index: number): string {
  const { org, project, namespace } = ref;
  const nameOf = (attempt: number): string => generatedName(indexedBase(ref.name, index), `${object.metadata.uid}/${index}/${attempt}`);
  return nameOf(firstUnused((attempt) => objects.lastSequence({ org, project, resource: pods, namespace, name: nameOf(attempt) }) > 0));
}

/** The index is never cut off. Source: job indexed_job_utils.go podGenerateNameWithIndex, apiserver storage/names. */
function indexedBase(name: string, index: number): string {
  const suffix = `-${index}-`;
  return name.slice(0, 58 - suffix.length) + suffix;
}

interface Indexed {
  readonly index: number;
  readonly annotations: Readonly<Record<string, string>>;
}

function createPod(job: Entry<Job>, name: string, indexed?: Indexed): Step {
  const template = job.object.spec?.template;
  const finalizers = template?.metadata?.finalizers ?? [];
  const object = podOfTemplate(job, {
    template,
    name,
    finalizers: [...finalizers.filter((finalizer) => finalizer !== trackingFinalizer), trackingFinalizer],
    ...(indexed && indexedPod(job, indexed)),
  });
  return { submit: { verb: 'create', ref: { ...job.ref, resource: pods, name }, object, precondition: { resourceVersion: '0' } } };
}

function indexedPod(job: Entry<Job>, { index, annotations }: Indexed) {
  const labels = { [indexAnnotation]: String(index) };
  return { generateName: indexedBase(job.ref.name, index), labels, annotations: { ...labels, ...annotations }, spec: indexedSpec(job, index) };
}

function indexedSpec(job: Entry<Job>, index: number): PodSpec {
  const { containers = [], initContainers, ...spec } = job.object.spec?.template.spec ?? ({} as PodSpec);
  return {
    ...spec,
    hostname: `${job.ref.name}-${index}`,
    containers: containers.map(withIndexVariable),
    ...(initContainers === undefined ? {} : { initContainers: initContainers.map(withIndexVariable) }),
  };
}

const withIndexVariable = (container: PodSpec['containers'][number]): PodSpec['containers'][number] =>
  (container.env ?? []).some(({ name }) => name === 'JOB_COMPLETION_INDEX')
    ? container
    : {
        ...container,
        env: [...(container.env ?? []), { name: 'JOB_COMPLETION_INDEX', valueFrom: { fieldRef: { fieldPath: `metadata.labels['${indexAnnotation}']` } } }],
      };
