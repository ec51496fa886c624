import type { PodSpec, ResourceClaim, ResourceRequirements } from '../../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, notFound, notSupported, required, validateName } from '../../names.ts';
import { compareQuantities, formatQuantity, parseQuantity, type Quantity } from '../../quantity.ts';
import type { Cause } from '../../rejection.ts';
import { allowsOvercommit, isCounted, validateContainerResource, validateResourceName } from '../resource-names.ts';

const isHugePages = (name: string): boolean => name.startsWith('hugepages-');
const isCompute = (name: string): boolean => name === 'cpu' || name === 'memory';

/** Source: core/validation ValidateContainerResourceRequirements. */
export const validateContainerResources = (field: string, resources: ResourceRequirements | undefined, claims: readonly string[]): readonly Cause[] => [
  ...validateRequirements(field, resources ?? {}, validateContainerResource),
  ...validateClaims(`${field}.claims`, resources?.claims ?? [], claims),
];

/** Source: core/validation validatePodResources; what the containers ask for is compared with it in pod-resources.ts. */
export function validatePodResourceList(field: string, spec: PodSpec): readonly Cause[] {
  if (spec.resources === undefined) return [];
  if (spec.os?.name === 'windows') return [forbidden(field, 'may not be set for a windows pod')];
  const claims = spec.resources.claims === undefined ? [] : [forbidden(`${field}.claims`, 'claims may not be set for Resources at pod-level')];
  return [...claims, ...validateRequirements(field, spec.resources, validatePodResource)];
}

const ofPods = ['cpu', 'memory'];

function validatePodResource(field: string, name: string): readonly Cause[] {
  const causes = validateResourceName(field, name);
  if (causes.length > 0) return causes;
  return ofPods.includes(name) || isHugePages(name) ? [] : [notSupported(field, name, [...ofPods, 'hugepages-'].sort())];
}

/** What running the pod itself costs. Source: core/validation validateOverhead. */
export const validateOverhead = (field: string, overhead: Readonly<Record<string, string>> | undefined): readonly Cause[] =>
  overhead === undefined ? [] : validateRequirements(field, { limits: overhead }, validateContainerResource);

type NameRule = (field: string, name: string) => readonly Cause[];

/** Source: core/validation validateResourceRequirements. */
function validateRequirements(field: string, { requests = {}, limits = {} }: ResourceRequirements, validateResource: NameRule): readonly Cause[] {
  const causes: Cause[] = [];
  for (const [list, amounts] of [
    ['limits', limits],
    ['requests', requests],
  ] as const)
    for (const [name, text] of Object.entries(amounts)) {
      const at = `${field}.${list}[${name}]`;
      causes.push(...validateResource(at, name), ...validateAmount(at, name, text));
      if (list === 'requests') causes.push(...validateRequest(field, name, text, limits[name]));
      if (isHugePages(name)) causes.push(...validateHugePages(at, name, text));
    }
  const names = [...Object.keys(requests), ...Object.keys(limits)];
  return names.some(isHugePages) && !names.some(isCompute) ? [...causes, forbidden(field, 'HugePages require cpu or memory')] : causes;
}

/** Source: core/validation ValidateResourceQuantityValue. */
function validateAmount(field: string, name: string, text: string): readonly Cause[] {
  const parsed = parseQuantity(text);
  if (!parsed.ok) return [invalid(field, text, parsed.error)];
  if (parsed.value.nanos < 0n) return [invalid(field, formatQuantity(parsed.value), 'must be greater than or equal to 0')];
  return isCounted(name) && parsed.value.nanos % 1_000_000_000n !== 0n ? [invalid(field, formatQuantity(parsed.value), 'must be an integer')] : [];
}

function validateRequest(field: string, name: string, text: string, limitText: string | undefined): readonly Cause[] {
  if (limitText === undefined) return allowsOvercommit(name) ? [] : [required(`${field}.limits`, 'Limit must be set for non overcommitable resources')];
  const [request, limit] = [quantityOf(text), quantityOf(limitText)];
  if (request === undefined || limit === undefined) return [];
  const order = compareQuantities(request, limit);
  const than = allowsOvercommit(name) ? 'less than or equal to' : 'equal to';
  const isFine = allowsOvercommit(name) ? order <= 0 : order === 0;
  return isFine ? [] : [invalid(`${field}.requests`, formatQuantity(request), `must be ${than} ${name} limit of ${formatQuantity(limit)}`)];
}

function validateHugePages(field: string, name: string, text: string): readonly Cause[] {
  const [amount, size] = [quantityOf(text), quantityOf(name.slice('hugepages-'.length))];
  if (amount === undefined || (size !== undefined && size.nanos > 0n && amount.nanos % size.nanos === 0n)) return [];
  return [invalid(field, formatQuantity(amount), `${formatQuantity(amount)} is not positive integer multiple of ${name}`)];
}

function quantityOf(text: string): Quantity | undefined {
  const parsed = parseQuantity(text);
  return parsed.ok ? parsed.value : undefined;
}

/** No pod that works has more claims. */
const listedMax = 100;

/** Source: core/validation validateResourceClaimNames. */
function validateClaims(field: string, claims: readonly Partial<ResourceClaim>[], known: readonly string[]): readonly Cause[] {
  const seen = new Set<string>();
  const requestedOf = new Map<string, number>();
  const isKnown = new Set(known);
  // Each claim that is not known tells of them.
  const listed = `${[...known].sort().slice(0, listedMax).join(', ')}${known.length > listedMax ? ', …' : ''}`;
  return claims.flatMap(({ name, request }, index) => {
    const at = `${field}[${index}]`;
    if (!name) return [required(at)];
    const key = request ? `${name}/${request}` : name;
    const causes: Cause[] = request && !seen.has(name) ? [...validateName(`${at}.request`, request, 'dns-label')] : [];
    if (seen.has(name)) causes.push(duplicate(at, name));
    else if (seen.has(key)) causes.push(duplicate(at, key));
    else if (!request) for (let count = requestedOf.get(name) ?? 0; count > 0; count -= 1) causes.push(duplicate(at, name));
    if (request && !seen.has(key)) requestedOf.set(name, (requestedOf.get(name) ?? 0) + 1);
    seen.add(key);
    if (isKnown.has(name)) return causes;
    const which = known.length === 0 ? ' which is empty' : `: ${listed}`;
    return [...causes, notFound(at, name, `must be one of the names in pod.spec.resourceClaims${which}`)];
  });
}
