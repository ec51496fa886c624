import type { Container, Volume, VolumeDevice, VolumeMount } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notFound, notSupported, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateDescending, validateNoBacksteps } from './paths.ts';

/** The volumes that are right, by name. */
export type VolumesByName = ReadonlyMap<string, Volume>;

const propagations = ['Bidirectional', 'HostToContainer', 'None'];
const recursiveReadOnly = ['Disabled', 'Enabled', 'IfPossible'];

/** Source: core/validation ValidateVolumeMounts. */
export function validateMounts(field: string, container: Container, volumes: VolumesByName): readonly Cause[] {
  const paths = new Set<string>();
  const devices = container.volumeDevices ?? [];
  const [deviceNames, devicePaths] = [new Set(devices.map(({ name }) => name)), new Set(devices.map(({ devicePath }) => devicePath))];
  return (container.volumeMounts ?? []).flatMap((mount: Partial<VolumeMount>, index) => {
    const { name = '', mountPath = '', subPath, subPathExpr, mountPropagation } = mount;
    const at = `${field}[${index}]`;
    const causes: Cause[] = name ? [] : [required(`${at}.name`)];
    if (!volumes.has(name)) causes.push(notFound(`${at}.name`, name));
    if (!mountPath) causes.push(required(`${at}.mountPath`));
    if (paths.has(mountPath)) causes.push(invalid(`${at}.mountPath`, mountPath, 'must be unique'));
    paths.add(mountPath);
    if (deviceNames.has(name)) causes.push(invalid(`${at}.name`, name, 'must not already exist in volumeDevices'));
    if (devicePaths.has(mountPath)) causes.push(invalid(`${at}.mountPath`, mountPath, 'must not already exist as a path in volumeDevices'));
    // Kubernetes names the list, not the mount, from here on.
    if (subPath) causes.push(...validateDescending(`${field}.subPath`, subPath));
    if (subPathExpr && subPath) causes.push(invalid(`${at}.subPathExpr`, subPathExpr, 'subPathExpr and subPath are mutually exclusive'));
    if (subPathExpr) causes.push(...validateDescending(`${field}.subPathExpr`, subPathExpr));
    if (mountPropagation !== undefined) causes.push(...validatePropagation(`${field}.mountPropagation`, mountPropagation, container));
    return [...causes, ...validateReadOnly(`${field}.recursiveReadOnly`, mount)];
  });
}

const validatePropagation = (field: string, propagation: string, { securityContext }: Container): readonly Cause[] => [
  ...(propagations.includes(propagation) ? [] : [notSupported(field, propagation, propagations)]),
  ...(propagation === 'Bidirectional' && !securityContext?.privileged
    ? [forbidden(field, 'Bidirectional mount propagation is available only to privileged containers')]
    : []),
];

function validateReadOnly(field: string, mount: Partial<VolumeMount>): readonly Cause[] {
  const wanted = mount.recursiveReadOnly;
  if (wanted === undefined || wanted === 'Disabled') return [];
  if (!recursiveReadOnly.includes(wanted)) return [notSupported(field, wanted, recursiveReadOnly)];
  return [
    ...(mount.readOnly ? [] : [forbidden(field, 'may only be specified when readOnly is true')]),
    ...(mount.mountPropagation === undefined || mount.mountPropagation === 'None'
      ? []
      : [forbidden(field, 'may only be specified when mountPropagation is None or not specified')]),
  ];
}

/** Source: core/validation ValidateVolumeDevices. */
export function validateDevices(field: string, container: Container, volumes: VolumesByName): readonly Cause[] {
  const [names, paths] = [new Set<string>(), new Set<string>()];
  const mounts = container.volumeMounts ?? [];
  const [mountNames, mountPaths] = [new Set(mounts.map((mount) => mount.name)), new Set(mounts.map(({ mountPath }) => mountPath))];
  return (container.volumeDevices ?? []).flatMap(({ name = '', devicePath = '' }: Partial<VolumeDevice>, index) => {
    const at = `${field}[${index}]`;
    const volume = volumes.get(name);
    const causes: Cause[] = name ? [] : [required(`${at}.name`)];
    if (names.has(name)) causes.push(invalid(`${at}.name`, name, 'must be unique'));
    if (volume === undefined) causes.push(notFound(`${at}.name`, name));
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined)
      causes.push(invalid(`${at}.name`, name, 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode'));
    if (!devicePath) causes.push(required(`${at}.devicePath`));
    if (paths.has(devicePath)) causes.push(invalid(`${at}.devicePath`, devicePath, 'must be unique'));
    if (validateNoBacksteps('', devicePath).length > 0) causes.push(invalid(`${at}.devicePath`, devicePath, "can not contain backsteps ('..')"));
    else paths.add(devicePath);
    if (mountNames.has(name)) causes.push(invalid(`${at}.name`, name, 'must not already exist in volumeMounts'));
    if (mountPaths.has(devicePath)) causes.push(invalid(`${at}.devicePath`, devicePath, 'must not already exist as a path in volumeMounts'));
    if (name) names.add(name);
    return causes;
  });
}
