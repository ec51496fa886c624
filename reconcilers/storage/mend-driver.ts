import type { Change, Objects } from '../../domain/objects.ts';
import { act, settled, type Plan } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { lightningStorDriverObject } from '../../domain/volumes/driver-object.ts';
import { csiDriversOf } from './names.ts';

/** The CSIDriver of LightningSTOR, where somebody took it away. */
export const driverTakenAway = ({ recorded: { ref }, after }: Change): readonly Ref[] =>
  ref.resource === csiDriversOf && ref.name === lightningStorDriverObject.metadata.name && after === undefined ? [ref] : [];

/** Without it nodes and the scheduler take the defaults for what it says: it comes back. One that somebody changed stays as it is. */
export const mendDriver = (objects: Objects, ref: Ref): Plan =>
  objects.get(ref) === undefined
    ? act({ summary: 'the CSIDriver of LightningSTOR was taken away' }, { submit: { verb: 'create', ref, object: lightningStorDriverObject } })
    : settled;
