import type { CSIDriver } from '../../schemas/kubernetes/types.ts';
import { newMetadata } from '../new-object.ts';
import { lightningStorDriver } from './lightningstor.ts';

/** PVB-13: what every project knows of LightningSTOR's driver. */
export const lightningStorDriverObject: CSIDriver = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'CSIDriver',
  metadata: newMetadata({ name: lightningStorDriver }),
  spec: { attachRequired: true, podInfoOnMount: false, fsGroupPolicy: 'File', volumeLifecycleModes: ['Persistent'] },
};
