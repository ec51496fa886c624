import { allOrNothing } from './all-or-nothing.ts';
import { acknowledgedWritesStay } from './acknowledged-writes-stay.ts';
import { addressUnique } from './address-unique.ts';
import { addressesShared } from './addresses-shared.ts';
import { autoscalersHold } from './autoscalers-hold.ts';
import { balancerMembers } from './balancer-members.ts';
import { capacityIsTold } from './capacity-is-told.ts';
import { claimsKeepTheirVolumes } from './claims-keep-their-volumes.ts';
import { budgetsHold } from './budgets-hold.ts';
import type { Checker, CheckerFactory } from './checker.ts';
import { claimsAddUp } from './claims-add-up.ts';
import { cronRuns } from './cron-runs.ts';
import { daemonsEverywhere } from './daemons-everywhere.ts';
import { dnsNamesServices } from './dns-names-services.ts';
import { evictionsLeaveEnough } from './evictions-leave-enough.ts';
import { groupsWhole } from './groups-whole.ts';
import { hashChain } from './hash-chain.ts';
import { httpRoutesLeadToReadyPods } from './http-routes-lead-to-ready-pods.ts';
import { jobsCount } from './jobs-count.ts';
import { keysStaySealed } from './keys-stay-sealed.ts';
import { noOvercommit } from './no-overcommit.ts';
import { nothingDestroyedAlive } from './nothing-destroyed-alive.ts';
import { nothingLeftOver } from './nothing-left-over.ts';
import { podBoundOnce } from './pod-bound-once.ts';
import { podsHaveTheirOwnClaims } from './pods-have-their-own-claims.ts';
import { podsAreTold } from './pods-are-told.ts';
import { policiesAreKept } from './policies-are-kept.ts';
import { replayEqualsLive } from './replay-equals-live.ts';
import { replicasConverge } from './replicas-converge.ts';
import { rolloutsStayAvailable } from './rollouts-stay-available.ts';
import { routesLeadToPods } from './routes-lead-to-pods.ts';
import { sequenceChain } from './sequence-chain.ts';
import { setsKeepTheirPods } from './sets-keep-their-pods.ts';
import { snapshotsStayWhatTheyAre } from './snapshots-stay-what-they-are.ts';
import { statefulSetsInOrder } from './stateful-sets-in-order.ts';
import { volumesAreAsClaimed } from './volumes-are-as-claimed.ts';
import { volumesAreAttached } from './volumes-are-attached.ts';
import { whatIsRetainedStays } from './what-is-retained-stays.ts';

const factories: readonly CheckerFactory[] = [
  acknowledgedWritesStay,
  allOrNothing,
  sequenceChain,
  hashChain,
  podBoundOnce,
  noOvercommit,
  claimsAddUp,
  addressUnique,
  nothingDestroyedAlive,
  replicasConverge,
  rolloutsStayAvailable,
  setsKeepTheirPods,
  podsAreTold,
  podsHaveTheirOwnClaims,
  jobsCount,
  cronRuns,
  statefulSetsInOrder,
  daemonsEverywhere,
  budgetsHold,
  evictionsLeaveEnough,
  groupsWhole,
  autoscalersHold,
  nothingLeftOver,
  balancerMembers,
  addressesShared,
  dnsNamesServices,
  routesLeadToPods,
  policiesAreKept,
  httpRoutesLeadToReadyPods,
  keysStaySealed,
  capacityIsTold,
  claimsKeepTheirVolumes,
  volumesAreAsClaimed,
  volumesAreAttached,
  whatIsRetainedStays,
  snapshotsStayWhatTheyAre,
  replayEqualsLive,
];

/** Fresh ones for one world. Quiescence is the run's own: it needs time to pass. */
export const allCheckers = (): readonly Checker[] => factories.map((factory) => factory());
