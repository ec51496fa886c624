import type { Plugin } from '../framework/plugin.ts';
import { check, numbersMax, skip, textOf } from '../framework/plugin.ts';
import { portsHint } from '../hints/room-hints.ts';
import { portsConflict, type HostPort } from '../view/host-ports.ts';
import type { PodInfo } from '../view/pod-info.ts';

const refusal = { plugin: 'NodePorts', reasons: ["node(s) didn't have free ports for the requested pod ports"], resolvable: true } as const;

/** SCH-66. */
export const nodePorts: Plugin = {
  name: 'NodePorts',
  reads: ({ ports }) => textOf(ports),
  mayHelp: portsHint,
  filter: ({ ports }) =>
    ports.length === 0
      ? skip
      : check(
          (node) => (node.withPorts > 0 && node.pods.some((other) => conflictOf(ports, other) !== undefined) ? refusal : undefined),
          ({ pods }) =>
            pods
              .filter((other) => conflictOf(ports, other) !== undefined)
              .slice(0, numbersMax)
              .flatMap((other) => {
                const taken = conflictOf(ports, other);
                const heldBy = `${other.ref.namespace}/${other.ref.name}`;
                return taken === undefined ? [] : [{ port: `${taken.address}:${taken.port}/${taken.protocol}`, heldBy }];
              }),
        ),
};

const conflictOf = (wanted: readonly HostPort[], { ports }: PodInfo): HostPort | undefined =>
  ports.find((taken) => wanted.some((one) => portsConflict(one, taken)));
