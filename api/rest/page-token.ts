/** Where a list goes on. Opaque to clients; it says nothing that the client does not know. */
interface PageToken {
  /** Position of the first page, -1 for "wherever the store is now" (an inconsistent continuation). */
  readonly position: number;
  /** `namespace/name` of the last object given. */
  readonly after: string;
}

export const encodePageToken = ({ position, after }: PageToken): string => Buffer.from(JSON.stringify([position, after])).toString('base64url');

/** Undefined when it is not one of ours. */
export function decodePageToken(text: string): PageToken | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
    const [position, after] = parsed as unknown[];
    return typeof position === 'number' && Number.isSafeInteger(position) && typeof after === 'string' ? { position, after } : undefined;
  } catch {
    return undefined;
  }
}
