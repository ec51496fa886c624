// The pods, nodes and volumes of scheduler_perf. Source: test/integration/scheduler_perf/templates.
import type { Draft } from '../../../domain/testing/objects-of.ts';

/** `index` counts the pods. */
export type PodTemplate = (index: number) => {
  readonly labels?: Readonly<Record<string, string>>;
  readonly spec: object;
  readonly namespace?: string;
  /** What is made before it. */
  readonly needs?: readonly Draft[];
};

/** `index` counts the nodes. All have 4 cpu and 32 GiB. */
export type NodeTemplate = (index: number) => {
  readonly labels: Readonly<Record<string, string>>;
  /** 110 without it. */
  readonly pods?: number;
  readonly needs?: readonly Draft[];
};

export const zoneLabel = 'topology.kubernetes.io/zone';
export const nodeIn =
  (...zones: readonly string[]): NodeTemplate =>
  (index) => ({ labels: zones.length === 0 ? {} : { [zoneLabel]: zones[index % zones.length] ?? '' } });

/** Every pod pauses; one without requests is light. */
const containers = (requests?: object): readonly object[] => [
  { name: 'pause', image: 'registry.k8s.io/pause:3.10.1', ports: [{ containerPort: 80 }], ...(requests && { resources: { requests } }) },
];

export const usual = { cpu: '100m', memory: '500Mi' };

export const podAsking =
  (requests: object | undefined, more: object = {}, labels: Readonly<Record<string, string>> = {}, namespace?: string): PodTemplate =>
  () => ({ labels, spec: { containers: containers(requests), ...more }, ...(namespace !== undefined && { namespace }) });

export const basic = podAsking(usual);
export const light = podAsking(undefined, { terminationGracePeriodSeconds: 0 });
export const gated = podAsking(undefined, { schedulingGates: [{ name: 'test.k8s.io/hold' }] });
export const lowPriority = podAsking({ cpu: '900m', memory: '500Mi' }, { terminationGracePeriodSeconds: 0 });
/** They name the class, whose value is 10, as the API wants. */
export const highPriority = podAsking({ cpu: '3', memory: '500Mi' }, { priorityClassName: 'high' });
export const highPriorityLargeCpu = podAsking({ cpu: '9', memory: '500Mi' }, { priorityClassName: 'high' });
export const priorityClass: Draft = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' }, value: 10 };

const driver = 'ebs.csi.aws.com';

/** Volumes are bound to their claims from the start: each pod has its own. */
export const withCsiVolume =
  (prefix: string): PodTemplate =>
  (index) => {
    const [name, namespace] = [`${prefix}-${index}`, 'bench'];
    const shared = { accessModes: ['ReadOnlyMany'], storageClassName: '' };
    return {
      spec: { containers: containers(usual), volumes: [{ name: 'vol', persistentVolumeClaim: { claimName: name } }] },
      needs: [
        {
          kind: 'PersistentVolume',
          metadata: { name },
          spec: {
            ...shared,
            capacity: { storage: '1Gi' },
            csi: { driver, volumeHandle: name },
            persistentVolumeReclaimPolicy: 'Retain',
            claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', name, namespace },
          },
          status: { phase: 'Bound' },
        },
        {
          kind: 'PersistentVolumeClaim',
          metadata: { name, namespace, annotations: { 'pv.kubernetes.io/bind-completed': 'true' } },
          spec: { ...shared, resources: { requests: { storage: '1Gi' } }, volumeName: name },
          status: { phase: 'Bound' },
        },
      ],
    };
  };

export const nodeWithCsi: NodeTemplate = (index) => ({
  labels: {},
  needs: [
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSINode',
      metadata: { name: `node-${index}` },
      spec: { drivers: [{ name: driver, nodeID: `node-${index}`, allocatable: { count: 39 } }] },
    },
  ],
});
