// PEM blocks as far as their form goes (RFC 7468): what is signed and by whom is not looked at here.

interface Block {
  readonly type: string;
  readonly hasHeaders: boolean;
  readonly bytes: string | undefined;
}

const block = /-----BEGIN ([^-\n]+)-----\r?\n((?:[^-][^\n]*\n)*?)-----END \1-----/g;

/** `base64` is the field: the base64 of the PEM text. */
function blocksOf(base64: string): readonly Block[] {
  const text = decode(base64) ?? '';
  return [...text.matchAll(block)].map(([, type = '', body = '']) => {
    const hasHeaders = body.includes(':');
    return { type, hasHeaders, bytes: decode(body.replace(/^.*:.*$/gm, '').replace(/\s/g, '')) };
  });
}

function decode(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}

/** One DER sequence, and nothing behind it. */
function isSequence(bytes: string | undefined): boolean {
  if (bytes === undefined || bytes.charCodeAt(0) !== 0x30) return false;
  const first = bytes.charCodeAt(1);
  if (first < 0x80) return bytes.length === 2 + first;
  const count = first - 0x80;
  if (count === 0 || count > 4) return false;
  let length = 0;
  for (let index = 0; index < count; index += 1) length = length * 256 + bytes.charCodeAt(2 + index);
  return bytes.length === 2 + count + length;
}

/** Why it is no certificate request; undefined when it is one. Source: certificates ParseCSR. */
export function requestProblem(base64: string): string | undefined {
  const [first] = blocksOf(base64);
  if (first?.type !== 'CERTIFICATE REQUEST') return 'PEM block type must be CERTIFICATE REQUEST';
  return isSequence(first.bytes) ? undefined : "asn1: structure error: tags don't match";
}

/** Why these are no certificates. Source: certificates/validation validateCertificate. */
export function certificateProblem(base64: string): string | undefined {
  const blocks = blocksOf(base64);
  if (blocks.length === 0) return 'must contain at least one CERTIFICATE PEM block';
  for (const { type, hasHeaders, bytes } of blocks) {
    if (type !== 'CERTIFICATE') return `only CERTIFICATE PEM blocks are allowed, found ${JSON.stringify(type)}`;
    if (hasHeaders) return 'no PEM block headers are permitted';
    if (!isSequence(bytes)) return 'x509: malformed certificate';
  }
  return undefined;
}
