// Settings of the kernel for a bridge on the host. A bridge gives the host what comes for its own MAC address, and every broadcast, from isolated
// ports too, and the host takes it for its own address or, where it forwards, for another network. So what comes in there must be refused by what the
// host knows of sources: no route leads to the bridge, so by strict or loose reverse path (RFC 3704) none is genuine.
// Source: https://docs.kernel.org/networking/ip-sysctl.html
import { readFileSync, writeFileSync } from 'node:fs';

interface Setting {
  readonly file: string;
  readonly value: string;
  /** Strict is written, and what a host says for all its interfaces at once, often loose, is as good. */
  readonly values: readonly string[];
  /** Not there on a machine without IPv6. */
  readonly optional?: true;
}

const settingsOf = (bridge: string): readonly Setting[] => [
  { file: `/proc/sys/net/ipv4/conf/${bridge}/rp_filter`, value: '1', values: ['1', '2'] },
  { file: `/proc/sys/net/ipv6/conf/${bridge}/disable_ipv6`, value: '1', values: ['1'], optional: true },
];

/** By file, those that can be read. It is this process' network namespace whose settings these are. */
export function readBridgeSettings(bridge: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { file } of settingsOf(bridge)) {
    try {
      values.set(file, readFileSync(file, 'utf8').trim());
    } catch {
      // There is no such bridge, or no IPv6.
    }
  }
  return values;
}

/** What failed, or ''. */
export function writeBridgeSettings(bridge: string): string {
  try {
    for (const { file, value } of bridgeSettingsAmiss(bridge, readBridgeSettings(bridge))) writeFileSync(file, value);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const bridgeSettingsAmiss = (bridge: string, seen: ReadonlyMap<string, string>): readonly Setting[] =>
  settingsOf(bridge).filter(({ file, values, optional }) => !values.includes(seen.get(file) ?? '') && !(optional && !seen.has(file)));

/** A line for each that is otherwise. */
export const bridgeSettingDifferences = (bridge: string, seen: ReadonlyMap<string, string>): readonly string[] =>
  bridgeSettingsAmiss(bridge, seen).map(({ file, value }) => `${file} is ${seen.get(file) ?? 'not there'}, not ${value}`);
