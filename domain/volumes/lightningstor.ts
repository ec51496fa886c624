/** The CSI driver whose volumes LightningSTOR keeps: the `provisioner` of its StorageClasses, and the attacher of its VolumeAttachments. */
export const lightningStorDriver = 'csi.lightningstor.plasma.cloud';
