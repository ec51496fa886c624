/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Boolean = $util.global.Boolean, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["k8shost"] || ($protobuf.roots["k8shost"] = {});

export const k8shost = $root.k8shost = (() => {

    /**
     * Namespace k8shost.
     * @exports k8shost
     * @namespace
     */
    const k8shost = {};

    k8shost.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof k8shost
         * @namespace
         */
        const v1 = {};

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} k8shost.v1.Command.$Properties
             * @property {string|null} [id] Command id
             * @property {string|null} [verb] Command verb
             * @property {string|null} [resource] Command resource
             * @property {string|null} [namespace] Command namespace
             * @property {string|null} [name] Command name
             * @property {string|null} [subresource] Command subresource
             * @property {string|null} [patchType] Command patchType
             * @property {Uint8Array|null} [body] Command body
             * @property {string|null} [fieldManager] Command fieldManager
             * @property {boolean|null} [dryRun] Command dryRun
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof k8shost.v1
             * @interface ICommand
             * @augments k8shost.v1.Command.$Properties
             * @deprecated Use k8shost.v1.Command.$Properties instead.
             */

            /**
             * Shape of a Command.
             * @typedef {k8shost.v1.Command.$Properties} k8shost.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof k8shost.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {k8shost.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command id.
             * @member {string} id
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.id = "";

            /**
             * Command verb.
             * @member {string} verb
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.verb = "";

            /**
             * Command resource.
             * @member {string} resource
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.resource = "";

            /**
             * Command namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.namespace = "";

            /**
             * Command name.
             * @member {string} name
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.name = "";

            /**
             * Command subresource.
             * @member {string} subresource
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.subresource = "";

            /**
             * Command patchType.
             * @member {string} patchType
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.patchType = "";

            /**
             * Command body.
             * @member {Uint8Array} body
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.body = $util.newBuffer([]);

            /**
             * Command fieldManager.
             * @member {string} fieldManager
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.fieldManager = "";

            /**
             * Command dryRun.
             * @member {boolean} dryRun
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.dryRun = false;

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Command
             * @static
             * @param {k8shost.v1.Command.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Command} Command instance
             * @type {{
             *   (properties: k8shost.v1.Command.$Shape): k8shost.v1.Command & k8shost.v1.Command.$Shape;
             *   (properties?: k8shost.v1.Command.$Properties): k8shost.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link k8shost.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Command
             * @static
             * @param {k8shost.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.verb != null && $Object.hasOwnProperty.call(message, "verb") && message.verb !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.verb);
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.resource);
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource") && message.subresource !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.subresource);
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType") && message.patchType !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.patchType);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.body);
                if (message.fieldManager != null && $Object.hasOwnProperty.call(message, "fieldManager") && message.fieldManager !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.fieldManager);
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun") && message.dryRun !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.dryRun);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Command & k8shost.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.verb = value;
                            else
                                delete message.verb;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resource = value;
                            else
                                delete message.resource;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subresource = value;
                            else
                                delete message.subresource;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.patchType = value;
                            else
                                delete message.patchType;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldManager = value;
                            else
                                delete message.fieldManager;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.dryRun = value;
                            else
                                delete message.dryRun;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Command
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Command} Command
             */
            Command.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Command)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Command: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Command();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.verb != null)
                    if (typeof object.verb !== "string" || object.verb.length)
                        message.verb = $String(object.verb);
                if (object.resource != null)
                    if (typeof object.resource !== "string" || object.resource.length)
                        message.resource = $String(object.resource);
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.subresource != null)
                    if (typeof object.subresource !== "string" || object.subresource.length)
                        message.subresource = $String(object.subresource);
                if (object.patchType != null)
                    if (typeof object.patchType !== "string" || object.patchType.length)
                        message.patchType = $String(object.patchType);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.fieldManager != null)
                    if (typeof object.fieldManager !== "string" || object.fieldManager.length)
                        message.fieldManager = $String(object.fieldManager);
                if (object.dryRun != null)
                    if (object.dryRun)
                        message.dryRun = $Boolean(object.dryRun);
                return message;
            };

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Command
             * @static
             * @param {k8shost.v1.Command} message Command
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Command.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.verb = "";
                    object.resource = "";
                    object.namespace = "";
                    object.name = "";
                    object.subresource = "";
                    object.patchType = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    object.fieldManager = "";
                    object.dryRun = false;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.verb != null && $Object.hasOwnProperty.call(message, "verb"))
                    object.verb = message.verb;
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                    object.resource = message.resource;
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource"))
                    object.subresource = message.subresource;
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType"))
                    object.patchType = message.patchType;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.fieldManager != null && $Object.hasOwnProperty.call(message, "fieldManager"))
                    object.fieldManager = message.fieldManager;
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun"))
                    object.dryRun = message.dryRun;
                return object;
            };

            /**
             * Converts this Command to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Command
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Command.prototype.toJSON = function() {
                return Command.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Command
             * @function getTypeUrl
             * @memberof k8shost.v1.Command
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Command.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Command";
            };

            return Command;
        })();

        v1.StoredCommand = (function() {

            /**
             * Properties of a StoredCommand.
             * @typedef {Object} k8shost.v1.StoredCommand.$Properties
             * @property {k8shost.v1.Command.$Properties|null} [command] StoredCommand command
             * @property {string|null} [org] StoredCommand org
             * @property {string|null} [project] StoredCommand project
             * @property {k8shost.v1.Actor.$Properties|null} [actor] StoredCommand actor
             * @property {number|null} [receivedMs] StoredCommand receivedMs
             * @property {k8shost.v1.Seal.$Properties|null} [seal] StoredCommand seal
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StoredCommand.
             * @memberof k8shost.v1
             * @interface IStoredCommand
             * @augments k8shost.v1.StoredCommand.$Properties
             * @deprecated Use k8shost.v1.StoredCommand.$Properties instead.
             */

            /**
             * Shape of a StoredCommand.
             * @typedef {k8shost.v1.StoredCommand.$Properties} k8shost.v1.StoredCommand.$Shape
             */

            /**
             * Constructs a new StoredCommand.
             * @memberof k8shost.v1
             * @classdesc Represents a StoredCommand.
             * @constructor
             * @param {k8shost.v1.StoredCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StoredCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StoredCommand command.
             * @member {k8shost.v1.Command.$Properties|null|undefined} command
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.command = null;

            /**
             * StoredCommand org.
             * @member {string} org
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.org = "";

            /**
             * StoredCommand project.
             * @member {string} project
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.project = "";

            /**
             * StoredCommand actor.
             * @member {k8shost.v1.Actor.$Properties|null|undefined} actor
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.actor = null;

            /**
             * StoredCommand receivedMs.
             * @member {number} receivedMs
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.receivedMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StoredCommand seal.
             * @member {k8shost.v1.Seal.$Properties|null|undefined} seal
             * @memberof k8shost.v1.StoredCommand
             * @instance
             */
            StoredCommand.prototype.seal = null;

            /**
             * Creates a new StoredCommand instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {k8shost.v1.StoredCommand.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.StoredCommand} StoredCommand instance
             * @type {{
             *   (properties: k8shost.v1.StoredCommand.$Shape): k8shost.v1.StoredCommand & k8shost.v1.StoredCommand.$Shape;
             *   (properties?: k8shost.v1.StoredCommand.$Properties): k8shost.v1.StoredCommand;
             * }}
             */
            StoredCommand.create = function(properties) {
                return new StoredCommand(properties);
            };

            /**
             * Encodes the specified StoredCommand message. Does not implicitly {@link k8shost.v1.StoredCommand.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {k8shost.v1.StoredCommand.$Properties} message StoredCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StoredCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    $root.k8shost.v1.Command.encode(message.command, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.org != null && $Object.hasOwnProperty.call(message, "org") && message.org !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.org);
                if (message.project != null && $Object.hasOwnProperty.call(message, "project") && message.project !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.project);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    $root.k8shost.v1.Actor.encode(message.actor, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.receivedMs != null && $Object.hasOwnProperty.call(message, "receivedMs") && (typeof message.receivedMs === "object" ? message.receivedMs.low || message.receivedMs.high : message.receivedMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.receivedMs);
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    $root.k8shost.v1.Seal.encode(message.seal, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StoredCommand message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.StoredCommand & k8shost.v1.StoredCommand.$Shape} StoredCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StoredCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.StoredCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.command = $root.k8shost.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1, message.command);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.org = value;
                            else
                                delete message.org;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.project = value;
                            else
                                delete message.project;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.actor = $root.k8shost.v1.Actor.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedMs = value;
                            else
                                delete message.receivedMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.seal = $root.k8shost.v1.Seal.decode(reader, reader.size(), $undefined, _depth + 1, message.seal);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a StoredCommand message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.StoredCommand} StoredCommand
             */
            StoredCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.StoredCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.StoredCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.StoredCommand();
                if (object.command != null) {
                    if (!$util.isObject(object.command))
                        throw $TypeError(".k8shost.v1.StoredCommand.command: object expected");
                    message.command = $root.k8shost.v1.Command.fromObject(object.command, _depth + 1);
                }
                if (object.org != null)
                    if (typeof object.org !== "string" || object.org.length)
                        message.org = $String(object.org);
                if (object.project != null)
                    if (typeof object.project !== "string" || object.project.length)
                        message.project = $String(object.project);
                if (object.actor != null) {
                    if (!$util.isObject(object.actor))
                        throw $TypeError(".k8shost.v1.StoredCommand.actor: object expected");
                    message.actor = $root.k8shost.v1.Actor.fromObject(object.actor, _depth + 1);
                }
                if (object.receivedMs != null)
                    if (typeof object.receivedMs === "object" ? object.receivedMs.low || object.receivedMs.high : $Number(object.receivedMs) !== 0)
                        if ($util.Long)
                            message.receivedMs = $util.Long.fromValue(object.receivedMs, true);
                        else if (typeof object.receivedMs === "string")
                            message.receivedMs = $parseInt(object.receivedMs, 10);
                        else if (typeof object.receivedMs === "number")
                            message.receivedMs = object.receivedMs;
                        else if (typeof object.receivedMs === "object")
                            message.receivedMs = new $util.LongBits(object.receivedMs.low >>> 0, object.receivedMs.high >>> 0).toNumber(true);
                if (object.seal != null) {
                    if (!$util.isObject(object.seal))
                        throw $TypeError(".k8shost.v1.StoredCommand.seal: object expected");
                    message.seal = $root.k8shost.v1.Seal.fromObject(object.seal, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a StoredCommand message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {k8shost.v1.StoredCommand} message StoredCommand
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StoredCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.command = null;
                    object.org = "";
                    object.project = "";
                    object.actor = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.receivedMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.receivedMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.seal = null;
                }
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    object.command = $root.k8shost.v1.Command.toObject(message.command, options, _depth + 1);
                if (message.org != null && $Object.hasOwnProperty.call(message, "org"))
                    object.org = message.org;
                if (message.project != null && $Object.hasOwnProperty.call(message, "project"))
                    object.project = message.project;
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = $root.k8shost.v1.Actor.toObject(message.actor, options, _depth + 1);
                if (message.receivedMs != null && $Object.hasOwnProperty.call(message, "receivedMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.receivedMs = typeof message.receivedMs === "number" ? $BigInt(message.receivedMs) : $util.Long.fromBits(message.receivedMs.low >>> 0, message.receivedMs.high >>> 0, true).toBigInt();
                    else if (typeof message.receivedMs === "number")
                        object.receivedMs = options.longs === $String ? $String(message.receivedMs) : message.receivedMs;
                    else
                        object.receivedMs = options.longs === $String ? $util.Long.prototype.toString.call(message.receivedMs) : options.longs === $Number ? new $util.LongBits(message.receivedMs.low >>> 0, message.receivedMs.high >>> 0).toNumber(true) : message.receivedMs;
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    object.seal = $root.k8shost.v1.Seal.toObject(message.seal, options, _depth + 1);
                return object;
            };

            /**
             * Converts this StoredCommand to JSON.
             * @function toJSON
             * @memberof k8shost.v1.StoredCommand
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StoredCommand.prototype.toJSON = function() {
                return StoredCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for StoredCommand
             * @function getTypeUrl
             * @memberof k8shost.v1.StoredCommand
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            StoredCommand.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.StoredCommand";
            };

            return StoredCommand;
        })();

        v1.Ref = (function() {

            /**
             * Properties of a Ref.
             * @typedef {Object} k8shost.v1.Ref.$Properties
             * @property {string|null} [org] Ref org
             * @property {string|null} [project] Ref project
             * @property {string|null} [resource] Ref resource
             * @property {string|null} [namespace] Ref namespace
             * @property {string|null} [name] Ref name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ref.
             * @memberof k8shost.v1
             * @interface IRef
             * @augments k8shost.v1.Ref.$Properties
             * @deprecated Use k8shost.v1.Ref.$Properties instead.
             */

            /**
             * Shape of a Ref.
             * @typedef {k8shost.v1.Ref.$Properties} k8shost.v1.Ref.$Shape
             */

            /**
             * Constructs a new Ref.
             * @memberof k8shost.v1
             * @classdesc Represents a Ref.
             * @constructor
             * @param {k8shost.v1.Ref.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ref = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ref org.
             * @member {string} org
             * @memberof k8shost.v1.Ref
             * @instance
             */
            Ref.prototype.org = "";

            /**
             * Ref project.
             * @member {string} project
             * @memberof k8shost.v1.Ref
             * @instance
             */
            Ref.prototype.project = "";

            /**
             * Ref resource.
             * @member {string} resource
             * @memberof k8shost.v1.Ref
             * @instance
             */
            Ref.prototype.resource = "";

            /**
             * Ref namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.Ref
             * @instance
             */
            Ref.prototype.namespace = "";

            /**
             * Ref name.
             * @member {string} name
             * @memberof k8shost.v1.Ref
             * @instance
             */
            Ref.prototype.name = "";

            /**
             * Creates a new Ref instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Ref
             * @static
             * @param {k8shost.v1.Ref.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Ref} Ref instance
             * @type {{
             *   (properties: k8shost.v1.Ref.$Shape): k8shost.v1.Ref & k8shost.v1.Ref.$Shape;
             *   (properties?: k8shost.v1.Ref.$Properties): k8shost.v1.Ref;
             * }}
             */
            Ref.create = function(properties) {
                return new Ref(properties);
            };

            /**
             * Encodes the specified Ref message. Does not implicitly {@link k8shost.v1.Ref.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Ref
             * @static
             * @param {k8shost.v1.Ref.$Properties} message Ref message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ref.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.org != null && $Object.hasOwnProperty.call(message, "org") && message.org !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.org);
                if (message.project != null && $Object.hasOwnProperty.call(message, "project") && message.project !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.project);
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.resource);
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ref message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Ref
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Ref & k8shost.v1.Ref.$Shape} Ref
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ref.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Ref();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.org = value;
                            else
                                delete message.org;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.project = value;
                            else
                                delete message.project;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resource = value;
                            else
                                delete message.resource;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Ref message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Ref
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Ref} Ref
             */
            Ref.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Ref)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Ref: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Ref();
                if (object.org != null)
                    if (typeof object.org !== "string" || object.org.length)
                        message.org = $String(object.org);
                if (object.project != null)
                    if (typeof object.project !== "string" || object.project.length)
                        message.project = $String(object.project);
                if (object.resource != null)
                    if (typeof object.resource !== "string" || object.resource.length)
                        message.resource = $String(object.resource);
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            /**
             * Creates a plain object from a Ref message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Ref
             * @static
             * @param {k8shost.v1.Ref} message Ref
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ref.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.org = "";
                    object.project = "";
                    object.resource = "";
                    object.namespace = "";
                    object.name = "";
                }
                if (message.org != null && $Object.hasOwnProperty.call(message, "org"))
                    object.org = message.org;
                if (message.project != null && $Object.hasOwnProperty.call(message, "project"))
                    object.project = message.project;
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                    object.resource = message.resource;
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                return object;
            };

            /**
             * Converts this Ref to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Ref
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ref.prototype.toJSON = function() {
                return Ref.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Ref
             * @function getTypeUrl
             * @memberof k8shost.v1.Ref
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Ref.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Ref";
            };

            return Ref;
        })();

        v1.Actor = (function() {

            /**
             * Properties of an Actor.
             * @typedef {Object} k8shost.v1.Actor.$Properties
             * @property {string|null} [principal] Actor principal
             * @property {Array.<string>|null} [groups] Actor groups
             * @property {string|null} [userAgent] Actor userAgent
             * @property {string|null} [via] Actor via
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Actor.
             * @memberof k8shost.v1
             * @interface IActor
             * @augments k8shost.v1.Actor.$Properties
             * @deprecated Use k8shost.v1.Actor.$Properties instead.
             */

            /**
             * Shape of an Actor.
             * @typedef {k8shost.v1.Actor.$Properties} k8shost.v1.Actor.$Shape
             */

            /**
             * Constructs a new Actor.
             * @memberof k8shost.v1
             * @classdesc Represents an Actor.
             * @constructor
             * @param {k8shost.v1.Actor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Actor = function (properties) {
                this.groups = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Actor principal.
             * @member {string} principal
             * @memberof k8shost.v1.Actor
             * @instance
             */
            Actor.prototype.principal = "";

            /**
             * Actor groups.
             * @member {Array.<string>} groups
             * @memberof k8shost.v1.Actor
             * @instance
             */
            Actor.prototype.groups = $util.emptyArray;

            /**
             * Actor userAgent.
             * @member {string} userAgent
             * @memberof k8shost.v1.Actor
             * @instance
             */
            Actor.prototype.userAgent = "";

            /**
             * Actor via.
             * @member {string} via
             * @memberof k8shost.v1.Actor
             * @instance
             */
            Actor.prototype.via = "";

            /**
             * Creates a new Actor instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Actor
             * @static
             * @param {k8shost.v1.Actor.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Actor} Actor instance
             * @type {{
             *   (properties: k8shost.v1.Actor.$Shape): k8shost.v1.Actor & k8shost.v1.Actor.$Shape;
             *   (properties?: k8shost.v1.Actor.$Properties): k8shost.v1.Actor;
             * }}
             */
            Actor.create = function(properties) {
                return new Actor(properties);
            };

            /**
             * Encodes the specified Actor message. Does not implicitly {@link k8shost.v1.Actor.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Actor
             * @static
             * @param {k8shost.v1.Actor.$Properties} message Actor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Actor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.principal != null && $Object.hasOwnProperty.call(message, "principal") && message.principal !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.principal);
                if (message.groups != null && message.groups.length)
                    for (let i = 0; i < message.groups.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.groups[i]);
                if (message.userAgent != null && $Object.hasOwnProperty.call(message, "userAgent") && message.userAgent !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.userAgent);
                if (message.via != null && $Object.hasOwnProperty.call(message, "via") && message.via !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.via);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Actor message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Actor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Actor & k8shost.v1.Actor.$Shape} Actor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Actor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Actor();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.principal = value;
                            else
                                delete message.principal;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.groups && message.groups.length))
                                message.groups = [];
                            message.groups.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.userAgent = value;
                            else
                                delete message.userAgent;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.via = value;
                            else
                                delete message.via;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Actor message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Actor
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Actor} Actor
             */
            Actor.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Actor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Actor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Actor();
                if (object.principal != null)
                    if (typeof object.principal !== "string" || object.principal.length)
                        message.principal = $String(object.principal);
                if (object.groups) {
                    if (!$Array.isArray(object.groups))
                        throw $TypeError(".k8shost.v1.Actor.groups: array expected");
                    message.groups = $Array(object.groups.length);
                    for (let i = 0; i < object.groups.length; ++i)
                        message.groups[i] = $String(object.groups[i]);
                }
                if (object.userAgent != null)
                    if (typeof object.userAgent !== "string" || object.userAgent.length)
                        message.userAgent = $String(object.userAgent);
                if (object.via != null)
                    if (typeof object.via !== "string" || object.via.length)
                        message.via = $String(object.via);
                return message;
            };

            /**
             * Creates a plain object from an Actor message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Actor
             * @static
             * @param {k8shost.v1.Actor} message Actor
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Actor.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.groups = [];
                if (options.defaults) {
                    object.principal = "";
                    object.userAgent = "";
                    object.via = "";
                }
                if (message.principal != null && $Object.hasOwnProperty.call(message, "principal"))
                    object.principal = message.principal;
                if (message.groups && message.groups.length) {
                    object.groups = $Array(message.groups.length);
                    for (let j = 0; j < message.groups.length; ++j)
                        object.groups[j] = message.groups[j];
                }
                if (message.userAgent != null && $Object.hasOwnProperty.call(message, "userAgent"))
                    object.userAgent = message.userAgent;
                if (message.via != null && $Object.hasOwnProperty.call(message, "via"))
                    object.via = message.via;
                return object;
            };

            /**
             * Converts this Actor to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Actor
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Actor.prototype.toJSON = function() {
                return Actor.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Actor
             * @function getTypeUrl
             * @memberof k8shost.v1.Actor
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Actor.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Actor";
            };

            return Actor;
        })();

        v1.Request = (function() {

            /**
             * Properties of a Request.
             * @typedef {Object} k8shost.v1.Request.$Properties
             * @property {string|null} [verb] Request verb
             * @property {string|null} [subresource] Request subresource
             * @property {string|null} [patchType] Request patchType
             * @property {Uint8Array|null} [body] Request body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Request.
             * @memberof k8shost.v1
             * @interface IRequest
             * @augments k8shost.v1.Request.$Properties
             * @deprecated Use k8shost.v1.Request.$Properties instead.
             */

            /**
             * Shape of a Request.
             * @typedef {k8shost.v1.Request.$Properties} k8shost.v1.Request.$Shape
             */

            /**
             * Constructs a new Request.
             * @memberof k8shost.v1
             * @classdesc Represents a Request.
             * @constructor
             * @param {k8shost.v1.Request.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Request = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Request verb.
             * @member {string} verb
             * @memberof k8shost.v1.Request
             * @instance
             */
            Request.prototype.verb = "";

            /**
             * Request subresource.
             * @member {string} subresource
             * @memberof k8shost.v1.Request
             * @instance
             */
            Request.prototype.subresource = "";

            /**
             * Request patchType.
             * @member {string} patchType
             * @memberof k8shost.v1.Request
             * @instance
             */
            Request.prototype.patchType = "";

            /**
             * Request body.
             * @member {Uint8Array} body
             * @memberof k8shost.v1.Request
             * @instance
             */
            Request.prototype.body = $util.newBuffer([]);

            /**
             * Creates a new Request instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Request
             * @static
             * @param {k8shost.v1.Request.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Request} Request instance
             * @type {{
             *   (properties: k8shost.v1.Request.$Shape): k8shost.v1.Request & k8shost.v1.Request.$Shape;
             *   (properties?: k8shost.v1.Request.$Properties): k8shost.v1.Request;
             * }}
             */
            Request.create = function(properties) {
                return new Request(properties);
            };

            /**
             * Encodes the specified Request message. Does not implicitly {@link k8shost.v1.Request.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Request
             * @static
             * @param {k8shost.v1.Request.$Properties} message Request message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Request.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.verb != null && $Object.hasOwnProperty.call(message, "verb") && message.verb !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.verb);
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource") && message.subresource !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.subresource);
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType") && message.patchType !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.patchType);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Request message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Request
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Request & k8shost.v1.Request.$Shape} Request
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Request.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Request();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.verb = value;
                            else
                                delete message.verb;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subresource = value;
                            else
                                delete message.subresource;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.patchType = value;
                            else
                                delete message.patchType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Request message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Request
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Request} Request
             */
            Request.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Request)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Request: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Request();
                if (object.verb != null)
                    if (typeof object.verb !== "string" || object.verb.length)
                        message.verb = $String(object.verb);
                if (object.subresource != null)
                    if (typeof object.subresource !== "string" || object.subresource.length)
                        message.subresource = $String(object.subresource);
                if (object.patchType != null)
                    if (typeof object.patchType !== "string" || object.patchType.length)
                        message.patchType = $String(object.patchType);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                return message;
            };

            /**
             * Creates a plain object from a Request message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Request
             * @static
             * @param {k8shost.v1.Request} message Request
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Request.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.verb = "";
                    object.subresource = "";
                    object.patchType = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                }
                if (message.verb != null && $Object.hasOwnProperty.call(message, "verb"))
                    object.verb = message.verb;
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource"))
                    object.subresource = message.subresource;
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType"))
                    object.patchType = message.patchType;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                return object;
            };

            /**
             * Converts this Request to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Request
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Request.prototype.toJSON = function() {
                return Request.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Request
             * @function getTypeUrl
             * @memberof k8shost.v1.Request
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Request.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Request";
            };

            return Request;
        })();

        v1.Seal = (function() {

            /**
             * Properties of a Seal.
             * @typedef {Object} k8shost.v1.Seal.$Properties
             * @property {string|null} [keyId] Seal keyId
             * @property {Uint8Array|null} [salt] Seal salt
             * @property {Uint8Array|null} [shell] Seal shell
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Seal.
             * @memberof k8shost.v1
             * @interface ISeal
             * @augments k8shost.v1.Seal.$Properties
             * @deprecated Use k8shost.v1.Seal.$Properties instead.
             */

            /**
             * Shape of a Seal.
             * @typedef {k8shost.v1.Seal.$Properties} k8shost.v1.Seal.$Shape
             */

            /**
             * Constructs a new Seal.
             * @memberof k8shost.v1
             * @classdesc Represents a Seal.
             * @constructor
             * @param {k8shost.v1.Seal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Seal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Seal keyId.
             * @member {string} keyId
             * @memberof k8shost.v1.Seal
             * @instance
             */
            Seal.prototype.keyId = "";

            /**
             * Seal salt.
             * @member {Uint8Array} salt
             * @memberof k8shost.v1.Seal
             * @instance
             */
            Seal.prototype.salt = $util.newBuffer([]);

            /**
             * Seal shell.
             * @member {Uint8Array} shell
             * @memberof k8shost.v1.Seal
             * @instance
             */
            Seal.prototype.shell = $util.newBuffer([]);

            /**
             * Creates a new Seal instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Seal
             * @static
             * @param {k8shost.v1.Seal.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Seal} Seal instance
             * @type {{
             *   (properties: k8shost.v1.Seal.$Shape): k8shost.v1.Seal & k8shost.v1.Seal.$Shape;
             *   (properties?: k8shost.v1.Seal.$Properties): k8shost.v1.Seal;
             * }}
             */
            Seal.create = function(properties) {
                return new Seal(properties);
            };

            /**
             * Encodes the specified Seal message. Does not implicitly {@link k8shost.v1.Seal.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Seal
             * @static
             * @param {k8shost.v1.Seal.$Properties} message Seal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Seal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.keyId);
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt") && message.salt.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.salt);
                if (message.shell != null && $Object.hasOwnProperty.call(message, "shell") && message.shell.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.shell);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Seal message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Seal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Seal & k8shost.v1.Seal.$Shape} Seal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Seal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Seal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.salt = value;
                            else
                                delete message.salt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.shell = value;
                            else
                                delete message.shell;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Seal message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Seal
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Seal} Seal
             */
            Seal.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Seal)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Seal: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Seal();
                if (object.keyId != null)
                    if (typeof object.keyId !== "string" || object.keyId.length)
                        message.keyId = $String(object.keyId);
                if (object.salt != null)
                    if (object.salt.length)
                        if (typeof object.salt === "string")
                            $util.base64.decode(object.salt, message.salt = $util.newBuffer($util.base64.length(object.salt)), 0);
                        else if (object.salt.length >= 0)
                            message.salt = object.salt;
                if (object.shell != null)
                    if (object.shell.length)
                        if (typeof object.shell === "string")
                            $util.base64.decode(object.shell, message.shell = $util.newBuffer($util.base64.length(object.shell)), 0);
                        else if (object.shell.length >= 0)
                            message.shell = object.shell;
                return message;
            };

            /**
             * Creates a plain object from a Seal message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Seal
             * @static
             * @param {k8shost.v1.Seal} message Seal
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Seal.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.keyId = "";
                    if (options.bytes === $String)
                        object.salt = "";
                    else {
                        object.salt = [];
                        if (options.bytes !== $Array)
                            object.salt = $util.newBuffer(object.salt);
                    }
                    if (options.bytes === $String)
                        object.shell = "";
                    else {
                        object.shell = [];
                        if (options.bytes !== $Array)
                            object.shell = $util.newBuffer(object.shell);
                    }
                }
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    object.keyId = message.keyId;
                if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
                    object.salt = options.bytes === $String ? $util.base64.encode(message.salt, 0, message.salt.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.salt) : message.salt;
                if (message.shell != null && $Object.hasOwnProperty.call(message, "shell"))
                    object.shell = options.bytes === $String ? $util.base64.encode(message.shell, 0, message.shell.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.shell) : message.shell;
                return object;
            };

            /**
             * Converts this Seal to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Seal
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Seal.prototype.toJSON = function() {
                return Seal.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Seal
             * @function getTypeUrl
             * @memberof k8shost.v1.Seal
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Seal.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Seal";
            };

            return Seal;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} k8shost.v1.Event.$Properties
             * @property {number|null} [format] Event format
             * @property {string|null} [id] Event id
             * @property {string|null} [type] Event type
             * @property {k8shost.v1.Ref.$Properties|null} [ref] Event ref
             * @property {string|null} [uid] Event uid
             * @property {k8shost.v1.Actor.$Properties|null} [actor] Event actor
             * @property {string|null} [commandId] Event commandId
             * @property {string|null} [correlationId] Event correlationId
             * @property {string|null} [causationId] Event causationId
             * @property {number|null} [timeMs] Event timeMs
             * @property {number|null} [previousSequence] Event previousSequence
             * @property {Uint8Array|null} [previousHash] Event previousHash
             * @property {Uint8Array|null} [because] Event because
             * @property {k8shost.v1.Request.$Properties|null} [request] Event request
             * @property {Uint8Array|null} [object] Event object
             * @property {boolean|null} [deleted] Event deleted
             * @property {k8shost.v1.Seal.$Properties|null} [seal] Event seal
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof k8shost.v1
             * @interface IEvent
             * @augments k8shost.v1.Event.$Properties
             * @deprecated Use k8shost.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {k8shost.v1.Event.$Properties} k8shost.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof k8shost.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {k8shost.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event format.
             * @member {number} format
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.format = 0;

            /**
             * Event id.
             * @member {string} id
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.id = "";

            /**
             * Event type.
             * @member {string} type
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.type = "";

            /**
             * Event ref.
             * @member {k8shost.v1.Ref.$Properties|null|undefined} ref
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.ref = null;

            /**
             * Event uid.
             * @member {string} uid
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.uid = "";

            /**
             * Event actor.
             * @member {k8shost.v1.Actor.$Properties|null|undefined} actor
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.actor = null;

            /**
             * Event commandId.
             * @member {string} commandId
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.commandId = "";

            /**
             * Event correlationId.
             * @member {string} correlationId
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.correlationId = "";

            /**
             * Event causationId.
             * @member {string} causationId
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.causationId = "";

            /**
             * Event timeMs.
             * @member {number} timeMs
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event previousSequence.
             * @member {number} previousSequence
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.previousSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event previousHash.
             * @member {Uint8Array} previousHash
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.previousHash = $util.newBuffer([]);

            /**
             * Event because.
             * @member {Uint8Array} because
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.because = $util.newBuffer([]);

            /**
             * Event request.
             * @member {k8shost.v1.Request.$Properties|null|undefined} request
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.request = null;

            /**
             * Event object.
             * @member {Uint8Array} object
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.object = $util.newBuffer([]);

            /**
             * Event deleted.
             * @member {boolean} deleted
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.deleted = false;

            /**
             * Event seal.
             * @member {k8shost.v1.Seal.$Properties|null|undefined} seal
             * @memberof k8shost.v1.Event
             * @instance
             */
            Event.prototype.seal = null;

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Event
             * @static
             * @param {k8shost.v1.Event.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Event} Event instance
             * @type {{
             *   (properties: k8shost.v1.Event.$Shape): k8shost.v1.Event & k8shost.v1.Event.$Shape;
             *   (properties?: k8shost.v1.Event.$Properties): k8shost.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link k8shost.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Event
             * @static
             * @param {k8shost.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.type);
                if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                    $root.k8shost.v1.Ref.encode(message.ref, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.uid);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    $root.k8shost.v1.Actor.encode(message.actor, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.commandId);
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.correlationId);
                if (message.causationId != null && $Object.hasOwnProperty.call(message, "causationId") && message.causationId !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.causationId);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.timeMs);
                if (message.previousSequence != null && $Object.hasOwnProperty.call(message, "previousSequence") && (typeof message.previousSequence === "object" ? message.previousSequence.low || message.previousSequence.high : message.previousSequence !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.previousSequence);
                if (message.previousHash != null && $Object.hasOwnProperty.call(message, "previousHash") && message.previousHash.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.previousHash);
                if (message.because != null && $Object.hasOwnProperty.call(message, "because") && message.because.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.because);
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    $root.k8shost.v1.Request.encode(message.request, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.object != null && $Object.hasOwnProperty.call(message, "object") && message.object.length)
                    writer.uint32(/* id 15, wireType 2 =*/122).bytes(message.object);
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && message.deleted !== false)
                    writer.uint32(/* id 16, wireType 0 =*/128).bool(message.deleted);
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    $root.k8shost.v1.Seal.encode(message.seal, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Event & k8shost.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ref = $root.k8shost.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.uid = value;
                            else
                                delete message.uid;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.actor = $root.k8shost.v1.Actor.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correlationId = value;
                            else
                                delete message.correlationId;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.causationId = value;
                            else
                                delete message.causationId;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.previousSequence = value;
                            else
                                delete message.previousSequence;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.previousHash = value;
                            else
                                delete message.previousHash;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.because = value;
                            else
                                delete message.because;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.request = $root.k8shost.v1.Request.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.object = value;
                            else
                                delete message.object;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deleted = value;
                            else
                                delete message.deleted;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.seal = $root.k8shost.v1.Seal.decode(reader, reader.size(), $undefined, _depth + 1, message.seal);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Event} Event
             */
            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Event();
                if (object.format != null)
                    if ($Number(object.format) !== 0)
                        message.format = object.format >>> 0;
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.ref != null) {
                    if (!$util.isObject(object.ref))
                        throw $TypeError(".k8shost.v1.Event.ref: object expected");
                    message.ref = $root.k8shost.v1.Ref.fromObject(object.ref, _depth + 1);
                }
                if (object.uid != null)
                    if (typeof object.uid !== "string" || object.uid.length)
                        message.uid = $String(object.uid);
                if (object.actor != null) {
                    if (!$util.isObject(object.actor))
                        throw $TypeError(".k8shost.v1.Event.actor: object expected");
                    message.actor = $root.k8shost.v1.Actor.fromObject(object.actor, _depth + 1);
                }
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                if (object.correlationId != null)
                    if (typeof object.correlationId !== "string" || object.correlationId.length)
                        message.correlationId = $String(object.correlationId);
                if (object.causationId != null)
                    if (typeof object.causationId !== "string" || object.causationId.length)
                        message.causationId = $String(object.causationId);
                if (object.timeMs != null)
                    if (typeof object.timeMs === "object" ? object.timeMs.low || object.timeMs.high : $Number(object.timeMs) !== 0)
                        if ($util.Long)
                            message.timeMs = $util.Long.fromValue(object.timeMs, true);
                        else if (typeof object.timeMs === "string")
                            message.timeMs = $parseInt(object.timeMs, 10);
                        else if (typeof object.timeMs === "number")
                            message.timeMs = object.timeMs;
                        else if (typeof object.timeMs === "object")
                            message.timeMs = new $util.LongBits(object.timeMs.low >>> 0, object.timeMs.high >>> 0).toNumber(true);
                if (object.previousSequence != null)
                    if (typeof object.previousSequence === "object" ? object.previousSequence.low || object.previousSequence.high : $Number(object.previousSequence) !== 0)
                        if ($util.Long)
                            message.previousSequence = $util.Long.fromValue(object.previousSequence, true);
                        else if (typeof object.previousSequence === "string")
                            message.previousSequence = $parseInt(object.previousSequence, 10);
                        else if (typeof object.previousSequence === "number")
                            message.previousSequence = object.previousSequence;
                        else if (typeof object.previousSequence === "object")
                            message.previousSequence = new $util.LongBits(object.previousSequence.low >>> 0, object.previousSequence.high >>> 0).toNumber(true);
                if (object.previousHash != null)
                    if (object.previousHash.length)
                        if (typeof object.previousHash === "string")
                            $util.base64.decode(object.previousHash, message.previousHash = $util.newBuffer($util.base64.length(object.previousHash)), 0);
                        else if (object.previousHash.length >= 0)
                            message.previousHash = object.previousHash;
                if (object.because != null)
                    if (object.because.length)
                        if (typeof object.because === "string")
                            $util.base64.decode(object.because, message.because = $util.newBuffer($util.base64.length(object.because)), 0);
                        else if (object.because.length >= 0)
                            message.because = object.because;
                if (object.request != null) {
                    if (!$util.isObject(object.request))
                        throw $TypeError(".k8shost.v1.Event.request: object expected");
                    message.request = $root.k8shost.v1.Request.fromObject(object.request, _depth + 1);
                }
                if (object.object != null)
                    if (object.object.length)
                        if (typeof object.object === "string")
                            $util.base64.decode(object.object, message.object = $util.newBuffer($util.base64.length(object.object)), 0);
                        else if (object.object.length >= 0)
                            message.object = object.object;
                if (object.deleted != null)
                    if (object.deleted)
                        message.deleted = $Boolean(object.deleted);
                if (object.seal != null) {
                    if (!$util.isObject(object.seal))
                        throw $TypeError(".k8shost.v1.Event.seal: object expected");
                    message.seal = $root.k8shost.v1.Seal.fromObject(object.seal, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Event
             * @static
             * @param {k8shost.v1.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.format = 0;
                    object.id = "";
                    object.type = "";
                    object.ref = null;
                    object.uid = "";
                    object.actor = null;
                    object.commandId = "";
                    object.correlationId = "";
                    object.causationId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.timeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.previousSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.previousSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.previousHash = "";
                    else {
                        object.previousHash = [];
                        if (options.bytes !== $Array)
                            object.previousHash = $util.newBuffer(object.previousHash);
                    }
                    if (options.bytes === $String)
                        object.because = "";
                    else {
                        object.because = [];
                        if (options.bytes !== $Array)
                            object.because = $util.newBuffer(object.because);
                    }
                    object.request = null;
                    if (options.bytes === $String)
                        object.object = "";
                    else {
                        object.object = [];
                        if (options.bytes !== $Array)
                            object.object = $util.newBuffer(object.object);
                    }
                    object.deleted = false;
                    object.seal = null;
                }
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
                    object.format = message.format;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                    object.ref = $root.k8shost.v1.Ref.toObject(message.ref, options, _depth + 1);
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid"))
                    object.uid = message.uid;
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = $root.k8shost.v1.Actor.toObject(message.actor, options, _depth + 1);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId"))
                    object.correlationId = message.correlationId;
                if (message.causationId != null && $Object.hasOwnProperty.call(message, "causationId"))
                    object.causationId = message.causationId;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeMs = typeof message.timeMs === "number" ? $BigInt(message.timeMs) : $util.Long.fromBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.timeMs === "number")
                        object.timeMs = options.longs === $String ? $String(message.timeMs) : message.timeMs;
                    else
                        object.timeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeMs) : options.longs === $Number ? new $util.LongBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0).toNumber(true) : message.timeMs;
                if (message.previousSequence != null && $Object.hasOwnProperty.call(message, "previousSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.previousSequence = typeof message.previousSequence === "number" ? $BigInt(message.previousSequence) : $util.Long.fromBits(message.previousSequence.low >>> 0, message.previousSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.previousSequence === "number")
                        object.previousSequence = options.longs === $String ? $String(message.previousSequence) : message.previousSequence;
                    else
                        object.previousSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.previousSequence) : options.longs === $Number ? new $util.LongBits(message.previousSequence.low >>> 0, message.previousSequence.high >>> 0).toNumber(true) : message.previousSequence;
                if (message.previousHash != null && $Object.hasOwnProperty.call(message, "previousHash"))
                    object.previousHash = options.bytes === $String ? $util.base64.encode(message.previousHash, 0, message.previousHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.previousHash) : message.previousHash;
                if (message.because != null && $Object.hasOwnProperty.call(message, "because"))
                    object.because = options.bytes === $String ? $util.base64.encode(message.because, 0, message.because.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.because) : message.because;
                if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                    object.request = $root.k8shost.v1.Request.toObject(message.request, options, _depth + 1);
                if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                    object.object = options.bytes === $String ? $util.base64.encode(message.object, 0, message.object.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.object) : message.object;
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted"))
                    object.deleted = message.deleted;
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    object.seal = $root.k8shost.v1.Seal.toObject(message.seal, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Event
             * @function getTypeUrl
             * @memberof k8shost.v1.Event
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Event.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Event";
            };

            return Event;
        })();

        v1.JournalEntry = (function() {

            /**
             * Properties of a JournalEntry.
             * @typedef {Object} k8shost.v1.JournalEntry.$Properties
             * @property {number|null} [format] JournalEntry format
             * @property {string|null} [id] JournalEntry id
             * @property {string|null} [effectId] JournalEntry effectId
             * @property {string|null} [phase] JournalEntry phase
             * @property {string|null} [reconciler] JournalEntry reconciler
             * @property {k8shost.v1.Ref.$Properties|null} [ref] JournalEntry ref
             * @property {string|null} [uid] JournalEntry uid
             * @property {number|null} [timeMs] JournalEntry timeMs
             * @property {string|null} [correlationId] JournalEntry correlationId
             * @property {string|null} [causationId] JournalEntry causationId
             * @property {string|null} [effect] JournalEntry effect
             * @property {Uint8Array|null} [body] JournalEntry body
             * @property {k8shost.v1.Seal.$Properties|null} [seal] JournalEntry seal
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JournalEntry.
             * @memberof k8shost.v1
             * @interface IJournalEntry
             * @augments k8shost.v1.JournalEntry.$Properties
             * @deprecated Use k8shost.v1.JournalEntry.$Properties instead.
             */

            /**
             * Shape of a JournalEntry.
             * @typedef {k8shost.v1.JournalEntry.$Properties} k8shost.v1.JournalEntry.$Shape
             */

            /**
             * Constructs a new JournalEntry.
             * @memberof k8shost.v1
             * @classdesc Represents a JournalEntry.
             * @constructor
             * @param {k8shost.v1.JournalEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JournalEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JournalEntry format.
             * @member {number} format
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.format = 0;

            /**
             * JournalEntry id.
             * @member {string} id
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.id = "";

            /**
             * JournalEntry effectId.
             * @member {string} effectId
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.effectId = "";

            /**
             * JournalEntry phase.
             * @member {string} phase
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.phase = "";

            /**
             * JournalEntry reconciler.
             * @member {string} reconciler
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.reconciler = "";

            /**
             * JournalEntry ref.
             * @member {k8shost.v1.Ref.$Properties|null|undefined} ref
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.ref = null;

            /**
             * JournalEntry uid.
             * @member {string} uid
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.uid = "";

            /**
             * JournalEntry timeMs.
             * @member {number} timeMs
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JournalEntry correlationId.
             * @member {string} correlationId
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.correlationId = "";

            /**
             * JournalEntry causationId.
             * @member {string} causationId
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.causationId = "";

            /**
             * JournalEntry effect.
             * @member {string} effect
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.effect = "";

            /**
             * JournalEntry body.
             * @member {Uint8Array} body
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.body = $util.newBuffer([]);

            /**
             * JournalEntry seal.
             * @member {k8shost.v1.Seal.$Properties|null|undefined} seal
             * @memberof k8shost.v1.JournalEntry
             * @instance
             */
            JournalEntry.prototype.seal = null;

            /**
             * Creates a new JournalEntry instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {k8shost.v1.JournalEntry.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.JournalEntry} JournalEntry instance
             * @type {{
             *   (properties: k8shost.v1.JournalEntry.$Shape): k8shost.v1.JournalEntry & k8shost.v1.JournalEntry.$Shape;
             *   (properties?: k8shost.v1.JournalEntry.$Properties): k8shost.v1.JournalEntry;
             * }}
             */
            JournalEntry.create = function(properties) {
                return new JournalEntry(properties);
            };

            /**
             * Encodes the specified JournalEntry message. Does not implicitly {@link k8shost.v1.JournalEntry.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {k8shost.v1.JournalEntry.$Properties} message JournalEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JournalEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                if (message.effectId != null && $Object.hasOwnProperty.call(message, "effectId") && message.effectId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.effectId);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.phase);
                if (message.reconciler != null && $Object.hasOwnProperty.call(message, "reconciler") && message.reconciler !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reconciler);
                if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                    $root.k8shost.v1.Ref.encode(message.ref, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.uid);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.timeMs);
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.correlationId);
                if (message.causationId != null && $Object.hasOwnProperty.call(message, "causationId") && message.causationId !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.causationId);
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect") && message.effect !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.effect);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.body);
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    $root.k8shost.v1.Seal.encode(message.seal, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JournalEntry message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.JournalEntry & k8shost.v1.JournalEntry.$Shape} JournalEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JournalEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.JournalEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.effectId = value;
                            else
                                delete message.effectId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reconciler = value;
                            else
                                delete message.reconciler;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.ref = $root.k8shost.v1.Ref.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.uid = value;
                            else
                                delete message.uid;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.correlationId = value;
                            else
                                delete message.correlationId;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.causationId = value;
                            else
                                delete message.causationId;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.effect = value;
                            else
                                delete message.effect;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.seal = $root.k8shost.v1.Seal.decode(reader, reader.size(), $undefined, _depth + 1, message.seal);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a JournalEntry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.JournalEntry} JournalEntry
             */
            JournalEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.JournalEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.JournalEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.JournalEntry();
                if (object.format != null)
                    if ($Number(object.format) !== 0)
                        message.format = object.format >>> 0;
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.effectId != null)
                    if (typeof object.effectId !== "string" || object.effectId.length)
                        message.effectId = $String(object.effectId);
                if (object.phase != null)
                    if (typeof object.phase !== "string" || object.phase.length)
                        message.phase = $String(object.phase);
                if (object.reconciler != null)
                    if (typeof object.reconciler !== "string" || object.reconciler.length)
                        message.reconciler = $String(object.reconciler);
                if (object.ref != null) {
                    if (!$util.isObject(object.ref))
                        throw $TypeError(".k8shost.v1.JournalEntry.ref: object expected");
                    message.ref = $root.k8shost.v1.Ref.fromObject(object.ref, _depth + 1);
                }
                if (object.uid != null)
                    if (typeof object.uid !== "string" || object.uid.length)
                        message.uid = $String(object.uid);
                if (object.timeMs != null)
                    if (typeof object.timeMs === "object" ? object.timeMs.low || object.timeMs.high : $Number(object.timeMs) !== 0)
                        if ($util.Long)
                            message.timeMs = $util.Long.fromValue(object.timeMs, true);
                        else if (typeof object.timeMs === "string")
                            message.timeMs = $parseInt(object.timeMs, 10);
                        else if (typeof object.timeMs === "number")
                            message.timeMs = object.timeMs;
                        else if (typeof object.timeMs === "object")
                            message.timeMs = new $util.LongBits(object.timeMs.low >>> 0, object.timeMs.high >>> 0).toNumber(true);
                if (object.correlationId != null)
                    if (typeof object.correlationId !== "string" || object.correlationId.length)
                        message.correlationId = $String(object.correlationId);
                if (object.causationId != null)
                    if (typeof object.causationId !== "string" || object.causationId.length)
                        message.causationId = $String(object.causationId);
                if (object.effect != null)
                    if (typeof object.effect !== "string" || object.effect.length)
                        message.effect = $String(object.effect);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.seal != null) {
                    if (!$util.isObject(object.seal))
                        throw $TypeError(".k8shost.v1.JournalEntry.seal: object expected");
                    message.seal = $root.k8shost.v1.Seal.fromObject(object.seal, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a JournalEntry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {k8shost.v1.JournalEntry} message JournalEntry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            JournalEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.format = 0;
                    object.id = "";
                    object.effectId = "";
                    object.phase = "";
                    object.reconciler = "";
                    object.ref = null;
                    object.uid = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.timeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.correlationId = "";
                    object.causationId = "";
                    object.effect = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    object.seal = null;
                }
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
                    object.format = message.format;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.effectId != null && $Object.hasOwnProperty.call(message, "effectId"))
                    object.effectId = message.effectId;
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.reconciler != null && $Object.hasOwnProperty.call(message, "reconciler"))
                    object.reconciler = message.reconciler;
                if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                    object.ref = $root.k8shost.v1.Ref.toObject(message.ref, options, _depth + 1);
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid"))
                    object.uid = message.uid;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeMs = typeof message.timeMs === "number" ? $BigInt(message.timeMs) : $util.Long.fromBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.timeMs === "number")
                        object.timeMs = options.longs === $String ? $String(message.timeMs) : message.timeMs;
                    else
                        object.timeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeMs) : options.longs === $Number ? new $util.LongBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0).toNumber(true) : message.timeMs;
                if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId"))
                    object.correlationId = message.correlationId;
                if (message.causationId != null && $Object.hasOwnProperty.call(message, "causationId"))
                    object.causationId = message.causationId;
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect"))
                    object.effect = message.effect;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.seal != null && $Object.hasOwnProperty.call(message, "seal"))
                    object.seal = $root.k8shost.v1.Seal.toObject(message.seal, options, _depth + 1);
                return object;
            };

            /**
             * Converts this JournalEntry to JSON.
             * @function toJSON
             * @memberof k8shost.v1.JournalEntry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            JournalEntry.prototype.toJSON = function() {
                return JournalEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for JournalEntry
             * @function getTypeUrl
             * @memberof k8shost.v1.JournalEntry
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            JournalEntry.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.JournalEntry";
            };

            return JournalEntry;
        })();

        return v1;
    })();

    return k8shost;
})();

export {
  $root as default
};
