import type { CustomResourceDefinition, CustomResourceDefinitionCondition, CustomResourceDefinitionNames } from '../../schemas/kubernetes/types.ts';
import { timestamp } from '../time.ts';
import { conditionOf } from './definition-facts.ts';

/**
 * The names a definition has among those that others of its group have, and the conditions that follow: they are facts of the definitions,
 * so no controller is asked. A name that another one has is not given. Source: apiextensions-apiserver controller/status naming_controller.go, establish.
 */
export function withAcceptedNames(
  definition: CustomResourceDefinition,
  taken: readonly CustomResourceDefinitionNames[],
  nowMs: number,
): CustomResourceDefinition {
  const { names: wanted } = definition.spec;
  const before = definition.status?.acceptedNames;
  const resources = new Set(taken.flatMap(({ plural, singular = '', shortNames = [] }) => [plural, singular, ...shortNames]));
  const kinds = new Set(taken.flatMap(({ kind, listKind = '' }) => [kind, listKind]));
  const conflicts = [
    { reason: 'PluralConflict', used: resources.has(wanted.plural) ? [wanted.plural] : [] },
    { reason: 'SingularConflict', used: wanted.singular !== undefined && resources.has(wanted.singular) ? [wanted.singular] : [] },
    { reason: 'ShortNamesConflict', used: (wanted.shortNames ?? []).filter((name) => resources.has(name)) },
    { reason: 'KindConflict', used: kinds.has(wanted.kind) ? [wanted.kind] : [] },
    { reason: 'ListKindConflict', used: wanted.listKind !== undefined && kinds.has(wanted.listKind) ? [wanted.listKind] : [] },
  ].filter(({ used }) => used.length > 0);
  const conflict = conflicts.at(-1);
  const acceptedNames = conflict === undefined ? wanted : withoutConflicts(wanted, before, conflicts);
  const established = conditionOf(definition, 'Established')?.status === 'True';
  const now = timestamp(nowMs);
  const conditions = [
    conflict === undefined
      ? { type: 'NamesAccepted', status: 'True', reason: 'NoConflicts', message: 'no conflicts found' }
      : {
          type: 'NamesAccepted',
          status: 'False',
          reason: conflict.reason,
          message: conflict.used.map((name) => `${JSON.stringify(name)} is already in use`).join(', '),
        },
    established || conflict === undefined
      ? { type: 'Established', status: 'True', reason: 'InitialNamesAccepted', message: 'the initial names have been accepted' }
      : { type: 'Established', status: 'False', reason: 'NotAccepted', message: 'not all names are accepted' },
  ];
  const merged = conditions.reduce((all, condition) => withCondition(all, { ...condition, lastTransitionTime: now }), definition.status?.conditions ?? []);
  return { ...definition, status: { ...definition.status, conditions: merged, acceptedNames } };
}

function withoutConflicts(
  wanted: CustomResourceDefinitionNames,
  before: CustomResourceDefinitionNames | undefined,
  conflicts: readonly { readonly reason: string }[],
): CustomResourceDefinitionNames {
  const lost = (reason: string): boolean => conflicts.some((conflict) => conflict.reason === reason);
  const shortNames = lost('ShortNamesConflict') ? before?.shortNames : wanted.shortNames;
  const singular = lost('SingularConflict') ? before?.singular : wanted.singular;
  const listKind = lost('ListKindConflict') ? before?.listKind : wanted.listKind;
  return {
    plural: lost('PluralConflict') ? (before?.plural ?? '') : wanted.plural,
    ...(singular && { singular }),
    ...(shortNames && { shortNames }),
    kind: lost('KindConflict') ? (before?.kind ?? '') : wanted.kind,
    ...(listKind && { listKind }),
    ...(wanted.categories && { categories: wanted.categories }),
  };
}

/** In its place; the time of one that says the same stays. */
export function withCondition(
  conditions: readonly CustomResourceDefinitionCondition[],
  wanted: CustomResourceDefinitionCondition,
): readonly CustomResourceDefinitionCondition[] {
  const known = conditions.find(({ type }) => type === wanted.type);
  if (known === undefined) return [...conditions, wanted];
  const next = known.status === wanted.status && known.lastTransitionTime !== undefined ? { ...wanted, lastTransitionTime: known.lastTransitionTime } : wanted;
  return conditions.map((condition) => (condition === known ? next : condition));
}
