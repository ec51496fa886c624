import type { PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, type Plan } from '../../../domain/reconciler.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { classesOf } from '../names.ts';

const annotation = 'storageclass.kubernetes.io/is-default-class';

/** PVB-11: the newest of the default classes, then by name. */
export function defaultClass(objects: Objects, tenant: Tenant): string | undefined {
  return objects
    .list<StorageClass>(tenant, classesOf)
    .filter(({ object }) => object.metadata.annotations?.[annotation] === 'true')
    .sort((a, b) => (a.object.metadata.creationTimestamp < b.object.metadata.creationTimestamp ? 1 : -1))[0]?.ref.name;
}

/** PVB-2: a claim of before there was a default class gets it. */
export const giveClass = ({ ref, object }: Entry<PersistentVolumeClaim>, name: string): Plan =>
  act(
    { summary: `the claim names no class and ${name} is the default one` },
    { submit: { verb: 'patch', ref, patchType: 'merge', patch: { spec: { storageClassName: name } }, precondition: { uid: object.metadata.uid } } },
  );
