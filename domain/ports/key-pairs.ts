/** Reads certificates and keys. Always the same answer to the same texts: reconcilers may ask. */
export interface KeyPairs {
  /**
   * What keeps a chain (PEM, the server's certificate first) and a private key (PEM) from being served together, with the names that a Secret has
   * for them, `tls.crt` and `tls.key`; undefined when nothing does. Never says what is in them.
   */
  problemOf(chain: string, privateKey: string): string | undefined;
}
