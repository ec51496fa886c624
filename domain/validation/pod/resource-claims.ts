import type { PodResourceClaim } from '../../../schemas/kubernetes/types.ts';
import { duplicate, invalid, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Source: core/validation validatePodResourceClaims. */
export function validateResourceClaims(field: string, claims: readonly Partial<PodResourceClaim>[] = []): readonly Cause[] {
  const seen = new Set<string>();
  return claims.flatMap((claim, index) => {
    const at = `${field}[${index}]`;
    const { name, resourceClaimName, resourceClaimTemplateName } = claim;
    // As Kubernetes prints its own struct.
    const shown = { Name: name ?? '', ResourceClaimName: resourceClaimName ?? null, ResourceClaimTemplateName: resourceClaimTemplateName ?? null };
    const causes: Cause[] = !name
      ? [required(`${at}.name`)]
      : seen.has(name)
        ? [duplicate(`${at}.name`, name)]
        : [...validateName(`${at}.name`, name, 'dns-label')];
    if (name) seen.add(name);
    if (resourceClaimName !== undefined && resourceClaimTemplateName !== undefined)
      causes.push(invalid(at, shown, 'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified'));
    if (resourceClaimName === undefined && resourceClaimTemplateName === undefined)
      causes.push(invalid(at, shown, 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`'));
    for (const which of ['resourceClaimName', 'resourceClaimTemplateName'] as const) {
      const reference = claim[which];
      if (reference !== undefined) causes.push(...validateName(`${at}.${which}`, reference, 'dns-subdomain'));
    }
    return causes;
  });
}
