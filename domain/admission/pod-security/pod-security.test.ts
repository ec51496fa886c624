import { describe, expect, test } from 'vitest';
import type { Namespace, Pod } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../api-object.ts';
import type { Wish } from '../../command.ts';
import type { Attributes } from '../attributes.ts';
import { decided, podDraft, type Decided } from '../../testing/decided.ts';
import type { Draft } from '../../testing/objects-of.ts';
import { namespaceSecurity } from './namespaces.ts';
import { standardOf, violations, type LevelVersion } from './policy.ts';

const container = (securityContext: object = {}, more: object = {}): object => ({ name: 'c', image: 'i', securityContext, ...more });
const podOf = (spec: object, metadata: object = {}): Pod => podDraft('p', { containers: [container()], ...spec }, metadata) as unknown as Pod;
const strict = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const restrictedPod = (spec: object = {}, context: object = {}): Pod => podOf({ containers: [container({ ...strict, ...context })], ...spec });
const at = (level: LevelVersion['level'], version: LevelVersion['version'] = 'latest'): LevelVersion => ({ level, version });

describe('the baseline standard', () => {
  test.each<[string | undefined, object]>([
    [undefined, {}],
    ['host namespaces (hostNetwork=true, hostPID=true)', { hostNetwork: true, hostPID: true, hostIPC: false }],
    [
      'hostPath volumes (volumes "a", "b")',
      {
        volumes: [
          { name: 'a', hostPath: { path: '/' } },
          { name: 'b', hostPath: { path: '/' } },
        ],
      },
    ],
    ['privileged (container "c" must not set securityContext.privileged=true)', { containers: [container({ privileged: true })] }],
    [
      'non-default capabilities (containers "i", "c" must not include "NET_ADMIN", "SYS_TIME" in securityContext.capabilities.add)',
      {
        containers: [container({ capabilities: { add: ['SYS_TIME', 'CHOWN'] } })],
        initContainers: [{ name: 'i', securityContext: { capabilities: { add: ['NET_ADMIN'] } } }],
      },
    ],
    [
      'hostPort (container "c" uses hostPorts 443, 80)',
      { containers: [container({}, { ports: [{ containerPort: 1, hostPort: 80 }, { containerPort: 2, hostPort: 443 }, { containerPort: 3 }] })] },
    ],
    [
      'probe or lifecycle host (container "c" uses probe or lifecycle host "example.com")',
      { containers: [container({}, { livenessProbe: { httpGet: { host: 'example.com', port: 1 } } })] },
    ],
    ['procMount (container "c" must not set securityContext.procMount to "Unmasked")', { containers: [container({ procMount: 'Unmasked' })] }],
    [undefined, { hostUsers: false, containers: [container({ procMount: 'Unmasked' })] }],
    [
      'seLinuxOptions (pod and container "c" set forbidden securityContext.seLinuxOptions: type "bad_t"; user may not be set)',
      { securityContext: { seLinuxOptions: { user: 'u' } }, containers: [container({ seLinuxOptions: { type: 'bad_t' } })] },
    ],
    ['seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")', { securityContext: { seccompProfile: { type: 'Unconfined' } } }],
    ['forbidden sysctls (kernel.msgmax)', { securityContext: { sysctls: [{ name: 'kernel.msgmax' }, { name: 'net.ipv4.tcp_rmem' }] } }],
    ['hostProcess (pod must not set securityContext.windowsOptions.hostProcess=true)', { securityContext: { windowsOptions: { hostProcess: true } } }],
    [
      'forbidden AppArmor profile (container "c" must not set AppArmor profile type to "Unconfined")',
      { containers: [container({ appArmorProfile: { type: 'Unconfined' } })] },
    ],
  ])('says %j', (expected, spec) => {
    expect(violations(podOf(spec), at('baseline'))).toBe(expected);
    expect(violations(podOf(spec), at('privileged'))).toBeUndefined();
  });

  test('of an older version asks what it asked then', () => {
    const probing = podOf({ containers: [container({}, { livenessProbe: { httpGet: { host: 'example.com', port: 1 } } })] });
    expect([violations(probing, at('baseline', 33)), violations(probing, at('baseline', 34))]).toEqual([undefined, expect.stringContaining('probe')]);
    const tuned = podOf({ securityContext: { sysctls: [{ name: 'net.ipv4.tcp_rmem' }] } });
    expect([31, 32].map((minor) => violations(tuned, at('baseline', minor)) === undefined)).toEqual([false, true]);
    const annotated = podOf({}, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } });
    expect([violations(annotated, at('baseline', 18)), violations(annotated, at('baseline', 19))]).toEqual([
      'seccompProfile (forbidden annotation seccomp.security.alpha.kubernetes.io/pod="unconfined")',
      undefined,
    ]);
  });
});

describe('the restricted standard', () => {
  test('tells all that a plain pod lacks, in the words and the order of Kubernetes', () => {
    expect(violations(podOf({}), at('restricted'))).toBe(
      'allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "c" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    );
    expect(violations(restrictedPod(), at('restricted'))).toBeUndefined();
  });

  test.each<[string | undefined, Pod]>([
    [
      'unrestricted capabilities (container "c" must not include "CHOWN" in securityContext.capabilities.add)',
      restrictedPod({}, { capabilities: { drop: ['ALL'], add: ['CHOWN', 'NET_BIND_SERVICE'] } }),
    ],
    [
      'restricted volume types (volume "v" uses restricted volume type "nfs")',
      restrictedPod({
        volumes: [
          { name: 'v', nfs: { server: 's', path: '/' } },
          { name: 'w', emptyDir: {} },
        ],
      }),
    ],
    ['restricted volume types (volume "v" uses restricted volume type "hostPath")', restrictedPod({ volumes: [{ name: 'v', hostPath: { path: '/' } }] })],
    ['runAsNonRoot != true (container "c" must not set securityContext.runAsNonRoot=false)', restrictedPod({}, { runAsNonRoot: false })],
    ['runAsUser=0 (pod and container "c" must not set runAsUser=0)', restrictedPod({ securityContext: { runAsUser: 0 } }, { runAsUser: 0 })],
    [undefined, restrictedPod({ hostUsers: false }, { runAsUser: 0, runAsNonRoot: false })],
    [undefined, podOf({ os: { name: 'windows' }, securityContext: { runAsNonRoot: true } })],
  ])('says %j', (expected, pod) => {
    expect(violations(pod, at('restricted'))).toBe(expected);
  });
});

describe('a namespace with labels', () => {
  function world(labels: Readonly<Record<string, string>>): Decided {
    const d = decided();
    d.submit({ verb: 'patch', ref: d.ref('namespaces', 'default', ''), patchType: 'merge', patch: { metadata: { labels } } });
    return d;
  }
  const label = (mode: string): string => `pod-security.kubernetes.io/${mode}`;
  const deployment = { kind: 'Deployment', apiVersion: 'apps/v1', metadata: { name: 'd', namespace: 'default' } };
  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i', securityContext: { privileged: true } }] } };
  const asDeployment: Draft = { ...deployment, spec: { selector: { matchLabels: { a: 'b' } }, template } };
  const privilegedPod = podDraft('p', template.spec);

  test('refuses pods, with the level and the version that it names', () => {
    const message = 'pods "p" is forbidden: violates PodSecurity "baseline:v1.30": privileged (container "c" must not set securityContext.privileged=true)';
    const d = world({ [label('enforce')]: 'baseline', [label('enforce-version')]: 'v1.30' });
    expect(d.rejected(d.creating(privilegedPod))).toMatchObject({ kind: 'forbidden', message });
    expect(d.rejected(d.creating(podDraft('q')))).toBeUndefined();
    expect(d.rejected(d.creating(asDeployment))).toBeUndefined();
  });

  test('records and warns of pods and of what makes them', () => {
    const d = world({ [label('audit')]: 'baseline', [label('warn')]: 'baseline' });
    for (const draft of [privilegedPod, asDeployment]) {
      d.create(draft);
      expect(d.last?.because).toEqual({
        annotations: {
          'pod-security.kubernetes.io/audit-violations':
            'would violate PodSecurity "baseline:latest": privileged (container "c" must not set securityContext.privileged=true)',
        },
      });
    }
  });

  test('without labels, or of the privileged level, takes everything', () => {
    for (const labels of [{}, { [label('enforce')]: 'privileged' }]) {
      const d = world(labels);
      expect(d.rejected(d.creating(privilegedPod))).toBeUndefined();
    }
  });
});

describe('the labels of a namespace', () => {
  const prefix = 'pod-security.kubernetes.io/';
  const namespace = (labels: Record<string, string>): Draft => ({ kind: 'Namespace', metadata: { name: 'n', labels } });
  const relabel = (d: Decided, labels: Record<string, string | null>): Wish => ({
    verb: 'patch',
    ref: d.ref('namespaces', 'n', ''),
    patchType: 'merge',
    patch: { metadata: { labels } },
  });

  test('are levels and versions', () => {
    const d = decided();
    const labels = { [`${prefix}enforce`]: 'nope', [`${prefix}warn-version`]: 'v2.0', [`${prefix}audit`]: 'baseline' };
    expect(d.causes(d.creating(namespace(labels)))).toEqual([
      `metadata.labels[${prefix}enforce]: Invalid value: "nope": must be one of privileged, baseline, restricted`,
      `metadata.labels[${prefix}warn-version]: Invalid value: "v2.0": must be "latest" or "v1.x"`,
    ]);
    d.create(namespace({ [`${prefix}enforce`]: 'baseline', [`${prefix}enforce-version`]: 'v1.30' }));
    expect(d.causes(relabel(d, { [`${prefix}warn`]: 'strict' }))).toHaveLength(1);
    expect(d.causes(relabel(d, { other: 'x' }))).toEqual(['accepted']);
  });

  test('that grow stricter tell of the pods that violate them', () => {
    const pods = ['c', 'a'].map((name) => podDraft(name, { hostNetwork: true }, { namespace: 'n' }));
    const told = (from: object, to: object): readonly string[] => {
      const d = decided();
      d.create(namespace({}));
      for (const pod of [...pods, podDraft('b', {}, { namespace: 'n' })]) d.create(pod);
      const ref = d.ref('namespaces', 'n', '');
      const object = d.find<ApiObject>(ref);
      const attributes = {
        ref,
        operation: 'UPDATE',
        subresource: '',
        before: labelled(object, from),
        context: { objects: d.world.fold },
      } as unknown as Attributes;
      return namespaceSecurity(labelled(object, to) as Namespace, attributes).warnings;
    };
    const [baseline, none] = [{ [`${prefix}enforce`]: 'baseline' }, {}];
    expect(told(none, baseline)).toEqual([
      'existing pods in namespace "n" violate the new PodSecurity enforce level "baseline:latest"',
      'a (and 1 other pod): host namespaces',
    ]);
    expect(told(baseline, baseline)).toEqual([]);
    expect(told({ [`${prefix}enforce`]: 'restricted' }, baseline)).toEqual([]);
  });

  test('that enforce a level warn of it too, and fail open elsewhere', () => {
    expect(standardOf({ [`${prefix}enforce`]: 'baseline', [`${prefix}enforce-version`]: 'v1.30' }, 'warn')).toEqual({ level: 'baseline', version: 30 });
    expect(standardOf({ [`${prefix}enforce`]: 'baseline', [`${prefix}warn`]: 'privileged' }, 'warn')).toEqual(at('privileged'));
    expect(standardOf({ [`${prefix}warn`]: 'nope', [`${prefix}enforce`]: 'nope' }, 'warn')).toEqual(at('privileged'));
    expect(standardOf({ [`${prefix}enforce`]: 'nope' }, 'enforce')).toEqual(at('restricted'));
  });
});

const labelled = (object: ApiObject | undefined, labels: object): ApiObject => ({ ...object, metadata: { ...object?.metadata, labels } }) as ApiObject;
