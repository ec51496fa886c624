import type { ParamKind, ParamRef } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../api-object.ts';
import { labelSelectorOf, matchesLabels } from '../../label-selector.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Attributes } from '../attributes.ts';

/** What a binding hands to its policy: the policy is evaluated once for each; one undefined where there is none. Source: apiserver admission/plugin/policy/generic CollectParams. */
export function collectParams(
  kind: ParamKind | undefined,
  param: ParamRef | undefined,
  { ref, context }: Attributes,
): Result<readonly (ApiObject | undefined)[], string> {
  if (kind === undefined || param === undefined) return ok([undefined]);
  const facts = context.facts.kind(kind.apiVersion ?? '', kind.kind ?? '');
  if (facts === undefined) return err(`failed to find resource referenced by paramKind: '${kind.apiVersion}, Kind=${kind.kind}'`);
  if (!facts.namespaced && param.namespace) return err('paramRef.namespace must not be provided for a cluster-scoped `paramKind`');
  const namespace = facts.namespaced ? param.namespace || ref.namespace : '';
  if (facts.namespaced && namespace === '') return err('cannot use namespaced paramRef in policy binding that matches cluster-scoped resources');
  const found = param.name
    ? [context.objects.get({ org: ref.org, project: ref.project, resource: facts.resource, namespace, name: param.name })?.object].flatMap((one) => one ?? [])
    : selected(
        param,
        context.objects.list(ref, facts.resource, facts.namespaced ? namespace : undefined).map(({ object }) => object),
      );
  if (found.length > 0 || param.parameterNotFoundAction !== 'Deny') return ok(found);
  return err('no params found for policy binding with `Deny` parameterNotFoundAction');
}

function selected({ selector }: ParamRef, objects: readonly ApiObject[]): readonly ApiObject[] {
  const parsed = labelSelectorOf(selector);
  return parsed.ok ? objects.filter(({ metadata }) => matchesLabels(parsed.value, metadata.labels)) : [];
}
