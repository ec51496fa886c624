// Whom every FiberLB leads to (K10), run against the gRPC client with the local service and a local NovaNET behind it, and against the simulated ones.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, HttpRoutes } from '../../domain/effect.ts';
import { ownerOf } from '../../domain/effect.ts';
import type { CloudService } from '../../domain/ports/cloud.ts';
import type { Tenant } from '../../domain/ref.ts';
import { sampleBalancer } from '../../domain/testing/sample-balancer.ts';

export interface RunningBalancers {
  readonly fiberlb: CloudService;
  readonly novanet: CloudService;
  stop(): Promise<void>;
}

interface BalancersSubject {
  readonly name: string;
  start(): Promise<RunningBalancers>;
  /** Why HTTP routes cannot be served here; '' when they can. */
  readonly withoutRoutes: string;
}

const ours: Tenant = { org: 'acme', project: 'alpha' };
const theirs: Tenant = { org: 'acme', project: 'beta' };

export function balancerMembersContract(subject: BalancersSubject): void {
  describe(`${subject.name} leads to its tenant's own pods, and out of the cloud`, () => {
    let running: RunningBalancers;
    let revision = 0;
    const base = (resource: string, uid: string, tenant: Tenant): EffectBase => ({
      tenant,
      owner: ownerOf(resource, uid),
      revision: (revision += 1),
      ref: { ...tenant, resource, namespace: 'default', name: uid, uid },
    });
    const podOf = async (tenant: Tenant): Promise<string> => {
      const port = { deviceId: tenant.project, name: 'default/pod', node: 'n1', namespace: 'default', labels: {}, namedPorts: [] };
      const answer = await running.novanet.perform<'ensure-port'>({ ...base('pods', tenant.project, tenant), kind: 'ensure-port', ...port });
      return answer.ok ? answer.value.address : answer.error.message;
    };
    const balance = async (address: string, tenant = ours): Promise<string> => {
      const answer = await running.fiberlb.perform<'ensure-load-balancer'>({
        ...base('services', 'web', tenant),
        ...sampleBalancer,
        listeners: [{ name: 'http', protocol: 'TCP', port: 18_181, members: [{ address, port: 80 }] }],
      });
      if (answer.ok) return answer.value.address;
      return answer.error.kind === 'refused' ? `${answer.error.reason}: ${answer.error.message}` : answer.error.kind;
    };
    const route = async (address: string): Promise<string> => {
      const routes: HttpRoutes = {
        name: 'default/web',
        createdMs: 1,
        routes: [],
        defaultBackend: 'web',
        backends: [{ name: 'web', members: [{ address, port: 80 }] }],
        certificates: [],
      };
      const answer = await running.fiberlb.perform<'ensure-http-routes'>({ ...base('ingresses', 'web', ours), kind: 'ensure-http-routes', ...routes });
      if (answer.ok) return answer.value.address;
      return answer.error.kind === 'refused' ? `${answer.error.reason}: ${answer.error.message}` : answer.error.kind;
    };
    const isAddress: unknown = expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/);
    const isRefused = (address: string): unknown => expect.stringContaining(`INVALID_ARGUMENT: ${address} cannot be a member`);

    beforeEach(async () => {
      running = await subject.start();
    });
    afterEach(() => running.stop());

    test('a tenant is led to its pods and not to those of others, which are each other’s none the less', async () => {
      const [own, foreign] = [await podOf(ours), await podOf(theirs)];
      expect(await balance(own)).toEqual(isAddress);
      expect(await balance(foreign)).toEqual(isRefused(`${foreign}:80`));
      expect(await balance(own, theirs)).toEqual(isRefused(`${own}:80`));
      expect(await balance(foreign, theirs)).toEqual(isAddress);
    });

    test('pods that came after the first call are known', async () => {
      const foreign = await podOf(theirs);
      expect(await balance(foreign)).toEqual(isRefused(`${foreign}:80`));
      expect(await balance(await podOf(ours))).toEqual(isAddress);
    });

    test('hosts outside of the cloud are led to; addresses of balancers, of no host, and of the machine are not', async () => {
      const own = await podOf(ours);
      const balancer = await balance(own);
      for (const address of ['198.51.100.7', '2001:db8::7']) expect(await balance(address)).toEqual(isAddress);
      for (const address of [balancer, '127.0.0.1', '0.0.0.0', '169.254.169.254', '100.64.0.53', '224.0.0.1'])
        expect(await balance(address)).toEqual(isRefused(`${address}:80`));
      for (const address of ['::1', 'fe80::1', '::ffff:127.0.0.1', `::ffff:${own}`]) expect(await balance(address)).toEqual(isRefused(`[${address}]:80`));
    });

    test.skipIf(subject.withoutRoutes !== '')(`HTTP routes are held to the same${subject.withoutRoutes}`, async () => {
      const [own, foreign] = [await podOf(ours), await podOf(theirs)];
      expect(await route(own)).toEqual(isAddress);
      for (const address of [foreign, '127.0.0.1', '169.254.169.254']) expect(await route(address)).toEqual(isRefused(`${address}:80`));
      expect(await route('198.51.100.7')).toEqual(isAddress);
    });
  });
}
