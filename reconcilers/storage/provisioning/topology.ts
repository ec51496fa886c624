import type { CSINode, Node, StorageClass, VolumeNodeAffinity } from '../../../schemas/kubernetes/types.ts';
import { csiDriversOn } from '../../../domain/kinds/csinode.ts';
import type { Objects } from '../../../domain/objects.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';

const driverKey = 'topology.lightningstor.plasma.cloud/zone';
const standardKey = 'topology.kubernetes.io/zone';
const keys = [driverKey, standardKey];

/** The label by which nodes say what zone they are in, as the driver on them announces it. */
export function zoneKeyOf(objects: Objects, tenant: Tenant): string {
  const announce = ({ object }: { readonly object: CSINode }): boolean =>
    csiDriversOn(object).some(({ name, topologyKeys }) => name === lightningStorDriver && topologyKeys?.includes(driverKey) === true);
  return objects.list<CSINode>(tenant, 'csinodes.storage.k8s.io').some(announce) ? driverKey : standardKey;
}

/** Where nodes must be that a volume of the zone is for (PRV-7). */
export function affinityTo(objects: Objects, tenant: Tenant, zone: string): VolumeNodeAffinity {
  return { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: zoneKeyOf(objects, tenant), operator: 'In', values: [zone] }] }] } };
}

/** '': it does not say. */
export const zoneOf = ({ metadata: { labels = {} } }: Node): string => labels[driverKey] ?? labels[standardKey] ?? '';

/** PRV-3: zones that the class allows; undefined: all. */
function allowedZones({ allowedTopologies = [] }: StorageClass): Result<readonly string[] | undefined, string> {
  if (allowedTopologies.length === 0) return ok(undefined);
  const zones = new Set<string>();
  for (const { matchLabelExpressions = [] } of allowedTopologies) {
    const unknown = matchLabelExpressions.find(({ key }) => !keys.includes(key));
    if (unknown !== undefined) return err(`allowedTopologies: LightningSTOR knows where a volume is by ${standardKey}, not by ${unknown.key}`);
    const [first = [], ...more] = matchLabelExpressions.map(({ values }) => values);
    for (const zone of first) if (more.every((values) => values.includes(zone))) zones.add(zone);
  }
  return ok([...zones].sort());
}

/** PRV-3: where the volume may be made, for a pod on the node where there is one; []: anywhere. The error is for people. */
export function wantedZones(storageClass: StorageClass, node: Node | undefined): Result<readonly string[], string> {
  const allowed = allowedZones(storageClass);
  if (!allowed.ok) return allowed;
  const zone = node === undefined ? '' : zoneOf(node);
  if (allowed.value === undefined) return ok(zone === '' ? [] : [zone]);
  if (allowed.value.length === 0) return err('allowedTopologies: no zone is in all of the lists of one term');
  if (zone === '') return ok(allowed.value);
  if (allowed.value.includes(zone)) return ok([zone]);
  return err(`node ${node?.metadata.name} is in zone ${zone}, and the class allows ${allowed.value.join(', ')}`);
}
