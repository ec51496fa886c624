import type { ApiObject } from '../../domain/api-object.ts';
import { controllerReference } from '../../domain/new-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { ObjectMeta, PodSpec, PodTemplateSpec } from '../../schemas/kubernetes/types.ts';

/** What of a pod the workload itself says; the rest is its template's. */
interface PodOf {
  readonly template: PodTemplateSpec | undefined;
  readonly name: string;
  /** `<owner>-` where nothing else is said. */
  readonly generateName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly spec?: PodSpec;
}

/** A pod that a workload makes (CTL-3, CTL-7). Source: pkg/controller/controller_utils.go GetPodFromTemplate. */
export function podOfTemplate(owner: Entry, { template, name, generateName = `${owner.ref.name}-`, labels, annotations, finalizers, spec }: PodOf): ApiObject {
  const { metadata }: { metadata?: Pick<ObjectMeta, 'labels' | 'annotations' | 'finalizers'> } = template ?? {};
  const whole = {
    annotations: metadata?.annotations === undefined && annotations === undefined ? undefined : { ...metadata?.annotations, ...annotations },
    finalizers: finalizers ?? metadata?.finalizers,
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      generateName,
      namespace: owner.ref.namespace,
      labels: { ...metadata?.labels, ...labels },
      ...(whole.annotations && { annotations: whole.annotations }),
      ...(whole.finalizers && { finalizers: whole.finalizers }),
      ownerReferences: [controllerReference(owner.object)],
    },
    spec: spec ?? template?.spec,
  } as unknown as ApiObject;
}
