import type { ApiObject } from '../../domain/api-object.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { snapshotClassesOf } from '../../domain/volumes/snapshots.ts';
import type { CustomResourceDefinition } from '../../schemas/kubernetes/types.ts';
import type { Definition } from './definition.ts';
import { volumeSnapshotContentDefinition } from './volume-snapshot-content.ts';
import { snapshotClass, volumeSnapshotClassDefinition } from './volume-snapshot-class.ts';
import { volumeSnapshotDefinition } from './volume-snapshot.ts';

interface FirstObject {
  readonly resource: string;
  readonly object: ApiObject;
}

/** Those of a new project. */
export const snapshotDefinitions: readonly Definition[] = [volumeSnapshotDefinition, volumeSnapshotContentDefinition, volumeSnapshotClassDefinition];

/** The class comes after what defines it. */
const all: readonly FirstObject[] = [
  ...snapshotDefinitions.map((object) => ({ resource: definitionsResource, object })),
  { resource: snapshotClassesOf, object: snapshotClass },
];

const refOf = ({ org, project }: Tenant, { resource, object }: FirstObject): Ref => ({ org, project, resource, namespace: '', name: object.metadata.name });

/** What a project never had of all that snapshots need. What it took away, or has in its own words, stays as it is. */
export const snapshotObjects = (objects: Objects, tenant: Tenant): readonly FirstObject[] =>
  all.filter((one) => objects.lastSequence(refOf(tenant, one)) === 0 && (one.object !== snapshotClass || mayHaveClass(objects, tenant)));

export const hasItsSnapshots = (objects: Objects, tenant: Tenant): boolean => snapshotObjects(objects, tenant).length === 0;

/** Not where the project has another definition, or none any more. */
function mayHaveClass(objects: Objects, tenant: Tenant): boolean {
  const ref = refOf(tenant, { resource: definitionsResource, object: volumeSnapshotClassDefinition });
  if (objects.lastSequence(ref) === 0) return true;
  const definition = objects.get<CustomResourceDefinition>(ref)?.object;
  return definition?.metadata.deletionTimestamp === undefined && definition?.spec.versions.some(({ name, served }) => name === 'v1' && served) === true;
}
