import { definitionsResource, factsOf } from '../../domain/custom/tenant-facts.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { RestDeps } from './deps.ts';

/** What is served to a tenant: the built-in kinds and its own custom ones. */
export const factsFor = ({ facts, storeOf }: Pick<RestDeps, 'facts' | 'storeOf'>, tenant: Tenant): SchemaFacts =>
  factsOf(facts, storeOf(definitionsResource).objects, tenant);
