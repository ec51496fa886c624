import type { Container, Pod, ServiceAccount } from '../../schemas/kubernetes/types.ts';

const isNamed = (name: string | undefined): name is string => name !== undefined && name !== '';

const secretsOfContainer = ({ env, envFrom }: Pick<Container, 'env' | 'envFrom'>): readonly { readonly env: string | undefined; readonly secret: string }[] => [
  ...(env ?? []).flatMap(({ name, valueFrom }) => (isNamed(valueFrom?.secretKeyRef?.name) ? [{ env: name, secret: valueFrom.secretKeyRef.name }] : [])),
  ...(envFrom ?? []).flatMap(({ secretRef }) => (isNamed(secretRef?.name) ? [{ env: undefined, secret: secretRef.name }] : [])),
];

/** Every secret that a pod names. Source: pkg/api/pod VisitPodSecretNames. */
export function secretNames({ spec }: Pod): readonly string[] {
  const ofVolumes = (spec?.volumes ?? []).flatMap((volume) => [
    volume.secret?.secretName,
    volume.csi?.nodePublishSecretRef?.name,
    volume.azureFile?.secretName,
    volume.cephfs?.secretRef?.name,
    volume.cinder?.secretRef?.name,
    volume.flexVolume?.secretRef?.name,
    volume.rbd?.secretRef?.name,
    volume.scaleIO?.secretRef?.name,
    volume.iscsi?.secretRef?.name,
    volume.storageos?.secretRef?.name,
    ...(volume.projected?.sources ?? []).map((source) => source.secret?.name),
  ]);
  const containers = [...(spec?.initContainers ?? []), ...(spec?.containers ?? []), ...(spec?.ephemeralContainers ?? [])];
  const ofContainers = containers.flatMap((container) => secretsOfContainer(container).map(({ secret }) => secret));
  return [...(spec?.imagePullSecrets ?? []).map(({ name }) => name), ...ofContainers, ...ofVolumes].filter(isNamed);
}

/** The first secret that the account does not let its pods use. Source: admission ServiceAccount limitSecretReferences. */
export function unmountable({ spec }: Pod, account: ServiceAccount, isNew: boolean): string | undefined {
  const allowed = new Set((account.secrets ?? []).map(({ name }) => name));
  const because = `because service account ${account.metadata.name} does not reference that`;
  const ofContainers = (kind: string, containers: readonly (Pick<Container, 'env' | 'envFrom'> & { readonly name: string })[] | undefined) =>
    (containers ?? []).flatMap((container) =>
      secretsOfContainer(container).flatMap(({ env, secret }) =>
        allowed.has(secret)
          ? []
          : [
              `${kind} ${container.name} with ${env === undefined ? 'envFrom' : `envVar ${env}`} referencing secret.secretName="${secret}" is not allowed ${because} secret`,
            ],
      ),
    );
  if (!isNew) return ofContainers('ephemeral container', spec?.ephemeralContainers)[0];
  const volumes = (spec?.volumes ?? []).flatMap(({ secret }) =>
    secret === undefined || allowed.has(secret.secretName ?? '')
      ? []
      : [`volume with secret.secretName="${secret.secretName ?? ''}" is not allowed ${because} secret`],
  );
  const pulled = new Set((account.imagePullSecrets ?? []).map(({ name }) => name));
  const pulls = (spec?.imagePullSecrets ?? []).flatMap(({ name }, index) =>
    pulled.has(name) ? [] : [`imagePullSecrets[${index}].name="${name ?? ''}" is not allowed ${because} imagePullSecret`],
  );
  return [...volumes, ...ofContainers('init container', spec?.initContainers), ...ofContainers('container', spec?.containers), ...pulls][0];
}
