import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace k8shost. */
export namespace k8shost {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Target.
         * @deprecated Use k8shost.v1.Target.$Properties instead.
         */
        interface ITarget extends k8shost.v1.Target.$Properties {
        }

        /** Represents a Target. */
        class Target {

            /**
             * Constructs a new Target.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Target.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Target resource. */
            resource: string;

            /** Target apiVersion. */
            apiVersion: string;

            /** Target kind. */
            kind: string;

            /** Target namespace. */
            namespace: string;

            /** Target name. */
            name: string;

            /** Target subresource. */
            subresource: string;

            /**
             * Creates a new Target instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Target instance
             */
            static create(properties: k8shost.v1.Target.$Shape): k8shost.v1.Target & k8shost.v1.Target.$Shape;
            static create(properties?: k8shost.v1.Target.$Properties): k8shost.v1.Target;

            /**
             * Encodes the specified Target message. Does not implicitly {@link k8shost.v1.Target.verify|verify} messages.
             * @param message Target message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Target.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Target & k8shost.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Target & k8shost.v1.Target.$Shape;

            /**
             * Creates a Target message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Target
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Target;

            /**
             * Creates a plain object from a Target message. Also converts values to other types if specified.
             * @param message Target
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Target, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Target to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Target
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Target {

            /** Properties of a Target. */
            interface $Properties {

                /** Target resource */
                resource?: (string|null);

                /** Target apiVersion */
                apiVersion?: (string|null);

                /** Target kind */
                kind?: (string|null);

                /** Target namespace */
                namespace?: (string|null);

                /** Target name */
                name?: (string|null);

                /** Target subresource */
                subresource?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Target. */
            type $Shape = k8shost.v1.Target.$Properties;
        }

        /**
         * Properties of a WriteOptions.
         * @deprecated Use k8shost.v1.WriteOptions.$Properties instead.
         */
        interface IWriteOptions extends k8shost.v1.WriteOptions.$Properties {
        }

        /** Represents a WriteOptions. */
        class WriteOptions {

            /**
             * Constructs a new WriteOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.WriteOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteOptions dryRun. */
            dryRun: boolean;

            /** WriteOptions fieldManager. */
            fieldManager: string;

            /** WriteOptions fieldValidation. */
            fieldValidation: string;

            /** WriteOptions force. */
            force: boolean;

            /**
             * Creates a new WriteOptions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteOptions instance
             */
            static create(properties: k8shost.v1.WriteOptions.$Shape): k8shost.v1.WriteOptions & k8shost.v1.WriteOptions.$Shape;
            static create(properties?: k8shost.v1.WriteOptions.$Properties): k8shost.v1.WriteOptions;

            /**
             * Encodes the specified WriteOptions message. Does not implicitly {@link k8shost.v1.WriteOptions.verify|verify} messages.
             * @param message WriteOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.WriteOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.WriteOptions & k8shost.v1.WriteOptions.$Shape} WriteOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.WriteOptions & k8shost.v1.WriteOptions.$Shape;

            /**
             * Creates a WriteOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WriteOptions
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.WriteOptions;

            /**
             * Creates a plain object from a WriteOptions message. Also converts values to other types if specified.
             * @param message WriteOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.WriteOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WriteOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WriteOptions
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteOptions {

            /** Properties of a WriteOptions. */
            interface $Properties {

                /** WriteOptions dryRun */
                dryRun?: (boolean|null);

                /** WriteOptions fieldManager */
                fieldManager?: (string|null);

                /** WriteOptions fieldValidation */
                fieldValidation?: (string|null);

                /** WriteOptions force */
                force?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteOptions. */
            type $Shape = k8shost.v1.WriteOptions.$Properties;
        }

        /**
         * Properties of a DeleteOptions.
         * @deprecated Use k8shost.v1.DeleteOptions.$Properties instead.
         */
        interface IDeleteOptions extends k8shost.v1.DeleteOptions.$Properties {
        }

        /** Represents a DeleteOptions. */
        class DeleteOptions {

            /**
             * Constructs a new DeleteOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.DeleteOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteOptions dryRun. */
            dryRun: boolean;

            /** DeleteOptions gracePeriodSeconds. */
            gracePeriodSeconds?: (number|null);

            /** DeleteOptions propagationPolicy. */
            propagationPolicy: string;

            /** DeleteOptions uid. */
            uid: string;

            /** DeleteOptions resourceVersion. */
            resourceVersion: string;

            /**
             * Creates a new DeleteOptions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteOptions instance
             */
            static create(properties: k8shost.v1.DeleteOptions.$Shape): k8shost.v1.DeleteOptions & k8shost.v1.DeleteOptions.$Shape;
            static create(properties?: k8shost.v1.DeleteOptions.$Properties): k8shost.v1.DeleteOptions;

            /**
             * Encodes the specified DeleteOptions message. Does not implicitly {@link k8shost.v1.DeleteOptions.verify|verify} messages.
             * @param message DeleteOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.DeleteOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteOptions & k8shost.v1.DeleteOptions.$Shape} DeleteOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.DeleteOptions & k8shost.v1.DeleteOptions.$Shape;

            /**
             * Creates a DeleteOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteOptions
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.DeleteOptions;

            /**
             * Creates a plain object from a DeleteOptions message. Also converts values to other types if specified.
             * @param message DeleteOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.DeleteOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeleteOptions
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeleteOptions {

            /** Properties of a DeleteOptions. */
            interface $Properties {

                /** DeleteOptions dryRun */
                dryRun?: (boolean|null);

                /** DeleteOptions gracePeriodSeconds */
                gracePeriodSeconds?: (number|null);

                /** DeleteOptions propagationPolicy */
                propagationPolicy?: (string|null);

                /** DeleteOptions uid */
                uid?: (string|null);

                /** DeleteOptions resourceVersion */
                resourceVersion?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteOptions. */
            type $Shape = k8shost.v1.DeleteOptions.$Properties;
        }

        /**
         * Properties of a ListOptions.
         * @deprecated Use k8shost.v1.ListOptions.$Properties instead.
         */
        interface IListOptions extends k8shost.v1.ListOptions.$Properties {
        }

        /** Represents a ListOptions. */
        class ListOptions {

            /**
             * Constructs a new ListOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ListOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListOptions labelSelector. */
            labelSelector: string;

            /** ListOptions fieldSelector. */
            fieldSelector: string;

            /** ListOptions limit. */
            limit: number;

            /** ListOptions continueToken. */
            continueToken: string;

            /** ListOptions resourceVersion. */
            resourceVersion: string;

            /** ListOptions resourceVersionMatch. */
            resourceVersionMatch: string;

            /**
             * Creates a new ListOptions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListOptions instance
             */
            static create(properties: k8shost.v1.ListOptions.$Shape): k8shost.v1.ListOptions & k8shost.v1.ListOptions.$Shape;
            static create(properties?: k8shost.v1.ListOptions.$Properties): k8shost.v1.ListOptions;

            /**
             * Encodes the specified ListOptions message. Does not implicitly {@link k8shost.v1.ListOptions.verify|verify} messages.
             * @param message ListOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ListOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ListOptions & k8shost.v1.ListOptions.$Shape} ListOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ListOptions & k8shost.v1.ListOptions.$Shape;

            /**
             * Creates a ListOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListOptions
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ListOptions;

            /**
             * Creates a plain object from a ListOptions message. Also converts values to other types if specified.
             * @param message ListOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ListOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ListOptions
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListOptions {

            /** Properties of a ListOptions. */
            interface $Properties {

                /** ListOptions labelSelector */
                labelSelector?: (string|null);

                /** ListOptions fieldSelector */
                fieldSelector?: (string|null);

                /** ListOptions limit */
                limit?: (number|null);

                /** ListOptions continueToken */
                continueToken?: (string|null);

                /** ListOptions resourceVersion */
                resourceVersion?: (string|null);

                /** ListOptions resourceVersionMatch */
                resourceVersionMatch?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListOptions. */
            type $Shape = k8shost.v1.ListOptions.$Properties;
        }

        /**
         * Properties of a WatchOptions.
         * @deprecated Use k8shost.v1.WatchOptions.$Properties instead.
         */
        interface IWatchOptions extends k8shost.v1.WatchOptions.$Properties {
        }

        /** Represents a WatchOptions. */
        class WatchOptions {

            /**
             * Constructs a new WatchOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.WatchOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchOptions labelSelector. */
            labelSelector: string;

            /** WatchOptions fieldSelector. */
            fieldSelector: string;

            /** WatchOptions resourceVersion. */
            resourceVersion: string;

            /** WatchOptions allowBookmarks. */
            allowBookmarks: boolean;

            /** WatchOptions sendInitialEvents. */
            sendInitialEvents: boolean;

            /** WatchOptions timeoutSeconds. */
            timeoutSeconds: number;

            /**
             * Creates a new WatchOptions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchOptions instance
             */
            static create(properties: k8shost.v1.WatchOptions.$Shape): k8shost.v1.WatchOptions & k8shost.v1.WatchOptions.$Shape;
            static create(properties?: k8shost.v1.WatchOptions.$Properties): k8shost.v1.WatchOptions;

            /**
             * Encodes the specified WatchOptions message. Does not implicitly {@link k8shost.v1.WatchOptions.verify|verify} messages.
             * @param message WatchOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.WatchOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchOptions & k8shost.v1.WatchOptions.$Shape} WatchOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.WatchOptions & k8shost.v1.WatchOptions.$Shape;

            /**
             * Creates a WatchOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchOptions
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.WatchOptions;

            /**
             * Creates a plain object from a WatchOptions message. Also converts values to other types if specified.
             * @param message WatchOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.WatchOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WatchOptions
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WatchOptions {

            /** Properties of a WatchOptions. */
            interface $Properties {

                /** WatchOptions labelSelector */
                labelSelector?: (string|null);

                /** WatchOptions fieldSelector */
                fieldSelector?: (string|null);

                /** WatchOptions resourceVersion */
                resourceVersion?: (string|null);

                /** WatchOptions allowBookmarks */
                allowBookmarks?: (boolean|null);

                /** WatchOptions sendInitialEvents */
                sendInitialEvents?: (boolean|null);

                /** WatchOptions timeoutSeconds */
                timeoutSeconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchOptions. */
            type $Shape = k8shost.v1.WatchOptions.$Properties;
        }

        /**
         * Properties of a CreateRequest.
         * @deprecated Use k8shost.v1.CreateRequest.$Properties instead.
         */
        interface ICreateRequest extends k8shost.v1.CreateRequest.$Properties {
        }

        /** Represents a CreateRequest. */
        class CreateRequest {

            /**
             * Constructs a new CreateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.CreateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** CreateRequest objectJson. */
            objectJson: Uint8Array;

            /** CreateRequest options. */
            options?: (k8shost.v1.WriteOptions.$Properties|null);

            /**
             * Creates a new CreateRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateRequest instance
             */
            static create(properties: k8shost.v1.CreateRequest.$Shape): k8shost.v1.CreateRequest & k8shost.v1.CreateRequest.$Shape;
            static create(properties?: k8shost.v1.CreateRequest.$Properties): k8shost.v1.CreateRequest;

            /**
             * Encodes the specified CreateRequest message. Does not implicitly {@link k8shost.v1.CreateRequest.verify|verify} messages.
             * @param message CreateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.CreateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.CreateRequest & k8shost.v1.CreateRequest.$Shape} CreateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.CreateRequest & k8shost.v1.CreateRequest.$Shape;

            /**
             * Creates a CreateRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.CreateRequest;

            /**
             * Creates a plain object from a CreateRequest message. Also converts values to other types if specified.
             * @param message CreateRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.CreateRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CreateRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CreateRequest {

            /** Properties of a CreateRequest. */
            interface $Properties {

                /** CreateRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** CreateRequest objectJson */
                objectJson?: (Uint8Array|null);

                /** CreateRequest options */
                options?: (k8shost.v1.WriteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateRequest. */
            type $Shape = k8shost.v1.CreateRequest.$Properties;
        }

        /**
         * Properties of a GetRequest.
         * @deprecated Use k8shost.v1.GetRequest.$Properties instead.
         */
        interface IGetRequest extends k8shost.v1.GetRequest.$Properties {
        }

        /** Represents a GetRequest. */
        class GetRequest {

            /**
             * Constructs a new GetRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.GetRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** GetRequest resourceVersion. */
            resourceVersion: string;

            /**
             * Creates a new GetRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetRequest instance
             */
            static create(properties: k8shost.v1.GetRequest.$Shape): k8shost.v1.GetRequest & k8shost.v1.GetRequest.$Shape;
            static create(properties?: k8shost.v1.GetRequest.$Properties): k8shost.v1.GetRequest;

            /**
             * Encodes the specified GetRequest message. Does not implicitly {@link k8shost.v1.GetRequest.verify|verify} messages.
             * @param message GetRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.GetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.GetRequest & k8shost.v1.GetRequest.$Shape} GetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.GetRequest & k8shost.v1.GetRequest.$Shape;

            /**
             * Creates a GetRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.GetRequest;

            /**
             * Creates a plain object from a GetRequest message. Also converts values to other types if specified.
             * @param message GetRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.GetRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GetRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GetRequest {

            /** Properties of a GetRequest. */
            interface $Properties {

                /** GetRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** GetRequest resourceVersion */
                resourceVersion?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetRequest. */
            type $Shape = k8shost.v1.GetRequest.$Properties;
        }

        /**
         * Properties of a ListRequest.
         * @deprecated Use k8shost.v1.ListRequest.$Properties instead.
         */
        interface IListRequest extends k8shost.v1.ListRequest.$Properties {
        }

        /** Represents a ListRequest. */
        class ListRequest {

            /**
             * Constructs a new ListRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ListRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** ListRequest options. */
            options?: (k8shost.v1.ListOptions.$Properties|null);

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListRequest instance
             */
            static create(properties: k8shost.v1.ListRequest.$Shape): k8shost.v1.ListRequest & k8shost.v1.ListRequest.$Shape;
            static create(properties?: k8shost.v1.ListRequest.$Properties): k8shost.v1.ListRequest;

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link k8shost.v1.ListRequest.verify|verify} messages.
             * @param message ListRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ListRequest & k8shost.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ListRequest & k8shost.v1.ListRequest.$Shape;

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ListRequest;

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @param message ListRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ListRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** ListRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** ListRequest options */
                options?: (k8shost.v1.ListOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRequest. */
            type $Shape = k8shost.v1.ListRequest.$Properties;
        }

        /**
         * Properties of a ReplaceRequest.
         * @deprecated Use k8shost.v1.ReplaceRequest.$Properties instead.
         */
        interface IReplaceRequest extends k8shost.v1.ReplaceRequest.$Properties {
        }

        /** Represents a ReplaceRequest. */
        class ReplaceRequest {

            /**
             * Constructs a new ReplaceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ReplaceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplaceRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** ReplaceRequest objectJson. */
            objectJson: Uint8Array;

            /** ReplaceRequest options. */
            options?: (k8shost.v1.WriteOptions.$Properties|null);

            /**
             * Creates a new ReplaceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplaceRequest instance
             */
            static create(properties: k8shost.v1.ReplaceRequest.$Shape): k8shost.v1.ReplaceRequest & k8shost.v1.ReplaceRequest.$Shape;
            static create(properties?: k8shost.v1.ReplaceRequest.$Properties): k8shost.v1.ReplaceRequest;

            /**
             * Encodes the specified ReplaceRequest message. Does not implicitly {@link k8shost.v1.ReplaceRequest.verify|verify} messages.
             * @param message ReplaceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ReplaceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplaceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ReplaceRequest & k8shost.v1.ReplaceRequest.$Shape} ReplaceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ReplaceRequest & k8shost.v1.ReplaceRequest.$Shape;

            /**
             * Creates a ReplaceRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplaceRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ReplaceRequest;

            /**
             * Creates a plain object from a ReplaceRequest message. Also converts values to other types if specified.
             * @param message ReplaceRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ReplaceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplaceRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplaceRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplaceRequest {

            /** Properties of a ReplaceRequest. */
            interface $Properties {

                /** ReplaceRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** ReplaceRequest objectJson */
                objectJson?: (Uint8Array|null);

                /** ReplaceRequest options */
                options?: (k8shost.v1.WriteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplaceRequest. */
            type $Shape = k8shost.v1.ReplaceRequest.$Properties;
        }

        /**
         * Properties of a PatchRequest.
         * @deprecated Use k8shost.v1.PatchRequest.$Properties instead.
         */
        interface IPatchRequest extends k8shost.v1.PatchRequest.$Properties {
        }

        /** Represents a PatchRequest. */
        class PatchRequest {

            /**
             * Constructs a new PatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.PatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PatchRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** PatchRequest patchType. */
            patchType: string;

            /** PatchRequest patchJson. */
            patchJson: Uint8Array;

            /** PatchRequest options. */
            options?: (k8shost.v1.WriteOptions.$Properties|null);

            /**
             * Creates a new PatchRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PatchRequest instance
             */
            static create(properties: k8shost.v1.PatchRequest.$Shape): k8shost.v1.PatchRequest & k8shost.v1.PatchRequest.$Shape;
            static create(properties?: k8shost.v1.PatchRequest.$Properties): k8shost.v1.PatchRequest;

            /**
             * Encodes the specified PatchRequest message. Does not implicitly {@link k8shost.v1.PatchRequest.verify|verify} messages.
             * @param message PatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.PatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.PatchRequest & k8shost.v1.PatchRequest.$Shape} PatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.PatchRequest & k8shost.v1.PatchRequest.$Shape;

            /**
             * Creates a PatchRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PatchRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.PatchRequest;

            /**
             * Creates a plain object from a PatchRequest message. Also converts values to other types if specified.
             * @param message PatchRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.PatchRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PatchRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PatchRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PatchRequest {

            /** Properties of a PatchRequest. */
            interface $Properties {

                /** PatchRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** PatchRequest patchType */
                patchType?: (string|null);

                /** PatchRequest patchJson */
                patchJson?: (Uint8Array|null);

                /** PatchRequest options */
                options?: (k8shost.v1.WriteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PatchRequest. */
            type $Shape = k8shost.v1.PatchRequest.$Properties;
        }

        /**
         * Properties of a DeleteRequest.
         * @deprecated Use k8shost.v1.DeleteRequest.$Properties instead.
         */
        interface IDeleteRequest extends k8shost.v1.DeleteRequest.$Properties {
        }

        /** Represents a DeleteRequest. */
        class DeleteRequest {

            /**
             * Constructs a new DeleteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.DeleteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** DeleteRequest options. */
            options?: (k8shost.v1.DeleteOptions.$Properties|null);

            /**
             * Creates a new DeleteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteRequest instance
             */
            static create(properties: k8shost.v1.DeleteRequest.$Shape): k8shost.v1.DeleteRequest & k8shost.v1.DeleteRequest.$Shape;
            static create(properties?: k8shost.v1.DeleteRequest.$Properties): k8shost.v1.DeleteRequest;

            /**
             * Encodes the specified DeleteRequest message. Does not implicitly {@link k8shost.v1.DeleteRequest.verify|verify} messages.
             * @param message DeleteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteRequest & k8shost.v1.DeleteRequest.$Shape} DeleteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.DeleteRequest & k8shost.v1.DeleteRequest.$Shape;

            /**
             * Creates a DeleteRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.DeleteRequest;

            /**
             * Creates a plain object from a DeleteRequest message. Also converts values to other types if specified.
             * @param message DeleteRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.DeleteRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeleteRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeleteRequest {

            /** Properties of a DeleteRequest. */
            interface $Properties {

                /** DeleteRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** DeleteRequest options */
                options?: (k8shost.v1.DeleteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteRequest. */
            type $Shape = k8shost.v1.DeleteRequest.$Properties;
        }

        /**
         * Properties of a DeleteCollectionRequest.
         * @deprecated Use k8shost.v1.DeleteCollectionRequest.$Properties instead.
         */
        interface IDeleteCollectionRequest extends k8shost.v1.DeleteCollectionRequest.$Properties {
        }

        /** Represents a DeleteCollectionRequest. */
        class DeleteCollectionRequest {

            /**
             * Constructs a new DeleteCollectionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.DeleteCollectionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteCollectionRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** DeleteCollectionRequest selection. */
            selection?: (k8shost.v1.ListOptions.$Properties|null);

            /** DeleteCollectionRequest options. */
            options?: (k8shost.v1.DeleteOptions.$Properties|null);

            /**
             * Creates a new DeleteCollectionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteCollectionRequest instance
             */
            static create(properties: k8shost.v1.DeleteCollectionRequest.$Shape): k8shost.v1.DeleteCollectionRequest & k8shost.v1.DeleteCollectionRequest.$Shape;
            static create(properties?: k8shost.v1.DeleteCollectionRequest.$Properties): k8shost.v1.DeleteCollectionRequest;

            /**
             * Encodes the specified DeleteCollectionRequest message. Does not implicitly {@link k8shost.v1.DeleteCollectionRequest.verify|verify} messages.
             * @param message DeleteCollectionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.DeleteCollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteCollectionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteCollectionRequest & k8shost.v1.DeleteCollectionRequest.$Shape} DeleteCollectionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.DeleteCollectionRequest & k8shost.v1.DeleteCollectionRequest.$Shape;

            /**
             * Creates a DeleteCollectionRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteCollectionRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.DeleteCollectionRequest;

            /**
             * Creates a plain object from a DeleteCollectionRequest message. Also converts values to other types if specified.
             * @param message DeleteCollectionRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.DeleteCollectionRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteCollectionRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeleteCollectionRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeleteCollectionRequest {

            /** Properties of a DeleteCollectionRequest. */
            interface $Properties {

                /** DeleteCollectionRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** DeleteCollectionRequest selection */
                selection?: (k8shost.v1.ListOptions.$Properties|null);

                /** DeleteCollectionRequest options */
                options?: (k8shost.v1.DeleteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteCollectionRequest. */
            type $Shape = k8shost.v1.DeleteCollectionRequest.$Properties;
        }

        /**
         * Properties of an ApplyRequest.
         * @deprecated Use k8shost.v1.ApplyRequest.$Properties instead.
         */
        interface IApplyRequest extends k8shost.v1.ApplyRequest.$Properties {
        }

        /** Represents an ApplyRequest. */
        class ApplyRequest {

            /**
             * Constructs a new ApplyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ApplyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApplyRequest objectsJson. */
            objectsJson: Uint8Array[];

            /** ApplyRequest deletes. */
            deletes: k8shost.v1.Target.$Properties[];

            /** ApplyRequest namespace. */
            namespace: string;

            /** ApplyRequest options. */
            options?: (k8shost.v1.WriteOptions.$Properties|null);

            /** ApplyRequest commandId. */
            commandId: string;

            /**
             * Creates a new ApplyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApplyRequest instance
             */
            static create(properties: k8shost.v1.ApplyRequest.$Shape): k8shost.v1.ApplyRequest & k8shost.v1.ApplyRequest.$Shape;
            static create(properties?: k8shost.v1.ApplyRequest.$Properties): k8shost.v1.ApplyRequest;

            /**
             * Encodes the specified ApplyRequest message. Does not implicitly {@link k8shost.v1.ApplyRequest.verify|verify} messages.
             * @param message ApplyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ApplyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApplyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ApplyRequest & k8shost.v1.ApplyRequest.$Shape} ApplyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ApplyRequest & k8shost.v1.ApplyRequest.$Shape;

            /**
             * Creates an ApplyRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApplyRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ApplyRequest;

            /**
             * Creates a plain object from an ApplyRequest message. Also converts values to other types if specified.
             * @param message ApplyRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ApplyRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApplyRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ApplyRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ApplyRequest {

            /** Properties of an ApplyRequest. */
            interface $Properties {

                /** ApplyRequest objectsJson */
                objectsJson?: (Uint8Array[]|null);

                /** ApplyRequest deletes */
                deletes?: (k8shost.v1.Target.$Properties[]|null);

                /** ApplyRequest namespace */
                namespace?: (string|null);

                /** ApplyRequest options */
                options?: (k8shost.v1.WriteOptions.$Properties|null);

                /** ApplyRequest commandId */
                commandId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApplyRequest. */
            type $Shape = k8shost.v1.ApplyRequest.$Properties;
        }

        /**
         * Properties of an ApplyResponse.
         * @deprecated Use k8shost.v1.ApplyResponse.$Properties instead.
         */
        interface IApplyResponse extends k8shost.v1.ApplyResponse.$Properties {
        }

        /** Represents an ApplyResponse. */
        class ApplyResponse {

            /**
             * Constructs a new ApplyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ApplyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApplyResponse objects. */
            objects: k8shost.v1.ObjectResponse.$Properties[];

            /** ApplyResponse deletes. */
            deletes: k8shost.v1.ObjectResponse.$Properties[];

            /**
             * Creates a new ApplyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApplyResponse instance
             */
            static create(properties: k8shost.v1.ApplyResponse.$Shape): k8shost.v1.ApplyResponse & k8shost.v1.ApplyResponse.$Shape;
            static create(properties?: k8shost.v1.ApplyResponse.$Properties): k8shost.v1.ApplyResponse;

            /**
             * Encodes the specified ApplyResponse message. Does not implicitly {@link k8shost.v1.ApplyResponse.verify|verify} messages.
             * @param message ApplyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ApplyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApplyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ApplyResponse & k8shost.v1.ApplyResponse.$Shape} ApplyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ApplyResponse & k8shost.v1.ApplyResponse.$Shape;

            /**
             * Creates an ApplyResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApplyResponse
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ApplyResponse;

            /**
             * Creates a plain object from an ApplyResponse message. Also converts values to other types if specified.
             * @param message ApplyResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ApplyResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApplyResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ApplyResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ApplyResponse {

            /** Properties of an ApplyResponse. */
            interface $Properties {

                /** ApplyResponse objects */
                objects?: (k8shost.v1.ObjectResponse.$Properties[]|null);

                /** ApplyResponse deletes */
                deletes?: (k8shost.v1.ObjectResponse.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApplyResponse. */
            type $Shape = k8shost.v1.ApplyResponse.$Properties;
        }

        /**
         * Properties of a WatchRequest.
         * @deprecated Use k8shost.v1.WatchRequest.$Properties instead.
         */
        interface IWatchRequest extends k8shost.v1.WatchRequest.$Properties {
        }

        /** Represents a WatchRequest. */
        class WatchRequest {

            /**
             * Constructs a new WatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.WatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchRequest target. */
            target?: (k8shost.v1.Target.$Properties|null);

            /** WatchRequest options. */
            options?: (k8shost.v1.WatchOptions.$Properties|null);

            /**
             * Creates a new WatchRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchRequest instance
             */
            static create(properties: k8shost.v1.WatchRequest.$Shape): k8shost.v1.WatchRequest & k8shost.v1.WatchRequest.$Shape;
            static create(properties?: k8shost.v1.WatchRequest.$Properties): k8shost.v1.WatchRequest;

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link k8shost.v1.WatchRequest.verify|verify} messages.
             * @param message WatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.WatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchRequest & k8shost.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.WatchRequest & k8shost.v1.WatchRequest.$Shape;

            /**
             * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.WatchRequest;

            /**
             * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
             * @param message WatchRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.WatchRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WatchRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WatchRequest {

            /** Properties of a WatchRequest. */
            interface $Properties {

                /** WatchRequest target */
                target?: (k8shost.v1.Target.$Properties|null);

                /** WatchRequest options */
                options?: (k8shost.v1.WatchOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchRequest. */
            type $Shape = k8shost.v1.WatchRequest.$Properties;
        }

        /**
         * Properties of an ObjectResponse.
         * @deprecated Use k8shost.v1.ObjectResponse.$Properties instead.
         */
        interface IObjectResponse extends k8shost.v1.ObjectResponse.$Properties {
        }

        /** Represents an ObjectResponse. */
        class ObjectResponse {

            /**
             * Constructs a new ObjectResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ObjectResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ObjectResponse objectJson. */
            objectJson: Uint8Array;

            /** ObjectResponse warnings. */
            warnings: string[];

            /**
             * Creates a new ObjectResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ObjectResponse instance
             */
            static create(properties: k8shost.v1.ObjectResponse.$Shape): k8shost.v1.ObjectResponse & k8shost.v1.ObjectResponse.$Shape;
            static create(properties?: k8shost.v1.ObjectResponse.$Properties): k8shost.v1.ObjectResponse;

            /**
             * Encodes the specified ObjectResponse message. Does not implicitly {@link k8shost.v1.ObjectResponse.verify|verify} messages.
             * @param message ObjectResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ObjectResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ObjectResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ObjectResponse & k8shost.v1.ObjectResponse.$Shape} ObjectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ObjectResponse & k8shost.v1.ObjectResponse.$Shape;

            /**
             * Creates an ObjectResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ObjectResponse
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ObjectResponse;

            /**
             * Creates a plain object from an ObjectResponse message. Also converts values to other types if specified.
             * @param message ObjectResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ObjectResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ObjectResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ObjectResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ObjectResponse {

            /** Properties of an ObjectResponse. */
            interface $Properties {

                /** ObjectResponse objectJson */
                objectJson?: (Uint8Array|null);

                /** ObjectResponse warnings */
                warnings?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ObjectResponse. */
            type $Shape = k8shost.v1.ObjectResponse.$Properties;
        }

        /**
         * Properties of a ListResponse.
         * @deprecated Use k8shost.v1.ListResponse.$Properties instead.
         */
        interface IListResponse extends k8shost.v1.ListResponse.$Properties {
        }

        /** Represents a ListResponse. */
        class ListResponse {

            /**
             * Constructs a new ListResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ListResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListResponse itemsJson. */
            itemsJson: Uint8Array[];

            /** ListResponse resourceVersion. */
            resourceVersion: string;

            /** ListResponse continueToken. */
            continueToken: string;

            /** ListResponse remainingItemCount. */
            remainingItemCount: number;

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListResponse instance
             */
            static create(properties: k8shost.v1.ListResponse.$Shape): k8shost.v1.ListResponse & k8shost.v1.ListResponse.$Shape;
            static create(properties?: k8shost.v1.ListResponse.$Properties): k8shost.v1.ListResponse;

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link k8shost.v1.ListResponse.verify|verify} messages.
             * @param message ListResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ListResponse & k8shost.v1.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ListResponse & k8shost.v1.ListResponse.$Shape;

            /**
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListResponse
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ListResponse;

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @param message ListResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ListResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ListResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListResponse {

            /** Properties of a ListResponse. */
            interface $Properties {

                /** ListResponse itemsJson */
                itemsJson?: (Uint8Array[]|null);

                /** ListResponse resourceVersion */
                resourceVersion?: (string|null);

                /** ListResponse continueToken */
                continueToken?: (string|null);

                /** ListResponse remainingItemCount */
                remainingItemCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListResponse. */
            type $Shape = k8shost.v1.ListResponse.$Properties;
        }

        /**
         * Properties of a WatchEvent.
         * @deprecated Use k8shost.v1.WatchEvent.$Properties instead.
         */
        interface IWatchEvent extends k8shost.v1.WatchEvent.$Properties {
        }

        /** Represents a WatchEvent. */
        class WatchEvent {

            /**
             * Constructs a new WatchEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.WatchEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchEvent type. */
            type: string;

            /** WatchEvent objectJson. */
            objectJson: Uint8Array;

            /**
             * Creates a new WatchEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WatchEvent instance
             */
            static create(properties: k8shost.v1.WatchEvent.$Shape): k8shost.v1.WatchEvent & k8shost.v1.WatchEvent.$Shape;
            static create(properties?: k8shost.v1.WatchEvent.$Properties): k8shost.v1.WatchEvent;

            /**
             * Encodes the specified WatchEvent message. Does not implicitly {@link k8shost.v1.WatchEvent.verify|verify} messages.
             * @param message WatchEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.WatchEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchEvent & k8shost.v1.WatchEvent.$Shape} WatchEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.WatchEvent & k8shost.v1.WatchEvent.$Shape;

            /**
             * Creates a WatchEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchEvent
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.WatchEvent;

            /**
             * Creates a plain object from a WatchEvent message. Also converts values to other types if specified.
             * @param message WatchEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.WatchEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WatchEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WatchEvent {

            /** Properties of a WatchEvent. */
            interface $Properties {

                /** WatchEvent type */
                type?: (string|null);

                /** WatchEvent objectJson */
                objectJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchEvent. */
            type $Shape = k8shost.v1.WatchEvent.$Properties;
        }

        /**
         * Properties of a NamedRequest.
         * @deprecated Use k8shost.v1.NamedRequest.$Properties instead.
         */
        interface INamedRequest extends k8shost.v1.NamedRequest.$Properties {
        }

        /** Represents a NamedRequest. */
        class NamedRequest {

            /**
             * Constructs a new NamedRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.NamedRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NamedRequest namespace. */
            namespace: string;

            /** NamedRequest name. */
            name: string;

            /**
             * Creates a new NamedRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NamedRequest instance
             */
            static create(properties: k8shost.v1.NamedRequest.$Shape): k8shost.v1.NamedRequest & k8shost.v1.NamedRequest.$Shape;
            static create(properties?: k8shost.v1.NamedRequest.$Properties): k8shost.v1.NamedRequest;

            /**
             * Encodes the specified NamedRequest message. Does not implicitly {@link k8shost.v1.NamedRequest.verify|verify} messages.
             * @param message NamedRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.NamedRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NamedRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.NamedRequest & k8shost.v1.NamedRequest.$Shape} NamedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.NamedRequest & k8shost.v1.NamedRequest.$Shape;

            /**
             * Creates a NamedRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NamedRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.NamedRequest;

            /**
             * Creates a plain object from a NamedRequest message. Also converts values to other types if specified.
             * @param message NamedRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.NamedRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NamedRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NamedRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NamedRequest {

            /** Properties of a NamedRequest. */
            interface $Properties {

                /** NamedRequest namespace */
                namespace?: (string|null);

                /** NamedRequest name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NamedRequest. */
            type $Shape = k8shost.v1.NamedRequest.$Properties;
        }

        /**
         * Properties of a WriteRequest.
         * @deprecated Use k8shost.v1.WriteRequest.$Properties instead.
         */
        interface IWriteRequest extends k8shost.v1.WriteRequest.$Properties {
        }

        /** Represents a WriteRequest. */
        class WriteRequest {

            /**
             * Constructs a new WriteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.WriteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteRequest namespace. */
            namespace: string;

            /** WriteRequest name. */
            name: string;

            /** WriteRequest objectJson. */
            objectJson: Uint8Array;

            /** WriteRequest options. */
            options?: (k8shost.v1.WriteOptions.$Properties|null);

            /**
             * Creates a new WriteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteRequest instance
             */
            static create(properties: k8shost.v1.WriteRequest.$Shape): k8shost.v1.WriteRequest & k8shost.v1.WriteRequest.$Shape;
            static create(properties?: k8shost.v1.WriteRequest.$Properties): k8shost.v1.WriteRequest;

            /**
             * Encodes the specified WriteRequest message. Does not implicitly {@link k8shost.v1.WriteRequest.verify|verify} messages.
             * @param message WriteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.WriteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.WriteRequest & k8shost.v1.WriteRequest.$Shape} WriteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.WriteRequest & k8shost.v1.WriteRequest.$Shape;

            /**
             * Creates a WriteRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WriteRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.WriteRequest;

            /**
             * Creates a plain object from a WriteRequest message. Also converts values to other types if specified.
             * @param message WriteRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.WriteRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WriteRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WriteRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WriteRequest {

            /** Properties of a WriteRequest. */
            interface $Properties {

                /** WriteRequest namespace */
                namespace?: (string|null);

                /** WriteRequest name */
                name?: (string|null);

                /** WriteRequest objectJson */
                objectJson?: (Uint8Array|null);

                /** WriteRequest options */
                options?: (k8shost.v1.WriteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteRequest. */
            type $Shape = k8shost.v1.WriteRequest.$Properties;
        }

        /**
         * Properties of a RemoveRequest.
         * @deprecated Use k8shost.v1.RemoveRequest.$Properties instead.
         */
        interface IRemoveRequest extends k8shost.v1.RemoveRequest.$Properties {
        }

        /** Represents a RemoveRequest. */
        class RemoveRequest {

            /**
             * Constructs a new RemoveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.RemoveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveRequest namespace. */
            namespace: string;

            /** RemoveRequest name. */
            name: string;

            /** RemoveRequest options. */
            options?: (k8shost.v1.DeleteOptions.$Properties|null);

            /**
             * Creates a new RemoveRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveRequest instance
             */
            static create(properties: k8shost.v1.RemoveRequest.$Shape): k8shost.v1.RemoveRequest & k8shost.v1.RemoveRequest.$Shape;
            static create(properties?: k8shost.v1.RemoveRequest.$Properties): k8shost.v1.RemoveRequest;

            /**
             * Encodes the specified RemoveRequest message. Does not implicitly {@link k8shost.v1.RemoveRequest.verify|verify} messages.
             * @param message RemoveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.RemoveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.RemoveRequest & k8shost.v1.RemoveRequest.$Shape} RemoveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.RemoveRequest & k8shost.v1.RemoveRequest.$Shape;

            /**
             * Creates a RemoveRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.RemoveRequest;

            /**
             * Creates a plain object from a RemoveRequest message. Also converts values to other types if specified.
             * @param message RemoveRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.RemoveRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RemoveRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RemoveRequest {

            /** Properties of a RemoveRequest. */
            interface $Properties {

                /** RemoveRequest namespace */
                namespace?: (string|null);

                /** RemoveRequest name */
                name?: (string|null);

                /** RemoveRequest options */
                options?: (k8shost.v1.DeleteOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveRequest. */
            type $Shape = k8shost.v1.RemoveRequest.$Properties;
        }

        /**
         * Properties of a CollectionRequest.
         * @deprecated Use k8shost.v1.CollectionRequest.$Properties instead.
         */
        interface ICollectionRequest extends k8shost.v1.CollectionRequest.$Properties {
        }

        /** Represents a CollectionRequest. */
        class CollectionRequest {

            /**
             * Constructs a new CollectionRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.CollectionRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CollectionRequest namespace. */
            namespace: string;

            /** CollectionRequest options. */
            options?: (k8shost.v1.ListOptions.$Properties|null);

            /**
             * Creates a new CollectionRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CollectionRequest instance
             */
            static create(properties: k8shost.v1.CollectionRequest.$Shape): k8shost.v1.CollectionRequest & k8shost.v1.CollectionRequest.$Shape;
            static create(properties?: k8shost.v1.CollectionRequest.$Properties): k8shost.v1.CollectionRequest;

            /**
             * Encodes the specified CollectionRequest message. Does not implicitly {@link k8shost.v1.CollectionRequest.verify|verify} messages.
             * @param message CollectionRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.CollectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CollectionRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.CollectionRequest & k8shost.v1.CollectionRequest.$Shape} CollectionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.CollectionRequest & k8shost.v1.CollectionRequest.$Shape;

            /**
             * Creates a CollectionRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CollectionRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.CollectionRequest;

            /**
             * Creates a plain object from a CollectionRequest message. Also converts values to other types if specified.
             * @param message CollectionRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.CollectionRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CollectionRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CollectionRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CollectionRequest {

            /** Properties of a CollectionRequest. */
            interface $Properties {

                /** CollectionRequest namespace */
                namespace?: (string|null);

                /** CollectionRequest options */
                options?: (k8shost.v1.ListOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CollectionRequest. */
            type $Shape = k8shost.v1.CollectionRequest.$Properties;
        }

        /**
         * Properties of a FollowRequest.
         * @deprecated Use k8shost.v1.FollowRequest.$Properties instead.
         */
        interface IFollowRequest extends k8shost.v1.FollowRequest.$Properties {
        }

        /** Represents a FollowRequest. */
        class FollowRequest {

            /**
             * Constructs a new FollowRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.FollowRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowRequest namespace. */
            namespace: string;

            /** FollowRequest options. */
            options?: (k8shost.v1.WatchOptions.$Properties|null);

            /**
             * Creates a new FollowRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FollowRequest instance
             */
            static create(properties: k8shost.v1.FollowRequest.$Shape): k8shost.v1.FollowRequest & k8shost.v1.FollowRequest.$Shape;
            static create(properties?: k8shost.v1.FollowRequest.$Properties): k8shost.v1.FollowRequest;

            /**
             * Encodes the specified FollowRequest message. Does not implicitly {@link k8shost.v1.FollowRequest.verify|verify} messages.
             * @param message FollowRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.FollowRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.FollowRequest & k8shost.v1.FollowRequest.$Shape} FollowRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.FollowRequest & k8shost.v1.FollowRequest.$Shape;

            /**
             * Creates a FollowRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.FollowRequest;

            /**
             * Creates a plain object from a FollowRequest message. Also converts values to other types if specified.
             * @param message FollowRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.FollowRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FollowRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FollowRequest {

            /** Properties of a FollowRequest. */
            interface $Properties {

                /** FollowRequest namespace */
                namespace?: (string|null);

                /** FollowRequest options */
                options?: (k8shost.v1.WatchOptions.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowRequest. */
            type $Shape = k8shost.v1.FollowRequest.$Properties;
        }

        /**
         * Properties of an ObjectMeta.
         * @deprecated Use k8shost.v1.ObjectMeta.$Properties instead.
         */
        interface IObjectMeta extends k8shost.v1.ObjectMeta.$Properties {
        }

        /** Represents an ObjectMeta. */
        class ObjectMeta {

            /**
             * Constructs a new ObjectMeta.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ObjectMeta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ObjectMeta name. */
            name: string;

            /** ObjectMeta namespace. */
            namespace: string;

            /** ObjectMeta uid. */
            uid: string;

            /** ObjectMeta resourceVersion. */
            resourceVersion: string;

            /** ObjectMeta labels. */
            labels: { [k: string]: string };

            /** ObjectMeta annotations. */
            annotations: { [k: string]: string };

            /** ObjectMeta creationTimestamp. */
            creationTimestamp: string;

            /** ObjectMeta generation. */
            generation: number;

            /**
             * Creates a new ObjectMeta instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ObjectMeta instance
             */
            static create(properties: k8shost.v1.ObjectMeta.$Shape): k8shost.v1.ObjectMeta & k8shost.v1.ObjectMeta.$Shape;
            static create(properties?: k8shost.v1.ObjectMeta.$Properties): k8shost.v1.ObjectMeta;

            /**
             * Encodes the specified ObjectMeta message. Does not implicitly {@link k8shost.v1.ObjectMeta.verify|verify} messages.
             * @param message ObjectMeta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ObjectMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ObjectMeta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ObjectMeta & k8shost.v1.ObjectMeta.$Shape} ObjectMeta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ObjectMeta & k8shost.v1.ObjectMeta.$Shape;

            /**
             * Creates an ObjectMeta message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ObjectMeta
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ObjectMeta;

            /**
             * Creates a plain object from an ObjectMeta message. Also converts values to other types if specified.
             * @param message ObjectMeta
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ObjectMeta, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ObjectMeta to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ObjectMeta
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ObjectMeta {

            /** Properties of an ObjectMeta. */
            interface $Properties {

                /** ObjectMeta name */
                name?: (string|null);

                /** ObjectMeta namespace */
                namespace?: (string|null);

                /** ObjectMeta uid */
                uid?: (string|null);

                /** ObjectMeta resourceVersion */
                resourceVersion?: (string|null);

                /** ObjectMeta labels */
                labels?: ({ [k: string]: string }|null);

                /** ObjectMeta annotations */
                annotations?: ({ [k: string]: string }|null);

                /** ObjectMeta creationTimestamp */
                creationTimestamp?: (string|null);

                /** ObjectMeta generation */
                generation?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ObjectMeta. */
            type $Shape = k8shost.v1.ObjectMeta.$Properties;
        }

        /**
         * Properties of a Pod.
         * @deprecated Use k8shost.v1.Pod.$Properties instead.
         */
        interface IPod extends k8shost.v1.Pod.$Properties {
        }

        /** Represents a Pod. */
        class Pod {

            /**
             * Constructs a new Pod.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Pod.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pod metadata. */
            metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

            /** Pod objectJson. */
            objectJson: Uint8Array;

            /** Pod warnings. */
            warnings: string[];

            /** Pod phase. */
            phase: string;

            /** Pod nodeName. */
            nodeName: string;

            /** Pod podIp. */
            podIp: string;

            /**
             * Creates a new Pod instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Pod instance
             */
            static create(properties: k8shost.v1.Pod.$Shape): k8shost.v1.Pod & k8shost.v1.Pod.$Shape;
            static create(properties?: k8shost.v1.Pod.$Properties): k8shost.v1.Pod;

            /**
             * Encodes the specified Pod message. Does not implicitly {@link k8shost.v1.Pod.verify|verify} messages.
             * @param message Pod message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Pod.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pod message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Pod & k8shost.v1.Pod.$Shape} Pod
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Pod & k8shost.v1.Pod.$Shape;

            /**
             * Creates a Pod message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pod
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Pod;

            /**
             * Creates a plain object from a Pod message. Also converts values to other types if specified.
             * @param message Pod
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Pod, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pod to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Pod
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Pod {

            /** Properties of a Pod. */
            interface $Properties {

                /** Pod metadata */
                metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

                /** Pod objectJson */
                objectJson?: (Uint8Array|null);

                /** Pod warnings */
                warnings?: (string[]|null);

                /** Pod phase */
                phase?: (string|null);

                /** Pod nodeName */
                nodeName?: (string|null);

                /** Pod podIp */
                podIp?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pod. */
            type $Shape = k8shost.v1.Pod.$Properties;
        }

        /**
         * Properties of a PodList.
         * @deprecated Use k8shost.v1.PodList.$Properties instead.
         */
        interface IPodList extends k8shost.v1.PodList.$Properties {
        }

        /** Represents a PodList. */
        class PodList {

            /**
             * Constructs a new PodList.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.PodList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PodList items. */
            items: k8shost.v1.Pod.$Properties[];

            /** PodList resourceVersion. */
            resourceVersion: string;

            /** PodList continueToken. */
            continueToken: string;

            /**
             * Creates a new PodList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PodList instance
             */
            static create(properties: k8shost.v1.PodList.$Shape): k8shost.v1.PodList & k8shost.v1.PodList.$Shape;
            static create(properties?: k8shost.v1.PodList.$Properties): k8shost.v1.PodList;

            /**
             * Encodes the specified PodList message. Does not implicitly {@link k8shost.v1.PodList.verify|verify} messages.
             * @param message PodList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.PodList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PodList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.PodList & k8shost.v1.PodList.$Shape} PodList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.PodList & k8shost.v1.PodList.$Shape;

            /**
             * Creates a PodList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PodList
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.PodList;

            /**
             * Creates a plain object from a PodList message. Also converts values to other types if specified.
             * @param message PodList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.PodList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PodList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PodList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PodList {

            /** Properties of a PodList. */
            interface $Properties {

                /** PodList items */
                items?: (k8shost.v1.Pod.$Properties[]|null);

                /** PodList resourceVersion */
                resourceVersion?: (string|null);

                /** PodList continueToken */
                continueToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PodList. */
            type $Shape = k8shost.v1.PodList.$Properties;
        }

        /**
         * Properties of a PodEvent.
         * @deprecated Use k8shost.v1.PodEvent.$Properties instead.
         */
        interface IPodEvent extends k8shost.v1.PodEvent.$Properties {
        }

        /** Represents a PodEvent. */
        class PodEvent {

            /**
             * Constructs a new PodEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.PodEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PodEvent type. */
            type: string;

            /** PodEvent pod. */
            pod?: (k8shost.v1.Pod.$Properties|null);

            /**
             * Creates a new PodEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PodEvent instance
             */
            static create(properties: k8shost.v1.PodEvent.$Shape): k8shost.v1.PodEvent & k8shost.v1.PodEvent.$Shape;
            static create(properties?: k8shost.v1.PodEvent.$Properties): k8shost.v1.PodEvent;

            /**
             * Encodes the specified PodEvent message. Does not implicitly {@link k8shost.v1.PodEvent.verify|verify} messages.
             * @param message PodEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.PodEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PodEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.PodEvent & k8shost.v1.PodEvent.$Shape} PodEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.PodEvent & k8shost.v1.PodEvent.$Shape;

            /**
             * Creates a PodEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PodEvent
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.PodEvent;

            /**
             * Creates a plain object from a PodEvent message. Also converts values to other types if specified.
             * @param message PodEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.PodEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PodEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PodEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PodEvent {

            /** Properties of a PodEvent. */
            interface $Properties {

                /** PodEvent type */
                type?: (string|null);

                /** PodEvent pod */
                pod?: (k8shost.v1.Pod.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PodEvent. */
            type $Shape = k8shost.v1.PodEvent.$Properties;
        }

        /**
         * Properties of a Service.
         * @deprecated Use k8shost.v1.Service.$Properties instead.
         */
        interface IService extends k8shost.v1.Service.$Properties {
        }

        /** Represents a Service. */
        class Service {

            /**
             * Constructs a new Service.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Service.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Service metadata. */
            metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

            /** Service objectJson. */
            objectJson: Uint8Array;

            /** Service warnings. */
            warnings: string[];

            /** Service type. */
            type: string;

            /** Service clusterIp. */
            clusterIp: string;

            /** Service loadBalancerIps. */
            loadBalancerIps: string[];

            /**
             * Creates a new Service instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Service instance
             */
            static create(properties: k8shost.v1.Service.$Shape): k8shost.v1.Service & k8shost.v1.Service.$Shape;
            static create(properties?: k8shost.v1.Service.$Properties): k8shost.v1.Service;

            /**
             * Encodes the specified Service message. Does not implicitly {@link k8shost.v1.Service.verify|verify} messages.
             * @param message Service message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Service.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Service message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Service & k8shost.v1.Service.$Shape} Service
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Service & k8shost.v1.Service.$Shape;

            /**
             * Creates a Service message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Service
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Service;

            /**
             * Creates a plain object from a Service message. Also converts values to other types if specified.
             * @param message Service
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Service, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Service to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Service
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Service {

            /** Properties of a Service. */
            interface $Properties {

                /** Service metadata */
                metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

                /** Service objectJson */
                objectJson?: (Uint8Array|null);

                /** Service warnings */
                warnings?: (string[]|null);

                /** Service type */
                type?: (string|null);

                /** Service clusterIp */
                clusterIp?: (string|null);

                /** Service loadBalancerIps */
                loadBalancerIps?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Service. */
            type $Shape = k8shost.v1.Service.$Properties;
        }

        /**
         * Properties of a ServiceList.
         * @deprecated Use k8shost.v1.ServiceList.$Properties instead.
         */
        interface IServiceList extends k8shost.v1.ServiceList.$Properties {
        }

        /** Represents a ServiceList. */
        class ServiceList {

            /**
             * Constructs a new ServiceList.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ServiceList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServiceList items. */
            items: k8shost.v1.Service.$Properties[];

            /** ServiceList resourceVersion. */
            resourceVersion: string;

            /** ServiceList continueToken. */
            continueToken: string;

            /**
             * Creates a new ServiceList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServiceList instance
             */
            static create(properties: k8shost.v1.ServiceList.$Shape): k8shost.v1.ServiceList & k8shost.v1.ServiceList.$Shape;
            static create(properties?: k8shost.v1.ServiceList.$Properties): k8shost.v1.ServiceList;

            /**
             * Encodes the specified ServiceList message. Does not implicitly {@link k8shost.v1.ServiceList.verify|verify} messages.
             * @param message ServiceList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ServiceList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ServiceList & k8shost.v1.ServiceList.$Shape} ServiceList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ServiceList & k8shost.v1.ServiceList.$Shape;

            /**
             * Creates a ServiceList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServiceList
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ServiceList;

            /**
             * Creates a plain object from a ServiceList message. Also converts values to other types if specified.
             * @param message ServiceList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ServiceList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServiceList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ServiceList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ServiceList {

            /** Properties of a ServiceList. */
            interface $Properties {

                /** ServiceList items */
                items?: (k8shost.v1.Service.$Properties[]|null);

                /** ServiceList resourceVersion */
                resourceVersion?: (string|null);

                /** ServiceList continueToken */
                continueToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceList. */
            type $Shape = k8shost.v1.ServiceList.$Properties;
        }

        /**
         * Properties of a ServiceEvent.
         * @deprecated Use k8shost.v1.ServiceEvent.$Properties instead.
         */
        interface IServiceEvent extends k8shost.v1.ServiceEvent.$Properties {
        }

        /** Represents a ServiceEvent. */
        class ServiceEvent {

            /**
             * Constructs a new ServiceEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.ServiceEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServiceEvent type. */
            type: string;

            /** ServiceEvent service. */
            service?: (k8shost.v1.Service.$Properties|null);

            /**
             * Creates a new ServiceEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServiceEvent instance
             */
            static create(properties: k8shost.v1.ServiceEvent.$Shape): k8shost.v1.ServiceEvent & k8shost.v1.ServiceEvent.$Shape;
            static create(properties?: k8shost.v1.ServiceEvent.$Properties): k8shost.v1.ServiceEvent;

            /**
             * Encodes the specified ServiceEvent message. Does not implicitly {@link k8shost.v1.ServiceEvent.verify|verify} messages.
             * @param message ServiceEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.ServiceEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServiceEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.ServiceEvent & k8shost.v1.ServiceEvent.$Shape} ServiceEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.ServiceEvent & k8shost.v1.ServiceEvent.$Shape;

            /**
             * Creates a ServiceEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServiceEvent
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.ServiceEvent;

            /**
             * Creates a plain object from a ServiceEvent message. Also converts values to other types if specified.
             * @param message ServiceEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.ServiceEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServiceEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ServiceEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ServiceEvent {

            /** Properties of a ServiceEvent. */
            interface $Properties {

                /** ServiceEvent type */
                type?: (string|null);

                /** ServiceEvent service */
                service?: (k8shost.v1.Service.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServiceEvent. */
            type $Shape = k8shost.v1.ServiceEvent.$Properties;
        }

        /**
         * Properties of a Deployment.
         * @deprecated Use k8shost.v1.Deployment.$Properties instead.
         */
        interface IDeployment extends k8shost.v1.Deployment.$Properties {
        }

        /** Represents a Deployment. */
        class Deployment {

            /**
             * Constructs a new Deployment.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Deployment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Deployment metadata. */
            metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

            /** Deployment objectJson. */
            objectJson: Uint8Array;

            /** Deployment warnings. */
            warnings: string[];

            /** Deployment replicas. */
            replicas: number;

            /** Deployment readyReplicas. */
            readyReplicas: number;

            /** Deployment availableReplicas. */
            availableReplicas: number;

            /**
             * Creates a new Deployment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Deployment instance
             */
            static create(properties: k8shost.v1.Deployment.$Shape): k8shost.v1.Deployment & k8shost.v1.Deployment.$Shape;
            static create(properties?: k8shost.v1.Deployment.$Properties): k8shost.v1.Deployment;

            /**
             * Encodes the specified Deployment message. Does not implicitly {@link k8shost.v1.Deployment.verify|verify} messages.
             * @param message Deployment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Deployment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Deployment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Deployment & k8shost.v1.Deployment.$Shape} Deployment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Deployment & k8shost.v1.Deployment.$Shape;

            /**
             * Creates a Deployment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Deployment
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Deployment;

            /**
             * Creates a plain object from a Deployment message. Also converts values to other types if specified.
             * @param message Deployment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Deployment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Deployment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Deployment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Deployment {

            /** Properties of a Deployment. */
            interface $Properties {

                /** Deployment metadata */
                metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

                /** Deployment objectJson */
                objectJson?: (Uint8Array|null);

                /** Deployment warnings */
                warnings?: (string[]|null);

                /** Deployment replicas */
                replicas?: (number|null);

                /** Deployment readyReplicas */
                readyReplicas?: (number|null);

                /** Deployment availableReplicas */
                availableReplicas?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Deployment. */
            type $Shape = k8shost.v1.Deployment.$Properties;
        }

        /**
         * Properties of a DeploymentList.
         * @deprecated Use k8shost.v1.DeploymentList.$Properties instead.
         */
        interface IDeploymentList extends k8shost.v1.DeploymentList.$Properties {
        }

        /** Represents a DeploymentList. */
        class DeploymentList {

            /**
             * Constructs a new DeploymentList.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.DeploymentList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeploymentList items. */
            items: k8shost.v1.Deployment.$Properties[];

            /** DeploymentList resourceVersion. */
            resourceVersion: string;

            /** DeploymentList continueToken. */
            continueToken: string;

            /**
             * Creates a new DeploymentList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeploymentList instance
             */
            static create(properties: k8shost.v1.DeploymentList.$Shape): k8shost.v1.DeploymentList & k8shost.v1.DeploymentList.$Shape;
            static create(properties?: k8shost.v1.DeploymentList.$Properties): k8shost.v1.DeploymentList;

            /**
             * Encodes the specified DeploymentList message. Does not implicitly {@link k8shost.v1.DeploymentList.verify|verify} messages.
             * @param message DeploymentList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.DeploymentList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeploymentList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.DeploymentList & k8shost.v1.DeploymentList.$Shape} DeploymentList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.DeploymentList & k8shost.v1.DeploymentList.$Shape;

            /**
             * Creates a DeploymentList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeploymentList
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.DeploymentList;

            /**
             * Creates a plain object from a DeploymentList message. Also converts values to other types if specified.
             * @param message DeploymentList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.DeploymentList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeploymentList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeploymentList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeploymentList {

            /** Properties of a DeploymentList. */
            interface $Properties {

                /** DeploymentList items */
                items?: (k8shost.v1.Deployment.$Properties[]|null);

                /** DeploymentList resourceVersion */
                resourceVersion?: (string|null);

                /** DeploymentList continueToken */
                continueToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeploymentList. */
            type $Shape = k8shost.v1.DeploymentList.$Properties;
        }

        /**
         * Properties of a DeploymentEvent.
         * @deprecated Use k8shost.v1.DeploymentEvent.$Properties instead.
         */
        interface IDeploymentEvent extends k8shost.v1.DeploymentEvent.$Properties {
        }

        /** Represents a DeploymentEvent. */
        class DeploymentEvent {

            /**
             * Constructs a new DeploymentEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.DeploymentEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeploymentEvent type. */
            type: string;

            /** DeploymentEvent deployment. */
            deployment?: (k8shost.v1.Deployment.$Properties|null);

            /**
             * Creates a new DeploymentEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeploymentEvent instance
             */
            static create(properties: k8shost.v1.DeploymentEvent.$Shape): k8shost.v1.DeploymentEvent & k8shost.v1.DeploymentEvent.$Shape;
            static create(properties?: k8shost.v1.DeploymentEvent.$Properties): k8shost.v1.DeploymentEvent;

            /**
             * Encodes the specified DeploymentEvent message. Does not implicitly {@link k8shost.v1.DeploymentEvent.verify|verify} messages.
             * @param message DeploymentEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.DeploymentEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeploymentEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.DeploymentEvent & k8shost.v1.DeploymentEvent.$Shape} DeploymentEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.DeploymentEvent & k8shost.v1.DeploymentEvent.$Shape;

            /**
             * Creates a DeploymentEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeploymentEvent
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.DeploymentEvent;

            /**
             * Creates a plain object from a DeploymentEvent message. Also converts values to other types if specified.
             * @param message DeploymentEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.DeploymentEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeploymentEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DeploymentEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DeploymentEvent {

            /** Properties of a DeploymentEvent. */
            interface $Properties {

                /** DeploymentEvent type */
                type?: (string|null);

                /** DeploymentEvent deployment */
                deployment?: (k8shost.v1.Deployment.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeploymentEvent. */
            type $Shape = k8shost.v1.DeploymentEvent.$Properties;
        }

        /**
         * Properties of a Node.
         * @deprecated Use k8shost.v1.Node.$Properties instead.
         */
        interface INode extends k8shost.v1.Node.$Properties {
        }

        /** Represents a Node. */
        class Node {

            /**
             * Constructs a new Node.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Node.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Node metadata. */
            metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

            /** Node objectJson. */
            objectJson: Uint8Array;

            /** Node warnings. */
            warnings: string[];

            /** Node ready. */
            ready: boolean;

            /** Node internalIp. */
            internalIp: string;

            /**
             * Creates a new Node instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Node instance
             */
            static create(properties: k8shost.v1.Node.$Shape): k8shost.v1.Node & k8shost.v1.Node.$Shape;
            static create(properties?: k8shost.v1.Node.$Properties): k8shost.v1.Node;

            /**
             * Encodes the specified Node message. Does not implicitly {@link k8shost.v1.Node.verify|verify} messages.
             * @param message Node message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Node message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Node & k8shost.v1.Node.$Shape} Node
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Node & k8shost.v1.Node.$Shape;

            /**
             * Creates a Node message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Node
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Node;

            /**
             * Creates a plain object from a Node message. Also converts values to other types if specified.
             * @param message Node
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Node, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** Node metadata */
                metadata?: (k8shost.v1.ObjectMeta.$Properties|null);

                /** Node objectJson */
                objectJson?: (Uint8Array|null);

                /** Node warnings */
                warnings?: (string[]|null);

                /** Node ready */
                ready?: (boolean|null);

                /** Node internalIp */
                internalIp?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Node. */
            type $Shape = k8shost.v1.Node.$Properties;
        }

        /**
         * Properties of a NodeList.
         * @deprecated Use k8shost.v1.NodeList.$Properties instead.
         */
        interface INodeList extends k8shost.v1.NodeList.$Properties {
        }

        /** Represents a NodeList. */
        class NodeList {

            /**
             * Constructs a new NodeList.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.NodeList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeList items. */
            items: k8shost.v1.Node.$Properties[];

            /** NodeList resourceVersion. */
            resourceVersion: string;

            /** NodeList continueToken. */
            continueToken: string;

            /**
             * Creates a new NodeList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeList instance
             */
            static create(properties: k8shost.v1.NodeList.$Shape): k8shost.v1.NodeList & k8shost.v1.NodeList.$Shape;
            static create(properties?: k8shost.v1.NodeList.$Properties): k8shost.v1.NodeList;

            /**
             * Encodes the specified NodeList message. Does not implicitly {@link k8shost.v1.NodeList.verify|verify} messages.
             * @param message NodeList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.NodeList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.NodeList & k8shost.v1.NodeList.$Shape} NodeList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.NodeList & k8shost.v1.NodeList.$Shape;

            /**
             * Creates a NodeList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NodeList
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.NodeList;

            /**
             * Creates a plain object from a NodeList message. Also converts values to other types if specified.
             * @param message NodeList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.NodeList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NodeList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NodeList
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NodeList {

            /** Properties of a NodeList. */
            interface $Properties {

                /** NodeList items */
                items?: (k8shost.v1.Node.$Properties[]|null);

                /** NodeList resourceVersion */
                resourceVersion?: (string|null);

                /** NodeList continueToken */
                continueToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeList. */
            type $Shape = k8shost.v1.NodeList.$Properties;
        }

        /**
         * Properties of a RegisterNodeRequest.
         * @deprecated Use k8shost.v1.RegisterNodeRequest.$Properties instead.
         */
        interface IRegisterNodeRequest extends k8shost.v1.RegisterNodeRequest.$Properties {
        }

        /** Represents a RegisterNodeRequest. */
        class RegisterNodeRequest {

            /**
             * Constructs a new RegisterNodeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.RegisterNodeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterNodeRequest objectJson. */
            objectJson: Uint8Array;

            /**
             * Creates a new RegisterNodeRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegisterNodeRequest instance
             */
            static create(properties: k8shost.v1.RegisterNodeRequest.$Shape): k8shost.v1.RegisterNodeRequest & k8shost.v1.RegisterNodeRequest.$Shape;
            static create(properties?: k8shost.v1.RegisterNodeRequest.$Properties): k8shost.v1.RegisterNodeRequest;

            /**
             * Encodes the specified RegisterNodeRequest message. Does not implicitly {@link k8shost.v1.RegisterNodeRequest.verify|verify} messages.
             * @param message RegisterNodeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.RegisterNodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterNodeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.RegisterNodeRequest & k8shost.v1.RegisterNodeRequest.$Shape} RegisterNodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.RegisterNodeRequest & k8shost.v1.RegisterNodeRequest.$Shape;

            /**
             * Creates a RegisterNodeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterNodeRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.RegisterNodeRequest;

            /**
             * Creates a plain object from a RegisterNodeRequest message. Also converts values to other types if specified.
             * @param message RegisterNodeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.RegisterNodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterNodeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RegisterNodeRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegisterNodeRequest {

            /** Properties of a RegisterNodeRequest. */
            interface $Properties {

                /** RegisterNodeRequest objectJson */
                objectJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterNodeRequest. */
            type $Shape = k8shost.v1.RegisterNodeRequest.$Properties;
        }

        /**
         * Properties of a HeartbeatRequest.
         * @deprecated Use k8shost.v1.HeartbeatRequest.$Properties instead.
         */
        interface IHeartbeatRequest extends k8shost.v1.HeartbeatRequest.$Properties {
        }

        /** Represents a HeartbeatRequest. */
        class HeartbeatRequest {

            /**
             * Constructs a new HeartbeatRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.HeartbeatRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeartbeatRequest name. */
            name: string;

            /** HeartbeatRequest leaseDurationSeconds. */
            leaseDurationSeconds: number;

            /** HeartbeatRequest statusPatchJson. */
            statusPatchJson: Uint8Array;

            /**
             * Creates a new HeartbeatRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeartbeatRequest instance
             */
            static create(properties: k8shost.v1.HeartbeatRequest.$Shape): k8shost.v1.HeartbeatRequest & k8shost.v1.HeartbeatRequest.$Shape;
            static create(properties?: k8shost.v1.HeartbeatRequest.$Properties): k8shost.v1.HeartbeatRequest;

            /**
             * Encodes the specified HeartbeatRequest message. Does not implicitly {@link k8shost.v1.HeartbeatRequest.verify|verify} messages.
             * @param message HeartbeatRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.HeartbeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeartbeatRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.HeartbeatRequest & k8shost.v1.HeartbeatRequest.$Shape} HeartbeatRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.HeartbeatRequest & k8shost.v1.HeartbeatRequest.$Shape;

            /**
             * Creates a HeartbeatRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeartbeatRequest
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.HeartbeatRequest;

            /**
             * Creates a plain object from a HeartbeatRequest message. Also converts values to other types if specified.
             * @param message HeartbeatRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.HeartbeatRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeartbeatRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for HeartbeatRequest
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace HeartbeatRequest {

            /** Properties of a HeartbeatRequest. */
            interface $Properties {

                /** HeartbeatRequest name */
                name?: (string|null);

                /** HeartbeatRequest leaseDurationSeconds */
                leaseDurationSeconds?: (number|null);

                /** HeartbeatRequest statusPatchJson */
                statusPatchJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeartbeatRequest. */
            type $Shape = k8shost.v1.HeartbeatRequest.$Properties;
        }

        /**
         * Properties of a HeartbeatResponse.
         * @deprecated Use k8shost.v1.HeartbeatResponse.$Properties instead.
         */
        interface IHeartbeatResponse extends k8shost.v1.HeartbeatResponse.$Properties {
        }

        /** Represents a HeartbeatResponse. */
        class HeartbeatResponse {

            /**
             * Constructs a new HeartbeatResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.HeartbeatResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeartbeatResponse renewTime. */
            renewTime: string;

            /**
             * Creates a new HeartbeatResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HeartbeatResponse instance
             */
            static create(properties: k8shost.v1.HeartbeatResponse.$Shape): k8shost.v1.HeartbeatResponse & k8shost.v1.HeartbeatResponse.$Shape;
            static create(properties?: k8shost.v1.HeartbeatResponse.$Properties): k8shost.v1.HeartbeatResponse;

            /**
             * Encodes the specified HeartbeatResponse message. Does not implicitly {@link k8shost.v1.HeartbeatResponse.verify|verify} messages.
             * @param message HeartbeatResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.HeartbeatResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeartbeatResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.HeartbeatResponse & k8shost.v1.HeartbeatResponse.$Shape} HeartbeatResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.HeartbeatResponse & k8shost.v1.HeartbeatResponse.$Shape;

            /**
             * Creates a HeartbeatResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeartbeatResponse
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.HeartbeatResponse;

            /**
             * Creates a plain object from a HeartbeatResponse message. Also converts values to other types if specified.
             * @param message HeartbeatResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.HeartbeatResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeartbeatResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for HeartbeatResponse
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace HeartbeatResponse {

            /** Properties of a HeartbeatResponse. */
            interface $Properties {

                /** HeartbeatResponse renewTime */
                renewTime?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeartbeatResponse. */
            type $Shape = k8shost.v1.HeartbeatResponse.$Properties;
        }

        /**
         * Properties of a Command.
         * @deprecated Use k8shost.v1.Command.$Properties instead.
         */
        interface ICommand extends k8shost.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command id. */
            id: string;

            /** Command verb. */
            verb: string;

            /** Command resource. */
            resource: string;

            /** Command namespace. */
            namespace: string;

            /** Command name. */
            name: string;

            /** Command subresource. */
            subresource: string;

            /** Command patchType. */
            patchType: string;

            /** Command body. */
            body: Uint8Array;

            /** Command fieldManager. */
            fieldManager: string;

            /** Command dryRun. */
            dryRun: boolean;

            /** Command query. */
            query: string;

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: k8shost.v1.Command.$Shape): k8shost.v1.Command & k8shost.v1.Command.$Shape;
            static create(properties?: k8shost.v1.Command.$Properties): k8shost.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link k8shost.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Command & k8shost.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Command & k8shost.v1.Command.$Shape;

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Command
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Command;

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @param message Command
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Command to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Command
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command id */
                id?: (string|null);

                /** Command verb */
                verb?: (string|null);

                /** Command resource */
                resource?: (string|null);

                /** Command namespace */
                namespace?: (string|null);

                /** Command name */
                name?: (string|null);

                /** Command subresource */
                subresource?: (string|null);

                /** Command patchType */
                patchType?: (string|null);

                /** Command body */
                body?: (Uint8Array|null);

                /** Command fieldManager */
                fieldManager?: (string|null);

                /** Command dryRun */
                dryRun?: (boolean|null);

                /** Command query */
                query?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Command. */
            type $Shape = k8shost.v1.Command.$Properties;
        }

        /**
         * Properties of a StoredCommand.
         * @deprecated Use k8shost.v1.StoredCommand.$Properties instead.
         */
        interface IStoredCommand extends k8shost.v1.StoredCommand.$Properties {
        }

        /** Represents a StoredCommand. */
        class StoredCommand {

            /**
             * Constructs a new StoredCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.StoredCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredCommand command. */
            command?: (k8shost.v1.Command.$Properties|null);

            /** StoredCommand org. */
            org: string;

            /** StoredCommand project. */
            project: string;

            /** StoredCommand actor. */
            actor?: (k8shost.v1.Actor.$Properties|null);

            /** StoredCommand receivedMs. */
            receivedMs: number;

            /** StoredCommand seal. */
            seal?: (k8shost.v1.Seal.$Properties|null);

            /**
             * Creates a new StoredCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoredCommand instance
             */
            static create(properties: k8shost.v1.StoredCommand.$Shape): k8shost.v1.StoredCommand & k8shost.v1.StoredCommand.$Shape;
            static create(properties?: k8shost.v1.StoredCommand.$Properties): k8shost.v1.StoredCommand;

            /**
             * Encodes the specified StoredCommand message. Does not implicitly {@link k8shost.v1.StoredCommand.verify|verify} messages.
             * @param message StoredCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.StoredCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.StoredCommand & k8shost.v1.StoredCommand.$Shape} StoredCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.StoredCommand & k8shost.v1.StoredCommand.$Shape;

            /**
             * Creates a StoredCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoredCommand
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.StoredCommand;

            /**
             * Creates a plain object from a StoredCommand message. Also converts values to other types if specified.
             * @param message StoredCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.StoredCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoredCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StoredCommand
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StoredCommand {

            /** Properties of a StoredCommand. */
            interface $Properties {

                /** StoredCommand command */
                command?: (k8shost.v1.Command.$Properties|null);

                /** StoredCommand org */
                org?: (string|null);

                /** StoredCommand project */
                project?: (string|null);

                /** StoredCommand actor */
                actor?: (k8shost.v1.Actor.$Properties|null);

                /** StoredCommand receivedMs */
                receivedMs?: (number|null);

                /** StoredCommand seal */
                seal?: (k8shost.v1.Seal.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredCommand. */
            type $Shape = k8shost.v1.StoredCommand.$Properties;
        }

        /**
         * Properties of a Ref.
         * @deprecated Use k8shost.v1.Ref.$Properties instead.
         */
        interface IRef extends k8shost.v1.Ref.$Properties {
        }

        /** Represents a Ref. */
        class Ref {

            /**
             * Constructs a new Ref.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Ref.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ref org. */
            org: string;

            /** Ref project. */
            project: string;

            /** Ref resource. */
            resource: string;

            /** Ref namespace. */
            namespace: string;

            /** Ref name. */
            name: string;

            /**
             * Creates a new Ref instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ref instance
             */
            static create(properties: k8shost.v1.Ref.$Shape): k8shost.v1.Ref & k8shost.v1.Ref.$Shape;
            static create(properties?: k8shost.v1.Ref.$Properties): k8shost.v1.Ref;

            /**
             * Encodes the specified Ref message. Does not implicitly {@link k8shost.v1.Ref.verify|verify} messages.
             * @param message Ref message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Ref.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Ref & k8shost.v1.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Ref & k8shost.v1.Ref.$Shape;

            /**
             * Creates a Ref message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ref
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Ref;

            /**
             * Creates a plain object from a Ref message. Also converts values to other types if specified.
             * @param message Ref
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Ref, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ref to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Ref
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Ref {

            /** Properties of a Ref. */
            interface $Properties {

                /** Ref org */
                org?: (string|null);

                /** Ref project */
                project?: (string|null);

                /** Ref resource */
                resource?: (string|null);

                /** Ref namespace */
                namespace?: (string|null);

                /** Ref name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ref. */
            type $Shape = k8shost.v1.Ref.$Properties;
        }

        /**
         * Properties of an Actor.
         * @deprecated Use k8shost.v1.Actor.$Properties instead.
         */
        interface IActor extends k8shost.v1.Actor.$Properties {
        }

        /** Represents an Actor. */
        class Actor {

            /**
             * Constructs a new Actor.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Actor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Actor principal. */
            principal: string;

            /** Actor groups. */
            groups: string[];

            /** Actor userAgent. */
            userAgent: string;

            /** Actor via. */
            via: string;

            /**
             * Creates a new Actor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Actor instance
             */
            static create(properties: k8shost.v1.Actor.$Shape): k8shost.v1.Actor & k8shost.v1.Actor.$Shape;
            static create(properties?: k8shost.v1.Actor.$Properties): k8shost.v1.Actor;

            /**
             * Encodes the specified Actor message. Does not implicitly {@link k8shost.v1.Actor.verify|verify} messages.
             * @param message Actor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Actor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Actor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Actor & k8shost.v1.Actor.$Shape} Actor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Actor & k8shost.v1.Actor.$Shape;

            /**
             * Creates an Actor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Actor
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Actor;

            /**
             * Creates a plain object from an Actor message. Also converts values to other types if specified.
             * @param message Actor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Actor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Actor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Actor
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Actor {

            /** Properties of an Actor. */
            interface $Properties {

                /** Actor principal */
                principal?: (string|null);

                /** Actor groups */
                groups?: (string[]|null);

                /** Actor userAgent */
                userAgent?: (string|null);

                /** Actor via */
                via?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Actor. */
            type $Shape = k8shost.v1.Actor.$Properties;
        }

        /**
         * Properties of a Request.
         * @deprecated Use k8shost.v1.Request.$Properties instead.
         */
        interface IRequest extends k8shost.v1.Request.$Properties {
        }

        /** Represents a Request. */
        class Request {

            /**
             * Constructs a new Request.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Request.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Request verb. */
            verb: string;

            /** Request subresource. */
            subresource: string;

            /** Request patchType. */
            patchType: string;

            /** Request body. */
            body: Uint8Array;

            /**
             * Creates a new Request instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Request instance
             */
            static create(properties: k8shost.v1.Request.$Shape): k8shost.v1.Request & k8shost.v1.Request.$Shape;
            static create(properties?: k8shost.v1.Request.$Properties): k8shost.v1.Request;

            /**
             * Encodes the specified Request message. Does not implicitly {@link k8shost.v1.Request.verify|verify} messages.
             * @param message Request message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Request & k8shost.v1.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Request & k8shost.v1.Request.$Shape;

            /**
             * Creates a Request message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Request
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Request;

            /**
             * Creates a plain object from a Request message. Also converts values to other types if specified.
             * @param message Request
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Request, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Request to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Request
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Request {

            /** Properties of a Request. */
            interface $Properties {

                /** Request verb */
                verb?: (string|null);

                /** Request subresource */
                subresource?: (string|null);

                /** Request patchType */
                patchType?: (string|null);

                /** Request body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Request. */
            type $Shape = k8shost.v1.Request.$Properties;
        }

        /**
         * Properties of a Seal.
         * @deprecated Use k8shost.v1.Seal.$Properties instead.
         */
        interface ISeal extends k8shost.v1.Seal.$Properties {
        }

        /** Represents a Seal. */
        class Seal {

            /**
             * Constructs a new Seal.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Seal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Seal keyId. */
            keyId: string;

            /** Seal salt. */
            salt: Uint8Array;

            /** Seal shell. */
            shell: Uint8Array;

            /**
             * Creates a new Seal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Seal instance
             */
            static create(properties: k8shost.v1.Seal.$Shape): k8shost.v1.Seal & k8shost.v1.Seal.$Shape;
            static create(properties?: k8shost.v1.Seal.$Properties): k8shost.v1.Seal;

            /**
             * Encodes the specified Seal message. Does not implicitly {@link k8shost.v1.Seal.verify|verify} messages.
             * @param message Seal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Seal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Seal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Seal & k8shost.v1.Seal.$Shape} Seal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Seal & k8shost.v1.Seal.$Shape;

            /**
             * Creates a Seal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Seal
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Seal;

            /**
             * Creates a plain object from a Seal message. Also converts values to other types if specified.
             * @param message Seal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Seal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Seal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Seal
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Seal {

            /** Properties of a Seal. */
            interface $Properties {

                /** Seal keyId */
                keyId?: (string|null);

                /** Seal salt */
                salt?: (Uint8Array|null);

                /** Seal shell */
                shell?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Seal. */
            type $Shape = k8shost.v1.Seal.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use k8shost.v1.Event.$Properties instead.
         */
        interface IEvent extends k8shost.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event format. */
            format: number;

            /** Event id. */
            id: string;

            /** Event type. */
            type: string;

            /** Event ref. */
            ref?: (k8shost.v1.Ref.$Properties|null);

            /** Event uid. */
            uid: string;

            /** Event actor. */
            actor?: (k8shost.v1.Actor.$Properties|null);

            /** Event commandId. */
            commandId: string;

            /** Event correlationId. */
            correlationId: string;

            /** Event causationId. */
            causationId: string;

            /** Event timeMs. */
            timeMs: number;

            /** Event previousSequence. */
            previousSequence: number;

            /** Event previousHash. */
            previousHash: Uint8Array;

            /** Event because. */
            because: Uint8Array;

            /** Event request. */
            request?: (k8shost.v1.Request.$Properties|null);

            /** Event object. */
            object: Uint8Array;

            /** Event deleted. */
            deleted: boolean;

            /** Event seal. */
            seal?: (k8shost.v1.Seal.$Properties|null);

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: k8shost.v1.Event.$Shape): k8shost.v1.Event & k8shost.v1.Event.$Shape;
            static create(properties?: k8shost.v1.Event.$Properties): k8shost.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link k8shost.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.Event & k8shost.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.Event & k8shost.v1.Event.$Shape;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Event
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event format */
                format?: (number|null);

                /** Event id */
                id?: (string|null);

                /** Event type */
                type?: (string|null);

                /** Event ref */
                ref?: (k8shost.v1.Ref.$Properties|null);

                /** Event uid */
                uid?: (string|null);

                /** Event actor */
                actor?: (k8shost.v1.Actor.$Properties|null);

                /** Event commandId */
                commandId?: (string|null);

                /** Event correlationId */
                correlationId?: (string|null);

                /** Event causationId */
                causationId?: (string|null);

                /** Event timeMs */
                timeMs?: (number|null);

                /** Event previousSequence */
                previousSequence?: (number|null);

                /** Event previousHash */
                previousHash?: (Uint8Array|null);

                /** Event because */
                because?: (Uint8Array|null);

                /** Event request */
                request?: (k8shost.v1.Request.$Properties|null);

                /** Event object */
                object?: (Uint8Array|null);

                /** Event deleted */
                deleted?: (boolean|null);

                /** Event seal */
                seal?: (k8shost.v1.Seal.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = k8shost.v1.Event.$Properties;
        }

        /**
         * Properties of a JournalEntry.
         * @deprecated Use k8shost.v1.JournalEntry.$Properties instead.
         */
        interface IJournalEntry extends k8shost.v1.JournalEntry.$Properties {
        }

        /** Represents a JournalEntry. */
        class JournalEntry {

            /**
             * Constructs a new JournalEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: k8shost.v1.JournalEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JournalEntry format. */
            format: number;

            /** JournalEntry id. */
            id: string;

            /** JournalEntry effectId. */
            effectId: string;

            /** JournalEntry phase. */
            phase: string;

            /** JournalEntry reconciler. */
            reconciler: string;

            /** JournalEntry ref. */
            ref?: (k8shost.v1.Ref.$Properties|null);

            /** JournalEntry uid. */
            uid: string;

            /** JournalEntry timeMs. */
            timeMs: number;

            /** JournalEntry correlationId. */
            correlationId: string;

            /** JournalEntry causationId. */
            causationId: string;

            /** JournalEntry effect. */
            effect: string;

            /** JournalEntry body. */
            body: Uint8Array;

            /** JournalEntry seal. */
            seal?: (k8shost.v1.Seal.$Properties|null);

            /**
             * Creates a new JournalEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JournalEntry instance
             */
            static create(properties: k8shost.v1.JournalEntry.$Shape): k8shost.v1.JournalEntry & k8shost.v1.JournalEntry.$Shape;
            static create(properties?: k8shost.v1.JournalEntry.$Properties): k8shost.v1.JournalEntry;

            /**
             * Encodes the specified JournalEntry message. Does not implicitly {@link k8shost.v1.JournalEntry.verify|verify} messages.
             * @param message JournalEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: k8shost.v1.JournalEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JournalEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {k8shost.v1.JournalEntry & k8shost.v1.JournalEntry.$Shape} JournalEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): k8shost.v1.JournalEntry & k8shost.v1.JournalEntry.$Shape;

            /**
             * Creates a JournalEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns JournalEntry
             */
            static fromObject(object: { [k: string]: any }): k8shost.v1.JournalEntry;

            /**
             * Creates a plain object from a JournalEntry message. Also converts values to other types if specified.
             * @param message JournalEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: k8shost.v1.JournalEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this JournalEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for JournalEntry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace JournalEntry {

            /** Properties of a JournalEntry. */
            interface $Properties {

                /** JournalEntry format */
                format?: (number|null);

                /** JournalEntry id */
                id?: (string|null);

                /** JournalEntry effectId */
                effectId?: (string|null);

                /** JournalEntry phase */
                phase?: (string|null);

                /** JournalEntry reconciler */
                reconciler?: (string|null);

                /** JournalEntry ref */
                ref?: (k8shost.v1.Ref.$Properties|null);

                /** JournalEntry uid */
                uid?: (string|null);

                /** JournalEntry timeMs */
                timeMs?: (number|null);

                /** JournalEntry correlationId */
                correlationId?: (string|null);

                /** JournalEntry causationId */
                causationId?: (string|null);

                /** JournalEntry effect */
                effect?: (string|null);

                /** JournalEntry body */
                body?: (Uint8Array|null);

                /** JournalEntry seal */
                seal?: (k8shost.v1.Seal.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JournalEntry. */
            type $Shape = k8shost.v1.JournalEntry.$Properties;
        }
    }
}
