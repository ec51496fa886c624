import type { Plugin } from '../framework/plugin.ts';
import { check, skip, textOf } from '../framework/plugin.ts';
import { portsHint } from '../hints/room-hints.ts';
import { portsConflict } from '../view/host-ports.ts';

const refusal = { plugin: 'NodePorts', reasons: ["node(s) didn't have free ports for the requested pod ports"], resolvable: true } as const;

/** SCH-66. */
export const nodePorts: Plugin = {
  name: 'NodePorts',
  reads: ({ ports }) => textOf(ports),
  mayHelp: portsHint,
  filter: ({ ports }) =>
    ports.length === 0
      ? skip
      : check(({ pods, withPorts }) =>
          withPorts > 0 && pods.some((other) => other.ports.some((taken) => ports.some((wanted) => portsConflict(wanted, taken)))) ? refusal : undefined,
        ),
};
