// From a wish and the present to events or a rejection. Pure (K2): the writer calls it again, on newer objects, whenever somebody
// else was faster (K1). Each verb is a file in decide/; what only one kind has is in kinds/.

import { match } from 'ts-pattern';
import type { Command } from './command.ts';
import type { DecideContext } from './decide-context.ts';
import { refusedAsStale } from './decide/admitted.ts';
import { decideBind } from './decide/bind.ts';
import { decideCreate } from './decide/create.ts';
import { decideDelete } from './decide/delete.ts';
import { decideEvict } from './decide/evict.ts';
import { decidePatch } from './decide/patch.ts';
import { decideReplace } from './decide/replace.ts';
import type { Decision, ObjectState } from './decision.ts';
import { rejected } from './decision.ts';
import { customRulesOf } from './custom/custom-rules.ts';
import { rulesOf } from './kinds/registry.ts';

/** What the command makes true of its object, and the claims that go with it; or why not. */
export function decide(command: Command, current: ObjectState, context: DecideContext): Decision {
  const { ref } = command;
  const facts = context.facts.resource(ref.resource);
  if (facts === undefined) return rejected({ kind: 'unknown-resource', message: 'the server could not find the requested resource' });
  if (facts.namespaced !== (ref.namespace !== '')) {
    const message = facts.namespaced
      ? `an empty namespace may not be set when a resource name is provided`
      : `namespace may not be set on ${ref.resource}: it is cluster-scoped`;
    return rejected({ kind: 'bad-request', message });
  }
  if ('subresource' in command && command.subresource !== undefined && !facts.subresources.includes(command.subresource))
    return rejected({ kind: 'unknown-resource', message: 'the server could not find the requested resource' });
  if (command.verb === 'bind' && !facts.subresources.includes('binding'))
    return rejected({ kind: 'method-not-supported', message: `${ref.resource} cannot be bound to a node` });
  if (command.verb === 'evict' && !facts.subresources.includes('eviction'))
    return rejected({ kind: 'method-not-supported', message: `${ref.resource} cannot be evicted` });
  const stale = refusedAsStale(command, current);
  if (stale !== undefined) return rejected(stale);
  if (command.refused !== undefined) return rejected(command.refused);
  if (command.verb === 'create' && facts.custom?.terminating)
    return rejected({ kind: 'method-not-supported', message: 'create not allowed while custom resource definition is terminating' });
  const rules = facts.custom === undefined ? rulesOf(ref.resource) : customRulesOf(facts, facts.custom);
  return match(command)
    .with({ verb: 'create' }, (create) => decideCreate(create, current, context, facts, rules))
    .with({ verb: 'replace' }, (replace) => decideReplace(replace, current, context, facts, rules))
    .with({ verb: 'patch' }, (patch) => decidePatch(patch, current, context, facts, rules))
    .with({ verb: 'delete' }, (remove) => decideDelete(remove, current, context, rules))
    .with({ verb: 'evict' }, (evict) => decideEvict(evict, current, context, rules))
    .with({ verb: 'bind' }, (bind) => decideBind(bind, current, context, rules))
    .exhaustive();
}
