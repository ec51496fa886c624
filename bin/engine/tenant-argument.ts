import { isDnsLabel } from '../../domain/names.ts';
import type { Tenant } from '../../domain/ref.ts';
import { Failure } from '../failure.ts';

/** `ORG/PROJECT`; both are DNS labels. */
export function parseTenant(text: string): Tenant {
  const [org, project, ...rest] = text.split('/');
  if (!org || !project || rest.length > 0 || !isDnsLabel(org) || !isDnsLabel(project))
    throw new Failure(`a project is written ORG/PROJECT, both lower case letters, digits and '-', not ${JSON.stringify(text)}`);
  return { org, project };
}
