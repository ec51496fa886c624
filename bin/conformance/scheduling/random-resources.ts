// What a pod's containers ask for, and what a resize has made of it.
import type { Container, ContainerStatus, PodSpec, PodStatus } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { images } from './random-nodes.ts';

type Requests = Readonly<Record<string, string>>;

export function requests(draw: Draw, large: boolean): Requests {
  return {
    ...draw.maybe(0.75, () => ({
      cpu: large ? draw.one(['500m', '800m', '1', '1500m', '2', draw.happens(0.2) ? '9' : '1']) : draw.one(['0', '50m', '100m', '250m', '0.3', '1']),
    })),
    ...draw.maybe(0.7, () => ({
      memory: large
        ? draw.one(['500Mi', '1Gi', '700M', '1500M', draw.happens(0.2) ? '20Gi' : '2Gi'])
        : draw.one(['0', '64Mi', '128M', '200Mi', '512Mi', '1Gi']),
    })),
    ...draw.maybe(0.15, () => ({ 'ephemeral-storage': draw.one(['100Mi', '300M', draw.happens(0.3) ? '6Gi' : '500Mi']) })),
    ...(draw.has('extended-resources')
      ? {
          ...draw.maybe(0.3, () => ({ 'example.com/gpu': draw.one(['0', '1', '2']) })),
          ...draw.maybe(0.1, () => ({ 'example.org/fpga': '1' })),
          ...draw.maybe(0.1, () => ({ 'hugepages-2Mi': draw.one(['2Mi', '64Mi']) })),
        }
      : {}),
  };
}

const container = (draw: Draw, name: string, large: boolean): Container => ({
  name,
  image: draw.has('images') ? draw.one([...images, 'unknown:v1']) : 'app:v1',
  ...draw.maybe(0.9, () => ({ resources: { requests: requests(draw, large) } })),
  ...(draw.has('ports') ? draw.maybe(0.6, () => ({ ports: ports(draw) })) : {}),
});

const ports = (draw: Draw): NonNullable<Container['ports']> =>
  Array.from({ length: draw.between(1, 2) }, () => ({
    containerPort: 80,
    protocol: draw.one(['TCP', 'TCP', 'UDP']),
    ...draw.maybe(0.85, () => ({ hostPort: draw.one([8080, 8081, 9090]) })),
    ...draw.maybe(0.4, () => ({ hostIP: draw.one(['0.0.0.0', '127.0.0.1', '10.0.0.1']) })),
  }));

/** Sidecars and ordinary init containers in any order. */
const initContainers = (draw: Draw): readonly Container[] =>
  Array.from({ length: draw.between(1, 3) }, (_, index) => ({
    ...container(draw, `init-${index}`, draw.happens(0.2)),
    ...draw.maybe(0.5, () => ({ restartPolicy: 'Always' })),
  }));

export function containers(draw: Draw, large: boolean): Pick<PodSpec, 'containers' | 'initContainers' | 'overhead' | 'resources'> {
  return {
    containers: Array.from({ length: draw.happens(0.2) ? 2 : 1 }, (_, index) => container(draw, `main-${index}`, large)),
    ...(draw.has('init-containers') ? draw.maybe(0.6, () => ({ initContainers: initContainers(draw) })) : {}),
    ...(draw.has('overhead') ? draw.maybe(0.5, () => ({ overhead: { cpu: draw.one(['10m', '250m']), memory: '40Mi' } })) : {}),
    ...(draw.has('pod-level-resources') ? draw.maybe(0.6, () => ({ resources: { requests: podRequests(draw) } })) : {}),
  };
}

/** As the API server defaults them they are at least what the containers ask for; the scheduler does not look at that. */
const podRequests = (draw: Draw): Requests => ({
  ...draw.maybe(0.7, () => ({ cpu: draw.one(['200m', '2', '3']) })),
  ...draw.maybe(0.7, () => ({ memory: draw.one(['300Mi', '3Gi']) })),
});

/** A pod that runs while its requests are changed: what is allocated and what has come about differ from what is wished. */
export function resizing(draw: Draw, spec: Pick<PodSpec, 'containers'>): PodStatus {
  const containerStatuses: readonly ContainerStatus[] = spec.containers.map(({ name, image }) => ({
    name,
    image: image ?? '',
    imageID: '',
    ready: true,
    restartCount: 0,
    ...draw.maybe(0.8, () => ({ allocatedResources: requests(draw, false) })),
    ...draw.maybe(0.8, () => ({ resources: { requests: requests(draw, false) } })),
  }));
  const conditions = [{ type: 'PodResizePending', status: 'True', reason: draw.one(['Infeasible', 'Deferred']) }];
  return { containerStatuses, ...draw.maybe(0.5, () => ({ conditions })) };
}
