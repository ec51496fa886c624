import { difference, type FieldSet } from './field-set.ts';
import { fieldElement } from './path-element.ts';

const metadataFields = ['name', 'namespace', 'creationTimestamp', 'selfLink', 'uid', 'clusterName', 'generation', 'managedFields', 'resourceVersion'];

const neverOwned: FieldSet = {
  [fieldElement('apiVersion')]: {},
  [fieldElement('kind')]: {},
  [fieldElement('metadata')]: { '.': {}, ...Object.fromEntries(metadataFields.map((name) => [fieldElement(name), {}])) },
};

/** Without what says which object it is. Source: apimachinery util/managedfields/internal/stripmeta.go. */
export const stripMetadata = (set: FieldSet): FieldSet => difference(set, neverOwned);
