import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { snapshotDefinitions } from '../../api/snapshots/first-objects.ts';
import { Failure } from '../failure.ts';

/** What `pod/NAME` names. */
export interface ObjectArgument {
  /** `pods`, `deployments.apps`. */
  readonly resource: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly name: string;
}

/** `KIND/NAME` as kubectl takes it: the plural, the singular, a short name or the kind; a custom resource by its plural and group, but for those that every project begins with. */
export function parseObjectArgument(text: string): ObjectArgument {
  const [kind = '', name, ...rest] = text.split('/');
  if (!kind || !name || rest.length > 0) throw new Failure(`an object is written KIND/NAME, such as pod/web-1, not ${JSON.stringify(text)}`);
  const asked = kind.toLowerCase();
  const facts = kubernetesFacts
    .resources()
    .find(
      ({ resource, plural, singular, shortNames, review, converted }) => !review && !converted && [resource, plural, singular, ...shortNames].includes(asked),
    );
  if (facts !== undefined) return { resource: facts.resource, kind: facts.kind, namespaced: facts.namespaced, name };
  const shipped = snapshotDefinitions.find(
    ({ metadata, spec: { names } }) => metadata.name === asked || [names.plural, names.singular, ...names.shortNames].includes(asked),
  );
  if (shipped !== undefined) return { resource: shipped.metadata.name, kind: shipped.spec.names.kind, namespaced: shipped.spec.scope === 'Namespaced', name };
  if (asked.includes('.')) return { resource: asked, kind, namespaced: true, name };
  throw new Failure(`there is no kind ${JSON.stringify(kind)}: write it as kubectl does (pod, deploy, node), a custom one as PLURAL.GROUP`);
}
