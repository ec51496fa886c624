import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace plasmacloud. */
export namespace plasmacloud {

    /** Namespace common. */
    namespace common {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Tenant.
             * @deprecated Use plasmacloud.common.v1.Tenant.$Properties instead.
             */
            interface ITenant extends plasmacloud.common.v1.Tenant.$Properties {
            }

            /** Represents a Tenant. */
            class Tenant {

                /**
                 * Constructs a new Tenant.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.Tenant.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Tenant orgId. */
                orgId: string;

                /** Tenant projectId. */
                projectId: string;

                /**
                 * Encodes the specified Tenant message. Does not implicitly {@link plasmacloud.common.v1.Tenant.verify|verify} messages.
                 * @param message Tenant message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.Tenant.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Tenant message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.Tenant & plasmacloud.common.v1.Tenant.$Shape} Tenant
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.Tenant & plasmacloud.common.v1.Tenant.$Shape;
            }

            namespace Tenant {

                /** Properties of a Tenant. */
                interface $Properties {

                    /** Tenant orgId */
                    orgId?: (string|null);

                    /** Tenant projectId */
                    projectId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Tenant. */
                type $Shape = plasmacloud.common.v1.Tenant.$Properties;
            }

            /**
             * Properties of an Ownership.
             * @deprecated Use plasmacloud.common.v1.Ownership.$Properties instead.
             */
            interface IOwnership extends plasmacloud.common.v1.Ownership.$Properties {
            }

            /** Represents an Ownership. */
            class Ownership {

                /**
                 * Constructs a new Ownership.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.Ownership.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Ownership tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** Ownership owner. */
                owner: string;

                /** Ownership revision. */
                revision: number;

                /** Ownership labels. */
                labels: { [k: string]: string };

                /**
                 * Encodes the specified Ownership message. Does not implicitly {@link plasmacloud.common.v1.Ownership.verify|verify} messages.
                 * @param message Ownership message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.Ownership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Ownership message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.Ownership & plasmacloud.common.v1.Ownership.$Shape} Ownership
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.Ownership & plasmacloud.common.v1.Ownership.$Shape;
            }

            namespace Ownership {

                /** Properties of an Ownership. */
                interface $Properties {

                    /** Ownership tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Ownership owner */
                    owner?: (string|null);

                    /** Ownership revision */
                    revision?: (number|null);

                    /** Ownership labels */
                    labels?: ({ [k: string]: string }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Ownership. */
                type $Shape = plasmacloud.common.v1.Ownership.$Properties;
            }

            /**
             * Properties of a ListOwnedRequest.
             * @deprecated Use plasmacloud.common.v1.ListOwnedRequest.$Properties instead.
             */
            interface IListOwnedRequest extends plasmacloud.common.v1.ListOwnedRequest.$Properties {
            }

            /** Represents a ListOwnedRequest. */
            class ListOwnedRequest {

                /**
                 * Constructs a new ListOwnedRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.ListOwnedRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListOwnedRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListOwnedRequest ownerPrefix. */
                ownerPrefix: string;

                /** ListOwnedRequest pageSize. */
                pageSize: number;

                /** ListOwnedRequest pageToken. */
                pageToken: string;

                /**
                 * Encodes the specified ListOwnedRequest message. Does not implicitly {@link plasmacloud.common.v1.ListOwnedRequest.verify|verify} messages.
                 * @param message ListOwnedRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.ListOwnedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListOwnedRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ListOwnedRequest & plasmacloud.common.v1.ListOwnedRequest.$Shape} ListOwnedRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.ListOwnedRequest & plasmacloud.common.v1.ListOwnedRequest.$Shape;
            }

            namespace ListOwnedRequest {

                /** Properties of a ListOwnedRequest. */
                interface $Properties {

                    /** ListOwnedRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListOwnedRequest ownerPrefix */
                    ownerPrefix?: (string|null);

                    /** ListOwnedRequest pageSize */
                    pageSize?: (number|null);

                    /** ListOwnedRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListOwnedRequest. */
                type $Shape = plasmacloud.common.v1.ListOwnedRequest.$Properties;
            }

            /**
             * Properties of an OwnedResource.
             * @deprecated Use plasmacloud.common.v1.OwnedResource.$Properties instead.
             */
            interface IOwnedResource extends plasmacloud.common.v1.OwnedResource.$Properties {
            }

            /** Represents an OwnedResource. */
            class OwnedResource {

                /**
                 * Constructs a new OwnedResource.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.OwnedResource.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OwnedResource ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** OwnedResource id. */
                id: string;

                /**
                 * Encodes the specified OwnedResource message. Does not implicitly {@link plasmacloud.common.v1.OwnedResource.verify|verify} messages.
                 * @param message OwnedResource message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.OwnedResource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OwnedResource message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.OwnedResource & plasmacloud.common.v1.OwnedResource.$Shape} OwnedResource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.OwnedResource & plasmacloud.common.v1.OwnedResource.$Shape;
            }

            namespace OwnedResource {

                /** Properties of an OwnedResource. */
                interface $Properties {

                    /** OwnedResource ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** OwnedResource id */
                    id?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OwnedResource. */
                type $Shape = plasmacloud.common.v1.OwnedResource.$Properties;
            }

            /**
             * Properties of a ListOwnedResponse.
             * @deprecated Use plasmacloud.common.v1.ListOwnedResponse.$Properties instead.
             */
            interface IListOwnedResponse extends plasmacloud.common.v1.ListOwnedResponse.$Properties {
            }

            /** Represents a ListOwnedResponse. */
            class ListOwnedResponse {

                /**
                 * Constructs a new ListOwnedResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.ListOwnedResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListOwnedResponse resources. */
                resources: plasmacloud.common.v1.OwnedResource.$Properties[];

                /** ListOwnedResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Encodes the specified ListOwnedResponse message. Does not implicitly {@link plasmacloud.common.v1.ListOwnedResponse.verify|verify} messages.
                 * @param message ListOwnedResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.ListOwnedResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListOwnedResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ListOwnedResponse & plasmacloud.common.v1.ListOwnedResponse.$Shape} ListOwnedResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.ListOwnedResponse & plasmacloud.common.v1.ListOwnedResponse.$Shape;
            }

            namespace ListOwnedResponse {

                /** Properties of a ListOwnedResponse. */
                interface $Properties {

                    /** ListOwnedResponse resources */
                    resources?: (plasmacloud.common.v1.OwnedResource.$Properties[]|null);

                    /** ListOwnedResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListOwnedResponse. */
                type $Shape = plasmacloud.common.v1.ListOwnedResponse.$Properties;
            }

            /**
             * Properties of an ErrorDetail.
             * @deprecated Use plasmacloud.common.v1.ErrorDetail.$Properties instead.
             */
            interface IErrorDetail extends plasmacloud.common.v1.ErrorDetail.$Properties {
            }

            /** Represents an ErrorDetail. */
            class ErrorDetail {

                /**
                 * Constructs a new ErrorDetail.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.common.v1.ErrorDetail.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ErrorDetail reason. */
                reason: string;

                /** ErrorDetail retryAfterMs. */
                retryAfterMs: number;

                /** ErrorDetail seenRevision. */
                seenRevision: number;

                /**
                 * Encodes the specified ErrorDetail message. Does not implicitly {@link plasmacloud.common.v1.ErrorDetail.verify|verify} messages.
                 * @param message ErrorDetail message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.common.v1.ErrorDetail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorDetail message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ErrorDetail & plasmacloud.common.v1.ErrorDetail.$Shape} ErrorDetail
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.common.v1.ErrorDetail & plasmacloud.common.v1.ErrorDetail.$Shape;
            }

            namespace ErrorDetail {

                /** Properties of an ErrorDetail. */
                interface $Properties {

                    /** ErrorDetail reason */
                    reason?: (string|null);

                    /** ErrorDetail retryAfterMs */
                    retryAfterMs?: (number|null);

                    /** ErrorDetail seenRevision */
                    seenRevision?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorDetail. */
                type $Shape = plasmacloud.common.v1.ErrorDetail.$Properties;
            }
        }
    }
}
