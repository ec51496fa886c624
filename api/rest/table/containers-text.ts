import type { Container } from '../../../schemas/kubernetes/types.ts';
import { joined, wide } from './printer.ts';

export const containerColumns = [wide('Containers'), wide('Images')] as const;

/** The cells Containers and Images of what has a pod in it. Source: kubernetes printers layoutContainerCells. */
export const containerCells = (spec: { readonly containers?: readonly Container[] } | undefined): readonly [string, string] => [
  joined(spec?.containers?.map(({ name }) => name ?? '')),
  joined(spec?.containers?.map(({ image }) => image ?? '')),
];
