import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { volumeProtection } from '../../../domain/kinds/volume-fields.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';

export const provisionedByAnnotation = 'pv.kubernetes.io/provisioned-by';

/** PRV-8: keeps a PersistentVolume that is to be deleted until LightningSTOR has removed what it stands for. */
export const provisionerFinalizer = 'external-provisioner.volume.kubernetes.io/finalizer';

/** What this reconciler takes off by itself. */
export const protections: readonly string[] = [volumeProtection, provisionerFinalizer];

/** Bound is what its claim waits for; Released is a volume whose claim is gone, Failed one that could not be removed after that. */
export const volumeIsReady = (volume: PersistentVolume): boolean => volume.status?.phase === 'Bound';

export const isReleased = ({ status }: PersistentVolume): boolean => status?.phase === 'Released' || status?.phase === 'Failed';

/** LightningSTOR has its data, whoever wrote it. */
export const isInLightningStor = ({ spec }: PersistentVolume): boolean => spec?.csi?.driver === lightningStorDriver;

/** And it was made for a claim: what people write with our driver's name they remove themselves. Source: external-provisioner shouldDelete. */
export const isProvisioned = (volume: PersistentVolume): boolean =>
  isInLightningStor(volume) && volume.metadata.annotations?.[provisionedByAnnotation] === lightningStorDriver;

/** Its data goes with it. */
export const isReclaimed = (volume: PersistentVolume): boolean => volume.spec?.persistentVolumeReclaimPolicy === 'Delete' && isProvisioned(volume);

export const isProtected = ({ metadata }: PersistentVolume): boolean => metadata.finalizers?.some((finalizer) => protections.includes(finalizer)) === true;
