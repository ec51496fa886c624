import type { PortError } from '../../domain/ports/port-error.ts';
import { refusalWords } from '../../domain/refusal-words.ts';

/** What a tenant reads of a refusal; of what LightningSTOR does not know, what that is in the tenant's own words. */
export const wordsOf = (refused: Extract<PortError, { kind: 'refused' }>, unknown: string): string =>
  refused.reason === 'NOT_FOUND' ? unknown : refusalWords(refused);
