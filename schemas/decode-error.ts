/** Bytes that are not what they should be. */
export interface DecodeError {
  readonly kind: 'decode-error';
  /** Where, `object.metadata.uid`; '' for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}
