import type { Service } from '../schemas/kubernetes/types.ts';

export const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** The blocks whose clients a balancer serves; [] is everybody. The field, or where it says nothing the annotation of old times (SVC-34). */
export function sourceRangesOf({ metadata, spec }: Service): readonly string[] {
  const field = spec?.loadBalancerSourceRanges ?? [];
  return field.length > 0 ? field.map((range) => range.trim()) : olderRangesOf(metadata.annotations?.[sourceRangesAnnotation] ?? '');
}

/** Of the annotation, which has commas between the blocks. */
export const olderRangesOf = (text: string): readonly string[] => (text.trim() === '' ? [] : text.split(',').map((range) => range.trim()));
