import { generatedFacts } from './facts.ts';
import { metaTypes } from './protobuf-meta.ts';

/** Schemas in CustomResourceDefinitions are free JSON in the facts, and messages of their own on the wire; clients write them as JSON. */
const jsonOnly = 'io.k8s.apiextensions-apiserver.';

/** Are objects of this type read and written in protobuf? Custom resources and their definitions are not. */
export const hasProtobuf = (type: string): boolean =>
  !type.startsWith(jsonOnly) && (Object.hasOwn(generatedFacts.types, type) || Object.hasOwn(metaTypes, type));
