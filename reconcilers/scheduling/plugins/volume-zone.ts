import type { Node, PersistentVolume, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { storageClassNameOf } from '../../../domain/storage-class-name.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import { volumeZoneHint } from '../hints/volume-hints.ts';
import { labelOf } from '../view/topology.ts';
import { claimNamed, classOf, isDelayed, sharedClaims, volumeNamed } from './volumes/claims.ts';
import { zoneLabels, zoneLabelsToday } from './volumes/zone-labels.ts';

const refuse = (reason: string) => ({ plugin: 'VolumeZone', reasons: [reason], resolvable: false }) as const;
const conflict = refuse('node(s) had no available volume zone');

/** Where a volume is: the node's label must be one of the values. */
interface Zone {
  readonly label: string;
  readonly values: readonly string[];
}

/** SCH-97. */
export const volumeZone: Plugin = {
  name: 'VolumeZone',
  mayHelp: volumeZoneHint,
  filter({ ref, pod }, { objects }) {
    const zones = zonesOf(objects, ref, pod);
    if (typeof zones === 'string') return { kind: 'refused', refusal: refuse(zones) };
    return zones.length === 0 ? skip : check(({ node }) => (node === undefined || isIn(node, zones) ? undefined : conflict));
  },
};

/** Or why they cannot be known. */
function zonesOf(objects: Objects, ref: Ref, pod: Pod): readonly Zone[] | string {
  const zones: Zone[] = [];
  for (const name of sharedClaims(pod)) {
    const claim = claimNamed(objects, ref, name);
    if (claim === undefined) return `persistentvolumeclaim "${name}" not found`;
    const volumeName = claim.spec?.volumeName;
    if (volumeName) {
      const volume = volumeNamed(objects, ref, volumeName);
      if (volume === undefined) return `persistentvolume "${volumeName}" not found`;
      zones.push(...zonesOfVolume(volume));
      continue;
    }
    const className = storageClassNameOf(claim);
    if (className === '') return 'PersistentVolumeClaim had no pv name and storageClass name';
    const storageClass = classOf(objects, ref, claim);
    if (storageClass === undefined) return `storageclass.storage.k8s.io "${className}" not found`;
    if (!isDelayed(storageClass)) return 'PersistentVolume had no name';
  }
  return zones;
}

const zonesOfVolume = ({ metadata }: PersistentVolume): readonly Zone[] =>
  zoneLabels.flatMap((label) => {
    const values = metadata.labels?.[label];
    return values === undefined ? [] : [{ label, values: values.split('__') }];
  });

/** A node that says nothing of where it is has every volume. */
function isIn(node: Node, zones: readonly Zone[]): boolean {
  if (zoneLabels.every((label) => labelOf(node, label) === undefined)) return true;
  return zones.every(({ label, values }) => {
    const value = labelOf(node, label) ?? labelOf(node, zoneLabelsToday.get(label) ?? label);
    return value !== undefined && values.includes(value);
  });
}
