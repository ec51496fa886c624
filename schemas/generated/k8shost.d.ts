import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace k8shost. */
export namespace k8shost {

    /** Namespace v1. */
    namespace v1 {

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
