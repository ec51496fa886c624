import { defaultProfile, type Profile } from '../../reconcilers/scheduling/framework/profile.ts';
import { Failure } from '../failure.ts';
import type { Explanation } from './explanation.ts';
import { readSchedulerConfig } from './scheduler-config.ts';

/** The profile that the pod's scheduler has by this configuration. */
export function profileOf({ life }: Explanation, configFile: string | undefined): Profile {
  if (configFile === undefined) return defaultProfile;
  const { spec } = (life.events.at(-1)?.object ?? {}) as { readonly spec?: { readonly schedulerName?: string } };
  const name = spec?.schedulerName ?? 'default-scheduler';
  const profile = readSchedulerConfig(configFile).get(name);
  if (profile === undefined)
    throw new Failure(`${configFile} has no profile for the scheduler ${JSON.stringify(name)} that the pod asks for: no node was looked at for it`);
  return profile;
}
