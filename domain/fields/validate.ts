import type { Json } from '../api-object.ts';
import { goText, goType } from '../go-text.ts';
import { isList, isObject } from '../patch/json-object.ts';
import { formOf, isMapForm, isScalarForm } from './form.ts';
import { elementOf, elementProblem } from './list-element.ts';
import { describePath, fieldElement } from './path-element.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** What does not fit the shape, in upstream's words; [] when it fits. Source: structured-merge-diff typed/validate.go. */
export function problemsOf(shape: Shape, value: Json, { duplicates = false } = {}): readonly string[] {
  const problems: string[] = [];
  validate(shape, value, [], problems, duplicates);
  return problems;
}

function validate(shape: Shape, value: Json, path: readonly string[], problems: string[], duplicates: boolean): void {
  const form = formOf(shape, value);
  const fail = (message: string): void => void problems.push(path.length === 0 ? message : `${describePath(path)}: ${message}`);
  if (form === undefined) fail('schema error: invalid atom: inlined');
  else if (isScalarForm(form)) {
    const wrong = wrongScalar(form, value);
    if (wrong !== undefined) fail(wrong);
  } else if (value === null) return;
  else if (isMapForm(form)) {
    if (!isObject(value)) fail(`expected map, got &{${goText(value)}}`);
    else validateMap(form, value, path, problems, duplicates);
  } else if (!isList(value)) fail(`expected list, got &{${goText(value)}}`);
  else validateList(form, value, path, problems, duplicates);
}

function validateMap(map: MapShape, value: { readonly [name: string]: Json }, path: readonly string[], problems: string[], duplicates: boolean): void {
  for (const [name, member] of Object.entries(value)) {
    const shape = map.fields.get(name)?.shape ?? map.element;
    const inner = [...path, fieldElement(name)];
    // Upstream looks no further into such a map.
    if (shape === undefined) return void problems.push(`${describePath(inner)}: field not declared in schema`);
    validate(shape, member, inner, problems, duplicates);
  }
}

function validateList(list: ListShape, value: readonly Json[], path: readonly string[], problems: string[], duplicates: boolean): void {
  const seen = new Set<string>();
  value.forEach((item, index) => {
    const element = list.atomic ? `i:${index}` : elementOf(list, item);
    if (element === undefined) {
      problems.push(`${path.length === 0 ? '' : `${describePath(path)}: `}element ${index}: ${elementProblem(list, item)}`);
      return;
    }
    if (seen.has(element) && !duplicates)
      problems.push(`${path.length === 0 ? '' : `${describePath(path)}: `}duplicate entries for key ${describePath([element])}`);
    seen.add(element);
    validate(list.element, item, [...path, element], problems, duplicates);
  });
}

function wrongScalar(scalar: NonNullable<Shape['scalar']>, value: Json): string | undefined {
  if (value === null) return undefined;
  switch (scalar) {
    case 'numeric':
      return typeof value === 'number' ? undefined : `expected numeric (int or float), got ${goType(value)}`;
    case 'string':
      return typeof value === 'string' ? undefined : `expected string, got &value.valueUnstructured{Value:${goText(value)}}`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `expected boolean, got &{${goText(value)}}`;
    case 'untyped':
      return typeof value === 'object' ? `expected any scalar, got &{${goText(value)}}` : undefined;
  }
}
