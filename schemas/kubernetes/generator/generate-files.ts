import type { Provenance } from '../generated-facts.ts';
import { bodyKinds, deleteOptionsBody, listMetaType, servedResources, statusType } from '../resources.ts';
import { deriveFacts, type SourcePackage } from './derive-facts.ts';
import { emitTypes } from './emit-types.ts';

interface GeneratedFiles {
  /** Text of `generated/facts.json`: a line a type. */
  readonly facts: string;
  /** Text of `types.ts`. */
  readonly types: string;
}

export function generateFiles(packages: readonly SourcePackage[], provenance: readonly Provenance[]): GeneratedFiles {
  const kinds = [...servedResources, ...bodyKinds];
  const facts = deriveFacts(packages, { kinds: [...kinds.map(({ type }) => type), statusType], structs: [listMetaType] }, provenance);
  const topLevel = new Map(kinds.filter((kind) => kind !== deleteOptionsBody).map((kind) => [kind.type, kind]));
  const lines = Object.entries(facts.types).map(([name, type]) => `    ${JSON.stringify(name)}: ${JSON.stringify(type)}`);
  const json = `{\n  "provenance": ${JSON.stringify(facts.provenance)},\n  "types": {\n${lines.join(',\n')}\n  }\n}\n`;
  return { facts: json, types: emitTypes(facts, topLevel) };
}
