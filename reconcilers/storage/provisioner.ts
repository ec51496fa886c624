/** The CSI driver whose volumes LightningSTOR keeps. */
export const provisioner = 'csi.lightningstor.plasma.cloud';
