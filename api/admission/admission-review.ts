// admission.k8s.io/v1 AdmissionReview. Source: apiserver admission/plugin/webhook/request.

import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Attributes } from '../../domain/admission/attributes.ts';
import { requestOf } from '../../domain/admission/cel-request.ts';
import { isObject, member, type JsonObject } from '../../domain/patch/json-object.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';

const version = { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview' };
const options: Readonly<Record<string, string>> = { CREATE: 'CreateOptions', UPDATE: 'UpdateOptions', DELETE: 'DeleteOptions' };

export function admissionReview(uid: string, object: ApiObject | undefined, attributes: Attributes): Json {
  const request = Object.fromEntries(Object.entries(requestOf(attributes)).filter(([, value]) => value !== ''));
  const kind = options[attributes.operation];
  return {
    ...version,
    request: {
      uid,
      ...request,
      object: (object ?? null) as unknown as Json,
      oldObject: (attributes.before ?? null) as unknown as Json,
      options: kind === undefined ? null : { kind, apiVersion: 'meta.k8s.io/v1', ...(attributes.dryRun ? { dryRun: ['All'] } : {}) },
    },
  };
}

export interface WebhookAnswer {
  readonly allowed: boolean;
  /** A JSON patch; undefined for none. */
  readonly patch: Json | undefined;
  readonly status: JsonObject;
  readonly warnings: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** The error says what is wrong with it. */
export function parseAnswer(uid: string, mutating: boolean, body: Json): Result<WebhookAnswer, string> {
  const text = (json: JsonObject, field: string): string => {
    const value = member(json, field);
    return typeof value === 'string' ? value : '';
  };
  const response = isObject(body) ? member(body, 'response') : undefined;
  if (!isObject(body) || response === undefined || !isObject(response)) return err('webhook response was absent');
  if (text(response, 'uid') !== uid) return err(`expected response.uid=${JSON.stringify(uid)}, got ${JSON.stringify(text(response, 'uid'))}`);
  const gvk = (apiVersion: string, kind: string): string => `${apiVersion}, Kind=${kind}`;
  const got = gvk(text(body, 'apiVersion'), text(body, 'kind'));
  if (got !== gvk(version.apiVersion, version.kind)) return err(`expected webhook response of ${gvk(version.apiVersion, version.kind)}, got ${got}`);
  const patch = text(response, 'patch');
  const patchType = text(response, 'patchType');
  if (!mutating && patch !== '') return err('validating webhook may not return response.patch');
  if (!mutating && patchType !== '') return err('validating webhook may not return response.patchType');
  if (patch !== '' && patchType === '') return err('webhook returned response.patch but not response.patchType');
  if (patch === '' && patchType !== '') return err('webhook returned response.patchType but not response.patch');
  if (patchType !== '' && patchType !== 'JSONPatch') return err(`unsupported patch type ${JSON.stringify(patchType)}`);
  const parsed = patch === '' ? ok(undefined) : parsePatch(patch);
  if (!parsed.ok) return parsed;
  const status = member(response, 'status');
  const warnings = member(response, 'warnings');
  const annotations = member(response, 'auditAnnotations');
  return ok({
    allowed: member(response, 'allowed') === true,
    patch: parsed.value,
    status: status !== undefined && isObject(status) ? status : {},
    warnings: Array.isArray(warnings) ? warnings.filter((one): one is string => typeof one === 'string') : [],
    annotations:
      annotations !== undefined && isObject(annotations)
        ? (Object.fromEntries(Object.entries(annotations).filter(([, value]) => typeof value === 'string')) as Record<string, string>)
        : {},
  });
}

function parsePatch(base64: string): Result<Json, string> {
  try {
    return ok(JSON.parse(Buffer.from(base64, 'base64').toString()) as Json);
  } catch {
    return err('response.patch is not the base64 of a JSON patch');
  }
}

/** Source: apiserver admission/plugin/webhook/errors ToStatusErr. */
export function denialOf(name: string, status: JsonObject): Rejection {
  const { code, message, reason } = status;
  const told = [message, reason].find((one): one is string => typeof one === 'string' && one !== '');
  const denied = `admission webhook ${JSON.stringify(name)} denied the request`;
  return {
    kind: 'denied',
    code: typeof code === 'number' && code >= 400 && code < 600 ? code : 400,
    reason: typeof reason === 'string' ? reason : '',
    message: told === undefined ? `${denied} without explanation` : `${denied}: ${told}`,
  };
}
