/** As it is kept on disk. */
export interface AttachmentBody {
  readonly volumeName: string;
  readonly nodeName: string;
  readonly readOnly: boolean;
  /** Where the node reaches it from another machine; absent: it is on this one. */
  readonly exported?: { readonly port: number; readonly name: string };
}
