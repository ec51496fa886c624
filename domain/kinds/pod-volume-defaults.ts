import type { Draft } from 'immer';
import type { DownwardAPIVolumeFile, Volume } from '../../schemas/kubernetes/types.ts';
import { pullPolicy } from './pull-policy.ts';

const modeOfFiles = 0o644;

/** Source: core/v1 SetDefaults_Volume (emptyDir when none is named) and those of the sources. */
export function defaultVolume(volume: Draft<Volume>): void {
  if (Object.keys(volume).every((field) => field === 'name')) volume.emptyDir = {};
  for (const source of [volume.configMap, volume.secret, volume.downwardAPI, volume.projected]) if (source !== undefined) source.defaultMode ??= modeOfFiles;
  if (volume.hostPath !== undefined) volume.hostPath.type ??= '';
  if (volume.image !== undefined) volume.image.pullPolicy ||= pullPolicy(volume.image.reference);
  if (volume.ephemeral?.volumeClaimTemplate?.spec !== undefined) volume.ephemeral.volumeClaimTemplate.spec.volumeMode ??= 'Filesystem';
  defaultFiles(volume.downwardAPI?.items);
  for (const { serviceAccountToken, downwardAPI } of volume.projected?.sources ?? []) {
    if (serviceAccountToken !== undefined) serviceAccountToken.expirationSeconds ??= 3600;
    defaultFiles(downwardAPI?.items);
  }
}

function defaultFiles(files: Draft<readonly DownwardAPIVolumeFile[]> | undefined): void {
  for (const { fieldRef, resourceFieldRef } of files ?? []) {
    if (fieldRef !== undefined) fieldRef.apiVersion ||= 'v1';
    if (resourceFieldRef !== undefined) resourceFieldRef.divisor ??= '0';
  }
}
