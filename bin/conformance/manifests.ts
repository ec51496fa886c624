import { parseAllDocuments } from 'yaml';
import type { Json } from '../../domain/api-object.ts';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [field: string]: Json;
}

/** The documents of a YAML text. */
export const manifests = (text: string): readonly Manifest[] => parseAllDocuments(text).map((document) => document.toJS() as Manifest);
