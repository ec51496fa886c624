import { ok } from '../../../../domain/result.ts';
import type { Networks } from '../member-rule.ts';

/** All stand-ins are every tenant's: for tests of what is done with members. */
export const everyStandIn: Networks = { subnetsOf: () => Promise.resolve(ok(['127.64.0.0/10'])), cloud: [] };
