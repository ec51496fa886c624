import type { CSINode } from '../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Tenant } from '../../../domain/ref.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import { volumeLimitsHint } from '../hints/volume-hints.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { attachedVolumes, csiVolumesOf } from './volumes/csi-volumes.ts';

const full = { plugin: 'NodeVolumeLimits', reasons: ['node(s) exceed max volume count'], resolvable: true } as const;

/** SCH-98. */
export const nodeVolumeLimits: Plugin = {
  name: 'NodeVolumeLimits',
  mayHelp: volumeLimitsHint,
  filter(pod, { objects, cluster: { tenant } }) {
    const wanted = csiVolumesOf(objects, pod);
    if (wanted.size === 0) return skip;
    const drivers = new Set(wanted.values());
    return check((info) => {
      const limits = limitsOf(objects, tenant, info.name).filter(({ driver }) => drivers.has(driver));
      if (limits.length === 0) return undefined;
      const mounted = mountedOn(objects, info);
      const attached = new Map([...attachedVolumes(objects, tenant, info.name), ...mounted]);
      // One that is mounted already is free; one that is attached only is counted twice, as Kubernetes does.
      const added = [...wanted].filter(([volume]) => !mounted.has(volume)).map(([, driver]) => driver);
      const isOver = limits.some(({ driver, max }) => {
        const [more, there] = [count(added, driver), count([...attached.values()], driver)];
        return more > 0 && there + more > max;
      });
      return isOver ? full : undefined;
    });
  },
};

interface Limit {
  readonly driver: string;
  /** How many volumes of the driver the node can have. */
  readonly max: number;
}

function limitsOf(objects: Objects, { org, project }: Tenant, name: string): readonly Limit[] {
  const csiNode = objects.get<CSINode>({ org, project, namespace: '', resource: 'csinodes.storage.k8s.io', name })?.object;
  return (csiNode?.spec?.drivers ?? []).flatMap(({ name: driver, allocatable }) =>
    allocatable?.count === undefined ? [] : [{ driver, max: allocatable.count }],
  );
}

const mountedOn = (objects: Objects, { pods }: NodeInfo): ReadonlyMap<string, string> =>
  new Map(pods.filter(({ pod }) => pod.spec?.volumes !== undefined).flatMap((one) => [...csiVolumesOf(objects, one)]));

const count = (drivers: readonly string[], driver: string): number => drivers.filter((one) => one === driver).length;
