/** SCH-97: labels that say where a volume or a node is, and the name that an older one has today. */
export const zoneLabelsToday: ReadonlyMap<string, string> = new Map([
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
  ['topology.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['topology.kubernetes.io/region', 'topology.kubernetes.io/region'],
]);

export const zoneLabels: readonly string[] = [...zoneLabelsToday.keys()];
