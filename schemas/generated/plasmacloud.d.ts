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

                /** ErrorDetail seenRevision. */
                seenRevision: number;

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

    /** Namespace fiberlb. */
    namespace fiberlb {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a LoadBalancer.
             * @deprecated Use plasmacloud.fiberlb.v1.LoadBalancer.$Properties instead.
             */
            interface ILoadBalancer extends plasmacloud.fiberlb.v1.LoadBalancer.$Properties {
            }

            /** Represents a LoadBalancer. */
            class LoadBalancer {

                /**
                 * Constructs a new LoadBalancer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.LoadBalancer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LoadBalancer ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** LoadBalancer id. */
                id: string;

                /** LoadBalancer name. */
                name: string;

                /** LoadBalancer address. */
                address: string;

                /** LoadBalancer listeners. */
                listeners: plasmacloud.fiberlb.v1.Listener.$Properties[];

                /** LoadBalancer sourceRanges. */
                sourceRanges: string[];

                /** LoadBalancer affinitySeconds. */
                affinitySeconds: number;

                /**
                 * Creates a new LoadBalancer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LoadBalancer instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.LoadBalancer.$Shape): plasmacloud.fiberlb.v1.LoadBalancer & plasmacloud.fiberlb.v1.LoadBalancer.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.LoadBalancer.$Properties): plasmacloud.fiberlb.v1.LoadBalancer;

                /**
                 * Encodes the specified LoadBalancer message. Does not implicitly {@link plasmacloud.fiberlb.v1.LoadBalancer.verify|verify} messages.
                 * @param message LoadBalancer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.LoadBalancer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LoadBalancer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.LoadBalancer & plasmacloud.fiberlb.v1.LoadBalancer.$Shape} LoadBalancer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.LoadBalancer & plasmacloud.fiberlb.v1.LoadBalancer.$Shape;

                /**
                 * Creates a LoadBalancer message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LoadBalancer
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.LoadBalancer;

                /**
                 * Creates a plain object from a LoadBalancer message. Also converts values to other types if specified.
                 * @param message LoadBalancer
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.LoadBalancer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LoadBalancer to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for LoadBalancer
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace LoadBalancer {

                /** Properties of a LoadBalancer. */
                interface $Properties {

                    /** LoadBalancer ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** LoadBalancer id */
                    id?: (string|null);

                    /** LoadBalancer name */
                    name?: (string|null);

                    /** LoadBalancer address */
                    address?: (string|null);

                    /** LoadBalancer listeners */
                    listeners?: (plasmacloud.fiberlb.v1.Listener.$Properties[]|null);

                    /** LoadBalancer sourceRanges */
                    sourceRanges?: (string[]|null);

                    /** LoadBalancer affinitySeconds */
                    affinitySeconds?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LoadBalancer. */
                type $Shape = plasmacloud.fiberlb.v1.LoadBalancer.$Properties;
            }

            /**
             * Properties of a Listener.
             * @deprecated Use plasmacloud.fiberlb.v1.Listener.$Properties instead.
             */
            interface IListener extends plasmacloud.fiberlb.v1.Listener.$Properties {
            }

            /** Represents a Listener. */
            class Listener {

                /**
                 * Constructs a new Listener.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.Listener.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Listener name. */
                name: string;

                /** Listener protocol. */
                protocol: string;

                /** Listener port. */
                port: number;

                /** Listener pool. */
                pool?: (plasmacloud.fiberlb.v1.Pool.$Properties|null);

                /** Listener servedPort. */
                servedPort: number;

                /**
                 * Creates a new Listener instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Listener instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.Listener.$Shape): plasmacloud.fiberlb.v1.Listener & plasmacloud.fiberlb.v1.Listener.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.Listener.$Properties): plasmacloud.fiberlb.v1.Listener;

                /**
                 * Encodes the specified Listener message. Does not implicitly {@link plasmacloud.fiberlb.v1.Listener.verify|verify} messages.
                 * @param message Listener message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.Listener.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Listener message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.Listener & plasmacloud.fiberlb.v1.Listener.$Shape} Listener
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.Listener & plasmacloud.fiberlb.v1.Listener.$Shape;

                /**
                 * Creates a Listener message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Listener
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.Listener;

                /**
                 * Creates a plain object from a Listener message. Also converts values to other types if specified.
                 * @param message Listener
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.Listener, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Listener to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Listener
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Listener {

                /** Properties of a Listener. */
                interface $Properties {

                    /** Listener name */
                    name?: (string|null);

                    /** Listener protocol */
                    protocol?: (string|null);

                    /** Listener port */
                    port?: (number|null);

                    /** Listener pool */
                    pool?: (plasmacloud.fiberlb.v1.Pool.$Properties|null);

                    /** Listener servedPort */
                    servedPort?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Listener. */
                type $Shape = plasmacloud.fiberlb.v1.Listener.$Properties;
            }

            /**
             * Properties of a Pool.
             * @deprecated Use plasmacloud.fiberlb.v1.Pool.$Properties instead.
             */
            interface IPool extends plasmacloud.fiberlb.v1.Pool.$Properties {
            }

            /** Represents a Pool. */
            class Pool {

                /**
                 * Constructs a new Pool.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.Pool.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Pool members. */
                members: plasmacloud.fiberlb.v1.Member.$Properties[];

                /** Pool healthMonitor. */
                healthMonitor?: (plasmacloud.fiberlb.v1.HealthMonitor.$Properties|null);

                /**
                 * Creates a new Pool instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Pool instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.Pool.$Shape): plasmacloud.fiberlb.v1.Pool & plasmacloud.fiberlb.v1.Pool.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.Pool.$Properties): plasmacloud.fiberlb.v1.Pool;

                /**
                 * Encodes the specified Pool message. Does not implicitly {@link plasmacloud.fiberlb.v1.Pool.verify|verify} messages.
                 * @param message Pool message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.Pool.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Pool message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.Pool & plasmacloud.fiberlb.v1.Pool.$Shape} Pool
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.Pool & plasmacloud.fiberlb.v1.Pool.$Shape;

                /**
                 * Creates a Pool message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Pool
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.Pool;

                /**
                 * Creates a plain object from a Pool message. Also converts values to other types if specified.
                 * @param message Pool
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.Pool, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Pool to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Pool
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Pool {

                /** Properties of a Pool. */
                interface $Properties {

                    /** Pool members */
                    members?: (plasmacloud.fiberlb.v1.Member.$Properties[]|null);

                    /** Pool healthMonitor */
                    healthMonitor?: (plasmacloud.fiberlb.v1.HealthMonitor.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Pool. */
                type $Shape = plasmacloud.fiberlb.v1.Pool.$Properties;
            }

            /**
             * Properties of a Member.
             * @deprecated Use plasmacloud.fiberlb.v1.Member.$Properties instead.
             */
            interface IMember extends plasmacloud.fiberlb.v1.Member.$Properties {
            }

            /** Represents a Member. */
            class Member {

                /**
                 * Constructs a new Member.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.Member.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Member address. */
                address: string;

                /** Member port. */
                port: number;

                /** Member healthy. */
                healthy: boolean;

                /**
                 * Creates a new Member instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Member instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.Member.$Shape): plasmacloud.fiberlb.v1.Member & plasmacloud.fiberlb.v1.Member.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.Member.$Properties): plasmacloud.fiberlb.v1.Member;

                /**
                 * Encodes the specified Member message. Does not implicitly {@link plasmacloud.fiberlb.v1.Member.verify|verify} messages.
                 * @param message Member message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Member message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.Member & plasmacloud.fiberlb.v1.Member.$Shape} Member
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.Member & plasmacloud.fiberlb.v1.Member.$Shape;

                /**
                 * Creates a Member message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Member
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.Member;

                /**
                 * Creates a plain object from a Member message. Also converts values to other types if specified.
                 * @param message Member
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.Member, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Member to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Member
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Member {

                /** Properties of a Member. */
                interface $Properties {

                    /** Member address */
                    address?: (string|null);

                    /** Member port */
                    port?: (number|null);

                    /** Member healthy */
                    healthy?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Member. */
                type $Shape = plasmacloud.fiberlb.v1.Member.$Properties;
            }

            /**
             * Properties of a HealthMonitor.
             * @deprecated Use plasmacloud.fiberlb.v1.HealthMonitor.$Properties instead.
             */
            interface IHealthMonitor extends plasmacloud.fiberlb.v1.HealthMonitor.$Properties {
            }

            /** Represents a HealthMonitor. */
            class HealthMonitor {

                /**
                 * Constructs a new HealthMonitor.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.HealthMonitor.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthMonitor retryAfterMs. */
                retryAfterMs: number;

                /**
                 * Creates a new HealthMonitor instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthMonitor instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.HealthMonitor.$Shape): plasmacloud.fiberlb.v1.HealthMonitor & plasmacloud.fiberlb.v1.HealthMonitor.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.HealthMonitor.$Properties): plasmacloud.fiberlb.v1.HealthMonitor;

                /**
                 * Encodes the specified HealthMonitor message. Does not implicitly {@link plasmacloud.fiberlb.v1.HealthMonitor.verify|verify} messages.
                 * @param message HealthMonitor message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.HealthMonitor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthMonitor message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.HealthMonitor & plasmacloud.fiberlb.v1.HealthMonitor.$Shape} HealthMonitor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.HealthMonitor & plasmacloud.fiberlb.v1.HealthMonitor.$Shape;

                /**
                 * Creates a HealthMonitor message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HealthMonitor
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.HealthMonitor;

                /**
                 * Creates a plain object from a HealthMonitor message. Also converts values to other types if specified.
                 * @param message HealthMonitor
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.HealthMonitor, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HealthMonitor to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HealthMonitor
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HealthMonitor {

                /** Properties of a HealthMonitor. */
                interface $Properties {

                    /** HealthMonitor retryAfterMs */
                    retryAfterMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthMonitor. */
                type $Shape = plasmacloud.fiberlb.v1.HealthMonitor.$Properties;
            }

            /**
             * Properties of an EnsureLoadBalancerRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties instead.
             */
            interface IEnsureLoadBalancerRequest extends plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties {
            }

            /** Represents an EnsureLoadBalancerRequest. */
            class EnsureLoadBalancerRequest {

                /**
                 * Constructs a new EnsureLoadBalancerRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureLoadBalancerRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureLoadBalancerRequest name. */
                name: string;

                /** EnsureLoadBalancerRequest listeners. */
                listeners: plasmacloud.fiberlb.v1.Listener.$Properties[];

                /** EnsureLoadBalancerRequest sourceRanges. */
                sourceRanges: string[];

                /** EnsureLoadBalancerRequest requestedAddress. */
                requestedAddress: string;

                /** EnsureLoadBalancerRequest affinitySeconds. */
                affinitySeconds: number;

                /** EnsureLoadBalancerRequest pool. */
                pool: string;

                /** EnsureLoadBalancerRequest sharingKey. */
                sharingKey: string;

                /** EnsureLoadBalancerRequest backendKey. */
                backendKey: string;

                /**
                 * Creates a new EnsureLoadBalancerRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureLoadBalancerRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Shape): plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest & plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties): plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest;

                /**
                 * Encodes the specified EnsureLoadBalancerRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.verify|verify} messages.
                 * @param message EnsureLoadBalancerRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureLoadBalancerRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest & plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Shape} EnsureLoadBalancerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest & plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Shape;

                /**
                 * Creates an EnsureLoadBalancerRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureLoadBalancerRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest;

                /**
                 * Creates a plain object from an EnsureLoadBalancerRequest message. Also converts values to other types if specified.
                 * @param message EnsureLoadBalancerRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureLoadBalancerRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureLoadBalancerRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureLoadBalancerRequest {

                /** Properties of an EnsureLoadBalancerRequest. */
                interface $Properties {

                    /** EnsureLoadBalancerRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureLoadBalancerRequest name */
                    name?: (string|null);

                    /** EnsureLoadBalancerRequest listeners */
                    listeners?: (plasmacloud.fiberlb.v1.Listener.$Properties[]|null);

                    /** EnsureLoadBalancerRequest sourceRanges */
                    sourceRanges?: (string[]|null);

                    /** EnsureLoadBalancerRequest requestedAddress */
                    requestedAddress?: (string|null);

                    /** EnsureLoadBalancerRequest affinitySeconds */
                    affinitySeconds?: (number|null);

                    /** EnsureLoadBalancerRequest pool */
                    pool?: (string|null);

                    /** EnsureLoadBalancerRequest sharingKey */
                    sharingKey?: (string|null);

                    /** EnsureLoadBalancerRequest backendKey */
                    backendKey?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureLoadBalancerRequest. */
                type $Shape = plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest.$Properties;
            }

            /**
             * Properties of a GetLoadBalancerRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties instead.
             */
            interface IGetLoadBalancerRequest extends plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties {
            }

            /** Represents a GetLoadBalancerRequest. */
            class GetLoadBalancerRequest {

                /**
                 * Constructs a new GetLoadBalancerRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetLoadBalancerRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetLoadBalancerRequest loadBalancerId. */
                loadBalancerId: string;

                /**
                 * Creates a new GetLoadBalancerRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetLoadBalancerRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Shape): plasmacloud.fiberlb.v1.GetLoadBalancerRequest & plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties): plasmacloud.fiberlb.v1.GetLoadBalancerRequest;

                /**
                 * Encodes the specified GetLoadBalancerRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.GetLoadBalancerRequest.verify|verify} messages.
                 * @param message GetLoadBalancerRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetLoadBalancerRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.GetLoadBalancerRequest & plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Shape} GetLoadBalancerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.GetLoadBalancerRequest & plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Shape;

                /**
                 * Creates a GetLoadBalancerRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetLoadBalancerRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.GetLoadBalancerRequest;

                /**
                 * Creates a plain object from a GetLoadBalancerRequest message. Also converts values to other types if specified.
                 * @param message GetLoadBalancerRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.GetLoadBalancerRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetLoadBalancerRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetLoadBalancerRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetLoadBalancerRequest {

                /** Properties of a GetLoadBalancerRequest. */
                interface $Properties {

                    /** GetLoadBalancerRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetLoadBalancerRequest loadBalancerId */
                    loadBalancerId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetLoadBalancerRequest. */
                type $Shape = plasmacloud.fiberlb.v1.GetLoadBalancerRequest.$Properties;
            }

            /**
             * Properties of a ListLoadBalancersRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties instead.
             */
            interface IListLoadBalancersRequest extends plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties {
            }

            /** Represents a ListLoadBalancersRequest. */
            class ListLoadBalancersRequest {

                /**
                 * Constructs a new ListLoadBalancersRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListLoadBalancersRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListLoadBalancersRequest pageSize. */
                pageSize: number;

                /** ListLoadBalancersRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListLoadBalancersRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListLoadBalancersRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Shape): plasmacloud.fiberlb.v1.ListLoadBalancersRequest & plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties): plasmacloud.fiberlb.v1.ListLoadBalancersRequest;

                /**
                 * Encodes the specified ListLoadBalancersRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.ListLoadBalancersRequest.verify|verify} messages.
                 * @param message ListLoadBalancersRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListLoadBalancersRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.ListLoadBalancersRequest & plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Shape} ListLoadBalancersRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.ListLoadBalancersRequest & plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Shape;

                /**
                 * Creates a ListLoadBalancersRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListLoadBalancersRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.ListLoadBalancersRequest;

                /**
                 * Creates a plain object from a ListLoadBalancersRequest message. Also converts values to other types if specified.
                 * @param message ListLoadBalancersRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.ListLoadBalancersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListLoadBalancersRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListLoadBalancersRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListLoadBalancersRequest {

                /** Properties of a ListLoadBalancersRequest. */
                interface $Properties {

                    /** ListLoadBalancersRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListLoadBalancersRequest pageSize */
                    pageSize?: (number|null);

                    /** ListLoadBalancersRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListLoadBalancersRequest. */
                type $Shape = plasmacloud.fiberlb.v1.ListLoadBalancersRequest.$Properties;
            }

            /**
             * Properties of a ListLoadBalancersResponse.
             * @deprecated Use plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties instead.
             */
            interface IListLoadBalancersResponse extends plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties {
            }

            /** Represents a ListLoadBalancersResponse. */
            class ListLoadBalancersResponse {

                /**
                 * Constructs a new ListLoadBalancersResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListLoadBalancersResponse loadBalancers. */
                loadBalancers: plasmacloud.fiberlb.v1.LoadBalancer.$Properties[];

                /** ListLoadBalancersResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListLoadBalancersResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListLoadBalancersResponse instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Shape): plasmacloud.fiberlb.v1.ListLoadBalancersResponse & plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties): plasmacloud.fiberlb.v1.ListLoadBalancersResponse;

                /**
                 * Encodes the specified ListLoadBalancersResponse message. Does not implicitly {@link plasmacloud.fiberlb.v1.ListLoadBalancersResponse.verify|verify} messages.
                 * @param message ListLoadBalancersResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListLoadBalancersResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.ListLoadBalancersResponse & plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Shape} ListLoadBalancersResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.ListLoadBalancersResponse & plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Shape;

                /**
                 * Creates a ListLoadBalancersResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListLoadBalancersResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.ListLoadBalancersResponse;

                /**
                 * Creates a plain object from a ListLoadBalancersResponse message. Also converts values to other types if specified.
                 * @param message ListLoadBalancersResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.ListLoadBalancersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListLoadBalancersResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListLoadBalancersResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListLoadBalancersResponse {

                /** Properties of a ListLoadBalancersResponse. */
                interface $Properties {

                    /** ListLoadBalancersResponse loadBalancers */
                    loadBalancers?: (plasmacloud.fiberlb.v1.LoadBalancer.$Properties[]|null);

                    /** ListLoadBalancersResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListLoadBalancersResponse. */
                type $Shape = plasmacloud.fiberlb.v1.ListLoadBalancersResponse.$Properties;
            }

            /**
             * Properties of a RemoveLoadBalancerRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties instead.
             */
            interface IRemoveLoadBalancerRequest extends plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties {
            }

            /** Represents a RemoveLoadBalancerRequest. */
            class RemoveLoadBalancerRequest {

                /**
                 * Constructs a new RemoveLoadBalancerRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveLoadBalancerRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveLoadBalancerRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveLoadBalancerRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Shape): plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest & plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties): plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest;

                /**
                 * Encodes the specified RemoveLoadBalancerRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.verify|verify} messages.
                 * @param message RemoveLoadBalancerRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveLoadBalancerRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest & plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Shape} RemoveLoadBalancerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest & plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Shape;

                /**
                 * Creates a RemoveLoadBalancerRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveLoadBalancerRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest;

                /**
                 * Creates a plain object from a RemoveLoadBalancerRequest message. Also converts values to other types if specified.
                 * @param message RemoveLoadBalancerRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveLoadBalancerRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveLoadBalancerRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveLoadBalancerRequest {

                /** Properties of a RemoveLoadBalancerRequest. */
                interface $Properties {

                    /** RemoveLoadBalancerRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveLoadBalancerRequest. */
                type $Shape = plasmacloud.fiberlb.v1.RemoveLoadBalancerRequest.$Properties;
            }

            /**
             * Properties of a RemoveLoadBalancerResponse.
             * @deprecated Use plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties instead.
             */
            interface IRemoveLoadBalancerResponse extends plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties {
            }

            /** Represents a RemoveLoadBalancerResponse. */
            class RemoveLoadBalancerResponse {

                /**
                 * Constructs a new RemoveLoadBalancerResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveLoadBalancerResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveLoadBalancerResponse instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Shape): plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse & plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties): plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse;

                /**
                 * Encodes the specified RemoveLoadBalancerResponse message. Does not implicitly {@link plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.verify|verify} messages.
                 * @param message RemoveLoadBalancerResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveLoadBalancerResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse & plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Shape} RemoveLoadBalancerResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse & plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Shape;

                /**
                 * Creates a RemoveLoadBalancerResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveLoadBalancerResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse;

                /**
                 * Creates a plain object from a RemoveLoadBalancerResponse message. Also converts values to other types if specified.
                 * @param message RemoveLoadBalancerResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveLoadBalancerResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveLoadBalancerResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveLoadBalancerResponse {

                /** Properties of a RemoveLoadBalancerResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveLoadBalancerResponse. */
                type $Shape = plasmacloud.fiberlb.v1.RemoveLoadBalancerResponse.$Properties;
            }

            /**
             * Properties of a HttpRoutes.
             * @deprecated Use plasmacloud.fiberlb.v1.HttpRoutes.$Properties instead.
             */
            interface IHttpRoutes extends plasmacloud.fiberlb.v1.HttpRoutes.$Properties {
            }

            /** Represents a HttpRoutes. */
            class HttpRoutes {

                /**
                 * Constructs a new HttpRoutes.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.HttpRoutes.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HttpRoutes ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** HttpRoutes id. */
                id: string;

                /** HttpRoutes name. */
                name: string;

                /** HttpRoutes createdMs. */
                createdMs: number;

                /** HttpRoutes routes. */
                routes: plasmacloud.fiberlb.v1.HttpRoute.$Properties[];

                /** HttpRoutes defaultBackend. */
                defaultBackend: string;

                /** HttpRoutes backends. */
                backends: plasmacloud.fiberlb.v1.HttpBackend.$Properties[];

                /** HttpRoutes certificates. */
                certificates: plasmacloud.fiberlb.v1.Certificate.$Properties[];

                /** HttpRoutes address. */
                address: string;

                /** HttpRoutes ports. */
                ports: plasmacloud.fiberlb.v1.HttpPort.$Properties[];

                /**
                 * Creates a new HttpRoutes instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HttpRoutes instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.HttpRoutes.$Shape): plasmacloud.fiberlb.v1.HttpRoutes & plasmacloud.fiberlb.v1.HttpRoutes.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.HttpRoutes.$Properties): plasmacloud.fiberlb.v1.HttpRoutes;

                /**
                 * Encodes the specified HttpRoutes message. Does not implicitly {@link plasmacloud.fiberlb.v1.HttpRoutes.verify|verify} messages.
                 * @param message HttpRoutes message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.HttpRoutes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HttpRoutes message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.HttpRoutes & plasmacloud.fiberlb.v1.HttpRoutes.$Shape} HttpRoutes
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.HttpRoutes & plasmacloud.fiberlb.v1.HttpRoutes.$Shape;

                /**
                 * Creates a HttpRoutes message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HttpRoutes
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.HttpRoutes;

                /**
                 * Creates a plain object from a HttpRoutes message. Also converts values to other types if specified.
                 * @param message HttpRoutes
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.HttpRoutes, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HttpRoutes to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HttpRoutes
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HttpRoutes {

                /** Properties of a HttpRoutes. */
                interface $Properties {

                    /** HttpRoutes ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** HttpRoutes id */
                    id?: (string|null);

                    /** HttpRoutes name */
                    name?: (string|null);

                    /** HttpRoutes createdMs */
                    createdMs?: (number|null);

                    /** HttpRoutes routes */
                    routes?: (plasmacloud.fiberlb.v1.HttpRoute.$Properties[]|null);

                    /** HttpRoutes defaultBackend */
                    defaultBackend?: (string|null);

                    /** HttpRoutes backends */
                    backends?: (plasmacloud.fiberlb.v1.HttpBackend.$Properties[]|null);

                    /** HttpRoutes certificates */
                    certificates?: (plasmacloud.fiberlb.v1.Certificate.$Properties[]|null);

                    /** HttpRoutes address */
                    address?: (string|null);

                    /** HttpRoutes ports */
                    ports?: (plasmacloud.fiberlb.v1.HttpPort.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HttpRoutes. */
                type $Shape = plasmacloud.fiberlb.v1.HttpRoutes.$Properties;
            }

            /**
             * Properties of a HttpRoute.
             * @deprecated Use plasmacloud.fiberlb.v1.HttpRoute.$Properties instead.
             */
            interface IHttpRoute extends plasmacloud.fiberlb.v1.HttpRoute.$Properties {
            }

            /** Represents a HttpRoute. */
            class HttpRoute {

                /**
                 * Constructs a new HttpRoute.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.HttpRoute.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HttpRoute host. */
                host: string;

                /** HttpRoute path. */
                path: string;

                /** HttpRoute match. */
                match: string;

                /** HttpRoute backend. */
                backend: string;

                /**
                 * Creates a new HttpRoute instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HttpRoute instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.HttpRoute.$Shape): plasmacloud.fiberlb.v1.HttpRoute & plasmacloud.fiberlb.v1.HttpRoute.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.HttpRoute.$Properties): plasmacloud.fiberlb.v1.HttpRoute;

                /**
                 * Encodes the specified HttpRoute message. Does not implicitly {@link plasmacloud.fiberlb.v1.HttpRoute.verify|verify} messages.
                 * @param message HttpRoute message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.HttpRoute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HttpRoute message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.HttpRoute & plasmacloud.fiberlb.v1.HttpRoute.$Shape} HttpRoute
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.HttpRoute & plasmacloud.fiberlb.v1.HttpRoute.$Shape;

                /**
                 * Creates a HttpRoute message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HttpRoute
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.HttpRoute;

                /**
                 * Creates a plain object from a HttpRoute message. Also converts values to other types if specified.
                 * @param message HttpRoute
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.HttpRoute, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HttpRoute to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HttpRoute
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HttpRoute {

                /** Properties of a HttpRoute. */
                interface $Properties {

                    /** HttpRoute host */
                    host?: (string|null);

                    /** HttpRoute path */
                    path?: (string|null);

                    /** HttpRoute match */
                    match?: (string|null);

                    /** HttpRoute backend */
                    backend?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HttpRoute. */
                type $Shape = plasmacloud.fiberlb.v1.HttpRoute.$Properties;
            }

            /**
             * Properties of a HttpBackend.
             * @deprecated Use plasmacloud.fiberlb.v1.HttpBackend.$Properties instead.
             */
            interface IHttpBackend extends plasmacloud.fiberlb.v1.HttpBackend.$Properties {
            }

            /** Represents a HttpBackend. */
            class HttpBackend {

                /**
                 * Constructs a new HttpBackend.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.HttpBackend.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HttpBackend name. */
                name: string;

                /** HttpBackend members. */
                members: plasmacloud.fiberlb.v1.Member.$Properties[];

                /**
                 * Creates a new HttpBackend instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HttpBackend instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.HttpBackend.$Shape): plasmacloud.fiberlb.v1.HttpBackend & plasmacloud.fiberlb.v1.HttpBackend.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.HttpBackend.$Properties): plasmacloud.fiberlb.v1.HttpBackend;

                /**
                 * Encodes the specified HttpBackend message. Does not implicitly {@link plasmacloud.fiberlb.v1.HttpBackend.verify|verify} messages.
                 * @param message HttpBackend message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.HttpBackend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HttpBackend message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.HttpBackend & plasmacloud.fiberlb.v1.HttpBackend.$Shape} HttpBackend
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.HttpBackend & plasmacloud.fiberlb.v1.HttpBackend.$Shape;

                /**
                 * Creates a HttpBackend message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HttpBackend
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.HttpBackend;

                /**
                 * Creates a plain object from a HttpBackend message. Also converts values to other types if specified.
                 * @param message HttpBackend
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.HttpBackend, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HttpBackend to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HttpBackend
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HttpBackend {

                /** Properties of a HttpBackend. */
                interface $Properties {

                    /** HttpBackend name */
                    name?: (string|null);

                    /** HttpBackend members */
                    members?: (plasmacloud.fiberlb.v1.Member.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HttpBackend. */
                type $Shape = plasmacloud.fiberlb.v1.HttpBackend.$Properties;
            }

            /**
             * Properties of a Certificate.
             * @deprecated Use plasmacloud.fiberlb.v1.Certificate.$Properties instead.
             */
            interface ICertificate extends plasmacloud.fiberlb.v1.Certificate.$Properties {
            }

            /** Represents a Certificate. */
            class Certificate {

                /**
                 * Constructs a new Certificate.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.Certificate.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Certificate hosts. */
                hosts: string[];

                /** Certificate chain. */
                chain: string;

                /** Certificate privateKey. */
                privateKey: string;

                /**
                 * Creates a new Certificate instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Certificate instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.Certificate.$Shape): plasmacloud.fiberlb.v1.Certificate & plasmacloud.fiberlb.v1.Certificate.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.Certificate.$Properties): plasmacloud.fiberlb.v1.Certificate;

                /**
                 * Encodes the specified Certificate message. Does not implicitly {@link plasmacloud.fiberlb.v1.Certificate.verify|verify} messages.
                 * @param message Certificate message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.Certificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Certificate message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.Certificate & plasmacloud.fiberlb.v1.Certificate.$Shape} Certificate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.Certificate & plasmacloud.fiberlb.v1.Certificate.$Shape;

                /**
                 * Creates a Certificate message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Certificate
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.Certificate;

                /**
                 * Creates a plain object from a Certificate message. Also converts values to other types if specified.
                 * @param message Certificate
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.Certificate, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Certificate to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Certificate
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Certificate {

                /** Properties of a Certificate. */
                interface $Properties {

                    /** Certificate hosts */
                    hosts?: (string[]|null);

                    /** Certificate chain */
                    chain?: (string|null);

                    /** Certificate privateKey */
                    privateKey?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Certificate. */
                type $Shape = plasmacloud.fiberlb.v1.Certificate.$Properties;
            }

            /**
             * Properties of a HttpPort.
             * @deprecated Use plasmacloud.fiberlb.v1.HttpPort.$Properties instead.
             */
            interface IHttpPort extends plasmacloud.fiberlb.v1.HttpPort.$Properties {
            }

            /** Represents a HttpPort. */
            class HttpPort {

                /**
                 * Constructs a new HttpPort.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.HttpPort.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HttpPort port. */
                port: number;

                /** HttpPort servedPort. */
                servedPort: number;

                /**
                 * Creates a new HttpPort instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HttpPort instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.HttpPort.$Shape): plasmacloud.fiberlb.v1.HttpPort & plasmacloud.fiberlb.v1.HttpPort.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.HttpPort.$Properties): plasmacloud.fiberlb.v1.HttpPort;

                /**
                 * Encodes the specified HttpPort message. Does not implicitly {@link plasmacloud.fiberlb.v1.HttpPort.verify|verify} messages.
                 * @param message HttpPort message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.HttpPort.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HttpPort message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.HttpPort & plasmacloud.fiberlb.v1.HttpPort.$Shape} HttpPort
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.HttpPort & plasmacloud.fiberlb.v1.HttpPort.$Shape;

                /**
                 * Creates a HttpPort message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HttpPort
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.HttpPort;

                /**
                 * Creates a plain object from a HttpPort message. Also converts values to other types if specified.
                 * @param message HttpPort
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.HttpPort, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HttpPort to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HttpPort
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HttpPort {

                /** Properties of a HttpPort. */
                interface $Properties {

                    /** HttpPort port */
                    port?: (number|null);

                    /** HttpPort servedPort */
                    servedPort?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HttpPort. */
                type $Shape = plasmacloud.fiberlb.v1.HttpPort.$Properties;
            }

            /**
             * Properties of an EnsureHttpRoutesRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties instead.
             */
            interface IEnsureHttpRoutesRequest extends plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties {
            }

            /** Represents an EnsureHttpRoutesRequest. */
            class EnsureHttpRoutesRequest {

                /**
                 * Constructs a new EnsureHttpRoutesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureHttpRoutesRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureHttpRoutesRequest routes. */
                routes?: (plasmacloud.fiberlb.v1.HttpRoutes.$Properties|null);

                /**
                 * Creates a new EnsureHttpRoutesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureHttpRoutesRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Shape): plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest & plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties): plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest;

                /**
                 * Encodes the specified EnsureHttpRoutesRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.verify|verify} messages.
                 * @param message EnsureHttpRoutesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureHttpRoutesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest & plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Shape} EnsureHttpRoutesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest & plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Shape;

                /**
                 * Creates an EnsureHttpRoutesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureHttpRoutesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest;

                /**
                 * Creates a plain object from an EnsureHttpRoutesRequest message. Also converts values to other types if specified.
                 * @param message EnsureHttpRoutesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureHttpRoutesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureHttpRoutesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureHttpRoutesRequest {

                /** Properties of an EnsureHttpRoutesRequest. */
                interface $Properties {

                    /** EnsureHttpRoutesRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureHttpRoutesRequest routes */
                    routes?: (plasmacloud.fiberlb.v1.HttpRoutes.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureHttpRoutesRequest. */
                type $Shape = plasmacloud.fiberlb.v1.EnsureHttpRoutesRequest.$Properties;
            }

            /**
             * Properties of a ListHttpRoutesRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties instead.
             */
            interface IListHttpRoutesRequest extends plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties {
            }

            /** Represents a ListHttpRoutesRequest. */
            class ListHttpRoutesRequest {

                /**
                 * Constructs a new ListHttpRoutesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListHttpRoutesRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListHttpRoutesRequest pageSize. */
                pageSize: number;

                /** ListHttpRoutesRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListHttpRoutesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListHttpRoutesRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Shape): plasmacloud.fiberlb.v1.ListHttpRoutesRequest & plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties): plasmacloud.fiberlb.v1.ListHttpRoutesRequest;

                /**
                 * Encodes the specified ListHttpRoutesRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.ListHttpRoutesRequest.verify|verify} messages.
                 * @param message ListHttpRoutesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListHttpRoutesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.ListHttpRoutesRequest & plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Shape} ListHttpRoutesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.ListHttpRoutesRequest & plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Shape;

                /**
                 * Creates a ListHttpRoutesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListHttpRoutesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.ListHttpRoutesRequest;

                /**
                 * Creates a plain object from a ListHttpRoutesRequest message. Also converts values to other types if specified.
                 * @param message ListHttpRoutesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.ListHttpRoutesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListHttpRoutesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListHttpRoutesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListHttpRoutesRequest {

                /** Properties of a ListHttpRoutesRequest. */
                interface $Properties {

                    /** ListHttpRoutesRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListHttpRoutesRequest pageSize */
                    pageSize?: (number|null);

                    /** ListHttpRoutesRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListHttpRoutesRequest. */
                type $Shape = plasmacloud.fiberlb.v1.ListHttpRoutesRequest.$Properties;
            }

            /**
             * Properties of a ListHttpRoutesResponse.
             * @deprecated Use plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties instead.
             */
            interface IListHttpRoutesResponse extends plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties {
            }

            /** Represents a ListHttpRoutesResponse. */
            class ListHttpRoutesResponse {

                /**
                 * Constructs a new ListHttpRoutesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListHttpRoutesResponse routes. */
                routes: plasmacloud.fiberlb.v1.HttpRoutes.$Properties[];

                /** ListHttpRoutesResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListHttpRoutesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListHttpRoutesResponse instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Shape): plasmacloud.fiberlb.v1.ListHttpRoutesResponse & plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties): plasmacloud.fiberlb.v1.ListHttpRoutesResponse;

                /**
                 * Encodes the specified ListHttpRoutesResponse message. Does not implicitly {@link plasmacloud.fiberlb.v1.ListHttpRoutesResponse.verify|verify} messages.
                 * @param message ListHttpRoutesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListHttpRoutesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.ListHttpRoutesResponse & plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Shape} ListHttpRoutesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.ListHttpRoutesResponse & plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Shape;

                /**
                 * Creates a ListHttpRoutesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListHttpRoutesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.ListHttpRoutesResponse;

                /**
                 * Creates a plain object from a ListHttpRoutesResponse message. Also converts values to other types if specified.
                 * @param message ListHttpRoutesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.ListHttpRoutesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListHttpRoutesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListHttpRoutesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListHttpRoutesResponse {

                /** Properties of a ListHttpRoutesResponse. */
                interface $Properties {

                    /** ListHttpRoutesResponse routes */
                    routes?: (plasmacloud.fiberlb.v1.HttpRoutes.$Properties[]|null);

                    /** ListHttpRoutesResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListHttpRoutesResponse. */
                type $Shape = plasmacloud.fiberlb.v1.ListHttpRoutesResponse.$Properties;
            }

            /**
             * Properties of a RemoveHttpRoutesRequest.
             * @deprecated Use plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties instead.
             */
            interface IRemoveHttpRoutesRequest extends plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties {
            }

            /** Represents a RemoveHttpRoutesRequest. */
            class RemoveHttpRoutesRequest {

                /**
                 * Constructs a new RemoveHttpRoutesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveHttpRoutesRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveHttpRoutesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveHttpRoutesRequest instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Shape): plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest & plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties): plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest;

                /**
                 * Encodes the specified RemoveHttpRoutesRequest message. Does not implicitly {@link plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.verify|verify} messages.
                 * @param message RemoveHttpRoutesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveHttpRoutesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest & plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Shape} RemoveHttpRoutesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest & plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Shape;

                /**
                 * Creates a RemoveHttpRoutesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveHttpRoutesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest;

                /**
                 * Creates a plain object from a RemoveHttpRoutesRequest message. Also converts values to other types if specified.
                 * @param message RemoveHttpRoutesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveHttpRoutesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveHttpRoutesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveHttpRoutesRequest {

                /** Properties of a RemoveHttpRoutesRequest. */
                interface $Properties {

                    /** RemoveHttpRoutesRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveHttpRoutesRequest. */
                type $Shape = plasmacloud.fiberlb.v1.RemoveHttpRoutesRequest.$Properties;
            }

            /**
             * Properties of a RemoveHttpRoutesResponse.
             * @deprecated Use plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties instead.
             */
            interface IRemoveHttpRoutesResponse extends plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties {
            }

            /** Represents a RemoveHttpRoutesResponse. */
            class RemoveHttpRoutesResponse {

                /**
                 * Constructs a new RemoveHttpRoutesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveHttpRoutesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveHttpRoutesResponse instance
                 */
                static create(properties: plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Shape): plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse & plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Shape;
                static create(properties?: plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties): plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse;

                /**
                 * Encodes the specified RemoveHttpRoutesResponse message. Does not implicitly {@link plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.verify|verify} messages.
                 * @param message RemoveHttpRoutesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveHttpRoutesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse & plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Shape} RemoveHttpRoutesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse & plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Shape;

                /**
                 * Creates a RemoveHttpRoutesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveHttpRoutesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse;

                /**
                 * Creates a plain object from a RemoveHttpRoutesResponse message. Also converts values to other types if specified.
                 * @param message RemoveHttpRoutesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveHttpRoutesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveHttpRoutesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveHttpRoutesResponse {

                /** Properties of a RemoveHttpRoutesResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveHttpRoutesResponse. */
                type $Shape = plasmacloud.fiberlb.v1.RemoveHttpRoutesResponse.$Properties;
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

                /** Zone listenerBlocks. */
                listenerBlocks: string[];

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

                    /** Zone listenerBlocks */
                    listenerBlocks?: (string[]|null);

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

                /** RecordSet reverse. */
                reverse: boolean;

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

                    /** RecordSet reverse */
                    reverse?: (boolean|null);

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

                /** ValidateTokenResponse audiences. */
                audiences: string[];

                /** ValidateTokenResponse boundTo. */
                boundTo: plasmacloud.iam.v1.BoundObject.$Properties[];

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

                    /** ValidateTokenResponse audiences */
                    audiences?: (string[]|null);

                    /** ValidateTokenResponse boundTo */
                    boundTo?: (plasmacloud.iam.v1.BoundObject.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ValidateTokenResponse. */
                type $Shape = plasmacloud.iam.v1.ValidateTokenResponse.$Properties;
            }

            /**
             * Properties of a BoundObject.
             * @deprecated Use plasmacloud.iam.v1.BoundObject.$Properties instead.
             */
            interface IBoundObject extends plasmacloud.iam.v1.BoundObject.$Properties {
            }

            /** Represents a BoundObject. */
            class BoundObject {

                /**
                 * Constructs a new BoundObject.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.iam.v1.BoundObject.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BoundObject kind. */
                kind: string;

                /** BoundObject namespace. */
                namespace: string;

                /** BoundObject name. */
                name: string;

                /** BoundObject uid. */
                uid: string;

                /**
                 * Creates a new BoundObject instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BoundObject instance
                 */
                static create(properties: plasmacloud.iam.v1.BoundObject.$Shape): plasmacloud.iam.v1.BoundObject & plasmacloud.iam.v1.BoundObject.$Shape;
                static create(properties?: plasmacloud.iam.v1.BoundObject.$Properties): plasmacloud.iam.v1.BoundObject;

                /**
                 * Encodes the specified BoundObject message. Does not implicitly {@link plasmacloud.iam.v1.BoundObject.verify|verify} messages.
                 * @param message BoundObject message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.iam.v1.BoundObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BoundObject message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.BoundObject & plasmacloud.iam.v1.BoundObject.$Shape} BoundObject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.iam.v1.BoundObject & plasmacloud.iam.v1.BoundObject.$Shape;

                /**
                 * Creates a BoundObject message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns BoundObject
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.iam.v1.BoundObject;

                /**
                 * Creates a plain object from a BoundObject message. Also converts values to other types if specified.
                 * @param message BoundObject
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.iam.v1.BoundObject, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this BoundObject to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for BoundObject
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace BoundObject {

                /** Properties of a BoundObject. */
                interface $Properties {

                    /** BoundObject kind */
                    kind?: (string|null);

                    /** BoundObject namespace */
                    namespace?: (string|null);

                    /** BoundObject name */
                    name?: (string|null);

                    /** BoundObject uid */
                    uid?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BoundObject. */
                type $Shape = plasmacloud.iam.v1.BoundObject.$Properties;
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

                /** IssueTokenRequest audiences. */
                audiences: string[];

                /** IssueTokenRequest boundTo. */
                boundTo: plasmacloud.iam.v1.BoundObject.$Properties[];

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

                    /** IssueTokenRequest audiences */
                    audiences?: (string[]|null);

                    /** IssueTokenRequest boundTo */
                    boundTo?: (plasmacloud.iam.v1.BoundObject.$Properties[]|null);

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

    /** Namespace lightningstor. */
    namespace lightningstor {

        /** Namespace v1. */
        namespace v1 {

            /** VolumeMode enum. */
            enum VolumeMode {

                /** FILESYSTEM value */
                FILESYSTEM = 0,

                /** BLOCK value */
                BLOCK = 1
            }

            /**
             * Properties of a VolumeSource.
             * @deprecated Use plasmacloud.lightningstor.v1.VolumeSource.$Properties instead.
             */
            interface IVolumeSource extends plasmacloud.lightningstor.v1.VolumeSource.$Properties {
            }

            /** Represents a VolumeSource. */
            class VolumeSource {

                /**
                 * Constructs a new VolumeSource.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.VolumeSource.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VolumeSource snapshotName. */
                snapshotName: string;

                /** VolumeSource volumeName. */
                volumeName: string;

                /**
                 * Creates a new VolumeSource instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VolumeSource instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.VolumeSource.$Shape): plasmacloud.lightningstor.v1.VolumeSource & plasmacloud.lightningstor.v1.VolumeSource.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.VolumeSource.$Properties): plasmacloud.lightningstor.v1.VolumeSource;

                /**
                 * Encodes the specified VolumeSource message. Does not implicitly {@link plasmacloud.lightningstor.v1.VolumeSource.verify|verify} messages.
                 * @param message VolumeSource message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.VolumeSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VolumeSource message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.VolumeSource & plasmacloud.lightningstor.v1.VolumeSource.$Shape} VolumeSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.VolumeSource & plasmacloud.lightningstor.v1.VolumeSource.$Shape;

                /**
                 * Creates a VolumeSource message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns VolumeSource
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.VolumeSource;

                /**
                 * Creates a plain object from a VolumeSource message. Also converts values to other types if specified.
                 * @param message VolumeSource
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.VolumeSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this VolumeSource to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for VolumeSource
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace VolumeSource {

                /** Properties of a VolumeSource. */
                interface $Properties {

                    /** VolumeSource snapshotName */
                    snapshotName?: (string|null);

                    /** VolumeSource volumeName */
                    volumeName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VolumeSource. */
                type $Shape = plasmacloud.lightningstor.v1.VolumeSource.$Properties;
            }

            /**
             * Properties of a Volume.
             * @deprecated Use plasmacloud.lightningstor.v1.Volume.$Properties instead.
             */
            interface IVolume extends plasmacloud.lightningstor.v1.Volume.$Properties {
            }

            /** Represents a Volume. */
            class Volume {

                /**
                 * Constructs a new Volume.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.Volume.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Volume ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Volume id. */
                id: string;

                /** Volume name. */
                name: string;

                /** Volume sizeBytes. */
                sizeBytes: number;

                /** Volume sizeEnforced. */
                sizeEnforced: boolean;

                /** Volume accessModes. */
                accessModes: string[];

                /** Volume parameters. */
                parameters: { [k: string]: string };

                /** Volume mode. */
                mode: plasmacloud.lightningstor.v1.VolumeMode;

                /** Volume source. */
                source?: (plasmacloud.lightningstor.v1.VolumeSource.$Properties|null);

                /** Volume zone. */
                zone: string;

                /** Volume ready. */
                ready: boolean;

                /** Volume copiedBytes. */
                copiedBytes: number;

                /** Volume trouble. */
                trouble: string;

                /**
                 * Creates a new Volume instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Volume instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.Volume.$Shape): plasmacloud.lightningstor.v1.Volume & plasmacloud.lightningstor.v1.Volume.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.Volume.$Properties): plasmacloud.lightningstor.v1.Volume;

                /**
                 * Encodes the specified Volume message. Does not implicitly {@link plasmacloud.lightningstor.v1.Volume.verify|verify} messages.
                 * @param message Volume message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.Volume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Volume message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Volume & plasmacloud.lightningstor.v1.Volume.$Shape} Volume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.Volume & plasmacloud.lightningstor.v1.Volume.$Shape;

                /**
                 * Creates a Volume message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Volume
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.Volume;

                /**
                 * Creates a plain object from a Volume message. Also converts values to other types if specified.
                 * @param message Volume
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.Volume, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Volume to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Volume
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Volume {

                /** Properties of a Volume. */
                interface $Properties {

                    /** Volume ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Volume id */
                    id?: (string|null);

                    /** Volume name */
                    name?: (string|null);

                    /** Volume sizeBytes */
                    sizeBytes?: (number|null);

                    /** Volume sizeEnforced */
                    sizeEnforced?: (boolean|null);

                    /** Volume accessModes */
                    accessModes?: (string[]|null);

                    /** Volume parameters */
                    parameters?: ({ [k: string]: string }|null);

                    /** Volume mode */
                    mode?: (plasmacloud.lightningstor.v1.VolumeMode|null);

                    /** Volume source */
                    source?: (plasmacloud.lightningstor.v1.VolumeSource.$Properties|null);

                    /** Volume zone */
                    zone?: (string|null);

                    /** Volume ready */
                    ready?: (boolean|null);

                    /** Volume copiedBytes */
                    copiedBytes?: (number|null);

                    /** Volume trouble */
                    trouble?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Volume. */
                type $Shape = plasmacloud.lightningstor.v1.Volume.$Properties;
            }

            /**
             * Properties of an EnsureVolumeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties instead.
             */
            interface IEnsureVolumeRequest extends plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties {
            }

            /** Represents an EnsureVolumeRequest. */
            class EnsureVolumeRequest {

                /**
                 * Constructs a new EnsureVolumeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureVolumeRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureVolumeRequest name. */
                name: string;

                /** EnsureVolumeRequest sizeBytes. */
                sizeBytes: number;

                /** EnsureVolumeRequest accessModes. */
                accessModes: string[];

                /** EnsureVolumeRequest parameters. */
                parameters: { [k: string]: string };

                /** EnsureVolumeRequest mode. */
                mode: plasmacloud.lightningstor.v1.VolumeMode;

                /** EnsureVolumeRequest source. */
                source?: (plasmacloud.lightningstor.v1.VolumeSource.$Properties|null);

                /** EnsureVolumeRequest zones. */
                zones: string[];

                /** EnsureVolumeRequest mustExist. */
                mustExist: boolean;

                /**
                 * Creates a new EnsureVolumeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureVolumeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape): plasmacloud.lightningstor.v1.EnsureVolumeRequest & plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties): plasmacloud.lightningstor.v1.EnsureVolumeRequest;

                /**
                 * Encodes the specified EnsureVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureVolumeRequest.verify|verify} messages.
                 * @param message EnsureVolumeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureVolumeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureVolumeRequest & plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape} EnsureVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.EnsureVolumeRequest & plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape;

                /**
                 * Creates an EnsureVolumeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureVolumeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.EnsureVolumeRequest;

                /**
                 * Creates a plain object from an EnsureVolumeRequest message. Also converts values to other types if specified.
                 * @param message EnsureVolumeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.EnsureVolumeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureVolumeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureVolumeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureVolumeRequest {

                /** Properties of an EnsureVolumeRequest. */
                interface $Properties {

                    /** EnsureVolumeRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureVolumeRequest name */
                    name?: (string|null);

                    /** EnsureVolumeRequest sizeBytes */
                    sizeBytes?: (number|null);

                    /** EnsureVolumeRequest accessModes */
                    accessModes?: (string[]|null);

                    /** EnsureVolumeRequest parameters */
                    parameters?: ({ [k: string]: string }|null);

                    /** EnsureVolumeRequest mode */
                    mode?: (plasmacloud.lightningstor.v1.VolumeMode|null);

                    /** EnsureVolumeRequest source */
                    source?: (plasmacloud.lightningstor.v1.VolumeSource.$Properties|null);

                    /** EnsureVolumeRequest zones */
                    zones?: (string[]|null);

                    /** EnsureVolumeRequest mustExist */
                    mustExist?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureVolumeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties;
            }

            /**
             * Properties of a GetVolumeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties instead.
             */
            interface IGetVolumeRequest extends plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties {
            }

            /** Represents a GetVolumeRequest. */
            class GetVolumeRequest {

                /**
                 * Constructs a new GetVolumeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetVolumeRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetVolumeRequest name. */
                name: string;

                /**
                 * Creates a new GetVolumeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetVolumeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape): plasmacloud.lightningstor.v1.GetVolumeRequest & plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties): plasmacloud.lightningstor.v1.GetVolumeRequest;

                /**
                 * Encodes the specified GetVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetVolumeRequest.verify|verify} messages.
                 * @param message GetVolumeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetVolumeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetVolumeRequest & plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape} GetVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.GetVolumeRequest & plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape;

                /**
                 * Creates a GetVolumeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetVolumeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.GetVolumeRequest;

                /**
                 * Creates a plain object from a GetVolumeRequest message. Also converts values to other types if specified.
                 * @param message GetVolumeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.GetVolumeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetVolumeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetVolumeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetVolumeRequest {

                /** Properties of a GetVolumeRequest. */
                interface $Properties {

                    /** GetVolumeRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetVolumeRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetVolumeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties;
            }

            /**
             * Properties of a ListVolumesRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties instead.
             */
            interface IListVolumesRequest extends plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties {
            }

            /** Represents a ListVolumesRequest. */
            class ListVolumesRequest {

                /**
                 * Constructs a new ListVolumesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListVolumesRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListVolumesRequest pageSize. */
                pageSize: number;

                /** ListVolumesRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListVolumesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVolumesRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape): plasmacloud.lightningstor.v1.ListVolumesRequest & plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties): plasmacloud.lightningstor.v1.ListVolumesRequest;

                /**
                 * Encodes the specified ListVolumesRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListVolumesRequest.verify|verify} messages.
                 * @param message ListVolumesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVolumesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListVolumesRequest & plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape} ListVolumesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListVolumesRequest & plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape;

                /**
                 * Creates a ListVolumesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListVolumesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListVolumesRequest;

                /**
                 * Creates a plain object from a ListVolumesRequest message. Also converts values to other types if specified.
                 * @param message ListVolumesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListVolumesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListVolumesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListVolumesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListVolumesRequest {

                /** Properties of a ListVolumesRequest. */
                interface $Properties {

                    /** ListVolumesRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListVolumesRequest pageSize */
                    pageSize?: (number|null);

                    /** ListVolumesRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVolumesRequest. */
                type $Shape = plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties;
            }

            /**
             * Properties of a ListVolumesResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties instead.
             */
            interface IListVolumesResponse extends plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties {
            }

            /** Represents a ListVolumesResponse. */
            class ListVolumesResponse {

                /**
                 * Constructs a new ListVolumesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListVolumesResponse volumes. */
                volumes: plasmacloud.lightningstor.v1.Volume.$Properties[];

                /** ListVolumesResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListVolumesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVolumesResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape): plasmacloud.lightningstor.v1.ListVolumesResponse & plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties): plasmacloud.lightningstor.v1.ListVolumesResponse;

                /**
                 * Encodes the specified ListVolumesResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListVolumesResponse.verify|verify} messages.
                 * @param message ListVolumesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVolumesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListVolumesResponse & plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape} ListVolumesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListVolumesResponse & plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape;

                /**
                 * Creates a ListVolumesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListVolumesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListVolumesResponse;

                /**
                 * Creates a plain object from a ListVolumesResponse message. Also converts values to other types if specified.
                 * @param message ListVolumesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListVolumesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListVolumesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListVolumesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListVolumesResponse {

                /** Properties of a ListVolumesResponse. */
                interface $Properties {

                    /** ListVolumesResponse volumes */
                    volumes?: (plasmacloud.lightningstor.v1.Volume.$Properties[]|null);

                    /** ListVolumesResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVolumesResponse. */
                type $Shape = plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties;
            }

            /**
             * Properties of a RemoveVolumeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties instead.
             */
            interface IRemoveVolumeRequest extends plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties {
            }

            /** Represents a RemoveVolumeRequest. */
            class RemoveVolumeRequest {

                /**
                 * Constructs a new RemoveVolumeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveVolumeRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveVolumeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveVolumeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape): plasmacloud.lightningstor.v1.RemoveVolumeRequest & plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties): plasmacloud.lightningstor.v1.RemoveVolumeRequest;

                /**
                 * Encodes the specified RemoveVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveVolumeRequest.verify|verify} messages.
                 * @param message RemoveVolumeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveVolumeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveVolumeRequest & plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape} RemoveVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveVolumeRequest & plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape;

                /**
                 * Creates a RemoveVolumeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveVolumeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveVolumeRequest;

                /**
                 * Creates a plain object from a RemoveVolumeRequest message. Also converts values to other types if specified.
                 * @param message RemoveVolumeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveVolumeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveVolumeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveVolumeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveVolumeRequest {

                /** Properties of a RemoveVolumeRequest. */
                interface $Properties {

                    /** RemoveVolumeRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveVolumeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties;
            }

            /**
             * Properties of a RemoveVolumeResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties instead.
             */
            interface IRemoveVolumeResponse extends plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties {
            }

            /** Represents a RemoveVolumeResponse. */
            class RemoveVolumeResponse {

                /**
                 * Constructs a new RemoveVolumeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveVolumeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveVolumeResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape): plasmacloud.lightningstor.v1.RemoveVolumeResponse & plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties): plasmacloud.lightningstor.v1.RemoveVolumeResponse;

                /**
                 * Encodes the specified RemoveVolumeResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveVolumeResponse.verify|verify} messages.
                 * @param message RemoveVolumeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveVolumeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveVolumeResponse & plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape} RemoveVolumeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveVolumeResponse & plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape;

                /**
                 * Creates a RemoveVolumeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveVolumeResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveVolumeResponse;

                /**
                 * Creates a plain object from a RemoveVolumeResponse message. Also converts values to other types if specified.
                 * @param message RemoveVolumeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveVolumeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveVolumeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveVolumeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveVolumeResponse {

                /** Properties of a RemoveVolumeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveVolumeResponse. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties;
            }

            /**
             * Properties of a GetCapacityRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties instead.
             */
            interface IGetCapacityRequest extends plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties {
            }

            /** Represents a GetCapacityRequest. */
            class GetCapacityRequest {

                /**
                 * Constructs a new GetCapacityRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetCapacityRequest zone. */
                zone: string;

                /**
                 * Creates a new GetCapacityRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetCapacityRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape): plasmacloud.lightningstor.v1.GetCapacityRequest & plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties): plasmacloud.lightningstor.v1.GetCapacityRequest;

                /**
                 * Encodes the specified GetCapacityRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetCapacityRequest.verify|verify} messages.
                 * @param message GetCapacityRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetCapacityRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetCapacityRequest & plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape} GetCapacityRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.GetCapacityRequest & plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape;

                /**
                 * Creates a GetCapacityRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetCapacityRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.GetCapacityRequest;

                /**
                 * Creates a plain object from a GetCapacityRequest message. Also converts values to other types if specified.
                 * @param message GetCapacityRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.GetCapacityRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetCapacityRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetCapacityRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetCapacityRequest {

                /** Properties of a GetCapacityRequest. */
                interface $Properties {

                    /** GetCapacityRequest zone */
                    zone?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetCapacityRequest. */
                type $Shape = plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties;
            }

            /**
             * Properties of a Capacity.
             * @deprecated Use plasmacloud.lightningstor.v1.Capacity.$Properties instead.
             */
            interface ICapacity extends plasmacloud.lightningstor.v1.Capacity.$Properties {
            }

            /** Represents a Capacity. */
            class Capacity {

                /**
                 * Constructs a new Capacity.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.Capacity.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Capacity totalBytes. */
                totalBytes: number;

                /** Capacity availableBytes. */
                availableBytes: number;

                /** Capacity maximumVolumeBytes. */
                maximumVolumeBytes: number;

                /** Capacity minimumVolumeBytes. */
                minimumVolumeBytes: number;

                /** Capacity zones. */
                zones: string[];

                /** Capacity sizeEnforced. */
                sizeEnforced: boolean;

                /** Capacity block. */
                block: boolean;

                /**
                 * Creates a new Capacity instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Capacity instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.Capacity.$Shape): plasmacloud.lightningstor.v1.Capacity & plasmacloud.lightningstor.v1.Capacity.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.Capacity.$Properties): plasmacloud.lightningstor.v1.Capacity;

                /**
                 * Encodes the specified Capacity message. Does not implicitly {@link plasmacloud.lightningstor.v1.Capacity.verify|verify} messages.
                 * @param message Capacity message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.Capacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Capacity message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Capacity & plasmacloud.lightningstor.v1.Capacity.$Shape} Capacity
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.Capacity & plasmacloud.lightningstor.v1.Capacity.$Shape;

                /**
                 * Creates a Capacity message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Capacity
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.Capacity;

                /**
                 * Creates a plain object from a Capacity message. Also converts values to other types if specified.
                 * @param message Capacity
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.Capacity, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Capacity to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Capacity
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Capacity {

                /** Properties of a Capacity. */
                interface $Properties {

                    /** Capacity totalBytes */
                    totalBytes?: (number|null);

                    /** Capacity availableBytes */
                    availableBytes?: (number|null);

                    /** Capacity maximumVolumeBytes */
                    maximumVolumeBytes?: (number|null);

                    /** Capacity minimumVolumeBytes */
                    minimumVolumeBytes?: (number|null);

                    /** Capacity zones */
                    zones?: (string[]|null);

                    /** Capacity sizeEnforced */
                    sizeEnforced?: (boolean|null);

                    /** Capacity block */
                    block?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Capacity. */
                type $Shape = plasmacloud.lightningstor.v1.Capacity.$Properties;
            }

            /**
             * Properties of a Snapshot.
             * @deprecated Use plasmacloud.lightningstor.v1.Snapshot.$Properties instead.
             */
            interface ISnapshot extends plasmacloud.lightningstor.v1.Snapshot.$Properties {
            }

            /** Represents a Snapshot. */
            class Snapshot {

                /**
                 * Constructs a new Snapshot.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.Snapshot.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Snapshot ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Snapshot id. */
                id: string;

                /** Snapshot name. */
                name: string;

                /** Snapshot volumeName. */
                volumeName: string;

                /** Snapshot sizeBytes. */
                sizeBytes: number;

                /** Snapshot createdMs. */
                createdMs: number;

                /** Snapshot ready. */
                ready: boolean;

                /** Snapshot copiedBytes. */
                copiedBytes: number;

                /** Snapshot mode. */
                mode: plasmacloud.lightningstor.v1.VolumeMode;

                /** Snapshot trouble. */
                trouble: string;

                /**
                 * Creates a new Snapshot instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Snapshot instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.Snapshot.$Shape): plasmacloud.lightningstor.v1.Snapshot & plasmacloud.lightningstor.v1.Snapshot.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.Snapshot.$Properties): plasmacloud.lightningstor.v1.Snapshot;

                /**
                 * Encodes the specified Snapshot message. Does not implicitly {@link plasmacloud.lightningstor.v1.Snapshot.verify|verify} messages.
                 * @param message Snapshot message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.Snapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Snapshot message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Snapshot & plasmacloud.lightningstor.v1.Snapshot.$Shape} Snapshot
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.Snapshot & plasmacloud.lightningstor.v1.Snapshot.$Shape;

                /**
                 * Creates a Snapshot message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Snapshot
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.Snapshot;

                /**
                 * Creates a plain object from a Snapshot message. Also converts values to other types if specified.
                 * @param message Snapshot
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.Snapshot, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Snapshot to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Snapshot
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Snapshot {

                /** Properties of a Snapshot. */
                interface $Properties {

                    /** Snapshot ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Snapshot id */
                    id?: (string|null);

                    /** Snapshot name */
                    name?: (string|null);

                    /** Snapshot volumeName */
                    volumeName?: (string|null);

                    /** Snapshot sizeBytes */
                    sizeBytes?: (number|null);

                    /** Snapshot createdMs */
                    createdMs?: (number|null);

                    /** Snapshot ready */
                    ready?: (boolean|null);

                    /** Snapshot copiedBytes */
                    copiedBytes?: (number|null);

                    /** Snapshot mode */
                    mode?: (plasmacloud.lightningstor.v1.VolumeMode|null);

                    /** Snapshot trouble */
                    trouble?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Snapshot. */
                type $Shape = plasmacloud.lightningstor.v1.Snapshot.$Properties;
            }

            /**
             * Properties of an EnsureSnapshotRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties instead.
             */
            interface IEnsureSnapshotRequest extends plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties {
            }

            /** Represents an EnsureSnapshotRequest. */
            class EnsureSnapshotRequest {

                /**
                 * Constructs a new EnsureSnapshotRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureSnapshotRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureSnapshotRequest name. */
                name: string;

                /** EnsureSnapshotRequest volumeName. */
                volumeName: string;

                /**
                 * Creates a new EnsureSnapshotRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureSnapshotRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape): plasmacloud.lightningstor.v1.EnsureSnapshotRequest & plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties): plasmacloud.lightningstor.v1.EnsureSnapshotRequest;

                /**
                 * Encodes the specified EnsureSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureSnapshotRequest.verify|verify} messages.
                 * @param message EnsureSnapshotRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureSnapshotRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureSnapshotRequest & plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape} EnsureSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.EnsureSnapshotRequest & plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape;

                /**
                 * Creates an EnsureSnapshotRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureSnapshotRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.EnsureSnapshotRequest;

                /**
                 * Creates a plain object from an EnsureSnapshotRequest message. Also converts values to other types if specified.
                 * @param message EnsureSnapshotRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.EnsureSnapshotRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureSnapshotRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureSnapshotRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureSnapshotRequest {

                /** Properties of an EnsureSnapshotRequest. */
                interface $Properties {

                    /** EnsureSnapshotRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureSnapshotRequest name */
                    name?: (string|null);

                    /** EnsureSnapshotRequest volumeName */
                    volumeName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureSnapshotRequest. */
                type $Shape = plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties;
            }

            /**
             * Properties of a GetSnapshotRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties instead.
             */
            interface IGetSnapshotRequest extends plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties {
            }

            /** Represents a GetSnapshotRequest. */
            class GetSnapshotRequest {

                /**
                 * Constructs a new GetSnapshotRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetSnapshotRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetSnapshotRequest name. */
                name: string;

                /**
                 * Creates a new GetSnapshotRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSnapshotRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape): plasmacloud.lightningstor.v1.GetSnapshotRequest & plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties): plasmacloud.lightningstor.v1.GetSnapshotRequest;

                /**
                 * Encodes the specified GetSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetSnapshotRequest.verify|verify} messages.
                 * @param message GetSnapshotRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSnapshotRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetSnapshotRequest & plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape} GetSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.GetSnapshotRequest & plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape;

                /**
                 * Creates a GetSnapshotRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetSnapshotRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.GetSnapshotRequest;

                /**
                 * Creates a plain object from a GetSnapshotRequest message. Also converts values to other types if specified.
                 * @param message GetSnapshotRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.GetSnapshotRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetSnapshotRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetSnapshotRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetSnapshotRequest {

                /** Properties of a GetSnapshotRequest. */
                interface $Properties {

                    /** GetSnapshotRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetSnapshotRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSnapshotRequest. */
                type $Shape = plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties;
            }

            /**
             * Properties of a ListSnapshotsRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties instead.
             */
            interface IListSnapshotsRequest extends plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties {
            }

            /** Represents a ListSnapshotsRequest. */
            class ListSnapshotsRequest {

                /**
                 * Constructs a new ListSnapshotsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSnapshotsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListSnapshotsRequest pageSize. */
                pageSize: number;

                /** ListSnapshotsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListSnapshotsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSnapshotsRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape): plasmacloud.lightningstor.v1.ListSnapshotsRequest & plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties): plasmacloud.lightningstor.v1.ListSnapshotsRequest;

                /**
                 * Encodes the specified ListSnapshotsRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListSnapshotsRequest.verify|verify} messages.
                 * @param message ListSnapshotsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSnapshotsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListSnapshotsRequest & plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape} ListSnapshotsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListSnapshotsRequest & plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape;

                /**
                 * Creates a ListSnapshotsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSnapshotsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListSnapshotsRequest;

                /**
                 * Creates a plain object from a ListSnapshotsRequest message. Also converts values to other types if specified.
                 * @param message ListSnapshotsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListSnapshotsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSnapshotsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSnapshotsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSnapshotsRequest {

                /** Properties of a ListSnapshotsRequest. */
                interface $Properties {

                    /** ListSnapshotsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListSnapshotsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListSnapshotsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSnapshotsRequest. */
                type $Shape = plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties;
            }

            /**
             * Properties of a ListSnapshotsResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties instead.
             */
            interface IListSnapshotsResponse extends plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties {
            }

            /** Represents a ListSnapshotsResponse. */
            class ListSnapshotsResponse {

                /**
                 * Constructs a new ListSnapshotsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSnapshotsResponse snapshots. */
                snapshots: plasmacloud.lightningstor.v1.Snapshot.$Properties[];

                /** ListSnapshotsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListSnapshotsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSnapshotsResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape): plasmacloud.lightningstor.v1.ListSnapshotsResponse & plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties): plasmacloud.lightningstor.v1.ListSnapshotsResponse;

                /**
                 * Encodes the specified ListSnapshotsResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListSnapshotsResponse.verify|verify} messages.
                 * @param message ListSnapshotsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSnapshotsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListSnapshotsResponse & plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape} ListSnapshotsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListSnapshotsResponse & plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape;

                /**
                 * Creates a ListSnapshotsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSnapshotsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListSnapshotsResponse;

                /**
                 * Creates a plain object from a ListSnapshotsResponse message. Also converts values to other types if specified.
                 * @param message ListSnapshotsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListSnapshotsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSnapshotsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSnapshotsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSnapshotsResponse {

                /** Properties of a ListSnapshotsResponse. */
                interface $Properties {

                    /** ListSnapshotsResponse snapshots */
                    snapshots?: (plasmacloud.lightningstor.v1.Snapshot.$Properties[]|null);

                    /** ListSnapshotsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSnapshotsResponse. */
                type $Shape = plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties;
            }

            /**
             * Properties of a RemoveSnapshotRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties instead.
             */
            interface IRemoveSnapshotRequest extends plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties {
            }

            /** Represents a RemoveSnapshotRequest. */
            class RemoveSnapshotRequest {

                /**
                 * Constructs a new RemoveSnapshotRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveSnapshotRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveSnapshotRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveSnapshotRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape): plasmacloud.lightningstor.v1.RemoveSnapshotRequest & plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties): plasmacloud.lightningstor.v1.RemoveSnapshotRequest;

                /**
                 * Encodes the specified RemoveSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveSnapshotRequest.verify|verify} messages.
                 * @param message RemoveSnapshotRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveSnapshotRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveSnapshotRequest & plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape} RemoveSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveSnapshotRequest & plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape;

                /**
                 * Creates a RemoveSnapshotRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveSnapshotRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveSnapshotRequest;

                /**
                 * Creates a plain object from a RemoveSnapshotRequest message. Also converts values to other types if specified.
                 * @param message RemoveSnapshotRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveSnapshotRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveSnapshotRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveSnapshotRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveSnapshotRequest {

                /** Properties of a RemoveSnapshotRequest. */
                interface $Properties {

                    /** RemoveSnapshotRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveSnapshotRequest. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties;
            }

            /**
             * Properties of a RemoveSnapshotResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties instead.
             */
            interface IRemoveSnapshotResponse extends plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties {
            }

            /** Represents a RemoveSnapshotResponse. */
            class RemoveSnapshotResponse {

                /**
                 * Constructs a new RemoveSnapshotResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveSnapshotResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveSnapshotResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape): plasmacloud.lightningstor.v1.RemoveSnapshotResponse & plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties): plasmacloud.lightningstor.v1.RemoveSnapshotResponse;

                /**
                 * Encodes the specified RemoveSnapshotResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveSnapshotResponse.verify|verify} messages.
                 * @param message RemoveSnapshotResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveSnapshotResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveSnapshotResponse & plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape} RemoveSnapshotResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveSnapshotResponse & plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape;

                /**
                 * Creates a RemoveSnapshotResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveSnapshotResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveSnapshotResponse;

                /**
                 * Creates a plain object from a RemoveSnapshotResponse message. Also converts values to other types if specified.
                 * @param message RemoveSnapshotResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveSnapshotResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveSnapshotResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveSnapshotResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveSnapshotResponse {

                /** Properties of a RemoveSnapshotResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveSnapshotResponse. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties;
            }

            /**
             * Properties of a Node.
             * @deprecated Use plasmacloud.lightningstor.v1.Node.$Properties instead.
             */
            interface INode extends plasmacloud.lightningstor.v1.Node.$Properties {
            }

            /** Represents a Node. */
            class Node {

                /**
                 * Constructs a new Node.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.Node.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Node ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Node id. */
                id: string;

                /** Node name. */
                name: string;

                /** Node zone. */
                zone: string;

                /** Node maxVolumes. */
                maxVolumes: number;

                /** Node machine. */
                machine: string;

                /**
                 * Creates a new Node instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Node instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.Node.$Shape): plasmacloud.lightningstor.v1.Node & plasmacloud.lightningstor.v1.Node.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.Node.$Properties): plasmacloud.lightningstor.v1.Node;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link plasmacloud.lightningstor.v1.Node.verify|verify} messages.
                 * @param message Node message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Node & plasmacloud.lightningstor.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.Node & plasmacloud.lightningstor.v1.Node.$Shape;

                /**
                 * Creates a Node message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Node
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.Node;

                /**
                 * Creates a plain object from a Node message. Also converts values to other types if specified.
                 * @param message Node
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.Node, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Node to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Node
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Node {

                /** Properties of a Node. */
                interface $Properties {

                    /** Node ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Node id */
                    id?: (string|null);

                    /** Node name */
                    name?: (string|null);

                    /** Node zone */
                    zone?: (string|null);

                    /** Node maxVolumes */
                    maxVolumes?: (number|null);

                    /** Node machine */
                    machine?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Node. */
                type $Shape = plasmacloud.lightningstor.v1.Node.$Properties;
            }

            /**
             * Properties of an EnsureNodeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties instead.
             */
            interface IEnsureNodeRequest extends plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties {
            }

            /** Represents an EnsureNodeRequest. */
            class EnsureNodeRequest {

                /**
                 * Constructs a new EnsureNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureNodeRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureNodeRequest name. */
                name: string;

                /** EnsureNodeRequest zone. */
                zone: string;

                /** EnsureNodeRequest maxVolumes. */
                maxVolumes: number;

                /** EnsureNodeRequest machine. */
                machine: string;

                /**
                 * Creates a new EnsureNodeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureNodeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape): plasmacloud.lightningstor.v1.EnsureNodeRequest & plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties): plasmacloud.lightningstor.v1.EnsureNodeRequest;

                /**
                 * Encodes the specified EnsureNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureNodeRequest.verify|verify} messages.
                 * @param message EnsureNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureNodeRequest & plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape} EnsureNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.EnsureNodeRequest & plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape;

                /**
                 * Creates an EnsureNodeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureNodeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.EnsureNodeRequest;

                /**
                 * Creates a plain object from an EnsureNodeRequest message. Also converts values to other types if specified.
                 * @param message EnsureNodeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.EnsureNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureNodeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureNodeRequest {

                /** Properties of an EnsureNodeRequest. */
                interface $Properties {

                    /** EnsureNodeRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureNodeRequest name */
                    name?: (string|null);

                    /** EnsureNodeRequest zone */
                    zone?: (string|null);

                    /** EnsureNodeRequest maxVolumes */
                    maxVolumes?: (number|null);

                    /** EnsureNodeRequest machine */
                    machine?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureNodeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties;
            }

            /**
             * Properties of a GetNodeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.GetNodeRequest.$Properties instead.
             */
            interface IGetNodeRequest extends plasmacloud.lightningstor.v1.GetNodeRequest.$Properties {
            }

            /** Represents a GetNodeRequest. */
            class GetNodeRequest {

                /**
                 * Constructs a new GetNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.GetNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetNodeRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetNodeRequest name. */
                name: string;

                /**
                 * Creates a new GetNodeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetNodeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.GetNodeRequest.$Shape): plasmacloud.lightningstor.v1.GetNodeRequest & plasmacloud.lightningstor.v1.GetNodeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.GetNodeRequest.$Properties): plasmacloud.lightningstor.v1.GetNodeRequest;

                /**
                 * Encodes the specified GetNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetNodeRequest.verify|verify} messages.
                 * @param message GetNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.GetNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetNodeRequest & plasmacloud.lightningstor.v1.GetNodeRequest.$Shape} GetNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.GetNodeRequest & plasmacloud.lightningstor.v1.GetNodeRequest.$Shape;

                /**
                 * Creates a GetNodeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetNodeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.GetNodeRequest;

                /**
                 * Creates a plain object from a GetNodeRequest message. Also converts values to other types if specified.
                 * @param message GetNodeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.GetNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetNodeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetNodeRequest {

                /** Properties of a GetNodeRequest. */
                interface $Properties {

                    /** GetNodeRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetNodeRequest name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetNodeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.GetNodeRequest.$Properties;
            }

            /**
             * Properties of a RemoveNodeRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties instead.
             */
            interface IRemoveNodeRequest extends plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties {
            }

            /** Represents a RemoveNodeRequest. */
            class RemoveNodeRequest {

                /**
                 * Constructs a new RemoveNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveNodeRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveNodeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveNodeRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape): plasmacloud.lightningstor.v1.RemoveNodeRequest & plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties): plasmacloud.lightningstor.v1.RemoveNodeRequest;

                /**
                 * Encodes the specified RemoveNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveNodeRequest.verify|verify} messages.
                 * @param message RemoveNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveNodeRequest & plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape} RemoveNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveNodeRequest & plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape;

                /**
                 * Creates a RemoveNodeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveNodeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveNodeRequest;

                /**
                 * Creates a plain object from a RemoveNodeRequest message. Also converts values to other types if specified.
                 * @param message RemoveNodeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveNodeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveNodeRequest {

                /** Properties of a RemoveNodeRequest. */
                interface $Properties {

                    /** RemoveNodeRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveNodeRequest. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties;
            }

            /**
             * Properties of a RemoveNodeResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties instead.
             */
            interface IRemoveNodeResponse extends plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties {
            }

            /** Represents a RemoveNodeResponse. */
            class RemoveNodeResponse {

                /**
                 * Constructs a new RemoveNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveNodeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveNodeResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape): plasmacloud.lightningstor.v1.RemoveNodeResponse & plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties): plasmacloud.lightningstor.v1.RemoveNodeResponse;

                /**
                 * Encodes the specified RemoveNodeResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveNodeResponse.verify|verify} messages.
                 * @param message RemoveNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveNodeResponse & plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape} RemoveNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveNodeResponse & plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape;

                /**
                 * Creates a RemoveNodeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveNodeResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveNodeResponse;

                /**
                 * Creates a plain object from a RemoveNodeResponse message. Also converts values to other types if specified.
                 * @param message RemoveNodeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveNodeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveNodeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveNodeResponse {

                /** Properties of a RemoveNodeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveNodeResponse. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties;
            }

            /**
             * Properties of an Attachment.
             * @deprecated Use plasmacloud.lightningstor.v1.Attachment.$Properties instead.
             */
            interface IAttachment extends plasmacloud.lightningstor.v1.Attachment.$Properties {
            }

            /** Represents an Attachment. */
            class Attachment {

                /**
                 * Constructs a new Attachment.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.Attachment.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Attachment ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Attachment id. */
                id: string;

                /** Attachment volumeName. */
                volumeName: string;

                /** Attachment nodeName. */
                nodeName: string;

                /** Attachment readOnly. */
                readOnly: boolean;

                /** Attachment folder. */
                folder?: (string|null);

                /** Attachment image. */
                image?: (string|null);

                /** Attachment nbd. */
                nbd?: (string|null);

                /** Attachment access. */
                access?: ("folder"|"image"|"nbd");

                /**
                 * Creates a new Attachment instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Attachment instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.Attachment.$Shape): plasmacloud.lightningstor.v1.Attachment & plasmacloud.lightningstor.v1.Attachment.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.Attachment.$Properties): plasmacloud.lightningstor.v1.Attachment;

                /**
                 * Encodes the specified Attachment message. Does not implicitly {@link plasmacloud.lightningstor.v1.Attachment.verify|verify} messages.
                 * @param message Attachment message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Attachment message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Attachment & plasmacloud.lightningstor.v1.Attachment.$Shape} Attachment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.Attachment & plasmacloud.lightningstor.v1.Attachment.$Shape;

                /**
                 * Creates an Attachment message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Attachment
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.Attachment;

                /**
                 * Creates a plain object from an Attachment message. Also converts values to other types if specified.
                 * @param message Attachment
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.Attachment, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Attachment to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Attachment
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Attachment {

                /** Properties of an Attachment. */
                interface $Properties {

                    /** Attachment ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Attachment id */
                    id?: (string|null);

                    /** Attachment volumeName */
                    volumeName?: (string|null);

                    /** Attachment nodeName */
                    nodeName?: (string|null);

                    /** Attachment readOnly */
                    readOnly?: (boolean|null);

                    /** Attachment folder */
                    folder?: (string|null);

                    /** Attachment image */
                    image?: (string|null);

                    /** Attachment nbd */
                    nbd?: (string|null);

                    /** Attachment access */
                    access?: ("folder"|"image"|"nbd");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Attachment. */
                type $Shape = {
                  ownership?: plasmacloud.common.v1.Ownership.$Shape|null;
                  id?: string|null;
                  volumeName?: string|null;
                  nodeName?: string|null;
                  readOnly?: boolean|null;
                  folder?: string|null;
                  image?: string|null;
                  nbd?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ access?: undefined; folder?: null; image?: null; nbd?: null }|{ access?: "folder"; folder: string; image?: null; nbd?: null }|{ access?: "image"; folder?: null; image: string; nbd?: null }|{ access?: "nbd"; folder?: null; image?: null; nbd: string })
                );
            }

            /**
             * Properties of an EnsureAttachmentRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties instead.
             */
            interface IEnsureAttachmentRequest extends plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties {
            }

            /** Represents an EnsureAttachmentRequest. */
            class EnsureAttachmentRequest {

                /**
                 * Constructs a new EnsureAttachmentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureAttachmentRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureAttachmentRequest volumeName. */
                volumeName: string;

                /** EnsureAttachmentRequest nodeName. */
                nodeName: string;

                /** EnsureAttachmentRequest readOnly. */
                readOnly: boolean;

                /**
                 * Creates a new EnsureAttachmentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureAttachmentRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape): plasmacloud.lightningstor.v1.EnsureAttachmentRequest & plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties): plasmacloud.lightningstor.v1.EnsureAttachmentRequest;

                /**
                 * Encodes the specified EnsureAttachmentRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureAttachmentRequest.verify|verify} messages.
                 * @param message EnsureAttachmentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureAttachmentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureAttachmentRequest & plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape} EnsureAttachmentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.EnsureAttachmentRequest & plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape;

                /**
                 * Creates an EnsureAttachmentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureAttachmentRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.EnsureAttachmentRequest;

                /**
                 * Creates a plain object from an EnsureAttachmentRequest message. Also converts values to other types if specified.
                 * @param message EnsureAttachmentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.EnsureAttachmentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureAttachmentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureAttachmentRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureAttachmentRequest {

                /** Properties of an EnsureAttachmentRequest. */
                interface $Properties {

                    /** EnsureAttachmentRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureAttachmentRequest volumeName */
                    volumeName?: (string|null);

                    /** EnsureAttachmentRequest nodeName */
                    nodeName?: (string|null);

                    /** EnsureAttachmentRequest readOnly */
                    readOnly?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureAttachmentRequest. */
                type $Shape = plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties;
            }

            /**
             * Properties of a ListAttachmentsRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties instead.
             */
            interface IListAttachmentsRequest extends plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties {
            }

            /** Represents a ListAttachmentsRequest. */
            class ListAttachmentsRequest {

                /**
                 * Constructs a new ListAttachmentsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListAttachmentsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListAttachmentsRequest volumeName. */
                volumeName: string;

                /** ListAttachmentsRequest nodeName. */
                nodeName: string;

                /** ListAttachmentsRequest pageSize. */
                pageSize: number;

                /** ListAttachmentsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListAttachmentsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAttachmentsRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape): plasmacloud.lightningstor.v1.ListAttachmentsRequest & plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties): plasmacloud.lightningstor.v1.ListAttachmentsRequest;

                /**
                 * Encodes the specified ListAttachmentsRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListAttachmentsRequest.verify|verify} messages.
                 * @param message ListAttachmentsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAttachmentsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListAttachmentsRequest & plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape} ListAttachmentsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListAttachmentsRequest & plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape;

                /**
                 * Creates a ListAttachmentsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAttachmentsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListAttachmentsRequest;

                /**
                 * Creates a plain object from a ListAttachmentsRequest message. Also converts values to other types if specified.
                 * @param message ListAttachmentsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListAttachmentsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAttachmentsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListAttachmentsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListAttachmentsRequest {

                /** Properties of a ListAttachmentsRequest. */
                interface $Properties {

                    /** ListAttachmentsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListAttachmentsRequest volumeName */
                    volumeName?: (string|null);

                    /** ListAttachmentsRequest nodeName */
                    nodeName?: (string|null);

                    /** ListAttachmentsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListAttachmentsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAttachmentsRequest. */
                type $Shape = plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties;
            }

            /**
             * Properties of a ListAttachmentsResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties instead.
             */
            interface IListAttachmentsResponse extends plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties {
            }

            /** Represents a ListAttachmentsResponse. */
            class ListAttachmentsResponse {

                /**
                 * Constructs a new ListAttachmentsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListAttachmentsResponse attachments. */
                attachments: plasmacloud.lightningstor.v1.Attachment.$Properties[];

                /** ListAttachmentsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListAttachmentsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListAttachmentsResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape): plasmacloud.lightningstor.v1.ListAttachmentsResponse & plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties): plasmacloud.lightningstor.v1.ListAttachmentsResponse;

                /**
                 * Encodes the specified ListAttachmentsResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListAttachmentsResponse.verify|verify} messages.
                 * @param message ListAttachmentsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListAttachmentsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListAttachmentsResponse & plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape} ListAttachmentsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.ListAttachmentsResponse & plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape;

                /**
                 * Creates a ListAttachmentsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListAttachmentsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.ListAttachmentsResponse;

                /**
                 * Creates a plain object from a ListAttachmentsResponse message. Also converts values to other types if specified.
                 * @param message ListAttachmentsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.ListAttachmentsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListAttachmentsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListAttachmentsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListAttachmentsResponse {

                /** Properties of a ListAttachmentsResponse. */
                interface $Properties {

                    /** ListAttachmentsResponse attachments */
                    attachments?: (plasmacloud.lightningstor.v1.Attachment.$Properties[]|null);

                    /** ListAttachmentsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListAttachmentsResponse. */
                type $Shape = {
                  attachments?: plasmacloud.lightningstor.v1.Attachment.$Shape[]|null;
                  nextPageToken?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RemoveAttachmentRequest.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties instead.
             */
            interface IRemoveAttachmentRequest extends plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties {
            }

            /** Represents a RemoveAttachmentRequest. */
            class RemoveAttachmentRequest {

                /**
                 * Constructs a new RemoveAttachmentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveAttachmentRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveAttachmentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveAttachmentRequest instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape): plasmacloud.lightningstor.v1.RemoveAttachmentRequest & plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties): plasmacloud.lightningstor.v1.RemoveAttachmentRequest;

                /**
                 * Encodes the specified RemoveAttachmentRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveAttachmentRequest.verify|verify} messages.
                 * @param message RemoveAttachmentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveAttachmentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveAttachmentRequest & plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape} RemoveAttachmentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveAttachmentRequest & plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape;

                /**
                 * Creates a RemoveAttachmentRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveAttachmentRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveAttachmentRequest;

                /**
                 * Creates a plain object from a RemoveAttachmentRequest message. Also converts values to other types if specified.
                 * @param message RemoveAttachmentRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveAttachmentRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveAttachmentRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveAttachmentRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveAttachmentRequest {

                /** Properties of a RemoveAttachmentRequest. */
                interface $Properties {

                    /** RemoveAttachmentRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveAttachmentRequest. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties;
            }

            /**
             * Properties of a RemoveAttachmentResponse.
             * @deprecated Use plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties instead.
             */
            interface IRemoveAttachmentResponse extends plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties {
            }

            /** Represents a RemoveAttachmentResponse. */
            class RemoveAttachmentResponse {

                /**
                 * Constructs a new RemoveAttachmentResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveAttachmentResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveAttachmentResponse instance
                 */
                static create(properties: plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape): plasmacloud.lightningstor.v1.RemoveAttachmentResponse & plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape;
                static create(properties?: plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties): plasmacloud.lightningstor.v1.RemoveAttachmentResponse;

                /**
                 * Encodes the specified RemoveAttachmentResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveAttachmentResponse.verify|verify} messages.
                 * @param message RemoveAttachmentResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveAttachmentResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveAttachmentResponse & plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape} RemoveAttachmentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.lightningstor.v1.RemoveAttachmentResponse & plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape;

                /**
                 * Creates a RemoveAttachmentResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveAttachmentResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.lightningstor.v1.RemoveAttachmentResponse;

                /**
                 * Creates a plain object from a RemoveAttachmentResponse message. Also converts values to other types if specified.
                 * @param message RemoveAttachmentResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.lightningstor.v1.RemoveAttachmentResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveAttachmentResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveAttachmentResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveAttachmentResponse {

                /** Properties of a RemoveAttachmentResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveAttachmentResponse. */
                type $Shape = plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties;
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

                /** Port node. */
                node: string;

                /** Port namespace. */
                namespace: string;

                /** Port namedPorts. */
                namedPorts: plasmacloud.novanet.v1.NamedPort.$Properties[];

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

                    /** Port node */
                    node?: (string|null);

                    /** Port namespace */
                    namespace?: (string|null);

                    /** Port namedPorts */
                    namedPorts?: (plasmacloud.novanet.v1.NamedPort.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Port. */
                type $Shape = plasmacloud.novanet.v1.Port.$Properties;
            }

            /**
             * Properties of a NamedPort.
             * @deprecated Use plasmacloud.novanet.v1.NamedPort.$Properties instead.
             */
            interface INamedPort extends plasmacloud.novanet.v1.NamedPort.$Properties {
            }

            /** Represents a NamedPort. */
            class NamedPort {

                /**
                 * Constructs a new NamedPort.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.NamedPort.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NamedPort name. */
                name: string;

                /** NamedPort protocol. */
                protocol: string;

                /** NamedPort port. */
                port: number;

                /**
                 * Creates a new NamedPort instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NamedPort instance
                 */
                static create(properties: plasmacloud.novanet.v1.NamedPort.$Shape): plasmacloud.novanet.v1.NamedPort & plasmacloud.novanet.v1.NamedPort.$Shape;
                static create(properties?: plasmacloud.novanet.v1.NamedPort.$Properties): plasmacloud.novanet.v1.NamedPort;

                /**
                 * Encodes the specified NamedPort message. Does not implicitly {@link plasmacloud.novanet.v1.NamedPort.verify|verify} messages.
                 * @param message NamedPort message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.NamedPort.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NamedPort message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.NamedPort & plasmacloud.novanet.v1.NamedPort.$Shape} NamedPort
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.NamedPort & plasmacloud.novanet.v1.NamedPort.$Shape;

                /**
                 * Creates a NamedPort message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NamedPort
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.NamedPort;

                /**
                 * Creates a plain object from a NamedPort message. Also converts values to other types if specified.
                 * @param message NamedPort
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.NamedPort, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NamedPort to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for NamedPort
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace NamedPort {

                /** Properties of a NamedPort. */
                interface $Properties {

                    /** NamedPort name */
                    name?: (string|null);

                    /** NamedPort protocol */
                    protocol?: (string|null);

                    /** NamedPort port */
                    port?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NamedPort. */
                type $Shape = plasmacloud.novanet.v1.NamedPort.$Properties;
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

                /** CreatePortRequest node. */
                node: string;

                /** CreatePortRequest namespace. */
                namespace: string;

                /** CreatePortRequest namedPorts. */
                namedPorts: plasmacloud.novanet.v1.NamedPort.$Properties[];

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

                    /** CreatePortRequest node */
                    node?: (string|null);

                    /** CreatePortRequest namespace */
                    namespace?: (string|null);

                    /** CreatePortRequest namedPorts */
                    namedPorts?: (plasmacloud.novanet.v1.NamedPort.$Properties[]|null);

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

                /** Subnet dnsServers. */
                dnsServers: string[];

                /** Subnet vni. */
                vni: number;

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

                    /** Subnet dnsServers */
                    dnsServers?: (string[]|null);

                    /** Subnet vni */
                    vni?: (number|null);

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

            /**
             * Properties of a ServiceRoute.
             * @deprecated Use plasmacloud.novanet.v1.ServiceRoute.$Properties instead.
             */
            interface IServiceRoute extends plasmacloud.novanet.v1.ServiceRoute.$Properties {
            }

            /** Represents a ServiceRoute. */
            class ServiceRoute {

                /**
                 * Constructs a new ServiceRoute.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ServiceRoute.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServiceRoute ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** ServiceRoute id. */
                id: string;

                /** ServiceRoute name. */
                name: string;

                /** ServiceRoute addresses. */
                addresses: string[];

                /** ServiceRoute externalAddresses. */
                externalAddresses: string[];

                /** ServiceRoute ports. */
                ports: plasmacloud.novanet.v1.ServiceRoutePort.$Properties[];

                /** ServiceRoute affinitySeconds. */
                affinitySeconds: number;

                /** ServiceRoute internalLocal. */
                internalLocal: boolean;

                /** ServiceRoute externalLocal. */
                externalLocal: boolean;

                /** ServiceRoute sourceRanges. */
                sourceRanges: string[];

                /** ServiceRoute healthCheckNodePort. */
                healthCheckNodePort: number;

                /**
                 * Creates a new ServiceRoute instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServiceRoute instance
                 */
                static create(properties: plasmacloud.novanet.v1.ServiceRoute.$Shape): plasmacloud.novanet.v1.ServiceRoute & plasmacloud.novanet.v1.ServiceRoute.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ServiceRoute.$Properties): plasmacloud.novanet.v1.ServiceRoute;

                /**
                 * Encodes the specified ServiceRoute message. Does not implicitly {@link plasmacloud.novanet.v1.ServiceRoute.verify|verify} messages.
                 * @param message ServiceRoute message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ServiceRoute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServiceRoute message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ServiceRoute & plasmacloud.novanet.v1.ServiceRoute.$Shape} ServiceRoute
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ServiceRoute & plasmacloud.novanet.v1.ServiceRoute.$Shape;

                /**
                 * Creates a ServiceRoute message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ServiceRoute
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ServiceRoute;

                /**
                 * Creates a plain object from a ServiceRoute message. Also converts values to other types if specified.
                 * @param message ServiceRoute
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ServiceRoute, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ServiceRoute to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ServiceRoute
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ServiceRoute {

                /** Properties of a ServiceRoute. */
                interface $Properties {

                    /** ServiceRoute ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** ServiceRoute id */
                    id?: (string|null);

                    /** ServiceRoute name */
                    name?: (string|null);

                    /** ServiceRoute addresses */
                    addresses?: (string[]|null);

                    /** ServiceRoute externalAddresses */
                    externalAddresses?: (string[]|null);

                    /** ServiceRoute ports */
                    ports?: (plasmacloud.novanet.v1.ServiceRoutePort.$Properties[]|null);

                    /** ServiceRoute affinitySeconds */
                    affinitySeconds?: (number|null);

                    /** ServiceRoute internalLocal */
                    internalLocal?: (boolean|null);

                    /** ServiceRoute externalLocal */
                    externalLocal?: (boolean|null);

                    /** ServiceRoute sourceRanges */
                    sourceRanges?: (string[]|null);

                    /** ServiceRoute healthCheckNodePort */
                    healthCheckNodePort?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServiceRoute. */
                type $Shape = plasmacloud.novanet.v1.ServiceRoute.$Properties;
            }

            /**
             * Properties of a ServiceRoutePort.
             * @deprecated Use plasmacloud.novanet.v1.ServiceRoutePort.$Properties instead.
             */
            interface IServiceRoutePort extends plasmacloud.novanet.v1.ServiceRoutePort.$Properties {
            }

            /** Represents a ServiceRoutePort. */
            class ServiceRoutePort {

                /**
                 * Constructs a new ServiceRoutePort.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ServiceRoutePort.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServiceRoutePort name. */
                name: string;

                /** ServiceRoutePort protocol. */
                protocol: string;

                /** ServiceRoutePort port. */
                port: number;

                /** ServiceRoutePort nodePort. */
                nodePort: number;

                /** ServiceRoutePort endpoints. */
                endpoints: plasmacloud.novanet.v1.RouteEndpoint.$Properties[];

                /**
                 * Creates a new ServiceRoutePort instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServiceRoutePort instance
                 */
                static create(properties: plasmacloud.novanet.v1.ServiceRoutePort.$Shape): plasmacloud.novanet.v1.ServiceRoutePort & plasmacloud.novanet.v1.ServiceRoutePort.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ServiceRoutePort.$Properties): plasmacloud.novanet.v1.ServiceRoutePort;

                /**
                 * Encodes the specified ServiceRoutePort message. Does not implicitly {@link plasmacloud.novanet.v1.ServiceRoutePort.verify|verify} messages.
                 * @param message ServiceRoutePort message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ServiceRoutePort.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServiceRoutePort message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ServiceRoutePort & plasmacloud.novanet.v1.ServiceRoutePort.$Shape} ServiceRoutePort
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ServiceRoutePort & plasmacloud.novanet.v1.ServiceRoutePort.$Shape;

                /**
                 * Creates a ServiceRoutePort message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ServiceRoutePort
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ServiceRoutePort;

                /**
                 * Creates a plain object from a ServiceRoutePort message. Also converts values to other types if specified.
                 * @param message ServiceRoutePort
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ServiceRoutePort, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ServiceRoutePort to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ServiceRoutePort
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ServiceRoutePort {

                /** Properties of a ServiceRoutePort. */
                interface $Properties {

                    /** ServiceRoutePort name */
                    name?: (string|null);

                    /** ServiceRoutePort protocol */
                    protocol?: (string|null);

                    /** ServiceRoutePort port */
                    port?: (number|null);

                    /** ServiceRoutePort nodePort */
                    nodePort?: (number|null);

                    /** ServiceRoutePort endpoints */
                    endpoints?: (plasmacloud.novanet.v1.RouteEndpoint.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServiceRoutePort. */
                type $Shape = plasmacloud.novanet.v1.ServiceRoutePort.$Properties;
            }

            /**
             * Properties of a RouteEndpoint.
             * @deprecated Use plasmacloud.novanet.v1.RouteEndpoint.$Properties instead.
             */
            interface IRouteEndpoint extends plasmacloud.novanet.v1.RouteEndpoint.$Properties {
            }

            /** Represents a RouteEndpoint. */
            class RouteEndpoint {

                /**
                 * Constructs a new RouteEndpoint.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.RouteEndpoint.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RouteEndpoint address. */
                address: string;

                /** RouteEndpoint port. */
                port: number;

                /** RouteEndpoint node. */
                node: string;

                /** RouteEndpoint terminating. */
                terminating: boolean;

                /** RouteEndpoint forZones. */
                forZones: string[];

                /** RouteEndpoint forNodes. */
                forNodes: string[];

                /**
                 * Creates a new RouteEndpoint instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RouteEndpoint instance
                 */
                static create(properties: plasmacloud.novanet.v1.RouteEndpoint.$Shape): plasmacloud.novanet.v1.RouteEndpoint & plasmacloud.novanet.v1.RouteEndpoint.$Shape;
                static create(properties?: plasmacloud.novanet.v1.RouteEndpoint.$Properties): plasmacloud.novanet.v1.RouteEndpoint;

                /**
                 * Encodes the specified RouteEndpoint message. Does not implicitly {@link plasmacloud.novanet.v1.RouteEndpoint.verify|verify} messages.
                 * @param message RouteEndpoint message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.RouteEndpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RouteEndpoint message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.RouteEndpoint & plasmacloud.novanet.v1.RouteEndpoint.$Shape} RouteEndpoint
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.RouteEndpoint & plasmacloud.novanet.v1.RouteEndpoint.$Shape;

                /**
                 * Creates a RouteEndpoint message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RouteEndpoint
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.RouteEndpoint;

                /**
                 * Creates a plain object from a RouteEndpoint message. Also converts values to other types if specified.
                 * @param message RouteEndpoint
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.RouteEndpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RouteEndpoint to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RouteEndpoint
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RouteEndpoint {

                /** Properties of a RouteEndpoint. */
                interface $Properties {

                    /** RouteEndpoint address */
                    address?: (string|null);

                    /** RouteEndpoint port */
                    port?: (number|null);

                    /** RouteEndpoint node */
                    node?: (string|null);

                    /** RouteEndpoint terminating */
                    terminating?: (boolean|null);

                    /** RouteEndpoint forZones */
                    forZones?: (string[]|null);

                    /** RouteEndpoint forNodes */
                    forNodes?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RouteEndpoint. */
                type $Shape = plasmacloud.novanet.v1.RouteEndpoint.$Properties;
            }

            /**
             * Properties of an EnsureServiceRouteRequest.
             * @deprecated Use plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties instead.
             */
            interface IEnsureServiceRouteRequest extends plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties {
            }

            /** Represents an EnsureServiceRouteRequest. */
            class EnsureServiceRouteRequest {

                /**
                 * Constructs a new EnsureServiceRouteRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureServiceRouteRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureServiceRouteRequest route. */
                route?: (plasmacloud.novanet.v1.ServiceRoute.$Properties|null);

                /**
                 * Creates a new EnsureServiceRouteRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureServiceRouteRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Shape): plasmacloud.novanet.v1.EnsureServiceRouteRequest & plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties): plasmacloud.novanet.v1.EnsureServiceRouteRequest;

                /**
                 * Encodes the specified EnsureServiceRouteRequest message. Does not implicitly {@link plasmacloud.novanet.v1.EnsureServiceRouteRequest.verify|verify} messages.
                 * @param message EnsureServiceRouteRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureServiceRouteRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.EnsureServiceRouteRequest & plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Shape} EnsureServiceRouteRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.EnsureServiceRouteRequest & plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Shape;

                /**
                 * Creates an EnsureServiceRouteRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureServiceRouteRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.EnsureServiceRouteRequest;

                /**
                 * Creates a plain object from an EnsureServiceRouteRequest message. Also converts values to other types if specified.
                 * @param message EnsureServiceRouteRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.EnsureServiceRouteRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureServiceRouteRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureServiceRouteRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureServiceRouteRequest {

                /** Properties of an EnsureServiceRouteRequest. */
                interface $Properties {

                    /** EnsureServiceRouteRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureServiceRouteRequest route */
                    route?: (plasmacloud.novanet.v1.ServiceRoute.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureServiceRouteRequest. */
                type $Shape = plasmacloud.novanet.v1.EnsureServiceRouteRequest.$Properties;
            }

            /**
             * Properties of a ListServiceRoutesRequest.
             * @deprecated Use plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties instead.
             */
            interface IListServiceRoutesRequest extends plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties {
            }

            /** Represents a ListServiceRoutesRequest. */
            class ListServiceRoutesRequest {

                /**
                 * Constructs a new ListServiceRoutesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListServiceRoutesRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListServiceRoutesRequest pageSize. */
                pageSize: number;

                /** ListServiceRoutesRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListServiceRoutesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListServiceRoutesRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListServiceRoutesRequest.$Shape): plasmacloud.novanet.v1.ListServiceRoutesRequest & plasmacloud.novanet.v1.ListServiceRoutesRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties): plasmacloud.novanet.v1.ListServiceRoutesRequest;

                /**
                 * Encodes the specified ListServiceRoutesRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListServiceRoutesRequest.verify|verify} messages.
                 * @param message ListServiceRoutesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListServiceRoutesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListServiceRoutesRequest & plasmacloud.novanet.v1.ListServiceRoutesRequest.$Shape} ListServiceRoutesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListServiceRoutesRequest & plasmacloud.novanet.v1.ListServiceRoutesRequest.$Shape;

                /**
                 * Creates a ListServiceRoutesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListServiceRoutesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListServiceRoutesRequest;

                /**
                 * Creates a plain object from a ListServiceRoutesRequest message. Also converts values to other types if specified.
                 * @param message ListServiceRoutesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListServiceRoutesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListServiceRoutesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListServiceRoutesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListServiceRoutesRequest {

                /** Properties of a ListServiceRoutesRequest. */
                interface $Properties {

                    /** ListServiceRoutesRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListServiceRoutesRequest pageSize */
                    pageSize?: (number|null);

                    /** ListServiceRoutesRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListServiceRoutesRequest. */
                type $Shape = plasmacloud.novanet.v1.ListServiceRoutesRequest.$Properties;
            }

            /**
             * Properties of a ListServiceRoutesResponse.
             * @deprecated Use plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties instead.
             */
            interface IListServiceRoutesResponse extends plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties {
            }

            /** Represents a ListServiceRoutesResponse. */
            class ListServiceRoutesResponse {

                /**
                 * Constructs a new ListServiceRoutesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListServiceRoutesResponse routes. */
                routes: plasmacloud.novanet.v1.ServiceRoute.$Properties[];

                /** ListServiceRoutesResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListServiceRoutesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListServiceRoutesResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListServiceRoutesResponse.$Shape): plasmacloud.novanet.v1.ListServiceRoutesResponse & plasmacloud.novanet.v1.ListServiceRoutesResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties): plasmacloud.novanet.v1.ListServiceRoutesResponse;

                /**
                 * Encodes the specified ListServiceRoutesResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListServiceRoutesResponse.verify|verify} messages.
                 * @param message ListServiceRoutesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListServiceRoutesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListServiceRoutesResponse & plasmacloud.novanet.v1.ListServiceRoutesResponse.$Shape} ListServiceRoutesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListServiceRoutesResponse & plasmacloud.novanet.v1.ListServiceRoutesResponse.$Shape;

                /**
                 * Creates a ListServiceRoutesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListServiceRoutesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListServiceRoutesResponse;

                /**
                 * Creates a plain object from a ListServiceRoutesResponse message. Also converts values to other types if specified.
                 * @param message ListServiceRoutesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListServiceRoutesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListServiceRoutesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListServiceRoutesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListServiceRoutesResponse {

                /** Properties of a ListServiceRoutesResponse. */
                interface $Properties {

                    /** ListServiceRoutesResponse routes */
                    routes?: (plasmacloud.novanet.v1.ServiceRoute.$Properties[]|null);

                    /** ListServiceRoutesResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListServiceRoutesResponse. */
                type $Shape = plasmacloud.novanet.v1.ListServiceRoutesResponse.$Properties;
            }

            /**
             * Properties of a RemoveServiceRouteRequest.
             * @deprecated Use plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties instead.
             */
            interface IRemoveServiceRouteRequest extends plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties {
            }

            /** Represents a RemoveServiceRouteRequest. */
            class RemoveServiceRouteRequest {

                /**
                 * Constructs a new RemoveServiceRouteRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveServiceRouteRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveServiceRouteRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveServiceRouteRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Shape): plasmacloud.novanet.v1.RemoveServiceRouteRequest & plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties): plasmacloud.novanet.v1.RemoveServiceRouteRequest;

                /**
                 * Encodes the specified RemoveServiceRouteRequest message. Does not implicitly {@link plasmacloud.novanet.v1.RemoveServiceRouteRequest.verify|verify} messages.
                 * @param message RemoveServiceRouteRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveServiceRouteRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.RemoveServiceRouteRequest & plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Shape} RemoveServiceRouteRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.RemoveServiceRouteRequest & plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Shape;

                /**
                 * Creates a RemoveServiceRouteRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveServiceRouteRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.RemoveServiceRouteRequest;

                /**
                 * Creates a plain object from a RemoveServiceRouteRequest message. Also converts values to other types if specified.
                 * @param message RemoveServiceRouteRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.RemoveServiceRouteRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveServiceRouteRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveServiceRouteRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveServiceRouteRequest {

                /** Properties of a RemoveServiceRouteRequest. */
                interface $Properties {

                    /** RemoveServiceRouteRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveServiceRouteRequest. */
                type $Shape = plasmacloud.novanet.v1.RemoveServiceRouteRequest.$Properties;
            }

            /**
             * Properties of a RemoveServiceRouteResponse.
             * @deprecated Use plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties instead.
             */
            interface IRemoveServiceRouteResponse extends plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties {
            }

            /** Represents a RemoveServiceRouteResponse. */
            class RemoveServiceRouteResponse {

                /**
                 * Constructs a new RemoveServiceRouteResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveServiceRouteResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveServiceRouteResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Shape): plasmacloud.novanet.v1.RemoveServiceRouteResponse & plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties): plasmacloud.novanet.v1.RemoveServiceRouteResponse;

                /**
                 * Encodes the specified RemoveServiceRouteResponse message. Does not implicitly {@link plasmacloud.novanet.v1.RemoveServiceRouteResponse.verify|verify} messages.
                 * @param message RemoveServiceRouteResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveServiceRouteResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.RemoveServiceRouteResponse & plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Shape} RemoveServiceRouteResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.RemoveServiceRouteResponse & plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Shape;

                /**
                 * Creates a RemoveServiceRouteResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveServiceRouteResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.RemoveServiceRouteResponse;

                /**
                 * Creates a plain object from a RemoveServiceRouteResponse message. Also converts values to other types if specified.
                 * @param message RemoveServiceRouteResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.RemoveServiceRouteResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveServiceRouteResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveServiceRouteResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveServiceRouteResponse {

                /** Properties of a RemoveServiceRouteResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveServiceRouteResponse. */
                type $Shape = plasmacloud.novanet.v1.RemoveServiceRouteResponse.$Properties;
            }

            /**
             * Properties of a SecurityGroup.
             * @deprecated Use plasmacloud.novanet.v1.SecurityGroup.$Properties instead.
             */
            interface ISecurityGroup extends plasmacloud.novanet.v1.SecurityGroup.$Properties {
            }

            /** Represents a SecurityGroup. */
            class SecurityGroup {

                /**
                 * Constructs a new SecurityGroup.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SecurityGroup.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SecurityGroup ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** SecurityGroup id. */
                id: string;

                /** SecurityGroup name. */
                name: string;

                /** SecurityGroup namespace. */
                namespace: string;

                /** SecurityGroup selector. */
                selector?: (plasmacloud.novanet.v1.LabelSelector.$Properties|null);

                /** SecurityGroup ingress. */
                ingress?: (plasmacloud.novanet.v1.SecurityRules.$Properties|null);

                /** SecurityGroup egress. */
                egress?: (plasmacloud.novanet.v1.SecurityRules.$Properties|null);

                /**
                 * Creates a new SecurityGroup instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityGroup instance
                 */
                static create(properties: plasmacloud.novanet.v1.SecurityGroup.$Shape): plasmacloud.novanet.v1.SecurityGroup & plasmacloud.novanet.v1.SecurityGroup.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SecurityGroup.$Properties): plasmacloud.novanet.v1.SecurityGroup;

                /**
                 * Encodes the specified SecurityGroup message. Does not implicitly {@link plasmacloud.novanet.v1.SecurityGroup.verify|verify} messages.
                 * @param message SecurityGroup message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SecurityGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityGroup message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SecurityGroup & plasmacloud.novanet.v1.SecurityGroup.$Shape} SecurityGroup
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SecurityGroup & plasmacloud.novanet.v1.SecurityGroup.$Shape;

                /**
                 * Creates a SecurityGroup message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityGroup
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SecurityGroup;

                /**
                 * Creates a plain object from a SecurityGroup message. Also converts values to other types if specified.
                 * @param message SecurityGroup
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SecurityGroup, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityGroup to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SecurityGroup
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SecurityGroup {

                /** Properties of a SecurityGroup. */
                interface $Properties {

                    /** SecurityGroup ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** SecurityGroup id */
                    id?: (string|null);

                    /** SecurityGroup name */
                    name?: (string|null);

                    /** SecurityGroup namespace */
                    namespace?: (string|null);

                    /** SecurityGroup selector */
                    selector?: (plasmacloud.novanet.v1.LabelSelector.$Properties|null);

                    /** SecurityGroup ingress */
                    ingress?: (plasmacloud.novanet.v1.SecurityRules.$Properties|null);

                    /** SecurityGroup egress */
                    egress?: (plasmacloud.novanet.v1.SecurityRules.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SecurityGroup. */
                type $Shape = {
                  ownership?: plasmacloud.common.v1.Ownership.$Shape|null;
                  id?: string|null;
                  name?: string|null;
                  namespace?: string|null;
                  selector?: plasmacloud.novanet.v1.LabelSelector.$Shape|null;
                  ingress?: plasmacloud.novanet.v1.SecurityRules.$Shape|null;
                  egress?: plasmacloud.novanet.v1.SecurityRules.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SecurityRules.
             * @deprecated Use plasmacloud.novanet.v1.SecurityRules.$Properties instead.
             */
            interface ISecurityRules extends plasmacloud.novanet.v1.SecurityRules.$Properties {
            }

            /** Represents a SecurityRules. */
            class SecurityRules {

                /**
                 * Constructs a new SecurityRules.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SecurityRules.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SecurityRules rules. */
                rules: plasmacloud.novanet.v1.SecurityRule.$Properties[];

                /**
                 * Creates a new SecurityRules instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityRules instance
                 */
                static create(properties: plasmacloud.novanet.v1.SecurityRules.$Shape): plasmacloud.novanet.v1.SecurityRules & plasmacloud.novanet.v1.SecurityRules.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SecurityRules.$Properties): plasmacloud.novanet.v1.SecurityRules;

                /**
                 * Encodes the specified SecurityRules message. Does not implicitly {@link plasmacloud.novanet.v1.SecurityRules.verify|verify} messages.
                 * @param message SecurityRules message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SecurityRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityRules message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SecurityRules & plasmacloud.novanet.v1.SecurityRules.$Shape} SecurityRules
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SecurityRules & plasmacloud.novanet.v1.SecurityRules.$Shape;

                /**
                 * Creates a SecurityRules message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityRules
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SecurityRules;

                /**
                 * Creates a plain object from a SecurityRules message. Also converts values to other types if specified.
                 * @param message SecurityRules
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SecurityRules, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityRules to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SecurityRules
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SecurityRules {

                /** Properties of a SecurityRules. */
                interface $Properties {

                    /** SecurityRules rules */
                    rules?: (plasmacloud.novanet.v1.SecurityRule.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SecurityRules. */
                type $Shape = {
                  rules?: plasmacloud.novanet.v1.SecurityRule.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SecurityRule.
             * @deprecated Use plasmacloud.novanet.v1.SecurityRule.$Properties instead.
             */
            interface ISecurityRule extends plasmacloud.novanet.v1.SecurityRule.$Properties {
            }

            /** Represents a SecurityRule. */
            class SecurityRule {

                /**
                 * Constructs a new SecurityRule.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SecurityRule.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SecurityRule peers. */
                peers: plasmacloud.novanet.v1.SecurityPeer.$Properties[];

                /** SecurityRule ports. */
                ports: plasmacloud.novanet.v1.SecurityPort.$Properties[];

                /**
                 * Creates a new SecurityRule instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityRule instance
                 */
                static create(properties: plasmacloud.novanet.v1.SecurityRule.$Shape): plasmacloud.novanet.v1.SecurityRule & plasmacloud.novanet.v1.SecurityRule.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SecurityRule.$Properties): plasmacloud.novanet.v1.SecurityRule;

                /**
                 * Encodes the specified SecurityRule message. Does not implicitly {@link plasmacloud.novanet.v1.SecurityRule.verify|verify} messages.
                 * @param message SecurityRule message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SecurityRule.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityRule message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SecurityRule & plasmacloud.novanet.v1.SecurityRule.$Shape} SecurityRule
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SecurityRule & plasmacloud.novanet.v1.SecurityRule.$Shape;

                /**
                 * Creates a SecurityRule message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityRule
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SecurityRule;

                /**
                 * Creates a plain object from a SecurityRule message. Also converts values to other types if specified.
                 * @param message SecurityRule
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SecurityRule, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityRule to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SecurityRule
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SecurityRule {

                /** Properties of a SecurityRule. */
                interface $Properties {

                    /** SecurityRule peers */
                    peers?: (plasmacloud.novanet.v1.SecurityPeer.$Properties[]|null);

                    /** SecurityRule ports */
                    ports?: (plasmacloud.novanet.v1.SecurityPort.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SecurityRule. */
                type $Shape = {
                  peers?: plasmacloud.novanet.v1.SecurityPeer.$Shape[]|null;
                  ports?: plasmacloud.novanet.v1.SecurityPort.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a SecurityPeer.
             * @deprecated Use plasmacloud.novanet.v1.SecurityPeer.$Properties instead.
             */
            interface ISecurityPeer extends plasmacloud.novanet.v1.SecurityPeer.$Properties {
            }

            /** Represents a SecurityPeer. */
            class SecurityPeer {

                /**
                 * Constructs a new SecurityPeer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SecurityPeer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SecurityPeer selected. */
                selected?: (plasmacloud.novanet.v1.SelectedPorts.$Properties|null);

                /** SecurityPeer block. */
                block?: (plasmacloud.novanet.v1.AddressBlock.$Properties|null);

                /** SecurityPeer peer. */
                peer?: ("selected"|"block");

                /**
                 * Creates a new SecurityPeer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityPeer instance
                 */
                static create(properties: plasmacloud.novanet.v1.SecurityPeer.$Shape): plasmacloud.novanet.v1.SecurityPeer & plasmacloud.novanet.v1.SecurityPeer.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SecurityPeer.$Properties): plasmacloud.novanet.v1.SecurityPeer;

                /**
                 * Encodes the specified SecurityPeer message. Does not implicitly {@link plasmacloud.novanet.v1.SecurityPeer.verify|verify} messages.
                 * @param message SecurityPeer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SecurityPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityPeer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SecurityPeer & plasmacloud.novanet.v1.SecurityPeer.$Shape} SecurityPeer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SecurityPeer & plasmacloud.novanet.v1.SecurityPeer.$Shape;

                /**
                 * Creates a SecurityPeer message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityPeer
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SecurityPeer;

                /**
                 * Creates a plain object from a SecurityPeer message. Also converts values to other types if specified.
                 * @param message SecurityPeer
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SecurityPeer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityPeer to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SecurityPeer
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SecurityPeer {

                /** Properties of a SecurityPeer. */
                interface $Properties {

                    /** SecurityPeer selected */
                    selected?: (plasmacloud.novanet.v1.SelectedPorts.$Properties|null);

                    /** SecurityPeer block */
                    block?: (plasmacloud.novanet.v1.AddressBlock.$Properties|null);

                    /** SecurityPeer peer */
                    peer?: ("selected"|"block");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SecurityPeer. */
                type $Shape = {
                  selected?: plasmacloud.novanet.v1.SelectedPorts.$Shape|null;
                  block?: plasmacloud.novanet.v1.AddressBlock.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ peer?: undefined; selected?: null; block?: null }|{ peer?: "selected"; selected: plasmacloud.novanet.v1.SelectedPorts.$Shape; block?: null }|{ peer?: "block"; selected?: null; block: plasmacloud.novanet.v1.AddressBlock.$Shape })
                );
            }

            /**
             * Properties of a SelectedPorts.
             * @deprecated Use plasmacloud.novanet.v1.SelectedPorts.$Properties instead.
             */
            interface ISelectedPorts extends plasmacloud.novanet.v1.SelectedPorts.$Properties {
            }

            /** Represents a SelectedPorts. */
            class SelectedPorts {

                /**
                 * Constructs a new SelectedPorts.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SelectedPorts.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SelectedPorts namespaces. */
                namespaces: string[];

                /** SelectedPorts selector. */
                selector?: (plasmacloud.novanet.v1.LabelSelector.$Properties|null);

                /**
                 * Creates a new SelectedPorts instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SelectedPorts instance
                 */
                static create(properties: plasmacloud.novanet.v1.SelectedPorts.$Shape): plasmacloud.novanet.v1.SelectedPorts & plasmacloud.novanet.v1.SelectedPorts.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SelectedPorts.$Properties): plasmacloud.novanet.v1.SelectedPorts;

                /**
                 * Encodes the specified SelectedPorts message. Does not implicitly {@link plasmacloud.novanet.v1.SelectedPorts.verify|verify} messages.
                 * @param message SelectedPorts message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SelectedPorts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SelectedPorts message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SelectedPorts & plasmacloud.novanet.v1.SelectedPorts.$Shape} SelectedPorts
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SelectedPorts & plasmacloud.novanet.v1.SelectedPorts.$Shape;

                /**
                 * Creates a SelectedPorts message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SelectedPorts
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SelectedPorts;

                /**
                 * Creates a plain object from a SelectedPorts message. Also converts values to other types if specified.
                 * @param message SelectedPorts
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SelectedPorts, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SelectedPorts to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SelectedPorts
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SelectedPorts {

                /** Properties of a SelectedPorts. */
                interface $Properties {

                    /** SelectedPorts namespaces */
                    namespaces?: (string[]|null);

                    /** SelectedPorts selector */
                    selector?: (plasmacloud.novanet.v1.LabelSelector.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SelectedPorts. */
                type $Shape = plasmacloud.novanet.v1.SelectedPorts.$Properties;
            }

            /**
             * Properties of an AddressBlock.
             * @deprecated Use plasmacloud.novanet.v1.AddressBlock.$Properties instead.
             */
            interface IAddressBlock extends plasmacloud.novanet.v1.AddressBlock.$Properties {
            }

            /** Represents an AddressBlock. */
            class AddressBlock {

                /**
                 * Constructs a new AddressBlock.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.AddressBlock.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AddressBlock cidr. */
                cidr: string;

                /** AddressBlock except. */
                except: string[];

                /**
                 * Creates a new AddressBlock instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AddressBlock instance
                 */
                static create(properties: plasmacloud.novanet.v1.AddressBlock.$Shape): plasmacloud.novanet.v1.AddressBlock & plasmacloud.novanet.v1.AddressBlock.$Shape;
                static create(properties?: plasmacloud.novanet.v1.AddressBlock.$Properties): plasmacloud.novanet.v1.AddressBlock;

                /**
                 * Encodes the specified AddressBlock message. Does not implicitly {@link plasmacloud.novanet.v1.AddressBlock.verify|verify} messages.
                 * @param message AddressBlock message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.AddressBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AddressBlock message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.AddressBlock & plasmacloud.novanet.v1.AddressBlock.$Shape} AddressBlock
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.AddressBlock & plasmacloud.novanet.v1.AddressBlock.$Shape;

                /**
                 * Creates an AddressBlock message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AddressBlock
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.AddressBlock;

                /**
                 * Creates a plain object from an AddressBlock message. Also converts values to other types if specified.
                 * @param message AddressBlock
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.AddressBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AddressBlock to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for AddressBlock
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace AddressBlock {

                /** Properties of an AddressBlock. */
                interface $Properties {

                    /** AddressBlock cidr */
                    cidr?: (string|null);

                    /** AddressBlock except */
                    except?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AddressBlock. */
                type $Shape = plasmacloud.novanet.v1.AddressBlock.$Properties;
            }

            /**
             * Properties of a SecurityPort.
             * @deprecated Use plasmacloud.novanet.v1.SecurityPort.$Properties instead.
             */
            interface ISecurityPort extends plasmacloud.novanet.v1.SecurityPort.$Properties {
            }

            /** Represents a SecurityPort. */
            class SecurityPort {

                /**
                 * Constructs a new SecurityPort.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.SecurityPort.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SecurityPort protocol. */
                protocol: string;

                /** SecurityPort number. */
                number?: (number|null);

                /** SecurityPort name. */
                name?: (string|null);

                /** SecurityPort end. */
                end: number;

                /** SecurityPort which. */
                which?: ("number"|"name");

                /**
                 * Creates a new SecurityPort instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SecurityPort instance
                 */
                static create(properties: plasmacloud.novanet.v1.SecurityPort.$Shape): plasmacloud.novanet.v1.SecurityPort & plasmacloud.novanet.v1.SecurityPort.$Shape;
                static create(properties?: plasmacloud.novanet.v1.SecurityPort.$Properties): plasmacloud.novanet.v1.SecurityPort;

                /**
                 * Encodes the specified SecurityPort message. Does not implicitly {@link plasmacloud.novanet.v1.SecurityPort.verify|verify} messages.
                 * @param message SecurityPort message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.SecurityPort.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SecurityPort message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.SecurityPort & plasmacloud.novanet.v1.SecurityPort.$Shape} SecurityPort
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.SecurityPort & plasmacloud.novanet.v1.SecurityPort.$Shape;

                /**
                 * Creates a SecurityPort message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SecurityPort
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.SecurityPort;

                /**
                 * Creates a plain object from a SecurityPort message. Also converts values to other types if specified.
                 * @param message SecurityPort
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.SecurityPort, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SecurityPort to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for SecurityPort
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace SecurityPort {

                /** Properties of a SecurityPort. */
                interface $Properties {

                    /** SecurityPort protocol */
                    protocol?: (string|null);

                    /** SecurityPort number */
                    number?: (number|null);

                    /** SecurityPort name */
                    name?: (string|null);

                    /** SecurityPort end */
                    end?: (number|null);

                    /** SecurityPort which */
                    which?: ("number"|"name");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a SecurityPort. */
                type $Shape = {
                  protocol?: string|null;
                  number?: number|null;
                  name?: string|null;
                  end?: number|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ which?: undefined; number?: null; name?: null }|{ which?: "number"; number: number; name?: null }|{ which?: "name"; number?: null; name: string })
                );
            }

            /**
             * Properties of a LabelSelector.
             * @deprecated Use plasmacloud.novanet.v1.LabelSelector.$Properties instead.
             */
            interface ILabelSelector extends plasmacloud.novanet.v1.LabelSelector.$Properties {
            }

            /** Represents a LabelSelector. */
            class LabelSelector {

                /**
                 * Constructs a new LabelSelector.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.LabelSelector.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LabelSelector matchLabels. */
                matchLabels: { [k: string]: string };

                /** LabelSelector matchExpressions. */
                matchExpressions: plasmacloud.novanet.v1.LabelExpression.$Properties[];

                /**
                 * Creates a new LabelSelector instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LabelSelector instance
                 */
                static create(properties: plasmacloud.novanet.v1.LabelSelector.$Shape): plasmacloud.novanet.v1.LabelSelector & plasmacloud.novanet.v1.LabelSelector.$Shape;
                static create(properties?: plasmacloud.novanet.v1.LabelSelector.$Properties): plasmacloud.novanet.v1.LabelSelector;

                /**
                 * Encodes the specified LabelSelector message. Does not implicitly {@link plasmacloud.novanet.v1.LabelSelector.verify|verify} messages.
                 * @param message LabelSelector message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.LabelSelector.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LabelSelector message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.LabelSelector & plasmacloud.novanet.v1.LabelSelector.$Shape} LabelSelector
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.LabelSelector & plasmacloud.novanet.v1.LabelSelector.$Shape;

                /**
                 * Creates a LabelSelector message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LabelSelector
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.LabelSelector;

                /**
                 * Creates a plain object from a LabelSelector message. Also converts values to other types if specified.
                 * @param message LabelSelector
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.LabelSelector, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LabelSelector to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for LabelSelector
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace LabelSelector {

                /** Properties of a LabelSelector. */
                interface $Properties {

                    /** LabelSelector matchLabels */
                    matchLabels?: ({ [k: string]: string }|null);

                    /** LabelSelector matchExpressions */
                    matchExpressions?: (plasmacloud.novanet.v1.LabelExpression.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LabelSelector. */
                type $Shape = plasmacloud.novanet.v1.LabelSelector.$Properties;
            }

            /**
             * Properties of a LabelExpression.
             * @deprecated Use plasmacloud.novanet.v1.LabelExpression.$Properties instead.
             */
            interface ILabelExpression extends plasmacloud.novanet.v1.LabelExpression.$Properties {
            }

            /** Represents a LabelExpression. */
            class LabelExpression {

                /**
                 * Constructs a new LabelExpression.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.LabelExpression.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LabelExpression key. */
                key: string;

                /** LabelExpression operator. */
                operator: string;

                /** LabelExpression values. */
                values: string[];

                /**
                 * Creates a new LabelExpression instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LabelExpression instance
                 */
                static create(properties: plasmacloud.novanet.v1.LabelExpression.$Shape): plasmacloud.novanet.v1.LabelExpression & plasmacloud.novanet.v1.LabelExpression.$Shape;
                static create(properties?: plasmacloud.novanet.v1.LabelExpression.$Properties): plasmacloud.novanet.v1.LabelExpression;

                /**
                 * Encodes the specified LabelExpression message. Does not implicitly {@link plasmacloud.novanet.v1.LabelExpression.verify|verify} messages.
                 * @param message LabelExpression message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.LabelExpression.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LabelExpression message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.LabelExpression & plasmacloud.novanet.v1.LabelExpression.$Shape} LabelExpression
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.LabelExpression & plasmacloud.novanet.v1.LabelExpression.$Shape;

                /**
                 * Creates a LabelExpression message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LabelExpression
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.LabelExpression;

                /**
                 * Creates a plain object from a LabelExpression message. Also converts values to other types if specified.
                 * @param message LabelExpression
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.LabelExpression, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LabelExpression to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for LabelExpression
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace LabelExpression {

                /** Properties of a LabelExpression. */
                interface $Properties {

                    /** LabelExpression key */
                    key?: (string|null);

                    /** LabelExpression operator */
                    operator?: (string|null);

                    /** LabelExpression values */
                    values?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LabelExpression. */
                type $Shape = plasmacloud.novanet.v1.LabelExpression.$Properties;
            }

            /**
             * Properties of an EnsureSecurityGroupRequest.
             * @deprecated Use plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Properties instead.
             */
            interface IEnsureSecurityGroupRequest extends plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Properties {
            }

            /** Represents an EnsureSecurityGroupRequest. */
            class EnsureSecurityGroupRequest {

                /**
                 * Constructs a new EnsureSecurityGroupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureSecurityGroupRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureSecurityGroupRequest group. */
                group?: (plasmacloud.novanet.v1.SecurityGroup.$Properties|null);

                /**
                 * Creates a new EnsureSecurityGroupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureSecurityGroupRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Shape): plasmacloud.novanet.v1.EnsureSecurityGroupRequest & plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Properties): plasmacloud.novanet.v1.EnsureSecurityGroupRequest;

                /**
                 * Encodes the specified EnsureSecurityGroupRequest message. Does not implicitly {@link plasmacloud.novanet.v1.EnsureSecurityGroupRequest.verify|verify} messages.
                 * @param message EnsureSecurityGroupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureSecurityGroupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.EnsureSecurityGroupRequest & plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Shape} EnsureSecurityGroupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.EnsureSecurityGroupRequest & plasmacloud.novanet.v1.EnsureSecurityGroupRequest.$Shape;

                /**
                 * Creates an EnsureSecurityGroupRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureSecurityGroupRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.EnsureSecurityGroupRequest;

                /**
                 * Creates a plain object from an EnsureSecurityGroupRequest message. Also converts values to other types if specified.
                 * @param message EnsureSecurityGroupRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.EnsureSecurityGroupRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureSecurityGroupRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureSecurityGroupRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureSecurityGroupRequest {

                /** Properties of an EnsureSecurityGroupRequest. */
                interface $Properties {

                    /** EnsureSecurityGroupRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureSecurityGroupRequest group */
                    group?: (plasmacloud.novanet.v1.SecurityGroup.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureSecurityGroupRequest. */
                type $Shape = {
                  ownership?: plasmacloud.common.v1.Ownership.$Shape|null;
                  group?: plasmacloud.novanet.v1.SecurityGroup.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ListSecurityGroupsRequest.
             * @deprecated Use plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties instead.
             */
            interface IListSecurityGroupsRequest extends plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties {
            }

            /** Represents a ListSecurityGroupsRequest. */
            class ListSecurityGroupsRequest {

                /**
                 * Constructs a new ListSecurityGroupsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSecurityGroupsRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListSecurityGroupsRequest pageSize. */
                pageSize: number;

                /** ListSecurityGroupsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListSecurityGroupsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSecurityGroupsRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Shape): plasmacloud.novanet.v1.ListSecurityGroupsRequest & plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties): plasmacloud.novanet.v1.ListSecurityGroupsRequest;

                /**
                 * Encodes the specified ListSecurityGroupsRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListSecurityGroupsRequest.verify|verify} messages.
                 * @param message ListSecurityGroupsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSecurityGroupsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSecurityGroupsRequest & plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Shape} ListSecurityGroupsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListSecurityGroupsRequest & plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Shape;

                /**
                 * Creates a ListSecurityGroupsRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSecurityGroupsRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListSecurityGroupsRequest;

                /**
                 * Creates a plain object from a ListSecurityGroupsRequest message. Also converts values to other types if specified.
                 * @param message ListSecurityGroupsRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListSecurityGroupsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSecurityGroupsRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSecurityGroupsRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSecurityGroupsRequest {

                /** Properties of a ListSecurityGroupsRequest. */
                interface $Properties {

                    /** ListSecurityGroupsRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListSecurityGroupsRequest pageSize */
                    pageSize?: (number|null);

                    /** ListSecurityGroupsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSecurityGroupsRequest. */
                type $Shape = plasmacloud.novanet.v1.ListSecurityGroupsRequest.$Properties;
            }

            /**
             * Properties of a ListSecurityGroupsResponse.
             * @deprecated Use plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Properties instead.
             */
            interface IListSecurityGroupsResponse extends plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Properties {
            }

            /** Represents a ListSecurityGroupsResponse. */
            class ListSecurityGroupsResponse {

                /**
                 * Constructs a new ListSecurityGroupsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListSecurityGroupsResponse groups. */
                groups: plasmacloud.novanet.v1.SecurityGroup.$Properties[];

                /** ListSecurityGroupsResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListSecurityGroupsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListSecurityGroupsResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Shape): plasmacloud.novanet.v1.ListSecurityGroupsResponse & plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Properties): plasmacloud.novanet.v1.ListSecurityGroupsResponse;

                /**
                 * Encodes the specified ListSecurityGroupsResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListSecurityGroupsResponse.verify|verify} messages.
                 * @param message ListSecurityGroupsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListSecurityGroupsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSecurityGroupsResponse & plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Shape} ListSecurityGroupsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.ListSecurityGroupsResponse & plasmacloud.novanet.v1.ListSecurityGroupsResponse.$Shape;

                /**
                 * Creates a ListSecurityGroupsResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListSecurityGroupsResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.ListSecurityGroupsResponse;

                /**
                 * Creates a plain object from a ListSecurityGroupsResponse message. Also converts values to other types if specified.
                 * @param message ListSecurityGroupsResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.ListSecurityGroupsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListSecurityGroupsResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListSecurityGroupsResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListSecurityGroupsResponse {

                /** Properties of a ListSecurityGroupsResponse. */
                interface $Properties {

                    /** ListSecurityGroupsResponse groups */
                    groups?: (plasmacloud.novanet.v1.SecurityGroup.$Properties[]|null);

                    /** ListSecurityGroupsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListSecurityGroupsResponse. */
                type $Shape = {
                  groups?: plasmacloud.novanet.v1.SecurityGroup.$Shape[]|null;
                  nextPageToken?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RemoveSecurityGroupRequest.
             * @deprecated Use plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties instead.
             */
            interface IRemoveSecurityGroupRequest extends plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties {
            }

            /** Represents a RemoveSecurityGroupRequest. */
            class RemoveSecurityGroupRequest {

                /**
                 * Constructs a new RemoveSecurityGroupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveSecurityGroupRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveSecurityGroupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveSecurityGroupRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Shape): plasmacloud.novanet.v1.RemoveSecurityGroupRequest & plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties): plasmacloud.novanet.v1.RemoveSecurityGroupRequest;

                /**
                 * Encodes the specified RemoveSecurityGroupRequest message. Does not implicitly {@link plasmacloud.novanet.v1.RemoveSecurityGroupRequest.verify|verify} messages.
                 * @param message RemoveSecurityGroupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveSecurityGroupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.RemoveSecurityGroupRequest & plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Shape} RemoveSecurityGroupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.RemoveSecurityGroupRequest & plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Shape;

                /**
                 * Creates a RemoveSecurityGroupRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveSecurityGroupRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.RemoveSecurityGroupRequest;

                /**
                 * Creates a plain object from a RemoveSecurityGroupRequest message. Also converts values to other types if specified.
                 * @param message RemoveSecurityGroupRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.RemoveSecurityGroupRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveSecurityGroupRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveSecurityGroupRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveSecurityGroupRequest {

                /** Properties of a RemoveSecurityGroupRequest. */
                interface $Properties {

                    /** RemoveSecurityGroupRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveSecurityGroupRequest. */
                type $Shape = plasmacloud.novanet.v1.RemoveSecurityGroupRequest.$Properties;
            }

            /**
             * Properties of a RemoveSecurityGroupResponse.
             * @deprecated Use plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties instead.
             */
            interface IRemoveSecurityGroupResponse extends plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties {
            }

            /** Represents a RemoveSecurityGroupResponse. */
            class RemoveSecurityGroupResponse {

                /**
                 * Constructs a new RemoveSecurityGroupResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveSecurityGroupResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveSecurityGroupResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Shape): plasmacloud.novanet.v1.RemoveSecurityGroupResponse & plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties): plasmacloud.novanet.v1.RemoveSecurityGroupResponse;

                /**
                 * Encodes the specified RemoveSecurityGroupResponse message. Does not implicitly {@link plasmacloud.novanet.v1.RemoveSecurityGroupResponse.verify|verify} messages.
                 * @param message RemoveSecurityGroupResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveSecurityGroupResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.RemoveSecurityGroupResponse & plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Shape} RemoveSecurityGroupResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.RemoveSecurityGroupResponse & plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Shape;

                /**
                 * Creates a RemoveSecurityGroupResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveSecurityGroupResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.RemoveSecurityGroupResponse;

                /**
                 * Creates a plain object from a RemoveSecurityGroupResponse message. Also converts values to other types if specified.
                 * @param message RemoveSecurityGroupResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.RemoveSecurityGroupResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveSecurityGroupResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveSecurityGroupResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveSecurityGroupResponse {

                /** Properties of a RemoveSecurityGroupResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveSecurityGroupResponse. */
                type $Shape = plasmacloud.novanet.v1.RemoveSecurityGroupResponse.$Properties;
            }

            /**
             * Properties of a FollowNetworksRequest.
             * @deprecated Use plasmacloud.novanet.v1.FollowNetworksRequest.$Properties instead.
             */
            interface IFollowNetworksRequest extends plasmacloud.novanet.v1.FollowNetworksRequest.$Properties {
            }

            /** Represents a FollowNetworksRequest. */
            class FollowNetworksRequest {

                /**
                 * Constructs a new FollowNetworksRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.FollowNetworksRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FollowNetworksRequest node. */
                node: string;

                /** FollowNetworksRequest tunnelAddress. */
                tunnelAddress: string;

                /** FollowNetworksRequest instance. */
                instance: string;

                /** FollowNetworksRequest after. */
                after: number;

                /** FollowNetworksRequest waitMs. */
                waitMs: number;

                /** FollowNetworksRequest wholeSince. */
                wholeSince: number;

                /**
                 * Creates a new FollowNetworksRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FollowNetworksRequest instance
                 */
                static create(properties: plasmacloud.novanet.v1.FollowNetworksRequest.$Shape): plasmacloud.novanet.v1.FollowNetworksRequest & plasmacloud.novanet.v1.FollowNetworksRequest.$Shape;
                static create(properties?: plasmacloud.novanet.v1.FollowNetworksRequest.$Properties): plasmacloud.novanet.v1.FollowNetworksRequest;

                /**
                 * Encodes the specified FollowNetworksRequest message. Does not implicitly {@link plasmacloud.novanet.v1.FollowNetworksRequest.verify|verify} messages.
                 * @param message FollowNetworksRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.FollowNetworksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FollowNetworksRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.FollowNetworksRequest & plasmacloud.novanet.v1.FollowNetworksRequest.$Shape} FollowNetworksRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.FollowNetworksRequest & plasmacloud.novanet.v1.FollowNetworksRequest.$Shape;

                /**
                 * Creates a FollowNetworksRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FollowNetworksRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.FollowNetworksRequest;

                /**
                 * Creates a plain object from a FollowNetworksRequest message. Also converts values to other types if specified.
                 * @param message FollowNetworksRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.FollowNetworksRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FollowNetworksRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for FollowNetworksRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace FollowNetworksRequest {

                /** Properties of a FollowNetworksRequest. */
                interface $Properties {

                    /** FollowNetworksRequest node */
                    node?: (string|null);

                    /** FollowNetworksRequest tunnelAddress */
                    tunnelAddress?: (string|null);

                    /** FollowNetworksRequest instance */
                    instance?: (string|null);

                    /** FollowNetworksRequest after */
                    after?: (number|null);

                    /** FollowNetworksRequest waitMs */
                    waitMs?: (number|null);

                    /** FollowNetworksRequest wholeSince */
                    wholeSince?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FollowNetworksRequest. */
                type $Shape = plasmacloud.novanet.v1.FollowNetworksRequest.$Properties;
            }

            /**
             * Properties of a FollowNetworksResponse.
             * @deprecated Use plasmacloud.novanet.v1.FollowNetworksResponse.$Properties instead.
             */
            interface IFollowNetworksResponse extends plasmacloud.novanet.v1.FollowNetworksResponse.$Properties {
            }

            /** Represents a FollowNetworksResponse. */
            class FollowNetworksResponse {

                /**
                 * Constructs a new FollowNetworksResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.FollowNetworksResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FollowNetworksResponse instance. */
                instance: string;

                /** FollowNetworksResponse position. */
                position: number;

                /** FollowNetworksResponse whole. */
                whole: boolean;

                /** FollowNetworksResponse changes. */
                changes: plasmacloud.novanet.v1.NetworkChange.$Properties[];

                /** FollowNetworksResponse number. */
                number: number;

                /** FollowNetworksResponse more. */
                more: boolean;

                /** FollowNetworksResponse wholeSince. */
                wholeSince: number;

                /**
                 * Creates a new FollowNetworksResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FollowNetworksResponse instance
                 */
                static create(properties: plasmacloud.novanet.v1.FollowNetworksResponse.$Shape): plasmacloud.novanet.v1.FollowNetworksResponse & plasmacloud.novanet.v1.FollowNetworksResponse.$Shape;
                static create(properties?: plasmacloud.novanet.v1.FollowNetworksResponse.$Properties): plasmacloud.novanet.v1.FollowNetworksResponse;

                /**
                 * Encodes the specified FollowNetworksResponse message. Does not implicitly {@link plasmacloud.novanet.v1.FollowNetworksResponse.verify|verify} messages.
                 * @param message FollowNetworksResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.FollowNetworksResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FollowNetworksResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.FollowNetworksResponse & plasmacloud.novanet.v1.FollowNetworksResponse.$Shape} FollowNetworksResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.FollowNetworksResponse & plasmacloud.novanet.v1.FollowNetworksResponse.$Shape;

                /**
                 * Creates a FollowNetworksResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns FollowNetworksResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.FollowNetworksResponse;

                /**
                 * Creates a plain object from a FollowNetworksResponse message. Also converts values to other types if specified.
                 * @param message FollowNetworksResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.FollowNetworksResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this FollowNetworksResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for FollowNetworksResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace FollowNetworksResponse {

                /** Properties of a FollowNetworksResponse. */
                interface $Properties {

                    /** FollowNetworksResponse instance */
                    instance?: (string|null);

                    /** FollowNetworksResponse position */
                    position?: (number|null);

                    /** FollowNetworksResponse whole */
                    whole?: (boolean|null);

                    /** FollowNetworksResponse changes */
                    changes?: (plasmacloud.novanet.v1.NetworkChange.$Properties[]|null);

                    /** FollowNetworksResponse number */
                    number?: (number|null);

                    /** FollowNetworksResponse more */
                    more?: (boolean|null);

                    /** FollowNetworksResponse wholeSince */
                    wholeSince?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FollowNetworksResponse. */
                type $Shape = {
                  instance?: string|null;
                  position?: number|null;
                  whole?: boolean|null;
                  changes?: plasmacloud.novanet.v1.NetworkChange.$Shape[]|null;
                  number?: number|null;
                  more?: boolean|null;
                  wholeSince?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a NetworkChange.
             * @deprecated Use plasmacloud.novanet.v1.NetworkChange.$Properties instead.
             */
            interface INetworkChange extends plasmacloud.novanet.v1.NetworkChange.$Properties {
            }

            /** Represents a NetworkChange. */
            class NetworkChange {

                /**
                 * Constructs a new NetworkChange.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.NetworkChange.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NetworkChange vni. */
                vni: number;

                /** NetworkChange subnet. */
                subnet?: (plasmacloud.novanet.v1.Subnet.$Properties|null);

                /** NetworkChange route. */
                route?: (plasmacloud.novanet.v1.ServiceRoute.$Properties|null);

                /** NetworkChange port. */
                port?: (plasmacloud.novanet.v1.Port.$Properties|null);

                /** NetworkChange host. */
                host?: (plasmacloud.novanet.v1.Host.$Properties|null);

                /** NetworkChange removedRoute. */
                removedRoute?: (string|null);

                /** NetworkChange removedPort. */
                removedPort?: (string|null);

                /** NetworkChange group. */
                group?: (plasmacloud.novanet.v1.SecurityGroup.$Properties|null);

                /** NetworkChange removedGroup. */
                removedGroup?: (string|null);

                /** NetworkChange ageMs. */
                ageMs: number;

                /** NetworkChange change. */
                change?: ("subnet"|"route"|"port"|"host"|"removedRoute"|"removedPort"|"group"|"removedGroup");

                /**
                 * Creates a new NetworkChange instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NetworkChange instance
                 */
                static create(properties: plasmacloud.novanet.v1.NetworkChange.$Shape): plasmacloud.novanet.v1.NetworkChange & plasmacloud.novanet.v1.NetworkChange.$Shape;
                static create(properties?: plasmacloud.novanet.v1.NetworkChange.$Properties): plasmacloud.novanet.v1.NetworkChange;

                /**
                 * Encodes the specified NetworkChange message. Does not implicitly {@link plasmacloud.novanet.v1.NetworkChange.verify|verify} messages.
                 * @param message NetworkChange message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.NetworkChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NetworkChange message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.NetworkChange & plasmacloud.novanet.v1.NetworkChange.$Shape} NetworkChange
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.NetworkChange & plasmacloud.novanet.v1.NetworkChange.$Shape;

                /**
                 * Creates a NetworkChange message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NetworkChange
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.NetworkChange;

                /**
                 * Creates a plain object from a NetworkChange message. Also converts values to other types if specified.
                 * @param message NetworkChange
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.NetworkChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NetworkChange to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for NetworkChange
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace NetworkChange {

                /** Properties of a NetworkChange. */
                interface $Properties {

                    /** NetworkChange vni */
                    vni?: (number|null);

                    /** NetworkChange subnet */
                    subnet?: (plasmacloud.novanet.v1.Subnet.$Properties|null);

                    /** NetworkChange route */
                    route?: (plasmacloud.novanet.v1.ServiceRoute.$Properties|null);

                    /** NetworkChange port */
                    port?: (plasmacloud.novanet.v1.Port.$Properties|null);

                    /** NetworkChange host */
                    host?: (plasmacloud.novanet.v1.Host.$Properties|null);

                    /** NetworkChange removedRoute */
                    removedRoute?: (string|null);

                    /** NetworkChange removedPort */
                    removedPort?: (string|null);

                    /** NetworkChange group */
                    group?: (plasmacloud.novanet.v1.SecurityGroup.$Properties|null);

                    /** NetworkChange removedGroup */
                    removedGroup?: (string|null);

                    /** NetworkChange ageMs */
                    ageMs?: (number|null);

                    /** NetworkChange change */
                    change?: ("subnet"|"route"|"port"|"host"|"removedRoute"|"removedPort"|"group"|"removedGroup");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a NetworkChange. */
                type $Shape = {
                  vni?: number|null;
                  subnet?: plasmacloud.novanet.v1.Subnet.$Shape|null;
                  route?: plasmacloud.novanet.v1.ServiceRoute.$Shape|null;
                  port?: plasmacloud.novanet.v1.Port.$Shape|null;
                  host?: plasmacloud.novanet.v1.Host.$Shape|null;
                  removedRoute?: string|null;
                  removedPort?: string|null;
                  group?: plasmacloud.novanet.v1.SecurityGroup.$Shape|null;
                  removedGroup?: string|null;
                  ageMs?: number|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ change?: undefined; subnet?: null; route?: null; port?: null; host?: null; removedRoute?: null; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "subnet"; subnet: plasmacloud.novanet.v1.Subnet.$Shape; route?: null; port?: null; host?: null; removedRoute?: null; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "route"; subnet?: null; route: plasmacloud.novanet.v1.ServiceRoute.$Shape; port?: null; host?: null; removedRoute?: null; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "port"; subnet?: null; route?: null; port: plasmacloud.novanet.v1.Port.$Shape; host?: null; removedRoute?: null; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "host"; subnet?: null; route?: null; port?: null; host: plasmacloud.novanet.v1.Host.$Shape; removedRoute?: null; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "removedRoute"; subnet?: null; route?: null; port?: null; host?: null; removedRoute: string; removedPort?: null; group?: null; removedGroup?: null }|{ change?: "removedPort"; subnet?: null; route?: null; port?: null; host?: null; removedRoute?: null; removedPort: string; group?: null; removedGroup?: null }|{ change?: "group"; subnet?: null; route?: null; port?: null; host?: null; removedRoute?: null; removedPort?: null; group: plasmacloud.novanet.v1.SecurityGroup.$Shape; removedGroup?: null }|{ change?: "removedGroup"; subnet?: null; route?: null; port?: null; host?: null; removedRoute?: null; removedPort?: null; group?: null; removedGroup: string })
                );
            }

            /**
             * Properties of a Host.
             * @deprecated Use plasmacloud.novanet.v1.Host.$Properties instead.
             */
            interface IHost extends plasmacloud.novanet.v1.Host.$Properties {
            }

            /** Represents a Host. */
            class Host {

                /**
                 * Constructs a new Host.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.novanet.v1.Host.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Host node. */
                node: string;

                /** Host number. */
                number: number;

                /** Host tunnelAddress. */
                tunnelAddress: string;

                /**
                 * Creates a new Host instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Host instance
                 */
                static create(properties: plasmacloud.novanet.v1.Host.$Shape): plasmacloud.novanet.v1.Host & plasmacloud.novanet.v1.Host.$Shape;
                static create(properties?: plasmacloud.novanet.v1.Host.$Properties): plasmacloud.novanet.v1.Host;

                /**
                 * Encodes the specified Host message. Does not implicitly {@link plasmacloud.novanet.v1.Host.verify|verify} messages.
                 * @param message Host message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.novanet.v1.Host.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Host message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.Host & plasmacloud.novanet.v1.Host.$Shape} Host
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.novanet.v1.Host & plasmacloud.novanet.v1.Host.$Shape;

                /**
                 * Creates a Host message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Host
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.novanet.v1.Host;

                /**
                 * Creates a plain object from a Host message. Also converts values to other types if specified.
                 * @param message Host
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.novanet.v1.Host, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Host to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Host
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Host {

                /** Properties of a Host. */
                interface $Properties {

                    /** Host node */
                    node?: (string|null);

                    /** Host number */
                    number?: (number|null);

                    /** Host tunnelAddress */
                    tunnelAddress?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Host. */
                type $Shape = plasmacloud.novanet.v1.Host.$Properties;
            }
        }
    }

    /** Namespace plasmavmc. */
    namespace plasmavmc {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of an Instance.
             * @deprecated Use plasmacloud.plasmavmc.v1.Instance.$Properties instead.
             */
            interface IInstance extends plasmacloud.plasmavmc.v1.Instance.$Properties {
            }

            /** Represents an Instance. */
            class Instance {

                /**
                 * Constructs a new Instance.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.Instance.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Instance ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** Instance id. */
                id: string;

                /** Instance spec. */
                spec?: (plasmacloud.plasmavmc.v1.InstanceSpec.$Properties|null);

                /** Instance state. */
                state: string;

                /** Instance startedAtMs. */
                startedAtMs: number;

                /** Instance message. */
                message: string;

                /** Instance endedAtMs. */
                endedAtMs: number;

                /**
                 * Creates a new Instance instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Instance instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.Instance.$Shape): plasmacloud.plasmavmc.v1.Instance & plasmacloud.plasmavmc.v1.Instance.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.Instance.$Properties): plasmacloud.plasmavmc.v1.Instance;

                /**
                 * Encodes the specified Instance message. Does not implicitly {@link plasmacloud.plasmavmc.v1.Instance.verify|verify} messages.
                 * @param message Instance message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.Instance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Instance message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.Instance & plasmacloud.plasmavmc.v1.Instance.$Shape} Instance
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.Instance & plasmacloud.plasmavmc.v1.Instance.$Shape;

                /**
                 * Creates an Instance message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Instance
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.Instance;

                /**
                 * Creates a plain object from an Instance message. Also converts values to other types if specified.
                 * @param message Instance
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.Instance, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Instance to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Instance
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Instance {

                /** Properties of an Instance. */
                interface $Properties {

                    /** Instance ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Instance id */
                    id?: (string|null);

                    /** Instance spec */
                    spec?: (plasmacloud.plasmavmc.v1.InstanceSpec.$Properties|null);

                    /** Instance state */
                    state?: (string|null);

                    /** Instance startedAtMs */
                    startedAtMs?: (number|null);

                    /** Instance message */
                    message?: (string|null);

                    /** Instance endedAtMs */
                    endedAtMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Instance. */
                type $Shape = plasmacloud.plasmavmc.v1.Instance.$Properties;
            }

            /**
             * Properties of an InstanceSpec.
             * @deprecated Use plasmacloud.plasmavmc.v1.InstanceSpec.$Properties instead.
             */
            interface IInstanceSpec extends plasmacloud.plasmavmc.v1.InstanceSpec.$Properties {
            }

            /** Represents an InstanceSpec. */
            class InstanceSpec {

                /**
                 * Constructs a new InstanceSpec.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.InstanceSpec.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** InstanceSpec nodeName. */
                nodeName: string;

                /** InstanceSpec namespace. */
                namespace: string;

                /** InstanceSpec podName. */
                podName: string;

                /** InstanceSpec address. */
                address: string;

                /** InstanceSpec containers. */
                containers: plasmacloud.plasmavmc.v1.Container.$Properties[];

                /** InstanceSpec runsToEnd. */
                runsToEnd: boolean;

                /**
                 * Creates a new InstanceSpec instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InstanceSpec instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.InstanceSpec.$Shape): plasmacloud.plasmavmc.v1.InstanceSpec & plasmacloud.plasmavmc.v1.InstanceSpec.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.InstanceSpec.$Properties): plasmacloud.plasmavmc.v1.InstanceSpec;

                /**
                 * Encodes the specified InstanceSpec message. Does not implicitly {@link plasmacloud.plasmavmc.v1.InstanceSpec.verify|verify} messages.
                 * @param message InstanceSpec message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.InstanceSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InstanceSpec message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.InstanceSpec & plasmacloud.plasmavmc.v1.InstanceSpec.$Shape} InstanceSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.InstanceSpec & plasmacloud.plasmavmc.v1.InstanceSpec.$Shape;

                /**
                 * Creates an InstanceSpec message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns InstanceSpec
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.InstanceSpec;

                /**
                 * Creates a plain object from an InstanceSpec message. Also converts values to other types if specified.
                 * @param message InstanceSpec
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.InstanceSpec, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this InstanceSpec to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for InstanceSpec
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace InstanceSpec {

                /** Properties of an InstanceSpec. */
                interface $Properties {

                    /** InstanceSpec nodeName */
                    nodeName?: (string|null);

                    /** InstanceSpec namespace */
                    namespace?: (string|null);

                    /** InstanceSpec podName */
                    podName?: (string|null);

                    /** InstanceSpec address */
                    address?: (string|null);

                    /** InstanceSpec containers */
                    containers?: (plasmacloud.plasmavmc.v1.Container.$Properties[]|null);

                    /** InstanceSpec runsToEnd */
                    runsToEnd?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InstanceSpec. */
                type $Shape = plasmacloud.plasmavmc.v1.InstanceSpec.$Properties;
            }

            /**
             * Properties of a Container.
             * @deprecated Use plasmacloud.plasmavmc.v1.Container.$Properties instead.
             */
            interface IContainer extends plasmacloud.plasmavmc.v1.Container.$Properties {
            }

            /** Represents a Container. */
            class Container {

                /**
                 * Constructs a new Container.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.Container.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Container name. */
                name: string;

                /** Container image. */
                image: string;

                /** Container ports. */
                ports: plasmacloud.plasmavmc.v1.ContainerPort.$Properties[];

                /**
                 * Creates a new Container instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Container instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.Container.$Shape): plasmacloud.plasmavmc.v1.Container & plasmacloud.plasmavmc.v1.Container.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.Container.$Properties): plasmacloud.plasmavmc.v1.Container;

                /**
                 * Encodes the specified Container message. Does not implicitly {@link plasmacloud.plasmavmc.v1.Container.verify|verify} messages.
                 * @param message Container message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.Container.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Container message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.Container & plasmacloud.plasmavmc.v1.Container.$Shape} Container
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.Container & plasmacloud.plasmavmc.v1.Container.$Shape;

                /**
                 * Creates a Container message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Container
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.Container;

                /**
                 * Creates a plain object from a Container message. Also converts values to other types if specified.
                 * @param message Container
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.Container, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Container to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Container
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Container {

                /** Properties of a Container. */
                interface $Properties {

                    /** Container name */
                    name?: (string|null);

                    /** Container image */
                    image?: (string|null);

                    /** Container ports */
                    ports?: (plasmacloud.plasmavmc.v1.ContainerPort.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Container. */
                type $Shape = plasmacloud.plasmavmc.v1.Container.$Properties;
            }

            /**
             * Properties of a ContainerPort.
             * @deprecated Use plasmacloud.plasmavmc.v1.ContainerPort.$Properties instead.
             */
            interface IContainerPort extends plasmacloud.plasmavmc.v1.ContainerPort.$Properties {
            }

            /** Represents a ContainerPort. */
            class ContainerPort {

                /**
                 * Constructs a new ContainerPort.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.ContainerPort.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ContainerPort containerPort. */
                containerPort: number;

                /** ContainerPort protocol. */
                protocol: string;

                /**
                 * Creates a new ContainerPort instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ContainerPort instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.ContainerPort.$Shape): plasmacloud.plasmavmc.v1.ContainerPort & plasmacloud.plasmavmc.v1.ContainerPort.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.ContainerPort.$Properties): plasmacloud.plasmavmc.v1.ContainerPort;

                /**
                 * Encodes the specified ContainerPort message. Does not implicitly {@link plasmacloud.plasmavmc.v1.ContainerPort.verify|verify} messages.
                 * @param message ContainerPort message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.ContainerPort.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ContainerPort message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.ContainerPort & plasmacloud.plasmavmc.v1.ContainerPort.$Shape} ContainerPort
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.ContainerPort & plasmacloud.plasmavmc.v1.ContainerPort.$Shape;

                /**
                 * Creates a ContainerPort message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ContainerPort
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.ContainerPort;

                /**
                 * Creates a plain object from a ContainerPort message. Also converts values to other types if specified.
                 * @param message ContainerPort
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.ContainerPort, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ContainerPort to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ContainerPort
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ContainerPort {

                /** Properties of a ContainerPort. */
                interface $Properties {

                    /** ContainerPort containerPort */
                    containerPort?: (number|null);

                    /** ContainerPort protocol */
                    protocol?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ContainerPort. */
                type $Shape = plasmacloud.plasmavmc.v1.ContainerPort.$Properties;
            }

            /**
             * Properties of an EnsureInstanceRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties instead.
             */
            interface IEnsureInstanceRequest extends plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties {
            }

            /** Represents an EnsureInstanceRequest. */
            class EnsureInstanceRequest {

                /**
                 * Constructs a new EnsureInstanceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EnsureInstanceRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /** EnsureInstanceRequest spec. */
                spec?: (plasmacloud.plasmavmc.v1.InstanceSpec.$Properties|null);

                /**
                 * Creates a new EnsureInstanceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EnsureInstanceRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Shape): plasmacloud.plasmavmc.v1.EnsureInstanceRequest & plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties): plasmacloud.plasmavmc.v1.EnsureInstanceRequest;

                /**
                 * Encodes the specified EnsureInstanceRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.EnsureInstanceRequest.verify|verify} messages.
                 * @param message EnsureInstanceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EnsureInstanceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.EnsureInstanceRequest & plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Shape} EnsureInstanceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.EnsureInstanceRequest & plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Shape;

                /**
                 * Creates an EnsureInstanceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns EnsureInstanceRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.EnsureInstanceRequest;

                /**
                 * Creates a plain object from an EnsureInstanceRequest message. Also converts values to other types if specified.
                 * @param message EnsureInstanceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.EnsureInstanceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this EnsureInstanceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for EnsureInstanceRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace EnsureInstanceRequest {

                /** Properties of an EnsureInstanceRequest. */
                interface $Properties {

                    /** EnsureInstanceRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** EnsureInstanceRequest spec */
                    spec?: (plasmacloud.plasmavmc.v1.InstanceSpec.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EnsureInstanceRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.EnsureInstanceRequest.$Properties;
            }

            /**
             * Properties of a GetInstanceRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties instead.
             */
            interface IGetInstanceRequest extends plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties {
            }

            /** Represents a GetInstanceRequest. */
            class GetInstanceRequest {

                /**
                 * Constructs a new GetInstanceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetInstanceRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** GetInstanceRequest instanceId. */
                instanceId: string;

                /**
                 * Creates a new GetInstanceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetInstanceRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.GetInstanceRequest.$Shape): plasmacloud.plasmavmc.v1.GetInstanceRequest & plasmacloud.plasmavmc.v1.GetInstanceRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties): plasmacloud.plasmavmc.v1.GetInstanceRequest;

                /**
                 * Encodes the specified GetInstanceRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.GetInstanceRequest.verify|verify} messages.
                 * @param message GetInstanceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetInstanceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.GetInstanceRequest & plasmacloud.plasmavmc.v1.GetInstanceRequest.$Shape} GetInstanceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.GetInstanceRequest & plasmacloud.plasmavmc.v1.GetInstanceRequest.$Shape;

                /**
                 * Creates a GetInstanceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns GetInstanceRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.GetInstanceRequest;

                /**
                 * Creates a plain object from a GetInstanceRequest message. Also converts values to other types if specified.
                 * @param message GetInstanceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.GetInstanceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this GetInstanceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for GetInstanceRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace GetInstanceRequest {

                /** Properties of a GetInstanceRequest. */
                interface $Properties {

                    /** GetInstanceRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** GetInstanceRequest instanceId */
                    instanceId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetInstanceRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.GetInstanceRequest.$Properties;
            }

            /**
             * Properties of a ListInstancesRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties instead.
             */
            interface IListInstancesRequest extends plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties {
            }

            /** Represents a ListInstancesRequest. */
            class ListInstancesRequest {

                /**
                 * Constructs a new ListInstancesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListInstancesRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** ListInstancesRequest nodeName. */
                nodeName: string;

                /** ListInstancesRequest pageSize. */
                pageSize: number;

                /** ListInstancesRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new ListInstancesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListInstancesRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.ListInstancesRequest.$Shape): plasmacloud.plasmavmc.v1.ListInstancesRequest & plasmacloud.plasmavmc.v1.ListInstancesRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties): plasmacloud.plasmavmc.v1.ListInstancesRequest;

                /**
                 * Encodes the specified ListInstancesRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.ListInstancesRequest.verify|verify} messages.
                 * @param message ListInstancesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListInstancesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.ListInstancesRequest & plasmacloud.plasmavmc.v1.ListInstancesRequest.$Shape} ListInstancesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.ListInstancesRequest & plasmacloud.plasmavmc.v1.ListInstancesRequest.$Shape;

                /**
                 * Creates a ListInstancesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListInstancesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.ListInstancesRequest;

                /**
                 * Creates a plain object from a ListInstancesRequest message. Also converts values to other types if specified.
                 * @param message ListInstancesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.ListInstancesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListInstancesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListInstancesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListInstancesRequest {

                /** Properties of a ListInstancesRequest. */
                interface $Properties {

                    /** ListInstancesRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** ListInstancesRequest nodeName */
                    nodeName?: (string|null);

                    /** ListInstancesRequest pageSize */
                    pageSize?: (number|null);

                    /** ListInstancesRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListInstancesRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.ListInstancesRequest.$Properties;
            }

            /**
             * Properties of a ListInstancesResponse.
             * @deprecated Use plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties instead.
             */
            interface IListInstancesResponse extends plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties {
            }

            /** Represents a ListInstancesResponse. */
            class ListInstancesResponse {

                /**
                 * Constructs a new ListInstancesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListInstancesResponse instances. */
                instances: plasmacloud.plasmavmc.v1.Instance.$Properties[];

                /** ListInstancesResponse nextPageToken. */
                nextPageToken: string;

                /**
                 * Creates a new ListInstancesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListInstancesResponse instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.ListInstancesResponse.$Shape): plasmacloud.plasmavmc.v1.ListInstancesResponse & plasmacloud.plasmavmc.v1.ListInstancesResponse.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties): plasmacloud.plasmavmc.v1.ListInstancesResponse;

                /**
                 * Encodes the specified ListInstancesResponse message. Does not implicitly {@link plasmacloud.plasmavmc.v1.ListInstancesResponse.verify|verify} messages.
                 * @param message ListInstancesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListInstancesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.ListInstancesResponse & plasmacloud.plasmavmc.v1.ListInstancesResponse.$Shape} ListInstancesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.ListInstancesResponse & plasmacloud.plasmavmc.v1.ListInstancesResponse.$Shape;

                /**
                 * Creates a ListInstancesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListInstancesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.ListInstancesResponse;

                /**
                 * Creates a plain object from a ListInstancesResponse message. Also converts values to other types if specified.
                 * @param message ListInstancesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.ListInstancesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListInstancesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListInstancesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListInstancesResponse {

                /** Properties of a ListInstancesResponse. */
                interface $Properties {

                    /** ListInstancesResponse instances */
                    instances?: (plasmacloud.plasmavmc.v1.Instance.$Properties[]|null);

                    /** ListInstancesResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListInstancesResponse. */
                type $Shape = plasmacloud.plasmavmc.v1.ListInstancesResponse.$Properties;
            }

            /**
             * Properties of a RemoveInstanceRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties instead.
             */
            interface IRemoveInstanceRequest extends plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties {
            }

            /** Represents a RemoveInstanceRequest. */
            class RemoveInstanceRequest {

                /**
                 * Constructs a new RemoveInstanceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemoveInstanceRequest ownership. */
                ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                /**
                 * Creates a new RemoveInstanceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveInstanceRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Shape): plasmacloud.plasmavmc.v1.RemoveInstanceRequest & plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties): plasmacloud.plasmavmc.v1.RemoveInstanceRequest;

                /**
                 * Encodes the specified RemoveInstanceRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.RemoveInstanceRequest.verify|verify} messages.
                 * @param message RemoveInstanceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveInstanceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.RemoveInstanceRequest & plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Shape} RemoveInstanceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.RemoveInstanceRequest & plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Shape;

                /**
                 * Creates a RemoveInstanceRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveInstanceRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.RemoveInstanceRequest;

                /**
                 * Creates a plain object from a RemoveInstanceRequest message. Also converts values to other types if specified.
                 * @param message RemoveInstanceRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.RemoveInstanceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveInstanceRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveInstanceRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveInstanceRequest {

                /** Properties of a RemoveInstanceRequest. */
                interface $Properties {

                    /** RemoveInstanceRequest ownership */
                    ownership?: (plasmacloud.common.v1.Ownership.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveInstanceRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.RemoveInstanceRequest.$Properties;
            }

            /**
             * Properties of a RemoveInstanceResponse.
             * @deprecated Use plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties instead.
             */
            interface IRemoveInstanceResponse extends plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties {
            }

            /** Represents a RemoveInstanceResponse. */
            class RemoveInstanceResponse {

                /**
                 * Constructs a new RemoveInstanceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemoveInstanceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemoveInstanceResponse instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Shape): plasmacloud.plasmavmc.v1.RemoveInstanceResponse & plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties): plasmacloud.plasmavmc.v1.RemoveInstanceResponse;

                /**
                 * Encodes the specified RemoveInstanceResponse message. Does not implicitly {@link plasmacloud.plasmavmc.v1.RemoveInstanceResponse.verify|verify} messages.
                 * @param message RemoveInstanceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemoveInstanceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.RemoveInstanceResponse & plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Shape} RemoveInstanceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.RemoveInstanceResponse & plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Shape;

                /**
                 * Creates a RemoveInstanceResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns RemoveInstanceResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.RemoveInstanceResponse;

                /**
                 * Creates a plain object from a RemoveInstanceResponse message. Also converts values to other types if specified.
                 * @param message RemoveInstanceResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.RemoveInstanceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this RemoveInstanceResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for RemoveInstanceResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace RemoveInstanceResponse {

                /** Properties of a RemoveInstanceResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemoveInstanceResponse. */
                type $Shape = plasmacloud.plasmavmc.v1.RemoveInstanceResponse.$Properties;
            }

            /**
             * Properties of a Node.
             * @deprecated Use plasmacloud.plasmavmc.v1.Node.$Properties instead.
             */
            interface INode extends plasmacloud.plasmavmc.v1.Node.$Properties {
            }

            /** Represents a Node. */
            class Node {

                /**
                 * Constructs a new Node.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.Node.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Node name. */
                name: string;

                /** Node internalAddress. */
                internalAddress: string;

                /** Node cpuMillis. */
                cpuMillis: number;

                /** Node memoryBytes. */
                memoryBytes: number;

                /** Node podsMax. */
                podsMax: number;

                /** Node ephemeralStorageBytes. */
                ephemeralStorageBytes: number;

                /** Node zone. */
                zone: string;

                /** Node heartbeatMs. */
                heartbeatMs: number;

                /** Node runtimeVersion. */
                runtimeVersion: string;

                /** Node osImage. */
                osImage: string;

                /** Node kernelVersion. */
                kernelVersion: string;

                /** Node architecture. */
                architecture: string;

                /**
                 * Creates a new Node instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Node instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.Node.$Shape): plasmacloud.plasmavmc.v1.Node & plasmacloud.plasmavmc.v1.Node.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.Node.$Properties): plasmacloud.plasmavmc.v1.Node;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link plasmacloud.plasmavmc.v1.Node.verify|verify} messages.
                 * @param message Node message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.Node & plasmacloud.plasmavmc.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.Node & plasmacloud.plasmavmc.v1.Node.$Shape;

                /**
                 * Creates a Node message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Node
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.Node;

                /**
                 * Creates a plain object from a Node message. Also converts values to other types if specified.
                 * @param message Node
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.Node, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Node to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Node
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Node {

                /** Properties of a Node. */
                interface $Properties {

                    /** Node name */
                    name?: (string|null);

                    /** Node internalAddress */
                    internalAddress?: (string|null);

                    /** Node cpuMillis */
                    cpuMillis?: (number|null);

                    /** Node memoryBytes */
                    memoryBytes?: (number|null);

                    /** Node podsMax */
                    podsMax?: (number|null);

                    /** Node ephemeralStorageBytes */
                    ephemeralStorageBytes?: (number|null);

                    /** Node zone */
                    zone?: (string|null);

                    /** Node heartbeatMs */
                    heartbeatMs?: (number|null);

                    /** Node runtimeVersion */
                    runtimeVersion?: (string|null);

                    /** Node osImage */
                    osImage?: (string|null);

                    /** Node kernelVersion */
                    kernelVersion?: (string|null);

                    /** Node architecture */
                    architecture?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Node. */
                type $Shape = plasmacloud.plasmavmc.v1.Node.$Properties;
            }

            /**
             * Properties of a ListNodesRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties instead.
             */
            interface IListNodesRequest extends plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties {
            }

            /** Represents a ListNodesRequest. */
            class ListNodesRequest {

                /**
                 * Constructs a new ListNodesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListNodesRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /**
                 * Creates a new ListNodesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListNodesRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.ListNodesRequest.$Shape): plasmacloud.plasmavmc.v1.ListNodesRequest & plasmacloud.plasmavmc.v1.ListNodesRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties): plasmacloud.plasmavmc.v1.ListNodesRequest;

                /**
                 * Encodes the specified ListNodesRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.ListNodesRequest.verify|verify} messages.
                 * @param message ListNodesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListNodesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.ListNodesRequest & plasmacloud.plasmavmc.v1.ListNodesRequest.$Shape} ListNodesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.ListNodesRequest & plasmacloud.plasmavmc.v1.ListNodesRequest.$Shape;

                /**
                 * Creates a ListNodesRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListNodesRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.ListNodesRequest;

                /**
                 * Creates a plain object from a ListNodesRequest message. Also converts values to other types if specified.
                 * @param message ListNodesRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.ListNodesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListNodesRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListNodesRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListNodesRequest {

                /** Properties of a ListNodesRequest. */
                interface $Properties {

                    /** ListNodesRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListNodesRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.ListNodesRequest.$Properties;
            }

            /**
             * Properties of a ListNodesResponse.
             * @deprecated Use plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties instead.
             */
            interface IListNodesResponse extends plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties {
            }

            /** Represents a ListNodesResponse. */
            class ListNodesResponse {

                /**
                 * Constructs a new ListNodesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListNodesResponse nodes. */
                nodes: plasmacloud.plasmavmc.v1.Node.$Properties[];

                /**
                 * Creates a new ListNodesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListNodesResponse instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.ListNodesResponse.$Shape): plasmacloud.plasmavmc.v1.ListNodesResponse & plasmacloud.plasmavmc.v1.ListNodesResponse.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties): plasmacloud.plasmavmc.v1.ListNodesResponse;

                /**
                 * Encodes the specified ListNodesResponse message. Does not implicitly {@link plasmacloud.plasmavmc.v1.ListNodesResponse.verify|verify} messages.
                 * @param message ListNodesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListNodesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.ListNodesResponse & plasmacloud.plasmavmc.v1.ListNodesResponse.$Shape} ListNodesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.ListNodesResponse & plasmacloud.plasmavmc.v1.ListNodesResponse.$Shape;

                /**
                 * Creates a ListNodesResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ListNodesResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.ListNodesResponse;

                /**
                 * Creates a plain object from a ListNodesResponse message. Also converts values to other types if specified.
                 * @param message ListNodesResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.ListNodesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ListNodesResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for ListNodesResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace ListNodesResponse {

                /** Properties of a ListNodesResponse. */
                interface $Properties {

                    /** ListNodesResponse nodes */
                    nodes?: (plasmacloud.plasmavmc.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListNodesResponse. */
                type $Shape = plasmacloud.plasmavmc.v1.ListNodesResponse.$Properties;
            }

            /**
             * Properties of a StopNodeRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties instead.
             */
            interface IStopNodeRequest extends plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties {
            }

            /** Represents a StopNodeRequest. */
            class StopNodeRequest {

                /**
                 * Constructs a new StopNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StopNodeRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** StopNodeRequest nodeName. */
                nodeName: string;

                /**
                 * Creates a new StopNodeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StopNodeRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.StopNodeRequest.$Shape): plasmacloud.plasmavmc.v1.StopNodeRequest & plasmacloud.plasmavmc.v1.StopNodeRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties): plasmacloud.plasmavmc.v1.StopNodeRequest;

                /**
                 * Encodes the specified StopNodeRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.StopNodeRequest.verify|verify} messages.
                 * @param message StopNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StopNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.StopNodeRequest & plasmacloud.plasmavmc.v1.StopNodeRequest.$Shape} StopNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.StopNodeRequest & plasmacloud.plasmavmc.v1.StopNodeRequest.$Shape;

                /**
                 * Creates a StopNodeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StopNodeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.StopNodeRequest;

                /**
                 * Creates a plain object from a StopNodeRequest message. Also converts values to other types if specified.
                 * @param message StopNodeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.StopNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StopNodeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for StopNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StopNodeRequest {

                /** Properties of a StopNodeRequest. */
                interface $Properties {

                    /** StopNodeRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** StopNodeRequest nodeName */
                    nodeName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StopNodeRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.StopNodeRequest.$Properties;
            }

            /**
             * Properties of a StopNodeResponse.
             * @deprecated Use plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties instead.
             */
            interface IStopNodeResponse extends plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties {
            }

            /** Represents a StopNodeResponse. */
            class StopNodeResponse {

                /**
                 * Constructs a new StopNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new StopNodeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StopNodeResponse instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.StopNodeResponse.$Shape): plasmacloud.plasmavmc.v1.StopNodeResponse & plasmacloud.plasmavmc.v1.StopNodeResponse.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties): plasmacloud.plasmavmc.v1.StopNodeResponse;

                /**
                 * Encodes the specified StopNodeResponse message. Does not implicitly {@link plasmacloud.plasmavmc.v1.StopNodeResponse.verify|verify} messages.
                 * @param message StopNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StopNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.StopNodeResponse & plasmacloud.plasmavmc.v1.StopNodeResponse.$Shape} StopNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.StopNodeResponse & plasmacloud.plasmavmc.v1.StopNodeResponse.$Shape;

                /**
                 * Creates a StopNodeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StopNodeResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.StopNodeResponse;

                /**
                 * Creates a plain object from a StopNodeResponse message. Also converts values to other types if specified.
                 * @param message StopNodeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.StopNodeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StopNodeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for StopNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StopNodeResponse {

                /** Properties of a StopNodeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StopNodeResponse. */
                type $Shape = plasmacloud.plasmavmc.v1.StopNodeResponse.$Properties;
            }

            /**
             * Properties of a StartNodeRequest.
             * @deprecated Use plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties instead.
             */
            interface IStartNodeRequest extends plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties {
            }

            /** Represents a StartNodeRequest. */
            class StartNodeRequest {

                /**
                 * Constructs a new StartNodeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StartNodeRequest tenant. */
                tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                /** StartNodeRequest nodeName. */
                nodeName: string;

                /**
                 * Creates a new StartNodeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StartNodeRequest instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.StartNodeRequest.$Shape): plasmacloud.plasmavmc.v1.StartNodeRequest & plasmacloud.plasmavmc.v1.StartNodeRequest.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties): plasmacloud.plasmavmc.v1.StartNodeRequest;

                /**
                 * Encodes the specified StartNodeRequest message. Does not implicitly {@link plasmacloud.plasmavmc.v1.StartNodeRequest.verify|verify} messages.
                 * @param message StartNodeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StartNodeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.StartNodeRequest & plasmacloud.plasmavmc.v1.StartNodeRequest.$Shape} StartNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.StartNodeRequest & plasmacloud.plasmavmc.v1.StartNodeRequest.$Shape;

                /**
                 * Creates a StartNodeRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StartNodeRequest
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.StartNodeRequest;

                /**
                 * Creates a plain object from a StartNodeRequest message. Also converts values to other types if specified.
                 * @param message StartNodeRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.StartNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StartNodeRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for StartNodeRequest
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StartNodeRequest {

                /** Properties of a StartNodeRequest. */
                interface $Properties {

                    /** StartNodeRequest tenant */
                    tenant?: (plasmacloud.common.v1.Tenant.$Properties|null);

                    /** StartNodeRequest nodeName */
                    nodeName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StartNodeRequest. */
                type $Shape = plasmacloud.plasmavmc.v1.StartNodeRequest.$Properties;
            }

            /**
             * Properties of a StartNodeResponse.
             * @deprecated Use plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties instead.
             */
            interface IStartNodeResponse extends plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties {
            }

            /** Represents a StartNodeResponse. */
            class StartNodeResponse {

                /**
                 * Constructs a new StartNodeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new StartNodeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StartNodeResponse instance
                 */
                static create(properties: plasmacloud.plasmavmc.v1.StartNodeResponse.$Shape): plasmacloud.plasmavmc.v1.StartNodeResponse & plasmacloud.plasmavmc.v1.StartNodeResponse.$Shape;
                static create(properties?: plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties): plasmacloud.plasmavmc.v1.StartNodeResponse;

                /**
                 * Encodes the specified StartNodeResponse message. Does not implicitly {@link plasmacloud.plasmavmc.v1.StartNodeResponse.verify|verify} messages.
                 * @param message StartNodeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StartNodeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {plasmacloud.plasmavmc.v1.StartNodeResponse & plasmacloud.plasmavmc.v1.StartNodeResponse.$Shape} StartNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): plasmacloud.plasmavmc.v1.StartNodeResponse & plasmacloud.plasmavmc.v1.StartNodeResponse.$Shape;

                /**
                 * Creates a StartNodeResponse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StartNodeResponse
                 */
                static fromObject(object: { [k: string]: any }): plasmacloud.plasmavmc.v1.StartNodeResponse;

                /**
                 * Creates a plain object from a StartNodeResponse message. Also converts values to other types if specified.
                 * @param message StartNodeResponse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: plasmacloud.plasmavmc.v1.StartNodeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StartNodeResponse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for StartNodeResponse
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace StartNodeResponse {

                /** Properties of a StartNodeResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StartNodeResponse. */
                type $Shape = plasmacloud.plasmavmc.v1.StartNodeResponse.$Properties;
            }
        }
    }
}
