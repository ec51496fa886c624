// The parameters of volumes and snapshots. What orchestrators add about their own objects is passed over; every other key that is not known is
// refused, as a misspelt one would be.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { checkMap } from '../checks.ts';
import { no } from '../csi-status.ts';

type Parameters = Readonly<Record<string, string>>;

const isOfOrchestrator = (key: string): boolean => key.startsWith('csi.storage.k8s.io/');
const provisionings = ['thin', 'thick'];

/** `provisioning` alone, where it is given. `field` as the caller knows it. */
export function readVolumeParameters(field: string, parameters: Parameters): Result<Parameters, PortError> {
  const fits = checkMap(field, parameters);
  if (!fits.ok) return fits;
  const unknown = Object.keys(parameters).find((key) => key !== 'provisioning' && !isOfOrchestrator(key));
  if (unknown !== undefined) return no('INVALID_ARGUMENT', `${field} has ${JSON.stringify(unknown)}; known is provisioning (thin or thick)`);
  const provisioning = parameters['provisioning'];
  if (provisioning === undefined) return ok({});
  return provisionings.includes(provisioning)
    ? ok({ provisioning })
    : no('INVALID_ARGUMENT', `${field} has provisioning ${JSON.stringify(provisioning)}; it is thin or thick`);
}

/** Snapshots have none. */
export function checkSnapshotParameters(parameters: Parameters): Result<undefined, PortError> {
  const unknown = Object.keys(parameters).find((key) => !isOfOrchestrator(key));
  return unknown === undefined ? checkMap('parameters', parameters) : no('INVALID_ARGUMENT', `snapshots take no parameter ${JSON.stringify(unknown)}`);
}
