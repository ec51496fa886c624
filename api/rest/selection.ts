import type { ApiObject } from '../../domain/api-object.ts';
import { matchesFields, parseFieldSelector } from '../../domain/field-selector.ts';
import type { FieldRequirement } from '../../domain/field-selector.ts';
import { matchesLabels, parseLabelSelector } from '../../domain/label-selector.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';

/** The label and field selectors of a list or watch. */
export interface Selection {
  matches(object: ApiObject): boolean;
  /** No selector: everything matches. */
  readonly everything: boolean;
  /** Set when only the object of this name can match, so that no list has to be gone through. */
  readonly name: string | undefined;
}

/** Which fields may be selected depends on the version that is asked, not on the one that is stored. */
export function parseSelection(
  { group, plural, custom }: Pick<ResourceFacts, 'group' | 'plural' | 'custom'>,
  labelSelector: string,
  fieldSelector: string,
): Result<Selection, Status> {
  const labels = parseLabelSelector(labelSelector);
  if (!labels.ok) return err(failure(400, 'BadRequest', labels.error));
  const fields = parseFieldSelector(group === '' ? plural : `${plural}.${group}`, fieldSelector, custom?.selectable);
  if (!fields.ok) return err(statusOf(fields.error));
  const everything = labelSelector.trim() === '' && fields.value.length === 0;
  return ok({
    everything,
    name: fields.value.find(isName)?.value,
    matches: (object: ApiObject) => everything || (matchesFields(fields.value, object) && matchesLabels(labels.value, object.metadata.labels)),
  });
}

const isName = ({ path, operator }: FieldRequirement): boolean => path === 'metadata.name' && operator === '=';
