import type { ServiceAccount } from '../../schemas/kubernetes/types.ts';
import type { KindRules } from './kind-rules.ts';

const mountable = 'kubernetes.io/enforce-mountable-secrets';

/** Of secrets only the name counts. Source: registry/core/serviceaccount strategy. */
const withNamesOnly = (account: ServiceAccount): ServiceAccount =>
  account.secrets === undefined ? account : { ...account, secrets: account.secrets.map(({ name }) => (name === undefined ? {} : { name })) };

/** Source: registry/core/serviceaccount strategy. */
export const serviceAccountRules: KindRules<ServiceAccount> = {
  prepareCreate: withNamesOnly,
  prepareUpdate: withNamesOnly,
  warnings: ({ metadata }, before) =>
    metadata.annotations?.[mountable] !== undefined && before?.metadata.annotations?.[mountable] === undefined
      ? [`metadata.annotations[${mountable}]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets`]
      : [],
};
