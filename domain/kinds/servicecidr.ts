import type { ServiceCIDR } from '../../schemas/kubernetes/types.ts';
import { immutable, invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { parseCidr, validateCidr } from '../validation/ip.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: networking/validation ValidateServiceCIDR, ValidateServiceCIDRUpdate: one block of each family, the first one for ever. */
export const serviceCidrRules: KindRules<ServiceCIDR> = {
  prepareCreate: (cidr) => ({ ...cidr, status: {} }),
  validate: ({ spec = {} }, before) => {
    const cidrs = spec.cidrs ?? [];
    const held = before?.spec?.cidrs ?? [];
    if (before === undefined) return validateBlocks(cidrs);
    if (cidrs.length === held.length) return cidrs.flatMap((cidr, index) => (cidr === held[index] ? [] : [immutable(`spec.cidrs[${index}]`, cidr)]));
    if (held.length === 1 && cidrs.length === 2) return [...(cidrs[0] === held[0] ? [] : [immutable('spec.cidrs[0]', cidrs[0])]), ...validateBlocks(cidrs)];
    return [immutable('spec.cidrs', cidrs)];
  },
};

function validateBlocks(cidrs: readonly string[]): readonly Cause[] {
  if (cidrs.length === 0) return [required('spec.cidrs', 'at least one CIDR required')];
  // Kubernetes prints the Go struct.
  if (cidrs.length > 2) return [invalid('spec.cidrs', { CIDRs: cidrs }, 'may only hold up to 2 values')];
  const causes = cidrs.flatMap((cidr, index) => validateCidr(`spec.cidrs[${index}]`, cidr));
  const families = cidrs.map((cidr) => parseCidr(cidr)?.address.family);
  return families.length === 2 && families[0] !== undefined && families[0] === families[1]
    ? [...causes, invalid('spec.cidrs', cidrs, 'may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64')]
    : causes;
}
