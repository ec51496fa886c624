import { expect, test } from 'vitest';
import { parseNetworkConfig } from './network-config.ts';

const novanet = { org_id: 'acme', project_id: 'web' };
const config = { cniVersion: '1.1.0', name: 'pods', type: 'k8shost-cni', novanet };
const parse = (json: object, env: Readonly<Record<string, string>> = {}) => parseNetworkConfig(JSON.stringify(json), { env, hostname: 'n1' });

test('what is not said has a default', () => {
  expect(parse(config)).toEqual({
    ok: true,
    value: {
      cniVersion: '1.1.0',
      name: 'pods',
      tenant: { orgId: 'acme', projectId: 'web' },
      serverAddr: '127.0.0.1:50052',
      subnetId: '',
      tokenFile: '',
      node: 'n1',
      mtu: 1_500,
      waitForRules: false,
      dns: undefined,
      prevResult: undefined,
      validAttachments: [],
    },
  });
});

test('the environment speaks where the configuration does not', () => {
  const env = { K8SHOST_ORG_ID: 'o', K8SHOST_PROJECT_ID: 'p', K8SHOST_SUBNET_ID: 's', NOVANET_SERVER_ADDR: 'n:1' };
  expect(parse({ ...config, novanet: undefined }, env)).toMatchObject({ value: { tenant: { orgId: 'o', projectId: 'p' }, subnetId: 's', serverAddr: 'n:1' } });
  const said = { ...novanet, subnet_id: 't', server_addr: 'm:2', token_file: '/token', node: 'n2' };
  expect(parse({ ...config, novanet: said, mtu: 1_400 }, env)).toMatchObject({
    value: { tenant: { orgId: 'acme', projectId: 'web' }, subnetId: 't', serverAddr: 'm:2', tokenFile: '/token', node: 'n2', mtu: 1_400 },
  });
});

test('CNI-3: what is not JSON is not decoded', () => {
  for (const text of ['', '{', '[]', 'null', '"x"'])
    expect(parseNetworkConfig(text, { env: {}, hostname: 'n1' })).toMatchObject({ ok: false, error: { code: 6 } });
});

test.each([
  ['CNI-3: no name', { name: '' }, 7, 'missing network name'],
  ['CNI-3: a bad name', { name: 'a/b' }, 7, 'invalid characters in network name'],
  ['CNI-3, CNI-4: no version means 0.1.0', { cniVersion: '' }, 1, 'incompatible CNI versions'],
  ['CNI-4: an old version', { cniVersion: '0.4.0' }, 1, 'incompatible CNI versions'],
  ['a number for a version', { cniVersion: 1 }, 6, 'cniVersion is not a string'],
  ['no organisation', { novanet: { project_id: 'web' } }, 7, 'whose network it is, is not said: novanet.org_id or K8SHOST_ORG_ID'],
  ['no project', { novanet: { org_id: 'acme' } }, 7, 'whose network it is, is not said: novanet.project_id or K8SHOST_PROJECT_ID'],
  ['a subnet that is a number', { novanet: { ...novanet, subnet_id: 1 } }, 7, 'novanet.subnet_id is not a string'],
  ['a text for a wait', { novanet: { ...novanet, wait_for_rules: 'yes' } }, 7, 'novanet.wait_for_rules is neither true nor false'],
  ['an MTU that is none', { mtu: 12.5 }, 7, 'mtu is not a whole number from 68 to 65535'],
  ['CNI-8, CNI-31: an address that is asked for', { runtimeConfig: { ips: ['10.0.0.9/24'] } }, 2, 'runtimeConfig.ips is not supported: ["10.0.0.9/24"]'],
  ['CNI-31: a MAC address', { runtimeConfig: { mac: '02:00:00:00:00:01' } }, 2, 'runtimeConfig.mac is not supported: "02:00:00:00:00:01"'],
  ['CNI-31: port mappings', { runtimeConfig: { portMappings: [{}] } }, 2, 'runtimeConfig.portMappings is not supported: [{}]'],
  ['CNI-31: bandwidth', { runtimeConfig: { bandwidth: { ingressRate: 1 } } }, 2, 'runtimeConfig.bandwidth is not supported: {"ingressRate":1}'],
  ['CNI-31: resolvers that are no list', { runtimeConfig: { dns: { servers: '9.9.9.9' } } }, 6, 'runtimeConfig.dns has lists of strings'],
  ['a prevResult that is none', { prevResult: [] }, 6, 'prevResult is not an object'],
  [
    'CNI-26: attachments without an interface',
    { 'cni.dev/valid-attachments': [{ containerID: 'c1' }] },
    6,
    'cni.dev/valid-attachments is a list of {containerID, ifname}',
  ],
  ['CNI-26: attachments that are no list', { 'cni.dev/valid-attachments': {} }, 6, 'cni.dev/valid-attachments is a list of {containerID, ifname}'],
])('%s is refused', (_, changed, code, msg) => {
  expect(parse({ ...config, ...changed })).toMatchObject({ ok: false, error: { code, msg } });
});

test('CNI-4: the versions are told', () => {
  expect(parse({ ...config, cniVersion: '2.0.0' })).toMatchObject({ error: { details: 'config is "2.0.0", plugin supports ["1.0.0","1.1.0"]' } });
});

test('CNI-31: resolvers that the runtime names, and what is asked of others', () => {
  const runtimeConfig = { dns: { servers: ['9.9.9.9'], searches: ['a.test'], options: ['ndots:5'] }, aliases: ['x'], cgroupPath: '/c', portMappings: [] };
  expect(parse({ ...config, runtimeConfig })).toMatchObject({ value: { dns: { nameservers: ['9.9.9.9'], search: ['a.test'], options: ['ndots:5'] } } });
});

test('CNI-30: keys that are not known, capabilities among them, are passed over', () => {
  expect(parse({ ...config, capabilities: { dns: true }, 'cni.dev/other': 1, more: {} })).toMatchObject({ ok: true });
});

test('CNI-26: valid attachments', () => {
  const attachments = [{ containerID: 'c1', ifname: 'eth0' }];
  expect(parse({ ...config, 'cni.dev/valid-attachments': attachments })).toMatchObject({
    value: { validAttachments: [{ containerId: 'c1', ifname: 'eth0' }] },
  });
});
