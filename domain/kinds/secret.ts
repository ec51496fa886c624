import type { ConfigMap, Secret } from '../../schemas/kubernetes/types.ts';
import { utf8Length } from '../hash.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, immutable, invalid, tooLong } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';
import { tlsWarnings, validateType } from './secret-types.ts';

const keyPattern = /^[-._a-zA-Z0-9]+$/;

/** Source: core/validation ValidateSecret: 1 MiB over all values; stringData is write-only and wins over data. */
const dataMaxBytes = 1024 * 1024;

export const secretRules: KindRules<Secret> = {
  defaults: (secret) => {
    const { stringData, ...rest } = secret;
    const written = Object.fromEntries(Object.entries(stringData ?? {}).map(([key, value]) => [key, base64(value)]));
    const data = { ...secret.data, ...written };
    return { ...rest, type: secret.type ?? 'Opaque', ...(Object.keys(data).length > 0 ? { data } : {}) };
  },
  validate: (secret, before) => [
    ...validateKeys(secret.data ?? {}, sum(secret.data, decodedLength)),
    ...validateType(secret),
    ...(before !== undefined && secret.type !== before.type ? [immutable('type', secret.type)] : []),
    ...validateImmutable(secret, before),
  ],
  warnings: tlsWarnings,
};

/** Source: core/validation ValidateConfigMap. */
export const configMapRules: KindRules<ConfigMap> = {
  validate: (map, before) => {
    const both = Object.keys(map.data ?? {}).filter((key) => map.binaryData?.[key] !== undefined);
    return [
      ...validateKeys({ ...map.data, ...map.binaryData }, sum(map.data, utf8Length) + sum(map.binaryData, decodedLength)),
      ...both.map((key) => invalid(`data[${key}]`, key, 'duplicate of key present in binaryData')),
      ...validateImmutable(map, before),
    ];
  },
};

function validateKeys(data: Readonly<Record<string, string>>, bytes: number): readonly Cause[] {
  const causes = Object.keys(data).flatMap((key) => validateKey(`data[${key}]`, key));
  return bytes > dataMaxBytes ? [...causes, tooLong('data', dataMaxBytes)] : causes;
}

/** Source: apimachinery util/validation IsConfigMapKey. */
function validateKey(field: string, key: string): readonly Cause[] {
  const causes: Cause[] = key.length > 253 ? [invalid(field, key, 'must be no more than 253 characters')] : [];
  if (!keyPattern.test(key))
    causes.push(
      invalid(
        field,
        key,
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
      ),
    );
  if (key === '.' || key === '..') causes.push(invalid(field, key, `must not be '${key}'`));
  else if (key.startsWith('..')) causes.push(invalid(field, key, "must not start with '..'"));
  return causes;
}

type Sealed = { readonly immutable?: boolean; readonly data?: Readonly<Record<string, string>>; readonly binaryData?: Readonly<Record<string, string>> };

function validateImmutable(after: Sealed, before: Sealed | undefined): readonly Cause[] {
  if (before?.immutable !== true) return [];
  const causes: Cause[] = after.immutable === true ? [] : [forbidden('immutable', 'field is immutable when `immutable` is set')];
  for (const field of ['data', 'binaryData'] as const)
    if (!jsonEqual(after[field], before[field])) causes.push(forbidden(field, 'field is immutable when `immutable` is set'));
  return causes;
}

const sum = (values: Readonly<Record<string, string>> | undefined, length: (value: string) => number): number =>
  Object.values(values ?? {}).reduce((total, value) => total + length(value), 0);

/** Bytes that a base64 text stands for. */
const decodedLength = (text: string): number => Math.floor((text.replace(/=+$/, '').length * 3) / 4);

/** Base64 of the text's UTF-8 bytes. */
const base64 = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
