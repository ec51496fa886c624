import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace csi. */
export namespace csi {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a GetPluginInfoRequest.
         * @deprecated Use csi.v1.GetPluginInfoRequest.$Properties instead.
         */
        interface IGetPluginInfoRequest extends csi.v1.GetPluginInfoRequest.$Properties {
        }

        /** Represents a GetPluginInfoRequest. */
        class GetPluginInfoRequest {

            /**
             * Constructs a new GetPluginInfoRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetPluginInfoRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GetPluginInfoRequest message. Does not implicitly {@link csi.v1.GetPluginInfoRequest.verify|verify} messages.
             * @param message GetPluginInfoRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetPluginInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPluginInfoRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginInfoRequest & csi.v1.GetPluginInfoRequest.$Shape} GetPluginInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetPluginInfoRequest & csi.v1.GetPluginInfoRequest.$Shape;
        }

        namespace GetPluginInfoRequest {

            /** Properties of a GetPluginInfoRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPluginInfoRequest. */
            type $Shape = csi.v1.GetPluginInfoRequest.$Properties;
        }

        /**
         * Properties of a GetPluginInfoResponse.
         * @deprecated Use csi.v1.GetPluginInfoResponse.$Properties instead.
         */
        interface IGetPluginInfoResponse extends csi.v1.GetPluginInfoResponse.$Properties {
        }

        /** Represents a GetPluginInfoResponse. */
        class GetPluginInfoResponse {

            /**
             * Constructs a new GetPluginInfoResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetPluginInfoResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetPluginInfoResponse name. */
            name: string;

            /** GetPluginInfoResponse vendorVersion. */
            vendorVersion: string;

            /** GetPluginInfoResponse manifest. */
            manifest: { [k: string]: string };

            /**
             * Encodes the specified GetPluginInfoResponse message. Does not implicitly {@link csi.v1.GetPluginInfoResponse.verify|verify} messages.
             * @param message GetPluginInfoResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetPluginInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPluginInfoResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginInfoResponse & csi.v1.GetPluginInfoResponse.$Shape} GetPluginInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetPluginInfoResponse & csi.v1.GetPluginInfoResponse.$Shape;
        }

        namespace GetPluginInfoResponse {

            /** Properties of a GetPluginInfoResponse. */
            interface $Properties {

                /** GetPluginInfoResponse name */
                name?: (string|null);

                /** GetPluginInfoResponse vendorVersion */
                vendorVersion?: (string|null);

                /** GetPluginInfoResponse manifest */
                manifest?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPluginInfoResponse. */
            type $Shape = csi.v1.GetPluginInfoResponse.$Properties;
        }

        /**
         * Properties of a GetPluginCapabilitiesRequest.
         * @deprecated Use csi.v1.GetPluginCapabilitiesRequest.$Properties instead.
         */
        interface IGetPluginCapabilitiesRequest extends csi.v1.GetPluginCapabilitiesRequest.$Properties {
        }

        /** Represents a GetPluginCapabilitiesRequest. */
        class GetPluginCapabilitiesRequest {

            /**
             * Constructs a new GetPluginCapabilitiesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetPluginCapabilitiesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GetPluginCapabilitiesRequest message. Does not implicitly {@link csi.v1.GetPluginCapabilitiesRequest.verify|verify} messages.
             * @param message GetPluginCapabilitiesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetPluginCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPluginCapabilitiesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginCapabilitiesRequest & csi.v1.GetPluginCapabilitiesRequest.$Shape} GetPluginCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetPluginCapabilitiesRequest & csi.v1.GetPluginCapabilitiesRequest.$Shape;
        }

        namespace GetPluginCapabilitiesRequest {

            /** Properties of a GetPluginCapabilitiesRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPluginCapabilitiesRequest. */
            type $Shape = csi.v1.GetPluginCapabilitiesRequest.$Properties;
        }

        /**
         * Properties of a GetPluginCapabilitiesResponse.
         * @deprecated Use csi.v1.GetPluginCapabilitiesResponse.$Properties instead.
         */
        interface IGetPluginCapabilitiesResponse extends csi.v1.GetPluginCapabilitiesResponse.$Properties {
        }

        /** Represents a GetPluginCapabilitiesResponse. */
        class GetPluginCapabilitiesResponse {

            /**
             * Constructs a new GetPluginCapabilitiesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetPluginCapabilitiesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetPluginCapabilitiesResponse capabilities. */
            capabilities: csi.v1.PluginCapability.$Properties[];

            /**
             * Encodes the specified GetPluginCapabilitiesResponse message. Does not implicitly {@link csi.v1.GetPluginCapabilitiesResponse.verify|verify} messages.
             * @param message GetPluginCapabilitiesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetPluginCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPluginCapabilitiesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginCapabilitiesResponse & csi.v1.GetPluginCapabilitiesResponse.$Shape} GetPluginCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetPluginCapabilitiesResponse & csi.v1.GetPluginCapabilitiesResponse.$Shape;
        }

        namespace GetPluginCapabilitiesResponse {

            /** Properties of a GetPluginCapabilitiesResponse. */
            interface $Properties {

                /** GetPluginCapabilitiesResponse capabilities */
                capabilities?: (csi.v1.PluginCapability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPluginCapabilitiesResponse. */
            type $Shape = {
              capabilities?: csi.v1.PluginCapability.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PluginCapability.
         * @deprecated Use csi.v1.PluginCapability.$Properties instead.
         */
        interface IPluginCapability extends csi.v1.PluginCapability.$Properties {
        }

        /** Represents a PluginCapability. */
        class PluginCapability {

            /**
             * Constructs a new PluginCapability.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.PluginCapability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PluginCapability service. */
            service?: (csi.v1.PluginCapability.Service.$Properties|null);

            /** PluginCapability volumeExpansion. */
            volumeExpansion?: (csi.v1.PluginCapability.VolumeExpansion.$Properties|null);

            /** PluginCapability type. */
            type?: ("service"|"volumeExpansion");

            /**
             * Encodes the specified PluginCapability message. Does not implicitly {@link csi.v1.PluginCapability.verify|verify} messages.
             * @param message PluginCapability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.PluginCapability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PluginCapability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.PluginCapability & csi.v1.PluginCapability.$Shape} PluginCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.PluginCapability & csi.v1.PluginCapability.$Shape;
        }

        namespace PluginCapability {

            /** Properties of a PluginCapability. */
            interface $Properties {

                /** PluginCapability service */
                service?: (csi.v1.PluginCapability.Service.$Properties|null);

                /** PluginCapability volumeExpansion */
                volumeExpansion?: (csi.v1.PluginCapability.VolumeExpansion.$Properties|null);

                /** PluginCapability type */
                type?: ("service"|"volumeExpansion");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PluginCapability. */
            type $Shape = {
              service?: csi.v1.PluginCapability.Service.$Shape|null;
              volumeExpansion?: csi.v1.PluginCapability.VolumeExpansion.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ type?: undefined; service?: null; volumeExpansion?: null }|{ type?: "service"; service: csi.v1.PluginCapability.Service.$Shape; volumeExpansion?: null }|{ type?: "volumeExpansion"; service?: null; volumeExpansion: csi.v1.PluginCapability.VolumeExpansion.$Shape })
            );

            /**
             * Properties of a Service.
             * @deprecated Use csi.v1.PluginCapability.Service.$Properties instead.
             */
            interface IService extends csi.v1.PluginCapability.Service.$Properties {
            }

            /** Represents a Service. */
            class Service {

                /**
                 * Constructs a new Service.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.PluginCapability.Service.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Service type. */
                type: csi.v1.PluginCapability.Service.Type;

                /**
                 * Encodes the specified Service message. Does not implicitly {@link csi.v1.PluginCapability.Service.verify|verify} messages.
                 * @param message Service message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.PluginCapability.Service.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Service message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.PluginCapability.Service & csi.v1.PluginCapability.Service.$Shape} Service
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.PluginCapability.Service & csi.v1.PluginCapability.Service.$Shape;
            }

            namespace Service {

                /** Properties of a Service. */
                interface $Properties {

                    /** Service type */
                    type?: (csi.v1.PluginCapability.Service.Type|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Service. */
                type $Shape = csi.v1.PluginCapability.Service.$Properties;

                /** Type enum. */
                enum Type {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** CONTROLLER_SERVICE value */
                    CONTROLLER_SERVICE = 1,

                    /** VOLUME_ACCESSIBILITY_CONSTRAINTS value */
                    VOLUME_ACCESSIBILITY_CONSTRAINTS = 2,

                    /** GROUP_CONTROLLER_SERVICE value */
                    GROUP_CONTROLLER_SERVICE = 3,

                    /** SNAPSHOT_METADATA_SERVICE value */
                    SNAPSHOT_METADATA_SERVICE = 4
                }
            }

            /**
             * Properties of a VolumeExpansion.
             * @deprecated Use csi.v1.PluginCapability.VolumeExpansion.$Properties instead.
             */
            interface IVolumeExpansion extends csi.v1.PluginCapability.VolumeExpansion.$Properties {
            }

            /** Represents a VolumeExpansion. */
            class VolumeExpansion {

                /**
                 * Constructs a new VolumeExpansion.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.PluginCapability.VolumeExpansion.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VolumeExpansion type. */
                type: csi.v1.PluginCapability.VolumeExpansion.Type;

                /**
                 * Encodes the specified VolumeExpansion message. Does not implicitly {@link csi.v1.PluginCapability.VolumeExpansion.verify|verify} messages.
                 * @param message VolumeExpansion message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.PluginCapability.VolumeExpansion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VolumeExpansion message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.PluginCapability.VolumeExpansion & csi.v1.PluginCapability.VolumeExpansion.$Shape} VolumeExpansion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.PluginCapability.VolumeExpansion & csi.v1.PluginCapability.VolumeExpansion.$Shape;
            }

            namespace VolumeExpansion {

                /** Properties of a VolumeExpansion. */
                interface $Properties {

                    /** VolumeExpansion type */
                    type?: (csi.v1.PluginCapability.VolumeExpansion.Type|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VolumeExpansion. */
                type $Shape = csi.v1.PluginCapability.VolumeExpansion.$Properties;

                /** Type enum. */
                enum Type {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** ONLINE value */
                    ONLINE = 1,

                    /** OFFLINE value */
                    OFFLINE = 2
                }
            }
        }

        /**
         * Properties of a ProbeRequest.
         * @deprecated Use csi.v1.ProbeRequest.$Properties instead.
         */
        interface IProbeRequest extends csi.v1.ProbeRequest.$Properties {
        }

        /** Represents a ProbeRequest. */
        class ProbeRequest {

            /**
             * Constructs a new ProbeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ProbeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ProbeRequest message. Does not implicitly {@link csi.v1.ProbeRequest.verify|verify} messages.
             * @param message ProbeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ProbeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProbeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ProbeRequest & csi.v1.ProbeRequest.$Shape} ProbeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ProbeRequest & csi.v1.ProbeRequest.$Shape;
        }

        namespace ProbeRequest {

            /** Properties of a ProbeRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProbeRequest. */
            type $Shape = csi.v1.ProbeRequest.$Properties;
        }

        /**
         * Properties of a ProbeResponse.
         * @deprecated Use csi.v1.ProbeResponse.$Properties instead.
         */
        interface IProbeResponse extends csi.v1.ProbeResponse.$Properties {
        }

        /** Represents a ProbeResponse. */
        class ProbeResponse {

            /**
             * Constructs a new ProbeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ProbeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProbeResponse ready. */
            ready?: (google.protobuf.BoolValue.$Properties|null);

            /**
             * Encodes the specified ProbeResponse message. Does not implicitly {@link csi.v1.ProbeResponse.verify|verify} messages.
             * @param message ProbeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ProbeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProbeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ProbeResponse & csi.v1.ProbeResponse.$Shape} ProbeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ProbeResponse & csi.v1.ProbeResponse.$Shape;
        }

        namespace ProbeResponse {

            /** Properties of a ProbeResponse. */
            interface $Properties {

                /** ProbeResponse ready */
                ready?: (google.protobuf.BoolValue.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProbeResponse. */
            type $Shape = csi.v1.ProbeResponse.$Properties;
        }

        /**
         * Properties of a CreateVolumeRequest.
         * @deprecated Use csi.v1.CreateVolumeRequest.$Properties instead.
         */
        interface ICreateVolumeRequest extends csi.v1.CreateVolumeRequest.$Properties {
        }

        /** Represents a CreateVolumeRequest. */
        class CreateVolumeRequest {

            /**
             * Constructs a new CreateVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateVolumeRequest name. */
            name: string;

            /** CreateVolumeRequest capacityRange. */
            capacityRange?: (csi.v1.CapacityRange.$Properties|null);

            /** CreateVolumeRequest volumeCapabilities. */
            volumeCapabilities: csi.v1.VolumeCapability.$Properties[];

            /** CreateVolumeRequest parameters. */
            parameters: { [k: string]: string };

            /** CreateVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** CreateVolumeRequest volumeContentSource. */
            volumeContentSource?: (csi.v1.VolumeContentSource.$Properties|null);

            /** CreateVolumeRequest accessibilityRequirements. */
            accessibilityRequirements?: (csi.v1.TopologyRequirement.$Properties|null);

            /** CreateVolumeRequest mutableParameters. */
            mutableParameters: { [k: string]: string };

            /**
             * Encodes the specified CreateVolumeRequest message. Does not implicitly {@link csi.v1.CreateVolumeRequest.verify|verify} messages.
             * @param message CreateVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeRequest & csi.v1.CreateVolumeRequest.$Shape} CreateVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateVolumeRequest & csi.v1.CreateVolumeRequest.$Shape;
        }

        namespace CreateVolumeRequest {

            /** Properties of a CreateVolumeRequest. */
            interface $Properties {

                /** CreateVolumeRequest name */
                name?: (string|null);

                /** CreateVolumeRequest capacityRange */
                capacityRange?: (csi.v1.CapacityRange.$Properties|null);

                /** CreateVolumeRequest volumeCapabilities */
                volumeCapabilities?: (csi.v1.VolumeCapability.$Properties[]|null);

                /** CreateVolumeRequest parameters */
                parameters?: ({ [k: string]: string }|null);

                /** CreateVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** CreateVolumeRequest volumeContentSource */
                volumeContentSource?: (csi.v1.VolumeContentSource.$Properties|null);

                /** CreateVolumeRequest accessibilityRequirements */
                accessibilityRequirements?: (csi.v1.TopologyRequirement.$Properties|null);

                /** CreateVolumeRequest mutableParameters */
                mutableParameters?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateVolumeRequest. */
            type $Shape = {
              name?: string|null;
              capacityRange?: csi.v1.CapacityRange.$Shape|null;
              volumeCapabilities?: csi.v1.VolumeCapability.$Shape[]|null;
              parameters?: { [k: string]: string }|null;
              secrets?: { [k: string]: string }|null;
              volumeContentSource?: csi.v1.VolumeContentSource.$Shape|null;
              accessibilityRequirements?: csi.v1.TopologyRequirement.$Shape|null;
              mutableParameters?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a VolumeContentSource.
         * @deprecated Use csi.v1.VolumeContentSource.$Properties instead.
         */
        interface IVolumeContentSource extends csi.v1.VolumeContentSource.$Properties {
        }

        /** Represents a VolumeContentSource. */
        class VolumeContentSource {

            /**
             * Constructs a new VolumeContentSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.VolumeContentSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VolumeContentSource snapshot. */
            snapshot?: (csi.v1.VolumeContentSource.SnapshotSource.$Properties|null);

            /** VolumeContentSource volume. */
            volume?: (csi.v1.VolumeContentSource.VolumeSource.$Properties|null);

            /** VolumeContentSource type. */
            type?: ("snapshot"|"volume");

            /**
             * Encodes the specified VolumeContentSource message. Does not implicitly {@link csi.v1.VolumeContentSource.verify|verify} messages.
             * @param message VolumeContentSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.VolumeContentSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VolumeContentSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.VolumeContentSource & csi.v1.VolumeContentSource.$Shape} VolumeContentSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeContentSource & csi.v1.VolumeContentSource.$Shape;
        }

        namespace VolumeContentSource {

            /** Properties of a VolumeContentSource. */
            interface $Properties {

                /** VolumeContentSource snapshot */
                snapshot?: (csi.v1.VolumeContentSource.SnapshotSource.$Properties|null);

                /** VolumeContentSource volume */
                volume?: (csi.v1.VolumeContentSource.VolumeSource.$Properties|null);

                /** VolumeContentSource type */
                type?: ("snapshot"|"volume");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a VolumeContentSource. */
            type $Shape = {
              snapshot?: csi.v1.VolumeContentSource.SnapshotSource.$Shape|null;
              volume?: csi.v1.VolumeContentSource.VolumeSource.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ type?: undefined; snapshot?: null; volume?: null }|{ type?: "snapshot"; snapshot: csi.v1.VolumeContentSource.SnapshotSource.$Shape; volume?: null }|{ type?: "volume"; snapshot?: null; volume: csi.v1.VolumeContentSource.VolumeSource.$Shape })
            );

            /**
             * Properties of a SnapshotSource.
             * @deprecated Use csi.v1.VolumeContentSource.SnapshotSource.$Properties instead.
             */
            interface ISnapshotSource extends csi.v1.VolumeContentSource.SnapshotSource.$Properties {
            }

            /** Represents a SnapshotSource. */
            class SnapshotSource {

                /**
                 * Constructs a new SnapshotSource.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.VolumeContentSource.SnapshotSource.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SnapshotSource snapshotId. */
                snapshotId: string;

                /**
                 * Encodes the specified SnapshotSource message. Does not implicitly {@link csi.v1.VolumeContentSource.SnapshotSource.verify|verify} messages.
                 * @param message SnapshotSource message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.VolumeContentSource.SnapshotSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotSource message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeContentSource.SnapshotSource & csi.v1.VolumeContentSource.SnapshotSource.$Shape} SnapshotSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeContentSource.SnapshotSource & csi.v1.VolumeContentSource.SnapshotSource.$Shape;
            }

            namespace SnapshotSource {

                /** Properties of a SnapshotSource. */
                interface $Properties {

                    /** SnapshotSource snapshotId */
                    snapshotId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SnapshotSource. */
                type $Shape = csi.v1.VolumeContentSource.SnapshotSource.$Properties;
            }

            /**
             * Properties of a VolumeSource.
             * @deprecated Use csi.v1.VolumeContentSource.VolumeSource.$Properties instead.
             */
            interface IVolumeSource extends csi.v1.VolumeContentSource.VolumeSource.$Properties {
            }

            /** Represents a VolumeSource. */
            class VolumeSource {

                /**
                 * Constructs a new VolumeSource.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.VolumeContentSource.VolumeSource.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VolumeSource volumeId. */
                volumeId: string;

                /**
                 * Encodes the specified VolumeSource message. Does not implicitly {@link csi.v1.VolumeContentSource.VolumeSource.verify|verify} messages.
                 * @param message VolumeSource message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.VolumeContentSource.VolumeSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VolumeSource message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeContentSource.VolumeSource & csi.v1.VolumeContentSource.VolumeSource.$Shape} VolumeSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeContentSource.VolumeSource & csi.v1.VolumeContentSource.VolumeSource.$Shape;
            }

            namespace VolumeSource {

                /** Properties of a VolumeSource. */
                interface $Properties {

                    /** VolumeSource volumeId */
                    volumeId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VolumeSource. */
                type $Shape = csi.v1.VolumeContentSource.VolumeSource.$Properties;
            }
        }

        /**
         * Properties of a CreateVolumeResponse.
         * @deprecated Use csi.v1.CreateVolumeResponse.$Properties instead.
         */
        interface ICreateVolumeResponse extends csi.v1.CreateVolumeResponse.$Properties {
        }

        /** Represents a CreateVolumeResponse. */
        class CreateVolumeResponse {

            /**
             * Constructs a new CreateVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateVolumeResponse volume. */
            volume?: (csi.v1.Volume.$Properties|null);

            /**
             * Encodes the specified CreateVolumeResponse message. Does not implicitly {@link csi.v1.CreateVolumeResponse.verify|verify} messages.
             * @param message CreateVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeResponse & csi.v1.CreateVolumeResponse.$Shape} CreateVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateVolumeResponse & csi.v1.CreateVolumeResponse.$Shape;
        }

        namespace CreateVolumeResponse {

            /** Properties of a CreateVolumeResponse. */
            interface $Properties {

                /** CreateVolumeResponse volume */
                volume?: (csi.v1.Volume.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateVolumeResponse. */
            type $Shape = {
              volume?: csi.v1.Volume.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a VolumeCapability.
         * @deprecated Use csi.v1.VolumeCapability.$Properties instead.
         */
        interface IVolumeCapability extends csi.v1.VolumeCapability.$Properties {
        }

        /** Represents a VolumeCapability. */
        class VolumeCapability {

            /**
             * Constructs a new VolumeCapability.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.VolumeCapability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VolumeCapability block. */
            block?: (csi.v1.VolumeCapability.BlockVolume.$Properties|null);

            /** VolumeCapability mount. */
            mount?: (csi.v1.VolumeCapability.MountVolume.$Properties|null);

            /** VolumeCapability accessMode. */
            accessMode?: (csi.v1.VolumeCapability.AccessMode.$Properties|null);

            /** VolumeCapability accessType. */
            accessType?: ("block"|"mount");

            /**
             * Encodes the specified VolumeCapability message. Does not implicitly {@link csi.v1.VolumeCapability.verify|verify} messages.
             * @param message VolumeCapability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.VolumeCapability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VolumeCapability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.VolumeCapability & csi.v1.VolumeCapability.$Shape} VolumeCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeCapability & csi.v1.VolumeCapability.$Shape;
        }

        namespace VolumeCapability {

            /** Properties of a VolumeCapability. */
            interface $Properties {

                /** VolumeCapability block */
                block?: (csi.v1.VolumeCapability.BlockVolume.$Properties|null);

                /** VolumeCapability mount */
                mount?: (csi.v1.VolumeCapability.MountVolume.$Properties|null);

                /** VolumeCapability accessMode */
                accessMode?: (csi.v1.VolumeCapability.AccessMode.$Properties|null);

                /** VolumeCapability accessType */
                accessType?: ("block"|"mount");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a VolumeCapability. */
            type $Shape = {
              block?: csi.v1.VolumeCapability.BlockVolume.$Shape|null;
              mount?: csi.v1.VolumeCapability.MountVolume.$Shape|null;
              accessMode?: csi.v1.VolumeCapability.AccessMode.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ accessType?: undefined; block?: null; mount?: null }|{ accessType?: "block"; block: csi.v1.VolumeCapability.BlockVolume.$Shape; mount?: null }|{ accessType?: "mount"; block?: null; mount: csi.v1.VolumeCapability.MountVolume.$Shape })
            );

            /**
             * Properties of a BlockVolume.
             * @deprecated Use csi.v1.VolumeCapability.BlockVolume.$Properties instead.
             */
            interface IBlockVolume extends csi.v1.VolumeCapability.BlockVolume.$Properties {
            }

            /** Represents a BlockVolume. */
            class BlockVolume {

                /**
                 * Constructs a new BlockVolume.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.VolumeCapability.BlockVolume.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified BlockVolume message. Does not implicitly {@link csi.v1.VolumeCapability.BlockVolume.verify|verify} messages.
                 * @param message BlockVolume message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.VolumeCapability.BlockVolume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BlockVolume message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.BlockVolume & csi.v1.VolumeCapability.BlockVolume.$Shape} BlockVolume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeCapability.BlockVolume & csi.v1.VolumeCapability.BlockVolume.$Shape;
            }

            namespace BlockVolume {

                /** Properties of a BlockVolume. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BlockVolume. */
                type $Shape = csi.v1.VolumeCapability.BlockVolume.$Properties;
            }

            /**
             * Properties of a MountVolume.
             * @deprecated Use csi.v1.VolumeCapability.MountVolume.$Properties instead.
             */
            interface IMountVolume extends csi.v1.VolumeCapability.MountVolume.$Properties {
            }

            /** Represents a MountVolume. */
            class MountVolume {

                /**
                 * Constructs a new MountVolume.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.VolumeCapability.MountVolume.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MountVolume fsType. */
                fsType: string;

                /** MountVolume mountFlags. */
                mountFlags: string[];

                /** MountVolume volumeMountGroup. */
                volumeMountGroup: string;

                /**
                 * Encodes the specified MountVolume message. Does not implicitly {@link csi.v1.VolumeCapability.MountVolume.verify|verify} messages.
                 * @param message MountVolume message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.VolumeCapability.MountVolume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MountVolume message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.MountVolume & csi.v1.VolumeCapability.MountVolume.$Shape} MountVolume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeCapability.MountVolume & csi.v1.VolumeCapability.MountVolume.$Shape;
            }

            namespace MountVolume {

                /** Properties of a MountVolume. */
                interface $Properties {

                    /** MountVolume fsType */
                    fsType?: (string|null);

                    /** MountVolume mountFlags */
                    mountFlags?: (string[]|null);

                    /** MountVolume volumeMountGroup */
                    volumeMountGroup?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MountVolume. */
                type $Shape = csi.v1.VolumeCapability.MountVolume.$Properties;
            }

            /**
             * Properties of an AccessMode.
             * @deprecated Use csi.v1.VolumeCapability.AccessMode.$Properties instead.
             */
            interface IAccessMode extends csi.v1.VolumeCapability.AccessMode.$Properties {
            }

            /** Represents an AccessMode. */
            class AccessMode {

                /**
                 * Constructs a new AccessMode.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.VolumeCapability.AccessMode.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AccessMode mode. */
                mode: csi.v1.VolumeCapability.AccessMode.Mode;

                /**
                 * Encodes the specified AccessMode message. Does not implicitly {@link csi.v1.VolumeCapability.AccessMode.verify|verify} messages.
                 * @param message AccessMode message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.VolumeCapability.AccessMode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AccessMode message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.AccessMode & csi.v1.VolumeCapability.AccessMode.$Shape} AccessMode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeCapability.AccessMode & csi.v1.VolumeCapability.AccessMode.$Shape;
            }

            namespace AccessMode {

                /** Properties of an AccessMode. */
                interface $Properties {

                    /** AccessMode mode */
                    mode?: (csi.v1.VolumeCapability.AccessMode.Mode|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AccessMode. */
                type $Shape = csi.v1.VolumeCapability.AccessMode.$Properties;

                /** Mode enum. */
                enum Mode {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** SINGLE_NODE_WRITER value */
                    SINGLE_NODE_WRITER = 1,

                    /** SINGLE_NODE_READER_ONLY value */
                    SINGLE_NODE_READER_ONLY = 2,

                    /** MULTI_NODE_READER_ONLY value */
                    MULTI_NODE_READER_ONLY = 3,

                    /** MULTI_NODE_SINGLE_WRITER value */
                    MULTI_NODE_SINGLE_WRITER = 4,

                    /** MULTI_NODE_MULTI_WRITER value */
                    MULTI_NODE_MULTI_WRITER = 5,

                    /** SINGLE_NODE_SINGLE_WRITER value */
                    SINGLE_NODE_SINGLE_WRITER = 6,

                    /** SINGLE_NODE_MULTI_WRITER value */
                    SINGLE_NODE_MULTI_WRITER = 7
                }
            }
        }

        /**
         * Properties of a CapacityRange.
         * @deprecated Use csi.v1.CapacityRange.$Properties instead.
         */
        interface ICapacityRange extends csi.v1.CapacityRange.$Properties {
        }

        /** Represents a CapacityRange. */
        class CapacityRange {

            /**
             * Constructs a new CapacityRange.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CapacityRange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CapacityRange requiredBytes. */
            requiredBytes: number;

            /** CapacityRange limitBytes. */
            limitBytes: number;

            /**
             * Encodes the specified CapacityRange message. Does not implicitly {@link csi.v1.CapacityRange.verify|verify} messages.
             * @param message CapacityRange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CapacityRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapacityRange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CapacityRange & csi.v1.CapacityRange.$Shape} CapacityRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CapacityRange & csi.v1.CapacityRange.$Shape;
        }

        namespace CapacityRange {

            /** Properties of a CapacityRange. */
            interface $Properties {

                /** CapacityRange requiredBytes */
                requiredBytes?: (number|null);

                /** CapacityRange limitBytes */
                limitBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CapacityRange. */
            type $Shape = csi.v1.CapacityRange.$Properties;
        }

        /**
         * Properties of a Volume.
         * @deprecated Use csi.v1.Volume.$Properties instead.
         */
        interface IVolume extends csi.v1.Volume.$Properties {
        }

        /** Represents a Volume. */
        class Volume {

            /**
             * Constructs a new Volume.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.Volume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Volume capacityBytes. */
            capacityBytes: number;

            /** Volume volumeId. */
            volumeId: string;

            /** Volume volumeContext. */
            volumeContext: { [k: string]: string };

            /** Volume contentSource. */
            contentSource?: (csi.v1.VolumeContentSource.$Properties|null);

            /** Volume accessibleTopology. */
            accessibleTopology: csi.v1.Topology.$Properties[];

            /**
             * Encodes the specified Volume message. Does not implicitly {@link csi.v1.Volume.verify|verify} messages.
             * @param message Volume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.Volume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Volume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.Volume & csi.v1.Volume.$Shape} Volume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.Volume & csi.v1.Volume.$Shape;
        }

        namespace Volume {

            /** Properties of a Volume. */
            interface $Properties {

                /** Volume capacityBytes */
                capacityBytes?: (number|null);

                /** Volume volumeId */
                volumeId?: (string|null);

                /** Volume volumeContext */
                volumeContext?: ({ [k: string]: string }|null);

                /** Volume contentSource */
                contentSource?: (csi.v1.VolumeContentSource.$Properties|null);

                /** Volume accessibleTopology */
                accessibleTopology?: (csi.v1.Topology.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Volume. */
            type $Shape = {
              capacityBytes?: number|null;
              volumeId?: string|null;
              volumeContext?: { [k: string]: string }|null;
              contentSource?: csi.v1.VolumeContentSource.$Shape|null;
              accessibleTopology?: csi.v1.Topology.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TopologyRequirement.
         * @deprecated Use csi.v1.TopologyRequirement.$Properties instead.
         */
        interface ITopologyRequirement extends csi.v1.TopologyRequirement.$Properties {
        }

        /** Represents a TopologyRequirement. */
        class TopologyRequirement {

            /**
             * Constructs a new TopologyRequirement.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.TopologyRequirement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TopologyRequirement requisite. */
            requisite: csi.v1.Topology.$Properties[];

            /** TopologyRequirement preferred. */
            preferred: csi.v1.Topology.$Properties[];

            /**
             * Encodes the specified TopologyRequirement message. Does not implicitly {@link csi.v1.TopologyRequirement.verify|verify} messages.
             * @param message TopologyRequirement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.TopologyRequirement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TopologyRequirement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.TopologyRequirement & csi.v1.TopologyRequirement.$Shape} TopologyRequirement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.TopologyRequirement & csi.v1.TopologyRequirement.$Shape;
        }

        namespace TopologyRequirement {

            /** Properties of a TopologyRequirement. */
            interface $Properties {

                /** TopologyRequirement requisite */
                requisite?: (csi.v1.Topology.$Properties[]|null);

                /** TopologyRequirement preferred */
                preferred?: (csi.v1.Topology.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TopologyRequirement. */
            type $Shape = csi.v1.TopologyRequirement.$Properties;
        }

        /**
         * Properties of a Topology.
         * @deprecated Use csi.v1.Topology.$Properties instead.
         */
        interface ITopology extends csi.v1.Topology.$Properties {
        }

        /** Represents a Topology. */
        class Topology {

            /**
             * Constructs a new Topology.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.Topology.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Topology segments. */
            segments: { [k: string]: string };

            /**
             * Encodes the specified Topology message. Does not implicitly {@link csi.v1.Topology.verify|verify} messages.
             * @param message Topology message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.Topology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Topology message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.Topology & csi.v1.Topology.$Shape} Topology
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.Topology & csi.v1.Topology.$Shape;
        }

        namespace Topology {

            /** Properties of a Topology. */
            interface $Properties {

                /** Topology segments */
                segments?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Topology. */
            type $Shape = csi.v1.Topology.$Properties;
        }

        /**
         * Properties of a DeleteVolumeRequest.
         * @deprecated Use csi.v1.DeleteVolumeRequest.$Properties instead.
         */
        interface IDeleteVolumeRequest extends csi.v1.DeleteVolumeRequest.$Properties {
        }

        /** Represents a DeleteVolumeRequest. */
        class DeleteVolumeRequest {

            /**
             * Constructs a new DeleteVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteVolumeRequest volumeId. */
            volumeId: string;

            /** DeleteVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified DeleteVolumeRequest message. Does not implicitly {@link csi.v1.DeleteVolumeRequest.verify|verify} messages.
             * @param message DeleteVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeRequest & csi.v1.DeleteVolumeRequest.$Shape} DeleteVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteVolumeRequest & csi.v1.DeleteVolumeRequest.$Shape;
        }

        namespace DeleteVolumeRequest {

            /** Properties of a DeleteVolumeRequest. */
            interface $Properties {

                /** DeleteVolumeRequest volumeId */
                volumeId?: (string|null);

                /** DeleteVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteVolumeRequest. */
            type $Shape = csi.v1.DeleteVolumeRequest.$Properties;
        }

        /**
         * Properties of a DeleteVolumeResponse.
         * @deprecated Use csi.v1.DeleteVolumeResponse.$Properties instead.
         */
        interface IDeleteVolumeResponse extends csi.v1.DeleteVolumeResponse.$Properties {
        }

        /** Represents a DeleteVolumeResponse. */
        class DeleteVolumeResponse {

            /**
             * Constructs a new DeleteVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified DeleteVolumeResponse message. Does not implicitly {@link csi.v1.DeleteVolumeResponse.verify|verify} messages.
             * @param message DeleteVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeResponse & csi.v1.DeleteVolumeResponse.$Shape} DeleteVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteVolumeResponse & csi.v1.DeleteVolumeResponse.$Shape;
        }

        namespace DeleteVolumeResponse {

            /** Properties of a DeleteVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteVolumeResponse. */
            type $Shape = csi.v1.DeleteVolumeResponse.$Properties;
        }

        /**
         * Properties of a ControllerPublishVolumeRequest.
         * @deprecated Use csi.v1.ControllerPublishVolumeRequest.$Properties instead.
         */
        interface IControllerPublishVolumeRequest extends csi.v1.ControllerPublishVolumeRequest.$Properties {
        }

        /** Represents a ControllerPublishVolumeRequest. */
        class ControllerPublishVolumeRequest {

            /**
             * Constructs a new ControllerPublishVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerPublishVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerPublishVolumeRequest volumeId. */
            volumeId: string;

            /** ControllerPublishVolumeRequest nodeId. */
            nodeId: string;

            /** ControllerPublishVolumeRequest volumeCapability. */
            volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

            /** ControllerPublishVolumeRequest readonly. */
            readonly: boolean;

            /** ControllerPublishVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** ControllerPublishVolumeRequest volumeContext. */
            volumeContext: { [k: string]: string };

            /**
             * Encodes the specified ControllerPublishVolumeRequest message. Does not implicitly {@link csi.v1.ControllerPublishVolumeRequest.verify|verify} messages.
             * @param message ControllerPublishVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerPublishVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerPublishVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerPublishVolumeRequest & csi.v1.ControllerPublishVolumeRequest.$Shape} ControllerPublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerPublishVolumeRequest & csi.v1.ControllerPublishVolumeRequest.$Shape;
        }

        namespace ControllerPublishVolumeRequest {

            /** Properties of a ControllerPublishVolumeRequest. */
            interface $Properties {

                /** ControllerPublishVolumeRequest volumeId */
                volumeId?: (string|null);

                /** ControllerPublishVolumeRequest nodeId */
                nodeId?: (string|null);

                /** ControllerPublishVolumeRequest volumeCapability */
                volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

                /** ControllerPublishVolumeRequest readonly */
                readonly?: (boolean|null);

                /** ControllerPublishVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** ControllerPublishVolumeRequest volumeContext */
                volumeContext?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerPublishVolumeRequest. */
            type $Shape = {
              volumeId?: string|null;
              nodeId?: string|null;
              volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
              readonly?: boolean|null;
              secrets?: { [k: string]: string }|null;
              volumeContext?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ControllerPublishVolumeResponse.
         * @deprecated Use csi.v1.ControllerPublishVolumeResponse.$Properties instead.
         */
        interface IControllerPublishVolumeResponse extends csi.v1.ControllerPublishVolumeResponse.$Properties {
        }

        /** Represents a ControllerPublishVolumeResponse. */
        class ControllerPublishVolumeResponse {

            /**
             * Constructs a new ControllerPublishVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerPublishVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerPublishVolumeResponse publishContext. */
            publishContext: { [k: string]: string };

            /**
             * Encodes the specified ControllerPublishVolumeResponse message. Does not implicitly {@link csi.v1.ControllerPublishVolumeResponse.verify|verify} messages.
             * @param message ControllerPublishVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerPublishVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerPublishVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerPublishVolumeResponse & csi.v1.ControllerPublishVolumeResponse.$Shape} ControllerPublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerPublishVolumeResponse & csi.v1.ControllerPublishVolumeResponse.$Shape;
        }

        namespace ControllerPublishVolumeResponse {

            /** Properties of a ControllerPublishVolumeResponse. */
            interface $Properties {

                /** ControllerPublishVolumeResponse publishContext */
                publishContext?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerPublishVolumeResponse. */
            type $Shape = csi.v1.ControllerPublishVolumeResponse.$Properties;
        }

        /**
         * Properties of a ControllerUnpublishVolumeRequest.
         * @deprecated Use csi.v1.ControllerUnpublishVolumeRequest.$Properties instead.
         */
        interface IControllerUnpublishVolumeRequest extends csi.v1.ControllerUnpublishVolumeRequest.$Properties {
        }

        /** Represents a ControllerUnpublishVolumeRequest. */
        class ControllerUnpublishVolumeRequest {

            /**
             * Constructs a new ControllerUnpublishVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerUnpublishVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerUnpublishVolumeRequest volumeId. */
            volumeId: string;

            /** ControllerUnpublishVolumeRequest nodeId. */
            nodeId: string;

            /** ControllerUnpublishVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified ControllerUnpublishVolumeRequest message. Does not implicitly {@link csi.v1.ControllerUnpublishVolumeRequest.verify|verify} messages.
             * @param message ControllerUnpublishVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerUnpublishVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerUnpublishVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerUnpublishVolumeRequest & csi.v1.ControllerUnpublishVolumeRequest.$Shape} ControllerUnpublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerUnpublishVolumeRequest & csi.v1.ControllerUnpublishVolumeRequest.$Shape;
        }

        namespace ControllerUnpublishVolumeRequest {

            /** Properties of a ControllerUnpublishVolumeRequest. */
            interface $Properties {

                /** ControllerUnpublishVolumeRequest volumeId */
                volumeId?: (string|null);

                /** ControllerUnpublishVolumeRequest nodeId */
                nodeId?: (string|null);

                /** ControllerUnpublishVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerUnpublishVolumeRequest. */
            type $Shape = csi.v1.ControllerUnpublishVolumeRequest.$Properties;
        }

        /**
         * Properties of a ControllerUnpublishVolumeResponse.
         * @deprecated Use csi.v1.ControllerUnpublishVolumeResponse.$Properties instead.
         */
        interface IControllerUnpublishVolumeResponse extends csi.v1.ControllerUnpublishVolumeResponse.$Properties {
        }

        /** Represents a ControllerUnpublishVolumeResponse. */
        class ControllerUnpublishVolumeResponse {

            /**
             * Constructs a new ControllerUnpublishVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerUnpublishVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ControllerUnpublishVolumeResponse message. Does not implicitly {@link csi.v1.ControllerUnpublishVolumeResponse.verify|verify} messages.
             * @param message ControllerUnpublishVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerUnpublishVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerUnpublishVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerUnpublishVolumeResponse & csi.v1.ControllerUnpublishVolumeResponse.$Shape} ControllerUnpublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerUnpublishVolumeResponse & csi.v1.ControllerUnpublishVolumeResponse.$Shape;
        }

        namespace ControllerUnpublishVolumeResponse {

            /** Properties of a ControllerUnpublishVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerUnpublishVolumeResponse. */
            type $Shape = csi.v1.ControllerUnpublishVolumeResponse.$Properties;
        }

        /**
         * Properties of a ValidateVolumeCapabilitiesRequest.
         * @deprecated Use csi.v1.ValidateVolumeCapabilitiesRequest.$Properties instead.
         */
        interface IValidateVolumeCapabilitiesRequest extends csi.v1.ValidateVolumeCapabilitiesRequest.$Properties {
        }

        /** Represents a ValidateVolumeCapabilitiesRequest. */
        class ValidateVolumeCapabilitiesRequest {

            /**
             * Constructs a new ValidateVolumeCapabilitiesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ValidateVolumeCapabilitiesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ValidateVolumeCapabilitiesRequest volumeId. */
            volumeId: string;

            /** ValidateVolumeCapabilitiesRequest volumeContext. */
            volumeContext: { [k: string]: string };

            /** ValidateVolumeCapabilitiesRequest volumeCapabilities. */
            volumeCapabilities: csi.v1.VolumeCapability.$Properties[];

            /** ValidateVolumeCapabilitiesRequest parameters. */
            parameters: { [k: string]: string };

            /** ValidateVolumeCapabilitiesRequest secrets. */
            secrets: { [k: string]: string };

            /** ValidateVolumeCapabilitiesRequest mutableParameters. */
            mutableParameters: { [k: string]: string };

            /**
             * Encodes the specified ValidateVolumeCapabilitiesRequest message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesRequest.verify|verify} messages.
             * @param message ValidateVolumeCapabilitiesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ValidateVolumeCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ValidateVolumeCapabilitiesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ValidateVolumeCapabilitiesRequest & csi.v1.ValidateVolumeCapabilitiesRequest.$Shape} ValidateVolumeCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ValidateVolumeCapabilitiesRequest & csi.v1.ValidateVolumeCapabilitiesRequest.$Shape;
        }

        namespace ValidateVolumeCapabilitiesRequest {

            /** Properties of a ValidateVolumeCapabilitiesRequest. */
            interface $Properties {

                /** ValidateVolumeCapabilitiesRequest volumeId */
                volumeId?: (string|null);

                /** ValidateVolumeCapabilitiesRequest volumeContext */
                volumeContext?: ({ [k: string]: string }|null);

                /** ValidateVolumeCapabilitiesRequest volumeCapabilities */
                volumeCapabilities?: (csi.v1.VolumeCapability.$Properties[]|null);

                /** ValidateVolumeCapabilitiesRequest parameters */
                parameters?: ({ [k: string]: string }|null);

                /** ValidateVolumeCapabilitiesRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** ValidateVolumeCapabilitiesRequest mutableParameters */
                mutableParameters?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ValidateVolumeCapabilitiesRequest. */
            type $Shape = {
              volumeId?: string|null;
              volumeContext?: { [k: string]: string }|null;
              volumeCapabilities?: csi.v1.VolumeCapability.$Shape[]|null;
              parameters?: { [k: string]: string }|null;
              secrets?: { [k: string]: string }|null;
              mutableParameters?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ValidateVolumeCapabilitiesResponse.
         * @deprecated Use csi.v1.ValidateVolumeCapabilitiesResponse.$Properties instead.
         */
        interface IValidateVolumeCapabilitiesResponse extends csi.v1.ValidateVolumeCapabilitiesResponse.$Properties {
        }

        /** Represents a ValidateVolumeCapabilitiesResponse. */
        class ValidateVolumeCapabilitiesResponse {

            /**
             * Constructs a new ValidateVolumeCapabilitiesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ValidateVolumeCapabilitiesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ValidateVolumeCapabilitiesResponse confirmed. */
            confirmed?: (csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties|null);

            /** ValidateVolumeCapabilitiesResponse message. */
            message: string;

            /**
             * Encodes the specified ValidateVolumeCapabilitiesResponse message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesResponse.verify|verify} messages.
             * @param message ValidateVolumeCapabilitiesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ValidateVolumeCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ValidateVolumeCapabilitiesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ValidateVolumeCapabilitiesResponse & csi.v1.ValidateVolumeCapabilitiesResponse.$Shape} ValidateVolumeCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ValidateVolumeCapabilitiesResponse & csi.v1.ValidateVolumeCapabilitiesResponse.$Shape;
        }

        namespace ValidateVolumeCapabilitiesResponse {

            /** Properties of a ValidateVolumeCapabilitiesResponse. */
            interface $Properties {

                /** ValidateVolumeCapabilitiesResponse confirmed */
                confirmed?: (csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties|null);

                /** ValidateVolumeCapabilitiesResponse message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ValidateVolumeCapabilitiesResponse. */
            type $Shape = {
              confirmed?: csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape|null;
              message?: string|null;
              $unknowns?: Uint8Array[];
            };

            /**
             * Properties of a Confirmed.
             * @deprecated Use csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties instead.
             */
            interface IConfirmed extends csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties {
            }

            /** Represents a Confirmed. */
            class Confirmed {

                /**
                 * Constructs a new Confirmed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Confirmed volumeContext. */
                volumeContext: { [k: string]: string };

                /** Confirmed volumeCapabilities. */
                volumeCapabilities: csi.v1.VolumeCapability.$Properties[];

                /** Confirmed parameters. */
                parameters: { [k: string]: string };

                /** Confirmed mutableParameters. */
                mutableParameters: { [k: string]: string };

                /**
                 * Encodes the specified Confirmed message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.verify|verify} messages.
                 * @param message Confirmed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Confirmed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed & csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape} Confirmed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed & csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape;
            }

            namespace Confirmed {

                /** Properties of a Confirmed. */
                interface $Properties {

                    /** Confirmed volumeContext */
                    volumeContext?: ({ [k: string]: string }|null);

                    /** Confirmed volumeCapabilities */
                    volumeCapabilities?: (csi.v1.VolumeCapability.$Properties[]|null);

                    /** Confirmed parameters */
                    parameters?: ({ [k: string]: string }|null);

                    /** Confirmed mutableParameters */
                    mutableParameters?: ({ [k: string]: string }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Confirmed. */
                type $Shape = {
                  volumeContext?: { [k: string]: string }|null;
                  volumeCapabilities?: csi.v1.VolumeCapability.$Shape[]|null;
                  parameters?: { [k: string]: string }|null;
                  mutableParameters?: { [k: string]: string }|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }

        /**
         * Properties of a ListVolumesRequest.
         * @deprecated Use csi.v1.ListVolumesRequest.$Properties instead.
         */
        interface IListVolumesRequest extends csi.v1.ListVolumesRequest.$Properties {
        }

        /** Represents a ListVolumesRequest. */
        class ListVolumesRequest {

            /**
             * Constructs a new ListVolumesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ListVolumesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListVolumesRequest maxEntries. */
            maxEntries: number;

            /** ListVolumesRequest startingToken. */
            startingToken: string;

            /**
             * Encodes the specified ListVolumesRequest message. Does not implicitly {@link csi.v1.ListVolumesRequest.verify|verify} messages.
             * @param message ListVolumesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ListVolumesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListVolumesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ListVolumesRequest & csi.v1.ListVolumesRequest.$Shape} ListVolumesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListVolumesRequest & csi.v1.ListVolumesRequest.$Shape;
        }

        namespace ListVolumesRequest {

            /** Properties of a ListVolumesRequest. */
            interface $Properties {

                /** ListVolumesRequest maxEntries */
                maxEntries?: (number|null);

                /** ListVolumesRequest startingToken */
                startingToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListVolumesRequest. */
            type $Shape = csi.v1.ListVolumesRequest.$Properties;
        }

        /**
         * Properties of a ListVolumesResponse.
         * @deprecated Use csi.v1.ListVolumesResponse.$Properties instead.
         */
        interface IListVolumesResponse extends csi.v1.ListVolumesResponse.$Properties {
        }

        /** Represents a ListVolumesResponse. */
        class ListVolumesResponse {

            /**
             * Constructs a new ListVolumesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ListVolumesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListVolumesResponse entries. */
            entries: csi.v1.ListVolumesResponse.Entry.$Properties[];

            /** ListVolumesResponse nextToken. */
            nextToken: string;

            /**
             * Encodes the specified ListVolumesResponse message. Does not implicitly {@link csi.v1.ListVolumesResponse.verify|verify} messages.
             * @param message ListVolumesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ListVolumesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListVolumesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ListVolumesResponse & csi.v1.ListVolumesResponse.$Shape} ListVolumesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListVolumesResponse & csi.v1.ListVolumesResponse.$Shape;
        }

        namespace ListVolumesResponse {

            /** Properties of a ListVolumesResponse. */
            interface $Properties {

                /** ListVolumesResponse entries */
                entries?: (csi.v1.ListVolumesResponse.Entry.$Properties[]|null);

                /** ListVolumesResponse nextToken */
                nextToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListVolumesResponse. */
            type $Shape = {
              entries?: csi.v1.ListVolumesResponse.Entry.$Shape[]|null;
              nextToken?: string|null;
              $unknowns?: Uint8Array[];
            };

            /**
             * Properties of a VolumeStatus.
             * @deprecated Use csi.v1.ListVolumesResponse.VolumeStatus.$Properties instead.
             */
            interface IVolumeStatus extends csi.v1.ListVolumesResponse.VolumeStatus.$Properties {
            }

            /** Represents a VolumeStatus. */
            class VolumeStatus {

                /**
                 * Constructs a new VolumeStatus.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ListVolumesResponse.VolumeStatus.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VolumeStatus publishedNodeIds. */
                publishedNodeIds: string[];

                /** VolumeStatus volumeCondition. */
                volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

                /**
                 * Encodes the specified VolumeStatus message. Does not implicitly {@link csi.v1.ListVolumesResponse.VolumeStatus.verify|verify} messages.
                 * @param message VolumeStatus message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ListVolumesResponse.VolumeStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VolumeStatus message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ListVolumesResponse.VolumeStatus & csi.v1.ListVolumesResponse.VolumeStatus.$Shape} VolumeStatus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListVolumesResponse.VolumeStatus & csi.v1.ListVolumesResponse.VolumeStatus.$Shape;
            }

            namespace VolumeStatus {

                /** Properties of a VolumeStatus. */
                interface $Properties {

                    /** VolumeStatus publishedNodeIds */
                    publishedNodeIds?: (string[]|null);

                    /** VolumeStatus volumeCondition */
                    volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VolumeStatus. */
                type $Shape = csi.v1.ListVolumesResponse.VolumeStatus.$Properties;
            }

            /**
             * Properties of an Entry.
             * @deprecated Use csi.v1.ListVolumesResponse.Entry.$Properties instead.
             */
            interface IEntry extends csi.v1.ListVolumesResponse.Entry.$Properties {
            }

            /** Represents an Entry. */
            class Entry {

                /**
                 * Constructs a new Entry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ListVolumesResponse.Entry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Entry volume. */
                volume?: (csi.v1.Volume.$Properties|null);

                /** Entry status. */
                status?: (csi.v1.ListVolumesResponse.VolumeStatus.$Properties|null);

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link csi.v1.ListVolumesResponse.Entry.verify|verify} messages.
                 * @param message Entry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ListVolumesResponse.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ListVolumesResponse.Entry & csi.v1.ListVolumesResponse.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListVolumesResponse.Entry & csi.v1.ListVolumesResponse.Entry.$Shape;
            }

            namespace Entry {

                /** Properties of an Entry. */
                interface $Properties {

                    /** Entry volume */
                    volume?: (csi.v1.Volume.$Properties|null);

                    /** Entry status */
                    status?: (csi.v1.ListVolumesResponse.VolumeStatus.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Entry. */
                type $Shape = {
                  volume?: csi.v1.Volume.$Shape|null;
                  status?: csi.v1.ListVolumesResponse.VolumeStatus.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }

        /**
         * Properties of a ControllerGetVolumeRequest.
         * @deprecated Use csi.v1.ControllerGetVolumeRequest.$Properties instead.
         */
        interface IControllerGetVolumeRequest extends csi.v1.ControllerGetVolumeRequest.$Properties {
        }

        /** Represents a ControllerGetVolumeRequest. */
        class ControllerGetVolumeRequest {

            /**
             * Constructs a new ControllerGetVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerGetVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerGetVolumeRequest volumeId. */
            volumeId: string;

            /**
             * Encodes the specified ControllerGetVolumeRequest message. Does not implicitly {@link csi.v1.ControllerGetVolumeRequest.verify|verify} messages.
             * @param message ControllerGetVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerGetVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerGetVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetVolumeRequest & csi.v1.ControllerGetVolumeRequest.$Shape} ControllerGetVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerGetVolumeRequest & csi.v1.ControllerGetVolumeRequest.$Shape;
        }

        namespace ControllerGetVolumeRequest {

            /** Properties of a ControllerGetVolumeRequest. */
            interface $Properties {

                /** ControllerGetVolumeRequest volumeId */
                volumeId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerGetVolumeRequest. */
            type $Shape = csi.v1.ControllerGetVolumeRequest.$Properties;
        }

        /**
         * Properties of a ControllerGetVolumeResponse.
         * @deprecated Use csi.v1.ControllerGetVolumeResponse.$Properties instead.
         */
        interface IControllerGetVolumeResponse extends csi.v1.ControllerGetVolumeResponse.$Properties {
        }

        /** Represents a ControllerGetVolumeResponse. */
        class ControllerGetVolumeResponse {

            /**
             * Constructs a new ControllerGetVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerGetVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerGetVolumeResponse volume. */
            volume?: (csi.v1.Volume.$Properties|null);

            /** ControllerGetVolumeResponse status. */
            status?: (csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties|null);

            /**
             * Encodes the specified ControllerGetVolumeResponse message. Does not implicitly {@link csi.v1.ControllerGetVolumeResponse.verify|verify} messages.
             * @param message ControllerGetVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerGetVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerGetVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetVolumeResponse & csi.v1.ControllerGetVolumeResponse.$Shape} ControllerGetVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerGetVolumeResponse & csi.v1.ControllerGetVolumeResponse.$Shape;
        }

        namespace ControllerGetVolumeResponse {

            /** Properties of a ControllerGetVolumeResponse. */
            interface $Properties {

                /** ControllerGetVolumeResponse volume */
                volume?: (csi.v1.Volume.$Properties|null);

                /** ControllerGetVolumeResponse status */
                status?: (csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerGetVolumeResponse. */
            type $Shape = {
              volume?: csi.v1.Volume.$Shape|null;
              status?: csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape|null;
              $unknowns?: Uint8Array[];
            };

            /**
             * Properties of a VolumeStatus.
             * @deprecated Use csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties instead.
             */
            interface IVolumeStatus extends csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties {
            }

            /** Represents a VolumeStatus. */
            class VolumeStatus {

                /**
                 * Constructs a new VolumeStatus.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VolumeStatus publishedNodeIds. */
                publishedNodeIds: string[];

                /** VolumeStatus volumeCondition. */
                volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

                /**
                 * Encodes the specified VolumeStatus message. Does not implicitly {@link csi.v1.ControllerGetVolumeResponse.VolumeStatus.verify|verify} messages.
                 * @param message VolumeStatus message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VolumeStatus message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ControllerGetVolumeResponse.VolumeStatus & csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape} VolumeStatus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerGetVolumeResponse.VolumeStatus & csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape;
            }

            namespace VolumeStatus {

                /** Properties of a VolumeStatus. */
                interface $Properties {

                    /** VolumeStatus publishedNodeIds */
                    publishedNodeIds?: (string[]|null);

                    /** VolumeStatus volumeCondition */
                    volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VolumeStatus. */
                type $Shape = csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties;
            }
        }

        /**
         * Properties of a ControllerModifyVolumeRequest.
         * @deprecated Use csi.v1.ControllerModifyVolumeRequest.$Properties instead.
         */
        interface IControllerModifyVolumeRequest extends csi.v1.ControllerModifyVolumeRequest.$Properties {
        }

        /** Represents a ControllerModifyVolumeRequest. */
        class ControllerModifyVolumeRequest {

            /**
             * Constructs a new ControllerModifyVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerModifyVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerModifyVolumeRequest volumeId. */
            volumeId: string;

            /** ControllerModifyVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** ControllerModifyVolumeRequest mutableParameters. */
            mutableParameters: { [k: string]: string };

            /**
             * Encodes the specified ControllerModifyVolumeRequest message. Does not implicitly {@link csi.v1.ControllerModifyVolumeRequest.verify|verify} messages.
             * @param message ControllerModifyVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerModifyVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerModifyVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerModifyVolumeRequest & csi.v1.ControllerModifyVolumeRequest.$Shape} ControllerModifyVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerModifyVolumeRequest & csi.v1.ControllerModifyVolumeRequest.$Shape;
        }

        namespace ControllerModifyVolumeRequest {

            /** Properties of a ControllerModifyVolumeRequest. */
            interface $Properties {

                /** ControllerModifyVolumeRequest volumeId */
                volumeId?: (string|null);

                /** ControllerModifyVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** ControllerModifyVolumeRequest mutableParameters */
                mutableParameters?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerModifyVolumeRequest. */
            type $Shape = csi.v1.ControllerModifyVolumeRequest.$Properties;
        }

        /**
         * Properties of a ControllerModifyVolumeResponse.
         * @deprecated Use csi.v1.ControllerModifyVolumeResponse.$Properties instead.
         */
        interface IControllerModifyVolumeResponse extends csi.v1.ControllerModifyVolumeResponse.$Properties {
        }

        /** Represents a ControllerModifyVolumeResponse. */
        class ControllerModifyVolumeResponse {

            /**
             * Constructs a new ControllerModifyVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerModifyVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ControllerModifyVolumeResponse message. Does not implicitly {@link csi.v1.ControllerModifyVolumeResponse.verify|verify} messages.
             * @param message ControllerModifyVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerModifyVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerModifyVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerModifyVolumeResponse & csi.v1.ControllerModifyVolumeResponse.$Shape} ControllerModifyVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerModifyVolumeResponse & csi.v1.ControllerModifyVolumeResponse.$Shape;
        }

        namespace ControllerModifyVolumeResponse {

            /** Properties of a ControllerModifyVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerModifyVolumeResponse. */
            type $Shape = csi.v1.ControllerModifyVolumeResponse.$Properties;
        }

        /**
         * Properties of a GetCapacityRequest.
         * @deprecated Use csi.v1.GetCapacityRequest.$Properties instead.
         */
        interface IGetCapacityRequest extends csi.v1.GetCapacityRequest.$Properties {
        }

        /** Represents a GetCapacityRequest. */
        class GetCapacityRequest {

            /**
             * Constructs a new GetCapacityRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetCapacityRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetCapacityRequest volumeCapabilities. */
            volumeCapabilities: csi.v1.VolumeCapability.$Properties[];

            /** GetCapacityRequest parameters. */
            parameters: { [k: string]: string };

            /** GetCapacityRequest accessibleTopology. */
            accessibleTopology?: (csi.v1.Topology.$Properties|null);

            /**
             * Encodes the specified GetCapacityRequest message. Does not implicitly {@link csi.v1.GetCapacityRequest.verify|verify} messages.
             * @param message GetCapacityRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetCapacityRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetCapacityRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetCapacityRequest & csi.v1.GetCapacityRequest.$Shape} GetCapacityRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetCapacityRequest & csi.v1.GetCapacityRequest.$Shape;
        }

        namespace GetCapacityRequest {

            /** Properties of a GetCapacityRequest. */
            interface $Properties {

                /** GetCapacityRequest volumeCapabilities */
                volumeCapabilities?: (csi.v1.VolumeCapability.$Properties[]|null);

                /** GetCapacityRequest parameters */
                parameters?: ({ [k: string]: string }|null);

                /** GetCapacityRequest accessibleTopology */
                accessibleTopology?: (csi.v1.Topology.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetCapacityRequest. */
            type $Shape = {
              volumeCapabilities?: csi.v1.VolumeCapability.$Shape[]|null;
              parameters?: { [k: string]: string }|null;
              accessibleTopology?: csi.v1.Topology.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GetCapacityResponse.
         * @deprecated Use csi.v1.GetCapacityResponse.$Properties instead.
         */
        interface IGetCapacityResponse extends csi.v1.GetCapacityResponse.$Properties {
        }

        /** Represents a GetCapacityResponse. */
        class GetCapacityResponse {

            /**
             * Constructs a new GetCapacityResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetCapacityResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetCapacityResponse availableCapacity. */
            availableCapacity: number;

            /** GetCapacityResponse maximumVolumeSize. */
            maximumVolumeSize?: (google.protobuf.Int64Value.$Properties|null);

            /** GetCapacityResponse minimumVolumeSize. */
            minimumVolumeSize?: (google.protobuf.Int64Value.$Properties|null);

            /**
             * Encodes the specified GetCapacityResponse message. Does not implicitly {@link csi.v1.GetCapacityResponse.verify|verify} messages.
             * @param message GetCapacityResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetCapacityResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetCapacityResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetCapacityResponse & csi.v1.GetCapacityResponse.$Shape} GetCapacityResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetCapacityResponse & csi.v1.GetCapacityResponse.$Shape;
        }

        namespace GetCapacityResponse {

            /** Properties of a GetCapacityResponse. */
            interface $Properties {

                /** GetCapacityResponse availableCapacity */
                availableCapacity?: (number|null);

                /** GetCapacityResponse maximumVolumeSize */
                maximumVolumeSize?: (google.protobuf.Int64Value.$Properties|null);

                /** GetCapacityResponse minimumVolumeSize */
                minimumVolumeSize?: (google.protobuf.Int64Value.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetCapacityResponse. */
            type $Shape = csi.v1.GetCapacityResponse.$Properties;
        }

        /**
         * Properties of a ControllerGetCapabilitiesRequest.
         * @deprecated Use csi.v1.ControllerGetCapabilitiesRequest.$Properties instead.
         */
        interface IControllerGetCapabilitiesRequest extends csi.v1.ControllerGetCapabilitiesRequest.$Properties {
        }

        /** Represents a ControllerGetCapabilitiesRequest. */
        class ControllerGetCapabilitiesRequest {

            /**
             * Constructs a new ControllerGetCapabilitiesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerGetCapabilitiesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ControllerGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.ControllerGetCapabilitiesRequest.verify|verify} messages.
             * @param message ControllerGetCapabilitiesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerGetCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerGetCapabilitiesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetCapabilitiesRequest & csi.v1.ControllerGetCapabilitiesRequest.$Shape} ControllerGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerGetCapabilitiesRequest & csi.v1.ControllerGetCapabilitiesRequest.$Shape;
        }

        namespace ControllerGetCapabilitiesRequest {

            /** Properties of a ControllerGetCapabilitiesRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerGetCapabilitiesRequest. */
            type $Shape = csi.v1.ControllerGetCapabilitiesRequest.$Properties;
        }

        /**
         * Properties of a ControllerGetCapabilitiesResponse.
         * @deprecated Use csi.v1.ControllerGetCapabilitiesResponse.$Properties instead.
         */
        interface IControllerGetCapabilitiesResponse extends csi.v1.ControllerGetCapabilitiesResponse.$Properties {
        }

        /** Represents a ControllerGetCapabilitiesResponse. */
        class ControllerGetCapabilitiesResponse {

            /**
             * Constructs a new ControllerGetCapabilitiesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerGetCapabilitiesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerGetCapabilitiesResponse capabilities. */
            capabilities: csi.v1.ControllerServiceCapability.$Properties[];

            /**
             * Encodes the specified ControllerGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.ControllerGetCapabilitiesResponse.verify|verify} messages.
             * @param message ControllerGetCapabilitiesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerGetCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerGetCapabilitiesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetCapabilitiesResponse & csi.v1.ControllerGetCapabilitiesResponse.$Shape} ControllerGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerGetCapabilitiesResponse & csi.v1.ControllerGetCapabilitiesResponse.$Shape;
        }

        namespace ControllerGetCapabilitiesResponse {

            /** Properties of a ControllerGetCapabilitiesResponse. */
            interface $Properties {

                /** ControllerGetCapabilitiesResponse capabilities */
                capabilities?: (csi.v1.ControllerServiceCapability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerGetCapabilitiesResponse. */
            type $Shape = {
              capabilities?: csi.v1.ControllerServiceCapability.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ControllerServiceCapability.
         * @deprecated Use csi.v1.ControllerServiceCapability.$Properties instead.
         */
        interface IControllerServiceCapability extends csi.v1.ControllerServiceCapability.$Properties {
        }

        /** Represents a ControllerServiceCapability. */
        class ControllerServiceCapability {

            /**
             * Constructs a new ControllerServiceCapability.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerServiceCapability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerServiceCapability rpc. */
            rpc?: (csi.v1.ControllerServiceCapability.RPC.$Properties|null);

            /** ControllerServiceCapability type. */
            type?: "rpc";

            /**
             * Encodes the specified ControllerServiceCapability message. Does not implicitly {@link csi.v1.ControllerServiceCapability.verify|verify} messages.
             * @param message ControllerServiceCapability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerServiceCapability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerServiceCapability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerServiceCapability & csi.v1.ControllerServiceCapability.$Shape} ControllerServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerServiceCapability & csi.v1.ControllerServiceCapability.$Shape;
        }

        namespace ControllerServiceCapability {

            /** Properties of a ControllerServiceCapability. */
            interface $Properties {

                /** ControllerServiceCapability rpc */
                rpc?: (csi.v1.ControllerServiceCapability.RPC.$Properties|null);

                /** ControllerServiceCapability type */
                type?: "rpc";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ControllerServiceCapability. */
            type $Shape = {
              rpc?: csi.v1.ControllerServiceCapability.RPC.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.ControllerServiceCapability.RPC.$Shape })
            );

            /**
             * Properties of a RPC.
             * @deprecated Use csi.v1.ControllerServiceCapability.RPC.$Properties instead.
             */
            interface IRPC extends csi.v1.ControllerServiceCapability.RPC.$Properties {
            }

            /** Represents a RPC. */
            class RPC {

                /**
                 * Constructs a new RPC.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ControllerServiceCapability.RPC.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RPC type. */
                type: csi.v1.ControllerServiceCapability.RPC.Type;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.ControllerServiceCapability.RPC.verify|verify} messages.
                 * @param message RPC message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ControllerServiceCapability.RPC.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ControllerServiceCapability.RPC & csi.v1.ControllerServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerServiceCapability.RPC & csi.v1.ControllerServiceCapability.RPC.$Shape;
            }

            namespace RPC {

                /** Properties of a RPC. */
                interface $Properties {

                    /** RPC type */
                    type?: (csi.v1.ControllerServiceCapability.RPC.Type|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RPC. */
                type $Shape = csi.v1.ControllerServiceCapability.RPC.$Properties;

                /** Type enum. */
                enum Type {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** CREATE_DELETE_VOLUME value */
                    CREATE_DELETE_VOLUME = 1,

                    /** PUBLISH_UNPUBLISH_VOLUME value */
                    PUBLISH_UNPUBLISH_VOLUME = 2,

                    /** LIST_VOLUMES value */
                    LIST_VOLUMES = 3,

                    /** GET_CAPACITY value */
                    GET_CAPACITY = 4,

                    /** CREATE_DELETE_SNAPSHOT value */
                    CREATE_DELETE_SNAPSHOT = 5,

                    /** LIST_SNAPSHOTS value */
                    LIST_SNAPSHOTS = 6,

                    /** CLONE_VOLUME value */
                    CLONE_VOLUME = 7,

                    /** PUBLISH_READONLY value */
                    PUBLISH_READONLY = 8,

                    /** EXPAND_VOLUME value */
                    EXPAND_VOLUME = 9,

                    /** LIST_VOLUMES_PUBLISHED_NODES value */
                    LIST_VOLUMES_PUBLISHED_NODES = 10,

                    /** VOLUME_CONDITION value */
                    VOLUME_CONDITION = 11,

                    /** GET_VOLUME value */
                    GET_VOLUME = 12,

                    /** SINGLE_NODE_MULTI_WRITER value */
                    SINGLE_NODE_MULTI_WRITER = 13,

                    /** MODIFY_VOLUME value */
                    MODIFY_VOLUME = 14,

                    /** GET_SNAPSHOT value */
                    GET_SNAPSHOT = 15
                }
            }
        }

        /**
         * Properties of a CreateSnapshotRequest.
         * @deprecated Use csi.v1.CreateSnapshotRequest.$Properties instead.
         */
        interface ICreateSnapshotRequest extends csi.v1.CreateSnapshotRequest.$Properties {
        }

        /** Represents a CreateSnapshotRequest. */
        class CreateSnapshotRequest {

            /**
             * Constructs a new CreateSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateSnapshotRequest sourceVolumeId. */
            sourceVolumeId: string;

            /** CreateSnapshotRequest name. */
            name: string;

            /** CreateSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /** CreateSnapshotRequest parameters. */
            parameters: { [k: string]: string };

            /**
             * Encodes the specified CreateSnapshotRequest message. Does not implicitly {@link csi.v1.CreateSnapshotRequest.verify|verify} messages.
             * @param message CreateSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateSnapshotRequest & csi.v1.CreateSnapshotRequest.$Shape} CreateSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateSnapshotRequest & csi.v1.CreateSnapshotRequest.$Shape;
        }

        namespace CreateSnapshotRequest {

            /** Properties of a CreateSnapshotRequest. */
            interface $Properties {

                /** CreateSnapshotRequest sourceVolumeId */
                sourceVolumeId?: (string|null);

                /** CreateSnapshotRequest name */
                name?: (string|null);

                /** CreateSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** CreateSnapshotRequest parameters */
                parameters?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateSnapshotRequest. */
            type $Shape = csi.v1.CreateSnapshotRequest.$Properties;
        }

        /**
         * Properties of a CreateSnapshotResponse.
         * @deprecated Use csi.v1.CreateSnapshotResponse.$Properties instead.
         */
        interface ICreateSnapshotResponse extends csi.v1.CreateSnapshotResponse.$Properties {
        }

        /** Represents a CreateSnapshotResponse. */
        class CreateSnapshotResponse {

            /**
             * Constructs a new CreateSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateSnapshotResponse snapshot. */
            snapshot?: (csi.v1.Snapshot.$Properties|null);

            /**
             * Encodes the specified CreateSnapshotResponse message. Does not implicitly {@link csi.v1.CreateSnapshotResponse.verify|verify} messages.
             * @param message CreateSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateSnapshotResponse & csi.v1.CreateSnapshotResponse.$Shape} CreateSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateSnapshotResponse & csi.v1.CreateSnapshotResponse.$Shape;
        }

        namespace CreateSnapshotResponse {

            /** Properties of a CreateSnapshotResponse. */
            interface $Properties {

                /** CreateSnapshotResponse snapshot */
                snapshot?: (csi.v1.Snapshot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateSnapshotResponse. */
            type $Shape = csi.v1.CreateSnapshotResponse.$Properties;
        }

        /**
         * Properties of a Snapshot.
         * @deprecated Use csi.v1.Snapshot.$Properties instead.
         */
        interface ISnapshot extends csi.v1.Snapshot.$Properties {
        }

        /** Represents a Snapshot. */
        class Snapshot {

            /**
             * Constructs a new Snapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.Snapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Snapshot sizeBytes. */
            sizeBytes: number;

            /** Snapshot snapshotId. */
            snapshotId: string;

            /** Snapshot sourceVolumeId. */
            sourceVolumeId: string;

            /** Snapshot creationTime. */
            creationTime?: (google.protobuf.Timestamp.$Properties|null);

            /** Snapshot readyToUse. */
            readyToUse: boolean;

            /** Snapshot groupSnapshotId. */
            groupSnapshotId: string;

            /**
             * Encodes the specified Snapshot message. Does not implicitly {@link csi.v1.Snapshot.verify|verify} messages.
             * @param message Snapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.Snapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Snapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.Snapshot & csi.v1.Snapshot.$Shape} Snapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.Snapshot & csi.v1.Snapshot.$Shape;
        }

        namespace Snapshot {

            /** Properties of a Snapshot. */
            interface $Properties {

                /** Snapshot sizeBytes */
                sizeBytes?: (number|null);

                /** Snapshot snapshotId */
                snapshotId?: (string|null);

                /** Snapshot sourceVolumeId */
                sourceVolumeId?: (string|null);

                /** Snapshot creationTime */
                creationTime?: (google.protobuf.Timestamp.$Properties|null);

                /** Snapshot readyToUse */
                readyToUse?: (boolean|null);

                /** Snapshot groupSnapshotId */
                groupSnapshotId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Snapshot. */
            type $Shape = csi.v1.Snapshot.$Properties;
        }

        /**
         * Properties of a DeleteSnapshotRequest.
         * @deprecated Use csi.v1.DeleteSnapshotRequest.$Properties instead.
         */
        interface IDeleteSnapshotRequest extends csi.v1.DeleteSnapshotRequest.$Properties {
        }

        /** Represents a DeleteSnapshotRequest. */
        class DeleteSnapshotRequest {

            /**
             * Constructs a new DeleteSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteSnapshotRequest snapshotId. */
            snapshotId: string;

            /** DeleteSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified DeleteSnapshotRequest message. Does not implicitly {@link csi.v1.DeleteSnapshotRequest.verify|verify} messages.
             * @param message DeleteSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteSnapshotRequest & csi.v1.DeleteSnapshotRequest.$Shape} DeleteSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteSnapshotRequest & csi.v1.DeleteSnapshotRequest.$Shape;
        }

        namespace DeleteSnapshotRequest {

            /** Properties of a DeleteSnapshotRequest. */
            interface $Properties {

                /** DeleteSnapshotRequest snapshotId */
                snapshotId?: (string|null);

                /** DeleteSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteSnapshotRequest. */
            type $Shape = csi.v1.DeleteSnapshotRequest.$Properties;
        }

        /**
         * Properties of a DeleteSnapshotResponse.
         * @deprecated Use csi.v1.DeleteSnapshotResponse.$Properties instead.
         */
        interface IDeleteSnapshotResponse extends csi.v1.DeleteSnapshotResponse.$Properties {
        }

        /** Represents a DeleteSnapshotResponse. */
        class DeleteSnapshotResponse {

            /**
             * Constructs a new DeleteSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified DeleteSnapshotResponse message. Does not implicitly {@link csi.v1.DeleteSnapshotResponse.verify|verify} messages.
             * @param message DeleteSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteSnapshotResponse & csi.v1.DeleteSnapshotResponse.$Shape} DeleteSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteSnapshotResponse & csi.v1.DeleteSnapshotResponse.$Shape;
        }

        namespace DeleteSnapshotResponse {

            /** Properties of a DeleteSnapshotResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteSnapshotResponse. */
            type $Shape = csi.v1.DeleteSnapshotResponse.$Properties;
        }

        /**
         * Properties of a ListSnapshotsRequest.
         * @deprecated Use csi.v1.ListSnapshotsRequest.$Properties instead.
         */
        interface IListSnapshotsRequest extends csi.v1.ListSnapshotsRequest.$Properties {
        }

        /** Represents a ListSnapshotsRequest. */
        class ListSnapshotsRequest {

            /**
             * Constructs a new ListSnapshotsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ListSnapshotsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListSnapshotsRequest maxEntries. */
            maxEntries: number;

            /** ListSnapshotsRequest startingToken. */
            startingToken: string;

            /** ListSnapshotsRequest sourceVolumeId. */
            sourceVolumeId: string;

            /** ListSnapshotsRequest snapshotId. */
            snapshotId: string;

            /** ListSnapshotsRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified ListSnapshotsRequest message. Does not implicitly {@link csi.v1.ListSnapshotsRequest.verify|verify} messages.
             * @param message ListSnapshotsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ListSnapshotsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSnapshotsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ListSnapshotsRequest & csi.v1.ListSnapshotsRequest.$Shape} ListSnapshotsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListSnapshotsRequest & csi.v1.ListSnapshotsRequest.$Shape;
        }

        namespace ListSnapshotsRequest {

            /** Properties of a ListSnapshotsRequest. */
            interface $Properties {

                /** ListSnapshotsRequest maxEntries */
                maxEntries?: (number|null);

                /** ListSnapshotsRequest startingToken */
                startingToken?: (string|null);

                /** ListSnapshotsRequest sourceVolumeId */
                sourceVolumeId?: (string|null);

                /** ListSnapshotsRequest snapshotId */
                snapshotId?: (string|null);

                /** ListSnapshotsRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSnapshotsRequest. */
            type $Shape = csi.v1.ListSnapshotsRequest.$Properties;
        }

        /**
         * Properties of a ListSnapshotsResponse.
         * @deprecated Use csi.v1.ListSnapshotsResponse.$Properties instead.
         */
        interface IListSnapshotsResponse extends csi.v1.ListSnapshotsResponse.$Properties {
        }

        /** Represents a ListSnapshotsResponse. */
        class ListSnapshotsResponse {

            /**
             * Constructs a new ListSnapshotsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ListSnapshotsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListSnapshotsResponse entries. */
            entries: csi.v1.ListSnapshotsResponse.Entry.$Properties[];

            /** ListSnapshotsResponse nextToken. */
            nextToken: string;

            /**
             * Encodes the specified ListSnapshotsResponse message. Does not implicitly {@link csi.v1.ListSnapshotsResponse.verify|verify} messages.
             * @param message ListSnapshotsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ListSnapshotsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListSnapshotsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ListSnapshotsResponse & csi.v1.ListSnapshotsResponse.$Shape} ListSnapshotsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListSnapshotsResponse & csi.v1.ListSnapshotsResponse.$Shape;
        }

        namespace ListSnapshotsResponse {

            /** Properties of a ListSnapshotsResponse. */
            interface $Properties {

                /** ListSnapshotsResponse entries */
                entries?: (csi.v1.ListSnapshotsResponse.Entry.$Properties[]|null);

                /** ListSnapshotsResponse nextToken */
                nextToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListSnapshotsResponse. */
            type $Shape = csi.v1.ListSnapshotsResponse.$Properties;

            /**
             * Properties of an Entry.
             * @deprecated Use csi.v1.ListSnapshotsResponse.Entry.$Properties instead.
             */
            interface IEntry extends csi.v1.ListSnapshotsResponse.Entry.$Properties {
            }

            /** Represents an Entry. */
            class Entry {

                /**
                 * Constructs a new Entry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.ListSnapshotsResponse.Entry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Entry snapshot. */
                snapshot?: (csi.v1.Snapshot.$Properties|null);

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link csi.v1.ListSnapshotsResponse.Entry.verify|verify} messages.
                 * @param message Entry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.ListSnapshotsResponse.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.ListSnapshotsResponse.Entry & csi.v1.ListSnapshotsResponse.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ListSnapshotsResponse.Entry & csi.v1.ListSnapshotsResponse.Entry.$Shape;
            }

            namespace Entry {

                /** Properties of an Entry. */
                interface $Properties {

                    /** Entry snapshot */
                    snapshot?: (csi.v1.Snapshot.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Entry. */
                type $Shape = csi.v1.ListSnapshotsResponse.Entry.$Properties;
            }
        }

        /**
         * Properties of a GetSnapshotRequest.
         * @deprecated Use csi.v1.GetSnapshotRequest.$Properties instead.
         */
        interface IGetSnapshotRequest extends csi.v1.GetSnapshotRequest.$Properties {
        }

        /** Represents a GetSnapshotRequest. */
        class GetSnapshotRequest {

            /**
             * Constructs a new GetSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetSnapshotRequest snapshotId. */
            snapshotId: string;

            /** GetSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified GetSnapshotRequest message. Does not implicitly {@link csi.v1.GetSnapshotRequest.verify|verify} messages.
             * @param message GetSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetSnapshotRequest & csi.v1.GetSnapshotRequest.$Shape} GetSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetSnapshotRequest & csi.v1.GetSnapshotRequest.$Shape;
        }

        namespace GetSnapshotRequest {

            /** Properties of a GetSnapshotRequest. */
            interface $Properties {

                /** GetSnapshotRequest snapshotId */
                snapshotId?: (string|null);

                /** GetSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetSnapshotRequest. */
            type $Shape = csi.v1.GetSnapshotRequest.$Properties;
        }

        /**
         * Properties of a GetSnapshotResponse.
         * @deprecated Use csi.v1.GetSnapshotResponse.$Properties instead.
         */
        interface IGetSnapshotResponse extends csi.v1.GetSnapshotResponse.$Properties {
        }

        /** Represents a GetSnapshotResponse. */
        class GetSnapshotResponse {

            /**
             * Constructs a new GetSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetSnapshotResponse snapshot. */
            snapshot?: (csi.v1.Snapshot.$Properties|null);

            /**
             * Encodes the specified GetSnapshotResponse message. Does not implicitly {@link csi.v1.GetSnapshotResponse.verify|verify} messages.
             * @param message GetSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetSnapshotResponse & csi.v1.GetSnapshotResponse.$Shape} GetSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetSnapshotResponse & csi.v1.GetSnapshotResponse.$Shape;
        }

        namespace GetSnapshotResponse {

            /** Properties of a GetSnapshotResponse. */
            interface $Properties {

                /** GetSnapshotResponse snapshot */
                snapshot?: (csi.v1.Snapshot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetSnapshotResponse. */
            type $Shape = csi.v1.GetSnapshotResponse.$Properties;
        }

        /**
         * Properties of a ControllerExpandVolumeRequest.
         * @deprecated Use csi.v1.ControllerExpandVolumeRequest.$Properties instead.
         */
        interface IControllerExpandVolumeRequest extends csi.v1.ControllerExpandVolumeRequest.$Properties {
        }

        /** Represents a ControllerExpandVolumeRequest. */
        class ControllerExpandVolumeRequest {

            /**
             * Constructs a new ControllerExpandVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerExpandVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerExpandVolumeRequest volumeId. */
            volumeId: string;

            /** ControllerExpandVolumeRequest capacityRange. */
            capacityRange?: (csi.v1.CapacityRange.$Properties|null);

            /** ControllerExpandVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** ControllerExpandVolumeRequest volumeCapability. */
            volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

            /**
             * Encodes the specified ControllerExpandVolumeRequest message. Does not implicitly {@link csi.v1.ControllerExpandVolumeRequest.verify|verify} messages.
             * @param message ControllerExpandVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerExpandVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerExpandVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerExpandVolumeRequest & csi.v1.ControllerExpandVolumeRequest.$Shape} ControllerExpandVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerExpandVolumeRequest & csi.v1.ControllerExpandVolumeRequest.$Shape;
        }

        namespace ControllerExpandVolumeRequest {

            /** Properties of a ControllerExpandVolumeRequest. */
            interface $Properties {

                /** ControllerExpandVolumeRequest volumeId */
                volumeId?: (string|null);

                /** ControllerExpandVolumeRequest capacityRange */
                capacityRange?: (csi.v1.CapacityRange.$Properties|null);

                /** ControllerExpandVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** ControllerExpandVolumeRequest volumeCapability */
                volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerExpandVolumeRequest. */
            type $Shape = {
              volumeId?: string|null;
              capacityRange?: csi.v1.CapacityRange.$Shape|null;
              secrets?: { [k: string]: string }|null;
              volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ControllerExpandVolumeResponse.
         * @deprecated Use csi.v1.ControllerExpandVolumeResponse.$Properties instead.
         */
        interface IControllerExpandVolumeResponse extends csi.v1.ControllerExpandVolumeResponse.$Properties {
        }

        /** Represents a ControllerExpandVolumeResponse. */
        class ControllerExpandVolumeResponse {

            /**
             * Constructs a new ControllerExpandVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.ControllerExpandVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControllerExpandVolumeResponse capacityBytes. */
            capacityBytes: number;

            /** ControllerExpandVolumeResponse nodeExpansionRequired. */
            nodeExpansionRequired: boolean;

            /**
             * Encodes the specified ControllerExpandVolumeResponse message. Does not implicitly {@link csi.v1.ControllerExpandVolumeResponse.verify|verify} messages.
             * @param message ControllerExpandVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.ControllerExpandVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControllerExpandVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.ControllerExpandVolumeResponse & csi.v1.ControllerExpandVolumeResponse.$Shape} ControllerExpandVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.ControllerExpandVolumeResponse & csi.v1.ControllerExpandVolumeResponse.$Shape;
        }

        namespace ControllerExpandVolumeResponse {

            /** Properties of a ControllerExpandVolumeResponse. */
            interface $Properties {

                /** ControllerExpandVolumeResponse capacityBytes */
                capacityBytes?: (number|null);

                /** ControllerExpandVolumeResponse nodeExpansionRequired */
                nodeExpansionRequired?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControllerExpandVolumeResponse. */
            type $Shape = csi.v1.ControllerExpandVolumeResponse.$Properties;
        }

        /**
         * Properties of a NodeStageVolumeRequest.
         * @deprecated Use csi.v1.NodeStageVolumeRequest.$Properties instead.
         */
        interface INodeStageVolumeRequest extends csi.v1.NodeStageVolumeRequest.$Properties {
        }

        /** Represents a NodeStageVolumeRequest. */
        class NodeStageVolumeRequest {

            /**
             * Constructs a new NodeStageVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeStageVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeStageVolumeRequest volumeId. */
            volumeId: string;

            /** NodeStageVolumeRequest publishContext. */
            publishContext: { [k: string]: string };

            /** NodeStageVolumeRequest stagingTargetPath. */
            stagingTargetPath: string;

            /** NodeStageVolumeRequest volumeCapability. */
            volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

            /** NodeStageVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** NodeStageVolumeRequest volumeContext. */
            volumeContext: { [k: string]: string };

            /**
             * Encodes the specified NodeStageVolumeRequest message. Does not implicitly {@link csi.v1.NodeStageVolumeRequest.verify|verify} messages.
             * @param message NodeStageVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeStageVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeStageVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeStageVolumeRequest & csi.v1.NodeStageVolumeRequest.$Shape} NodeStageVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeStageVolumeRequest & csi.v1.NodeStageVolumeRequest.$Shape;
        }

        namespace NodeStageVolumeRequest {

            /** Properties of a NodeStageVolumeRequest. */
            interface $Properties {

                /** NodeStageVolumeRequest volumeId */
                volumeId?: (string|null);

                /** NodeStageVolumeRequest publishContext */
                publishContext?: ({ [k: string]: string }|null);

                /** NodeStageVolumeRequest stagingTargetPath */
                stagingTargetPath?: (string|null);

                /** NodeStageVolumeRequest volumeCapability */
                volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

                /** NodeStageVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** NodeStageVolumeRequest volumeContext */
                volumeContext?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeStageVolumeRequest. */
            type $Shape = {
              volumeId?: string|null;
              publishContext?: { [k: string]: string }|null;
              stagingTargetPath?: string|null;
              volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
              secrets?: { [k: string]: string }|null;
              volumeContext?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NodeStageVolumeResponse.
         * @deprecated Use csi.v1.NodeStageVolumeResponse.$Properties instead.
         */
        interface INodeStageVolumeResponse extends csi.v1.NodeStageVolumeResponse.$Properties {
        }

        /** Represents a NodeStageVolumeResponse. */
        class NodeStageVolumeResponse {

            /**
             * Constructs a new NodeStageVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeStageVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodeStageVolumeResponse message. Does not implicitly {@link csi.v1.NodeStageVolumeResponse.verify|verify} messages.
             * @param message NodeStageVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeStageVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeStageVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeStageVolumeResponse & csi.v1.NodeStageVolumeResponse.$Shape} NodeStageVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeStageVolumeResponse & csi.v1.NodeStageVolumeResponse.$Shape;
        }

        namespace NodeStageVolumeResponse {

            /** Properties of a NodeStageVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeStageVolumeResponse. */
            type $Shape = csi.v1.NodeStageVolumeResponse.$Properties;
        }

        /**
         * Properties of a NodeUnstageVolumeRequest.
         * @deprecated Use csi.v1.NodeUnstageVolumeRequest.$Properties instead.
         */
        interface INodeUnstageVolumeRequest extends csi.v1.NodeUnstageVolumeRequest.$Properties {
        }

        /** Represents a NodeUnstageVolumeRequest. */
        class NodeUnstageVolumeRequest {

            /**
             * Constructs a new NodeUnstageVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeUnstageVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeUnstageVolumeRequest volumeId. */
            volumeId: string;

            /** NodeUnstageVolumeRequest stagingTargetPath. */
            stagingTargetPath: string;

            /**
             * Encodes the specified NodeUnstageVolumeRequest message. Does not implicitly {@link csi.v1.NodeUnstageVolumeRequest.verify|verify} messages.
             * @param message NodeUnstageVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeUnstageVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeUnstageVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnstageVolumeRequest & csi.v1.NodeUnstageVolumeRequest.$Shape} NodeUnstageVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeUnstageVolumeRequest & csi.v1.NodeUnstageVolumeRequest.$Shape;
        }

        namespace NodeUnstageVolumeRequest {

            /** Properties of a NodeUnstageVolumeRequest. */
            interface $Properties {

                /** NodeUnstageVolumeRequest volumeId */
                volumeId?: (string|null);

                /** NodeUnstageVolumeRequest stagingTargetPath */
                stagingTargetPath?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeUnstageVolumeRequest. */
            type $Shape = csi.v1.NodeUnstageVolumeRequest.$Properties;
        }

        /**
         * Properties of a NodeUnstageVolumeResponse.
         * @deprecated Use csi.v1.NodeUnstageVolumeResponse.$Properties instead.
         */
        interface INodeUnstageVolumeResponse extends csi.v1.NodeUnstageVolumeResponse.$Properties {
        }

        /** Represents a NodeUnstageVolumeResponse. */
        class NodeUnstageVolumeResponse {

            /**
             * Constructs a new NodeUnstageVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeUnstageVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodeUnstageVolumeResponse message. Does not implicitly {@link csi.v1.NodeUnstageVolumeResponse.verify|verify} messages.
             * @param message NodeUnstageVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeUnstageVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeUnstageVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnstageVolumeResponse & csi.v1.NodeUnstageVolumeResponse.$Shape} NodeUnstageVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeUnstageVolumeResponse & csi.v1.NodeUnstageVolumeResponse.$Shape;
        }

        namespace NodeUnstageVolumeResponse {

            /** Properties of a NodeUnstageVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeUnstageVolumeResponse. */
            type $Shape = csi.v1.NodeUnstageVolumeResponse.$Properties;
        }

        /**
         * Properties of a NodePublishVolumeRequest.
         * @deprecated Use csi.v1.NodePublishVolumeRequest.$Properties instead.
         */
        interface INodePublishVolumeRequest extends csi.v1.NodePublishVolumeRequest.$Properties {
        }

        /** Represents a NodePublishVolumeRequest. */
        class NodePublishVolumeRequest {

            /**
             * Constructs a new NodePublishVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodePublishVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodePublishVolumeRequest volumeId. */
            volumeId: string;

            /** NodePublishVolumeRequest publishContext. */
            publishContext: { [k: string]: string };

            /** NodePublishVolumeRequest stagingTargetPath. */
            stagingTargetPath: string;

            /** NodePublishVolumeRequest targetPath. */
            targetPath: string;

            /** NodePublishVolumeRequest volumeCapability. */
            volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

            /** NodePublishVolumeRequest readonly. */
            readonly: boolean;

            /** NodePublishVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /** NodePublishVolumeRequest volumeContext. */
            volumeContext: { [k: string]: string };

            /**
             * Encodes the specified NodePublishVolumeRequest message. Does not implicitly {@link csi.v1.NodePublishVolumeRequest.verify|verify} messages.
             * @param message NodePublishVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodePublishVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodePublishVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodePublishVolumeRequest & csi.v1.NodePublishVolumeRequest.$Shape} NodePublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodePublishVolumeRequest & csi.v1.NodePublishVolumeRequest.$Shape;
        }

        namespace NodePublishVolumeRequest {

            /** Properties of a NodePublishVolumeRequest. */
            interface $Properties {

                /** NodePublishVolumeRequest volumeId */
                volumeId?: (string|null);

                /** NodePublishVolumeRequest publishContext */
                publishContext?: ({ [k: string]: string }|null);

                /** NodePublishVolumeRequest stagingTargetPath */
                stagingTargetPath?: (string|null);

                /** NodePublishVolumeRequest targetPath */
                targetPath?: (string|null);

                /** NodePublishVolumeRequest volumeCapability */
                volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

                /** NodePublishVolumeRequest readonly */
                readonly?: (boolean|null);

                /** NodePublishVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** NodePublishVolumeRequest volumeContext */
                volumeContext?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodePublishVolumeRequest. */
            type $Shape = {
              volumeId?: string|null;
              publishContext?: { [k: string]: string }|null;
              stagingTargetPath?: string|null;
              targetPath?: string|null;
              volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
              readonly?: boolean|null;
              secrets?: { [k: string]: string }|null;
              volumeContext?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NodePublishVolumeResponse.
         * @deprecated Use csi.v1.NodePublishVolumeResponse.$Properties instead.
         */
        interface INodePublishVolumeResponse extends csi.v1.NodePublishVolumeResponse.$Properties {
        }

        /** Represents a NodePublishVolumeResponse. */
        class NodePublishVolumeResponse {

            /**
             * Constructs a new NodePublishVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodePublishVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodePublishVolumeResponse message. Does not implicitly {@link csi.v1.NodePublishVolumeResponse.verify|verify} messages.
             * @param message NodePublishVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodePublishVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodePublishVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodePublishVolumeResponse & csi.v1.NodePublishVolumeResponse.$Shape} NodePublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodePublishVolumeResponse & csi.v1.NodePublishVolumeResponse.$Shape;
        }

        namespace NodePublishVolumeResponse {

            /** Properties of a NodePublishVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodePublishVolumeResponse. */
            type $Shape = csi.v1.NodePublishVolumeResponse.$Properties;
        }

        /**
         * Properties of a NodeUnpublishVolumeRequest.
         * @deprecated Use csi.v1.NodeUnpublishVolumeRequest.$Properties instead.
         */
        interface INodeUnpublishVolumeRequest extends csi.v1.NodeUnpublishVolumeRequest.$Properties {
        }

        /** Represents a NodeUnpublishVolumeRequest. */
        class NodeUnpublishVolumeRequest {

            /**
             * Constructs a new NodeUnpublishVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeUnpublishVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeUnpublishVolumeRequest volumeId. */
            volumeId: string;

            /** NodeUnpublishVolumeRequest targetPath. */
            targetPath: string;

            /**
             * Encodes the specified NodeUnpublishVolumeRequest message. Does not implicitly {@link csi.v1.NodeUnpublishVolumeRequest.verify|verify} messages.
             * @param message NodeUnpublishVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeUnpublishVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeUnpublishVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnpublishVolumeRequest & csi.v1.NodeUnpublishVolumeRequest.$Shape} NodeUnpublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeUnpublishVolumeRequest & csi.v1.NodeUnpublishVolumeRequest.$Shape;
        }

        namespace NodeUnpublishVolumeRequest {

            /** Properties of a NodeUnpublishVolumeRequest. */
            interface $Properties {

                /** NodeUnpublishVolumeRequest volumeId */
                volumeId?: (string|null);

                /** NodeUnpublishVolumeRequest targetPath */
                targetPath?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeUnpublishVolumeRequest. */
            type $Shape = csi.v1.NodeUnpublishVolumeRequest.$Properties;
        }

        /**
         * Properties of a NodeUnpublishVolumeResponse.
         * @deprecated Use csi.v1.NodeUnpublishVolumeResponse.$Properties instead.
         */
        interface INodeUnpublishVolumeResponse extends csi.v1.NodeUnpublishVolumeResponse.$Properties {
        }

        /** Represents a NodeUnpublishVolumeResponse. */
        class NodeUnpublishVolumeResponse {

            /**
             * Constructs a new NodeUnpublishVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeUnpublishVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodeUnpublishVolumeResponse message. Does not implicitly {@link csi.v1.NodeUnpublishVolumeResponse.verify|verify} messages.
             * @param message NodeUnpublishVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeUnpublishVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeUnpublishVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnpublishVolumeResponse & csi.v1.NodeUnpublishVolumeResponse.$Shape} NodeUnpublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeUnpublishVolumeResponse & csi.v1.NodeUnpublishVolumeResponse.$Shape;
        }

        namespace NodeUnpublishVolumeResponse {

            /** Properties of a NodeUnpublishVolumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeUnpublishVolumeResponse. */
            type $Shape = csi.v1.NodeUnpublishVolumeResponse.$Properties;
        }

        /**
         * Properties of a NodeGetVolumeStatsRequest.
         * @deprecated Use csi.v1.NodeGetVolumeStatsRequest.$Properties instead.
         */
        interface INodeGetVolumeStatsRequest extends csi.v1.NodeGetVolumeStatsRequest.$Properties {
        }

        /** Represents a NodeGetVolumeStatsRequest. */
        class NodeGetVolumeStatsRequest {

            /**
             * Constructs a new NodeGetVolumeStatsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetVolumeStatsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeGetVolumeStatsRequest volumeId. */
            volumeId: string;

            /** NodeGetVolumeStatsRequest volumePath. */
            volumePath: string;

            /** NodeGetVolumeStatsRequest stagingTargetPath. */
            stagingTargetPath: string;

            /**
             * Encodes the specified NodeGetVolumeStatsRequest message. Does not implicitly {@link csi.v1.NodeGetVolumeStatsRequest.verify|verify} messages.
             * @param message NodeGetVolumeStatsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetVolumeStatsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetVolumeStatsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetVolumeStatsRequest & csi.v1.NodeGetVolumeStatsRequest.$Shape} NodeGetVolumeStatsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetVolumeStatsRequest & csi.v1.NodeGetVolumeStatsRequest.$Shape;
        }

        namespace NodeGetVolumeStatsRequest {

            /** Properties of a NodeGetVolumeStatsRequest. */
            interface $Properties {

                /** NodeGetVolumeStatsRequest volumeId */
                volumeId?: (string|null);

                /** NodeGetVolumeStatsRequest volumePath */
                volumePath?: (string|null);

                /** NodeGetVolumeStatsRequest stagingTargetPath */
                stagingTargetPath?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetVolumeStatsRequest. */
            type $Shape = csi.v1.NodeGetVolumeStatsRequest.$Properties;
        }

        /**
         * Properties of a NodeGetVolumeStatsResponse.
         * @deprecated Use csi.v1.NodeGetVolumeStatsResponse.$Properties instead.
         */
        interface INodeGetVolumeStatsResponse extends csi.v1.NodeGetVolumeStatsResponse.$Properties {
        }

        /** Represents a NodeGetVolumeStatsResponse. */
        class NodeGetVolumeStatsResponse {

            /**
             * Constructs a new NodeGetVolumeStatsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetVolumeStatsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeGetVolumeStatsResponse usage. */
            usage: csi.v1.VolumeUsage.$Properties[];

            /** NodeGetVolumeStatsResponse volumeCondition. */
            volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

            /**
             * Encodes the specified NodeGetVolumeStatsResponse message. Does not implicitly {@link csi.v1.NodeGetVolumeStatsResponse.verify|verify} messages.
             * @param message NodeGetVolumeStatsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetVolumeStatsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetVolumeStatsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetVolumeStatsResponse & csi.v1.NodeGetVolumeStatsResponse.$Shape} NodeGetVolumeStatsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetVolumeStatsResponse & csi.v1.NodeGetVolumeStatsResponse.$Shape;
        }

        namespace NodeGetVolumeStatsResponse {

            /** Properties of a NodeGetVolumeStatsResponse. */
            interface $Properties {

                /** NodeGetVolumeStatsResponse usage */
                usage?: (csi.v1.VolumeUsage.$Properties[]|null);

                /** NodeGetVolumeStatsResponse volumeCondition */
                volumeCondition?: (csi.v1.VolumeCondition.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetVolumeStatsResponse. */
            type $Shape = csi.v1.NodeGetVolumeStatsResponse.$Properties;
        }

        /**
         * Properties of a VolumeUsage.
         * @deprecated Use csi.v1.VolumeUsage.$Properties instead.
         */
        interface IVolumeUsage extends csi.v1.VolumeUsage.$Properties {
        }

        /** Represents a VolumeUsage. */
        class VolumeUsage {

            /**
             * Constructs a new VolumeUsage.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.VolumeUsage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VolumeUsage available. */
            available: number;

            /** VolumeUsage total. */
            total: number;

            /** VolumeUsage used. */
            used: number;

            /** VolumeUsage unit. */
            unit: csi.v1.VolumeUsage.Unit;

            /**
             * Encodes the specified VolumeUsage message. Does not implicitly {@link csi.v1.VolumeUsage.verify|verify} messages.
             * @param message VolumeUsage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.VolumeUsage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VolumeUsage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.VolumeUsage & csi.v1.VolumeUsage.$Shape} VolumeUsage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeUsage & csi.v1.VolumeUsage.$Shape;
        }

        namespace VolumeUsage {

            /** Properties of a VolumeUsage. */
            interface $Properties {

                /** VolumeUsage available */
                available?: (number|null);

                /** VolumeUsage total */
                total?: (number|null);

                /** VolumeUsage used */
                used?: (number|null);

                /** VolumeUsage unit */
                unit?: (csi.v1.VolumeUsage.Unit|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VolumeUsage. */
            type $Shape = csi.v1.VolumeUsage.$Properties;

            /** Unit enum. */
            enum Unit {

                /** UNKNOWN value */
                UNKNOWN = 0,

                /** BYTES value */
                BYTES = 1,

                /** INODES value */
                INODES = 2
            }
        }

        /**
         * Properties of a VolumeCondition.
         * @deprecated Use csi.v1.VolumeCondition.$Properties instead.
         */
        interface IVolumeCondition extends csi.v1.VolumeCondition.$Properties {
        }

        /** Represents a VolumeCondition. */
        class VolumeCondition {

            /**
             * Constructs a new VolumeCondition.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.VolumeCondition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VolumeCondition abnormal. */
            abnormal: boolean;

            /** VolumeCondition message. */
            message: string;

            /**
             * Encodes the specified VolumeCondition message. Does not implicitly {@link csi.v1.VolumeCondition.verify|verify} messages.
             * @param message VolumeCondition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.VolumeCondition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VolumeCondition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.VolumeCondition & csi.v1.VolumeCondition.$Shape} VolumeCondition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeCondition & csi.v1.VolumeCondition.$Shape;
        }

        namespace VolumeCondition {

            /** Properties of a VolumeCondition. */
            interface $Properties {

                /** VolumeCondition abnormal */
                abnormal?: (boolean|null);

                /** VolumeCondition message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VolumeCondition. */
            type $Shape = csi.v1.VolumeCondition.$Properties;
        }

        /**
         * Properties of a NodeGetCapabilitiesRequest.
         * @deprecated Use csi.v1.NodeGetCapabilitiesRequest.$Properties instead.
         */
        interface INodeGetCapabilitiesRequest extends csi.v1.NodeGetCapabilitiesRequest.$Properties {
        }

        /** Represents a NodeGetCapabilitiesRequest. */
        class NodeGetCapabilitiesRequest {

            /**
             * Constructs a new NodeGetCapabilitiesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetCapabilitiesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodeGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.NodeGetCapabilitiesRequest.verify|verify} messages.
             * @param message NodeGetCapabilitiesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetCapabilitiesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetCapabilitiesRequest & csi.v1.NodeGetCapabilitiesRequest.$Shape} NodeGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetCapabilitiesRequest & csi.v1.NodeGetCapabilitiesRequest.$Shape;
        }

        namespace NodeGetCapabilitiesRequest {

            /** Properties of a NodeGetCapabilitiesRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetCapabilitiesRequest. */
            type $Shape = csi.v1.NodeGetCapabilitiesRequest.$Properties;
        }

        /**
         * Properties of a NodeGetCapabilitiesResponse.
         * @deprecated Use csi.v1.NodeGetCapabilitiesResponse.$Properties instead.
         */
        interface INodeGetCapabilitiesResponse extends csi.v1.NodeGetCapabilitiesResponse.$Properties {
        }

        /** Represents a NodeGetCapabilitiesResponse. */
        class NodeGetCapabilitiesResponse {

            /**
             * Constructs a new NodeGetCapabilitiesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetCapabilitiesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeGetCapabilitiesResponse capabilities. */
            capabilities: csi.v1.NodeServiceCapability.$Properties[];

            /**
             * Encodes the specified NodeGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.NodeGetCapabilitiesResponse.verify|verify} messages.
             * @param message NodeGetCapabilitiesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetCapabilitiesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetCapabilitiesResponse & csi.v1.NodeGetCapabilitiesResponse.$Shape} NodeGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetCapabilitiesResponse & csi.v1.NodeGetCapabilitiesResponse.$Shape;
        }

        namespace NodeGetCapabilitiesResponse {

            /** Properties of a NodeGetCapabilitiesResponse. */
            interface $Properties {

                /** NodeGetCapabilitiesResponse capabilities */
                capabilities?: (csi.v1.NodeServiceCapability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetCapabilitiesResponse. */
            type $Shape = {
              capabilities?: csi.v1.NodeServiceCapability.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NodeServiceCapability.
         * @deprecated Use csi.v1.NodeServiceCapability.$Properties instead.
         */
        interface INodeServiceCapability extends csi.v1.NodeServiceCapability.$Properties {
        }

        /** Represents a NodeServiceCapability. */
        class NodeServiceCapability {

            /**
             * Constructs a new NodeServiceCapability.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeServiceCapability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeServiceCapability rpc. */
            rpc?: (csi.v1.NodeServiceCapability.RPC.$Properties|null);

            /** NodeServiceCapability type. */
            type?: "rpc";

            /**
             * Encodes the specified NodeServiceCapability message. Does not implicitly {@link csi.v1.NodeServiceCapability.verify|verify} messages.
             * @param message NodeServiceCapability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeServiceCapability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeServiceCapability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeServiceCapability & csi.v1.NodeServiceCapability.$Shape} NodeServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeServiceCapability & csi.v1.NodeServiceCapability.$Shape;
        }

        namespace NodeServiceCapability {

            /** Properties of a NodeServiceCapability. */
            interface $Properties {

                /** NodeServiceCapability rpc */
                rpc?: (csi.v1.NodeServiceCapability.RPC.$Properties|null);

                /** NodeServiceCapability type */
                type?: "rpc";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a NodeServiceCapability. */
            type $Shape = {
              rpc?: csi.v1.NodeServiceCapability.RPC.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.NodeServiceCapability.RPC.$Shape })
            );

            /**
             * Properties of a RPC.
             * @deprecated Use csi.v1.NodeServiceCapability.RPC.$Properties instead.
             */
            interface IRPC extends csi.v1.NodeServiceCapability.RPC.$Properties {
            }

            /** Represents a RPC. */
            class RPC {

                /**
                 * Constructs a new RPC.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.NodeServiceCapability.RPC.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RPC type. */
                type: csi.v1.NodeServiceCapability.RPC.Type;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.NodeServiceCapability.RPC.verify|verify} messages.
                 * @param message RPC message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.NodeServiceCapability.RPC.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.NodeServiceCapability.RPC & csi.v1.NodeServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeServiceCapability.RPC & csi.v1.NodeServiceCapability.RPC.$Shape;
            }

            namespace RPC {

                /** Properties of a RPC. */
                interface $Properties {

                    /** RPC type */
                    type?: (csi.v1.NodeServiceCapability.RPC.Type|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RPC. */
                type $Shape = csi.v1.NodeServiceCapability.RPC.$Properties;

                /** Type enum. */
                enum Type {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** STAGE_UNSTAGE_VOLUME value */
                    STAGE_UNSTAGE_VOLUME = 1,

                    /** GET_VOLUME_STATS value */
                    GET_VOLUME_STATS = 2,

                    /** EXPAND_VOLUME value */
                    EXPAND_VOLUME = 3,

                    /** VOLUME_CONDITION value */
                    VOLUME_CONDITION = 4,

                    /** SINGLE_NODE_MULTI_WRITER value */
                    SINGLE_NODE_MULTI_WRITER = 5,

                    /** VOLUME_MOUNT_GROUP value */
                    VOLUME_MOUNT_GROUP = 6
                }
            }
        }

        /**
         * Properties of a NodeGetInfoRequest.
         * @deprecated Use csi.v1.NodeGetInfoRequest.$Properties instead.
         */
        interface INodeGetInfoRequest extends csi.v1.NodeGetInfoRequest.$Properties {
        }

        /** Represents a NodeGetInfoRequest. */
        class NodeGetInfoRequest {

            /**
             * Constructs a new NodeGetInfoRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetInfoRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified NodeGetInfoRequest message. Does not implicitly {@link csi.v1.NodeGetInfoRequest.verify|verify} messages.
             * @param message NodeGetInfoRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetInfoRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetInfoRequest & csi.v1.NodeGetInfoRequest.$Shape} NodeGetInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetInfoRequest & csi.v1.NodeGetInfoRequest.$Shape;
        }

        namespace NodeGetInfoRequest {

            /** Properties of a NodeGetInfoRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetInfoRequest. */
            type $Shape = csi.v1.NodeGetInfoRequest.$Properties;
        }

        /**
         * Properties of a NodeGetInfoResponse.
         * @deprecated Use csi.v1.NodeGetInfoResponse.$Properties instead.
         */
        interface INodeGetInfoResponse extends csi.v1.NodeGetInfoResponse.$Properties {
        }

        /** Represents a NodeGetInfoResponse. */
        class NodeGetInfoResponse {

            /**
             * Constructs a new NodeGetInfoResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeGetInfoResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeGetInfoResponse nodeId. */
            nodeId: string;

            /** NodeGetInfoResponse maxVolumesPerNode. */
            maxVolumesPerNode: number;

            /** NodeGetInfoResponse accessibleTopology. */
            accessibleTopology?: (csi.v1.Topology.$Properties|null);

            /**
             * Encodes the specified NodeGetInfoResponse message. Does not implicitly {@link csi.v1.NodeGetInfoResponse.verify|verify} messages.
             * @param message NodeGetInfoResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeGetInfoResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeGetInfoResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetInfoResponse & csi.v1.NodeGetInfoResponse.$Shape} NodeGetInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeGetInfoResponse & csi.v1.NodeGetInfoResponse.$Shape;
        }

        namespace NodeGetInfoResponse {

            /** Properties of a NodeGetInfoResponse. */
            interface $Properties {

                /** NodeGetInfoResponse nodeId */
                nodeId?: (string|null);

                /** NodeGetInfoResponse maxVolumesPerNode */
                maxVolumesPerNode?: (number|null);

                /** NodeGetInfoResponse accessibleTopology */
                accessibleTopology?: (csi.v1.Topology.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeGetInfoResponse. */
            type $Shape = csi.v1.NodeGetInfoResponse.$Properties;
        }

        /**
         * Properties of a NodeExpandVolumeRequest.
         * @deprecated Use csi.v1.NodeExpandVolumeRequest.$Properties instead.
         */
        interface INodeExpandVolumeRequest extends csi.v1.NodeExpandVolumeRequest.$Properties {
        }

        /** Represents a NodeExpandVolumeRequest. */
        class NodeExpandVolumeRequest {

            /**
             * Constructs a new NodeExpandVolumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeExpandVolumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeExpandVolumeRequest volumeId. */
            volumeId: string;

            /** NodeExpandVolumeRequest volumePath. */
            volumePath: string;

            /** NodeExpandVolumeRequest capacityRange. */
            capacityRange?: (csi.v1.CapacityRange.$Properties|null);

            /** NodeExpandVolumeRequest stagingTargetPath. */
            stagingTargetPath: string;

            /** NodeExpandVolumeRequest volumeCapability. */
            volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

            /** NodeExpandVolumeRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified NodeExpandVolumeRequest message. Does not implicitly {@link csi.v1.NodeExpandVolumeRequest.verify|verify} messages.
             * @param message NodeExpandVolumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeExpandVolumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeExpandVolumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeExpandVolumeRequest & csi.v1.NodeExpandVolumeRequest.$Shape} NodeExpandVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeExpandVolumeRequest & csi.v1.NodeExpandVolumeRequest.$Shape;
        }

        namespace NodeExpandVolumeRequest {

            /** Properties of a NodeExpandVolumeRequest. */
            interface $Properties {

                /** NodeExpandVolumeRequest volumeId */
                volumeId?: (string|null);

                /** NodeExpandVolumeRequest volumePath */
                volumePath?: (string|null);

                /** NodeExpandVolumeRequest capacityRange */
                capacityRange?: (csi.v1.CapacityRange.$Properties|null);

                /** NodeExpandVolumeRequest stagingTargetPath */
                stagingTargetPath?: (string|null);

                /** NodeExpandVolumeRequest volumeCapability */
                volumeCapability?: (csi.v1.VolumeCapability.$Properties|null);

                /** NodeExpandVolumeRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeExpandVolumeRequest. */
            type $Shape = {
              volumeId?: string|null;
              volumePath?: string|null;
              capacityRange?: csi.v1.CapacityRange.$Shape|null;
              stagingTargetPath?: string|null;
              volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
              secrets?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a NodeExpandVolumeResponse.
         * @deprecated Use csi.v1.NodeExpandVolumeResponse.$Properties instead.
         */
        interface INodeExpandVolumeResponse extends csi.v1.NodeExpandVolumeResponse.$Properties {
        }

        /** Represents a NodeExpandVolumeResponse. */
        class NodeExpandVolumeResponse {

            /**
             * Constructs a new NodeExpandVolumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.NodeExpandVolumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeExpandVolumeResponse capacityBytes. */
            capacityBytes: number;

            /**
             * Encodes the specified NodeExpandVolumeResponse message. Does not implicitly {@link csi.v1.NodeExpandVolumeResponse.verify|verify} messages.
             * @param message NodeExpandVolumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.NodeExpandVolumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeExpandVolumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.NodeExpandVolumeResponse & csi.v1.NodeExpandVolumeResponse.$Shape} NodeExpandVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.NodeExpandVolumeResponse & csi.v1.NodeExpandVolumeResponse.$Shape;
        }

        namespace NodeExpandVolumeResponse {

            /** Properties of a NodeExpandVolumeResponse. */
            interface $Properties {

                /** NodeExpandVolumeResponse capacityBytes */
                capacityBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeExpandVolumeResponse. */
            type $Shape = csi.v1.NodeExpandVolumeResponse.$Properties;
        }

        /**
         * Properties of a GroupControllerGetCapabilitiesRequest.
         * @deprecated Use csi.v1.GroupControllerGetCapabilitiesRequest.$Properties instead.
         */
        interface IGroupControllerGetCapabilitiesRequest extends csi.v1.GroupControllerGetCapabilitiesRequest.$Properties {
        }

        /** Represents a GroupControllerGetCapabilitiesRequest. */
        class GroupControllerGetCapabilitiesRequest {

            /**
             * Constructs a new GroupControllerGetCapabilitiesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GroupControllerGetCapabilitiesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified GroupControllerGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.GroupControllerGetCapabilitiesRequest.verify|verify} messages.
             * @param message GroupControllerGetCapabilitiesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GroupControllerGetCapabilitiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupControllerGetCapabilitiesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerGetCapabilitiesRequest & csi.v1.GroupControllerGetCapabilitiesRequest.$Shape} GroupControllerGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GroupControllerGetCapabilitiesRequest & csi.v1.GroupControllerGetCapabilitiesRequest.$Shape;
        }

        namespace GroupControllerGetCapabilitiesRequest {

            /** Properties of a GroupControllerGetCapabilitiesRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupControllerGetCapabilitiesRequest. */
            type $Shape = csi.v1.GroupControllerGetCapabilitiesRequest.$Properties;
        }

        /**
         * Properties of a GroupControllerGetCapabilitiesResponse.
         * @deprecated Use csi.v1.GroupControllerGetCapabilitiesResponse.$Properties instead.
         */
        interface IGroupControllerGetCapabilitiesResponse extends csi.v1.GroupControllerGetCapabilitiesResponse.$Properties {
        }

        /** Represents a GroupControllerGetCapabilitiesResponse. */
        class GroupControllerGetCapabilitiesResponse {

            /**
             * Constructs a new GroupControllerGetCapabilitiesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GroupControllerGetCapabilitiesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupControllerGetCapabilitiesResponse capabilities. */
            capabilities: csi.v1.GroupControllerServiceCapability.$Properties[];

            /**
             * Encodes the specified GroupControllerGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.GroupControllerGetCapabilitiesResponse.verify|verify} messages.
             * @param message GroupControllerGetCapabilitiesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GroupControllerGetCapabilitiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupControllerGetCapabilitiesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerGetCapabilitiesResponse & csi.v1.GroupControllerGetCapabilitiesResponse.$Shape} GroupControllerGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GroupControllerGetCapabilitiesResponse & csi.v1.GroupControllerGetCapabilitiesResponse.$Shape;
        }

        namespace GroupControllerGetCapabilitiesResponse {

            /** Properties of a GroupControllerGetCapabilitiesResponse. */
            interface $Properties {

                /** GroupControllerGetCapabilitiesResponse capabilities */
                capabilities?: (csi.v1.GroupControllerServiceCapability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupControllerGetCapabilitiesResponse. */
            type $Shape = {
              capabilities?: csi.v1.GroupControllerServiceCapability.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GroupControllerServiceCapability.
         * @deprecated Use csi.v1.GroupControllerServiceCapability.$Properties instead.
         */
        interface IGroupControllerServiceCapability extends csi.v1.GroupControllerServiceCapability.$Properties {
        }

        /** Represents a GroupControllerServiceCapability. */
        class GroupControllerServiceCapability {

            /**
             * Constructs a new GroupControllerServiceCapability.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GroupControllerServiceCapability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupControllerServiceCapability rpc. */
            rpc?: (csi.v1.GroupControllerServiceCapability.RPC.$Properties|null);

            /** GroupControllerServiceCapability type. */
            type?: "rpc";

            /**
             * Encodes the specified GroupControllerServiceCapability message. Does not implicitly {@link csi.v1.GroupControllerServiceCapability.verify|verify} messages.
             * @param message GroupControllerServiceCapability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GroupControllerServiceCapability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupControllerServiceCapability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerServiceCapability & csi.v1.GroupControllerServiceCapability.$Shape} GroupControllerServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GroupControllerServiceCapability & csi.v1.GroupControllerServiceCapability.$Shape;
        }

        namespace GroupControllerServiceCapability {

            /** Properties of a GroupControllerServiceCapability. */
            interface $Properties {

                /** GroupControllerServiceCapability rpc */
                rpc?: (csi.v1.GroupControllerServiceCapability.RPC.$Properties|null);

                /** GroupControllerServiceCapability type */
                type?: "rpc";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GroupControllerServiceCapability. */
            type $Shape = {
              rpc?: csi.v1.GroupControllerServiceCapability.RPC.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.GroupControllerServiceCapability.RPC.$Shape })
            );

            /**
             * Properties of a RPC.
             * @deprecated Use csi.v1.GroupControllerServiceCapability.RPC.$Properties instead.
             */
            interface IRPC extends csi.v1.GroupControllerServiceCapability.RPC.$Properties {
            }

            /** Represents a RPC. */
            class RPC {

                /**
                 * Constructs a new RPC.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: csi.v1.GroupControllerServiceCapability.RPC.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RPC type. */
                type: csi.v1.GroupControllerServiceCapability.RPC.Type;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.GroupControllerServiceCapability.RPC.verify|verify} messages.
                 * @param message RPC message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: csi.v1.GroupControllerServiceCapability.RPC.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {csi.v1.GroupControllerServiceCapability.RPC & csi.v1.GroupControllerServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GroupControllerServiceCapability.RPC & csi.v1.GroupControllerServiceCapability.RPC.$Shape;
            }

            namespace RPC {

                /** Properties of a RPC. */
                interface $Properties {

                    /** RPC type */
                    type?: (csi.v1.GroupControllerServiceCapability.RPC.Type|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RPC. */
                type $Shape = csi.v1.GroupControllerServiceCapability.RPC.$Properties;

                /** Type enum. */
                enum Type {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT value */
                    CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT = 1
                }
            }
        }

        /**
         * Properties of a CreateVolumeGroupSnapshotRequest.
         * @deprecated Use csi.v1.CreateVolumeGroupSnapshotRequest.$Properties instead.
         */
        interface ICreateVolumeGroupSnapshotRequest extends csi.v1.CreateVolumeGroupSnapshotRequest.$Properties {
        }

        /** Represents a CreateVolumeGroupSnapshotRequest. */
        class CreateVolumeGroupSnapshotRequest {

            /**
             * Constructs a new CreateVolumeGroupSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateVolumeGroupSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateVolumeGroupSnapshotRequest name. */
            name: string;

            /** CreateVolumeGroupSnapshotRequest sourceVolumeIds. */
            sourceVolumeIds: string[];

            /** CreateVolumeGroupSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /** CreateVolumeGroupSnapshotRequest parameters. */
            parameters: { [k: string]: string };

            /**
             * Encodes the specified CreateVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.CreateVolumeGroupSnapshotRequest.verify|verify} messages.
             * @param message CreateVolumeGroupSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateVolumeGroupSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeGroupSnapshotRequest & csi.v1.CreateVolumeGroupSnapshotRequest.$Shape} CreateVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateVolumeGroupSnapshotRequest & csi.v1.CreateVolumeGroupSnapshotRequest.$Shape;
        }

        namespace CreateVolumeGroupSnapshotRequest {

            /** Properties of a CreateVolumeGroupSnapshotRequest. */
            interface $Properties {

                /** CreateVolumeGroupSnapshotRequest name */
                name?: (string|null);

                /** CreateVolumeGroupSnapshotRequest sourceVolumeIds */
                sourceVolumeIds?: (string[]|null);

                /** CreateVolumeGroupSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** CreateVolumeGroupSnapshotRequest parameters */
                parameters?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateVolumeGroupSnapshotRequest. */
            type $Shape = csi.v1.CreateVolumeGroupSnapshotRequest.$Properties;
        }

        /**
         * Properties of a CreateVolumeGroupSnapshotResponse.
         * @deprecated Use csi.v1.CreateVolumeGroupSnapshotResponse.$Properties instead.
         */
        interface ICreateVolumeGroupSnapshotResponse extends csi.v1.CreateVolumeGroupSnapshotResponse.$Properties {
        }

        /** Represents a CreateVolumeGroupSnapshotResponse. */
        class CreateVolumeGroupSnapshotResponse {

            /**
             * Constructs a new CreateVolumeGroupSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.CreateVolumeGroupSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateVolumeGroupSnapshotResponse groupSnapshot. */
            groupSnapshot?: (csi.v1.VolumeGroupSnapshot.$Properties|null);

            /**
             * Encodes the specified CreateVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.CreateVolumeGroupSnapshotResponse.verify|verify} messages.
             * @param message CreateVolumeGroupSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.CreateVolumeGroupSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeGroupSnapshotResponse & csi.v1.CreateVolumeGroupSnapshotResponse.$Shape} CreateVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.CreateVolumeGroupSnapshotResponse & csi.v1.CreateVolumeGroupSnapshotResponse.$Shape;
        }

        namespace CreateVolumeGroupSnapshotResponse {

            /** Properties of a CreateVolumeGroupSnapshotResponse. */
            interface $Properties {

                /** CreateVolumeGroupSnapshotResponse groupSnapshot */
                groupSnapshot?: (csi.v1.VolumeGroupSnapshot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateVolumeGroupSnapshotResponse. */
            type $Shape = csi.v1.CreateVolumeGroupSnapshotResponse.$Properties;
        }

        /**
         * Properties of a VolumeGroupSnapshot.
         * @deprecated Use csi.v1.VolumeGroupSnapshot.$Properties instead.
         */
        interface IVolumeGroupSnapshot extends csi.v1.VolumeGroupSnapshot.$Properties {
        }

        /** Represents a VolumeGroupSnapshot. */
        class VolumeGroupSnapshot {

            /**
             * Constructs a new VolumeGroupSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.VolumeGroupSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VolumeGroupSnapshot groupSnapshotId. */
            groupSnapshotId: string;

            /** VolumeGroupSnapshot snapshots. */
            snapshots: csi.v1.Snapshot.$Properties[];

            /** VolumeGroupSnapshot creationTime. */
            creationTime?: (google.protobuf.Timestamp.$Properties|null);

            /** VolumeGroupSnapshot readyToUse. */
            readyToUse: boolean;

            /**
             * Encodes the specified VolumeGroupSnapshot message. Does not implicitly {@link csi.v1.VolumeGroupSnapshot.verify|verify} messages.
             * @param message VolumeGroupSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.VolumeGroupSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VolumeGroupSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.VolumeGroupSnapshot & csi.v1.VolumeGroupSnapshot.$Shape} VolumeGroupSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.VolumeGroupSnapshot & csi.v1.VolumeGroupSnapshot.$Shape;
        }

        namespace VolumeGroupSnapshot {

            /** Properties of a VolumeGroupSnapshot. */
            interface $Properties {

                /** VolumeGroupSnapshot groupSnapshotId */
                groupSnapshotId?: (string|null);

                /** VolumeGroupSnapshot snapshots */
                snapshots?: (csi.v1.Snapshot.$Properties[]|null);

                /** VolumeGroupSnapshot creationTime */
                creationTime?: (google.protobuf.Timestamp.$Properties|null);

                /** VolumeGroupSnapshot readyToUse */
                readyToUse?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VolumeGroupSnapshot. */
            type $Shape = csi.v1.VolumeGroupSnapshot.$Properties;
        }

        /**
         * Properties of a DeleteVolumeGroupSnapshotRequest.
         * @deprecated Use csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties instead.
         */
        interface IDeleteVolumeGroupSnapshotRequest extends csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties {
        }

        /** Represents a DeleteVolumeGroupSnapshotRequest. */
        class DeleteVolumeGroupSnapshotRequest {

            /**
             * Constructs a new DeleteVolumeGroupSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteVolumeGroupSnapshotRequest groupSnapshotId. */
            groupSnapshotId: string;

            /** DeleteVolumeGroupSnapshotRequest snapshotIds. */
            snapshotIds: string[];

            /** DeleteVolumeGroupSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified DeleteVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.DeleteVolumeGroupSnapshotRequest.verify|verify} messages.
             * @param message DeleteVolumeGroupSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeGroupSnapshotRequest & csi.v1.DeleteVolumeGroupSnapshotRequest.$Shape} DeleteVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteVolumeGroupSnapshotRequest & csi.v1.DeleteVolumeGroupSnapshotRequest.$Shape;
        }

        namespace DeleteVolumeGroupSnapshotRequest {

            /** Properties of a DeleteVolumeGroupSnapshotRequest. */
            interface $Properties {

                /** DeleteVolumeGroupSnapshotRequest groupSnapshotId */
                groupSnapshotId?: (string|null);

                /** DeleteVolumeGroupSnapshotRequest snapshotIds */
                snapshotIds?: (string[]|null);

                /** DeleteVolumeGroupSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteVolumeGroupSnapshotRequest. */
            type $Shape = csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties;
        }

        /**
         * Properties of a DeleteVolumeGroupSnapshotResponse.
         * @deprecated Use csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties instead.
         */
        interface IDeleteVolumeGroupSnapshotResponse extends csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties {
        }

        /** Represents a DeleteVolumeGroupSnapshotResponse. */
        class DeleteVolumeGroupSnapshotResponse {

            /**
             * Constructs a new DeleteVolumeGroupSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified DeleteVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.DeleteVolumeGroupSnapshotResponse.verify|verify} messages.
             * @param message DeleteVolumeGroupSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeGroupSnapshotResponse & csi.v1.DeleteVolumeGroupSnapshotResponse.$Shape} DeleteVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.DeleteVolumeGroupSnapshotResponse & csi.v1.DeleteVolumeGroupSnapshotResponse.$Shape;
        }

        namespace DeleteVolumeGroupSnapshotResponse {

            /** Properties of a DeleteVolumeGroupSnapshotResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteVolumeGroupSnapshotResponse. */
            type $Shape = csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties;
        }

        /**
         * Properties of a GetVolumeGroupSnapshotRequest.
         * @deprecated Use csi.v1.GetVolumeGroupSnapshotRequest.$Properties instead.
         */
        interface IGetVolumeGroupSnapshotRequest extends csi.v1.GetVolumeGroupSnapshotRequest.$Properties {
        }

        /** Represents a GetVolumeGroupSnapshotRequest. */
        class GetVolumeGroupSnapshotRequest {

            /**
             * Constructs a new GetVolumeGroupSnapshotRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetVolumeGroupSnapshotRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetVolumeGroupSnapshotRequest groupSnapshotId. */
            groupSnapshotId: string;

            /** GetVolumeGroupSnapshotRequest snapshotIds. */
            snapshotIds: string[];

            /** GetVolumeGroupSnapshotRequest secrets. */
            secrets: { [k: string]: string };

            /**
             * Encodes the specified GetVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.GetVolumeGroupSnapshotRequest.verify|verify} messages.
             * @param message GetVolumeGroupSnapshotRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetVolumeGroupSnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetVolumeGroupSnapshotRequest & csi.v1.GetVolumeGroupSnapshotRequest.$Shape} GetVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetVolumeGroupSnapshotRequest & csi.v1.GetVolumeGroupSnapshotRequest.$Shape;
        }

        namespace GetVolumeGroupSnapshotRequest {

            /** Properties of a GetVolumeGroupSnapshotRequest. */
            interface $Properties {

                /** GetVolumeGroupSnapshotRequest groupSnapshotId */
                groupSnapshotId?: (string|null);

                /** GetVolumeGroupSnapshotRequest snapshotIds */
                snapshotIds?: (string[]|null);

                /** GetVolumeGroupSnapshotRequest secrets */
                secrets?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetVolumeGroupSnapshotRequest. */
            type $Shape = csi.v1.GetVolumeGroupSnapshotRequest.$Properties;
        }

        /**
         * Properties of a GetVolumeGroupSnapshotResponse.
         * @deprecated Use csi.v1.GetVolumeGroupSnapshotResponse.$Properties instead.
         */
        interface IGetVolumeGroupSnapshotResponse extends csi.v1.GetVolumeGroupSnapshotResponse.$Properties {
        }

        /** Represents a GetVolumeGroupSnapshotResponse. */
        class GetVolumeGroupSnapshotResponse {

            /**
             * Constructs a new GetVolumeGroupSnapshotResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: csi.v1.GetVolumeGroupSnapshotResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetVolumeGroupSnapshotResponse groupSnapshot. */
            groupSnapshot?: (csi.v1.VolumeGroupSnapshot.$Properties|null);

            /**
             * Encodes the specified GetVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.GetVolumeGroupSnapshotResponse.verify|verify} messages.
             * @param message GetVolumeGroupSnapshotResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: csi.v1.GetVolumeGroupSnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {csi.v1.GetVolumeGroupSnapshotResponse & csi.v1.GetVolumeGroupSnapshotResponse.$Shape} GetVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): csi.v1.GetVolumeGroupSnapshotResponse & csi.v1.GetVolumeGroupSnapshotResponse.$Shape;
        }

        namespace GetVolumeGroupSnapshotResponse {

            /** Properties of a GetVolumeGroupSnapshotResponse. */
            interface $Properties {

                /** GetVolumeGroupSnapshotResponse groupSnapshot */
                groupSnapshot?: (csi.v1.VolumeGroupSnapshot.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetVolumeGroupSnapshotResponse. */
            type $Shape = csi.v1.GetVolumeGroupSnapshotResponse.$Properties;
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of a DoubleValue.
         * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
         */
        interface IDoubleValue extends google.protobuf.DoubleValue.$Properties {
        }

        /** Represents a DoubleValue. */
        class DoubleValue {

            /**
             * Constructs a new DoubleValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.DoubleValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DoubleValue value. */
            value: number;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @param message DoubleValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.DoubleValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape;
        }

        namespace DoubleValue {

            /** Properties of a DoubleValue. */
            interface $Properties {

                /** DoubleValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DoubleValue. */
            type $Shape = google.protobuf.DoubleValue.$Properties;
        }

        /**
         * Properties of a FloatValue.
         * @deprecated Use google.protobuf.FloatValue.$Properties instead.
         */
        interface IFloatValue extends google.protobuf.FloatValue.$Properties {
        }

        /** Represents a FloatValue. */
        class FloatValue {

            /**
             * Constructs a new FloatValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.FloatValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FloatValue value. */
            value: number;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @param message FloatValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.FloatValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape;
        }

        namespace FloatValue {

            /** Properties of a FloatValue. */
            interface $Properties {

                /** FloatValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FloatValue. */
            type $Shape = google.protobuf.FloatValue.$Properties;
        }

        /**
         * Properties of an Int64Value.
         * @deprecated Use google.protobuf.Int64Value.$Properties instead.
         */
        interface IInt64Value extends google.protobuf.Int64Value.$Properties {
        }

        /** Represents an Int64Value. */
        class Int64Value {

            /**
             * Constructs a new Int64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int64Value value. */
            value: number;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @param message Int64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape;
        }

        namespace Int64Value {

            /** Properties of an Int64Value. */
            interface $Properties {

                /** Int64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int64Value. */
            type $Shape = google.protobuf.Int64Value.$Properties;
        }

        /**
         * Properties of a UInt64Value.
         * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
         */
        interface IUInt64Value extends google.protobuf.UInt64Value.$Properties {
        }

        /** Represents a UInt64Value. */
        class UInt64Value {

            /**
             * Constructs a new UInt64Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt64Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt64Value value. */
            value: number;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @param message UInt64Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt64Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape;
        }

        namespace UInt64Value {

            /** Properties of a UInt64Value. */
            interface $Properties {

                /** UInt64Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt64Value. */
            type $Shape = google.protobuf.UInt64Value.$Properties;
        }

        /**
         * Properties of an Int32Value.
         * @deprecated Use google.protobuf.Int32Value.$Properties instead.
         */
        interface IInt32Value extends google.protobuf.Int32Value.$Properties {
        }

        /** Represents an Int32Value. */
        class Int32Value {

            /**
             * Constructs a new Int32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Int32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Int32Value value. */
            value: number;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @param message Int32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Int32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape;
        }

        namespace Int32Value {

            /** Properties of an Int32Value. */
            interface $Properties {

                /** Int32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Int32Value. */
            type $Shape = google.protobuf.Int32Value.$Properties;
        }

        /**
         * Properties of a UInt32Value.
         * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
         */
        interface IUInt32Value extends google.protobuf.UInt32Value.$Properties {
        }

        /** Represents a UInt32Value. */
        class UInt32Value {

            /**
             * Constructs a new UInt32Value.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.UInt32Value.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UInt32Value value. */
            value: number;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @param message UInt32Value message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.UInt32Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape;
        }

        namespace UInt32Value {

            /** Properties of a UInt32Value. */
            interface $Properties {

                /** UInt32Value value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a UInt32Value. */
            type $Shape = google.protobuf.UInt32Value.$Properties;
        }

        /**
         * Properties of a BoolValue.
         * @deprecated Use google.protobuf.BoolValue.$Properties instead.
         */
        interface IBoolValue extends google.protobuf.BoolValue.$Properties {
        }

        /** Represents a BoolValue. */
        class BoolValue {

            /**
             * Constructs a new BoolValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BoolValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoolValue value. */
            value: boolean;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @param message BoolValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BoolValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape;
        }

        namespace BoolValue {

            /** Properties of a BoolValue. */
            interface $Properties {

                /** BoolValue value */
                value?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoolValue. */
            type $Shape = google.protobuf.BoolValue.$Properties;
        }

        /**
         * Properties of a StringValue.
         * @deprecated Use google.protobuf.StringValue.$Properties instead.
         */
        interface IStringValue extends google.protobuf.StringValue.$Properties {
        }

        /** Represents a StringValue. */
        class StringValue {

            /**
             * Constructs a new StringValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.StringValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StringValue value. */
            value: string;

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @param message StringValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.StringValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.StringValue & google.protobuf.StringValue.$Shape;
        }

        namespace StringValue {

            /** Properties of a StringValue. */
            interface $Properties {

                /** StringValue value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StringValue. */
            type $Shape = google.protobuf.StringValue.$Properties;
        }

        /**
         * Properties of a BytesValue.
         * @deprecated Use google.protobuf.BytesValue.$Properties instead.
         */
        interface IBytesValue extends google.protobuf.BytesValue.$Properties {
        }

        /** Represents a BytesValue. */
        class BytesValue {

            /**
             * Constructs a new BytesValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.BytesValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BytesValue value. */
            value: Uint8Array;

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @param message BytesValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.BytesValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape;
        }

        namespace BytesValue {

            /** Properties of a BytesValue. */
            interface $Properties {

                /** BytesValue value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BytesValue. */
            type $Shape = google.protobuf.BytesValue.$Properties;
        }
    }
}
