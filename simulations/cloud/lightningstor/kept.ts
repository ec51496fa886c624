// What the simulated LightningSTOR keeps, and by whose names a tenant knows it.

import type { VolumeSource } from '../../../domain/effect.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { createOwnedThings, type Owned } from '../owned-things.ts';

export interface SimulatedVolume {
  readonly name: string;
  readonly sizeBytes: number;
  readonly accessModes: readonly string[];
  readonly mode: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly source: VolumeSource | undefined;
  readonly zone: string;
  /** When it holds what it was made of. */
  readonly readyMs: number;
}

export interface SimulatedSnapshot {
  readonly name: string;
  readonly volumeName: string;
  readonly sizeBytes: number;
  readonly createdMs: number;
  readonly readyMs: number;
}

export interface SimulatedAttachment {
  readonly volumeName: string;
  readonly nodeName: string;
  readonly readOnly: boolean;
}

export type Live<T> = Owned<T> & { readonly thing: T };

/** How long the content of a volume or a snapshot takes to be copied. */
export const COPY_MS = 3_000;

export type Kept = ReturnType<typeof createKept>;

export function createKept() {
  const [volumes, snapshots, attachments] = [
    createOwnedThings<SimulatedVolume>(),
    createOwnedThings<SimulatedSnapshot>(),
    createOwnedThings<SimulatedAttachment>(),
  ];
  const of = <T>(tenant: Tenant, things: { live(): readonly Live<T>[] }): readonly Live<T>[] => {
    const key = tenantKey(tenant);
    return things.live().filter((one) => tenantKey(one.tenant) === key);
  };
  return {
    volumes,
    snapshots,
    attachments,
    volumeNamed: (tenant: Tenant, name: string): Live<SimulatedVolume> | undefined => of(tenant, volumes).find(({ thing }) => thing.name === name),
    snapshotNamed: (tenant: Tenant, name: string): Live<SimulatedSnapshot> | undefined => of(tenant, snapshots).find(({ thing }) => thing.name === name),
    attachmentsOf: (tenant: Tenant, volumeName: string): readonly Live<SimulatedAttachment>[] =>
      of(tenant, attachments).filter(({ thing }) => thing.volumeName === volumeName),
    /** Something is being filled from it. */
    isCopied: (tenant: Tenant, source: VolumeSource, nowMs: number): boolean =>
      of(tenant, volumes).some(({ thing }) => thing.readyMs > nowMs && thing.source !== undefined && jsonEqual(thing.source, source)) ||
      of(tenant, snapshots).some(({ thing }) => thing.readyMs > nowMs && jsonEqual({ volume: thing.volumeName }, source)),
  };
}
