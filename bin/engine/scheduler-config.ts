import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Json } from '../../domain/api-object.ts';
import { readConfiguration } from '../../reconcilers/scheduling/configuration/read-configuration.ts';
import type { Profile } from '../../reconcilers/scheduling/framework/profile.ts';
import { Failure } from '../failure.ts';

/** By the scheduler name that pods ask for. */
export type SchedulerProfiles = ReadonlyMap<string, Profile>;

const faultsMax = 10;

/** What kube-scheduler takes with --config. Throws a Failure that names every fault. */
export function readSchedulerConfig(file: string): SchedulerProfiles {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`--scheduler-config ${file} cannot be read: ${(error as Error).message}`);
  }
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined) throw new Failure(`--scheduler-config ${file} is no YAML: ${mistake.message}`);
  if (document.contents === null)
    throw new Failure(`--scheduler-config ${file} is empty: it must hold a KubeSchedulerConfiguration (docs/scheduler-config.md)`);
  const profiles = readConfiguration(document.toJS() as Json);
  if (profiles.ok) return profiles.value;
  const more = profiles.error.length - faultsMax;
  throw new Failure(
    [
      `--scheduler-config ${file} cannot be used:`,
      ...profiles.error.slice(0, faultsMax).map((fault) => `  ${fault}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}
