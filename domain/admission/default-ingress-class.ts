import type { Ingress, IngressClass } from '../../schemas/kubernetes/types.ts';
import { defaultClass } from '../default-class.ts';
import { ingressClassesResource } from '../ingress-class.ts';
import { ok } from '../result.ts';
import type { Mutate } from './attributes.ts';

/** Source: admission DefaultIngressClass. */
export const defaultIngressClass: Mutate<Ingress> = (ingress, attributes) => {
  const isAsked = ingress.spec?.ingressClassName !== undefined || ingress.metadata.annotations?.['kubernetes.io/ingress.class'] !== undefined;
  if (attributes.operation !== 'CREATE' || attributes.subresource !== '' || isAsked) return ok(ingress);
  const found = defaultClass<IngressClass>(attributes.context.objects, attributes.ref, ingressClassesResource, ['ingressclass.kubernetes.io/is-default-class']);
  return ok(found === undefined ? ingress : { ...ingress, spec: { ...ingress.spec, ingressClassName: found.metadata.name } });
};
