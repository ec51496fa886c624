import { createHash } from 'node:crypto';
import type { VolumeSource } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { tenantKey } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import { parseName } from './names.ts';
import type { Shared } from './owed.ts';
import type { VolumeBackend } from './volume-backend.ts';

/** As it is kept on disk. What is absent was not asked for, or not known when it was written. */
export interface VolumeBody extends Shared {
  readonly name: string;
  readonly sizeBytes: number;
  readonly accessModes: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  /** Absent: FILESYSTEM. */
  readonly mode?: 'BLOCK';
  readonly source?: VolumeSource;
  /** Absent: anywhere. */
  readonly zone?: string;
  /** How its content is kept; absent: as a folder. */
  readonly kept?: 'image';
  /** It is being filled from its source. */
  readonly filling?: true;
  /** How much of its source was copied; absent: nothing had to be. */
  readonly copiedBytes?: number;
}

export interface VolumeWish extends Pick<VolumeBody, 'name' | 'sizeBytes' | 'accessModes' | 'parameters' | 'mode' | 'source'> {
  readonly zones: readonly string[];
  readonly mustExist?: true;
}

// Source: core/v1 PersistentVolumeAccessMode.
const accessModes: ReadonlySet<string> = new Set(['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']);
const { FILESYSTEM, BLOCK } = plasmacloud.lightningstor.v1.VolumeMode;
/** What Kubernetes tells its own side of a volume: nothing to us. */
const kubernetesPrefix = 'csi.storage.k8s.io/';

/** One id an owner, known without looking: what a crash left half done is found again by the repeat of its call. */
export const idOf = (prefix: 'vol' | 'snap' | 'node' | 'att', { tenant, owner }: Pick<Ownership, 'tenant' | 'owner'>): string =>
  `${prefix}-${createHash('sha256')
    .update(`${tenantKey(tenant)}/${owner}`)
    .digest('hex')
    .slice(0, 32)}`;

export function parseVolume(request: plasmacloud.lightningstor.v1.EnsureVolumeRequest, backend: VolumeBackend): Result<VolumeWish, PortError> {
  const name = parseName('name', request.name);
  if (!name.ok) return name;
  const { sizeBytes, mode, zones } = request;
  if (sizeBytes < 1) return invalid('size_bytes must be at least 1');
  if (!Number.isSafeInteger(backend.roundUp(sizeBytes)))
    return err(refused('OUT_OF_RANGE', `size_bytes must be at most ${Number.MAX_SAFE_INTEGER - backend.minimumBytes}`));
  if (mode !== FILESYSTEM && mode !== BLOCK) return invalid(`mode ${mode} is neither FILESYSTEM (0) nor BLOCK (1)`);
  const unknown = request.accessModes.find((one) => !accessModes.has(one));
  if (unknown !== undefined) return invalid(`${JSON.stringify(unknown)} is not an access mode: there are ${[...accessModes].join(', ')}`);
  const parameters = parseParameters(request.parameters);
  if (!parameters.ok) return parameters;
  const source = parseSource(request.source);
  if (!source.ok) return source;
  const wish = {
    name: name.value,
    sizeBytes: backend.roundUp(sizeBytes),
    accessModes: request.accessModes,
    parameters: parameters.value,
    ...(mode === BLOCK && { mode: 'BLOCK' as const }),
    ...(source.value && { source: source.value }),
    zones,
    ...(request.mustExist && { mustExist: true as const }),
  };
  const reason = backend.whyNot(wish);
  return reason === undefined ? ok(wish) : invalid(reason);
}

function parseParameters(parameters: Readonly<Record<string, string>>): Result<Readonly<Record<string, string>>, PortError> {
  const ours = Object.entries(parameters).filter(([key]) => !key.startsWith(kubernetesPrefix));
  for (const [key, value] of ours) {
    if (key !== 'provisioning') return invalid(`parameter ${JSON.stringify(key)} is not known: LightningSTOR has provisioning (thin or thick)`);
    if (value !== 'thin' && value !== 'thick') return invalid(`parameter provisioning is thin or thick, not ${JSON.stringify(value)}`);
  }
  return ok(Object.fromEntries(ours));
}

function parseSource(source: plasmacloud.lightningstor.v1.VolumeSource.$Properties | null | undefined): Result<VolumeSource | undefined, PortError> {
  const { snapshotName = '', volumeName = '' } = source ?? {};
  if (snapshotName && volumeName) return invalid('source is a snapshot or a volume, not both');
  const kind = snapshotName ? 'snapshot' : 'volume';
  const name = snapshotName || volumeName;
  if (!name) return ok(undefined);
  const parsed = parseName(`source.${kind}_name`, name);
  if (!parsed.ok) return parsed;
  return ok(kind === 'snapshot' ? { snapshot: parsed.value } : { volume: parsed.value });
}

const invalid = (message: string): Result<never, PortError> => err(refused('INVALID_ARGUMENT', message));
