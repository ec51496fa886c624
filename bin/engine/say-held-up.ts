import type { HeldUp } from '../../domain/history/held-up.ts';

/** For people: lines without indentation. `flags` make the next question one about the same engine, project and time. */
export function sayHeldUp({ conditions, pods, waiting, first }: HeldUp, flags: string): readonly string[] {
  const firstOnly = waiting === first.length ? '' : `; the first ${first.length}:`;
  return [
    ...conditions.map(({ type, status, reason, message }) => [`${type} is ${status}`, reason, message].filter((word) => word).join(': ')),
    ...(waiting === 0 ? [] : [`${waiting} of its ${pods} pods ${waiting === 1 ? 'is' : 'are'} not ready${firstOnly}`]),
    ...first.flatMap(({ ref, why }) => [`  ${ref.name}: ${why}`, `    k8shost why pod/${ref.name}${flags}`]),
  ];
}
