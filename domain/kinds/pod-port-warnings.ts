import type { ContainerPort, PodSpec } from '../../schemas/kubernetes/types.ts';
import { containersOf } from '../validation/pod/operating-system.ts';

interface Placed {
  readonly path: string;
  readonly port: ContainerPort;
}

/** More ports than this are not compared: each is compared with those before it. */
const comparedMax = 500;

/** Ports of one pod that stand in each other's way. Source: kubernetes pkg/api/pod warningsForPodSpecAndMeta. */
export function portWarnings(field: string, spec: PodSpec): readonly string[] {
  const all = containersOf(spec, field).flatMap(({ container, path }) =>
    (container.ports ?? []).map((port, index): Placed => ({ path: `${path}.ports[${index}]`, port })),
  );
  return [...overlapping(all.slice(0, comparedMax)), ...sameNames(all)];
}

function overlapping(all: readonly Placed[]): readonly string[] {
  return all.flatMap(({ path, port }, index) => {
    const alone = port.hostIP && !port.hostPort ? [`${path}: hostIP set without hostPort: ${portText(port)}`] : [];
    const others = all.slice(0, index).filter((other) => other.port.containerPort === port.containerPort && other.port.protocol === port.protocol);
    return [...alone, ...others.flatMap((other) => conflict({ path, port }, other))];
  });
}

function conflict({ path, port }: Placed, other: Placed): readonly string[] {
  const [a, b] = [port.hostIP ?? '', other.port.hostIP ?? ''];
  const [p, q] = [port.hostPort ?? 0, other.port.hostPort ?? 0];
  if (a === b && p === q) return [`${path}: duplicate port definition with ${other.path}`];
  if (p === 0 || q === 0) return [`${path}: overlapping port definition with ${other.path}`];
  return p === q && (a === '') !== (b === '') ? [`${path}: dangerously ambiguous port definition with ${other.path}`] : [];
}

/** As Go prints the struct. */
const portText = ({ name = '', hostPort = 0, containerPort, protocol = '', hostIP = '' }: ContainerPort): string =>
  `{Name:${name} HostPort:${hostPort} ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`;

function sameNames(all: readonly Placed[]): readonly string[] {
  const first = new Map<string, string>();
  return all.flatMap(({ path, port: { name } }) => {
    if (!name) return [];
    const other = first.get(name);
    if (other === undefined) first.set(name, path);
    return other === undefined
      ? []
      : [`${path}: duplicate port name ${JSON.stringify(name)} with ${other}, services and probes that select ports by name will use ${other}`];
  });
}
