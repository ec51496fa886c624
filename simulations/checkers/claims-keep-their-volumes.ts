import type { Objects } from '../../domain/objects.ts';
import { tenantKey, type Ref, type Tenant } from '../../domain/ref.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';
import type { PersistentVolume, PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isTerminal, named } from './cluster.ts';
import { keptInTheCloud } from './kept-in-the-cloud.ts';

/**
 * Every bound claim has one volume, which is its own and stays while the claim does (PVB-1, PVB-4), and the claim while a pod uses it; what is to be
 * deleted with its claim goes, and nothing else does.
 */
export const claimsKeepTheirVolumes: CheckerFactory = () => {
  const kept = keptInTheCloud();
  return {
    name: 'claims-keep-their-volumes',
    onEvent(recorded, { truth }) {
      kept.saw(recorded);
      const { event } = recorded;
      if (event.ref.resource !== 'persistentvolumeclaims') return undefined;
      const claim = event.object as PersistentVolumeClaim;
      if (event.deleted) return stillUsed(truth, event.ref, claim);
      const name = claim.spec?.volumeName;
      if (!name) return undefined;
      const others = truth
        .by<PersistentVolumeClaim>('claimsByVolume', `${tenantKey(event.ref)}/volume ${name}`)
        .filter(({ object }) => object.metadata.uid !== claim.metadata.uid && object.status?.phase === 'Bound');
      return others.length > 0 ? `volume ${name} is ${named(event)}'s and ${others.map(named).join()}'s` : undefined;
    },
    onEffect({ effect, answer }, { truth, cloud }) {
      if (effect.kind !== 'remove-volume' || !answer.ok) return undefined;
      const handle = kept.of(effect.tenant, effect.owner)?.handle ?? '';
      // A copy that lags removes what an earlier PersistentVolume of the name stood for: there is none any more.
      if (cloud.lightningstor.volumes().some(({ tenant, thing }) => thing.name === handle && tenantKey(tenant) === tenantKey(effect.tenant))) return undefined;
      // Whoever it was made for: any PersistentVolume may stand for it.
      const claims = truth.by<PersistentVolume>('volumesByHandle', `${tenantKey(effect.tenant)}/${handle}`).flatMap((volume) => {
        const claim = claimOf(truth, volume.ref, volume.object);
        return claim?.spec?.volumeName === volume.ref.name ? [claim.metadata.name] : [];
      });
      return claims.length > 0 ? `${handle} of ${effect.owner} is removed, and its claim ${claims.join()} lives` : undefined;
    },
    pending: (world) => [...withoutVolume(world), ...notReclaimed(world)],
  };
};

/** PVB-7: by a pod that is on a node. */
function stillUsed(truth: Objects, { org, project, namespace, name }: Ref, { metadata }: PersistentVolumeClaim): string | undefined {
  const pod = truth
    .list<Pod>({ org, project }, 'pods', namespace)
    .find(
      ({ object }) => object.spec?.nodeName && !isTerminal(object) && object.spec.volumes?.some((volume) => volume.persistentVolumeClaim?.claimName === name),
    );
  return pod === undefined ? undefined : `claim ${name} (${metadata.uid}) is gone, and ${named(pod)} uses it`;
}

function claimOf(truth: Objects, tenant: Tenant, { spec }: PersistentVolume): PersistentVolumeClaim | undefined {
  const { namespace = '', name = '', uid = '' } = spec?.claimRef ?? {};
  const { org, project } = tenant;
  return truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name, uid })?.object;
}

function withoutVolume({ cloud, truth }: World): string[] {
  const kept = new Map(cloud.lightningstor.volumes().map((one) => [`${tenantKey(one.tenant)} ${one.thing.name}`, one]));
  const claims = every<PersistentVolumeClaim>(truth, 'persistentvolumeclaims');
  return claims.flatMap((claim) => {
    if (claim.object.status?.phase !== 'Bound') return [];
    const { org, project } = claim.ref;
    const volume = truth.get<PersistentVolume>({
      org,
      project,
      resource: 'persistentvolumes',
      namespace: '',
      name: claim.object.spec?.volumeName ?? '',
    })?.object;
    if (volume?.spec?.claimRef?.uid !== claim.object.metadata.uid) return [`${named(claim)} is bound, and has no volume`];
    if (volume.spec.csi?.driver !== lightningStorDriver) return [];
    const stored = kept.get(`${tenantKey(claim.ref)} ${volume.spec.csi?.volumeHandle ?? ''}`);
    return stored === undefined ? [`${named(claim)} is bound to ${volume.metadata.name}, which LightningSTOR has not`] : [];
  });
}

const notReclaimed = ({ truth }: World): string[] =>
  every<PersistentVolume>(truth, 'persistentvolumes')
    .filter(
      ({ ref, object }) => object.spec?.persistentVolumeReclaimPolicy === 'Delete' && object.spec.claimRef?.uid && claimOf(truth, ref, object) === undefined,
    )
    .map((volume) => `${named(volume)} is to go with its claim, which is gone`);
