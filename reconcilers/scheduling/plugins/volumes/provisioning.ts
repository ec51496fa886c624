import type { CSIDriver, CSIStorageCapacity, Node, PersistentVolumeClaim, TopologySelectorTerm } from '../../../../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from '../../../../domain/label-selector.ts';
import type { Objects } from '../../../../domain/objects.ts';
import type { Tenant } from '../../../../domain/ref.ts';
import { storageClassNameOf } from '../../../../domain/storage-class-name.ts';
import { compareQuantities } from '../../../../domain/quantity.ts';
import { classOf } from './claims.ts';
import { notEnoughStorage, nothingToBind, type BindingReason } from './reasons.ts';
import { claimSize, sizeOf } from '../../../../domain/volumes/static-volumes.ts';

/** SCH-93: why a volume cannot be made for the claim where the node is; undefined when it can. */
export function provisioningOf(objects: Objects, tenant: Tenant, claim: PersistentVolumeClaim): (node: Node) => BindingReason | undefined {
  const { provisioner = '', allowedTopologies = [] } = classOf(objects, tenant, claim) ?? {};
  if (provisioner === '' || provisioner === 'kubernetes.io/no-provisioner') return () => nothingToBind;
  const rooms = roomsFor(objects, tenant, claim, provisioner);
  return (node) => {
    if (allowedTopologies.length > 0 && !allowedTopologies.some((term) => holds(term, node))) return nothingToBind;
    return rooms === undefined || rooms.some((room) => isNear(room, node)) ? undefined : notEnoughStorage;
  };
}

/** A term without requirements holds nowhere. Source: component-helpers corev1 MatchTopologySelectorTerms. */
const holds = ({ matchLabelExpressions = [] }: TopologySelectorTerm, { metadata: { labels } }: Node): boolean =>
  matchLabelExpressions.length > 0 &&
  matchLabelExpressions.every(({ key, values }) => labels !== undefined && Object.hasOwn(labels, key) && values.includes(labels[key] ?? ''));

/** Where there is room enough; undefined when nobody says, or asks. */
function roomsFor(objects: Objects, tenant: Tenant, claim: PersistentVolumeClaim, provisioner: string): readonly CSIStorageCapacity[] | undefined {
  const { org, project } = tenant;
  const driver = objects.get<CSIDriver>({ org, project, namespace: '', resource: 'csidrivers.storage.k8s.io', name: provisioner })?.object;
  if (driver?.spec?.storageCapacity !== true || claim.spec?.resources?.requests?.['storage'] === undefined) return undefined;
  const size = claimSize(claim);
  return objects
    .by<CSIStorageCapacity>('capacitiesByClass', `${org}/${project}/${storageClassNameOf(claim)}`)
    .map(({ object }) => object)
    .filter(({ capacity, maximumVolumeSize = capacity }) => maximumVolumeSize !== undefined && compareQuantities(sizeOf(maximumVolumeSize), size) >= 0);
}

/** One without a topology is reached from nowhere. */
function isNear({ nodeTopology }: CSIStorageCapacity, { metadata }: Node): boolean {
  const selector = labelSelectorOf(nodeTopology);
  return selector.ok && matchesLabels(selector.value, metadata.labels);
}
