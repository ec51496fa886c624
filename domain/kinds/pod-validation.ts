import type { Container, PodSpec } from '../../schemas/kubernetes/types.ts';
import { invalid, isDnsLabel, notSupported, required, validateName } from '../names.ts';
import { compareQuantities, parseQuantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';

const protocols = ['SCTP', 'TCP', 'UDP'];
const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

/** Rules that hold for pods and pod templates alike. Source: core/validation ValidatePodSpec. */
export function validatePodSpec(spec: PodSpec | undefined, field: string): readonly Cause[] {
  if (spec === undefined || (spec.containers ?? []).length === 0) return [required(`${field}.containers`)];
  const names = new Set<string>();
  const containers = (['initContainers', 'containers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap((container, index) => validateContainer(container, `${field}.${list}[${index}]`, spec, names)),
  );
  return [
    ...validateVolumes(spec, field),
    ...containers,
    ...among(`${field}.restartPolicy`, spec.restartPolicy, ['Always', 'OnFailure', 'Never']),
    ...among(`${field}.dnsPolicy`, spec.dnsPolicy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']),
    ...((spec.terminationGracePeriodSeconds ?? 0) < 0
      ? [invalid(`${field}.terminationGracePeriodSeconds`, spec.terminationGracePeriodSeconds, 'must be greater than or equal to 0')]
      : []),
    ...(spec.nodeName ? validateName(`${field}.nodeName`, spec.nodeName, 'dns-subdomain') : []),
  ];
}

const among = (field: string, value: string | undefined, allowed: readonly string[]): readonly Cause[] =>
  value === undefined || allowed.includes(value) ? [] : [notSupported(field, value, allowed)];

function validateContainer(container: Container, field: string, spec: PodSpec, names: Set<string>): readonly Cause[] {
  const causes: Cause[] = [];
  if (!container.name) causes.push(required(`${field}.name`));
  else if (names.has(container.name))
    causes.push({ reason: 'FieldValueDuplicate', message: `Duplicate value: ${JSON.stringify(container.name)}`, field: `${field}.name` });
  else causes.push(...validateName(`${field}.name`, container.name, 'dns-label'));
  names.add(container.name);
  if (!container.image) causes.push(required(`${field}.image`));
  causes.push(...among(`${field}.imagePullPolicy`, container.imagePullPolicy, pullPolicies));
  container.ports?.forEach((port, index) => {
    if (!(port.containerPort >= 1 && port.containerPort <= 65535))
      causes.push(invalid(`${field}.ports[${index}].containerPort`, port.containerPort, 'must be between 1 and 65535, inclusive'));
    causes.push(...among(`${field}.ports[${index}].protocol`, port.protocol, protocols));
  });
  container.env?.forEach((variable, index) => {
    if (!variable.name) causes.push(required(`${field}.env[${index}].name`));
  });
  const volumes = new Set((spec.volumes ?? []).map((volume) => volume.name));
  container.volumeMounts?.forEach((mount, index) => {
    if (!mount.mountPath) causes.push(required(`${field}.volumeMounts[${index}].mountPath`));
    if (!volumes.has(mount.name))
      causes.push({ reason: 'FieldValueNotFound', message: `Not found: ${JSON.stringify(mount.name)}`, field: `${field}.volumeMounts[${index}].name` });
  });
  return [...causes, ...validateResources(container, field)];
}

function validateResources(container: Container, field: string): readonly Cause[] {
  const { requests = {}, limits = {} } = container.resources ?? {};
  const causes: Cause[] = [];
  for (const [list, quantities] of [
    ['limits', limits],
    ['requests', requests],
  ] as const) {
    for (const [name, text] of Object.entries(quantities)) {
      const parsed = parseQuantity(text);
      if (!parsed.ok) causes.push(invalid(`${field}.resources.${list}[${name}]`, text, 'must be a quantity such as 500m or 128Mi'));
      else if (text.startsWith('-')) causes.push(invalid(`${field}.resources.${list}[${name}]`, text, 'must be greater than or equal to 0'));
    }
  }
  if (causes.length > 0) return causes;
  for (const [name, request] of Object.entries(requests)) {
    const limit = limits[name];
    if (limit !== undefined && exceeds(request, limit))
      causes.push(invalid(`${field}.resources.requests`, request, `must be less than or equal to ${name} limit of ${limit}`));
  }
  return causes;
}

function validateVolumes(spec: PodSpec, field: string): readonly Cause[] {
  const names = new Set<string>();
  return (spec.volumes ?? []).flatMap((volume, index) => {
    const at = `${field}.volumes[${index}].name`;
    if (!volume.name) return [required(at)];
    if (names.has(volume.name)) return [{ reason: 'FieldValueDuplicate' as const, message: `Duplicate value: ${JSON.stringify(volume.name)}`, field: at }];
    names.add(volume.name);
    return isDnsLabel(volume.name) ? [] : validateName(at, volume.name, 'dns-label');
  });
}

function exceeds(request: string, limit: string): boolean {
  const [asked, allowed] = [parseQuantity(request), parseQuantity(limit)];
  return asked.ok && allowed.ok && compareQuantities(asked.value, allowed.value) > 0;
}
