import type { ClusterRoleBinding, RoleBinding, Subject } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Of both kinds of bindings. Source: kubernetes printers printRoleBinding. */
export const roleBindingPrinter: TablePrinter<RoleBinding | ClusterRoleBinding> = {
  columns: [nameColumn, column('Role'), ageColumn, wide('Users'), wide('Groups'), wide('ServiceAccounts')],
  cells: ({ metadata, roleRef, subjects = [] }, nowMs) => [
    metadata.name,
    `${roleRef?.kind ?? ''}/${roleRef?.name ?? ''}`,
    ageOf(metadata.creationTimestamp, nowMs),
    namesOf(subjects, 'User'),
    namesOf(subjects, 'Group'),
    namesOf(subjects, 'ServiceAccount'),
  ],
};

const namesOf = (subjects: readonly Subject[], wanted: string): string =>
  subjects
    .filter(({ kind }) => kind === wanted)
    .map(({ name, namespace }) => (wanted === 'ServiceAccount' ? `${namespace ?? ''}/${name ?? ''}` : (name ?? '')))
    .join(', ');
