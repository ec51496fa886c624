// Instances that run nothing of a pod's images: each takes the pod's loopback address and answers on its ports who it stands for,
// so that names, balancers and policies can be seen to lead somewhere. No root needed, nothing of the machine is changed.
import { isStandInAddress, servedPort } from '../served-port.ts';
import type { InstanceBackend, InstanceSpec } from './instance-backend.ts';
import { standInJson, standInLine, standInPorts, type StandInPort } from './stand-in-answer.ts';
import { openHttpStandIn, openUdpStandIn, type StandInListener } from './stand-in-listener.ts';

interface StandIn {
  /** Read at every answer, so that a change of names needs no new listener. */
  spec: InstanceSpec;
  listeners: Map<string, StandInListener>;
}

const openers = { TCP: openHttpStandIn, UDP: openUdpStandIn };

export function createStandInBackend(canBindLow: boolean): InstanceBackend {
  const standIns = new Map<string, StandIn>();

  const openListener = (standIn: StandIn, spec: InstanceSpec, { port, protocol }: StandInPort): Promise<StandInListener> => {
    const say = (form: 'text' | 'json'): string => {
      const now = standInPorts(standIn.spec).get(`${protocol}/${port}`);
      return now === undefined ? '' : form === 'json' ? standInJson(standIn.spec, now) : standInLine(standIn.spec, now);
    };
    return openers[protocol]({ address: spec.address, port: servedPort(port, canBindLow), say });
  };
  const closeAll = async (listeners: Iterable<StandInListener>): Promise<void> => {
    await Promise.all([...listeners].map((listener) => listener.close()));
  };
  return {
    runtimeVersion: 'standin://1.0',
    objection: ({ address }) => (isStandInAddress(address) ? undefined : `a stand-in has its address in 127.64.0.0/10, not ${JSON.stringify(address)}`),
    endsAtOnce: ({ runsToEnd }) => runsToEnd,
    run: async (id, spec) => {
      const standIn = standIns.get(id) ?? { spec, listeners: new Map<string, StandInListener>() };
      const present = standIn.spec.address === spec.address ? standIn.listeners : new Map<string, StandInListener>();
      const opened = new Map<string, StandInListener>();
      for (const [key, port] of standInPorts(spec)) {
        if (present.has(key)) continue;
        try {
          opened.set(key, await openListener(standIn, spec, port));
        } catch (error) {
          await closeAll(opened.values());
          return whyNot(error as NodeJS.ErrnoException, `${spec.address}:${servedPort(port.port, canBindLow)}/${port.protocol}`);
        }
      }
      const wanted = standInPorts(spec);
      const kept = [...present].filter(([key]) => wanted.has(key));
      const left = [...standIn.listeners].filter(([key, listener]) => !wanted.has(key) || present.get(key) !== listener);
      standIn.spec = spec;
      standIn.listeners = new Map([...kept, ...opened]);
      standIns.set(id, standIn);
      await closeAll(left.map(([, listener]) => listener));
      return undefined;
    },
    stop: async (id) => {
      const standIn = standIns.get(id);
      standIns.delete(id);
      await closeAll(standIn?.listeners.values() ?? []);
    },
    close: async () => {
      const all = [...standIns.values()].flatMap((standIn) => [...standIn.listeners.values()]);
      standIns.clear();
      await closeAll(all);
    },
  };
}

const whyNot = (error: NodeJS.ErrnoException, where: string): string =>
  error.code === 'EADDRINUSE' ? `another process or pod listens on ${where}` : `cannot listen on ${where}: ${error.message}`;
