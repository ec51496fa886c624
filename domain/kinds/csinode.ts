import type { CSINode, CSINodeDriver } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, immutable, invalid, required, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';
import { validateCsiDriverName } from './persistentvolume-source.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Source: storage/validation. */
const nodeIdMaxLength = 256;

/** Source: storage/validation ValidateCSINode: a driver that is there changes only what a node can hold. */
export const csiNodeRules: KindRules<CSINode> = {
  unconditionalUpdate: false,
  validate: (node, before) => {
    const drivers = csiDriversOn(node);
    const repeats = repeatsOf(drivers.map(({ name }) => name));
    const held = new Map((before === undefined ? [] : csiDriversOn(before)).map((driver) => [driver.name, driver]));
    return [
      ...drivers.flatMap((driver, index) => [
        ...validateDriver(`spec.drivers[${index}]`, driver),
        ...(repeats.has(index) ? [duplicate(`spec.drivers[${index}].name`, driver.name)] : []),
      ]),
      ...drivers.flatMap((driver) => {
        const old = held.get(driver.name);
        return old === undefined || jsonEqual(fixed(driver), fixed(old)) ? [] : [immutable('spec.drivers', asGoPrints(driver))];
      }),
    ];
  },
};

export const csiDriversOn = (node: CSINode): readonly CSINodeDriver[] => (node as { spec?: { drivers?: readonly CSINodeDriver[] } }).spec?.drivers ?? [];

/** Kubernetes prints the Go struct, without what may change. */
const asGoPrints = ({ name, nodeID, topologyKeys }: CSINodeDriver): object => ({
  Name: name,
  NodeID: nodeID,
  TopologyKeys: topologyKeys ?? null,
  Allocatable: null,
});

const fixed = ({ allocatable: _may, ...rest }: CSINodeDriver): object => rest;

function validateDriver(field: string, { name = '', nodeID = '', topologyKeys = [], allocatable }: Partial<CSINodeDriver>): readonly Cause[] {
  const causes: Cause[] = [...validateCsiDriverName(`${field}.name`, name)];
  if (nodeID === '') causes.push(required(`${field}.nodeID`));
  if (nodeID.length > nodeIdMaxLength) causes.push(invalid(`${field}.nodeID`, nodeID, `must be ${nodeIdMaxLength} characters or less`));
  if (allocatable?.count !== undefined && allocatable.count < 0)
    causes.push(invalid(`${field}.allocatable.count`, allocatable.count, 'must be greater than or equal to 0'));
  const repeats = repeatsOf(topologyKeys);
  topologyKeys.forEach((key, index) => {
    if (key === '') causes.push(required(field));
    if (repeats.has(index)) causes.push(duplicate(field, key));
    causes.push(...validateQualifiedName(field, key));
  });
  return causes;
}
