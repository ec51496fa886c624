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

    /** Namespace flashdns. */
    namespace flashdns {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Zone.
             * @deprecated Use plasmacloud.flashdns.v1.Zone.$Properties instead.
             */
            interface IZone extends plasmacloud.flashdns.v1.Zone.$Properties {
            }

            /** Represents a Zone. */
            class Zone {

                /**
                 * Constructs a new Zone.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.Zone.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Zone tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** Zone name. */
                name: string;

                /** Zone listenAddress. */
                listenAddress: string;

                /**
                 * Creates a new Zone instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Zone instance
                 */
                static create(properties: plasmacloud.flashdns.v1.Zone.$Shape): plasmacloud.flashdns.v1.Zone & plasmacloud.flashdns.v1.Zone.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.Zone.$Properties): plasmacloud.flashdns.v1.Zone;

                /**
                 * Encodes the specified Zone message. Does not implicitly {@link plasmacloud.flashdns.v1.Zone.verify|verify} messages.
                 * @param message Zone message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.Zone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Zone message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.Zone & plasmacloud.flashdns.v1.Zone.$Shape} Zone
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.Zone & plasmacloud.flashdns.v1.Zone.$Shape;

                /**
                 * Creates a Zone message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Zone
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.Zone;

                /**
                 * Creates a plain object from a Zone message. Also converts values to other types if specified.
                 * @param message Zone
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.Zone, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Zone to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Zone
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Zone {

                /** Properties of a Zone. */
                interface $Properties {

                    /** Zone tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Zone name */
                    name?: (string|null);

                    /** Zone listenAddress */
                    listenAddress?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Zone. */
                type $Shape = plasmacloud.flashdns.v1.Zone.$Properties;
            }

            /**
             * Properties of an EnsureZoneRequest.
             * @deprecated Use plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties instead.
             */
            interface IEnsureZoneRequest extends plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties {
            }

            /** Represents an EnsureZoneRequest. */
            class EnsureZoneRequest {

                /**
                 * Constructs a new EnsureZoneRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureZoneRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** EnsureZoneRequest name. */
                name: string;

                /**
                 * Creates a new EnsureZoneRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureZoneRequest instance
                 */
                static create(properties: plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape): plasmacloud.flashdns.v1.EnsureZoneRequest & plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties): plasmacloud.flashdns.v1.EnsureZoneRequest;

                /**
                 * Encodes the specified EnsureZoneRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.EnsureZoneRequest.verify|verify} messages.
                 * @param message EnsureZoneRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureZoneRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.EnsureZoneRequest & plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape} EnsureZoneRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.EnsureZoneRequest & plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape;

                /**
                 * Creates an EnsureZoneRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureZoneRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.EnsureZoneRequest;

                /**
                 * Creates a plain object from an EnsureZoneRequest message. Also converts values to other types if specified.
                 * @param message EnsureZoneRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.EnsureZoneRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureZoneRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureZoneRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureZoneRequest {

                /** Properties of an EnsureZoneRequest. */
                interface $Properties {

                    /** EnsureZoneRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** EnsureZoneRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureZoneRequest. */
                type $Shape = plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties;
            }

            /**
             * Properties of a DeleteZoneRequest.
             * @deprecated Use plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties instead.
             */
            interface IDeleteZoneRequest extends plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties {
            }

            /** Represents a DeleteZoneRequest. */
            class DeleteZoneRequest {

                /**
                 * Constructs a new DeleteZoneRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeleteZoneRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** DeleteZoneRequest name. */
                name: string;

                /**
                 * Creates a new DeleteZoneRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeleteZoneRequest instance
                 */
                static create(properties: plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape): plasmacloud.flashdns.v1.DeleteZoneRequest & plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties): plasmacloud.flashdns.v1.DeleteZoneRequest;

                /**
                 * Encodes the specified DeleteZoneRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.DeleteZoneRequest.verify|verify} messages.
                 * @param message DeleteZoneRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeleteZoneRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneRequest & plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape} DeleteZoneRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.DeleteZoneRequest & plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape;

                /**
                 * Creates a DeleteZoneRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeleteZoneRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.DeleteZoneRequest;

                /**
                 * Creates a plain object from a DeleteZoneRequest message. Also converts values to other types if specified.
                 * @param message DeleteZoneRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.DeleteZoneRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeleteZoneRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeleteZoneRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeleteZoneRequest {

                /** Properties of a DeleteZoneRequest. */
                interface $Properties {

                    /** DeleteZoneRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** DeleteZoneRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeleteZoneRequest. */
                type $Shape = plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties;
            }

            /**
             * Properties of a DeleteZoneResponse.
             * @deprecated Use plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties instead.
             */
            interface IDeleteZoneResponse extends plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties {
            }

            /** Represents a DeleteZoneResponse. */
            class DeleteZoneResponse {

                /**
                 * Constructs a new DeleteZoneResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DeleteZoneResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeleteZoneResponse instance
                 */
                static create(properties: plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape): plasmacloud.flashdns.v1.DeleteZoneResponse & plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties): plasmacloud.flashdns.v1.DeleteZoneResponse;

                /**
                 * Encodes the specified DeleteZoneResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.DeleteZoneResponse.verify|verify} messages.
                 * @param message DeleteZoneResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeleteZoneResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneResponse & plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape} DeleteZoneResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.DeleteZoneResponse & plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape;

                /**
                 * Creates a DeleteZoneResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeleteZoneResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.DeleteZoneResponse;

                /**
                 * Creates a plain object from a DeleteZoneResponse message. Also converts values to other types if specified.
                 * @param message DeleteZoneResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.DeleteZoneResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeleteZoneResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeleteZoneResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeleteZoneResponse {

                /** Properties of a DeleteZoneResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeleteZoneResponse. */
                type $Shape = plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties;
            }

            /**
             * Properties of a RecordSet.
             * @deprecated Use plasmacloud.flashdns.v1.RecordSet.$Properties instead.
             */
            interface IRecordSet extends plasmacloud.flashdns.v1.RecordSet.$Properties {
            }

            /** Represents a RecordSet. */
            class RecordSet {

                /**
                 * Constructs a new RecordSet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.RecordSet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RecordSet name. */
                name: string;

                /** RecordSet type. */
                type: string;

                /** RecordSet ttlSeconds. */
                ttlSeconds: number;

                /** RecordSet values. */
                values: string[];

                /**
                 * Creates a new RecordSet instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RecordSet instance
                 */
                static create(properties: plasmacloud.flashdns.v1.RecordSet.$Shape): plasmacloud.flashdns.v1.RecordSet & plasmacloud.flashdns.v1.RecordSet.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.RecordSet.$Properties): plasmacloud.flashdns.v1.RecordSet;

                /**
                 * Encodes the specified RecordSet message. Does not implicitly {@link plasmacloud.flashdns.v1.RecordSet.verify|verify} messages.
                 * @param message RecordSet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.RecordSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RecordSet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RecordSet & plasmacloud.flashdns.v1.RecordSet.$Shape} RecordSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.RecordSet & plasmacloud.flashdns.v1.RecordSet.$Shape;

                /**
                 * Creates a RecordSet message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RecordSet
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.RecordSet;

                /**
                 * Creates a plain object from a RecordSet message. Also converts values to other types if specified.
                 * @param message RecordSet
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.RecordSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RecordSet to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RecordSet
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RecordSet {

                /** Properties of a RecordSet. */
                interface $Properties {

                    /** RecordSet name */
                    name?: (string|null);

                    /** RecordSet type */
                    type?: (string|null);

                    /** RecordSet ttlSeconds */
                    ttlSeconds?: (number|null);

                    /** RecordSet values */
                    values?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RecordSet. */
                type $Shape = plasmacloud.flashdns.v1.RecordSet.$Properties;
            }

            /**
             * Properties of a PutRecordSetsRequest.
             * @deprecated Use plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties instead.
             */
            interface IPutRecordSetsRequest extends plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties {
            }

            /** Represents a PutRecordSetsRequest. */
            class PutRecordSetsRequest {

                /**
                 * Constructs a new PutRecordSetsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PutRecordSetsRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** PutRecordSetsRequest zone. */
                zone: string;

                /** PutRecordSetsRequest recordSets. */
                recordSets: plasmacloud.flashdns.v1.RecordSet.$Properties[];

                /**
                 * Creates a new PutRecordSetsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PutRecordSetsRequest instance
                 */
                static create(properties: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.PutRecordSetsRequest & plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.PutRecordSetsRequest;

                /**
                 * Encodes the specified PutRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.PutRecordSetsRequest.verify|verify} messages.
                 * @param message PutRecordSetsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PutRecordSetsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsRequest & plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape} PutRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.PutRecordSetsRequest & plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape;

                /**
                 * Creates a PutRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PutRecordSetsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.PutRecordSetsRequest;

                /**
                 * Creates a plain object from a PutRecordSetsRequest message. Also converts values to other types if specified.
                 * @param message PutRecordSetsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.PutRecordSetsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PutRecordSetsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for PutRecordSetsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PutRecordSetsRequest {

                /** Properties of a PutRecordSetsRequest. */
                interface $Properties {

                    /** PutRecordSetsRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** PutRecordSetsRequest zone */
                    zone?: (string|null);

                    /** PutRecordSetsRequest recordSets */
                    recordSets?: (plasmacloud.flashdns.v1.RecordSet.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PutRecordSetsRequest. */
                type $Shape = plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties;
            }

            /**
             * Properties of a PutRecordSetsResponse.
             * @deprecated Use plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties instead.
             */
            interface IPutRecordSetsResponse extends plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties {
            }

            /** Represents a PutRecordSetsResponse. */
            class PutRecordSetsResponse {

                /**
                 * Constructs a new PutRecordSetsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new PutRecordSetsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PutRecordSetsResponse instance
                 */
                static create(properties: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.PutRecordSetsResponse & plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.PutRecordSetsResponse;

                /**
                 * Encodes the specified PutRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.PutRecordSetsResponse.verify|verify} messages.
                 * @param message PutRecordSetsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PutRecordSetsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsResponse & plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape} PutRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.PutRecordSetsResponse & plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape;

                /**
                 * Creates a PutRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns PutRecordSetsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.PutRecordSetsResponse;

                /**
                 * Creates a plain object from a PutRecordSetsResponse message. Also converts values to other types if specified.
                 * @param message PutRecordSetsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.PutRecordSetsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this PutRecordSetsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for PutRecordSetsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace PutRecordSetsResponse {

                /** Properties of a PutRecordSetsResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PutRecordSetsResponse. */
                type $Shape = plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties;
            }

            /**
             * Properties of a RemoveRecordSetsRequest.
             * @deprecated Use plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties instead.
             */
            interface IRemoveRecordSetsRequest extends plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties {
            }

            /** Represents a RemoveRecordSetsRequest. */
            class RemoveRecordSetsRequest {

                /**
                 * Constructs a new RemoveRecordSetsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveRecordSetsRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** RemoveRecordSetsRequest zone. */
                zone: string;

                /**
                 * Creates a new RemoveRecordSetsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveRecordSetsRequest instance
                 */
                static create(properties: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.RemoveRecordSetsRequest & plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.RemoveRecordSetsRequest;

                /**
                 * Encodes the specified RemoveRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.RemoveRecordSetsRequest.verify|verify} messages.
                 * @param message RemoveRecordSetsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveRecordSetsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsRequest & plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape} RemoveRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.RemoveRecordSetsRequest & plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape;

                /**
                 * Creates a RemoveRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveRecordSetsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.RemoveRecordSetsRequest;

                /**
                 * Creates a plain object from a RemoveRecordSetsRequest message. Also converts values to other types if specified.
                 * @param message RemoveRecordSetsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.RemoveRecordSetsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveRecordSetsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveRecordSetsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveRecordSetsRequest {

                /** Properties of a RemoveRecordSetsRequest. */
                interface $Properties {

                    /** RemoveRecordSetsRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** RemoveRecordSetsRequest zone */
                    zone?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveRecordSetsRequest. */
                type $Shape = plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties;
            }

            /**
             * Properties of a RemoveRecordSetsResponse.
             * @deprecated Use plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties instead.
             */
            interface IRemoveRecordSetsResponse extends plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties {
            }

            /** Represents a RemoveRecordSetsResponse. */
            class RemoveRecordSetsResponse {

                /**
                 * Constructs a new RemoveRecordSetsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveRecordSetsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveRecordSetsResponse instance
                 */
                static create(properties: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.RemoveRecordSetsResponse & plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.RemoveRecordSetsResponse;

                /**
                 * Encodes the specified RemoveRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.RemoveRecordSetsResponse.verify|verify} messages.
                 * @param message RemoveRecordSetsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveRecordSetsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsResponse & plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape} RemoveRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.RemoveRecordSetsResponse & plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape;

                /**
                 * Creates a RemoveRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveRecordSetsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.RemoveRecordSetsResponse;

                /**
                 * Creates a plain object from a RemoveRecordSetsResponse message. Also converts values to other types if specified.
                 * @param message RemoveRecordSetsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.RemoveRecordSetsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveRecordSetsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveRecordSetsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveRecordSetsResponse {

                /** Properties of a RemoveRecordSetsResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveRecordSetsResponse. */
                type $Shape = plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties;
            }

            /**
             * Properties of a ListRecordSetsRequest.
             * @deprecated Use plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties instead.
             */
            interface IListRecordSetsRequest extends plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties {
            }

            /** Represents a ListRecordSetsRequest. */
            class ListRecordSetsRequest {

                /**
                 * Constructs a new ListRecordSetsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListRecordSetsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListRecordSetsRequest zone. */
                zone: string;

                /** ListRecordSetsRequest pageSize. */
                pageSize: number;

                /** ListRecordSetsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListRecordSetsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListRecordSetsRequest instance
                 */
                static create(properties: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.ListRecordSetsRequest & plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.ListRecordSetsRequest;

                /**
                 * Encodes the specified ListRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.ListRecordSetsRequest.verify|verify} messages.
                 * @param message ListRecordSetsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListRecordSetsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsRequest & plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape} ListRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.ListRecordSetsRequest & plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape;

                /**
                 * Creates a ListRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListRecordSetsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.ListRecordSetsRequest;

                /**
                 * Creates a plain object from a ListRecordSetsRequest message. Also converts values to other types if specified.
                 * @param message ListRecordSetsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.ListRecordSetsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListRecordSetsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListRecordSetsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListRecordSetsRequest {

                /** Properties of a ListRecordSetsRequest. */
                interface $Properties {

                    /** ListRecordSetsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListRecordSetsRequest zone */
                    zone?: (string|null);

                    /** ListRecordSetsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListRecordSetsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListRecordSetsRequest. */
                type $Shape = plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties;
            }

            /**
             * Properties of an OwnedRecordSets.
             * @deprecated Use plasmacloud.flashdns.v1.OwnedRecordSets.$Properties instead.
             */
            interface IOwnedRecordSets extends plasmacloud.flashdns.v1.OwnedRecordSets.$Properties {
            }

            /** Represents an OwnedRecordSets. */
            class OwnedRecordSets {

                /**
                 * Constructs a new OwnedRecordSets.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.OwnedRecordSets.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OwnedRecordSets ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** OwnedRecordSets recordSets. */
                recordSets: plasmacloud.flashdns.v1.RecordSet.$Properties[];

                /**
                 * Creates a new OwnedRecordSets instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OwnedRecordSets instance
                 */
                static create(properties: plasmacloud.flashdns.v1.OwnedRecordSets.$Shape): plasmacloud.flashdns.v1.OwnedRecordSets & plasmacloud.flashdns.v1.OwnedRecordSets.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.OwnedRecordSets.$Properties): plasmacloud.flashdns.v1.OwnedRecordSets;

                /**
                 * Encodes the specified OwnedRecordSets message. Does not implicitly {@link plasmacloud.flashdns.v1.OwnedRecordSets.verify|verify} messages.
                 * @param message OwnedRecordSets message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.OwnedRecordSets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OwnedRecordSets message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.OwnedRecordSets & plasmacloud.flashdns.v1.OwnedRecordSets.$Shape} OwnedRecordSets
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.OwnedRecordSets & plasmacloud.flashdns.v1.OwnedRecordSets.$Shape;

                /**
                 * Creates an OwnedRecordSets message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OwnedRecordSets
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.OwnedRecordSets;

                /**
                 * Creates a plain object from an OwnedRecordSets message. Also converts values to other types if specified.
                 * @param message OwnedRecordSets
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.OwnedRecordSets, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OwnedRecordSets to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for OwnedRecordSets
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace OwnedRecordSets {

                /** Properties of an OwnedRecordSets. */
                interface $Properties {

                    /** OwnedRecordSets ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** OwnedRecordSets recordSets */
                    recordSets?: (plasmacloud.flashdns.v1.RecordSet.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OwnedRecordSets. */
                type $Shape = plasmacloud.flashdns.v1.OwnedRecordSets.$Properties;
            }

            /**
             * Properties of a ListRecordSetsResponse.
             * @deprecated Use plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties instead.
             */
            interface IListRecordSetsResponse extends plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties {
            }

            /** Represents a ListRecordSetsResponse. */
            class ListRecordSetsResponse {

                /**
                 * Constructs a new ListRecordSetsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListRecordSetsResponse owners. */
                owners: plasmacloud.flashdns.v1.OwnedRecordSets.$Properties[];

                /** ListRecordSetsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListRecordSetsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListRecordSetsResponse instance
                 */
                static create(properties: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.ListRecordSetsResponse & plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape;
                static create(properties?: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.ListRecordSetsResponse;

                /**
                 * Encodes the specified ListRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.ListRecordSetsResponse.verify|verify} messages.
                 * @param message ListRecordSetsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListRecordSetsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsResponse & plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape} ListRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.flashdns.v1.ListRecordSetsResponse & plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape;

                /**
                 * Creates a ListRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListRecordSetsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.flashdns.v1.ListRecordSetsResponse;

                /**
                 * Creates a plain object from a ListRecordSetsResponse message. Also converts values to other types if specified.
                 * @param message ListRecordSetsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.flashdns.v1.ListRecordSetsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListRecordSetsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListRecordSetsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListRecordSetsResponse {

                /** Properties of a ListRecordSetsResponse. */
                interface $Properties {

                    /** ListRecordSetsResponse owners */
                    owners?: (plasmacloud.flashdns.v1.OwnedRecordSets.$Properties[]|null);

                    /** ListRecordSetsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListRecordSetsResponse. */
                type $Shape = plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties;
            }
        }
    }

    /** Namespace iam. */
    namespace iam {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ValidateTokenRequest.
             * @deprecated Use plasmacloud.iam.v1.ValidateTokenRequest.$Properties instead.
             */
            interface IValidateTokenRequest extends plasmacloud.iam.v1.ValidateTokenRequest.$Properties {
            }

            /** Represents a ValidateTokenRequest. */
            class ValidateTokenRequest {

                /**
                 * Constructs a new ValidateTokenRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ValidateTokenRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ValidateTokenRequest token. */
                token: string;

                /**
                 * Creates a new ValidateTokenRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ValidateTokenRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.ValidateTokenRequest.$Shape): plasmacloud.iam.v1.ValidateTokenRequest & plasmacloud.iam.v1.ValidateTokenRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.ValidateTokenRequest.$Properties): plasmacloud.iam.v1.ValidateTokenRequest;

                /**
                 * Encodes the specified ValidateTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.ValidateTokenRequest.verify|verify} messages.
                 * @param message ValidateTokenRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ValidateTokenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ValidateTokenRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ValidateTokenRequest & plasmacloud.iam.v1.ValidateTokenRequest.$Shape} ValidateTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ValidateTokenRequest & plasmacloud.iam.v1.ValidateTokenRequest.$Shape;

                /**
                 * Creates a ValidateTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ValidateTokenRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ValidateTokenRequest;

                /**
                 * Creates a plain object from a ValidateTokenRequest message. Also converts values to other types if specified.
                 * @param message ValidateTokenRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ValidateTokenRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ValidateTokenRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ValidateTokenRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ValidateTokenRequest {

                /** Properties of a ValidateTokenRequest. */
                interface $Properties {

                    /** ValidateTokenRequest token */
                    token?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ValidateTokenRequest. */
                type $Shape = plasmacloud.iam.v1.ValidateTokenRequest.$Properties;
            }

            /**
             * Properties of a ValidateTokenResponse.
             * @deprecated Use plasmacloud.iam.v1.ValidateTokenResponse.$Properties instead.
             */
            interface IValidateTokenResponse extends plasmacloud.iam.v1.ValidateTokenResponse.$Properties {
            }

            /** Represents a ValidateTokenResponse. */
            class ValidateTokenResponse {

                /**
                 * Constructs a new ValidateTokenResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ValidateTokenResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ValidateTokenResponse tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ValidateTokenResponse principalId. */
                principalId: string;

                /** ValidateTokenResponse principalName. */
                principalName: string;

                /** ValidateTokenResponse groups. */
                groups: string[];

                /** ValidateTokenResponse expiresAtMs. */
                expiresAtMs: number;

                /**
                 * Creates a new ValidateTokenResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ValidateTokenResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.ValidateTokenResponse.$Shape): plasmacloud.iam.v1.ValidateTokenResponse & plasmacloud.iam.v1.ValidateTokenResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.ValidateTokenResponse.$Properties): plasmacloud.iam.v1.ValidateTokenResponse;

                /**
                 * Encodes the specified ValidateTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.ValidateTokenResponse.verify|verify} messages.
                 * @param message ValidateTokenResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ValidateTokenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ValidateTokenResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ValidateTokenResponse & plasmacloud.iam.v1.ValidateTokenResponse.$Shape} ValidateTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ValidateTokenResponse & plasmacloud.iam.v1.ValidateTokenResponse.$Shape;

                /**
                 * Creates a ValidateTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ValidateTokenResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ValidateTokenResponse;

                /**
                 * Creates a plain object from a ValidateTokenResponse message. Also converts values to other types if specified.
                 * @param message ValidateTokenResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ValidateTokenResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ValidateTokenResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ValidateTokenResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ValidateTokenResponse {

                /** Properties of a ValidateTokenResponse. */
                interface $Properties {

                    /** ValidateTokenResponse tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ValidateTokenResponse principalId */
                    principalId?: (string|null);

                    /** ValidateTokenResponse principalName */
                    principalName?: (string|null);

                    /** ValidateTokenResponse groups */
                    groups?: (string[]|null);

                    /** ValidateTokenResponse expiresAtMs */
                    expiresAtMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ValidateTokenResponse. */
                type $Shape = plasmacloud.iam.v1.ValidateTokenResponse.$Properties;
            }

            /**
             * Properties of an IssueTokenRequest.
             * @deprecated Use plasmacloud.iam.v1.IssueTokenRequest.$Properties instead.
             */
            interface IIssueTokenRequest extends plasmacloud.iam.v1.IssueTokenRequest.$Properties {
            }

            /** Represents an IssueTokenRequest. */
            class IssueTokenRequest {

                /**
                 * Constructs a new IssueTokenRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.IssueTokenRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IssueTokenRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** IssueTokenRequest principalName. */
                principalName: string;

                /** IssueTokenRequest groups. */
                groups: string[];

                /** IssueTokenRequest ttlSeconds. */
                ttlSeconds: number;

                /**
                 * Creates a new IssueTokenRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IssueTokenRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.IssueTokenRequest.$Shape): plasmacloud.iam.v1.IssueTokenRequest & plasmacloud.iam.v1.IssueTokenRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.IssueTokenRequest.$Properties): plasmacloud.iam.v1.IssueTokenRequest;

                /**
                 * Encodes the specified IssueTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.IssueTokenRequest.verify|verify} messages.
                 * @param message IssueTokenRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.IssueTokenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IssueTokenRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.IssueTokenRequest & plasmacloud.iam.v1.IssueTokenRequest.$Shape} IssueTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.IssueTokenRequest & plasmacloud.iam.v1.IssueTokenRequest.$Shape;

                /**
                 * Creates an IssueTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns IssueTokenRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.IssueTokenRequest;

                /**
                 * Creates a plain object from an IssueTokenRequest message. Also converts values to other types if specified.
                 * @param message IssueTokenRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.IssueTokenRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this IssueTokenRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for IssueTokenRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace IssueTokenRequest {

                /** Properties of an IssueTokenRequest. */
                interface $Properties {

                    /** IssueTokenRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** IssueTokenRequest principalName */
                    principalName?: (string|null);

                    /** IssueTokenRequest groups */
                    groups?: (string[]|null);

                    /** IssueTokenRequest ttlSeconds */
                    ttlSeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IssueTokenRequest. */
                type $Shape = plasmacloud.iam.v1.IssueTokenRequest.$Properties;
            }

            /**
             * Properties of an IssueTokenResponse.
             * @deprecated Use plasmacloud.iam.v1.IssueTokenResponse.$Properties instead.
             */
            interface IIssueTokenResponse extends plasmacloud.iam.v1.IssueTokenResponse.$Properties {
            }

            /** Represents an IssueTokenResponse. */
            class IssueTokenResponse {

                /**
                 * Constructs a new IssueTokenResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.IssueTokenResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IssueTokenResponse token. */
                token: string;

                /** IssueTokenResponse expiresAtMs. */
                expiresAtMs: number;

                /**
                 * Creates a new IssueTokenResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IssueTokenResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.IssueTokenResponse.$Shape): plasmacloud.iam.v1.IssueTokenResponse & plasmacloud.iam.v1.IssueTokenResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.IssueTokenResponse.$Properties): plasmacloud.iam.v1.IssueTokenResponse;

                /**
                 * Encodes the specified IssueTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.IssueTokenResponse.verify|verify} messages.
                 * @param message IssueTokenResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.IssueTokenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IssueTokenResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.IssueTokenResponse & plasmacloud.iam.v1.IssueTokenResponse.$Shape} IssueTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.IssueTokenResponse & plasmacloud.iam.v1.IssueTokenResponse.$Shape;

                /**
                 * Creates an IssueTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns IssueTokenResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.IssueTokenResponse;

                /**
                 * Creates a plain object from an IssueTokenResponse message. Also converts values to other types if specified.
                 * @param message IssueTokenResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.IssueTokenResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this IssueTokenResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for IssueTokenResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace IssueTokenResponse {

                /** Properties of an IssueTokenResponse. */
                interface $Properties {

                    /** IssueTokenResponse token */
                    token?: (string|null);

                    /** IssueTokenResponse expiresAtMs */
                    expiresAtMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IssueTokenResponse. */
                type $Shape = plasmacloud.iam.v1.IssueTokenResponse.$Properties;
            }

            /**
             * Properties of a RevokeTokenRequest.
             * @deprecated Use plasmacloud.iam.v1.RevokeTokenRequest.$Properties instead.
             */
            interface IRevokeTokenRequest extends plasmacloud.iam.v1.RevokeTokenRequest.$Properties {
            }

            /** Represents a RevokeTokenRequest. */
            class RevokeTokenRequest {

                /**
                 * Constructs a new RevokeTokenRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.RevokeTokenRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RevokeTokenRequest token. */
                token: string;

                /**
                 * Creates a new RevokeTokenRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeTokenRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.RevokeTokenRequest.$Shape): plasmacloud.iam.v1.RevokeTokenRequest & plasmacloud.iam.v1.RevokeTokenRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.RevokeTokenRequest.$Properties): plasmacloud.iam.v1.RevokeTokenRequest;

                /**
                 * Encodes the specified RevokeTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.RevokeTokenRequest.verify|verify} messages.
                 * @param message RevokeTokenRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.RevokeTokenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeTokenRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.RevokeTokenRequest & plasmacloud.iam.v1.RevokeTokenRequest.$Shape} RevokeTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.RevokeTokenRequest & plasmacloud.iam.v1.RevokeTokenRequest.$Shape;

                /**
                 * Creates a RevokeTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeTokenRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.RevokeTokenRequest;

                /**
                 * Creates a plain object from a RevokeTokenRequest message. Also converts values to other types if specified.
                 * @param message RevokeTokenRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.RevokeTokenRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeTokenRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RevokeTokenRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RevokeTokenRequest {

                /** Properties of a RevokeTokenRequest. */
                interface $Properties {

                    /** RevokeTokenRequest token */
                    token?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeTokenRequest. */
                type $Shape = plasmacloud.iam.v1.RevokeTokenRequest.$Properties;
            }

            /**
             * Properties of a RevokeTokenResponse.
             * @deprecated Use plasmacloud.iam.v1.RevokeTokenResponse.$Properties instead.
             */
            interface IRevokeTokenResponse extends plasmacloud.iam.v1.RevokeTokenResponse.$Properties {
            }

            /** Represents a RevokeTokenResponse. */
            class RevokeTokenResponse {

                /**
                 * Constructs a new RevokeTokenResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.RevokeTokenResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RevokeTokenResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RevokeTokenResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.RevokeTokenResponse.$Shape): plasmacloud.iam.v1.RevokeTokenResponse & plasmacloud.iam.v1.RevokeTokenResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.RevokeTokenResponse.$Properties): plasmacloud.iam.v1.RevokeTokenResponse;

                /**
                 * Encodes the specified RevokeTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.RevokeTokenResponse.verify|verify} messages.
                 * @param message RevokeTokenResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.RevokeTokenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RevokeTokenResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.RevokeTokenResponse & plasmacloud.iam.v1.RevokeTokenResponse.$Shape} RevokeTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.RevokeTokenResponse & plasmacloud.iam.v1.RevokeTokenResponse.$Shape;

                /**
                 * Creates a RevokeTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RevokeTokenResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.RevokeTokenResponse;

                /**
                 * Creates a plain object from a RevokeTokenResponse message. Also converts values to other types if specified.
                 * @param message RevokeTokenResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.RevokeTokenResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RevokeTokenResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RevokeTokenResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RevokeTokenResponse {

                /** Properties of a RevokeTokenResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RevokeTokenResponse. */
                type $Shape = plasmacloud.iam.v1.RevokeTokenResponse.$Properties;
            }

            /**
             * Properties of a GetKeysRequest.
             * @deprecated Use plasmacloud.iam.v1.GetKeysRequest.$Properties instead.
             */
            interface IGetKeysRequest extends plasmacloud.iam.v1.GetKeysRequest.$Properties {
            }

            /** Represents a GetKeysRequest. */
            class GetKeysRequest {

                /**
                 * Constructs a new GetKeysRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.GetKeysRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new GetKeysRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetKeysRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.GetKeysRequest.$Shape): plasmacloud.iam.v1.GetKeysRequest & plasmacloud.iam.v1.GetKeysRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.GetKeysRequest.$Properties): plasmacloud.iam.v1.GetKeysRequest;

                /**
                 * Encodes the specified GetKeysRequest message. Does not implicitly {@link plasmacloud.iam.v1.GetKeysRequest.verify|verify} messages.
                 * @param message GetKeysRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.GetKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetKeysRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.GetKeysRequest & plasmacloud.iam.v1.GetKeysRequest.$Shape} GetKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.GetKeysRequest & plasmacloud.iam.v1.GetKeysRequest.$Shape;

                /**
                 * Creates a GetKeysRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetKeysRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.GetKeysRequest;

                /**
                 * Creates a plain object from a GetKeysRequest message. Also converts values to other types if specified.
                 * @param message GetKeysRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.GetKeysRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetKeysRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetKeysRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetKeysRequest {

                /** Properties of a GetKeysRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetKeysRequest. */
                type $Shape = plasmacloud.iam.v1.GetKeysRequest.$Properties;
            }

            /**
             * Properties of a GetKeysResponse.
             * @deprecated Use plasmacloud.iam.v1.GetKeysResponse.$Properties instead.
             */
            interface IGetKeysResponse extends plasmacloud.iam.v1.GetKeysResponse.$Properties {
            }

            /** Represents a GetKeysResponse. */
            class GetKeysResponse {

                /**
                 * Constructs a new GetKeysResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.GetKeysResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetKeysResponse jwksJson. */
                jwksJson: string;

                /**
                 * Creates a new GetKeysResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetKeysResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.GetKeysResponse.$Shape): plasmacloud.iam.v1.GetKeysResponse & plasmacloud.iam.v1.GetKeysResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.GetKeysResponse.$Properties): plasmacloud.iam.v1.GetKeysResponse;

                /**
                 * Encodes the specified GetKeysResponse message. Does not implicitly {@link plasmacloud.iam.v1.GetKeysResponse.verify|verify} messages.
                 * @param message GetKeysResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.GetKeysResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetKeysResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.GetKeysResponse & plasmacloud.iam.v1.GetKeysResponse.$Shape} GetKeysResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.GetKeysResponse & plasmacloud.iam.v1.GetKeysResponse.$Shape;

                /**
                 * Creates a GetKeysResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetKeysResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.GetKeysResponse;

                /**
                 * Creates a plain object from a GetKeysResponse message. Also converts values to other types if specified.
                 * @param message GetKeysResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.GetKeysResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetKeysResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetKeysResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetKeysResponse {

                /** Properties of a GetKeysResponse. */
                interface $Properties {

                    /** GetKeysResponse jwksJson */
                    jwksJson?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetKeysResponse. */
                type $Shape = plasmacloud.iam.v1.GetKeysResponse.$Properties;
            }

            /**
             * Properties of a CreateOrganizationRequest.
             * @deprecated Use plasmacloud.iam.v1.CreateOrganizationRequest.$Properties instead.
             */
            interface ICreateOrganizationRequest extends plasmacloud.iam.v1.CreateOrganizationRequest.$Properties {
            }

            /** Represents a CreateOrganizationRequest. */
            class CreateOrganizationRequest {

                /**
                 * Constructs a new CreateOrganizationRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreateOrganizationRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateOrganizationRequest orgId. */
                orgId: string;

                /**
                 * Creates a new CreateOrganizationRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateOrganizationRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.CreateOrganizationRequest.$Shape): plasmacloud.iam.v1.CreateOrganizationRequest & plasmacloud.iam.v1.CreateOrganizationRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreateOrganizationRequest.$Properties): plasmacloud.iam.v1.CreateOrganizationRequest;

                /**
                 * Encodes the specified CreateOrganizationRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreateOrganizationRequest.verify|verify} messages.
                 * @param message CreateOrganizationRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreateOrganizationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateOrganizationRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateOrganizationRequest & plasmacloud.iam.v1.CreateOrganizationRequest.$Shape} CreateOrganizationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreateOrganizationRequest & plasmacloud.iam.v1.CreateOrganizationRequest.$Shape;

                /**
                 * Creates a CreateOrganizationRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateOrganizationRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreateOrganizationRequest;

                /**
                 * Creates a plain object from a CreateOrganizationRequest message. Also converts values to other types if specified.
                 * @param message CreateOrganizationRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreateOrganizationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateOrganizationRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreateOrganizationRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreateOrganizationRequest {

                /** Properties of a CreateOrganizationRequest. */
                interface $Properties {

                    /** CreateOrganizationRequest orgId */
                    orgId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateOrganizationRequest. */
                type $Shape = plasmacloud.iam.v1.CreateOrganizationRequest.$Properties;
            }

            /**
             * Properties of a CreateOrganizationResponse.
             * @deprecated Use plasmacloud.iam.v1.CreateOrganizationResponse.$Properties instead.
             */
            interface ICreateOrganizationResponse extends plasmacloud.iam.v1.CreateOrganizationResponse.$Properties {
            }

            /** Represents a CreateOrganizationResponse. */
            class CreateOrganizationResponse {

                /**
                 * Constructs a new CreateOrganizationResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreateOrganizationResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateOrganizationResponse created. */
                created: boolean;

                /**
                 * Creates a new CreateOrganizationResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateOrganizationResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.CreateOrganizationResponse.$Shape): plasmacloud.iam.v1.CreateOrganizationResponse & plasmacloud.iam.v1.CreateOrganizationResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreateOrganizationResponse.$Properties): plasmacloud.iam.v1.CreateOrganizationResponse;

                /**
                 * Encodes the specified CreateOrganizationResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreateOrganizationResponse.verify|verify} messages.
                 * @param message CreateOrganizationResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreateOrganizationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateOrganizationResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateOrganizationResponse & plasmacloud.iam.v1.CreateOrganizationResponse.$Shape} CreateOrganizationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreateOrganizationResponse & plasmacloud.iam.v1.CreateOrganizationResponse.$Shape;

                /**
                 * Creates a CreateOrganizationResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateOrganizationResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreateOrganizationResponse;

                /**
                 * Creates a plain object from a CreateOrganizationResponse message. Also converts values to other types if specified.
                 * @param message CreateOrganizationResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreateOrganizationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateOrganizationResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreateOrganizationResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreateOrganizationResponse {

                /** Properties of a CreateOrganizationResponse. */
                interface $Properties {

                    /** CreateOrganizationResponse created */
                    created?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateOrganizationResponse. */
                type $Shape = plasmacloud.iam.v1.CreateOrganizationResponse.$Properties;
            }

            /**
             * Properties of a CreateProjectRequest.
             * @deprecated Use plasmacloud.iam.v1.CreateProjectRequest.$Properties instead.
             */
            interface ICreateProjectRequest extends plasmacloud.iam.v1.CreateProjectRequest.$Properties {
            }

            /** Represents a CreateProjectRequest. */
            class CreateProjectRequest {

                /**
                 * Constructs a new CreateProjectRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreateProjectRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateProjectRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /**
                 * Creates a new CreateProjectRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateProjectRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.CreateProjectRequest.$Shape): plasmacloud.iam.v1.CreateProjectRequest & plasmacloud.iam.v1.CreateProjectRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreateProjectRequest.$Properties): plasmacloud.iam.v1.CreateProjectRequest;

                /**
                 * Encodes the specified CreateProjectRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreateProjectRequest.verify|verify} messages.
                 * @param message CreateProjectRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreateProjectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateProjectRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateProjectRequest & plasmacloud.iam.v1.CreateProjectRequest.$Shape} CreateProjectRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreateProjectRequest & plasmacloud.iam.v1.CreateProjectRequest.$Shape;

                /**
                 * Creates a CreateProjectRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateProjectRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreateProjectRequest;

                /**
                 * Creates a plain object from a CreateProjectRequest message. Also converts values to other types if specified.
                 * @param message CreateProjectRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreateProjectRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateProjectRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreateProjectRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreateProjectRequest {

                /** Properties of a CreateProjectRequest. */
                interface $Properties {

                    /** CreateProjectRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateProjectRequest. */
                type $Shape = plasmacloud.iam.v1.CreateProjectRequest.$Properties;
            }

            /**
             * Properties of a CreateProjectResponse.
             * @deprecated Use plasmacloud.iam.v1.CreateProjectResponse.$Properties instead.
             */
            interface ICreateProjectResponse extends plasmacloud.iam.v1.CreateProjectResponse.$Properties {
            }

            /** Represents a CreateProjectResponse. */
            class CreateProjectResponse {

                /**
                 * Constructs a new CreateProjectResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreateProjectResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreateProjectResponse created. */
                created: boolean;

                /**
                 * Creates a new CreateProjectResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateProjectResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.CreateProjectResponse.$Shape): plasmacloud.iam.v1.CreateProjectResponse & plasmacloud.iam.v1.CreateProjectResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreateProjectResponse.$Properties): plasmacloud.iam.v1.CreateProjectResponse;

                /**
                 * Encodes the specified CreateProjectResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreateProjectResponse.verify|verify} messages.
                 * @param message CreateProjectResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreateProjectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateProjectResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateProjectResponse & plasmacloud.iam.v1.CreateProjectResponse.$Shape} CreateProjectResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreateProjectResponse & plasmacloud.iam.v1.CreateProjectResponse.$Shape;

                /**
                 * Creates a CreateProjectResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreateProjectResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreateProjectResponse;

                /**
                 * Creates a plain object from a CreateProjectResponse message. Also converts values to other types if specified.
                 * @param message CreateProjectResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreateProjectResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreateProjectResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreateProjectResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreateProjectResponse {

                /** Properties of a CreateProjectResponse. */
                interface $Properties {

                    /** CreateProjectResponse created */
                    created?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateProjectResponse. */
                type $Shape = plasmacloud.iam.v1.CreateProjectResponse.$Properties;
            }

            /**
             * Properties of a ListRequest.
             * @deprecated Use plasmacloud.iam.v1.ListRequest.$Properties instead.
             */
            interface IListRequest extends plasmacloud.iam.v1.ListRequest.$Properties {
            }

            /** Represents a ListRequest. */
            class ListRequest {

                /**
                 * Constructs a new ListRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ListRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListRequest pageSize. */
                pageSize: number;

                /** ListRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.ListRequest.$Shape): plasmacloud.iam.v1.ListRequest & plasmacloud.iam.v1.ListRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.ListRequest.$Properties): plasmacloud.iam.v1.ListRequest;

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link plasmacloud.iam.v1.ListRequest.verify|verify} messages.
                 * @param message ListRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListRequest & plasmacloud.iam.v1.ListRequest.$Shape} ListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ListRequest & plasmacloud.iam.v1.ListRequest.$Shape;

                /**
                 * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ListRequest;

                /**
                 * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
                 * @param message ListRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ListRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListRequest {

                /** Properties of a ListRequest. */
                interface $Properties {

                    /** ListRequest pageSize */
                    pageSize?: (number|null);

                    /** ListRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListRequest. */
                type $Shape = plasmacloud.iam.v1.ListRequest.$Properties;
            }

            /**
             * Properties of a ListOrganizationsResponse.
             * @deprecated Use plasmacloud.iam.v1.ListOrganizationsResponse.$Properties instead.
             */
            interface IListOrganizationsResponse extends plasmacloud.iam.v1.ListOrganizationsResponse.$Properties {
            }

            /** Represents a ListOrganizationsResponse. */
            class ListOrganizationsResponse {

                /**
                 * Constructs a new ListOrganizationsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ListOrganizationsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListOrganizationsResponse orgIds. */
                orgIds: string[];

                /** ListOrganizationsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListOrganizationsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListOrganizationsResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.ListOrganizationsResponse.$Shape): plasmacloud.iam.v1.ListOrganizationsResponse & plasmacloud.iam.v1.ListOrganizationsResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.ListOrganizationsResponse.$Properties): plasmacloud.iam.v1.ListOrganizationsResponse;

                /**
                 * Encodes the specified ListOrganizationsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListOrganizationsResponse.verify|verify} messages.
                 * @param message ListOrganizationsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ListOrganizationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListOrganizationsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListOrganizationsResponse & plasmacloud.iam.v1.ListOrganizationsResponse.$Shape} ListOrganizationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ListOrganizationsResponse & plasmacloud.iam.v1.ListOrganizationsResponse.$Shape;

                /**
                 * Creates a ListOrganizationsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListOrganizationsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ListOrganizationsResponse;

                /**
                 * Creates a plain object from a ListOrganizationsResponse message. Also converts values to other types if specified.
                 * @param message ListOrganizationsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ListOrganizationsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListOrganizationsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListOrganizationsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListOrganizationsResponse {

                /** Properties of a ListOrganizationsResponse. */
                interface $Properties {

                    /** ListOrganizationsResponse orgIds */
                    orgIds?: (string[]|null);

                    /** ListOrganizationsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListOrganizationsResponse. */
                type $Shape = plasmacloud.iam.v1.ListOrganizationsResponse.$Properties;
            }

            /**
             * Properties of a ListProjectsResponse.
             * @deprecated Use plasmacloud.iam.v1.ListProjectsResponse.$Properties instead.
             */
            interface IListProjectsResponse extends plasmacloud.iam.v1.ListProjectsResponse.$Properties {
            }

            /** Represents a ListProjectsResponse. */
            class ListProjectsResponse {

                /**
                 * Constructs a new ListProjectsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ListProjectsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListProjectsResponse projects. */
                projects: plasmacloud.common.v1.Tenant.$Properties[];

                /** ListProjectsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListProjectsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListProjectsResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.ListProjectsResponse.$Shape): plasmacloud.iam.v1.ListProjectsResponse & plasmacloud.iam.v1.ListProjectsResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.ListProjectsResponse.$Properties): plasmacloud.iam.v1.ListProjectsResponse;

                /**
                 * Encodes the specified ListProjectsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListProjectsResponse.verify|verify} messages.
                 * @param message ListProjectsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ListProjectsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListProjectsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListProjectsResponse & plasmacloud.iam.v1.ListProjectsResponse.$Shape} ListProjectsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ListProjectsResponse & plasmacloud.iam.v1.ListProjectsResponse.$Shape;

                /**
                 * Creates a ListProjectsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListProjectsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ListProjectsResponse;

                /**
                 * Creates a plain object from a ListProjectsResponse message. Also converts values to other types if specified.
                 * @param message ListProjectsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ListProjectsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListProjectsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListProjectsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListProjectsResponse {

                /** Properties of a ListProjectsResponse. */
                interface $Properties {

                    /** ListProjectsResponse projects */
                    projects?: (plasmacloud.common.v1.Tenant.$Properties[]|null);

                    /** ListProjectsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListProjectsResponse. */
                type $Shape = plasmacloud.iam.v1.ListProjectsResponse.$Properties;
            }

            /**
             * Properties of a CreatePrincipalRequest.
             * @deprecated Use plasmacloud.iam.v1.CreatePrincipalRequest.$Properties instead.
             */
            interface ICreatePrincipalRequest extends plasmacloud.iam.v1.CreatePrincipalRequest.$Properties {
            }

            /** Represents a CreatePrincipalRequest. */
            class CreatePrincipalRequest {

                /**
                 * Constructs a new CreatePrincipalRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreatePrincipalRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreatePrincipalRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** CreatePrincipalRequest name. */
                name: string;

                /**
                 * Creates a new CreatePrincipalRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreatePrincipalRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.CreatePrincipalRequest.$Shape): plasmacloud.iam.v1.CreatePrincipalRequest & plasmacloud.iam.v1.CreatePrincipalRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreatePrincipalRequest.$Properties): plasmacloud.iam.v1.CreatePrincipalRequest;

                /**
                 * Encodes the specified CreatePrincipalRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreatePrincipalRequest.verify|verify} messages.
                 * @param message CreatePrincipalRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreatePrincipalRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreatePrincipalRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreatePrincipalRequest & plasmacloud.iam.v1.CreatePrincipalRequest.$Shape} CreatePrincipalRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreatePrincipalRequest & plasmacloud.iam.v1.CreatePrincipalRequest.$Shape;

                /**
                 * Creates a CreatePrincipalRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreatePrincipalRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreatePrincipalRequest;

                /**
                 * Creates a plain object from a CreatePrincipalRequest message. Also converts values to other types if specified.
                 * @param message CreatePrincipalRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreatePrincipalRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreatePrincipalRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreatePrincipalRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreatePrincipalRequest {

                /** Properties of a CreatePrincipalRequest. */
                interface $Properties {

                    /** CreatePrincipalRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** CreatePrincipalRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreatePrincipalRequest. */
                type $Shape = plasmacloud.iam.v1.CreatePrincipalRequest.$Properties;
            }

            /**
             * Properties of a CreatePrincipalResponse.
             * @deprecated Use plasmacloud.iam.v1.CreatePrincipalResponse.$Properties instead.
             */
            interface ICreatePrincipalResponse extends plasmacloud.iam.v1.CreatePrincipalResponse.$Properties {
            }

            /** Represents a CreatePrincipalResponse. */
            class CreatePrincipalResponse {

                /**
                 * Constructs a new CreatePrincipalResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.CreatePrincipalResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreatePrincipalResponse created. */
                created: boolean;

                /** CreatePrincipalResponse principalId. */
                principalId: string;

                /**
                 * Creates a new CreatePrincipalResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreatePrincipalResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.CreatePrincipalResponse.$Shape): plasmacloud.iam.v1.CreatePrincipalResponse & plasmacloud.iam.v1.CreatePrincipalResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.CreatePrincipalResponse.$Properties): plasmacloud.iam.v1.CreatePrincipalResponse;

                /**
                 * Encodes the specified CreatePrincipalResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreatePrincipalResponse.verify|verify} messages.
                 * @param message CreatePrincipalResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.CreatePrincipalResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreatePrincipalResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreatePrincipalResponse & plasmacloud.iam.v1.CreatePrincipalResponse.$Shape} CreatePrincipalResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.CreatePrincipalResponse & plasmacloud.iam.v1.CreatePrincipalResponse.$Shape;

                /**
                 * Creates a CreatePrincipalResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreatePrincipalResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.CreatePrincipalResponse;

                /**
                 * Creates a plain object from a CreatePrincipalResponse message. Also converts values to other types if specified.
                 * @param message CreatePrincipalResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.CreatePrincipalResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreatePrincipalResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreatePrincipalResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreatePrincipalResponse {

                /** Properties of a CreatePrincipalResponse. */
                interface $Properties {

                    /** CreatePrincipalResponse created */
                    created?: (boolean|null);

                    /** CreatePrincipalResponse principalId */
                    principalId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreatePrincipalResponse. */
                type $Shape = plasmacloud.iam.v1.CreatePrincipalResponse.$Properties;
            }

            /**
             * Properties of a ListPrincipalsRequest.
             * @deprecated Use plasmacloud.iam.v1.ListPrincipalsRequest.$Properties instead.
             */
            interface IListPrincipalsRequest extends plasmacloud.iam.v1.ListPrincipalsRequest.$Properties {
            }

            /** Represents a ListPrincipalsRequest. */
            class ListPrincipalsRequest {

                /**
                 * Constructs a new ListPrincipalsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ListPrincipalsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListPrincipalsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListPrincipalsRequest pageSize. */
                pageSize: number;

                /** ListPrincipalsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListPrincipalsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListPrincipalsRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.ListPrincipalsRequest.$Shape): plasmacloud.iam.v1.ListPrincipalsRequest & plasmacloud.iam.v1.ListPrincipalsRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.ListPrincipalsRequest.$Properties): plasmacloud.iam.v1.ListPrincipalsRequest;

                /**
                 * Encodes the specified ListPrincipalsRequest message. Does not implicitly {@link plasmacloud.iam.v1.ListPrincipalsRequest.verify|verify} messages.
                 * @param message ListPrincipalsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ListPrincipalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListPrincipalsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListPrincipalsRequest & plasmacloud.iam.v1.ListPrincipalsRequest.$Shape} ListPrincipalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ListPrincipalsRequest & plasmacloud.iam.v1.ListPrincipalsRequest.$Shape;

                /**
                 * Creates a ListPrincipalsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListPrincipalsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ListPrincipalsRequest;

                /**
                 * Creates a plain object from a ListPrincipalsRequest message. Also converts values to other types if specified.
                 * @param message ListPrincipalsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ListPrincipalsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListPrincipalsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListPrincipalsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListPrincipalsRequest {

                /** Properties of a ListPrincipalsRequest. */
                interface $Properties {

                    /** ListPrincipalsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListPrincipalsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListPrincipalsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListPrincipalsRequest. */
                type $Shape = plasmacloud.iam.v1.ListPrincipalsRequest.$Properties;
            }

            /**
             * Properties of a Principal.
             * @deprecated Use plasmacloud.iam.v1.Principal.$Properties instead.
             */
            interface IPrincipal extends plasmacloud.iam.v1.Principal.$Properties {
            }

            /** Represents a Principal. */
            class Principal {

                /**
                 * Constructs a new Principal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.Principal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Principal id. */
                id: string;

                /** Principal name. */
                name: string;

                /**
                 * Creates a new Principal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Principal instance
                 */
                static create(properties: plasmacloud.iam.v1.Principal.$Shape): plasmacloud.iam.v1.Principal & plasmacloud.iam.v1.Principal.$Shape;
                static create(properties?: plasmacloud.iam.v1.Principal.$Properties): plasmacloud.iam.v1.Principal;

                /**
                 * Encodes the specified Principal message. Does not implicitly {@link plasmacloud.iam.v1.Principal.verify|verify} messages.
                 * @param message Principal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.Principal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Principal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.Principal & plasmacloud.iam.v1.Principal.$Shape} Principal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.Principal & plasmacloud.iam.v1.Principal.$Shape;

                /**
                 * Creates a Principal message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Principal
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.Principal;

                /**
                 * Creates a plain object from a Principal message. Also converts values to other types if specified.
                 * @param message Principal
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.Principal, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Principal to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Principal
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Principal {

                /** Properties of a Principal. */
                interface $Properties {

                    /** Principal id */
                    id?: (string|null);

                    /** Principal name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Principal. */
                type $Shape = plasmacloud.iam.v1.Principal.$Properties;
            }

            /**
             * Properties of a ListPrincipalsResponse.
             * @deprecated Use plasmacloud.iam.v1.ListPrincipalsResponse.$Properties instead.
             */
            interface IListPrincipalsResponse extends plasmacloud.iam.v1.ListPrincipalsResponse.$Properties {
            }

            /** Represents a ListPrincipalsResponse. */
            class ListPrincipalsResponse {

                /**
                 * Constructs a new ListPrincipalsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.ListPrincipalsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListPrincipalsResponse principals. */
                principals: plasmacloud.iam.v1.Principal.$Properties[];

                /** ListPrincipalsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListPrincipalsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListPrincipalsResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.ListPrincipalsResponse.$Shape): plasmacloud.iam.v1.ListPrincipalsResponse & plasmacloud.iam.v1.ListPrincipalsResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.ListPrincipalsResponse.$Properties): plasmacloud.iam.v1.ListPrincipalsResponse;

                /**
                 * Encodes the specified ListPrincipalsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListPrincipalsResponse.verify|verify} messages.
                 * @param message ListPrincipalsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.ListPrincipalsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListPrincipalsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListPrincipalsResponse & plasmacloud.iam.v1.ListPrincipalsResponse.$Shape} ListPrincipalsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.ListPrincipalsResponse & plasmacloud.iam.v1.ListPrincipalsResponse.$Shape;

                /**
                 * Creates a ListPrincipalsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListPrincipalsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.ListPrincipalsResponse;

                /**
                 * Creates a plain object from a ListPrincipalsResponse message. Also converts values to other types if specified.
                 * @param message ListPrincipalsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.ListPrincipalsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListPrincipalsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListPrincipalsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListPrincipalsResponse {

                /** Properties of a ListPrincipalsResponse. */
                interface $Properties {

                    /** ListPrincipalsResponse principals */
                    principals?: (plasmacloud.iam.v1.Principal.$Properties[]|null);

                    /** ListPrincipalsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListPrincipalsResponse. */
                type $Shape = plasmacloud.iam.v1.ListPrincipalsResponse.$Properties;
            }

            /**
             * Properties of a DeletePrincipalRequest.
             * @deprecated Use plasmacloud.iam.v1.DeletePrincipalRequest.$Properties instead.
             */
            interface IDeletePrincipalRequest extends plasmacloud.iam.v1.DeletePrincipalRequest.$Properties {
            }

            /** Represents a DeletePrincipalRequest. */
            class DeletePrincipalRequest {

                /**
                 * Constructs a new DeletePrincipalRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.DeletePrincipalRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeletePrincipalRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** DeletePrincipalRequest name. */
                name: string;

                /**
                 * Creates a new DeletePrincipalRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeletePrincipalRequest instance
                 */
                static create(properties: plasmacloud.iam.v1.DeletePrincipalRequest.$Shape): plasmacloud.iam.v1.DeletePrincipalRequest & plasmacloud.iam.v1.DeletePrincipalRequest.$Shape;
                static create(properties?: plasmacloud.iam.v1.DeletePrincipalRequest.$Properties): plasmacloud.iam.v1.DeletePrincipalRequest;

                /**
                 * Encodes the specified DeletePrincipalRequest message. Does not implicitly {@link plasmacloud.iam.v1.DeletePrincipalRequest.verify|verify} messages.
                 * @param message DeletePrincipalRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.DeletePrincipalRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeletePrincipalRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.DeletePrincipalRequest & plasmacloud.iam.v1.DeletePrincipalRequest.$Shape} DeletePrincipalRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.DeletePrincipalRequest & plasmacloud.iam.v1.DeletePrincipalRequest.$Shape;

                /**
                 * Creates a DeletePrincipalRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeletePrincipalRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.DeletePrincipalRequest;

                /**
                 * Creates a plain object from a DeletePrincipalRequest message. Also converts values to other types if specified.
                 * @param message DeletePrincipalRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.DeletePrincipalRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeletePrincipalRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeletePrincipalRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeletePrincipalRequest {

                /** Properties of a DeletePrincipalRequest. */
                interface $Properties {

                    /** DeletePrincipalRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** DeletePrincipalRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeletePrincipalRequest. */
                type $Shape = plasmacloud.iam.v1.DeletePrincipalRequest.$Properties;
            }

            /**
             * Properties of a DeletePrincipalResponse.
             * @deprecated Use plasmacloud.iam.v1.DeletePrincipalResponse.$Properties instead.
             */
            interface IDeletePrincipalResponse extends plasmacloud.iam.v1.DeletePrincipalResponse.$Properties {
            }

            /** Represents a DeletePrincipalResponse. */
            class DeletePrincipalResponse {

                /**
                 * Constructs a new DeletePrincipalResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.DeletePrincipalResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DeletePrincipalResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeletePrincipalResponse instance
                 */
                static create(properties: plasmacloud.iam.v1.DeletePrincipalResponse.$Shape): plasmacloud.iam.v1.DeletePrincipalResponse & plasmacloud.iam.v1.DeletePrincipalResponse.$Shape;
                static create(properties?: plasmacloud.iam.v1.DeletePrincipalResponse.$Properties): plasmacloud.iam.v1.DeletePrincipalResponse;

                /**
                 * Encodes the specified DeletePrincipalResponse message. Does not implicitly {@link plasmacloud.iam.v1.DeletePrincipalResponse.verify|verify} messages.
                 * @param message DeletePrincipalResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.DeletePrincipalResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeletePrincipalResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.DeletePrincipalResponse & plasmacloud.iam.v1.DeletePrincipalResponse.$Shape} DeletePrincipalResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.DeletePrincipalResponse & plasmacloud.iam.v1.DeletePrincipalResponse.$Shape;

                /**
                 * Creates a DeletePrincipalResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeletePrincipalResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.DeletePrincipalResponse;

                /**
                 * Creates a plain object from a DeletePrincipalResponse message. Also converts values to other types if specified.
                 * @param message DeletePrincipalResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.DeletePrincipalResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeletePrincipalResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeletePrincipalResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeletePrincipalResponse {

                /** Properties of a DeletePrincipalResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeletePrincipalResponse. */
                type $Shape = plasmacloud.iam.v1.DeletePrincipalResponse.$Properties;
            }
        }
    }

    /** Namespace novanet. */
    namespace novanet {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Port.
             * @deprecated Use plasmacloud.novanet.v1.Port.$Properties instead.
             */
            interface IPort extends plasmacloud.novanet.v1.Port.$Properties {
            }

            /** Represents a Port. */
            class Port {

                /**
                 * Constructs a new Port.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.Port.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Port ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Port id. */
                id: string;

                /** Port deviceId. */
                deviceId: string;

                /** Port name. */
                name: string;

                /** Port subnetId. */
                subnetId: string;

                /** Port address. */
                address: string;

                /** Port macAddress. */
                macAddress: string;

                /**
                 * Creates a new Port instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Port instance
                 */
                static create(properties: plasmacloud.novanet.v1.Port.$Shape): plasmacloud.novanet.v1.Port & plasmacloud.novanet.v1.Port.$Shape;
                static create(properties?: plasmacloud.novanet.v1.Port.$Properties): plasmacloud.novanet.v1.Port;

                /**
                 * Encodes the specified Port message. Does not implicitly {@link plasmacloud.novanet.v1.Port.verify|verify} messages.
                 * @param message Port message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.Port.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Port message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.Port & plasmacloud.novanet.v1.Port.$Shape} Port
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.Port & plasmacloud.novanet.v1.Port.$Shape;

                /**
                 * Creates a Port message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Port
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.Port;

                /**
                 * Creates a plain object from a Port message. Also converts values to other types if specified.
                 * @param message Port
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.Port, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Port to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Port
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Port {

                /** Properties of a Port. */
                interface $Properties {

                    /** Port ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Port id */
                    id?: (string|null);

                    /** Port deviceId */
                    deviceId?: (string|null);

                    /** Port name */
                    name?: (string|null);

                    /** Port subnetId */
                    subnetId?: (string|null);

                    /** Port address */
                    address?: (string|null);

                    /** Port macAddress */
                    macAddress?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Port. */
                type $Shape = plasmacloud.novanet.v1.Port.$Properties;
            }

            /**
             * Properties of a CreatePortRequest.
             * @deprecated Use plasmacloud.novanet.v1.CreatePortRequest.$Properties instead.
             */
            interface ICreatePortRequest extends plasmacloud.novanet.v1.CreatePortRequest.$Properties {
            }

            /** Represents a CreatePortRequest. */
            class CreatePortRequest {

                /**
                 * Constructs a new CreatePortRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.CreatePortRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CreatePortRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** CreatePortRequest deviceId. */
                deviceId: string;

                /** CreatePortRequest name. */
                name: string;

                /** CreatePortRequest subnetId. */
                subnetId: string;

                /**
                 * Creates a new CreatePortRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreatePortRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.CreatePortRequest.$Shape): plasmacloud.novanet.v1.CreatePortRequest & plasmacloud.novanet.v1.CreatePortRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.CreatePortRequest.$Properties): plasmacloud.novanet.v1.CreatePortRequest;

                /**
                 * Encodes the specified CreatePortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.CreatePortRequest.verify|verify} messages.
                 * @param message CreatePortRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.CreatePortRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreatePortRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.CreatePortRequest & plasmacloud.novanet.v1.CreatePortRequest.$Shape} CreatePortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.CreatePortRequest & plasmacloud.novanet.v1.CreatePortRequest.$Shape;

                /**
                 * Creates a CreatePortRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CreatePortRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.CreatePortRequest;

                /**
                 * Creates a plain object from a CreatePortRequest message. Also converts values to other types if specified.
                 * @param message CreatePortRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.CreatePortRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CreatePortRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for CreatePortRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace CreatePortRequest {

                /** Properties of a CreatePortRequest. */
                interface $Properties {

                    /** CreatePortRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** CreatePortRequest deviceId */
                    deviceId?: (string|null);

                    /** CreatePortRequest name */
                    name?: (string|null);

                    /** CreatePortRequest subnetId */
                    subnetId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreatePortRequest. */
                type $Shape = plasmacloud.novanet.v1.CreatePortRequest.$Properties;
            }

            /**
             * Properties of a GetPortRequest.
             * @deprecated Use plasmacloud.novanet.v1.GetPortRequest.$Properties instead.
             */
            interface IGetPortRequest extends plasmacloud.novanet.v1.GetPortRequest.$Properties {
            }

            /** Represents a GetPortRequest. */
            class GetPortRequest {

                /**
                 * Constructs a new GetPortRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.GetPortRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetPortRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetPortRequest portId. */
                portId: string;

                /**
                 * Creates a new GetPortRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetPortRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.GetPortRequest.$Shape): plasmacloud.novanet.v1.GetPortRequest & plasmacloud.novanet.v1.GetPortRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.GetPortRequest.$Properties): plasmacloud.novanet.v1.GetPortRequest;

                /**
                 * Encodes the specified GetPortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.GetPortRequest.verify|verify} messages.
                 * @param message GetPortRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.GetPortRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetPortRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.GetPortRequest & plasmacloud.novanet.v1.GetPortRequest.$Shape} GetPortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.GetPortRequest & plasmacloud.novanet.v1.GetPortRequest.$Shape;

                /**
                 * Creates a GetPortRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetPortRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.GetPortRequest;

                /**
                 * Creates a plain object from a GetPortRequest message. Also converts values to other types if specified.
                 * @param message GetPortRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.GetPortRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetPortRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetPortRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetPortRequest {

                /** Properties of a GetPortRequest. */
                interface $Properties {

                    /** GetPortRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetPortRequest portId */
                    portId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetPortRequest. */
                type $Shape = plasmacloud.novanet.v1.GetPortRequest.$Properties;
            }

            /**
             * Properties of a ListPortsRequest.
             * @deprecated Use plasmacloud.novanet.v1.ListPortsRequest.$Properties instead.
             */
            interface IListPortsRequest extends plasmacloud.novanet.v1.ListPortsRequest.$Properties {
            }

            /** Represents a ListPortsRequest. */
            class ListPortsRequest {

                /**
                 * Constructs a new ListPortsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListPortsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListPortsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListPortsRequest deviceId. */
                deviceId: string;

                /** ListPortsRequest pageSize. */
                pageSize: number;

                /** ListPortsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListPortsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListPortsRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListPortsRequest.$Shape): plasmacloud.novanet.v1.ListPortsRequest & plasmacloud.novanet.v1.ListPortsRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListPortsRequest.$Properties): plasmacloud.novanet.v1.ListPortsRequest;

                /**
                 * Encodes the specified ListPortsRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListPortsRequest.verify|verify} messages.
                 * @param message ListPortsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListPortsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListPortsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListPortsRequest & plasmacloud.novanet.v1.ListPortsRequest.$Shape} ListPortsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListPortsRequest & plasmacloud.novanet.v1.ListPortsRequest.$Shape;

                /**
                 * Creates a ListPortsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListPortsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListPortsRequest;

                /**
                 * Creates a plain object from a ListPortsRequest message. Also converts values to other types if specified.
                 * @param message ListPortsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListPortsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListPortsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListPortsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListPortsRequest {

                /** Properties of a ListPortsRequest. */
                interface $Properties {

                    /** ListPortsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListPortsRequest deviceId */
                    deviceId?: (string|null);

                    /** ListPortsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListPortsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListPortsRequest. */
                type $Shape = plasmacloud.novanet.v1.ListPortsRequest.$Properties;
            }

            /**
             * Properties of a ListPortsResponse.
             * @deprecated Use plasmacloud.novanet.v1.ListPortsResponse.$Properties instead.
             */
            interface IListPortsResponse extends plasmacloud.novanet.v1.ListPortsResponse.$Properties {
            }

            /** Represents a ListPortsResponse. */
            class ListPortsResponse {

                /**
                 * Constructs a new ListPortsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListPortsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListPortsResponse ports. */
                ports: plasmacloud.novanet.v1.Port.$Properties[];

                /** ListPortsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListPortsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListPortsResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListPortsResponse.$Shape): plasmacloud.novanet.v1.ListPortsResponse & plasmacloud.novanet.v1.ListPortsResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListPortsResponse.$Properties): plasmacloud.novanet.v1.ListPortsResponse;

                /**
                 * Encodes the specified ListPortsResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListPortsResponse.verify|verify} messages.
                 * @param message ListPortsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListPortsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListPortsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListPortsResponse & plasmacloud.novanet.v1.ListPortsResponse.$Shape} ListPortsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListPortsResponse & plasmacloud.novanet.v1.ListPortsResponse.$Shape;

                /**
                 * Creates a ListPortsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListPortsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListPortsResponse;

                /**
                 * Creates a plain object from a ListPortsResponse message. Also converts values to other types if specified.
                 * @param message ListPortsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListPortsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListPortsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListPortsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListPortsResponse {

                /** Properties of a ListPortsResponse. */
                interface $Properties {

                    /** ListPortsResponse ports */
                    ports?: (plasmacloud.novanet.v1.Port.$Properties[]|null);

                    /** ListPortsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListPortsResponse. */
                type $Shape = plasmacloud.novanet.v1.ListPortsResponse.$Properties;
            }

            /**
             * Properties of a DeletePortRequest.
             * @deprecated Use plasmacloud.novanet.v1.DeletePortRequest.$Properties instead.
             */
            interface IDeletePortRequest extends plasmacloud.novanet.v1.DeletePortRequest.$Properties {
            }

            /** Represents a DeletePortRequest. */
            class DeletePortRequest {

                /**
                 * Constructs a new DeletePortRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.DeletePortRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeletePortRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new DeletePortRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeletePortRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.DeletePortRequest.$Shape): plasmacloud.novanet.v1.DeletePortRequest & plasmacloud.novanet.v1.DeletePortRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.DeletePortRequest.$Properties): plasmacloud.novanet.v1.DeletePortRequest;

                /**
                 * Encodes the specified DeletePortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.DeletePortRequest.verify|verify} messages.
                 * @param message DeletePortRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.DeletePortRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeletePortRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.DeletePortRequest & plasmacloud.novanet.v1.DeletePortRequest.$Shape} DeletePortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.DeletePortRequest & plasmacloud.novanet.v1.DeletePortRequest.$Shape;

                /**
                 * Creates a DeletePortRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeletePortRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.DeletePortRequest;

                /**
                 * Creates a plain object from a DeletePortRequest message. Also converts values to other types if specified.
                 * @param message DeletePortRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.DeletePortRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeletePortRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeletePortRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeletePortRequest {

                /** Properties of a DeletePortRequest. */
                interface $Properties {

                    /** DeletePortRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeletePortRequest. */
                type $Shape = plasmacloud.novanet.v1.DeletePortRequest.$Properties;
            }

            /**
             * Properties of a DeletePortResponse.
             * @deprecated Use plasmacloud.novanet.v1.DeletePortResponse.$Properties instead.
             */
            interface IDeletePortResponse extends plasmacloud.novanet.v1.DeletePortResponse.$Properties {
            }

            /** Represents a DeletePortResponse. */
            class DeletePortResponse {

                /**
                 * Constructs a new DeletePortResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.DeletePortResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DeletePortResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeletePortResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.DeletePortResponse.$Shape): plasmacloud.novanet.v1.DeletePortResponse & plasmacloud.novanet.v1.DeletePortResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.DeletePortResponse.$Properties): plasmacloud.novanet.v1.DeletePortResponse;

                /**
                 * Encodes the specified DeletePortResponse message. Does not implicitly {@link plasmacloud.novanet.v1.DeletePortResponse.verify|verify} messages.
                 * @param message DeletePortResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.DeletePortResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeletePortResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.DeletePortResponse & plasmacloud.novanet.v1.DeletePortResponse.$Shape} DeletePortResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.DeletePortResponse & plasmacloud.novanet.v1.DeletePortResponse.$Shape;

                /**
                 * Creates a DeletePortResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeletePortResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.DeletePortResponse;

                /**
                 * Creates a plain object from a DeletePortResponse message. Also converts values to other types if specified.
                 * @param message DeletePortResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.DeletePortResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeletePortResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for DeletePortResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace DeletePortResponse {

                /** Properties of a DeletePortResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeletePortResponse. */
                type $Shape = plasmacloud.novanet.v1.DeletePortResponse.$Properties;
            }

            /**
             * Properties of a Subnet.
             * @deprecated Use plasmacloud.novanet.v1.Subnet.$Properties instead.
             */
            interface ISubnet extends plasmacloud.novanet.v1.Subnet.$Properties {
            }

            /** Represents a Subnet. */
            class Subnet {

                /**
                 * Constructs a new Subnet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.Subnet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Subnet tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** Subnet id. */
                id: string;

                /** Subnet cidr. */
                cidr: string;

                /** Subnet gateway. */
                gateway: string;

                /**
                 * Creates a new Subnet instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Subnet instance
                 */
                static create(properties: plasmacloud.novanet.v1.Subnet.$Shape): plasmacloud.novanet.v1.Subnet & plasmacloud.novanet.v1.Subnet.$Shape;
                static create(properties?: plasmacloud.novanet.v1.Subnet.$Properties): plasmacloud.novanet.v1.Subnet;

                /**
                 * Encodes the specified Subnet message. Does not implicitly {@link plasmacloud.novanet.v1.Subnet.verify|verify} messages.
                 * @param message Subnet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.Subnet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Subnet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.Subnet & plasmacloud.novanet.v1.Subnet.$Shape} Subnet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.Subnet & plasmacloud.novanet.v1.Subnet.$Shape;

                /**
                 * Creates a Subnet message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Subnet
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.Subnet;

                /**
                 * Creates a plain object from a Subnet message. Also converts values to other types if specified.
                 * @param message Subnet
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.Subnet, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Subnet to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Subnet
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Subnet {

                /** Properties of a Subnet. */
                interface $Properties {

                    /** Subnet tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Subnet id */
                    id?: (string|null);

                    /** Subnet cidr */
                    cidr?: (string|null);

                    /** Subnet gateway */
                    gateway?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Subnet. */
                type $Shape = plasmacloud.novanet.v1.Subnet.$Properties;
            }

            /**
             * Properties of an EnsureSubnetRequest.
             * @deprecated Use plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties instead.
             */
            interface IEnsureSubnetRequest extends plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties {
            }

            /** Represents an EnsureSubnetRequest. */
            class EnsureSubnetRequest {

                /**
                 * Constructs a new EnsureSubnetRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureSubnetRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /**
                 * Creates a new EnsureSubnetRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureSubnetRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape): plasmacloud.novanet.v1.EnsureSubnetRequest & plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties): plasmacloud.novanet.v1.EnsureSubnetRequest;

                /**
                 * Encodes the specified EnsureSubnetRequest message. Does not implicitly {@link plasmacloud.novanet.v1.EnsureSubnetRequest.verify|verify} messages.
                 * @param message EnsureSubnetRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureSubnetRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.EnsureSubnetRequest & plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape} EnsureSubnetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.EnsureSubnetRequest & plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape;

                /**
                 * Creates an EnsureSubnetRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureSubnetRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.EnsureSubnetRequest;

                /**
                 * Creates a plain object from an EnsureSubnetRequest message. Also converts values to other types if specified.
                 * @param message EnsureSubnetRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.EnsureSubnetRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureSubnetRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureSubnetRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureSubnetRequest {

                /** Properties of an EnsureSubnetRequest. */
                interface $Properties {

                    /** EnsureSubnetRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureSubnetRequest. */
                type $Shape = plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties;
            }

            /**
             * Properties of a GetSubnetRequest.
             * @deprecated Use plasmacloud.novanet.v1.GetSubnetRequest.$Properties instead.
             */
            interface IGetSubnetRequest extends plasmacloud.novanet.v1.GetSubnetRequest.$Properties {
            }

            /** Represents a GetSubnetRequest. */
            class GetSubnetRequest {

                /**
                 * Constructs a new GetSubnetRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.GetSubnetRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetSubnetRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetSubnetRequest subnetId. */
                subnetId: string;

                /**
                 * Creates a new GetSubnetRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSubnetRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.GetSubnetRequest.$Shape): plasmacloud.novanet.v1.GetSubnetRequest & plasmacloud.novanet.v1.GetSubnetRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.GetSubnetRequest.$Properties): plasmacloud.novanet.v1.GetSubnetRequest;

                /**
                 * Encodes the specified GetSubnetRequest message. Does not implicitly {@link plasmacloud.novanet.v1.GetSubnetRequest.verify|verify} messages.
                 * @param message GetSubnetRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.GetSubnetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSubnetRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.GetSubnetRequest & plasmacloud.novanet.v1.GetSubnetRequest.$Shape} GetSubnetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.GetSubnetRequest & plasmacloud.novanet.v1.GetSubnetRequest.$Shape;

                /**
                 * Creates a GetSubnetRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetSubnetRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.GetSubnetRequest;

                /**
                 * Creates a plain object from a GetSubnetRequest message. Also converts values to other types if specified.
                 * @param message GetSubnetRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.GetSubnetRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetSubnetRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetSubnetRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetSubnetRequest {

                /** Properties of a GetSubnetRequest. */
                interface $Properties {

                    /** GetSubnetRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetSubnetRequest subnetId */
                    subnetId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSubnetRequest. */
                type $Shape = plasmacloud.novanet.v1.GetSubnetRequest.$Properties;
            }

            /**
             * Properties of a ListSubnetsRequest.
             * @deprecated Use plasmacloud.novanet.v1.ListSubnetsRequest.$Properties instead.
             */
            interface IListSubnetsRequest extends plasmacloud.novanet.v1.ListSubnetsRequest.$Properties {
            }

            /** Represents a ListSubnetsRequest. */
            class ListSubnetsRequest {

                /**
                 * Constructs a new ListSubnetsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListSubnetsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSubnetsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /**
                 * Creates a new ListSubnetsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSubnetsRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListSubnetsRequest.$Shape): plasmacloud.novanet.v1.ListSubnetsRequest & plasmacloud.novanet.v1.ListSubnetsRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListSubnetsRequest.$Properties): plasmacloud.novanet.v1.ListSubnetsRequest;

                /**
                 * Encodes the specified ListSubnetsRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListSubnetsRequest.verify|verify} messages.
                 * @param message ListSubnetsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListSubnetsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSubnetsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSubnetsRequest & plasmacloud.novanet.v1.ListSubnetsRequest.$Shape} ListSubnetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListSubnetsRequest & plasmacloud.novanet.v1.ListSubnetsRequest.$Shape;

                /**
                 * Creates a ListSubnetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSubnetsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListSubnetsRequest;

                /**
                 * Creates a plain object from a ListSubnetsRequest message. Also converts values to other types if specified.
                 * @param message ListSubnetsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListSubnetsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSubnetsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSubnetsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSubnetsRequest {

                /** Properties of a ListSubnetsRequest. */
                interface $Properties {

                    /** ListSubnetsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSubnetsRequest. */
                type $Shape = plasmacloud.novanet.v1.ListSubnetsRequest.$Properties;
            }

            /**
             * Properties of a ListSubnetsResponse.
             * @deprecated Use plasmacloud.novanet.v1.ListSubnetsResponse.$Properties instead.
             */
            interface IListSubnetsResponse extends plasmacloud.novanet.v1.ListSubnetsResponse.$Properties {
            }

            /** Represents a ListSubnetsResponse. */
            class ListSubnetsResponse {

                /**
                 * Constructs a new ListSubnetsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListSubnetsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSubnetsResponse subnets. */
                subnets: plasmacloud.novanet.v1.Subnet.$Properties[];

                /**
                 * Creates a new ListSubnetsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSubnetsResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListSubnetsResponse.$Shape): plasmacloud.novanet.v1.ListSubnetsResponse & plasmacloud.novanet.v1.ListSubnetsResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListSubnetsResponse.$Properties): plasmacloud.novanet.v1.ListSubnetsResponse;

                /**
                 * Encodes the specified ListSubnetsResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListSubnetsResponse.verify|verify} messages.
                 * @param message ListSubnetsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListSubnetsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSubnetsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSubnetsResponse & plasmacloud.novanet.v1.ListSubnetsResponse.$Shape} ListSubnetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListSubnetsResponse & plasmacloud.novanet.v1.ListSubnetsResponse.$Shape;

                /**
                 * Creates a ListSubnetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSubnetsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListSubnetsResponse;

                /**
                 * Creates a plain object from a ListSubnetsResponse message. Also converts values to other types if specified.
                 * @param message ListSubnetsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListSubnetsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSubnetsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSubnetsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSubnetsResponse {

                /** Properties of a ListSubnetsResponse. */
                interface $Properties {

                    /** ListSubnetsResponse subnets */
                    subnets?: (plasmacloud.novanet.v1.Subnet.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSubnetsResponse. */
                type $Shape = plasmacloud.novanet.v1.ListSubnetsResponse.$Properties;
            }
        }
    }
}
