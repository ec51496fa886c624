// The routes of each Ingress of ours in FiberLB. They need no finalizer: they hold nothing that must go before their Ingress does, and those of one
// that is gone, or of another class by now, are removed when that is seen, or by the sweep.
import type { Wish } from '../../../domain/command.ts';
import { effectFor, effectForGone } from '../../../domain/effect-base.ts';
import { isOurs } from '../../../domain/ingress-class.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import { act, blocked, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Ingress } from '../../../schemas/kubernetes/types.ts';
import { httpRoutesOf, type WantedRoutes } from './http-routes-of.ts';
import { addressWish, told } from './ingress-wishes.ts';
import { showsOurAddress } from './our-status.ts';
import { takenRoutes } from './taken-routes.ts';

/** Events of one plan. */
const problemsMax = 20;

export function reconcileIngress(objects: Objects, keyPairs: KeyPairs, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<Ingress>(ref);
  if (ref.uid !== undefined) return entry === undefined ? releaseGone(objects, ref) : settled;
  if (entry === undefined) return settled;
  if (!isOurs(objects, ref, entry.object)) return showsOurAddress(entry.object) ? release(objects, entry) : settled;
  const wanted = httpRoutesOf(objects, keyPairs, entry);
  return wanted.sealed.length > 0 ? blocked(cannotOpen(wanted.sealed)) : ensure(objects, entry, wanted, nowMs);
}

function releaseGone(objects: Objects, ref: Ref): Plan {
  return act({ summary: 'the Ingress is gone', detail: { uid: ref.uid ?? '' } }, { perform: { ...effectForGone(objects, ref), kind: 'remove-http-routes' } });
}

function release(objects: Objects, entry: Entry<Ingress>): Plan {
  return act(
    { summary: 'the Ingress is no longer of a class that FiberLB leads' },
    { perform: { ...effectFor(objects, entry), kind: 'remove-http-routes' } },
    // Another controller may have written its own address meanwhile.
    { submit: addressWish(entry, null, { resourceVersion: String(entry.sequence) }) },
  );
}

/** What it has stays as it is: certificates that are not seen must not be taken away as if they were not there. */
const cannotOpen = (sealed: readonly string[]) => ({
  summary: `the routes stay as they are: Secret ${sealed.join(', ')} is sealed with a key that this process does not have`,
  detail: { sealed },
});

function ensure(objects: Objects, entry: Entry<Ingress>, { routes, routeProblems, backendProblems, certificateProblems }: WantedRoutes, nowMs: number): Plan {
  const members = routes.backends.reduce((sum, backend) => sum + backend.members.length, 0);
  const empty = routes.backends.filter((backend) => backend.members.length === 0).map((backend) => backend.name);
  const taken = takenRoutes(objects, entry);
  const problems = [...routeProblems, ...taken, ...backendProblems, ...certificateProblems];
  return act(
    {
      summary: 'the routes follow the Ingress, the endpoints that requests may go to, and its Secrets',
      detail: {
        routes: routes.routes.length,
        members,
        certificates: routes.certificates.length,
        ...(empty.length === 0 ? {} : { withoutMembers: empty.slice(0, problemsMax) }),
        ...(problems.length === 0 ? {} : { problems: problems.slice(0, problemsMax) }),
      },
    },
    { perform: { ...effectFor(objects, entry), kind: 'ensure-http-routes', ...routes } },
    ...problemSteps(objects, entry, problems, [
      ...routeProblems.map((problem) => told(entry, 'RouteNotServed', `${problem}; the other routes go on`, nowMs, 'Warning')),
      ...taken.map((problem) => told(entry, 'RouteTaken', `${problem}: until that one is gone this Ingress does not lead it`, nowMs, 'Warning')),
      ...backendProblems.map((problem) => told(entry, 'BackendNotServed', `${problem}; until then its requests are answered with 503`, nowMs, 'Warning')),
      ...certificateProblems.map((problem) =>
        told(entry, 'CertificateNotServed', `${problem}; until then its hosts have HTTP, and HTTPS with a certificate that nobody trusts`, nowMs, 'Warning'),
      ),
    ]),
  );
}

/** What is told already, in an Event that is still there, is not told again. */
function problemSteps(objects: Objects, { ref }: Entry<Ingress>, problems: readonly string[], wishes: readonly Wish[]): readonly Step[] {
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length === 1 ? '' : `, and ${problems.length - 1} more`;
  const about = { ref, because: { summary: `${first}${more}`, detail: { problems: problems.slice(0, problemsMax) } } };
  return wishes
    .slice(0, problemsMax)
    .filter((wish) => objects.get(wish.ref) === undefined)
    .map((submit) => ({ submit, about }));
}
