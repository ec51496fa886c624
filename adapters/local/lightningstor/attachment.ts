/** As it is kept on disk. */
export interface AttachmentBody {
  readonly volumeName: string;
  readonly nodeName: string;
  readonly readOnly: boolean;
  /** The secret name by which a node on another machine reaches it; absent: the node is on this one. */
  readonly exportName?: string;
}
