// The network configuration that the runtime hands over on standard input. What it does not say, the environment may (names are those
// of the system this one succeeds); where neither does, there is a default or a clear error, never a guess.
import { err, ok, type Result } from '../../domain/result.ts';
import { cniError, type CniError } from './cni-error.ts';
import { isIdentifier, type Attachment, type Environment } from './environment.ts';
import type { CniResult, Dns } from './result.ts';
import { parseVersion, type CniVersion } from './versions.ts';

export interface NetworkConfig {
  readonly cniVersion: CniVersion;
  /** Of the network. */
  readonly name: string;
  readonly tenant: { readonly orgId: string; readonly projectId: string };
  readonly serverAddr: string;
  /** '': the project's default subnet. */
  readonly subnetId: string;
  /** '': no token is sent. */
  readonly tokenFile: string;
  /** Tells this machine's ports from others'. */
  readonly node: string;
  readonly mtu: number;
  /** No container is plugged in before the node's agent has given its rules to the router. */
  readonly waitForRules: boolean;
  /** Instead of what the subnet says. */
  readonly dns: Dns | undefined;
  readonly prevResult: CniResult | undefined;
  readonly validAttachments: readonly Attachment[];
}

interface Defaults {
  readonly env: Environment;
  readonly hostname: string;
}

type Json = Readonly<Record<string, unknown>>;

export function parseNetworkConfig(text: string, { env, hostname }: Defaults): Result<NetworkConfig, CniError> {
  const json = parseObject(text);
  if (!json.ok) return json;
  const { cniVersion = '', name = '', mtu = defaultMtu } = json.value;
  if (typeof name !== 'string' || name === '') return wrong('missing network name');
  if (!isIdentifier(name)) return wrong('invalid characters in network name', name);
  if (typeof cniVersion !== 'string') return err(cniError('decode', 'cniVersion is not a string'));
  const version = parseVersion(cniVersion);
  if (!version.ok) return version;
  if (typeof mtu !== 'number' || !Number.isInteger(mtu) || mtu < 68 || mtu > 65_535)
    return wrong('mtu is not a whole number from 68 to 65535', JSON.stringify(mtu));

  const novanet = json.value['novanet'] ?? {};
  if (!isObject(novanet)) return wrong('novanet is not an object');
  const said = (field: string, variable?: string): string => {
    const value = novanet[field];
    return typeof value === 'string' && value !== '' ? value : variable === undefined ? '' : (env[variable] ?? '');
  };
  const odd = ['server_addr', 'org_id', 'project_id', 'subnet_id', 'token_file', 'node'].find(
    (field) => !['string', 'undefined'].includes(typeof novanet[field]),
  );
  if (odd !== undefined) return wrong(`novanet.${odd} is not a string`);
  const { wait_for_rules: waitForRules = false } = novanet;
  if (typeof waitForRules !== 'boolean') return wrong('novanet.wait_for_rules is neither true nor false');
  const tenant = { orgId: said('org_id', 'K8SHOST_ORG_ID'), projectId: said('project_id', 'K8SHOST_PROJECT_ID') };
  if (tenant.orgId === '') return wrong('whose network it is, is not said: novanet.org_id or K8SHOST_ORG_ID');
  if (tenant.projectId === '') return wrong('whose network it is, is not said: novanet.project_id or K8SHOST_PROJECT_ID');
  const runtime = parseRuntimeConfig(json.value['runtimeConfig']);
  if (!runtime.ok) return runtime;
  const attachments = parseAttachments(json.value['cni.dev/valid-attachments']);
  if (!attachments.ok) return attachments;
  const previous = json.value['prevResult'];
  if (previous != null && !isObject(previous)) return err(cniError('decode', 'prevResult is not an object'));
  return ok({
    cniVersion: version.value,
    name,
    tenant,
    serverAddr: said('server_addr', 'NOVANET_SERVER_ADDR') || '127.0.0.1:50052',
    subnetId: said('subnet_id', 'K8SHOST_SUBNET_ID'),
    tokenFile: said('token_file'),
    node: said('node') || hostname,
    mtu,
    waitForRules,
    dns: runtime.value,
    prevResult: (previous as CniResult | null | undefined) ?? undefined,
    validAttachments: attachments.value,
  });
}

/** Ethernet's. */
const defaultMtu = 1_500;

export function parseObject(text: string): Result<Json, CniError> {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? ok(value) : err(cniError('decode', 'the network configuration is not a JSON object'));
  } catch (error) {
    return err(cniError('decode', 'the network configuration is not JSON', (error as Error).message));
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (msg: string, details?: string): { readonly ok: false; readonly error: CniError } => err(cniError('config', msg, details));

/** What a runtime may ask of an interface that this plugin does not do: refused, for whoever asks relies on it. */
const notDone = ['ips', 'ipRanges', 'mac', 'bandwidth', 'portMappings', 'infinibandGUID', 'deviceID'];

/** Source: https://github.com/containernetworking/cni/blob/main/CONVENTIONS.md. `aliases` and `cgroupPath` are for whom they concern. */
function parseRuntimeConfig(value: unknown): Result<Dns | undefined, CniError> {
  if (value == null) return ok(undefined);
  if (!isObject(value)) return err(cniError('decode', 'runtimeConfig is not an object'));
  const refused = notDone.find((key) => !isEmpty(value[key]));
  if (refused !== undefined) return err(cniError('unsupportedField', `runtimeConfig.${refused} is not supported: ${JSON.stringify(value[refused])}`));
  const { dns } = value;
  if (dns == null) return ok(undefined);
  if (!isObject(dns)) return err(cniError('decode', 'runtimeConfig.dns is not an object'));
  const { servers = [], searches = [], options = [] } = dns;
  if (!isTexts(servers) || !isTexts(searches) || !isTexts(options)) return err(cniError('decode', 'runtimeConfig.dns has lists of strings'));
  return ok({
    ...(servers.length > 0 && { nameservers: servers }),
    ...(searches.length > 0 && { search: searches }),
    ...(options.length > 0 && { options }),
  });
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');
const isEmpty = (value: unknown): boolean => value == null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function parseAttachments(value: unknown): Result<readonly Attachment[], CniError> {
  if (value == null) return ok([]);
  const list: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const attachments: Attachment[] = [];
  for (const one of list) {
    const { containerID, ifname } = isObject(one) ? one : {};
    // Whoever is not understood here would lose its network.
    if (typeof containerID !== 'string' || typeof ifname !== 'string')
      return err(cniError('decode', 'cni.dev/valid-attachments is a list of {containerID, ifname}'));
    attachments.push({ containerId: containerID, ifname });
  }
  return ok(attachments);
}
