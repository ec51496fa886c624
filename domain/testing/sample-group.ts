import type { SecurityGroup, SecurityRule } from '../effect.ts';

/** Lets the pods of `app: db` be sent what comes from those of `app: web` to port 80, and nothing else. */
export const sampleGroup: SecurityGroup = {
  name: 'default/db',
  namespace: 'default',
  selector: { matchLabels: { app: 'db' } },
  ingress: [
    {
      peers: [{ namespaces: ['default'], selector: { matchLabels: { app: 'web' } } }],
      ports: [{ protocol: 'TCP', port: 80, endPort: 0 }],
    },
  ],
};

export const sampleRule = (more: Partial<SecurityRule> = {}): SecurityRule => ({ peers: [], ports: [], ...more });
