import type { Volume, VolumeProjection } from '../../schemas/kubernetes/types.ts';

interface Placed {
  readonly path: string;
  readonly source: string;
}

/** Files of one volume that lie upon each other. Source: kubernetes pkg/api/pod warningsForOverlappingVirtualPaths. */
export const pathWarnings = (volumes: readonly Volume[]): readonly string[] =>
  volumes.flatMap(({ name, configMap, secret, downwardAPI, projected }) => {
    const warn = (what: string, files: readonly Placed[]): readonly string[] =>
      overlaps(files).map((overlap) => `volume ${JSON.stringify(name)} (${what}): overlapping paths: ${overlap}`);
    return [
      ...warn(`ConfigMap ${JSON.stringify(configMap?.name ?? '')}`, placed(configMap?.items, '')),
      ...warn(`Secret ${JSON.stringify(secret?.secretName ?? '')}`, placed(secret?.items, '')),
      ...warn('DownwardAPI', placed(downwardAPI?.items, '')),
      ...(projected?.sources ?? []).flatMap((source) =>
        Object.keys(source).length === 0 ? [`volume ${JSON.stringify(name)} (Projected) has no sources provided`] : [],
      ),
      ...warn('Projected', (projected?.sources ?? []).flatMap(filesOf)),
    ];
  });

const placed = (items: readonly { readonly path?: string }[] | undefined, source: string): readonly Placed[] =>
  (items ?? []).map(({ path = '' }) => ({ path: path.replace(/\/+$/, ''), source }));

function filesOf({ configMap, secret, downwardAPI, serviceAccountToken }: VolumeProjection): readonly Placed[] {
  if (configMap?.items !== undefined) return placed(configMap.items, `ConfigMap ${JSON.stringify(configMap.name ?? '')}`);
  if (secret?.items !== undefined) return placed(secret.items, `Secret ${JSON.stringify(secret.name ?? '')}`);
  if (downwardAPI?.items !== undefined) return placed(downwardAPI.items, 'DownwardAPI');
  return serviceAccountToken === undefined ? [] : placed([serviceAccountToken], 'ServiceAccountToken');
}

const text = ({ path, source }: Placed): string => (source === '' ? JSON.stringify(path) : `${JSON.stringify(path)} (${source})`);

/** More files than this are not compared: each is compared with those before it. */
const comparedMax = 500;

function overlaps(files: readonly Placed[]): readonly string[] {
  const isWithin = (inner: Placed, outer: Placed): boolean => `${inner.path}/`.startsWith(`${outer.path}/`);
  return files.slice(0, comparedMax).flatMap((file, index) =>
    files
      .slice(0, file.path === '' ? 0 : index)
      .filter((other) => other.path !== '' && (isWithin(file, other) || isWithin(other, file)))
      .map((other) => `${text(file)} with ${text(other)}`),
  );
}
