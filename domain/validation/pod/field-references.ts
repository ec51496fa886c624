// Values that a container or volume takes from its own pod.
import type { ObjectFieldSelector, ResourceFieldSelector } from '../../../schemas/kubernetes/types.ts';
import { invalid, notSupported, required, validateQualifiedName } from '../../names.ts';
import { formatQuantity, parseQuantity } from '../../quantity.ts';
import type { Cause } from '../../rejection.ts';

const ofEnv = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const ofVolumes = ['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid'];

/** Labels that ConvertDownwardAPIFieldLabel knows. */
const known = new Set([...ofEnv, ...ofVolumes, 'spec.restartPolicy', 'spec.schedulerName', 'status.phase', 'spec.host']);

/** Source: core/validation validateObjectFieldSelector. */
export function validateFieldRef(field: string, { apiVersion, fieldPath }: Partial<ObjectFieldSelector>, from: 'env' | 'volume'): readonly Cause[] {
  if (!apiVersion) return [required(`${field}.apiVersion`)];
  if (!fieldPath) return [required(`${field}.fieldPath`)];
  const [, path = fieldPath, subscript] = /^(.+)\['([^']*)'\]$/.exec(fieldPath) ?? [];
  const isAnnotation = path === 'metadata.annotations';
  const problem = conversionProblem(apiVersion, fieldPath, path, subscript);
  if (problem !== undefined) return [invalid(`${field}.fieldPath`, fieldPath, `error converting fieldPath: ${problem}`)];
  if (subscript !== undefined) return validateQualifiedName(field, isAnnotation ? subscript.toLowerCase() : subscript);
  const internal = path === 'spec.host' ? 'spec.nodeName' : path;
  const allowed = from === 'env' ? ofEnv : ofVolumes;
  return allowed.includes(internal) ? [] : [notSupported(`${field}.fieldPath`, internal, allowed)];
}

/** Source: pkg/apis/core/pods ConvertDownwardAPIFieldLabel. */
function conversionProblem(apiVersion: string, fieldPath: string, path: string, subscript: string | undefined): string | undefined {
  if (apiVersion !== 'v1') return `unsupported pod version: ${apiVersion}`;
  if (subscript !== undefined)
    return path === 'metadata.annotations' || path === 'metadata.labels' ? undefined : `field label does not support subscript: ${fieldPath}`;
  return known.has(path) ? undefined : `field label not supported: ${fieldPath}`;
}

const amounts = ['cpu', 'ephemeral-storage', 'memory'];
const resources = ['limits', 'requests'].flatMap((list) => amounts.map((name) => `${list}.${name}`));
const units = new Set(['1', ...['k', 'M', 'G', 'T', 'P', 'E'].flatMap((unit) => [`1${unit}`, `1${unit === 'k' ? 'K' : unit}i`])]);
const unitsText = '1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei';
const isHugePages = (resource: string): boolean => /^(limits|requests)\.hugepages-/.test(resource);

/** Source: core/validation validateContainerResourceFieldSelector. */
export function validateResourceRef(
  field: string,
  { containerName, resource = '', divisor }: Partial<ResourceFieldSelector>,
  from: 'env' | 'volume',
): readonly Cause[] {
  const causes: Cause[] = [];
  if (from === 'volume' && !containerName) causes.push(required(`${field}.containerName`));
  else if (!resource) causes.push(required(`${field}.resource`));
  else if (!resources.includes(resource) && !isHugePages(resource)) causes.push(notSupported(`${field}.resource`, resource, resources));
  return [...causes, ...validateDivisor(field, resource, divisor)];
}

function validateDivisor(field: string, resource: string, divisor: string | undefined): readonly Cause[] {
  const parsed = parseQuantity(divisor ?? '0');
  if (!parsed.ok || parsed.value.nanos === 0n) return [];
  const text = formatQuantity(parsed.value);
  const name = isHugePages(resource) ? 'hugepages' : resource.replace(/^(limits|requests)\./, '');
  const kind = { cpu: 'cpu', memory: 'memory', 'ephemeral-storage': 'local ephemeral storage', hugepages: 'hugepages' }[name];
  if (kind === undefined || (kind === 'cpu' ? text === '1' || text === '1m' : units.has(text))) return [];
  return [invalid(`${field}.divisor`, resource, `only divisor's values ${kind === 'cpu' ? '1m and 1' : unitsText} are supported with the ${kind} resource`)];
}
