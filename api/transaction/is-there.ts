import type { Tenant } from '../../domain/ref.ts';
import type { Target } from '../asked/target-path.ts';
import type { RestDeps } from '../rest/deps.ts';

/** Is there such an object, as far as this process knows? */
export const isThere =
  ({ facts, storeOf }: RestDeps, { org, project }: Tenant) =>
  ({ apiVersion, kind, namespace, name }: Target): boolean => {
    const found = facts.kind(apiVersion ?? '', kind ?? '');
    if (found === undefined) return false;
    return storeOf(found.resource).objects.get({ org, project, resource: found.resource, namespace: namespace ?? '', name: name ?? '' }) !== undefined;
  };
