import type { IngressClass, IngressClassParametersReference } from '../../schemas/kubernetes/types.ts';
import { forbidden, immutable, notSupported, required, tooLong, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateDomainPrefixedPath, validateKindAndName } from '../validation/paths.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: networking/validation controller names. */
const controllerMaxLength = 250;

/** Source: networking/v1 SetDefaults_IngressClass, networking/validation ValidateIngressClass. */
export const ingressClassRules: KindRules<IngressClass> = {
  countsGenerations: true,
  defaults: (ingressClass) => {
    const { parameters } = ingressClass.spec ?? {};
    return parameters === undefined
      ? ingressClass
      : { ...ingressClass, spec: { ...ingressClass.spec, parameters: { ...parameters, scope: parameters.scope ?? 'Cluster' } } };
  },
  validate: ({ spec = {} }, before) => [
    ...(before !== undefined && before.spec?.controller !== spec.controller ? [immutable('spec.controller', spec.controller ?? '')] : []),
    ...((spec.controller ?? '').length > controllerMaxLength ? [tooLong('spec.controller', controllerMaxLength)] : []),
    ...validateDomainPrefixedPath('spec.controller', spec.controller ?? ''),
    ...(spec.parameters === undefined ? [] : validateParameters(spec.parameters)),
  ],
};

function validateParameters(parameters: IngressClassParametersReference): readonly Cause[] {
  const { apiGroup, scope, namespace } = parameters;
  const causes: Cause[] = apiGroup === undefined ? [] : [...validateName('spec.parameters.apiGroup', apiGroup, 'dns-subdomain')];
  causes.push(...validateKindAndName('spec.parameters', parameters));
  if (scope === 'Namespace') {
    causes.push(
      ...(namespace === undefined
        ? [required('spec.parameters.namespace', "`parameters.scope` is set to 'Namespace'")]
        : validateName('spec.parameters.namespace', namespace, 'dns-label')),
    );
  } else if (scope === 'Cluster') {
    if (namespace !== undefined) causes.push(forbidden('spec.parameters.namespace', "`parameters.scope` is set to 'Cluster'"));
  } else causes.push(notSupported('spec.parameters.scope', scope ?? '', ['Cluster', 'Namespace']));
  return causes;
}
