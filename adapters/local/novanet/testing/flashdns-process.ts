// A FlashDNS of a test, to be run in a network namespace of its own: what it serves, and where, is its first argument.
import type { Tenant } from '../../../../domain/ref.ts';
import { createFlashDnsClient } from '../../../plasmacloud/flashdns/flashdns-client.ts';
import { startLocalFlashDns } from '../../flashdns/local-flashdns.ts';

export interface FlashDnsSetup {
  readonly dir: string;
  /** Of its gRPC service. */
  readonly host: string;
  readonly port: number;
  readonly dnsHost: string;
  readonly tenantHosts: string;
  /** In the order of which tenants get their addresses. */
  readonly names: readonly { readonly tenant: Tenant; readonly name: string; readonly address: string }[];
}

const { names, ...options } = JSON.parse(process.argv[2] ?? '') as FlashDnsSetup;
const { address } = await startLocalFlashDns({ ...options, dnsPort: 10_053 });
const client = createFlashDnsClient(address);
for (const { tenant, name, address: value } of names) {
  const put = await client.perform<'put-record-sets'>({
    kind: 'put-record-sets',
    tenant,
    owner: `k8shost/services/${name}`,
    revision: 1,
    ref: { ...tenant, resource: 'services', namespace: 'default', name, uid: name },
    zone: 'cluster.local',
    recordSets: [{ name: `${name}.default.svc`, type: 'A', ttlSeconds: 5, values: [value] }],
  });
  if (!put.ok) throw new Error(put.error.message);
}
process.stdout.write('ready\n');
