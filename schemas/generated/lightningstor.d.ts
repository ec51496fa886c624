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
}
