import { goneRefs } from '../../../domain/effect-base.ts';
import { ingressClassesResource, ingressesResource, isOurs } from '../../../domain/ingress-class.ts';
import type { Change, Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { servicesOfSlice } from '../../../domain/services-of-slice.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';
import { showsOurAddress } from './our-status.ts';

/** Ingresses themselves, and those that lead to a Service, take their certificate from a Secret, or are of a class, that changed. */
export function affectedIngresses(objects: Objects, change: Change): readonly Ref[] {
  const { ref } = change.recorded;
  switch (ref.resource) {
    case ingressesResource:
      return [
        ...goneRefs<Ingress>(change, (ingress) => isOurs(objects, ref, ingress) || showsOurAddress(ingress)),
        ...(change.after === undefined ? [] : [ref]),
      ];
    case 'endpointslices.discovery.k8s.io':
      return servicesOfSlice(change).flatMap((service) => leadingTo(objects, service));
    case 'services':
      return leadingTo(objects, ref);
    case 'secrets':
      return refsOf(objects.by<Ingress>('ingressesBySecret', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`));
    case ingressClassesResource:
      return refsOf(objects.by<Ingress>('ingressesByClass', `${ref.org}/${ref.project}/${ref.name}`));
    default:
      return [];
  }
}

const leadingTo = (objects: Objects, { org, project, namespace, name }: Ref): readonly Ref[] =>
  refsOf(objects.by<Ingress>('ingressesByService', `${org}/${project}/${namespace}/${name}`));

const refsOf = (entries: readonly { readonly ref: Ref }[]): readonly Ref[] => entries.map(({ ref }) => ref);
