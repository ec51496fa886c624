// Settings of the kernel in a router's namespace, by file.
// Source: https://docs.kernel.org/networking/ip-sysctl.html
import { gatewayInterface } from '../../schemas/tenant-network.ts';

export interface Setting {
  readonly file: string;
  readonly value: string;
  /** Not there on a machine without IPv6. */
  readonly optional?: true;
}

const four = '/proc/sys/net/ipv4';

export const routerSettings: readonly Setting[] = [
  { file: `${four}/ip_forward`, value: '1' },
  { file: '/proc/sys/net/ipv6/conf/all/forwarding', value: '1', optional: true },
  // Containers do not reach each other directly, whatever their addresses say. Either of the two would be enough to send redirects.
  { file: `${four}/conf/all/send_redirects`, value: '0' },
  { file: `${four}/conf/${gatewayInterface}/send_redirects`, value: '0' },
  // ARP is answered for whom it routes to, out of the same interface too (RFC 3069).
  { file: `${four}/conf/${gatewayInterface}/proxy_arp`, value: '1' },
  { file: `${four}/conf/${gatewayInterface}/proxy_arp_pvlan`, value: '1' },
  // The usual delay, up to 0.8 s, is for networks where another may answer better.
  { file: `${four}/neigh/${gatewayInterface}/proxy_delay`, value: '0' },
];

/** For `sh`: stops at the first that cannot be written, then does what comes after. */
export const settingLines = (settings: readonly Setting[]): readonly string[] =>
  settings.map(({ file, value, optional }) => `${optional ? `[ ! -e ${file} ] || ` : ''}echo ${value} >${file} || exit 1`);

/** For `sh`: a line `FILE:VALUE` for each that can be read. (The shell's own `read` takes a byte at a time, and the kernel gives no second one.) */
export const settingsReader = (settings: readonly Setting[]): string => `grep -sH '' ${settings.map(({ file }) => file).join(' ')}`;

/** A line for each that is otherwise; `values` by file. */
export const settingDifferences = (values: ReadonlyMap<string, string>): readonly string[] =>
  routerSettings
    .filter(({ file, value, optional }) => values.get(file) !== value && !(optional && !values.has(file)))
    .map(({ file, value }) => `${file} is ${values.get(file) ?? 'not there'} in the router, not ${value}`);
