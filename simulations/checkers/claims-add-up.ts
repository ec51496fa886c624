import { recountClaims } from '../../domain/claims/recount.ts';
import type { CheckerFactory } from './checker.ts';

/** What claims say is what the objects that hold them add up to (K11). */
export const claimsAddUp: CheckerFactory = () => ({
  name: 'claims-add-up',
  atEnd: ({ truth }) => truth.tenants().flatMap((tenant) => recountClaims(truth, tenant)),
});
