import type { Json } from '../api-object.ts';
import { isRounded, roundedAt } from '../exact-integers.ts';
import { formatQuantity, parseQuantity } from '../quantity.ts';
import { err, ok, type Result } from '../result.ts';
import type { FieldType } from '../schema-facts.ts';
import { microTimestamp, parseRfc3339, timestamp } from '../time.ts';
import { base64Pattern } from '../validation/text-forms.ts';

/** `type`: JSON of another type; a text: the right type with a value that cannot be read; `roundedAt`: where an integer is too large to be kept. */
type ScalarError = 'type' | { readonly text: string } | { readonly roundedAt: string };
type Scalar = Result<Json, ScalarError>;

const wrong: Scalar = err('type');
const asText = (json: Json): Scalar => (typeof json === 'string' ? ok(json) : wrong);
const rounded: Scalar = err({ roundedAt: '' });
const asInt32 = (json: Json): Scalar => (typeof json === 'number' && Number.isInteger(json) && json >= -int32Max - 1 && json <= int32Max ? ok(json) : wrong);

const int32Max = 2 ** 31 - 1;

const decoders: Readonly<Record<Extract<FieldType, string>, (json: Json) => Scalar>> = {
  string: asText,
  integer: asInt32,
  int64: (json) => (Number.isSafeInteger(json) ? ok(json) : isRounded(json) ? rounded : wrong),
  number: (json) => (typeof json === 'number' ? ok(json) : wrong),
  boolean: (json) => (typeof json === 'boolean' ? ok(json) : wrong),
  bytes: (json) => (typeof json === 'string' ? decodeBytes(json) : wrong),
  quantity: decodeQuantity,
  'int-or-string': (json) => (typeof json === 'string' ? ok(json) : asInt32(json)),
  time: (json) => decodeTime(json, timestamp),
  'micro-time': (json) => decodeTime(json, microTimestamp),
  duration: decodeDuration,
  json: decodeJson,
};

export const decodeScalar = (type: Extract<FieldType, string>, json: Json): Scalar => decoders[type](json);

/** Written `1024Mi`, kept `1Gi`: Kubernetes stores quantities in their canonical form. A number is taken for its text. */
function decodeQuantity(json: Json): Scalar {
  if (typeof json !== 'string' && typeof json !== 'number') return wrong;
  if (isRounded(json)) return rounded;
  const parsed = parseQuantity(String(json).trim());
  return parsed.ok ? ok(formatQuantity(parsed.value)) : err({ text: parsed.error });
}

function decodeJson(json: Json): Scalar {
  const at = roundedAt(json);
  return at === undefined ? ok(json) : err({ roundedAt: at });
}

/** Line breaks inside base64 are legal and not kept. */
function decodeBytes(text: string): Scalar {
  const joined = text.replace(/[\r\n]/g, '');
  if (base64Pattern.test(joined)) return ok(joined);
  const at = joined.search(/[^A-Za-z0-9+/]/);
  return err({ text: `illegal base64 data at input byte ${at < 0 ? joined.length - (joined.length % 4) : at}` });
}

const microseconds = /\.\d{1,6}/;

/** Kept in UTC; an empty text is no time and is refused, as Go does. */
function decodeTime(json: Json, write: (epochMs: number) => string): Scalar {
  if (typeof json !== 'string') return wrong;
  const epochMs = parseRfc3339(json);
  if (epochMs === undefined)
    return err({ text: `parsing time ${JSON.stringify(json)} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(json)} as "2006"` });
  const text = write(epochMs);
  const fraction = write === microTimestamp ? microseconds.exec(json)?.[0] : undefined;
  return ok(fraction === undefined ? text : text.replace(microseconds, fraction.padEnd(7, '0')));
}

const duration = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

/** Go's duration text, `1h30m0s`. */
function decodeDuration(json: Json): Scalar {
  if (typeof json !== 'string') return wrong;
  return duration.test(json) ? ok(json) : err({ text: `time: invalid duration ${JSON.stringify(json)}` });
}
