import { parseOwner } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { PersistentVolumeClaim, Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isTerminal, named } from './cluster.ts';

/** Claims of generic ephemeral volumes: each pod has its own, runs with no other, and takes them with it. */
export const podsHaveTheirOwnClaims: CheckerFactory = () => ({
  name: 'pods-have-their-own-claims',
  onEffect({ effect, answer }, { truth }) {
    if (effect.kind !== 'ensure-instance' || !answer.ok) return undefined;
    const [pod] = truth.by<Pod>('uid', `${tenantKey(effect.tenant)}/${parseOwner(effect.owner)?.uid ?? ''}`);
    const foreign = pod && claimsOf(truth, pod).find(({ claim }) => claim !== undefined && !isOf(pod, claim));
    return foreign === undefined ? undefined : `${effect.owner} runs with ${foreign.name}, which was not made for it`;
  },
  pending: ({ truth }) => [
    ...every<Pod>(truth, 'pods')
      .filter(({ object }) => !isTerminal(object) && object.metadata.deletionTimestamp === undefined)
      .flatMap((pod) => claimsOf(truth, pod).flatMap(({ name, claim }) => (claim === undefined ? [`${named(pod)} has no claim ${name}`] : []))),
    ...every<PersistentVolumeClaim>(truth, 'persistentvolumeclaims')
      .filter(({ ref, object }) =>
        object.metadata.ownerReferences?.some(({ kind, uid }) => kind === 'Pod' && truth.by('uid', `${tenantKey(ref)}/${uid}`).length === 0),
      )
      .map((claim) => `${named(claim)} is left of a pod that is gone`),
  ],
});

interface Named {
  readonly name: string;
  readonly claim: PersistentVolumeClaim | undefined;
}

const claimsOf = (truth: Objects, { ref, object }: Entry<Pod>): readonly Named[] =>
  (object.spec?.volumes ?? []).flatMap((volume) => {
    if (volume.ephemeral === undefined) return [];
    const name = `${ref.name}-${volume.name}`;
    const { org, project, namespace } = ref;
    return [{ name, claim: truth.get<PersistentVolumeClaim>({ org, project, resource: 'persistentvolumeclaims', namespace, name })?.object }];
  });

const isOf = ({ object }: Entry<Pod>, { metadata }: PersistentVolumeClaim): boolean => metadata.ownerReferences?.[0]?.uid === object.metadata.uid;
