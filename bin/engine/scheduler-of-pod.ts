// Which scheduler a pod asks for, and whether the configuration of the engine has it.
import { defaultProfile, type Profile } from '../../reconcilers/scheduling/framework/profile.ts';
import { needsNode, schedulerNameOf } from '../../reconcilers/scheduling/pod-state.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { Failure } from '../failure.ts';
import type { Explanation } from './explanation.ts';
import { readSchedulerConfig } from './scheduler-config.ts';

type Asked = Pick<Explanation, 'life'>;
const podIn = ({ life }: Asked): Pod => (life.events.at(-1) ?? life.events[0]).object as Pod;

const noProfile = (configFile: string, scheduler: string): string =>
  `${configFile} has no profile for the scheduler ${JSON.stringify(scheduler)} that the pod asks for: no node was looked at for it`;

/** The profile that the pod's scheduler has by this configuration. */
export function profileOf(asked: Asked, configFile: string | undefined): Profile {
  if (configFile === undefined) return defaultProfile;
  const name = schedulerNameOf(podIn(asked));
  const profile = readSchedulerConfig(configFile).get(name);
  if (profile === undefined) throw new Failure(noProfile(configFile, name));
  return profile;
}

/** Of a pod that no scheduler has tried, why that may be; undefined of others, and of what is no pod. */
export function untried({ ref, life, decisions }: Explanation, configFile: string | undefined): string | undefined {
  if (ref.resource !== 'pods' || life.events.at(-1)?.deleted === true || decisions.some(({ by }) => by === 'scheduling')) return undefined;
  const pod = podIn({ life });
  if (!needsNode(pod)) return undefined;
  const name = schedulerNameOf(pod);
  if (configFile !== undefined && !readSchedulerConfig(configFile).has(name)) return noProfile(configFile, name);
  return `it asks for the scheduler ${JSON.stringify(name)}: is there a profile of that name (--scheduler-config), and does a worker with \`scheduling\` run?`;
}
