// What the plugin answers when it could not do what it was asked: JSON on standard output, exit code 1.
// Source: https://github.com/containernetworking/cni/blob/main/SPEC.md#error ; from 100 on the codes are a plugin's own.

export const codes = {
  incompatibleVersion: 1,
  unsupportedField: 2,
  unknownContainer: 3,
  environment: 4,
  io: 5,
  decode: 6,
  config: 7,
  netns: 8,
  tryAgainLater: 11,
  notAvailable: 50,
  internal: 999,
  /** `ip` said no. */
  kernel: 100,
  /** NovaNET said no, and will say so again. */
  novanet: 101,
  /** Something has the name of the interface already. */
  interfaceExists: 102,
  /** CHECK: what is there is not what ADD made. */
  differs: 103,
} as const;

export interface CniError {
  readonly code: (typeof codes)[keyof typeof codes];
  readonly msg: string;
  readonly details?: string;
}

export const cniError = (kind: keyof typeof codes, msg: string, details?: string): CniError => ({
  code: codes[kind],
  msg,
  ...(details === undefined || details === '' ? {} : { details }),
});

/** Several failures of one operation that went on in spite of them. */
export function joinErrors(errors: readonly CniError[]): CniError | undefined {
  const [first] = errors;
  return first && { ...first, msg: errors.map(({ msg, details }) => (details === undefined ? msg : `${msg}; ${details}`)).join('\n') };
}
