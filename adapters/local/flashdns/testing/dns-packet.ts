// The part of dns-packet (tests only) that judges our codec, with the types that it does not bring.
import { createRequire } from 'node:module';

interface PacketRecord {
  readonly type: string;
  readonly name: string;
  readonly ttl?: number;
  readonly data?: unknown;
  readonly udpPayloadSize?: number;
  readonly extendedRcode?: number;
  readonly ednsVersion?: number;
  readonly flag_do?: boolean;
}

export interface Packet {
  readonly id: number;
  readonly type: string;
  readonly flags: number;
  readonly rcode: string;
  readonly opcode: string;
  readonly flag_aa: boolean;
  readonly flag_tc: boolean;
  readonly flag_rd: boolean;
  readonly flag_ra: boolean;
  readonly questions: readonly { readonly name: string; readonly type: string; readonly class: string }[];
  readonly answers: readonly PacketRecord[];
  readonly authorities: readonly PacketRecord[];
  readonly additionals: readonly PacketRecord[];
}

export const dnsPacket = createRequire(import.meta.url)('dns-packet') as {
  encode(packet: object): Buffer;
  decode(bytes: Buffer): Packet;
};

/** A query as dns-packet writes it. `edns` is the UDP size of an OPT record. */
export const askBytes = (
  name: string,
  type: string,
  options: { readonly id?: number; readonly edns?: number; readonly ednsVersion?: number; readonly class?: string } = {},
): Buffer =>
  dnsPacket.encode({
    type: 'query',
    id: options.id ?? 7,
    flags: 256,
    questions: [{ name, type, class: options.class ?? 'IN' }],
    additionals:
      options.edns === undefined
        ? []
        : [{ type: 'OPT', name: '.', udpPayloadSize: options.edns, ednsVersion: options.ednsVersion ?? 0, flags: 0, options: [] }],
  });
