import type { Container, Pod, ServiceAccount, Volume } from '../../schemas/kubernetes/types.ts';
import { safeSuffix } from '../hash.ts';
import { err, ok } from '../result.ts';
import type { Rejection } from '../rejection.ts';
import { forbid, type Attributes, type Mutate, type Validate } from './attributes.ts';
import { secretNames, unmountable } from './mountable-secrets.ts';

const mirrorAnnotation = 'kubernetes.io/config.mirror';
const enforceAnnotation = 'kubernetes.io/enforce-mountable-secrets';
const tokenPath = '/var/run/secrets/kubernetes.io/serviceaccount';
const volumePrefix = 'kube-api-access-';
/** An hour and seven seconds: kubelet and tokens' issuer know it as "extended in secret". Source: pkg/serviceaccount WarnOnlyBoundTokenExpirationSeconds. */
const tokenSeconds = 3607;

const isMirror = ({ metadata }: Pod): boolean => Object.hasOwn(metadata.annotations ?? {}, mirrorAnnotation);

/** A new pod runs as a ServiceAccount that is there, with its token mounted. Source: admission ServiceAccount. */
export const withServiceAccount: Mutate<Pod> = (pod, attributes) => {
  if (attributes.operation !== 'CREATE' || attributes.subresource !== '') return ok(pod);
  if (isMirror(pod)) {
    const refused = mirrorProblem(pod, attributes);
    return refused === undefined ? ok(pod) : err(refused);
  }
  const name = pod.spec?.serviceAccountName || 'default';
  const account = accountOf(name, attributes);
  if (account === undefined) return err(missing(pod, name, attributes));
  const named: Pod = { ...pod, spec: { containers: [], ...pod.spec, serviceAccountName: name, serviceAccount: name } };
  const mounts = pod.spec?.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true;
  const mounted = mounts ? withToken(named, attributes) : named;
  const secrets = account.imagePullSecrets ?? [];
  if ((pod.spec?.imagePullSecrets ?? []).length > 0 || secrets.length === 0) return ok(mounted);
  const imagePullSecrets = secrets.map((secret) => ({ name: secret.name ?? '' }));
  return ok({ ...mounted, spec: { containers: [], ...mounted.spec, imagePullSecrets } });
};

/** An account may be told to let its pods use no other secrets than its own. */
export const mountableSecrets: Validate<Pod> = (pod, attributes) => {
  const { operation, subresource } = attributes;
  const isNew = operation === 'CREATE' && subresource === '';
  if ((!isNew && subresource !== 'ephemeralcontainers') || isMirror(pod)) return undefined;
  const name = pod.spec?.serviceAccountName ?? '';
  if (name === '') return forbid(attributes, pod, `no service account specified for pod ${attributes.ref.namespace}/${attributes.ref.name}`);
  const account = accountOf(name, attributes);
  if (account === undefined) return missing(pod, name, attributes);
  if (!/^(1|t|T|true|TRUE|True)$/.test(account.metadata.annotations?.[enforceAnnotation] ?? '')) return undefined;
  const why = unmountable(pod, account, isNew);
  return why === undefined ? undefined : forbid(attributes, pod, why);
};

const accountOf = (name: string, { ref, context }: Attributes): ServiceAccount | undefined =>
  context.objects.get<ServiceAccount>({ ...ref, resource: 'serviceaccounts', name })?.object;

const missing = (pod: Pod, name: string, attributes: Attributes): Rejection => ({
  ...forbid(attributes, pod, `error looking up service account ${attributes.ref.namespace}/${name}: serviceaccount ${JSON.stringify(name)} not found`),
  ...(name === 'default' && { passing: 'no-default-account' }),
});

function mirrorProblem(pod: Pod, attributes: Attributes): Rejection | undefined {
  if (pod.spec?.serviceAccountName) return forbid(attributes, pod, 'a mirror pod may not reference service accounts');
  if (secretNames(pod).length > 0) return forbid(attributes, pod, 'a mirror pod may not reference secrets');
  const projectsToken = pod.spec?.volumes?.some((volume) => volume.projected?.sources?.some((source) => source.serviceAccountToken !== undefined));
  return projectsToken ? forbid(attributes, pod, 'a mirror pod may not use ServiceAccountToken volume projections') : undefined;
}

/** Each container that has nothing at the token's path gets it there; the volume is only added when one does. */
function withToken(pod: Pod, { context }: Attributes): Pod {
  const present = pod.spec?.volumes?.find(({ name }) => (name as string | undefined)?.startsWith(volumePrefix));
  const name = present?.name ?? `${volumePrefix}${safeSuffix(`${context.uid}/token`)}`;
  const isMounted = (container: Container): boolean => container.volumeMounts?.some((mount) => mount.mountPath === tokenPath) ?? false;
  const mount = (container: Container): Container =>
    isMounted(container) ? container : { ...container, volumeMounts: [...(container.volumeMounts ?? []), { name, readOnly: true, mountPath: tokenPath }] };
  const containers = pod.spec?.containers ?? [];
  const initContainers = pod.spec?.initContainers ?? [];
  if ([...containers, ...initContainers].every(isMounted)) return pod;
  return {
    ...pod,
    spec: {
      ...pod.spec,
      containers: containers.map(mount),
      ...(initContainers.length === 0 ? {} : { initContainers: initContainers.map(mount) }),
      volumes: [...(pod.spec?.volumes ?? []), ...(present === undefined ? [tokenVolume(name)] : [])],
    },
  };
}

const tokenVolume = (name: string): Volume => ({
  name,
  projected: {
    sources: [
      { serviceAccountToken: { expirationSeconds: tokenSeconds, path: 'token' } },
      { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
      { downwardAPI: { items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }] } },
    ],
    defaultMode: 0o644,
  },
});
