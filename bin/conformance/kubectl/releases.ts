// The releases of kubectl, two at work at a time.
import { kubectlMinors, kubectlRelease, type KubectlMinor } from '../../../api/rest/testing/kubectl-releases.ts';

const lanes = 2;

/** What each release came to, or why it is not here. `run` gets the program's path. All when none is wanted by its minor. */
export async function eachRelease<Came>(
  run: (minor: KubectlMinor, program: string) => Promise<Came>,
  wanted: readonly number[] = [],
): Promise<ReadonlyMap<KubectlMinor, Came | { readonly missing: string }>> {
  const came = new Map<KubectlMinor, Came | { readonly missing: string }>();
  const waiting = kubectlMinors.filter((minor) => wanted.length === 0 || wanted.includes(minor));
  const lane = async (): Promise<void> => {
    for (let minor = waiting.shift(); minor !== undefined; minor = waiting.shift()) {
      const release = await kubectlRelease(minor);
      came.set(minor, 'missing' in release ? release : await run(minor, release.path));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return came;
}
