import { expect, it } from 'vitest';
import type { CSIDriver } from '../../schemas/kubernetes/types.ts';
import { lightningStorDriverObject } from '../../domain/volumes/driver-object.ts';
import { driver, refTo, storageWorld } from './testing/storage-world.ts';

const ref = refTo('csidrivers.storage.k8s.io', driver);

it('PVB-13: the CSIDriver of LightningSTOR comes back when it is taken away, and stays as it was changed', () => {
  const one = storageWorld();
  one.submit({ verb: 'create', ref, object: lightningStorDriverObject });
  one.patch(ref, { spec: { podInfoOnMount: true } });
  expect(one.get<CSIDriver>(ref)?.spec.podInfoOnMount).toBe(true);
  one.remove(ref);
  expect(one.get<CSIDriver>(ref)?.spec).toMatchObject({ attachRequired: true, podInfoOnMount: false, fsGroupPolicy: 'File' });
});

it('a CSIDriver of somebody else stays away', () => {
  const one = storageWorld();
  const theirs = refTo('csidrivers.storage.k8s.io', 'csi.example.com');
  one.create({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name: 'csi.example.com' }, spec: {} });
  one.remove(theirs);
  expect(one.get(theirs)).toBeUndefined();
});
