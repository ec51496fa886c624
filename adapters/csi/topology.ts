// Zones as the specification writes them: segments of a topology, under one key.
import type { csi } from '../../schemas/csi.ts';

export const zoneKey = 'topology.lightningstor.plasma.cloud/zone';

type Topology = csi.v1.Topology.$Properties;
type Requirement = csi.v1.TopologyRequirement.$Properties;

export const topologyOf = (zone: string): Topology => ({ segments: zone === '' ? {} : { [zoneKey]: zone } });

/** Keys are compared without regard to case. '' where it names no zone. */
export const zoneOf = (topology: Topology | null | undefined): string =>
  Object.entries(topology?.segments ?? {}).find(([key]) => key.toLowerCase() === zoneKey)?.[1] ?? '';

/**
 * Where a volume may be, the preferred first; []: anywhere. A topology that names no zone is fulfilled by every one, so that a requirement
 * with such a topology asks for nothing.
 */
export function zonesOf(requirement: Requirement | null | undefined): readonly string[] {
  const requisite = requirement?.requisite ?? [];
  if (requisite.some((topology) => zoneOf(topology) === '')) return [];
  const all = [...(requirement?.preferred ?? []), ...requisite].map(zoneOf).filter((zone) => zone !== '');
  return [...new Set(all)];
}
