import { canonicalJson } from '../../../domain/canonical-json.ts';
import type { Json } from '../../../domain/api-object.ts';
import { safeHash } from '../../../domain/hash.ts';

/** Leaves room for the hash. Source: controller/history ControllerRevisionName. */
const ownerNameMax = 223;

/** The same data has the same hash in every process; each collision met so far changes it. */
export const revisionHash = (data: Json, collisionCount: number): string => safeHash(canonicalJson(data) + (collisionCount > 0 ? String(collisionCount) : ''));

export const revisionName = (owner: string, hash: string): string => `${owner.slice(0, ownerNameMax)}-${hash}`;
