import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { wordsOf } from './storage.ts';
import type { VolumeBody, VolumeWish } from './volume.ts';
import { isThick } from './volume-backend.ts';

/** Whether a volume may become what is asked for: it keeps its mode and source, and neither its size nor the space that it has shrinks. */
export function checkChange(body: VolumeBody, wish: VolumeWish): Result<undefined, PortError> {
  const { name } = body;
  if (body.mode !== wish.mode) return exists(`volume ${name} has mode ${body.mode ?? 'FILESYSTEM'} and keeps it`);
  if (wordsOf(body.source) !== wordsOf(wish.source)) return exists(`volume ${name} was made of ${wordsOf(body.source)}, not of ${wordsOf(wish.source)}`);
  if (wish.sizeBytes < body.sizeBytes)
    return err(refused('OUT_OF_RANGE', `volume ${name} has ${body.sizeBytes} bytes and does not shrink to ${wish.sizeBytes}`));
  if (isThick(body.parameters) && !isThick(wish.parameters))
    return err(refused('INVALID_ARGUMENT', `volume ${name} has all of its space (provisioning thick) and does not give it back: a clone of it may be thin`));
  return ok(undefined);
}

const exists = (message: string): Result<never, PortError> => err(refused('ALREADY_EXISTS', message));

/** The first that there is: all of them have the same room. Where there are none every volume is everywhere, whatever zone is asked for. */
export function chooseZone(zones: readonly string[], wanted: readonly string[]): Result<string | undefined, PortError> {
  if (zones.length === 0 || wanted.length === 0) return ok(zones[0]);
  const chosen = wanted.find((zone) => zones.includes(zone));
  return chosen === undefined ? err(refused('NO_ZONE', `LightningSTOR has no disks in ${wanted.join(', ')}: there are ${zones.join(', ')}`)) : ok(chosen);
}
