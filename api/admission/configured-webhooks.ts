import type { MutatingWebhook, MutatingWebhookConfiguration, ValidatingWebhook, ValidatingWebhookConfiguration } from '../../schemas/kubernetes/types.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';

export type Webhook = MutatingWebhook & ValidatingWebhook;

const group = 'admissionregistration.k8s.io';

/** Of a project, in the order they are asked in: by configuration, then as listed. */
export const mutatingWebhooks = (objects: Objects, tenant: Tenant): readonly Webhook[] =>
  objects.list<MutatingWebhookConfiguration>(tenant, `mutatingwebhookconfigurations.${group}`).flatMap(({ object }) => object.webhooks ?? []);

export const validatingWebhooks = (objects: Objects, tenant: Tenant): readonly Webhook[] =>
  objects.list<ValidatingWebhookConfiguration>(tenant, `validatingwebhookconfigurations.${group}`).flatMap(({ object }) => object.webhooks ?? []);

export const hasWebhooks = (objects: Objects, tenant: Tenant): boolean =>
  mutatingWebhooks(objects, tenant).length + validatingWebhooks(objects, tenant).length > 0;
