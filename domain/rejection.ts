/** One reason of an `invalid` rejection, in the vocabulary of Kubernetes' field errors. Source: apimachinery util/validation/field. */
export interface Cause {
  readonly reason:
    | 'FieldValueRequired'
    | 'FieldValueInvalid'
    | 'FieldValueNotSupported'
    | 'FieldValueForbidden'
    | 'FieldValueDuplicate'
    | 'FieldValueTooLong'
    | 'FieldValueTooMany'
    | 'FieldValueTypeInvalid'
    | 'FieldValueNotFound'
    | 'NamespaceTerminating'
    | 'FieldManagerConflict'
    | 'DisruptionBudget';
  /** As kubectl prints it behind the field: `Invalid value: "x": must be …`. */
  readonly message: string;
  /** Path of the field, `spec.containers[0].name`. */
  readonly field: string;
}

/** Why it may go otherwise when the same is tried again. */
export type Passing =
  /** The object changed after its webhooks were asked. */
  | 'stale-admission'
  /** The namespace has no account for its pods yet. */
  | 'no-default-account'
  /** A webhook that has to be asked gave no answer. */
  | 'silent-webhook';

/**
 * Why a command was not accepted: a value, final for this command. The API turns it into a Kubernetes `Status`
 * (`api/status.ts` holds the table); a worker takes it as "this step is finished".
 */
export type Rejection =
  | { readonly kind: 'bad-request'; readonly message: string }
  | { readonly kind: 'unauthorized'; readonly message: string }
  /** `of`: the object that may not be written, where it is an object. */
  | {
      readonly kind: 'forbidden';
      readonly message: string;
      readonly of?: { readonly resource: string; readonly name: string };
      readonly causes?: readonly Cause[];
      readonly passing?: Passing;
    }
  /** By a policy or a webhook, which chooses code (400 and above) and reason of the Status. */
  | {
      readonly kind: 'denied';
      readonly code: number;
      readonly reason: string;
      readonly message: string;
      readonly of?: { readonly resource: string; readonly name: string };
      /** Messages. */
      readonly causes?: readonly string[];
    }
  | { readonly kind: 'not-found'; readonly resource: string; readonly name: string }
  | { readonly kind: 'unknown-resource'; readonly message: string }
  | { readonly kind: 'method-not-supported'; readonly message: string }
  | { readonly kind: 'already-exists'; readonly resource: string; readonly name: string; readonly retryAfterSeconds?: number }
  | { readonly kind: 'conflict'; readonly resource: string; readonly name: string; readonly message: string; readonly passing?: Passing }
  /** Server-side apply would change what others own. */
  | { readonly kind: 'apply-conflict'; readonly message: string; readonly causes: readonly Cause[] }
  /** A fault of the request that Kubernetes calls its own failure, without a reason (500). */
  | { readonly kind: 'unexplained'; readonly message: string }
  /** A patch that does not fit the object as it is. */
  | { readonly kind: 'unapplicable'; readonly message: string }
  /** `apiKind`, `group` and `name` are '' where it is the patch that is wrong, not an object; `apiKind` alone where Kubernetes forgets to say it. */
  | { readonly kind: 'invalid'; readonly apiKind: string; readonly group: string; readonly name: string; readonly causes: readonly Cause[] }
  | { readonly kind: 'unsupported-media-type'; readonly message: string }
  | { readonly kind: 'too-large'; readonly message: string }
  | { readonly kind: 'too-many-requests'; readonly message: string; readonly retryAfterSeconds: number; readonly causes?: readonly Cause[] }
  /** The log did not answer in time and the outcome is not known: ask for it by command id, or send again with the same id. */
  | { readonly kind: 'timeout'; readonly message: string; readonly commandId: string }
  | { readonly kind: 'unavailable'; readonly message: string; readonly retryAfterSeconds: number }
  | { readonly kind: 'not-implemented'; readonly message: string }
  /** Deciding it failed: a bug in a rule, or somebody's webhook. Nothing was appended. */
  | { readonly kind: 'internal'; readonly message: string; readonly passing?: Passing };
