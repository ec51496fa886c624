import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';

const groupLabel = 'scheduling.x-k8s.io/pod-group';
const groups = 'podgroups.scheduling.x-k8s.io';

/** From the first pod of a group to the last. */
interface Life {
  readonly pods: Set<string>;
  readonly bound: Set<string>;
  /** Enough of it had nodes at some time: what is bound after that comes in by itself. */
  begun: boolean;
  /** The append that bound some of it, until it is over. */
  commandId: string | undefined;
}

/** The first pods of a group that have nodes have them in one append, and are as many as its minMember. */
export const groupsWhole: CheckerFactory = () => {
  const lives = new Map<string, Life>();
  const minMembers = new Map<string, number>();

  const judge = (group: string, life: Life): string | undefined => {
    const minMember = minMembers.get(group) ?? Number.POSITIVE_INFINITY;
    life.commandId = undefined;
    life.begun ||= life.bound.size >= minMember;
    return life.begun ? undefined : `${life.bound.size} pods of ${group} were bound, and minMember is ${minMember}`;
  };
  /** What an append bound is judged when the next one begins. */
  const judgeOver = (commandId: string | undefined): string | undefined => {
    for (const [group, life] of lives) {
      if (life.commandId === undefined || life.commandId === commandId) continue;
      const broken = judge(group, life);
      if (broken !== undefined) return broken;
    }
    return undefined;
  };

  return {
    name: 'groups-whole',
    onEvent({ event }) {
      const { ref, object, deleted, commandId, type } = event;
      const broken = judgeOver(commandId);
      if (ref.resource === groups && !deleted)
        minMembers.set(
          `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`,
          (object as unknown as { readonly spec: { readonly minMember: number } }).spec.minMember,
        );
      const name = ref.resource === 'pods' ? object.metadata.labels?.[groupLabel] : undefined;
      if (name === undefined) return broken;
      const group = `${ref.org}/${ref.project}/${ref.namespace}/${name}`;
      const life = lives.get(group) ?? { pods: new Set(), bound: new Set(), begun: false, commandId: undefined };
      lives.set(group, life);
      const { uid } = object.metadata;
      if (deleted) for (const set of [life.pods, life.bound]) set.delete(uid);
      else life.pods.add(uid);
      if (!deleted && (object as Pod).spec?.nodeName) life.bound.add(uid);
      if (type === 'PodBound') life.commandId = commandId;
      if (life.pods.size === 0) lives.delete(group);
      return broken;
    },
    atEnd: () => {
      const broken = judgeOver(undefined);
      return broken === undefined ? [] : [broken];
    },
  };
};
