import { utf8Length } from '../hash.ts';
import { tooLong, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';

const annotationsMaxBytes = 256 * 1024;

/** The rule of label keys, but that capitals are as good; the key is shown as it is written. Source: apimachinery api/validation ValidateAnnotations. */
export function validateAnnotations(field: string, annotations: Readonly<Record<string, string>> = {}): readonly Cause[] {
  const bytes = Object.entries(annotations).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
  return [
    ...Object.keys(annotations).flatMap((key) => validateQualifiedName(field, key.toLowerCase()).map((cause) => shownAs(cause, key))),
    ...(bytes > annotationsMaxBytes ? [tooLong(field, annotationsMaxBytes)] : []),
  ];
}

const shownAs = (cause: Cause, text: string): Cause => ({
  ...cause,
  message: cause.message.replace(JSON.stringify(text.toLowerCase()), () => JSON.stringify(text)),
});
