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
                 * Creates a new Tenant instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Tenant instance
                 */
                static create(properties: plasmacloud.common.v1.Tenant.$Shape): plasmacloud.common.v1.Tenant & plasmacloud.common.v1.Tenant.$Shape;
                static create(properties?: plasmacloud.common.v1.Tenant.$Properties): plasmacloud.common.v1.Tenant;

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

                /**
                 * Creates a Tenant message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Tenant
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.Tenant;

                /**
                 * Creates a plain object from a Tenant message. Also converts values to other types if specified.
                 * @param message Tenant
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.Tenant, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Tenant to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Tenant
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
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
                 * Creates a new Ownership instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Ownership instance
                 */
                static create(properties: plasmacloud.common.v1.Ownership.$Shape): plasmacloud.common.v1.Ownership & plasmacloud.common.v1.Ownership.$Shape;
                static create(properties?: plasmacloud.common.v1.Ownership.$Properties): plasmacloud.common.v1.Ownership;

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

                /**
                 * Creates an Ownership message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Ownership
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.Ownership;

                /**
                 * Creates a plain object from an Ownership message. Also converts values to other types if specified.
                 * @param message Ownership
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.Ownership, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Ownership to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Ownership
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
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
                 * Creates a new ListOwnedRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListOwnedRequest instance
                 */
                static create(properties: plasmacloud.common.v1.ListOwnedRequest.$Shape): plasmacloud.common.v1.ListOwnedRequest & plasmacloud.common.v1.ListOwnedRequest.$Shape;
                static create(properties?: plasmacloud.common.v1.ListOwnedRequest.$Properties): plasmacloud.common.v1.ListOwnedRequest;

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

                /**
                 * Creates a ListOwnedRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListOwnedRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.ListOwnedRequest;

                /**
                 * Creates a plain object from a ListOwnedRequest message. Also converts values to other types if specified.
                 * @param message ListOwnedRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.ListOwnedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListOwnedRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListOwnedRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
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
                 * Creates a new OwnedResource instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OwnedResource instance
                 */
                static create(properties: plasmacloud.common.v1.OwnedResource.$Shape): plasmacloud.common.v1.OwnedResource & plasmacloud.common.v1.OwnedResource.$Shape;
                static create(properties?: plasmacloud.common.v1.OwnedResource.$Properties): plasmacloud.common.v1.OwnedResource;

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

                /**
                 * Creates an OwnedResource message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OwnedResource
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.OwnedResource;

                /**
                 * Creates a plain object from an OwnedResource message. Also converts values to other types if specified.
                 * @param message OwnedResource
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.OwnedResource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OwnedResource to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for OwnedResource
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
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
                 * Creates a new ListOwnedResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListOwnedResponse instance
                 */
                static create(properties: plasmacloud.common.v1.ListOwnedResponse.$Shape): plasmacloud.common.v1.ListOwnedResponse & plasmacloud.common.v1.ListOwnedResponse.$Shape;
                static create(properties?: plasmacloud.common.v1.ListOwnedResponse.$Properties): plasmacloud.common.v1.ListOwnedResponse;

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

                /**
                 * Creates a ListOwnedResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListOwnedResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.ListOwnedResponse;

                /**
                 * Creates a plain object from a ListOwnedResponse message. Also converts values to other types if specified.
                 * @param message ListOwnedResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.ListOwnedResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListOwnedResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListOwnedResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
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

                /**
                 * Creates a new ErrorDetail instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorDetail instance
                 */
                static create(properties: plasmacloud.common.v1.ErrorDetail.$Shape): plasmacloud.common.v1.ErrorDetail & plasmacloud.common.v1.ErrorDetail.$Shape;
                static create(properties?: plasmacloud.common.v1.ErrorDetail.$Properties): plasmacloud.common.v1.ErrorDetail;

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

                /**
                 * Creates an ErrorDetail message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ErrorDetail
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.common.v1.ErrorDetail;

                /**
                 * Creates a plain object from an ErrorDetail message. Also converts values to other types if specified.
                 * @param message ErrorDetail
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.common.v1.ErrorDetail, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ErrorDetail to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ErrorDetail
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ErrorDetail {

                /** Properties of an ErrorDetail. */
                interface $Properties {

                    /** ErrorDetail reason */
                    reason?: (string|null);

                    /** ErrorDetail retryAfterMs */
                    retryAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorDetail. */
                type $Shape = plasmacloud.common.v1.ErrorDetail.$Properties;
            }
        }
    }
}
