import { describe, expect, test } from 'vitest';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { decided, podDraft } from '../testing/decided.ts';
import type { Draft } from '../testing/objects-of.ts';

const account = (name: string, rest: object = {}, annotations: Readonly<Record<string, string>> = {}): Draft => ({
  kind: 'ServiceAccount',
  metadata: { name, namespace: 'default', annotations },
  ...rest,
});
const tokenMount = { name: expect.stringMatching(/^kube-api-access-[a-z0-9]{5}$/), readOnly: true, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };

function admitted(draft: Draft, ...accounts: readonly Draft[]): Pod['spec'] {
  const d = decided();
  for (const one of accounts) d.create(one);
  return d.entry<Pod>(d.create(draft)).object.spec;
}

function refusal(draft: Draft, ...accounts: readonly Draft[]): string {
  const d = decided();
  for (const one of accounts) d.create(one);
  const rejection = d.rejected(d.creating(draft));
  return rejection?.kind === 'forbidden' ? rejection.message : (rejection?.kind ?? 'accepted');
}

describe('a pod', () => {
  test('runs as its namespace’s default account, with its token, the root certificate and the namespace mounted', () => {
    const spec = admitted(podDraft('p', { initContainers: [{ name: 'i', image: 'i' }] }));
    expect(spec).toMatchObject({ serviceAccountName: 'default', serviceAccount: 'default' });
    expect(spec?.containers[0]?.volumeMounts).toEqual([tokenMount]);
    expect(spec?.initContainers?.[0]?.volumeMounts).toEqual(spec?.containers[0]?.volumeMounts);
    expect(spec?.volumes).toEqual([
      {
        name: spec?.containers[0]?.volumeMounts?.[0]?.name,
        projected: {
          defaultMode: 420,
          sources: [
            { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
            { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
            { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
          ],
        },
      },
    ]);
  });

  test('whose account is missing is refused in Kubernetes’ words', () => {
    expect(refusal(podDraft('p', { serviceAccountName: 'x' }))).toBe(
      'pods "p" is forbidden: error looking up service account default/x: serviceaccount "x" not found',
    );
  });

  test('gets no token where it or its account says so; the pod’s word counts', () => {
    expect(admitted(podDraft('p', { automountServiceAccountToken: false }))?.volumes).toBeUndefined();
    const shy = account('shy', { automountServiceAccountToken: false });
    expect(admitted(podDraft('p', { serviceAccountName: 'shy' }), shy)?.volumes).toBeUndefined();
    expect(admitted(podDraft('p', { serviceAccountName: 'shy', automountServiceAccountToken: true }), shy)?.volumes).toHaveLength(1);
  });

  test('that has something at the token’s path keeps it, and one that brings the volume gets no second one', () => {
    const mine = { name: 'mine', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };
    const kept = admitted(podDraft('p', { containers: [{ name: 'c', image: 'i', volumeMounts: [mine] }], volumes: [{ name: 'mine', emptyDir: {} }] }));
    expect(kept?.volumes).toHaveLength(1);
    const brought = admitted(podDraft('p', { volumes: [{ name: 'kube-api-access-abcde', emptyDir: {} }] }));
    expect(brought?.volumes).toHaveLength(1);
    expect(brought?.containers[0]?.volumeMounts?.[0]?.name).toBe('kube-api-access-abcde');
  });

  test('takes its account’s pull secrets unless it has its own', () => {
    const pulling = account('pulling', { imagePullSecrets: [{ name: 'registry' }] });
    expect(admitted(podDraft('p', { serviceAccountName: 'pulling' }), pulling)?.imagePullSecrets).toEqual([{ name: 'registry' }]);
    expect(admitted(podDraft('p', { serviceAccountName: 'pulling', imagePullSecrets: [{ name: 'own' }] }), pulling)?.imagePullSecrets).toEqual([
      { name: 'own' },
    ]);
  });

  test('may use only its account’s secrets where that enforces it', () => {
    const strict = account('strict', { secrets: [{ name: 'known' }] }, { 'kubernetes.io/enforce-mountable-secrets': 'true' });
    const using = (name: string): Draft => podDraft('p', { serviceAccountName: 'strict', volumes: [{ name: 'v', secret: { secretName: name } }] });
    expect(refusal(using('other'), strict)).toBe(
      'pods "p" is forbidden: volume with secret.secretName="other" is not allowed because service account strict does not reference that secret',
    );
    expect(refusal(using('known'), strict)).toBe('accepted');
    const env = [{ name: 'E', valueFrom: { secretKeyRef: { name: 'other', key: 'k' } } }];
    expect(refusal(podDraft('p', { serviceAccountName: 'strict', containers: [{ name: 'c', image: 'i', env }] }), strict)).toBe(
      'pods "p" is forbidden: container c with envVar E referencing secret.secretName="other" is not allowed because service account strict does not reference that secret',
    );
  });

  test('that mirrors a static one stays as it is and names no account', () => {
    const mirror = (spec: object): Draft => podDraft('p', spec, { annotations: { 'kubernetes.io/config.mirror': 'x' } });
    expect(admitted(mirror({}))?.serviceAccountName).toBeUndefined();
    expect(refusal(mirror({ serviceAccountName: 'default' }))).toBe('pods "p" is forbidden: a mirror pod may not reference service accounts');
    expect(refusal(mirror({ volumes: [{ name: 'v', secret: { secretName: 's' } }] }))).toBe('pods "p" is forbidden: a mirror pod may not reference secrets');
  });

  test('with a generated name is told by what the name begins with', () => {
    const d = decided();
    const { metadata, ...rest } = podDraft('', { serviceAccountName: 'x' });
    const rejection = d.rejected({ ...d.creating({ ...rest, metadata: { ...metadata, generateName: 'web-' } }) });
    expect(rejection).toMatchObject({ kind: 'forbidden', message: expect.stringMatching(/^pods "web-" is forbidden/) });
  });
});
