import type { MutatingWebhookConfiguration, ValidatingWebhookConfiguration } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Of both kinds. Source: kubernetes printers printMutatingWebhook. */
export const webhookConfigurationPrinter: TablePrinter<MutatingWebhookConfiguration | ValidatingWebhookConfiguration> = {
  columns: [nameColumn, column('Webhooks', 'integer'), ageColumn],
  cells: ({ metadata, webhooks = [] }, nowMs) => [metadata.name, webhooks.length, ageOf(metadata.creationTimestamp, nowMs)],
};
