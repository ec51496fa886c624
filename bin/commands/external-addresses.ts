import { InvalidArgumentError, type Command } from 'commander';
import { parseAddressPool, requireApart } from '../../adapters/local/fiberlb/parse-address-pools.ts';

/** Of `--external-addresses`, which may be given several times. */
export function externalAddresses(text: string, before: readonly string[]): readonly string[] {
  try {
    const pools = [...before, text];
    requireApart(pools.map(parseAddressPool));
    return pools;
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
}

export const externalAddressesOption = (command: Command): Command =>
  command.option(
    '--external-addresses <pool>',
    'where load balancers get addresses from, NAME=RANGE[,RANGE…][:OPTION[,OPTION…]] (docs/load-balancers.md); once for each pool. Addresses of 127.20.0.0/16 when not given',
    externalAddresses,
    [],
  );
