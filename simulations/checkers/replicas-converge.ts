import type { ApiObject } from '../../domain/api-object.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Deployment, PersistentVolume, PersistentVolumeClaim, Pod, ReplicationController } from '../../schemas/kubernetes/types.ts';
import { snapshotsOf, type VolumeSnapshot } from '../../domain/volumes/snapshots.ts';
import { storedResources } from '../../schemas/kubernetes/facts.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { bytesOf, every, isReady, isTerminal, named } from './cluster.ts';
import { fitsNowhere } from './room.ts';

/** Each Deployment has exactly its replicas, ready, unless there is no room for them; what is being deleted is gone; each pod and claim is as far as it can be. */
export const replicasConverge: CheckerFactory = () => ({
  name: 'replicas-converge',
  pending: (world) => [...deployments(world), ...replicationControllers(world), ...terminating(world), ...claims(world), ...outlivers(world)],
});

function deployments({ truth }: World): string[] {
  return every<Deployment>(truth, 'deployments.apps').flatMap((deployment) => {
    const wanted = deployment.object.spec?.replicas ?? 1;
    const selector = Object.entries(deployment.object.spec?.selector.matchLabels ?? {});
    const pods = truth
      .list<Pod>(deployment.ref, 'pods', deployment.ref.namespace)
      .filter(({ object }) => selector.every(([label, value]) => object.metadata.labels?.[label] === value));
    if (pods.some(({ object }) => fitsNowhere(truth, deployment.ref, object))) return [];
    const image = deployment.object.spec?.template.spec?.containers[0]?.image;
    const current = pods.filter(({ object }) => isReady(object) && object.spec?.containers[0]?.image === image);
    const said = deployment.object.status?.readyReplicas ?? 0;
    return [
      ...(pods.length === wanted && current.length === wanted
        ? []
        : [`${named(deployment)} wants ${wanted}, has ${pods.length} pods, ${current.length} ready and current`]),
      ...(said === wanted ? [] : [`${named(deployment)} says ${said} of ${wanted} are ready`]),
    ];
  });
}

const replicationControllers = ({ truth }: World): string[] =>
  every<ReplicationController>(truth, 'replicationcontrollers').flatMap((controller) => {
    const wanted = controller.object.spec?.replicas ?? 1;
    const pods = truth
      .list<Pod>(controller.ref, 'pods', controller.ref.namespace)
      .filter(({ object }) => object.metadata.ownerReferences?.[0]?.uid === controller.object.metadata.uid && !isTerminal(object));
    if (pods.some(({ object }) => fitsNowhere(truth, controller.ref, object))) return [];
    const said = controller.object.status?.readyReplicas ?? 0;
    return pods.length === wanted && said === wanted ? [] : [`${named(controller)} wants ${wanted}, has ${pods.length} pods, says ${said} are ready`];
  });

const terminating = ({ truth }: World): string[] =>
  storedResources
    .flatMap(({ resource }) => every<ApiObject>(truth, resource))
    .filter((entry) => entry.object.metadata.deletionTimestamp !== undefined && !isMounted(truth, entry) && !isClaimed(truth, entry))
    .map((entry) => `${named(entry)} is still being deleted`);

/** A claim that pods mount which have not ended: it goes when they do. */
const isMounted = (truth: World['truth'], { ref }: Entry): boolean => ref.resource === 'persistentvolumeclaims' && users(truth, ref).length > 0;

/** A volume that a claim has: it goes when that does. */
const isClaimed = (truth: World['truth'], { ref, object }: Entry): boolean => {
  const { org, project } = ref;
  const { namespace = '', name = '', uid = '' } = (object as PersistentVolume).spec?.claimRef ?? {};
  const claim = uid ? truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name, uid }) : undefined;
  return ref.resource === 'persistentvolumes' && claim?.object.spec?.volumeName === ref.name;
};

const users = (truth: World['truth'], { org, project, namespace, name }: Entry['ref']): readonly Entry<Pod>[] =>
  truth.by<Pod>('podsByClaim', `${org}/${project}/${namespace}/${name}`).filter(({ object }) => !isTerminal(object));

const claims = ({ truth }: World): string[] =>
  every<PersistentVolumeClaim>(truth, 'persistentvolumeclaims')
    .filter((claim) => claim.object.status?.phase !== 'Bound' && claim.object.metadata.deletionTimestamp === undefined && !waits(truth, claim))
    .map((claim) => `${named(claim)} is not bound`);

/** For a pod to have its node; or for what it is to be made of. */
const waits = (truth: World['truth'], claim: Entry<PersistentVolumeClaim>): boolean =>
  !hasItsSource(truth, claim) ||
  (claim.object.spec?.storageClassName === 'shelf' && !isOnTheShelf(truth, claim)) ||
  (claim.object.spec?.storageClassName === 'waiting' && !users(truth, claim.ref).some((pod) => pod.object.spec?.nodeName));

/** Of a class whose volumes people write: there is a free one that does for it. */
const isOnTheShelf = (truth: World['truth'], { ref, object: { spec } }: Entry<PersistentVolumeClaim>): boolean =>
  truth
    .list<PersistentVolume>(ref, 'persistentvolumes')
    .some(
      ({ object: { spec: has, status } }) =>
        has?.storageClassName === 'shelf' &&
        status?.phase === 'Available' &&
        bytesOf(has.capacity?.['storage']) >= bytesOf(spec?.resources?.requests?.['storage']),
    );

/** Its source may never come, and may be too large for it. */
function hasItsSource(truth: World['truth'], { ref: { org, project, namespace }, object: { spec } }: Entry<PersistentVolumeClaim>): boolean {
  const { kind, name = '' } = spec?.dataSource ?? {};
  if (kind === undefined) return true;
  const most = bytesOf(spec?.resources?.requests?.['storage']);
  if (kind === 'VolumeSnapshot') {
    const snapshot = truth.get<VolumeSnapshot>({ org, project, resource: snapshotsOf, namespace, name })?.object;
    return snapshot?.metadata.deletionTimestamp === undefined && snapshot?.status?.readyToUse === true && bytesOf(snapshot.status.restoreSize) <= most;
  }
  const claim = truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name })?.object;
  const volume = truth.get<PersistentVolume>({ org, project, resource: 'persistentvolumes', namespace: '', name: claim?.spec?.volumeName ?? '' })?.object;
  const isBound = claim?.metadata.deletionTimestamp === undefined && claim?.status?.phase === 'Bound';
  return isBound && volume !== undefined && bytesOf(volume.spec?.capacity?.['storage']) <= most;
}

/** Owned by something that is gone, or in a namespace that is. */
const outlivers = ({ truth }: World): string[] =>
  storedResources
    .flatMap(({ resource }) => every<ApiObject>(truth, resource))
    .flatMap((entry: Entry) => {
      if (ownerIsGone(truth, entry)) return [`${named(entry)} outlived its owner`];
      return namespaceIsGone(truth, entry) ? [`${named(entry)} outlived its namespace`] : [];
    });

const ownerIsGone = (truth: World['truth'], { ref, object }: Entry): boolean => {
  const owners = object.metadata.ownerReferences ?? [];
  return owners.length > 0 && owners.every(({ uid }) => truth.by('uid', `${ref.org}/${ref.project}/${uid}`).length === 0);
};

/** Events tell of what is gone too. */
const namespaceIsGone = (truth: World['truth'], { ref }: Entry): boolean =>
  ref.namespace !== '' &&
  ref.resource !== 'events' &&
  truth.get({ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace }) === undefined;
