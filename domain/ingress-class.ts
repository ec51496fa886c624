import type { Ingress, IngressClass } from '../schemas/kubernetes/types.ts';
import type { Objects } from './objects.ts';
import { tenantOf, type Ref } from './ref.ts';

export const ingressesResource = 'ingresses.networking.k8s.io';
export const ingressClassesResource = 'ingressclasses.networking.k8s.io';

/** The class that every project begins with, and what its Ingresses are kept by. */
export const ingressClassName = 'fiberlb';
export const ingressController = 'plasma.cloud/fiberlb';

export const ingressClassAnnotation = 'kubernetes.io/ingress.class';

/** The older annotation wins over the field. Source: networking/v1 IngressSpec.ingressClassName. */
export const classNameOf = ({ metadata, spec }: Ingress): string | undefined => metadata.annotations?.[ingressClassAnnotation] ?? spec?.ingressClassName;

/** Whether FiberLB is to lead it. The annotation named controllers before there were classes: it still does where no class has the name. */
export function isOurs(objects: Objects, ref: Ref, ingress: Ingress): boolean {
  const name = classNameOf(ingress);
  if (!name) return false;
  const found = objects.get<IngressClass>({ ...tenantOf(ref), resource: ingressClassesResource, namespace: '', name });
  if (found !== undefined) return found.object.spec?.controller === ingressController;
  return ingress.metadata.annotations?.[ingressClassAnnotation] === ingressClassName;
}
