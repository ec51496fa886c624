/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Boolean = $util.global.Boolean, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Number = $util.global.Number, $Array = $util.global.Array;

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

        v1.Target = (function() {

            /**
             * Properties of a Target.
             * @typedef {Object} k8shost.v1.Target.$Properties
             * @property {string|null} [resource] Target resource
             * @property {string|null} [apiVersion] Target apiVersion
             * @property {string|null} [kind] Target kind
             * @property {string|null} [namespace] Target namespace
             * @property {string|null} [name] Target name
             * @property {string|null} [subresource] Target subresource
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Target.
             * @memberof k8shost.v1
             * @interface ITarget
             * @augments k8shost.v1.Target.$Properties
             * @deprecated Use k8shost.v1.Target.$Properties instead.
             */

            /**
             * Shape of a Target.
             * @typedef {k8shost.v1.Target.$Properties} k8shost.v1.Target.$Shape
             */

            /**
             * Constructs a new Target.
             * @memberof k8shost.v1
             * @classdesc Represents a Target.
             * @constructor
             * @param {k8shost.v1.Target.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Target = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Target resource.
             * @member {string} resource
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.resource = "";

            /**
             * Target apiVersion.
             * @member {string} apiVersion
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.apiVersion = "";

            /**
             * Target kind.
             * @member {string} kind
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.kind = "";

            /**
             * Target namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.namespace = "";

            /**
             * Target name.
             * @member {string} name
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.name = "";

            /**
             * Target subresource.
             * @member {string} subresource
             * @memberof k8shost.v1.Target
             * @instance
             */
            Target.prototype.subresource = "";

            /**
             * Creates a new Target instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Target
             * @static
             * @param {k8shost.v1.Target.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Target} Target instance
             * @type {{
             *   (properties: k8shost.v1.Target.$Shape): k8shost.v1.Target & k8shost.v1.Target.$Shape;
             *   (properties?: k8shost.v1.Target.$Properties): k8shost.v1.Target;
             * }}
             */
            Target.create = function(properties) {
                return new Target(properties);
            };

            /**
             * Encodes the specified Target message. Does not implicitly {@link k8shost.v1.Target.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Target
             * @static
             * @param {k8shost.v1.Target.$Properties} message Target message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Target.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource") && message.resource !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.resource);
                if (message.apiVersion != null && $Object.hasOwnProperty.call(message, "apiVersion") && message.apiVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.apiVersion);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource") && message.subresource !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.subresource);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Target message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Target
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Target & k8shost.v1.Target.$Shape} Target
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Target.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.Target();
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
                                message.resource = value;
                            else
                                delete message.resource;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.apiVersion = value;
                            else
                                delete message.apiVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
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
             * Creates a Target message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Target
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Target} Target
             */
            Target.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Target)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Target: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Target();
                if (object.resource != null)
                    if (typeof object.resource !== "string" || object.resource.length)
                        message.resource = $String(object.resource);
                if (object.apiVersion != null)
                    if (typeof object.apiVersion !== "string" || object.apiVersion.length)
                        message.apiVersion = $String(object.apiVersion);
                if (object.kind != null)
                    if (typeof object.kind !== "string" || object.kind.length)
                        message.kind = $String(object.kind);
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.subresource != null)
                    if (typeof object.subresource !== "string" || object.subresource.length)
                        message.subresource = $String(object.subresource);
                return message;
            };

            /**
             * Creates a plain object from a Target message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Target
             * @static
             * @param {k8shost.v1.Target} message Target
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Target.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.resource = "";
                    object.apiVersion = "";
                    object.kind = "";
                    object.namespace = "";
                    object.name = "";
                    object.subresource = "";
                }
                if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                    object.resource = message.resource;
                if (message.apiVersion != null && $Object.hasOwnProperty.call(message, "apiVersion"))
                    object.apiVersion = message.apiVersion;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = message.kind;
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.subresource != null && $Object.hasOwnProperty.call(message, "subresource"))
                    object.subresource = message.subresource;
                return object;
            };

            /**
             * Converts this Target to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Target
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Target.prototype.toJSON = function() {
                return Target.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Target
             * @function getTypeUrl
             * @memberof k8shost.v1.Target
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Target.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Target";
            };

            return Target;
        })();

        v1.WriteOptions = (function() {

            /**
             * Properties of a WriteOptions.
             * @typedef {Object} k8shost.v1.WriteOptions.$Properties
             * @property {boolean|null} [dryRun] WriteOptions dryRun
             * @property {string|null} [fieldManager] WriteOptions fieldManager
             * @property {string|null} [fieldValidation] WriteOptions fieldValidation
             * @property {boolean|null} [force] WriteOptions force
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WriteOptions.
             * @memberof k8shost.v1
             * @interface IWriteOptions
             * @augments k8shost.v1.WriteOptions.$Properties
             * @deprecated Use k8shost.v1.WriteOptions.$Properties instead.
             */

            /**
             * Shape of a WriteOptions.
             * @typedef {k8shost.v1.WriteOptions.$Properties} k8shost.v1.WriteOptions.$Shape
             */

            /**
             * Constructs a new WriteOptions.
             * @memberof k8shost.v1
             * @classdesc Represents a WriteOptions.
             * @constructor
             * @param {k8shost.v1.WriteOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WriteOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WriteOptions dryRun.
             * @member {boolean} dryRun
             * @memberof k8shost.v1.WriteOptions
             * @instance
             */
            WriteOptions.prototype.dryRun = false;

            /**
             * WriteOptions fieldManager.
             * @member {string} fieldManager
             * @memberof k8shost.v1.WriteOptions
             * @instance
             */
            WriteOptions.prototype.fieldManager = "";

            /**
             * WriteOptions fieldValidation.
             * @member {string} fieldValidation
             * @memberof k8shost.v1.WriteOptions
             * @instance
             */
            WriteOptions.prototype.fieldValidation = "";

            /**
             * WriteOptions force.
             * @member {boolean} force
             * @memberof k8shost.v1.WriteOptions
             * @instance
             */
            WriteOptions.prototype.force = false;

            /**
             * Creates a new WriteOptions instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {k8shost.v1.WriteOptions.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.WriteOptions} WriteOptions instance
             * @type {{
             *   (properties: k8shost.v1.WriteOptions.$Shape): k8shost.v1.WriteOptions & k8shost.v1.WriteOptions.$Shape;
             *   (properties?: k8shost.v1.WriteOptions.$Properties): k8shost.v1.WriteOptions;
             * }}
             */
            WriteOptions.create = function(properties) {
                return new WriteOptions(properties);
            };

            /**
             * Encodes the specified WriteOptions message. Does not implicitly {@link k8shost.v1.WriteOptions.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {k8shost.v1.WriteOptions.$Properties} message WriteOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WriteOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun") && message.dryRun !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.dryRun);
                if (message.fieldManager != null && $Object.hasOwnProperty.call(message, "fieldManager") && message.fieldManager !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.fieldManager);
                if (message.fieldValidation != null && $Object.hasOwnProperty.call(message, "fieldValidation") && message.fieldValidation !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.fieldValidation);
                if (message.force != null && $Object.hasOwnProperty.call(message, "force") && message.force !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.force);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WriteOptions message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.WriteOptions & k8shost.v1.WriteOptions.$Shape} WriteOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WriteOptions.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.WriteOptions();
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
                            if (value = reader.bool())
                                message.dryRun = value;
                            else
                                delete message.dryRun;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldManager = value;
                            else
                                delete message.fieldManager;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldValidation = value;
                            else
                                delete message.fieldValidation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.force = value;
                            else
                                delete message.force;
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
             * Creates a WriteOptions message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.WriteOptions} WriteOptions
             */
            WriteOptions.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.WriteOptions)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.WriteOptions: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.WriteOptions();
                if (object.dryRun != null)
                    if (object.dryRun)
                        message.dryRun = $Boolean(object.dryRun);
                if (object.fieldManager != null)
                    if (typeof object.fieldManager !== "string" || object.fieldManager.length)
                        message.fieldManager = $String(object.fieldManager);
                if (object.fieldValidation != null)
                    if (typeof object.fieldValidation !== "string" || object.fieldValidation.length)
                        message.fieldValidation = $String(object.fieldValidation);
                if (object.force != null)
                    if (object.force)
                        message.force = $Boolean(object.force);
                return message;
            };

            /**
             * Creates a plain object from a WriteOptions message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {k8shost.v1.WriteOptions} message WriteOptions
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WriteOptions.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.dryRun = false;
                    object.fieldManager = "";
                    object.fieldValidation = "";
                    object.force = false;
                }
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun"))
                    object.dryRun = message.dryRun;
                if (message.fieldManager != null && $Object.hasOwnProperty.call(message, "fieldManager"))
                    object.fieldManager = message.fieldManager;
                if (message.fieldValidation != null && $Object.hasOwnProperty.call(message, "fieldValidation"))
                    object.fieldValidation = message.fieldValidation;
                if (message.force != null && $Object.hasOwnProperty.call(message, "force"))
                    object.force = message.force;
                return object;
            };

            /**
             * Converts this WriteOptions to JSON.
             * @function toJSON
             * @memberof k8shost.v1.WriteOptions
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WriteOptions.prototype.toJSON = function() {
                return WriteOptions.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for WriteOptions
             * @function getTypeUrl
             * @memberof k8shost.v1.WriteOptions
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WriteOptions.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.WriteOptions";
            };

            return WriteOptions;
        })();

        v1.DeleteOptions = (function() {

            /**
             * Properties of a DeleteOptions.
             * @typedef {Object} k8shost.v1.DeleteOptions.$Properties
             * @property {boolean|null} [dryRun] DeleteOptions dryRun
             * @property {number|null} [gracePeriodSeconds] DeleteOptions gracePeriodSeconds
             * @property {string|null} [propagationPolicy] DeleteOptions propagationPolicy
             * @property {string|null} [uid] DeleteOptions uid
             * @property {string|null} [resourceVersion] DeleteOptions resourceVersion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteOptions.
             * @memberof k8shost.v1
             * @interface IDeleteOptions
             * @augments k8shost.v1.DeleteOptions.$Properties
             * @deprecated Use k8shost.v1.DeleteOptions.$Properties instead.
             */

            /**
             * Shape of a DeleteOptions.
             * @typedef {k8shost.v1.DeleteOptions.$Properties} k8shost.v1.DeleteOptions.$Shape
             */

            /**
             * Constructs a new DeleteOptions.
             * @memberof k8shost.v1
             * @classdesc Represents a DeleteOptions.
             * @constructor
             * @param {k8shost.v1.DeleteOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteOptions dryRun.
             * @member {boolean} dryRun
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             */
            DeleteOptions.prototype.dryRun = false;

            /**
             * DeleteOptions gracePeriodSeconds.
             * @member {number|null|undefined} gracePeriodSeconds
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             */
            DeleteOptions.prototype.gracePeriodSeconds = null;

            /**
             * DeleteOptions propagationPolicy.
             * @member {string} propagationPolicy
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             */
            DeleteOptions.prototype.propagationPolicy = "";

            /**
             * DeleteOptions uid.
             * @member {string} uid
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             */
            DeleteOptions.prototype.uid = "";

            /**
             * DeleteOptions resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             */
            DeleteOptions.prototype.resourceVersion = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DeleteOptions.prototype, "_gracePeriodSeconds", {
                get: $util.oneOfGetter($oneOfFields = ["gracePeriodSeconds"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new DeleteOptions instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {k8shost.v1.DeleteOptions.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.DeleteOptions} DeleteOptions instance
             * @type {{
             *   (properties: k8shost.v1.DeleteOptions.$Shape): k8shost.v1.DeleteOptions & k8shost.v1.DeleteOptions.$Shape;
             *   (properties?: k8shost.v1.DeleteOptions.$Properties): k8shost.v1.DeleteOptions;
             * }}
             */
            DeleteOptions.create = function(properties) {
                return new DeleteOptions(properties);
            };

            /**
             * Encodes the specified DeleteOptions message. Does not implicitly {@link k8shost.v1.DeleteOptions.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {k8shost.v1.DeleteOptions.$Properties} message DeleteOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun") && message.dryRun !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.dryRun);
                if (message.gracePeriodSeconds != null && $Object.hasOwnProperty.call(message, "gracePeriodSeconds"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.gracePeriodSeconds);
                if (message.propagationPolicy != null && $Object.hasOwnProperty.call(message, "propagationPolicy") && message.propagationPolicy !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.propagationPolicy);
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.uid);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.resourceVersion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteOptions message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteOptions & k8shost.v1.DeleteOptions.$Shape} DeleteOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteOptions.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.DeleteOptions();
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
                            if (value = reader.bool())
                                message.dryRun = value;
                            else
                                delete message.dryRun;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.gracePeriodSeconds = reader.int64();
                            message._gracePeriodSeconds = "gracePeriodSeconds";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.propagationPolicy = value;
                            else
                                delete message.propagationPolicy;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.uid = value;
                            else
                                delete message.uid;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
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
             * Creates a DeleteOptions message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.DeleteOptions} DeleteOptions
             */
            DeleteOptions.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.DeleteOptions)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.DeleteOptions: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.DeleteOptions();
                if (object.dryRun != null)
                    if (object.dryRun)
                        message.dryRun = $Boolean(object.dryRun);
                if (object.gracePeriodSeconds != null)
                    if ($util.Long)
                        message.gracePeriodSeconds = $util.Long.fromValue(object.gracePeriodSeconds, false);
                    else if (typeof object.gracePeriodSeconds === "string")
                        message.gracePeriodSeconds = $parseInt(object.gracePeriodSeconds, 10);
                    else if (typeof object.gracePeriodSeconds === "number")
                        message.gracePeriodSeconds = object.gracePeriodSeconds;
                    else if (typeof object.gracePeriodSeconds === "object")
                        message.gracePeriodSeconds = new $util.LongBits(object.gracePeriodSeconds.low >>> 0, object.gracePeriodSeconds.high >>> 0).toNumber();
                if (object.propagationPolicy != null)
                    if (typeof object.propagationPolicy !== "string" || object.propagationPolicy.length)
                        message.propagationPolicy = $String(object.propagationPolicy);
                if (object.uid != null)
                    if (typeof object.uid !== "string" || object.uid.length)
                        message.uid = $String(object.uid);
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                return message;
            };

            /**
             * Creates a plain object from a DeleteOptions message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {k8shost.v1.DeleteOptions} message DeleteOptions
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteOptions.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.dryRun = false;
                    object.propagationPolicy = "";
                    object.uid = "";
                    object.resourceVersion = "";
                }
                if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun"))
                    object.dryRun = message.dryRun;
                if (message.gracePeriodSeconds != null && $Object.hasOwnProperty.call(message, "gracePeriodSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.gracePeriodSeconds = typeof message.gracePeriodSeconds === "number" ? $BigInt(message.gracePeriodSeconds) : $util.Long.fromBits(message.gracePeriodSeconds.low >>> 0, message.gracePeriodSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.gracePeriodSeconds === "number")
                        object.gracePeriodSeconds = options.longs === $String ? $String(message.gracePeriodSeconds) : message.gracePeriodSeconds;
                    else
                        object.gracePeriodSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.gracePeriodSeconds) : options.longs === $Number ? new $util.LongBits(message.gracePeriodSeconds.low >>> 0, message.gracePeriodSeconds.high >>> 0).toNumber() : message.gracePeriodSeconds;
                if (message.propagationPolicy != null && $Object.hasOwnProperty.call(message, "propagationPolicy"))
                    object.propagationPolicy = message.propagationPolicy;
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid"))
                    object.uid = message.uid;
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                return object;
            };

            /**
             * Converts this DeleteOptions to JSON.
             * @function toJSON
             * @memberof k8shost.v1.DeleteOptions
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteOptions.prototype.toJSON = function() {
                return DeleteOptions.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeleteOptions
             * @function getTypeUrl
             * @memberof k8shost.v1.DeleteOptions
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteOptions.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.DeleteOptions";
            };

            return DeleteOptions;
        })();

        v1.ListOptions = (function() {

            /**
             * Properties of a ListOptions.
             * @typedef {Object} k8shost.v1.ListOptions.$Properties
             * @property {string|null} [labelSelector] ListOptions labelSelector
             * @property {string|null} [fieldSelector] ListOptions fieldSelector
             * @property {number|null} [limit] ListOptions limit
             * @property {string|null} [continueToken] ListOptions continueToken
             * @property {string|null} [resourceVersion] ListOptions resourceVersion
             * @property {string|null} [resourceVersionMatch] ListOptions resourceVersionMatch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListOptions.
             * @memberof k8shost.v1
             * @interface IListOptions
             * @augments k8shost.v1.ListOptions.$Properties
             * @deprecated Use k8shost.v1.ListOptions.$Properties instead.
             */

            /**
             * Shape of a ListOptions.
             * @typedef {k8shost.v1.ListOptions.$Properties} k8shost.v1.ListOptions.$Shape
             */

            /**
             * Constructs a new ListOptions.
             * @memberof k8shost.v1
             * @classdesc Represents a ListOptions.
             * @constructor
             * @param {k8shost.v1.ListOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListOptions labelSelector.
             * @member {string} labelSelector
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.labelSelector = "";

            /**
             * ListOptions fieldSelector.
             * @member {string} fieldSelector
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.fieldSelector = "";

            /**
             * ListOptions limit.
             * @member {number} limit
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.limit = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ListOptions continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.continueToken = "";

            /**
             * ListOptions resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.resourceVersion = "";

            /**
             * ListOptions resourceVersionMatch.
             * @member {string} resourceVersionMatch
             * @memberof k8shost.v1.ListOptions
             * @instance
             */
            ListOptions.prototype.resourceVersionMatch = "";

            /**
             * Creates a new ListOptions instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {k8shost.v1.ListOptions.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ListOptions} ListOptions instance
             * @type {{
             *   (properties: k8shost.v1.ListOptions.$Shape): k8shost.v1.ListOptions & k8shost.v1.ListOptions.$Shape;
             *   (properties?: k8shost.v1.ListOptions.$Properties): k8shost.v1.ListOptions;
             * }}
             */
            ListOptions.create = function(properties) {
                return new ListOptions(properties);
            };

            /**
             * Encodes the specified ListOptions message. Does not implicitly {@link k8shost.v1.ListOptions.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {k8shost.v1.ListOptions.$Properties} message ListOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.labelSelector != null && $Object.hasOwnProperty.call(message, "labelSelector") && message.labelSelector !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.labelSelector);
                if (message.fieldSelector != null && $Object.hasOwnProperty.call(message, "fieldSelector") && message.fieldSelector !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.fieldSelector);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && (typeof message.limit === "object" ? message.limit.low || message.limit.high : message.limit !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.limit);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.continueToken);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.resourceVersion);
                if (message.resourceVersionMatch != null && $Object.hasOwnProperty.call(message, "resourceVersionMatch") && message.resourceVersionMatch !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.resourceVersionMatch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListOptions message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ListOptions & k8shost.v1.ListOptions.$Shape} ListOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListOptions.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ListOptions();
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
                                message.labelSelector = value;
                            else
                                delete message.labelSelector;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldSelector = value;
                            else
                                delete message.fieldSelector;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersionMatch = value;
                            else
                                delete message.resourceVersionMatch;
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
             * Creates a ListOptions message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ListOptions} ListOptions
             */
            ListOptions.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ListOptions)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ListOptions: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ListOptions();
                if (object.labelSelector != null)
                    if (typeof object.labelSelector !== "string" || object.labelSelector.length)
                        message.labelSelector = $String(object.labelSelector);
                if (object.fieldSelector != null)
                    if (typeof object.fieldSelector !== "string" || object.fieldSelector.length)
                        message.fieldSelector = $String(object.fieldSelector);
                if (object.limit != null)
                    if (typeof object.limit === "object" ? object.limit.low || object.limit.high : $Number(object.limit) !== 0)
                        if ($util.Long)
                            message.limit = $util.Long.fromValue(object.limit, false);
                        else if (typeof object.limit === "string")
                            message.limit = $parseInt(object.limit, 10);
                        else if (typeof object.limit === "number")
                            message.limit = object.limit;
                        else if (typeof object.limit === "object")
                            message.limit = new $util.LongBits(object.limit.low >>> 0, object.limit.high >>> 0).toNumber();
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.resourceVersionMatch != null)
                    if (typeof object.resourceVersionMatch !== "string" || object.resourceVersionMatch.length)
                        message.resourceVersionMatch = $String(object.resourceVersionMatch);
                return message;
            };

            /**
             * Creates a plain object from a ListOptions message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {k8shost.v1.ListOptions} message ListOptions
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListOptions.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.labelSelector = "";
                    object.fieldSelector = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.limit = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.limit = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.continueToken = "";
                    object.resourceVersion = "";
                    object.resourceVersionMatch = "";
                }
                if (message.labelSelector != null && $Object.hasOwnProperty.call(message, "labelSelector"))
                    object.labelSelector = message.labelSelector;
                if (message.fieldSelector != null && $Object.hasOwnProperty.call(message, "fieldSelector"))
                    object.fieldSelector = message.fieldSelector;
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.limit = typeof message.limit === "number" ? $BigInt(message.limit) : $util.Long.fromBits(message.limit.low >>> 0, message.limit.high >>> 0, false).toBigInt();
                    else if (typeof message.limit === "number")
                        object.limit = options.longs === $String ? $String(message.limit) : message.limit;
                    else
                        object.limit = options.longs === $String ? $util.Long.prototype.toString.call(message.limit) : options.longs === $Number ? new $util.LongBits(message.limit.low >>> 0, message.limit.high >>> 0).toNumber() : message.limit;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.resourceVersionMatch != null && $Object.hasOwnProperty.call(message, "resourceVersionMatch"))
                    object.resourceVersionMatch = message.resourceVersionMatch;
                return object;
            };

            /**
             * Converts this ListOptions to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ListOptions
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListOptions.prototype.toJSON = function() {
                return ListOptions.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ListOptions
             * @function getTypeUrl
             * @memberof k8shost.v1.ListOptions
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListOptions.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ListOptions";
            };

            return ListOptions;
        })();

        v1.WatchOptions = (function() {

            /**
             * Properties of a WatchOptions.
             * @typedef {Object} k8shost.v1.WatchOptions.$Properties
             * @property {string|null} [labelSelector] WatchOptions labelSelector
             * @property {string|null} [fieldSelector] WatchOptions fieldSelector
             * @property {string|null} [resourceVersion] WatchOptions resourceVersion
             * @property {boolean|null} [allowBookmarks] WatchOptions allowBookmarks
             * @property {boolean|null} [sendInitialEvents] WatchOptions sendInitialEvents
             * @property {number|null} [timeoutSeconds] WatchOptions timeoutSeconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchOptions.
             * @memberof k8shost.v1
             * @interface IWatchOptions
             * @augments k8shost.v1.WatchOptions.$Properties
             * @deprecated Use k8shost.v1.WatchOptions.$Properties instead.
             */

            /**
             * Shape of a WatchOptions.
             * @typedef {k8shost.v1.WatchOptions.$Properties} k8shost.v1.WatchOptions.$Shape
             */

            /**
             * Constructs a new WatchOptions.
             * @memberof k8shost.v1
             * @classdesc Represents a WatchOptions.
             * @constructor
             * @param {k8shost.v1.WatchOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchOptions labelSelector.
             * @member {string} labelSelector
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.labelSelector = "";

            /**
             * WatchOptions fieldSelector.
             * @member {string} fieldSelector
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.fieldSelector = "";

            /**
             * WatchOptions resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.resourceVersion = "";

            /**
             * WatchOptions allowBookmarks.
             * @member {boolean} allowBookmarks
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.allowBookmarks = false;

            /**
             * WatchOptions sendInitialEvents.
             * @member {boolean} sendInitialEvents
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.sendInitialEvents = false;

            /**
             * WatchOptions timeoutSeconds.
             * @member {number} timeoutSeconds
             * @memberof k8shost.v1.WatchOptions
             * @instance
             */
            WatchOptions.prototype.timeoutSeconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new WatchOptions instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {k8shost.v1.WatchOptions.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.WatchOptions} WatchOptions instance
             * @type {{
             *   (properties: k8shost.v1.WatchOptions.$Shape): k8shost.v1.WatchOptions & k8shost.v1.WatchOptions.$Shape;
             *   (properties?: k8shost.v1.WatchOptions.$Properties): k8shost.v1.WatchOptions;
             * }}
             */
            WatchOptions.create = function(properties) {
                return new WatchOptions(properties);
            };

            /**
             * Encodes the specified WatchOptions message. Does not implicitly {@link k8shost.v1.WatchOptions.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {k8shost.v1.WatchOptions.$Properties} message WatchOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.labelSelector != null && $Object.hasOwnProperty.call(message, "labelSelector") && message.labelSelector !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.labelSelector);
                if (message.fieldSelector != null && $Object.hasOwnProperty.call(message, "fieldSelector") && message.fieldSelector !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.fieldSelector);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.resourceVersion);
                if (message.allowBookmarks != null && $Object.hasOwnProperty.call(message, "allowBookmarks") && message.allowBookmarks !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.allowBookmarks);
                if (message.sendInitialEvents != null && $Object.hasOwnProperty.call(message, "sendInitialEvents") && message.sendInitialEvents !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.sendInitialEvents);
                if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds") && (typeof message.timeoutSeconds === "object" ? message.timeoutSeconds.low || message.timeoutSeconds.high : message.timeoutSeconds !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.timeoutSeconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchOptions message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchOptions & k8shost.v1.WatchOptions.$Shape} WatchOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchOptions.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.WatchOptions();
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
                                message.labelSelector = value;
                            else
                                delete message.labelSelector;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fieldSelector = value;
                            else
                                delete message.fieldSelector;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.allowBookmarks = value;
                            else
                                delete message.allowBookmarks;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sendInitialEvents = value;
                            else
                                delete message.sendInitialEvents;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeoutSeconds = value;
                            else
                                delete message.timeoutSeconds;
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
             * Creates a WatchOptions message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.WatchOptions} WatchOptions
             */
            WatchOptions.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.WatchOptions)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.WatchOptions: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.WatchOptions();
                if (object.labelSelector != null)
                    if (typeof object.labelSelector !== "string" || object.labelSelector.length)
                        message.labelSelector = $String(object.labelSelector);
                if (object.fieldSelector != null)
                    if (typeof object.fieldSelector !== "string" || object.fieldSelector.length)
                        message.fieldSelector = $String(object.fieldSelector);
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.allowBookmarks != null)
                    if (object.allowBookmarks)
                        message.allowBookmarks = $Boolean(object.allowBookmarks);
                if (object.sendInitialEvents != null)
                    if (object.sendInitialEvents)
                        message.sendInitialEvents = $Boolean(object.sendInitialEvents);
                if (object.timeoutSeconds != null)
                    if (typeof object.timeoutSeconds === "object" ? object.timeoutSeconds.low || object.timeoutSeconds.high : $Number(object.timeoutSeconds) !== 0)
                        if ($util.Long)
                            message.timeoutSeconds = $util.Long.fromValue(object.timeoutSeconds, false);
                        else if (typeof object.timeoutSeconds === "string")
                            message.timeoutSeconds = $parseInt(object.timeoutSeconds, 10);
                        else if (typeof object.timeoutSeconds === "number")
                            message.timeoutSeconds = object.timeoutSeconds;
                        else if (typeof object.timeoutSeconds === "object")
                            message.timeoutSeconds = new $util.LongBits(object.timeoutSeconds.low >>> 0, object.timeoutSeconds.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a WatchOptions message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {k8shost.v1.WatchOptions} message WatchOptions
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchOptions.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.labelSelector = "";
                    object.fieldSelector = "";
                    object.resourceVersion = "";
                    object.allowBookmarks = false;
                    object.sendInitialEvents = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeoutSeconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeoutSeconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.labelSelector != null && $Object.hasOwnProperty.call(message, "labelSelector"))
                    object.labelSelector = message.labelSelector;
                if (message.fieldSelector != null && $Object.hasOwnProperty.call(message, "fieldSelector"))
                    object.fieldSelector = message.fieldSelector;
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.allowBookmarks != null && $Object.hasOwnProperty.call(message, "allowBookmarks"))
                    object.allowBookmarks = message.allowBookmarks;
                if (message.sendInitialEvents != null && $Object.hasOwnProperty.call(message, "sendInitialEvents"))
                    object.sendInitialEvents = message.sendInitialEvents;
                if (message.timeoutSeconds != null && $Object.hasOwnProperty.call(message, "timeoutSeconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeoutSeconds = typeof message.timeoutSeconds === "number" ? $BigInt(message.timeoutSeconds) : $util.Long.fromBits(message.timeoutSeconds.low >>> 0, message.timeoutSeconds.high >>> 0, false).toBigInt();
                    else if (typeof message.timeoutSeconds === "number")
                        object.timeoutSeconds = options.longs === $String ? $String(message.timeoutSeconds) : message.timeoutSeconds;
                    else
                        object.timeoutSeconds = options.longs === $String ? $util.Long.prototype.toString.call(message.timeoutSeconds) : options.longs === $Number ? new $util.LongBits(message.timeoutSeconds.low >>> 0, message.timeoutSeconds.high >>> 0).toNumber() : message.timeoutSeconds;
                return object;
            };

            /**
             * Converts this WatchOptions to JSON.
             * @function toJSON
             * @memberof k8shost.v1.WatchOptions
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchOptions.prototype.toJSON = function() {
                return WatchOptions.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for WatchOptions
             * @function getTypeUrl
             * @memberof k8shost.v1.WatchOptions
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WatchOptions.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.WatchOptions";
            };

            return WatchOptions;
        })();

        v1.CreateRequest = (function() {

            /**
             * Properties of a CreateRequest.
             * @typedef {Object} k8shost.v1.CreateRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] CreateRequest target
             * @property {Uint8Array|null} [objectJson] CreateRequest objectJson
             * @property {k8shost.v1.WriteOptions.$Properties|null} [options] CreateRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateRequest.
             * @memberof k8shost.v1
             * @interface ICreateRequest
             * @augments k8shost.v1.CreateRequest.$Properties
             * @deprecated Use k8shost.v1.CreateRequest.$Properties instead.
             */

            /**
             * Shape of a CreateRequest.
             * @typedef {k8shost.v1.CreateRequest.$Properties} k8shost.v1.CreateRequest.$Shape
             */

            /**
             * Constructs a new CreateRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a CreateRequest.
             * @constructor
             * @param {k8shost.v1.CreateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.CreateRequest
             * @instance
             */
            CreateRequest.prototype.target = null;

            /**
             * CreateRequest objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.CreateRequest
             * @instance
             */
            CreateRequest.prototype.objectJson = $util.newBuffer([]);

            /**
             * CreateRequest options.
             * @member {k8shost.v1.WriteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.CreateRequest
             * @instance
             */
            CreateRequest.prototype.options = null;

            /**
             * Creates a new CreateRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {k8shost.v1.CreateRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.CreateRequest} CreateRequest instance
             * @type {{
             *   (properties: k8shost.v1.CreateRequest.$Shape): k8shost.v1.CreateRequest & k8shost.v1.CreateRequest.$Shape;
             *   (properties?: k8shost.v1.CreateRequest.$Properties): k8shost.v1.CreateRequest;
             * }}
             */
            CreateRequest.create = function(properties) {
                return new CreateRequest(properties);
            };

            /**
             * Encodes the specified CreateRequest message. Does not implicitly {@link k8shost.v1.CreateRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {k8shost.v1.CreateRequest.$Properties} message CreateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WriteOptions.encode(message.options, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.CreateRequest & k8shost.v1.CreateRequest.$Shape} CreateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.CreateRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WriteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a CreateRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.CreateRequest} CreateRequest
             */
            CreateRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.CreateRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.CreateRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.CreateRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.CreateRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.CreateRequest.options: object expected");
                    message.options = $root.k8shost.v1.WriteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a CreateRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {k8shost.v1.CreateRequest} message CreateRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CreateRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WriteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this CreateRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.CreateRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CreateRequest.prototype.toJSON = function() {
                return CreateRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for CreateRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.CreateRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CreateRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.CreateRequest";
            };

            return CreateRequest;
        })();

        v1.GetRequest = (function() {

            /**
             * Properties of a GetRequest.
             * @typedef {Object} k8shost.v1.GetRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] GetRequest target
             * @property {string|null} [resourceVersion] GetRequest resourceVersion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetRequest.
             * @memberof k8shost.v1
             * @interface IGetRequest
             * @augments k8shost.v1.GetRequest.$Properties
             * @deprecated Use k8shost.v1.GetRequest.$Properties instead.
             */

            /**
             * Shape of a GetRequest.
             * @typedef {k8shost.v1.GetRequest.$Properties} k8shost.v1.GetRequest.$Shape
             */

            /**
             * Constructs a new GetRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a GetRequest.
             * @constructor
             * @param {k8shost.v1.GetRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.GetRequest
             * @instance
             */
            GetRequest.prototype.target = null;

            /**
             * GetRequest resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.GetRequest
             * @instance
             */
            GetRequest.prototype.resourceVersion = "";

            /**
             * Creates a new GetRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {k8shost.v1.GetRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.GetRequest} GetRequest instance
             * @type {{
             *   (properties: k8shost.v1.GetRequest.$Shape): k8shost.v1.GetRequest & k8shost.v1.GetRequest.$Shape;
             *   (properties?: k8shost.v1.GetRequest.$Properties): k8shost.v1.GetRequest;
             * }}
             */
            GetRequest.create = function(properties) {
                return new GetRequest(properties);
            };

            /**
             * Encodes the specified GetRequest message. Does not implicitly {@link k8shost.v1.GetRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {k8shost.v1.GetRequest.$Properties} message GetRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.GetRequest & k8shost.v1.GetRequest.$Shape} GetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.GetRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
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
             * Creates a GetRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.GetRequest} GetRequest
             */
            GetRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.GetRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.GetRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.GetRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.GetRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                return message;
            };

            /**
             * Creates a plain object from a GetRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {k8shost.v1.GetRequest} message GetRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.resourceVersion = "";
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                return object;
            };

            /**
             * Converts this GetRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.GetRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetRequest.prototype.toJSON = function() {
                return GetRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for GetRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.GetRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GetRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.GetRequest";
            };

            return GetRequest;
        })();

        v1.ListRequest = (function() {

            /**
             * Properties of a ListRequest.
             * @typedef {Object} k8shost.v1.ListRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] ListRequest target
             * @property {k8shost.v1.ListOptions.$Properties|null} [options] ListRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListRequest.
             * @memberof k8shost.v1
             * @interface IListRequest
             * @augments k8shost.v1.ListRequest.$Properties
             * @deprecated Use k8shost.v1.ListRequest.$Properties instead.
             */

            /**
             * Shape of a ListRequest.
             * @typedef {k8shost.v1.ListRequest.$Properties} k8shost.v1.ListRequest.$Shape
             */

            /**
             * Constructs a new ListRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a ListRequest.
             * @constructor
             * @param {k8shost.v1.ListRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.ListRequest
             * @instance
             */
            ListRequest.prototype.target = null;

            /**
             * ListRequest options.
             * @member {k8shost.v1.ListOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.ListRequest
             * @instance
             */
            ListRequest.prototype.options = null;

            /**
             * Creates a new ListRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {k8shost.v1.ListRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ListRequest} ListRequest instance
             * @type {{
             *   (properties: k8shost.v1.ListRequest.$Shape): k8shost.v1.ListRequest & k8shost.v1.ListRequest.$Shape;
             *   (properties?: k8shost.v1.ListRequest.$Properties): k8shost.v1.ListRequest;
             * }}
             */
            ListRequest.create = function(properties) {
                return new ListRequest(properties);
            };

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link k8shost.v1.ListRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {k8shost.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.ListOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ListRequest & k8shost.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ListRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.ListOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ListRequest} ListRequest
             */
            ListRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ListRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ListRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ListRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.ListRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.ListRequest.options: object expected");
                    message.options = $root.k8shost.v1.ListOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {k8shost.v1.ListRequest} message ListRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.ListOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ListRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ListRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListRequest.prototype.toJSON = function() {
                return ListRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ListRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.ListRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ListRequest";
            };

            return ListRequest;
        })();

        v1.ReplaceRequest = (function() {

            /**
             * Properties of a ReplaceRequest.
             * @typedef {Object} k8shost.v1.ReplaceRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] ReplaceRequest target
             * @property {Uint8Array|null} [objectJson] ReplaceRequest objectJson
             * @property {k8shost.v1.WriteOptions.$Properties|null} [options] ReplaceRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplaceRequest.
             * @memberof k8shost.v1
             * @interface IReplaceRequest
             * @augments k8shost.v1.ReplaceRequest.$Properties
             * @deprecated Use k8shost.v1.ReplaceRequest.$Properties instead.
             */

            /**
             * Shape of a ReplaceRequest.
             * @typedef {k8shost.v1.ReplaceRequest.$Properties} k8shost.v1.ReplaceRequest.$Shape
             */

            /**
             * Constructs a new ReplaceRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a ReplaceRequest.
             * @constructor
             * @param {k8shost.v1.ReplaceRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplaceRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplaceRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.ReplaceRequest
             * @instance
             */
            ReplaceRequest.prototype.target = null;

            /**
             * ReplaceRequest objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.ReplaceRequest
             * @instance
             */
            ReplaceRequest.prototype.objectJson = $util.newBuffer([]);

            /**
             * ReplaceRequest options.
             * @member {k8shost.v1.WriteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.ReplaceRequest
             * @instance
             */
            ReplaceRequest.prototype.options = null;

            /**
             * Creates a new ReplaceRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {k8shost.v1.ReplaceRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ReplaceRequest} ReplaceRequest instance
             * @type {{
             *   (properties: k8shost.v1.ReplaceRequest.$Shape): k8shost.v1.ReplaceRequest & k8shost.v1.ReplaceRequest.$Shape;
             *   (properties?: k8shost.v1.ReplaceRequest.$Properties): k8shost.v1.ReplaceRequest;
             * }}
             */
            ReplaceRequest.create = function(properties) {
                return new ReplaceRequest(properties);
            };

            /**
             * Encodes the specified ReplaceRequest message. Does not implicitly {@link k8shost.v1.ReplaceRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {k8shost.v1.ReplaceRequest.$Properties} message ReplaceRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplaceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WriteOptions.encode(message.options, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplaceRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ReplaceRequest & k8shost.v1.ReplaceRequest.$Shape} ReplaceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplaceRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ReplaceRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WriteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a ReplaceRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ReplaceRequest} ReplaceRequest
             */
            ReplaceRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ReplaceRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ReplaceRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ReplaceRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.ReplaceRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.ReplaceRequest.options: object expected");
                    message.options = $root.k8shost.v1.WriteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ReplaceRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {k8shost.v1.ReplaceRequest} message ReplaceRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReplaceRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WriteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ReplaceRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ReplaceRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReplaceRequest.prototype.toJSON = function() {
                return ReplaceRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReplaceRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.ReplaceRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReplaceRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ReplaceRequest";
            };

            return ReplaceRequest;
        })();

        v1.PatchRequest = (function() {

            /**
             * Properties of a PatchRequest.
             * @typedef {Object} k8shost.v1.PatchRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] PatchRequest target
             * @property {string|null} [patchType] PatchRequest patchType
             * @property {Uint8Array|null} [patchJson] PatchRequest patchJson
             * @property {k8shost.v1.WriteOptions.$Properties|null} [options] PatchRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PatchRequest.
             * @memberof k8shost.v1
             * @interface IPatchRequest
             * @augments k8shost.v1.PatchRequest.$Properties
             * @deprecated Use k8shost.v1.PatchRequest.$Properties instead.
             */

            /**
             * Shape of a PatchRequest.
             * @typedef {k8shost.v1.PatchRequest.$Properties} k8shost.v1.PatchRequest.$Shape
             */

            /**
             * Constructs a new PatchRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a PatchRequest.
             * @constructor
             * @param {k8shost.v1.PatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PatchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PatchRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.PatchRequest
             * @instance
             */
            PatchRequest.prototype.target = null;

            /**
             * PatchRequest patchType.
             * @member {string} patchType
             * @memberof k8shost.v1.PatchRequest
             * @instance
             */
            PatchRequest.prototype.patchType = "";

            /**
             * PatchRequest patchJson.
             * @member {Uint8Array} patchJson
             * @memberof k8shost.v1.PatchRequest
             * @instance
             */
            PatchRequest.prototype.patchJson = $util.newBuffer([]);

            /**
             * PatchRequest options.
             * @member {k8shost.v1.WriteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.PatchRequest
             * @instance
             */
            PatchRequest.prototype.options = null;

            /**
             * Creates a new PatchRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {k8shost.v1.PatchRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.PatchRequest} PatchRequest instance
             * @type {{
             *   (properties: k8shost.v1.PatchRequest.$Shape): k8shost.v1.PatchRequest & k8shost.v1.PatchRequest.$Shape;
             *   (properties?: k8shost.v1.PatchRequest.$Properties): k8shost.v1.PatchRequest;
             * }}
             */
            PatchRequest.create = function(properties) {
                return new PatchRequest(properties);
            };

            /**
             * Encodes the specified PatchRequest message. Does not implicitly {@link k8shost.v1.PatchRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {k8shost.v1.PatchRequest.$Properties} message PatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PatchRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType") && message.patchType !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.patchType);
                if (message.patchJson != null && $Object.hasOwnProperty.call(message, "patchJson") && message.patchJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.patchJson);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WriteOptions.encode(message.options, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.PatchRequest & k8shost.v1.PatchRequest.$Shape} PatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PatchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.PatchRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.patchType = value;
                            else
                                delete message.patchType;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.patchJson = value;
                            else
                                delete message.patchJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WriteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a PatchRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.PatchRequest} PatchRequest
             */
            PatchRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.PatchRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.PatchRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.PatchRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.PatchRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.patchType != null)
                    if (typeof object.patchType !== "string" || object.patchType.length)
                        message.patchType = $String(object.patchType);
                if (object.patchJson != null)
                    if (object.patchJson.length)
                        if (typeof object.patchJson === "string")
                            $util.base64.decode(object.patchJson, message.patchJson = $util.newBuffer($util.base64.length(object.patchJson)), 0);
                        else if (object.patchJson.length >= 0)
                            message.patchJson = object.patchJson;
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.PatchRequest.options: object expected");
                    message.options = $root.k8shost.v1.WriteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PatchRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {k8shost.v1.PatchRequest} message PatchRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PatchRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.patchType = "";
                    if (options.bytes === $String)
                        object.patchJson = "";
                    else {
                        object.patchJson = [];
                        if (options.bytes !== $Array)
                            object.patchJson = $util.newBuffer(object.patchJson);
                    }
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.patchType != null && $Object.hasOwnProperty.call(message, "patchType"))
                    object.patchType = message.patchType;
                if (message.patchJson != null && $Object.hasOwnProperty.call(message, "patchJson"))
                    object.patchJson = options.bytes === $String ? $util.base64.encode(message.patchJson, 0, message.patchJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.patchJson) : message.patchJson;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WriteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this PatchRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.PatchRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PatchRequest.prototype.toJSON = function() {
                return PatchRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for PatchRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.PatchRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PatchRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.PatchRequest";
            };

            return PatchRequest;
        })();

        v1.DeleteRequest = (function() {

            /**
             * Properties of a DeleteRequest.
             * @typedef {Object} k8shost.v1.DeleteRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] DeleteRequest target
             * @property {k8shost.v1.DeleteOptions.$Properties|null} [options] DeleteRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteRequest.
             * @memberof k8shost.v1
             * @interface IDeleteRequest
             * @augments k8shost.v1.DeleteRequest.$Properties
             * @deprecated Use k8shost.v1.DeleteRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteRequest.
             * @typedef {k8shost.v1.DeleteRequest.$Properties} k8shost.v1.DeleteRequest.$Shape
             */

            /**
             * Constructs a new DeleteRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a DeleteRequest.
             * @constructor
             * @param {k8shost.v1.DeleteRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.DeleteRequest
             * @instance
             */
            DeleteRequest.prototype.target = null;

            /**
             * DeleteRequest options.
             * @member {k8shost.v1.DeleteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.DeleteRequest
             * @instance
             */
            DeleteRequest.prototype.options = null;

            /**
             * Creates a new DeleteRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {k8shost.v1.DeleteRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.DeleteRequest} DeleteRequest instance
             * @type {{
             *   (properties: k8shost.v1.DeleteRequest.$Shape): k8shost.v1.DeleteRequest & k8shost.v1.DeleteRequest.$Shape;
             *   (properties?: k8shost.v1.DeleteRequest.$Properties): k8shost.v1.DeleteRequest;
             * }}
             */
            DeleteRequest.create = function(properties) {
                return new DeleteRequest(properties);
            };

            /**
             * Encodes the specified DeleteRequest message. Does not implicitly {@link k8shost.v1.DeleteRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {k8shost.v1.DeleteRequest.$Properties} message DeleteRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.DeleteOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteRequest & k8shost.v1.DeleteRequest.$Shape} DeleteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.DeleteRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.DeleteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a DeleteRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.DeleteRequest} DeleteRequest
             */
            DeleteRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.DeleteRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.DeleteRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.DeleteRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.DeleteRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.DeleteRequest.options: object expected");
                    message.options = $root.k8shost.v1.DeleteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeleteRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {k8shost.v1.DeleteRequest} message DeleteRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.DeleteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this DeleteRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.DeleteRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteRequest.prototype.toJSON = function() {
                return DeleteRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeleteRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.DeleteRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.DeleteRequest";
            };

            return DeleteRequest;
        })();

        v1.DeleteCollectionRequest = (function() {

            /**
             * Properties of a DeleteCollectionRequest.
             * @typedef {Object} k8shost.v1.DeleteCollectionRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] DeleteCollectionRequest target
             * @property {k8shost.v1.ListOptions.$Properties|null} [selection] DeleteCollectionRequest selection
             * @property {k8shost.v1.DeleteOptions.$Properties|null} [options] DeleteCollectionRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteCollectionRequest.
             * @memberof k8shost.v1
             * @interface IDeleteCollectionRequest
             * @augments k8shost.v1.DeleteCollectionRequest.$Properties
             * @deprecated Use k8shost.v1.DeleteCollectionRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteCollectionRequest.
             * @typedef {k8shost.v1.DeleteCollectionRequest.$Properties} k8shost.v1.DeleteCollectionRequest.$Shape
             */

            /**
             * Constructs a new DeleteCollectionRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a DeleteCollectionRequest.
             * @constructor
             * @param {k8shost.v1.DeleteCollectionRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteCollectionRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteCollectionRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @instance
             */
            DeleteCollectionRequest.prototype.target = null;

            /**
             * DeleteCollectionRequest selection.
             * @member {k8shost.v1.ListOptions.$Properties|null|undefined} selection
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @instance
             */
            DeleteCollectionRequest.prototype.selection = null;

            /**
             * DeleteCollectionRequest options.
             * @member {k8shost.v1.DeleteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @instance
             */
            DeleteCollectionRequest.prototype.options = null;

            /**
             * Creates a new DeleteCollectionRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {k8shost.v1.DeleteCollectionRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.DeleteCollectionRequest} DeleteCollectionRequest instance
             * @type {{
             *   (properties: k8shost.v1.DeleteCollectionRequest.$Shape): k8shost.v1.DeleteCollectionRequest & k8shost.v1.DeleteCollectionRequest.$Shape;
             *   (properties?: k8shost.v1.DeleteCollectionRequest.$Properties): k8shost.v1.DeleteCollectionRequest;
             * }}
             */
            DeleteCollectionRequest.create = function(properties) {
                return new DeleteCollectionRequest(properties);
            };

            /**
             * Encodes the specified DeleteCollectionRequest message. Does not implicitly {@link k8shost.v1.DeleteCollectionRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {k8shost.v1.DeleteCollectionRequest.$Properties} message DeleteCollectionRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteCollectionRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.k8shost.v1.ListOptions.encode(message.selection, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.DeleteOptions.encode(message.options, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteCollectionRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.DeleteCollectionRequest & k8shost.v1.DeleteCollectionRequest.$Shape} DeleteCollectionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteCollectionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.DeleteCollectionRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.k8shost.v1.ListOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.DeleteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a DeleteCollectionRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.DeleteCollectionRequest} DeleteCollectionRequest
             */
            DeleteCollectionRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.DeleteCollectionRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.DeleteCollectionRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.DeleteCollectionRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.DeleteCollectionRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.selection != null) {
                    if (!$util.isObject(object.selection))
                        throw $TypeError(".k8shost.v1.DeleteCollectionRequest.selection: object expected");
                    message.selection = $root.k8shost.v1.ListOptions.fromObject(object.selection, _depth + 1);
                }
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.DeleteCollectionRequest.options: object expected");
                    message.options = $root.k8shost.v1.DeleteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeleteCollectionRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {k8shost.v1.DeleteCollectionRequest} message DeleteCollectionRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteCollectionRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.selection = null;
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    object.selection = $root.k8shost.v1.ListOptions.toObject(message.selection, options, _depth + 1);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.DeleteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this DeleteCollectionRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteCollectionRequest.prototype.toJSON = function() {
                return DeleteCollectionRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeleteCollectionRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.DeleteCollectionRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeleteCollectionRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.DeleteCollectionRequest";
            };

            return DeleteCollectionRequest;
        })();

        v1.ApplyRequest = (function() {

            /**
             * Properties of an ApplyRequest.
             * @typedef {Object} k8shost.v1.ApplyRequest.$Properties
             * @property {Array.<Uint8Array>|null} [objectsJson] ApplyRequest objectsJson
             * @property {Array.<k8shost.v1.Target.$Properties>|null} [deletes] ApplyRequest deletes
             * @property {string|null} [namespace] ApplyRequest namespace
             * @property {k8shost.v1.WriteOptions.$Properties|null} [options] ApplyRequest options
             * @property {string|null} [commandId] ApplyRequest commandId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ApplyRequest.
             * @memberof k8shost.v1
             * @interface IApplyRequest
             * @augments k8shost.v1.ApplyRequest.$Properties
             * @deprecated Use k8shost.v1.ApplyRequest.$Properties instead.
             */

            /**
             * Shape of an ApplyRequest.
             * @typedef {k8shost.v1.ApplyRequest.$Properties} k8shost.v1.ApplyRequest.$Shape
             */

            /**
             * Constructs a new ApplyRequest.
             * @memberof k8shost.v1
             * @classdesc Represents an ApplyRequest.
             * @constructor
             * @param {k8shost.v1.ApplyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ApplyRequest = function (properties) {
                this.objectsJson = [];
                this.deletes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ApplyRequest objectsJson.
             * @member {Array.<Uint8Array>} objectsJson
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             */
            ApplyRequest.prototype.objectsJson = $util.emptyArray;

            /**
             * ApplyRequest deletes.
             * @member {Array.<k8shost.v1.Target.$Properties>} deletes
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             */
            ApplyRequest.prototype.deletes = $util.emptyArray;

            /**
             * ApplyRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             */
            ApplyRequest.prototype.namespace = "";

            /**
             * ApplyRequest options.
             * @member {k8shost.v1.WriteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             */
            ApplyRequest.prototype.options = null;

            /**
             * ApplyRequest commandId.
             * @member {string} commandId
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             */
            ApplyRequest.prototype.commandId = "";

            /**
             * Creates a new ApplyRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {k8shost.v1.ApplyRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ApplyRequest} ApplyRequest instance
             * @type {{
             *   (properties: k8shost.v1.ApplyRequest.$Shape): k8shost.v1.ApplyRequest & k8shost.v1.ApplyRequest.$Shape;
             *   (properties?: k8shost.v1.ApplyRequest.$Properties): k8shost.v1.ApplyRequest;
             * }}
             */
            ApplyRequest.create = function(properties) {
                return new ApplyRequest(properties);
            };

            /**
             * Encodes the specified ApplyRequest message. Does not implicitly {@link k8shost.v1.ApplyRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {k8shost.v1.ApplyRequest.$Properties} message ApplyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ApplyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.objectsJson != null && message.objectsJson.length)
                    for (let i = 0; i < message.objectsJson.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectsJson[i]);
                if (message.deletes != null && message.deletes.length)
                    for (let i = 0; i < message.deletes.length; ++i)
                        $root.k8shost.v1.Target.encode(message.deletes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.namespace);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WriteOptions.encode(message.options, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.commandId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ApplyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ApplyRequest & k8shost.v1.ApplyRequest.$Shape} ApplyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ApplyRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ApplyRequest();
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
                            if (!(message.objectsJson && message.objectsJson.length))
                                message.objectsJson = [];
                            message.objectsJson.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.deletes && message.deletes.length))
                                message.deletes = [];
                            message.deletes.push($root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WriteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
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
             * Creates an ApplyRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ApplyRequest} ApplyRequest
             */
            ApplyRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ApplyRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ApplyRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ApplyRequest();
                if (object.objectsJson) {
                    if (!$Array.isArray(object.objectsJson))
                        throw $TypeError(".k8shost.v1.ApplyRequest.objectsJson: array expected");
                    message.objectsJson = $Array(object.objectsJson.length);
                    for (let i = 0; i < object.objectsJson.length; ++i)
                        if (typeof object.objectsJson[i] === "string")
                            $util.base64.decode(object.objectsJson[i], message.objectsJson[i] = $util.newBuffer($util.base64.length(object.objectsJson[i])), 0);
                        else if (object.objectsJson[i].length >= 0)
                            message.objectsJson[i] = object.objectsJson[i];
                }
                if (object.deletes) {
                    if (!$Array.isArray(object.deletes))
                        throw $TypeError(".k8shost.v1.ApplyRequest.deletes: array expected");
                    message.deletes = $Array(object.deletes.length);
                    for (let i = 0; i < object.deletes.length; ++i) {
                        if (!$util.isObject(object.deletes[i]))
                            throw $TypeError(".k8shost.v1.ApplyRequest.deletes: object expected");
                        message.deletes[i] = $root.k8shost.v1.Target.fromObject(object.deletes[i], _depth + 1);
                    }
                }
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.ApplyRequest.options: object expected");
                    message.options = $root.k8shost.v1.WriteOptions.fromObject(object.options, _depth + 1);
                }
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                return message;
            };

            /**
             * Creates a plain object from an ApplyRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {k8shost.v1.ApplyRequest} message ApplyRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ApplyRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.objectsJson = [];
                    object.deletes = [];
                }
                if (options.defaults) {
                    object.namespace = "";
                    object.options = null;
                    object.commandId = "";
                }
                if (message.objectsJson && message.objectsJson.length) {
                    object.objectsJson = $Array(message.objectsJson.length);
                    for (let j = 0; j < message.objectsJson.length; ++j)
                        object.objectsJson[j] = options.bytes === $String ? $util.base64.encode(message.objectsJson[j], 0, message.objectsJson[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectsJson[j]) : message.objectsJson[j];
                }
                if (message.deletes && message.deletes.length) {
                    object.deletes = $Array(message.deletes.length);
                    for (let j = 0; j < message.deletes.length; ++j)
                        object.deletes[j] = $root.k8shost.v1.Target.toObject(message.deletes[j], options, _depth + 1);
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WriteOptions.toObject(message.options, options, _depth + 1);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                return object;
            };

            /**
             * Converts this ApplyRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ApplyRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ApplyRequest.prototype.toJSON = function() {
                return ApplyRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ApplyRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.ApplyRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ApplyRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ApplyRequest";
            };

            return ApplyRequest;
        })();

        v1.ApplyResponse = (function() {

            /**
             * Properties of an ApplyResponse.
             * @typedef {Object} k8shost.v1.ApplyResponse.$Properties
             * @property {Array.<k8shost.v1.ObjectResponse.$Properties>|null} [objects] ApplyResponse objects
             * @property {Array.<k8shost.v1.ObjectResponse.$Properties>|null} [deletes] ApplyResponse deletes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ApplyResponse.
             * @memberof k8shost.v1
             * @interface IApplyResponse
             * @augments k8shost.v1.ApplyResponse.$Properties
             * @deprecated Use k8shost.v1.ApplyResponse.$Properties instead.
             */

            /**
             * Shape of an ApplyResponse.
             * @typedef {k8shost.v1.ApplyResponse.$Properties} k8shost.v1.ApplyResponse.$Shape
             */

            /**
             * Constructs a new ApplyResponse.
             * @memberof k8shost.v1
             * @classdesc Represents an ApplyResponse.
             * @constructor
             * @param {k8shost.v1.ApplyResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ApplyResponse = function (properties) {
                this.objects = [];
                this.deletes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ApplyResponse objects.
             * @member {Array.<k8shost.v1.ObjectResponse.$Properties>} objects
             * @memberof k8shost.v1.ApplyResponse
             * @instance
             */
            ApplyResponse.prototype.objects = $util.emptyArray;

            /**
             * ApplyResponse deletes.
             * @member {Array.<k8shost.v1.ObjectResponse.$Properties>} deletes
             * @memberof k8shost.v1.ApplyResponse
             * @instance
             */
            ApplyResponse.prototype.deletes = $util.emptyArray;

            /**
             * Creates a new ApplyResponse instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {k8shost.v1.ApplyResponse.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ApplyResponse} ApplyResponse instance
             * @type {{
             *   (properties: k8shost.v1.ApplyResponse.$Shape): k8shost.v1.ApplyResponse & k8shost.v1.ApplyResponse.$Shape;
             *   (properties?: k8shost.v1.ApplyResponse.$Properties): k8shost.v1.ApplyResponse;
             * }}
             */
            ApplyResponse.create = function(properties) {
                return new ApplyResponse(properties);
            };

            /**
             * Encodes the specified ApplyResponse message. Does not implicitly {@link k8shost.v1.ApplyResponse.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {k8shost.v1.ApplyResponse.$Properties} message ApplyResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ApplyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.objects != null && message.objects.length)
                    for (let i = 0; i < message.objects.length; ++i)
                        $root.k8shost.v1.ObjectResponse.encode(message.objects[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.deletes != null && message.deletes.length)
                    for (let i = 0; i < message.deletes.length; ++i)
                        $root.k8shost.v1.ObjectResponse.encode(message.deletes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ApplyResponse message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ApplyResponse & k8shost.v1.ApplyResponse.$Shape} ApplyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ApplyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.ApplyResponse();
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
                            if (!(message.objects && message.objects.length))
                                message.objects = [];
                            message.objects.push($root.k8shost.v1.ObjectResponse.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.deletes && message.deletes.length))
                                message.deletes = [];
                            message.deletes.push($root.k8shost.v1.ObjectResponse.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Creates an ApplyResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ApplyResponse} ApplyResponse
             */
            ApplyResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ApplyResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ApplyResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ApplyResponse();
                if (object.objects) {
                    if (!$Array.isArray(object.objects))
                        throw $TypeError(".k8shost.v1.ApplyResponse.objects: array expected");
                    message.objects = $Array(object.objects.length);
                    for (let i = 0; i < object.objects.length; ++i) {
                        if (!$util.isObject(object.objects[i]))
                            throw $TypeError(".k8shost.v1.ApplyResponse.objects: object expected");
                        message.objects[i] = $root.k8shost.v1.ObjectResponse.fromObject(object.objects[i], _depth + 1);
                    }
                }
                if (object.deletes) {
                    if (!$Array.isArray(object.deletes))
                        throw $TypeError(".k8shost.v1.ApplyResponse.deletes: array expected");
                    message.deletes = $Array(object.deletes.length);
                    for (let i = 0; i < object.deletes.length; ++i) {
                        if (!$util.isObject(object.deletes[i]))
                            throw $TypeError(".k8shost.v1.ApplyResponse.deletes: object expected");
                        message.deletes[i] = $root.k8shost.v1.ObjectResponse.fromObject(object.deletes[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an ApplyResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {k8shost.v1.ApplyResponse} message ApplyResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ApplyResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.objects = [];
                    object.deletes = [];
                }
                if (message.objects && message.objects.length) {
                    object.objects = $Array(message.objects.length);
                    for (let j = 0; j < message.objects.length; ++j)
                        object.objects[j] = $root.k8shost.v1.ObjectResponse.toObject(message.objects[j], options, _depth + 1);
                }
                if (message.deletes && message.deletes.length) {
                    object.deletes = $Array(message.deletes.length);
                    for (let j = 0; j < message.deletes.length; ++j)
                        object.deletes[j] = $root.k8shost.v1.ObjectResponse.toObject(message.deletes[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ApplyResponse to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ApplyResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ApplyResponse.prototype.toJSON = function() {
                return ApplyResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ApplyResponse
             * @function getTypeUrl
             * @memberof k8shost.v1.ApplyResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ApplyResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ApplyResponse";
            };

            return ApplyResponse;
        })();

        v1.WatchRequest = (function() {

            /**
             * Properties of a WatchRequest.
             * @typedef {Object} k8shost.v1.WatchRequest.$Properties
             * @property {k8shost.v1.Target.$Properties|null} [target] WatchRequest target
             * @property {k8shost.v1.WatchOptions.$Properties|null} [options] WatchRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchRequest.
             * @memberof k8shost.v1
             * @interface IWatchRequest
             * @augments k8shost.v1.WatchRequest.$Properties
             * @deprecated Use k8shost.v1.WatchRequest.$Properties instead.
             */

            /**
             * Shape of a WatchRequest.
             * @typedef {k8shost.v1.WatchRequest.$Properties} k8shost.v1.WatchRequest.$Shape
             */

            /**
             * Constructs a new WatchRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a WatchRequest.
             * @constructor
             * @param {k8shost.v1.WatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchRequest target.
             * @member {k8shost.v1.Target.$Properties|null|undefined} target
             * @memberof k8shost.v1.WatchRequest
             * @instance
             */
            WatchRequest.prototype.target = null;

            /**
             * WatchRequest options.
             * @member {k8shost.v1.WatchOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.WatchRequest
             * @instance
             */
            WatchRequest.prototype.options = null;

            /**
             * Creates a new WatchRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {k8shost.v1.WatchRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.WatchRequest} WatchRequest instance
             * @type {{
             *   (properties: k8shost.v1.WatchRequest.$Shape): k8shost.v1.WatchRequest & k8shost.v1.WatchRequest.$Shape;
             *   (properties?: k8shost.v1.WatchRequest.$Properties): k8shost.v1.WatchRequest;
             * }}
             */
            WatchRequest.create = function(properties) {
                return new WatchRequest(properties);
            };

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link k8shost.v1.WatchRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {k8shost.v1.WatchRequest.$Properties} message WatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    $root.k8shost.v1.Target.encode(message.target, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WatchOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchRequest & k8shost.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.WatchRequest();
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
                            message.target = $root.k8shost.v1.Target.decode(reader, reader.size(), $undefined, _depth + 1, message.target);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WatchOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.WatchRequest} WatchRequest
             */
            WatchRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.WatchRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.WatchRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.WatchRequest();
                if (object.target != null) {
                    if (!$util.isObject(object.target))
                        throw $TypeError(".k8shost.v1.WatchRequest.target: object expected");
                    message.target = $root.k8shost.v1.Target.fromObject(object.target, _depth + 1);
                }
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.WatchRequest.options: object expected");
                    message.options = $root.k8shost.v1.WatchOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {k8shost.v1.WatchRequest} message WatchRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.target = null;
                    object.options = null;
                }
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    object.target = $root.k8shost.v1.Target.toObject(message.target, options, _depth + 1);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WatchOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this WatchRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.WatchRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchRequest.prototype.toJSON = function() {
                return WatchRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for WatchRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.WatchRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WatchRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.WatchRequest";
            };

            return WatchRequest;
        })();

        v1.ObjectResponse = (function() {

            /**
             * Properties of an ObjectResponse.
             * @typedef {Object} k8shost.v1.ObjectResponse.$Properties
             * @property {Uint8Array|null} [objectJson] ObjectResponse objectJson
             * @property {Array.<string>|null} [warnings] ObjectResponse warnings
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ObjectResponse.
             * @memberof k8shost.v1
             * @interface IObjectResponse
             * @augments k8shost.v1.ObjectResponse.$Properties
             * @deprecated Use k8shost.v1.ObjectResponse.$Properties instead.
             */

            /**
             * Shape of an ObjectResponse.
             * @typedef {k8shost.v1.ObjectResponse.$Properties} k8shost.v1.ObjectResponse.$Shape
             */

            /**
             * Constructs a new ObjectResponse.
             * @memberof k8shost.v1
             * @classdesc Represents an ObjectResponse.
             * @constructor
             * @param {k8shost.v1.ObjectResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ObjectResponse = function (properties) {
                this.warnings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ObjectResponse objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.ObjectResponse
             * @instance
             */
            ObjectResponse.prototype.objectJson = $util.newBuffer([]);

            /**
             * ObjectResponse warnings.
             * @member {Array.<string>} warnings
             * @memberof k8shost.v1.ObjectResponse
             * @instance
             */
            ObjectResponse.prototype.warnings = $util.emptyArray;

            /**
             * Creates a new ObjectResponse instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {k8shost.v1.ObjectResponse.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ObjectResponse} ObjectResponse instance
             * @type {{
             *   (properties: k8shost.v1.ObjectResponse.$Shape): k8shost.v1.ObjectResponse & k8shost.v1.ObjectResponse.$Shape;
             *   (properties?: k8shost.v1.ObjectResponse.$Properties): k8shost.v1.ObjectResponse;
             * }}
             */
            ObjectResponse.create = function(properties) {
                return new ObjectResponse(properties);
            };

            /**
             * Encodes the specified ObjectResponse message. Does not implicitly {@link k8shost.v1.ObjectResponse.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {k8shost.v1.ObjectResponse.$Properties} message ObjectResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ObjectResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectJson);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.warnings[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ObjectResponse message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ObjectResponse & k8shost.v1.ObjectResponse.$Shape} ObjectResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ObjectResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ObjectResponse();
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
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
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
             * Creates an ObjectResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ObjectResponse} ObjectResponse
             */
            ObjectResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ObjectResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ObjectResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ObjectResponse();
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.warnings) {
                    if (!$Array.isArray(object.warnings))
                        throw $TypeError(".k8shost.v1.ObjectResponse.warnings: array expected");
                    message.warnings = $Array(object.warnings.length);
                    for (let i = 0; i < object.warnings.length; ++i)
                        message.warnings[i] = $String(object.warnings[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an ObjectResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {k8shost.v1.ObjectResponse} message ObjectResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ObjectResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.warnings = [];
                if (options.defaults)
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.warnings && message.warnings.length) {
                    object.warnings = $Array(message.warnings.length);
                    for (let j = 0; j < message.warnings.length; ++j)
                        object.warnings[j] = message.warnings[j];
                }
                return object;
            };

            /**
             * Converts this ObjectResponse to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ObjectResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ObjectResponse.prototype.toJSON = function() {
                return ObjectResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ObjectResponse
             * @function getTypeUrl
             * @memberof k8shost.v1.ObjectResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ObjectResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ObjectResponse";
            };

            return ObjectResponse;
        })();

        v1.ListResponse = (function() {

            /**
             * Properties of a ListResponse.
             * @typedef {Object} k8shost.v1.ListResponse.$Properties
             * @property {Array.<Uint8Array>|null} [itemsJson] ListResponse itemsJson
             * @property {string|null} [resourceVersion] ListResponse resourceVersion
             * @property {string|null} [continueToken] ListResponse continueToken
             * @property {number|null} [remainingItemCount] ListResponse remainingItemCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListResponse.
             * @memberof k8shost.v1
             * @interface IListResponse
             * @augments k8shost.v1.ListResponse.$Properties
             * @deprecated Use k8shost.v1.ListResponse.$Properties instead.
             */

            /**
             * Shape of a ListResponse.
             * @typedef {k8shost.v1.ListResponse.$Properties} k8shost.v1.ListResponse.$Shape
             */

            /**
             * Constructs a new ListResponse.
             * @memberof k8shost.v1
             * @classdesc Represents a ListResponse.
             * @constructor
             * @param {k8shost.v1.ListResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListResponse = function (properties) {
                this.itemsJson = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListResponse itemsJson.
             * @member {Array.<Uint8Array>} itemsJson
             * @memberof k8shost.v1.ListResponse
             * @instance
             */
            ListResponse.prototype.itemsJson = $util.emptyArray;

            /**
             * ListResponse resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.ListResponse
             * @instance
             */
            ListResponse.prototype.resourceVersion = "";

            /**
             * ListResponse continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.ListResponse
             * @instance
             */
            ListResponse.prototype.continueToken = "";

            /**
             * ListResponse remainingItemCount.
             * @member {number} remainingItemCount
             * @memberof k8shost.v1.ListResponse
             * @instance
             */
            ListResponse.prototype.remainingItemCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new ListResponse instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {k8shost.v1.ListResponse.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ListResponse} ListResponse instance
             * @type {{
             *   (properties: k8shost.v1.ListResponse.$Shape): k8shost.v1.ListResponse & k8shost.v1.ListResponse.$Shape;
             *   (properties?: k8shost.v1.ListResponse.$Properties): k8shost.v1.ListResponse;
             * }}
             */
            ListResponse.create = function(properties) {
                return new ListResponse(properties);
            };

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link k8shost.v1.ListResponse.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {k8shost.v1.ListResponse.$Properties} message ListResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.itemsJson != null && message.itemsJson.length)
                    for (let i = 0; i < message.itemsJson.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.itemsJson[i]);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.continueToken);
                if (message.remainingItemCount != null && $Object.hasOwnProperty.call(message, "remainingItemCount") && (typeof message.remainingItemCount === "object" ? message.remainingItemCount.low || message.remainingItemCount.high : message.remainingItemCount !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.remainingItemCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ListResponse & k8shost.v1.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ListResponse();
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
                            if (!(message.itemsJson && message.itemsJson.length))
                                message.itemsJson = [];
                            message.itemsJson.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.remainingItemCount = value;
                            else
                                delete message.remainingItemCount;
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
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ListResponse} ListResponse
             */
            ListResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ListResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ListResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ListResponse();
                if (object.itemsJson) {
                    if (!$Array.isArray(object.itemsJson))
                        throw $TypeError(".k8shost.v1.ListResponse.itemsJson: array expected");
                    message.itemsJson = $Array(object.itemsJson.length);
                    for (let i = 0; i < object.itemsJson.length; ++i)
                        if (typeof object.itemsJson[i] === "string")
                            $util.base64.decode(object.itemsJson[i], message.itemsJson[i] = $util.newBuffer($util.base64.length(object.itemsJson[i])), 0);
                        else if (object.itemsJson[i].length >= 0)
                            message.itemsJson[i] = object.itemsJson[i];
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                if (object.remainingItemCount != null)
                    if (typeof object.remainingItemCount === "object" ? object.remainingItemCount.low || object.remainingItemCount.high : $Number(object.remainingItemCount) !== 0)
                        if ($util.Long)
                            message.remainingItemCount = $util.Long.fromValue(object.remainingItemCount, false);
                        else if (typeof object.remainingItemCount === "string")
                            message.remainingItemCount = $parseInt(object.remainingItemCount, 10);
                        else if (typeof object.remainingItemCount === "number")
                            message.remainingItemCount = object.remainingItemCount;
                        else if (typeof object.remainingItemCount === "object")
                            message.remainingItemCount = new $util.LongBits(object.remainingItemCount.low >>> 0, object.remainingItemCount.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {k8shost.v1.ListResponse} message ListResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.itemsJson = [];
                if (options.defaults) {
                    object.resourceVersion = "";
                    object.continueToken = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.remainingItemCount = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.remainingItemCount = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.itemsJson && message.itemsJson.length) {
                    object.itemsJson = $Array(message.itemsJson.length);
                    for (let j = 0; j < message.itemsJson.length; ++j)
                        object.itemsJson[j] = options.bytes === $String ? $util.base64.encode(message.itemsJson[j], 0, message.itemsJson[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.itemsJson[j]) : message.itemsJson[j];
                }
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                if (message.remainingItemCount != null && $Object.hasOwnProperty.call(message, "remainingItemCount"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.remainingItemCount = typeof message.remainingItemCount === "number" ? $BigInt(message.remainingItemCount) : $util.Long.fromBits(message.remainingItemCount.low >>> 0, message.remainingItemCount.high >>> 0, false).toBigInt();
                    else if (typeof message.remainingItemCount === "number")
                        object.remainingItemCount = options.longs === $String ? $String(message.remainingItemCount) : message.remainingItemCount;
                    else
                        object.remainingItemCount = options.longs === $String ? $util.Long.prototype.toString.call(message.remainingItemCount) : options.longs === $Number ? new $util.LongBits(message.remainingItemCount.low >>> 0, message.remainingItemCount.high >>> 0).toNumber() : message.remainingItemCount;
                return object;
            };

            /**
             * Converts this ListResponse to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ListResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListResponse.prototype.toJSON = function() {
                return ListResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ListResponse
             * @function getTypeUrl
             * @memberof k8shost.v1.ListResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ListResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ListResponse";
            };

            return ListResponse;
        })();

        v1.WatchEvent = (function() {

            /**
             * Properties of a WatchEvent.
             * @typedef {Object} k8shost.v1.WatchEvent.$Properties
             * @property {string|null} [type] WatchEvent type
             * @property {Uint8Array|null} [objectJson] WatchEvent objectJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchEvent.
             * @memberof k8shost.v1
             * @interface IWatchEvent
             * @augments k8shost.v1.WatchEvent.$Properties
             * @deprecated Use k8shost.v1.WatchEvent.$Properties instead.
             */

            /**
             * Shape of a WatchEvent.
             * @typedef {k8shost.v1.WatchEvent.$Properties} k8shost.v1.WatchEvent.$Shape
             */

            /**
             * Constructs a new WatchEvent.
             * @memberof k8shost.v1
             * @classdesc Represents a WatchEvent.
             * @constructor
             * @param {k8shost.v1.WatchEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchEvent type.
             * @member {string} type
             * @memberof k8shost.v1.WatchEvent
             * @instance
             */
            WatchEvent.prototype.type = "";

            /**
             * WatchEvent objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.WatchEvent
             * @instance
             */
            WatchEvent.prototype.objectJson = $util.newBuffer([]);

            /**
             * Creates a new WatchEvent instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {k8shost.v1.WatchEvent.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.WatchEvent} WatchEvent instance
             * @type {{
             *   (properties: k8shost.v1.WatchEvent.$Shape): k8shost.v1.WatchEvent & k8shost.v1.WatchEvent.$Shape;
             *   (properties?: k8shost.v1.WatchEvent.$Properties): k8shost.v1.WatchEvent;
             * }}
             */
            WatchEvent.create = function(properties) {
                return new WatchEvent(properties);
            };

            /**
             * Encodes the specified WatchEvent message. Does not implicitly {@link k8shost.v1.WatchEvent.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {k8shost.v1.WatchEvent.$Properties} message WatchEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchEvent message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.WatchEvent & k8shost.v1.WatchEvent.$Shape} WatchEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.WatchEvent();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
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
             * Creates a WatchEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.WatchEvent} WatchEvent
             */
            WatchEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.WatchEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.WatchEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.WatchEvent();
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                return message;
            };

            /**
             * Creates a plain object from a WatchEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {k8shost.v1.WatchEvent} message WatchEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = "";
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                return object;
            };

            /**
             * Converts this WatchEvent to JSON.
             * @function toJSON
             * @memberof k8shost.v1.WatchEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchEvent.prototype.toJSON = function() {
                return WatchEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for WatchEvent
             * @function getTypeUrl
             * @memberof k8shost.v1.WatchEvent
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WatchEvent.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.WatchEvent";
            };

            return WatchEvent;
        })();

        v1.NamedRequest = (function() {

            /**
             * Properties of a NamedRequest.
             * @typedef {Object} k8shost.v1.NamedRequest.$Properties
             * @property {string|null} [namespace] NamedRequest namespace
             * @property {string|null} [name] NamedRequest name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NamedRequest.
             * @memberof k8shost.v1
             * @interface INamedRequest
             * @augments k8shost.v1.NamedRequest.$Properties
             * @deprecated Use k8shost.v1.NamedRequest.$Properties instead.
             */

            /**
             * Shape of a NamedRequest.
             * @typedef {k8shost.v1.NamedRequest.$Properties} k8shost.v1.NamedRequest.$Shape
             */

            /**
             * Constructs a new NamedRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a NamedRequest.
             * @constructor
             * @param {k8shost.v1.NamedRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NamedRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NamedRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.NamedRequest
             * @instance
             */
            NamedRequest.prototype.namespace = "";

            /**
             * NamedRequest name.
             * @member {string} name
             * @memberof k8shost.v1.NamedRequest
             * @instance
             */
            NamedRequest.prototype.name = "";

            /**
             * Creates a new NamedRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {k8shost.v1.NamedRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.NamedRequest} NamedRequest instance
             * @type {{
             *   (properties: k8shost.v1.NamedRequest.$Shape): k8shost.v1.NamedRequest & k8shost.v1.NamedRequest.$Shape;
             *   (properties?: k8shost.v1.NamedRequest.$Properties): k8shost.v1.NamedRequest;
             * }}
             */
            NamedRequest.create = function(properties) {
                return new NamedRequest(properties);
            };

            /**
             * Encodes the specified NamedRequest message. Does not implicitly {@link k8shost.v1.NamedRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {k8shost.v1.NamedRequest.$Properties} message NamedRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NamedRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NamedRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.NamedRequest & k8shost.v1.NamedRequest.$Shape} NamedRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NamedRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.NamedRequest();
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
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 2: {
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
             * Creates a NamedRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.NamedRequest} NamedRequest
             */
            NamedRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.NamedRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.NamedRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.NamedRequest();
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            /**
             * Creates a plain object from a NamedRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {k8shost.v1.NamedRequest} message NamedRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            NamedRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.namespace = "";
                    object.name = "";
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                return object;
            };

            /**
             * Converts this NamedRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.NamedRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NamedRequest.prototype.toJSON = function() {
                return NamedRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for NamedRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.NamedRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            NamedRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.NamedRequest";
            };

            return NamedRequest;
        })();

        v1.WriteRequest = (function() {

            /**
             * Properties of a WriteRequest.
             * @typedef {Object} k8shost.v1.WriteRequest.$Properties
             * @property {string|null} [namespace] WriteRequest namespace
             * @property {string|null} [name] WriteRequest name
             * @property {Uint8Array|null} [objectJson] WriteRequest objectJson
             * @property {k8shost.v1.WriteOptions.$Properties|null} [options] WriteRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WriteRequest.
             * @memberof k8shost.v1
             * @interface IWriteRequest
             * @augments k8shost.v1.WriteRequest.$Properties
             * @deprecated Use k8shost.v1.WriteRequest.$Properties instead.
             */

            /**
             * Shape of a WriteRequest.
             * @typedef {k8shost.v1.WriteRequest.$Properties} k8shost.v1.WriteRequest.$Shape
             */

            /**
             * Constructs a new WriteRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a WriteRequest.
             * @constructor
             * @param {k8shost.v1.WriteRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WriteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WriteRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.WriteRequest
             * @instance
             */
            WriteRequest.prototype.namespace = "";

            /**
             * WriteRequest name.
             * @member {string} name
             * @memberof k8shost.v1.WriteRequest
             * @instance
             */
            WriteRequest.prototype.name = "";

            /**
             * WriteRequest objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.WriteRequest
             * @instance
             */
            WriteRequest.prototype.objectJson = $util.newBuffer([]);

            /**
             * WriteRequest options.
             * @member {k8shost.v1.WriteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.WriteRequest
             * @instance
             */
            WriteRequest.prototype.options = null;

            /**
             * Creates a new WriteRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {k8shost.v1.WriteRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.WriteRequest} WriteRequest instance
             * @type {{
             *   (properties: k8shost.v1.WriteRequest.$Shape): k8shost.v1.WriteRequest & k8shost.v1.WriteRequest.$Shape;
             *   (properties?: k8shost.v1.WriteRequest.$Properties): k8shost.v1.WriteRequest;
             * }}
             */
            WriteRequest.create = function(properties) {
                return new WriteRequest(properties);
            };

            /**
             * Encodes the specified WriteRequest message. Does not implicitly {@link k8shost.v1.WriteRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {k8shost.v1.WriteRequest.$Properties} message WriteRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WriteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.objectJson);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WriteOptions.encode(message.options, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WriteRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.WriteRequest & k8shost.v1.WriteRequest.$Shape} WriteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WriteRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.WriteRequest();
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
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WriteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a WriteRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.WriteRequest} WriteRequest
             */
            WriteRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.WriteRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.WriteRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.WriteRequest();
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.WriteRequest.options: object expected");
                    message.options = $root.k8shost.v1.WriteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a WriteRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {k8shost.v1.WriteRequest} message WriteRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WriteRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.namespace = "";
                    object.name = "";
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.options = null;
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WriteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this WriteRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.WriteRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WriteRequest.prototype.toJSON = function() {
                return WriteRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for WriteRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.WriteRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            WriteRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.WriteRequest";
            };

            return WriteRequest;
        })();

        v1.RemoveRequest = (function() {

            /**
             * Properties of a RemoveRequest.
             * @typedef {Object} k8shost.v1.RemoveRequest.$Properties
             * @property {string|null} [namespace] RemoveRequest namespace
             * @property {string|null} [name] RemoveRequest name
             * @property {k8shost.v1.DeleteOptions.$Properties|null} [options] RemoveRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveRequest.
             * @memberof k8shost.v1
             * @interface IRemoveRequest
             * @augments k8shost.v1.RemoveRequest.$Properties
             * @deprecated Use k8shost.v1.RemoveRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveRequest.
             * @typedef {k8shost.v1.RemoveRequest.$Properties} k8shost.v1.RemoveRequest.$Shape
             */

            /**
             * Constructs a new RemoveRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a RemoveRequest.
             * @constructor
             * @param {k8shost.v1.RemoveRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.RemoveRequest
             * @instance
             */
            RemoveRequest.prototype.namespace = "";

            /**
             * RemoveRequest name.
             * @member {string} name
             * @memberof k8shost.v1.RemoveRequest
             * @instance
             */
            RemoveRequest.prototype.name = "";

            /**
             * RemoveRequest options.
             * @member {k8shost.v1.DeleteOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.RemoveRequest
             * @instance
             */
            RemoveRequest.prototype.options = null;

            /**
             * Creates a new RemoveRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {k8shost.v1.RemoveRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.RemoveRequest} RemoveRequest instance
             * @type {{
             *   (properties: k8shost.v1.RemoveRequest.$Shape): k8shost.v1.RemoveRequest & k8shost.v1.RemoveRequest.$Shape;
             *   (properties?: k8shost.v1.RemoveRequest.$Properties): k8shost.v1.RemoveRequest;
             * }}
             */
            RemoveRequest.create = function(properties) {
                return new RemoveRequest(properties);
            };

            /**
             * Encodes the specified RemoveRequest message. Does not implicitly {@link k8shost.v1.RemoveRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {k8shost.v1.RemoveRequest.$Properties} message RemoveRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.namespace);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.DeleteOptions.encode(message.options, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.RemoveRequest & k8shost.v1.RemoveRequest.$Shape} RemoveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.RemoveRequest();
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
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.DeleteOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a RemoveRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.RemoveRequest} RemoveRequest
             */
            RemoveRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.RemoveRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.RemoveRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.RemoveRequest();
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.RemoveRequest.options: object expected");
                    message.options = $root.k8shost.v1.DeleteOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a RemoveRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {k8shost.v1.RemoveRequest} message RemoveRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RemoveRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.namespace = "";
                    object.name = "";
                    object.options = null;
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.DeleteOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this RemoveRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.RemoveRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RemoveRequest.prototype.toJSON = function() {
                return RemoveRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RemoveRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.RemoveRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RemoveRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.RemoveRequest";
            };

            return RemoveRequest;
        })();

        v1.CollectionRequest = (function() {

            /**
             * Properties of a CollectionRequest.
             * @typedef {Object} k8shost.v1.CollectionRequest.$Properties
             * @property {string|null} [namespace] CollectionRequest namespace
             * @property {k8shost.v1.ListOptions.$Properties|null} [options] CollectionRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CollectionRequest.
             * @memberof k8shost.v1
             * @interface ICollectionRequest
             * @augments k8shost.v1.CollectionRequest.$Properties
             * @deprecated Use k8shost.v1.CollectionRequest.$Properties instead.
             */

            /**
             * Shape of a CollectionRequest.
             * @typedef {k8shost.v1.CollectionRequest.$Properties} k8shost.v1.CollectionRequest.$Shape
             */

            /**
             * Constructs a new CollectionRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a CollectionRequest.
             * @constructor
             * @param {k8shost.v1.CollectionRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CollectionRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CollectionRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.CollectionRequest
             * @instance
             */
            CollectionRequest.prototype.namespace = "";

            /**
             * CollectionRequest options.
             * @member {k8shost.v1.ListOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.CollectionRequest
             * @instance
             */
            CollectionRequest.prototype.options = null;

            /**
             * Creates a new CollectionRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {k8shost.v1.CollectionRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.CollectionRequest} CollectionRequest instance
             * @type {{
             *   (properties: k8shost.v1.CollectionRequest.$Shape): k8shost.v1.CollectionRequest & k8shost.v1.CollectionRequest.$Shape;
             *   (properties?: k8shost.v1.CollectionRequest.$Properties): k8shost.v1.CollectionRequest;
             * }}
             */
            CollectionRequest.create = function(properties) {
                return new CollectionRequest(properties);
            };

            /**
             * Encodes the specified CollectionRequest message. Does not implicitly {@link k8shost.v1.CollectionRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {k8shost.v1.CollectionRequest.$Properties} message CollectionRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CollectionRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.namespace);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.ListOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CollectionRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.CollectionRequest & k8shost.v1.CollectionRequest.$Shape} CollectionRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CollectionRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.CollectionRequest();
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
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.ListOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a CollectionRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.CollectionRequest} CollectionRequest
             */
            CollectionRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.CollectionRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.CollectionRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.CollectionRequest();
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.CollectionRequest.options: object expected");
                    message.options = $root.k8shost.v1.ListOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a CollectionRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {k8shost.v1.CollectionRequest} message CollectionRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CollectionRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.namespace = "";
                    object.options = null;
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.ListOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this CollectionRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.CollectionRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CollectionRequest.prototype.toJSON = function() {
                return CollectionRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for CollectionRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.CollectionRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CollectionRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.CollectionRequest";
            };

            return CollectionRequest;
        })();

        v1.FollowRequest = (function() {

            /**
             * Properties of a FollowRequest.
             * @typedef {Object} k8shost.v1.FollowRequest.$Properties
             * @property {string|null} [namespace] FollowRequest namespace
             * @property {k8shost.v1.WatchOptions.$Properties|null} [options] FollowRequest options
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FollowRequest.
             * @memberof k8shost.v1
             * @interface IFollowRequest
             * @augments k8shost.v1.FollowRequest.$Properties
             * @deprecated Use k8shost.v1.FollowRequest.$Properties instead.
             */

            /**
             * Shape of a FollowRequest.
             * @typedef {k8shost.v1.FollowRequest.$Properties} k8shost.v1.FollowRequest.$Shape
             */

            /**
             * Constructs a new FollowRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a FollowRequest.
             * @constructor
             * @param {k8shost.v1.FollowRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FollowRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FollowRequest namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.FollowRequest
             * @instance
             */
            FollowRequest.prototype.namespace = "";

            /**
             * FollowRequest options.
             * @member {k8shost.v1.WatchOptions.$Properties|null|undefined} options
             * @memberof k8shost.v1.FollowRequest
             * @instance
             */
            FollowRequest.prototype.options = null;

            /**
             * Creates a new FollowRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {k8shost.v1.FollowRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.FollowRequest} FollowRequest instance
             * @type {{
             *   (properties: k8shost.v1.FollowRequest.$Shape): k8shost.v1.FollowRequest & k8shost.v1.FollowRequest.$Shape;
             *   (properties?: k8shost.v1.FollowRequest.$Properties): k8shost.v1.FollowRequest;
             * }}
             */
            FollowRequest.create = function(properties) {
                return new FollowRequest(properties);
            };

            /**
             * Encodes the specified FollowRequest message. Does not implicitly {@link k8shost.v1.FollowRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {k8shost.v1.FollowRequest.$Properties} message FollowRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FollowRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.namespace);
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.k8shost.v1.WatchOptions.encode(message.options, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FollowRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.FollowRequest & k8shost.v1.FollowRequest.$Shape} FollowRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FollowRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.FollowRequest();
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
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.options = $root.k8shost.v1.WatchOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
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
             * Creates a FollowRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.FollowRequest} FollowRequest
             */
            FollowRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.FollowRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.FollowRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.FollowRequest();
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".k8shost.v1.FollowRequest.options: object expected");
                    message.options = $root.k8shost.v1.WatchOptions.fromObject(object.options, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a FollowRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {k8shost.v1.FollowRequest} message FollowRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FollowRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.namespace = "";
                    object.options = null;
                }
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.k8shost.v1.WatchOptions.toObject(message.options, options, _depth + 1);
                return object;
            };

            /**
             * Converts this FollowRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.FollowRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FollowRequest.prototype.toJSON = function() {
                return FollowRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for FollowRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.FollowRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            FollowRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.FollowRequest";
            };

            return FollowRequest;
        })();

        v1.ObjectMeta = (function() {

            /**
             * Properties of an ObjectMeta.
             * @typedef {Object} k8shost.v1.ObjectMeta.$Properties
             * @property {string|null} [name] ObjectMeta name
             * @property {string|null} [namespace] ObjectMeta namespace
             * @property {string|null} [uid] ObjectMeta uid
             * @property {string|null} [resourceVersion] ObjectMeta resourceVersion
             * @property {Object.<string,string>|null} [labels] ObjectMeta labels
             * @property {Object.<string,string>|null} [annotations] ObjectMeta annotations
             * @property {string|null} [creationTimestamp] ObjectMeta creationTimestamp
             * @property {number|null} [generation] ObjectMeta generation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ObjectMeta.
             * @memberof k8shost.v1
             * @interface IObjectMeta
             * @augments k8shost.v1.ObjectMeta.$Properties
             * @deprecated Use k8shost.v1.ObjectMeta.$Properties instead.
             */

            /**
             * Shape of an ObjectMeta.
             * @typedef {k8shost.v1.ObjectMeta.$Properties} k8shost.v1.ObjectMeta.$Shape
             */

            /**
             * Constructs a new ObjectMeta.
             * @memberof k8shost.v1
             * @classdesc Represents an ObjectMeta.
             * @constructor
             * @param {k8shost.v1.ObjectMeta.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ObjectMeta = function (properties) {
                this.labels = {};
                this.annotations = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ObjectMeta name.
             * @member {string} name
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.name = "";

            /**
             * ObjectMeta namespace.
             * @member {string} namespace
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.namespace = "";

            /**
             * ObjectMeta uid.
             * @member {string} uid
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.uid = "";

            /**
             * ObjectMeta resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.resourceVersion = "";

            /**
             * ObjectMeta labels.
             * @member {Object.<string,string>} labels
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.labels = $util.emptyObject;

            /**
             * ObjectMeta annotations.
             * @member {Object.<string,string>} annotations
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.annotations = $util.emptyObject;

            /**
             * ObjectMeta creationTimestamp.
             * @member {string} creationTimestamp
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.creationTimestamp = "";

            /**
             * ObjectMeta generation.
             * @member {number} generation
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             */
            ObjectMeta.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new ObjectMeta instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {k8shost.v1.ObjectMeta.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ObjectMeta} ObjectMeta instance
             * @type {{
             *   (properties: k8shost.v1.ObjectMeta.$Shape): k8shost.v1.ObjectMeta & k8shost.v1.ObjectMeta.$Shape;
             *   (properties?: k8shost.v1.ObjectMeta.$Properties): k8shost.v1.ObjectMeta;
             * }}
             */
            ObjectMeta.create = function(properties) {
                return new ObjectMeta(properties);
            };

            /**
             * Encodes the specified ObjectMeta message. Does not implicitly {@link k8shost.v1.ObjectMeta.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {k8shost.v1.ObjectMeta.$Properties} message ObjectMeta message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ObjectMeta.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.namespace);
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid") && message.uid !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.uid);
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.resourceVersion);
                if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                    for (let keys = $Object.keys(message.labels), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.labels[keys[i]]).ldelim();
                if (message.annotations != null && $Object.hasOwnProperty.call(message, "annotations"))
                    for (let keys = $Object.keys(message.annotations), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.annotations[keys[i]]).ldelim();
                if (message.creationTimestamp != null && $Object.hasOwnProperty.call(message, "creationTimestamp") && message.creationTimestamp !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.creationTimestamp);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.generation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ObjectMeta message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ObjectMeta & k8shost.v1.ObjectMeta.$Shape} ObjectMeta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ObjectMeta.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.k8shost.v1.ObjectMeta();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.namespace = value;
                            else
                                delete message.namespace;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.uid = value;
                            else
                                delete message.uid;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.labels === $util.emptyObject)
                                message.labels = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.labels, key);
                            message.labels[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.annotations === $util.emptyObject)
                                message.annotations = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.annotations, key);
                            message.annotations[key] = value;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.creationTimestamp = value;
                            else
                                delete message.creationTimestamp;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
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
             * Creates an ObjectMeta message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ObjectMeta} ObjectMeta
             */
            ObjectMeta.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ObjectMeta)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ObjectMeta: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ObjectMeta();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.namespace != null)
                    if (typeof object.namespace !== "string" || object.namespace.length)
                        message.namespace = $String(object.namespace);
                if (object.uid != null)
                    if (typeof object.uid !== "string" || object.uid.length)
                        message.uid = $String(object.uid);
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.labels) {
                    if (!$util.isObject(object.labels))
                        throw $TypeError(".k8shost.v1.ObjectMeta.labels: object expected");
                    message.labels = {};
                    for (let keys = $Object.keys(object.labels), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.labels, keys[i]);
                        message.labels[keys[i]] = $String(object.labels[keys[i]]);
                    }
                }
                if (object.annotations) {
                    if (!$util.isObject(object.annotations))
                        throw $TypeError(".k8shost.v1.ObjectMeta.annotations: object expected");
                    message.annotations = {};
                    for (let keys = $Object.keys(object.annotations), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.annotations, keys[i]);
                        message.annotations[keys[i]] = $String(object.annotations[keys[i]]);
                    }
                }
                if (object.creationTimestamp != null)
                    if (typeof object.creationTimestamp !== "string" || object.creationTimestamp.length)
                        message.creationTimestamp = $String(object.creationTimestamp);
                if (object.generation != null)
                    if (typeof object.generation === "object" ? object.generation.low || object.generation.high : $Number(object.generation) !== 0)
                        if ($util.Long)
                            message.generation = $util.Long.fromValue(object.generation, false);
                        else if (typeof object.generation === "string")
                            message.generation = $parseInt(object.generation, 10);
                        else if (typeof object.generation === "number")
                            message.generation = object.generation;
                        else if (typeof object.generation === "object")
                            message.generation = new $util.LongBits(object.generation.low >>> 0, object.generation.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an ObjectMeta message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {k8shost.v1.ObjectMeta} message ObjectMeta
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ObjectMeta.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults) {
                    object.labels = {};
                    object.annotations = {};
                }
                if (options.defaults) {
                    object.name = "";
                    object.namespace = "";
                    object.uid = "";
                    object.resourceVersion = "";
                    object.creationTimestamp = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.generation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.generation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace"))
                    object.namespace = message.namespace;
                if (message.uid != null && $Object.hasOwnProperty.call(message, "uid"))
                    object.uid = message.uid;
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                let keys2;
                if (message.labels && (keys2 = $Object.keys(message.labels)).length) {
                    object.labels = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.labels, keys2[j]);
                        object.labels[keys2[j]] = message.labels[keys2[j]];
                    }
                }
                if (message.annotations && (keys2 = $Object.keys(message.annotations)).length) {
                    object.annotations = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.annotations, keys2[j]);
                        object.annotations[keys2[j]] = message.annotations[keys2[j]];
                    }
                }
                if (message.creationTimestamp != null && $Object.hasOwnProperty.call(message, "creationTimestamp"))
                    object.creationTimestamp = message.creationTimestamp;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.generation = typeof message.generation === "number" ? $BigInt(message.generation) : $util.Long.fromBits(message.generation.low >>> 0, message.generation.high >>> 0, false).toBigInt();
                    else if (typeof message.generation === "number")
                        object.generation = options.longs === $String ? $String(message.generation) : message.generation;
                    else
                        object.generation = options.longs === $String ? $util.Long.prototype.toString.call(message.generation) : options.longs === $Number ? new $util.LongBits(message.generation.low >>> 0, message.generation.high >>> 0).toNumber() : message.generation;
                return object;
            };

            /**
             * Converts this ObjectMeta to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ObjectMeta
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ObjectMeta.prototype.toJSON = function() {
                return ObjectMeta.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ObjectMeta
             * @function getTypeUrl
             * @memberof k8shost.v1.ObjectMeta
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ObjectMeta.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ObjectMeta";
            };

            return ObjectMeta;
        })();

        v1.Pod = (function() {

            /**
             * Properties of a Pod.
             * @typedef {Object} k8shost.v1.Pod.$Properties
             * @property {k8shost.v1.ObjectMeta.$Properties|null} [metadata] Pod metadata
             * @property {Uint8Array|null} [objectJson] Pod objectJson
             * @property {Array.<string>|null} [warnings] Pod warnings
             * @property {string|null} [phase] Pod phase
             * @property {string|null} [nodeName] Pod nodeName
             * @property {string|null} [podIp] Pod podIp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pod.
             * @memberof k8shost.v1
             * @interface IPod
             * @augments k8shost.v1.Pod.$Properties
             * @deprecated Use k8shost.v1.Pod.$Properties instead.
             */

            /**
             * Shape of a Pod.
             * @typedef {k8shost.v1.Pod.$Properties} k8shost.v1.Pod.$Shape
             */

            /**
             * Constructs a new Pod.
             * @memberof k8shost.v1
             * @classdesc Represents a Pod.
             * @constructor
             * @param {k8shost.v1.Pod.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pod = function (properties) {
                this.warnings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Pod metadata.
             * @member {k8shost.v1.ObjectMeta.$Properties|null|undefined} metadata
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.metadata = null;

            /**
             * Pod objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.objectJson = $util.newBuffer([]);

            /**
             * Pod warnings.
             * @member {Array.<string>} warnings
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.warnings = $util.emptyArray;

            /**
             * Pod phase.
             * @member {string} phase
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.phase = "";

            /**
             * Pod nodeName.
             * @member {string} nodeName
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.nodeName = "";

            /**
             * Pod podIp.
             * @member {string} podIp
             * @memberof k8shost.v1.Pod
             * @instance
             */
            Pod.prototype.podIp = "";

            /**
             * Creates a new Pod instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Pod
             * @static
             * @param {k8shost.v1.Pod.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Pod} Pod instance
             * @type {{
             *   (properties: k8shost.v1.Pod.$Shape): k8shost.v1.Pod & k8shost.v1.Pod.$Shape;
             *   (properties?: k8shost.v1.Pod.$Properties): k8shost.v1.Pod;
             * }}
             */
            Pod.create = function(properties) {
                return new Pod(properties);
            };

            /**
             * Encodes the specified Pod message. Does not implicitly {@link k8shost.v1.Pod.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Pod
             * @static
             * @param {k8shost.v1.Pod.$Properties} message Pod message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Pod.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.k8shost.v1.ObjectMeta.encode(message.metadata, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.warnings[i]);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.phase);
                if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.nodeName);
                if (message.podIp != null && $Object.hasOwnProperty.call(message, "podIp") && message.podIp !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.podIp);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Pod message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Pod
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Pod & k8shost.v1.Pod.$Shape} Pod
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pod.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.Pod();
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
                            message.metadata = $root.k8shost.v1.ObjectMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
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
                                message.nodeName = value;
                            else
                                delete message.nodeName;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.podIp = value;
                            else
                                delete message.podIp;
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
             * Creates a Pod message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Pod
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Pod} Pod
             */
            Pod.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Pod)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Pod: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Pod();
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".k8shost.v1.Pod.metadata: object expected");
                    message.metadata = $root.k8shost.v1.ObjectMeta.fromObject(object.metadata, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.warnings) {
                    if (!$Array.isArray(object.warnings))
                        throw $TypeError(".k8shost.v1.Pod.warnings: array expected");
                    message.warnings = $Array(object.warnings.length);
                    for (let i = 0; i < object.warnings.length; ++i)
                        message.warnings[i] = $String(object.warnings[i]);
                }
                if (object.phase != null)
                    if (typeof object.phase !== "string" || object.phase.length)
                        message.phase = $String(object.phase);
                if (object.nodeName != null)
                    if (typeof object.nodeName !== "string" || object.nodeName.length)
                        message.nodeName = $String(object.nodeName);
                if (object.podIp != null)
                    if (typeof object.podIp !== "string" || object.podIp.length)
                        message.podIp = $String(object.podIp);
                return message;
            };

            /**
             * Creates a plain object from a Pod message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Pod
             * @static
             * @param {k8shost.v1.Pod} message Pod
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Pod.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.warnings = [];
                if (options.defaults) {
                    object.metadata = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.phase = "";
                    object.nodeName = "";
                    object.podIp = "";
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.k8shost.v1.ObjectMeta.toObject(message.metadata, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.warnings && message.warnings.length) {
                    object.warnings = $Array(message.warnings.length);
                    for (let j = 0; j < message.warnings.length; ++j)
                        object.warnings[j] = message.warnings[j];
                }
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName"))
                    object.nodeName = message.nodeName;
                if (message.podIp != null && $Object.hasOwnProperty.call(message, "podIp"))
                    object.podIp = message.podIp;
                return object;
            };

            /**
             * Converts this Pod to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Pod
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Pod.prototype.toJSON = function() {
                return Pod.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Pod
             * @function getTypeUrl
             * @memberof k8shost.v1.Pod
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Pod.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Pod";
            };

            return Pod;
        })();

        v1.PodList = (function() {

            /**
             * Properties of a PodList.
             * @typedef {Object} k8shost.v1.PodList.$Properties
             * @property {Array.<k8shost.v1.Pod.$Properties>|null} [items] PodList items
             * @property {string|null} [resourceVersion] PodList resourceVersion
             * @property {string|null} [continueToken] PodList continueToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PodList.
             * @memberof k8shost.v1
             * @interface IPodList
             * @augments k8shost.v1.PodList.$Properties
             * @deprecated Use k8shost.v1.PodList.$Properties instead.
             */

            /**
             * Shape of a PodList.
             * @typedef {k8shost.v1.PodList.$Properties} k8shost.v1.PodList.$Shape
             */

            /**
             * Constructs a new PodList.
             * @memberof k8shost.v1
             * @classdesc Represents a PodList.
             * @constructor
             * @param {k8shost.v1.PodList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PodList = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PodList items.
             * @member {Array.<k8shost.v1.Pod.$Properties>} items
             * @memberof k8shost.v1.PodList
             * @instance
             */
            PodList.prototype.items = $util.emptyArray;

            /**
             * PodList resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.PodList
             * @instance
             */
            PodList.prototype.resourceVersion = "";

            /**
             * PodList continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.PodList
             * @instance
             */
            PodList.prototype.continueToken = "";

            /**
             * Creates a new PodList instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.PodList
             * @static
             * @param {k8shost.v1.PodList.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.PodList} PodList instance
             * @type {{
             *   (properties: k8shost.v1.PodList.$Shape): k8shost.v1.PodList & k8shost.v1.PodList.$Shape;
             *   (properties?: k8shost.v1.PodList.$Properties): k8shost.v1.PodList;
             * }}
             */
            PodList.create = function(properties) {
                return new PodList(properties);
            };

            /**
             * Encodes the specified PodList message. Does not implicitly {@link k8shost.v1.PodList.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.PodList
             * @static
             * @param {k8shost.v1.PodList.$Properties} message PodList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PodList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.k8shost.v1.Pod.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.continueToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PodList message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.PodList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.PodList & k8shost.v1.PodList.$Shape} PodList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PodList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.PodList();
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
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.k8shost.v1.Pod.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
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
             * Creates a PodList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.PodList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.PodList} PodList
             */
            PodList.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.PodList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.PodList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.PodList();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".k8shost.v1.PodList.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".k8shost.v1.PodList.items: object expected");
                        message.items[i] = $root.k8shost.v1.Pod.fromObject(object.items[i], _depth + 1);
                    }
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                return message;
            };

            /**
             * Creates a plain object from a PodList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.PodList
             * @static
             * @param {k8shost.v1.PodList} message PodList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PodList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (options.defaults) {
                    object.resourceVersion = "";
                    object.continueToken = "";
                }
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.k8shost.v1.Pod.toObject(message.items[j], options, _depth + 1);
                }
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                return object;
            };

            /**
             * Converts this PodList to JSON.
             * @function toJSON
             * @memberof k8shost.v1.PodList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PodList.prototype.toJSON = function() {
                return PodList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for PodList
             * @function getTypeUrl
             * @memberof k8shost.v1.PodList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PodList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.PodList";
            };

            return PodList;
        })();

        v1.PodEvent = (function() {

            /**
             * Properties of a PodEvent.
             * @typedef {Object} k8shost.v1.PodEvent.$Properties
             * @property {string|null} [type] PodEvent type
             * @property {k8shost.v1.Pod.$Properties|null} [pod] PodEvent pod
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PodEvent.
             * @memberof k8shost.v1
             * @interface IPodEvent
             * @augments k8shost.v1.PodEvent.$Properties
             * @deprecated Use k8shost.v1.PodEvent.$Properties instead.
             */

            /**
             * Shape of a PodEvent.
             * @typedef {k8shost.v1.PodEvent.$Properties} k8shost.v1.PodEvent.$Shape
             */

            /**
             * Constructs a new PodEvent.
             * @memberof k8shost.v1
             * @classdesc Represents a PodEvent.
             * @constructor
             * @param {k8shost.v1.PodEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PodEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PodEvent type.
             * @member {string} type
             * @memberof k8shost.v1.PodEvent
             * @instance
             */
            PodEvent.prototype.type = "";

            /**
             * PodEvent pod.
             * @member {k8shost.v1.Pod.$Properties|null|undefined} pod
             * @memberof k8shost.v1.PodEvent
             * @instance
             */
            PodEvent.prototype.pod = null;

            /**
             * Creates a new PodEvent instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {k8shost.v1.PodEvent.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.PodEvent} PodEvent instance
             * @type {{
             *   (properties: k8shost.v1.PodEvent.$Shape): k8shost.v1.PodEvent & k8shost.v1.PodEvent.$Shape;
             *   (properties?: k8shost.v1.PodEvent.$Properties): k8shost.v1.PodEvent;
             * }}
             */
            PodEvent.create = function(properties) {
                return new PodEvent(properties);
            };

            /**
             * Encodes the specified PodEvent message. Does not implicitly {@link k8shost.v1.PodEvent.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {k8shost.v1.PodEvent.$Properties} message PodEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PodEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.pod != null && $Object.hasOwnProperty.call(message, "pod"))
                    $root.k8shost.v1.Pod.encode(message.pod, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PodEvent message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.PodEvent & k8shost.v1.PodEvent.$Shape} PodEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PodEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.PodEvent();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.pod = $root.k8shost.v1.Pod.decode(reader, reader.size(), $undefined, _depth + 1, message.pod);
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
             * Creates a PodEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.PodEvent} PodEvent
             */
            PodEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.PodEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.PodEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.PodEvent();
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.pod != null) {
                    if (!$util.isObject(object.pod))
                        throw $TypeError(".k8shost.v1.PodEvent.pod: object expected");
                    message.pod = $root.k8shost.v1.Pod.fromObject(object.pod, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PodEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {k8shost.v1.PodEvent} message PodEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PodEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = "";
                    object.pod = null;
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.pod != null && $Object.hasOwnProperty.call(message, "pod"))
                    object.pod = $root.k8shost.v1.Pod.toObject(message.pod, options, _depth + 1);
                return object;
            };

            /**
             * Converts this PodEvent to JSON.
             * @function toJSON
             * @memberof k8shost.v1.PodEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PodEvent.prototype.toJSON = function() {
                return PodEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for PodEvent
             * @function getTypeUrl
             * @memberof k8shost.v1.PodEvent
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PodEvent.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.PodEvent";
            };

            return PodEvent;
        })();

        v1.Service = (function() {

            /**
             * Properties of a Service.
             * @typedef {Object} k8shost.v1.Service.$Properties
             * @property {k8shost.v1.ObjectMeta.$Properties|null} [metadata] Service metadata
             * @property {Uint8Array|null} [objectJson] Service objectJson
             * @property {Array.<string>|null} [warnings] Service warnings
             * @property {string|null} [type] Service type
             * @property {string|null} [clusterIp] Service clusterIp
             * @property {Array.<string>|null} [loadBalancerIps] Service loadBalancerIps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Service.
             * @memberof k8shost.v1
             * @interface IService
             * @augments k8shost.v1.Service.$Properties
             * @deprecated Use k8shost.v1.Service.$Properties instead.
             */

            /**
             * Shape of a Service.
             * @typedef {k8shost.v1.Service.$Properties} k8shost.v1.Service.$Shape
             */

            /**
             * Constructs a new Service.
             * @memberof k8shost.v1
             * @classdesc Represents a Service.
             * @constructor
             * @param {k8shost.v1.Service.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Service = function (properties) {
                this.warnings = [];
                this.loadBalancerIps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Service metadata.
             * @member {k8shost.v1.ObjectMeta.$Properties|null|undefined} metadata
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.metadata = null;

            /**
             * Service objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.objectJson = $util.newBuffer([]);

            /**
             * Service warnings.
             * @member {Array.<string>} warnings
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.warnings = $util.emptyArray;

            /**
             * Service type.
             * @member {string} type
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.type = "";

            /**
             * Service clusterIp.
             * @member {string} clusterIp
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.clusterIp = "";

            /**
             * Service loadBalancerIps.
             * @member {Array.<string>} loadBalancerIps
             * @memberof k8shost.v1.Service
             * @instance
             */
            Service.prototype.loadBalancerIps = $util.emptyArray;

            /**
             * Creates a new Service instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Service
             * @static
             * @param {k8shost.v1.Service.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Service} Service instance
             * @type {{
             *   (properties: k8shost.v1.Service.$Shape): k8shost.v1.Service & k8shost.v1.Service.$Shape;
             *   (properties?: k8shost.v1.Service.$Properties): k8shost.v1.Service;
             * }}
             */
            Service.create = function(properties) {
                return new Service(properties);
            };

            /**
             * Encodes the specified Service message. Does not implicitly {@link k8shost.v1.Service.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Service
             * @static
             * @param {k8shost.v1.Service.$Properties} message Service message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Service.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.k8shost.v1.ObjectMeta.encode(message.metadata, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.warnings[i]);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.type);
                if (message.clusterIp != null && $Object.hasOwnProperty.call(message, "clusterIp") && message.clusterIp !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.clusterIp);
                if (message.loadBalancerIps != null && message.loadBalancerIps.length)
                    for (let i = 0; i < message.loadBalancerIps.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.loadBalancerIps[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Service message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Service
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Service & k8shost.v1.Service.$Shape} Service
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Service.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.Service();
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
                            message.metadata = $root.k8shost.v1.ObjectMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clusterIp = value;
                            else
                                delete message.clusterIp;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.loadBalancerIps && message.loadBalancerIps.length))
                                message.loadBalancerIps = [];
                            message.loadBalancerIps.push(reader.stringVerify());
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
             * Creates a Service message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Service
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Service} Service
             */
            Service.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Service)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Service: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Service();
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".k8shost.v1.Service.metadata: object expected");
                    message.metadata = $root.k8shost.v1.ObjectMeta.fromObject(object.metadata, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.warnings) {
                    if (!$Array.isArray(object.warnings))
                        throw $TypeError(".k8shost.v1.Service.warnings: array expected");
                    message.warnings = $Array(object.warnings.length);
                    for (let i = 0; i < object.warnings.length; ++i)
                        message.warnings[i] = $String(object.warnings[i]);
                }
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.clusterIp != null)
                    if (typeof object.clusterIp !== "string" || object.clusterIp.length)
                        message.clusterIp = $String(object.clusterIp);
                if (object.loadBalancerIps) {
                    if (!$Array.isArray(object.loadBalancerIps))
                        throw $TypeError(".k8shost.v1.Service.loadBalancerIps: array expected");
                    message.loadBalancerIps = $Array(object.loadBalancerIps.length);
                    for (let i = 0; i < object.loadBalancerIps.length; ++i)
                        message.loadBalancerIps[i] = $String(object.loadBalancerIps[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Service message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Service
             * @static
             * @param {k8shost.v1.Service} message Service
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Service.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.warnings = [];
                    object.loadBalancerIps = [];
                }
                if (options.defaults) {
                    object.metadata = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.type = "";
                    object.clusterIp = "";
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.k8shost.v1.ObjectMeta.toObject(message.metadata, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.warnings && message.warnings.length) {
                    object.warnings = $Array(message.warnings.length);
                    for (let j = 0; j < message.warnings.length; ++j)
                        object.warnings[j] = message.warnings[j];
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.clusterIp != null && $Object.hasOwnProperty.call(message, "clusterIp"))
                    object.clusterIp = message.clusterIp;
                if (message.loadBalancerIps && message.loadBalancerIps.length) {
                    object.loadBalancerIps = $Array(message.loadBalancerIps.length);
                    for (let j = 0; j < message.loadBalancerIps.length; ++j)
                        object.loadBalancerIps[j] = message.loadBalancerIps[j];
                }
                return object;
            };

            /**
             * Converts this Service to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Service
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Service.prototype.toJSON = function() {
                return Service.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Service
             * @function getTypeUrl
             * @memberof k8shost.v1.Service
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Service.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Service";
            };

            return Service;
        })();

        v1.ServiceList = (function() {

            /**
             * Properties of a ServiceList.
             * @typedef {Object} k8shost.v1.ServiceList.$Properties
             * @property {Array.<k8shost.v1.Service.$Properties>|null} [items] ServiceList items
             * @property {string|null} [resourceVersion] ServiceList resourceVersion
             * @property {string|null} [continueToken] ServiceList continueToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServiceList.
             * @memberof k8shost.v1
             * @interface IServiceList
             * @augments k8shost.v1.ServiceList.$Properties
             * @deprecated Use k8shost.v1.ServiceList.$Properties instead.
             */

            /**
             * Shape of a ServiceList.
             * @typedef {k8shost.v1.ServiceList.$Properties} k8shost.v1.ServiceList.$Shape
             */

            /**
             * Constructs a new ServiceList.
             * @memberof k8shost.v1
             * @classdesc Represents a ServiceList.
             * @constructor
             * @param {k8shost.v1.ServiceList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServiceList = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServiceList items.
             * @member {Array.<k8shost.v1.Service.$Properties>} items
             * @memberof k8shost.v1.ServiceList
             * @instance
             */
            ServiceList.prototype.items = $util.emptyArray;

            /**
             * ServiceList resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.ServiceList
             * @instance
             */
            ServiceList.prototype.resourceVersion = "";

            /**
             * ServiceList continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.ServiceList
             * @instance
             */
            ServiceList.prototype.continueToken = "";

            /**
             * Creates a new ServiceList instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {k8shost.v1.ServiceList.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ServiceList} ServiceList instance
             * @type {{
             *   (properties: k8shost.v1.ServiceList.$Shape): k8shost.v1.ServiceList & k8shost.v1.ServiceList.$Shape;
             *   (properties?: k8shost.v1.ServiceList.$Properties): k8shost.v1.ServiceList;
             * }}
             */
            ServiceList.create = function(properties) {
                return new ServiceList(properties);
            };

            /**
             * Encodes the specified ServiceList message. Does not implicitly {@link k8shost.v1.ServiceList.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {k8shost.v1.ServiceList.$Properties} message ServiceList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServiceList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.k8shost.v1.Service.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.continueToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServiceList message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ServiceList & k8shost.v1.ServiceList.$Shape} ServiceList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServiceList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ServiceList();
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
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.k8shost.v1.Service.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
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
             * Creates a ServiceList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ServiceList} ServiceList
             */
            ServiceList.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ServiceList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ServiceList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ServiceList();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".k8shost.v1.ServiceList.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".k8shost.v1.ServiceList.items: object expected");
                        message.items[i] = $root.k8shost.v1.Service.fromObject(object.items[i], _depth + 1);
                    }
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                return message;
            };

            /**
             * Creates a plain object from a ServiceList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {k8shost.v1.ServiceList} message ServiceList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ServiceList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (options.defaults) {
                    object.resourceVersion = "";
                    object.continueToken = "";
                }
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.k8shost.v1.Service.toObject(message.items[j], options, _depth + 1);
                }
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                return object;
            };

            /**
             * Converts this ServiceList to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ServiceList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServiceList.prototype.toJSON = function() {
                return ServiceList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ServiceList
             * @function getTypeUrl
             * @memberof k8shost.v1.ServiceList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ServiceList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ServiceList";
            };

            return ServiceList;
        })();

        v1.ServiceEvent = (function() {

            /**
             * Properties of a ServiceEvent.
             * @typedef {Object} k8shost.v1.ServiceEvent.$Properties
             * @property {string|null} [type] ServiceEvent type
             * @property {k8shost.v1.Service.$Properties|null} [service] ServiceEvent service
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServiceEvent.
             * @memberof k8shost.v1
             * @interface IServiceEvent
             * @augments k8shost.v1.ServiceEvent.$Properties
             * @deprecated Use k8shost.v1.ServiceEvent.$Properties instead.
             */

            /**
             * Shape of a ServiceEvent.
             * @typedef {k8shost.v1.ServiceEvent.$Properties} k8shost.v1.ServiceEvent.$Shape
             */

            /**
             * Constructs a new ServiceEvent.
             * @memberof k8shost.v1
             * @classdesc Represents a ServiceEvent.
             * @constructor
             * @param {k8shost.v1.ServiceEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServiceEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServiceEvent type.
             * @member {string} type
             * @memberof k8shost.v1.ServiceEvent
             * @instance
             */
            ServiceEvent.prototype.type = "";

            /**
             * ServiceEvent service.
             * @member {k8shost.v1.Service.$Properties|null|undefined} service
             * @memberof k8shost.v1.ServiceEvent
             * @instance
             */
            ServiceEvent.prototype.service = null;

            /**
             * Creates a new ServiceEvent instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {k8shost.v1.ServiceEvent.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.ServiceEvent} ServiceEvent instance
             * @type {{
             *   (properties: k8shost.v1.ServiceEvent.$Shape): k8shost.v1.ServiceEvent & k8shost.v1.ServiceEvent.$Shape;
             *   (properties?: k8shost.v1.ServiceEvent.$Properties): k8shost.v1.ServiceEvent;
             * }}
             */
            ServiceEvent.create = function(properties) {
                return new ServiceEvent(properties);
            };

            /**
             * Encodes the specified ServiceEvent message. Does not implicitly {@link k8shost.v1.ServiceEvent.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {k8shost.v1.ServiceEvent.$Properties} message ServiceEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServiceEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    $root.k8shost.v1.Service.encode(message.service, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServiceEvent message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.ServiceEvent & k8shost.v1.ServiceEvent.$Shape} ServiceEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServiceEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.ServiceEvent();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.service = $root.k8shost.v1.Service.decode(reader, reader.size(), $undefined, _depth + 1, message.service);
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
             * Creates a ServiceEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.ServiceEvent} ServiceEvent
             */
            ServiceEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.ServiceEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.ServiceEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.ServiceEvent();
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.service != null) {
                    if (!$util.isObject(object.service))
                        throw $TypeError(".k8shost.v1.ServiceEvent.service: object expected");
                    message.service = $root.k8shost.v1.Service.fromObject(object.service, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ServiceEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {k8shost.v1.ServiceEvent} message ServiceEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ServiceEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = "";
                    object.service = null;
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    object.service = $root.k8shost.v1.Service.toObject(message.service, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ServiceEvent to JSON.
             * @function toJSON
             * @memberof k8shost.v1.ServiceEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ServiceEvent.prototype.toJSON = function() {
                return ServiceEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ServiceEvent
             * @function getTypeUrl
             * @memberof k8shost.v1.ServiceEvent
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ServiceEvent.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.ServiceEvent";
            };

            return ServiceEvent;
        })();

        v1.Deployment = (function() {

            /**
             * Properties of a Deployment.
             * @typedef {Object} k8shost.v1.Deployment.$Properties
             * @property {k8shost.v1.ObjectMeta.$Properties|null} [metadata] Deployment metadata
             * @property {Uint8Array|null} [objectJson] Deployment objectJson
             * @property {Array.<string>|null} [warnings] Deployment warnings
             * @property {number|null} [replicas] Deployment replicas
             * @property {number|null} [readyReplicas] Deployment readyReplicas
             * @property {number|null} [availableReplicas] Deployment availableReplicas
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Deployment.
             * @memberof k8shost.v1
             * @interface IDeployment
             * @augments k8shost.v1.Deployment.$Properties
             * @deprecated Use k8shost.v1.Deployment.$Properties instead.
             */

            /**
             * Shape of a Deployment.
             * @typedef {k8shost.v1.Deployment.$Properties} k8shost.v1.Deployment.$Shape
             */

            /**
             * Constructs a new Deployment.
             * @memberof k8shost.v1
             * @classdesc Represents a Deployment.
             * @constructor
             * @param {k8shost.v1.Deployment.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Deployment = function (properties) {
                this.warnings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Deployment metadata.
             * @member {k8shost.v1.ObjectMeta.$Properties|null|undefined} metadata
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.metadata = null;

            /**
             * Deployment objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.objectJson = $util.newBuffer([]);

            /**
             * Deployment warnings.
             * @member {Array.<string>} warnings
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.warnings = $util.emptyArray;

            /**
             * Deployment replicas.
             * @member {number} replicas
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.replicas = 0;

            /**
             * Deployment readyReplicas.
             * @member {number} readyReplicas
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.readyReplicas = 0;

            /**
             * Deployment availableReplicas.
             * @member {number} availableReplicas
             * @memberof k8shost.v1.Deployment
             * @instance
             */
            Deployment.prototype.availableReplicas = 0;

            /**
             * Creates a new Deployment instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {k8shost.v1.Deployment.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Deployment} Deployment instance
             * @type {{
             *   (properties: k8shost.v1.Deployment.$Shape): k8shost.v1.Deployment & k8shost.v1.Deployment.$Shape;
             *   (properties?: k8shost.v1.Deployment.$Properties): k8shost.v1.Deployment;
             * }}
             */
            Deployment.create = function(properties) {
                return new Deployment(properties);
            };

            /**
             * Encodes the specified Deployment message. Does not implicitly {@link k8shost.v1.Deployment.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {k8shost.v1.Deployment.$Properties} message Deployment message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Deployment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.k8shost.v1.ObjectMeta.encode(message.metadata, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.warnings[i]);
                if (message.replicas != null && $Object.hasOwnProperty.call(message, "replicas") && message.replicas !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.replicas);
                if (message.readyReplicas != null && $Object.hasOwnProperty.call(message, "readyReplicas") && message.readyReplicas !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.readyReplicas);
                if (message.availableReplicas != null && $Object.hasOwnProperty.call(message, "availableReplicas") && message.availableReplicas !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.availableReplicas);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Deployment message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Deployment & k8shost.v1.Deployment.$Shape} Deployment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Deployment.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.Deployment();
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
                            message.metadata = $root.k8shost.v1.ObjectMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.replicas = value;
                            else
                                delete message.replicas;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.readyReplicas = value;
                            else
                                delete message.readyReplicas;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.availableReplicas = value;
                            else
                                delete message.availableReplicas;
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
             * Creates a Deployment message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Deployment} Deployment
             */
            Deployment.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Deployment)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Deployment: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Deployment();
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".k8shost.v1.Deployment.metadata: object expected");
                    message.metadata = $root.k8shost.v1.ObjectMeta.fromObject(object.metadata, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.warnings) {
                    if (!$Array.isArray(object.warnings))
                        throw $TypeError(".k8shost.v1.Deployment.warnings: array expected");
                    message.warnings = $Array(object.warnings.length);
                    for (let i = 0; i < object.warnings.length; ++i)
                        message.warnings[i] = $String(object.warnings[i]);
                }
                if (object.replicas != null)
                    if ($Number(object.replicas) !== 0)
                        message.replicas = object.replicas | 0;
                if (object.readyReplicas != null)
                    if ($Number(object.readyReplicas) !== 0)
                        message.readyReplicas = object.readyReplicas | 0;
                if (object.availableReplicas != null)
                    if ($Number(object.availableReplicas) !== 0)
                        message.availableReplicas = object.availableReplicas | 0;
                return message;
            };

            /**
             * Creates a plain object from a Deployment message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {k8shost.v1.Deployment} message Deployment
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Deployment.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.warnings = [];
                if (options.defaults) {
                    object.metadata = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.replicas = 0;
                    object.readyReplicas = 0;
                    object.availableReplicas = 0;
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.k8shost.v1.ObjectMeta.toObject(message.metadata, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.warnings && message.warnings.length) {
                    object.warnings = $Array(message.warnings.length);
                    for (let j = 0; j < message.warnings.length; ++j)
                        object.warnings[j] = message.warnings[j];
                }
                if (message.replicas != null && $Object.hasOwnProperty.call(message, "replicas"))
                    object.replicas = message.replicas;
                if (message.readyReplicas != null && $Object.hasOwnProperty.call(message, "readyReplicas"))
                    object.readyReplicas = message.readyReplicas;
                if (message.availableReplicas != null && $Object.hasOwnProperty.call(message, "availableReplicas"))
                    object.availableReplicas = message.availableReplicas;
                return object;
            };

            /**
             * Converts this Deployment to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Deployment
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Deployment.prototype.toJSON = function() {
                return Deployment.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Deployment
             * @function getTypeUrl
             * @memberof k8shost.v1.Deployment
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Deployment.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Deployment";
            };

            return Deployment;
        })();

        v1.DeploymentList = (function() {

            /**
             * Properties of a DeploymentList.
             * @typedef {Object} k8shost.v1.DeploymentList.$Properties
             * @property {Array.<k8shost.v1.Deployment.$Properties>|null} [items] DeploymentList items
             * @property {string|null} [resourceVersion] DeploymentList resourceVersion
             * @property {string|null} [continueToken] DeploymentList continueToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeploymentList.
             * @memberof k8shost.v1
             * @interface IDeploymentList
             * @augments k8shost.v1.DeploymentList.$Properties
             * @deprecated Use k8shost.v1.DeploymentList.$Properties instead.
             */

            /**
             * Shape of a DeploymentList.
             * @typedef {k8shost.v1.DeploymentList.$Properties} k8shost.v1.DeploymentList.$Shape
             */

            /**
             * Constructs a new DeploymentList.
             * @memberof k8shost.v1
             * @classdesc Represents a DeploymentList.
             * @constructor
             * @param {k8shost.v1.DeploymentList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeploymentList = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeploymentList items.
             * @member {Array.<k8shost.v1.Deployment.$Properties>} items
             * @memberof k8shost.v1.DeploymentList
             * @instance
             */
            DeploymentList.prototype.items = $util.emptyArray;

            /**
             * DeploymentList resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.DeploymentList
             * @instance
             */
            DeploymentList.prototype.resourceVersion = "";

            /**
             * DeploymentList continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.DeploymentList
             * @instance
             */
            DeploymentList.prototype.continueToken = "";

            /**
             * Creates a new DeploymentList instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {k8shost.v1.DeploymentList.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.DeploymentList} DeploymentList instance
             * @type {{
             *   (properties: k8shost.v1.DeploymentList.$Shape): k8shost.v1.DeploymentList & k8shost.v1.DeploymentList.$Shape;
             *   (properties?: k8shost.v1.DeploymentList.$Properties): k8shost.v1.DeploymentList;
             * }}
             */
            DeploymentList.create = function(properties) {
                return new DeploymentList(properties);
            };

            /**
             * Encodes the specified DeploymentList message. Does not implicitly {@link k8shost.v1.DeploymentList.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {k8shost.v1.DeploymentList.$Properties} message DeploymentList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeploymentList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.k8shost.v1.Deployment.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.continueToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeploymentList message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.DeploymentList & k8shost.v1.DeploymentList.$Shape} DeploymentList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeploymentList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.DeploymentList();
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
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.k8shost.v1.Deployment.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
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
             * Creates a DeploymentList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.DeploymentList} DeploymentList
             */
            DeploymentList.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.DeploymentList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.DeploymentList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.DeploymentList();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".k8shost.v1.DeploymentList.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".k8shost.v1.DeploymentList.items: object expected");
                        message.items[i] = $root.k8shost.v1.Deployment.fromObject(object.items[i], _depth + 1);
                    }
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                return message;
            };

            /**
             * Creates a plain object from a DeploymentList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {k8shost.v1.DeploymentList} message DeploymentList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeploymentList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (options.defaults) {
                    object.resourceVersion = "";
                    object.continueToken = "";
                }
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.k8shost.v1.Deployment.toObject(message.items[j], options, _depth + 1);
                }
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                return object;
            };

            /**
             * Converts this DeploymentList to JSON.
             * @function toJSON
             * @memberof k8shost.v1.DeploymentList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeploymentList.prototype.toJSON = function() {
                return DeploymentList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeploymentList
             * @function getTypeUrl
             * @memberof k8shost.v1.DeploymentList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeploymentList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.DeploymentList";
            };

            return DeploymentList;
        })();

        v1.DeploymentEvent = (function() {

            /**
             * Properties of a DeploymentEvent.
             * @typedef {Object} k8shost.v1.DeploymentEvent.$Properties
             * @property {string|null} [type] DeploymentEvent type
             * @property {k8shost.v1.Deployment.$Properties|null} [deployment] DeploymentEvent deployment
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeploymentEvent.
             * @memberof k8shost.v1
             * @interface IDeploymentEvent
             * @augments k8shost.v1.DeploymentEvent.$Properties
             * @deprecated Use k8shost.v1.DeploymentEvent.$Properties instead.
             */

            /**
             * Shape of a DeploymentEvent.
             * @typedef {k8shost.v1.DeploymentEvent.$Properties} k8shost.v1.DeploymentEvent.$Shape
             */

            /**
             * Constructs a new DeploymentEvent.
             * @memberof k8shost.v1
             * @classdesc Represents a DeploymentEvent.
             * @constructor
             * @param {k8shost.v1.DeploymentEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeploymentEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeploymentEvent type.
             * @member {string} type
             * @memberof k8shost.v1.DeploymentEvent
             * @instance
             */
            DeploymentEvent.prototype.type = "";

            /**
             * DeploymentEvent deployment.
             * @member {k8shost.v1.Deployment.$Properties|null|undefined} deployment
             * @memberof k8shost.v1.DeploymentEvent
             * @instance
             */
            DeploymentEvent.prototype.deployment = null;

            /**
             * Creates a new DeploymentEvent instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {k8shost.v1.DeploymentEvent.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.DeploymentEvent} DeploymentEvent instance
             * @type {{
             *   (properties: k8shost.v1.DeploymentEvent.$Shape): k8shost.v1.DeploymentEvent & k8shost.v1.DeploymentEvent.$Shape;
             *   (properties?: k8shost.v1.DeploymentEvent.$Properties): k8shost.v1.DeploymentEvent;
             * }}
             */
            DeploymentEvent.create = function(properties) {
                return new DeploymentEvent(properties);
            };

            /**
             * Encodes the specified DeploymentEvent message. Does not implicitly {@link k8shost.v1.DeploymentEvent.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {k8shost.v1.DeploymentEvent.$Properties} message DeploymentEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeploymentEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                if (message.deployment != null && $Object.hasOwnProperty.call(message, "deployment"))
                    $root.k8shost.v1.Deployment.encode(message.deployment, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeploymentEvent message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.DeploymentEvent & k8shost.v1.DeploymentEvent.$Shape} DeploymentEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeploymentEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.DeploymentEvent();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.deployment = $root.k8shost.v1.Deployment.decode(reader, reader.size(), $undefined, _depth + 1, message.deployment);
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
             * Creates a DeploymentEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.DeploymentEvent} DeploymentEvent
             */
            DeploymentEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.DeploymentEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.DeploymentEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.DeploymentEvent();
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.deployment != null) {
                    if (!$util.isObject(object.deployment))
                        throw $TypeError(".k8shost.v1.DeploymentEvent.deployment: object expected");
                    message.deployment = $root.k8shost.v1.Deployment.fromObject(object.deployment, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DeploymentEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {k8shost.v1.DeploymentEvent} message DeploymentEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeploymentEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type = "";
                    object.deployment = null;
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.deployment != null && $Object.hasOwnProperty.call(message, "deployment"))
                    object.deployment = $root.k8shost.v1.Deployment.toObject(message.deployment, options, _depth + 1);
                return object;
            };

            /**
             * Converts this DeploymentEvent to JSON.
             * @function toJSON
             * @memberof k8shost.v1.DeploymentEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeploymentEvent.prototype.toJSON = function() {
                return DeploymentEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DeploymentEvent
             * @function getTypeUrl
             * @memberof k8shost.v1.DeploymentEvent
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DeploymentEvent.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.DeploymentEvent";
            };

            return DeploymentEvent;
        })();

        v1.Node = (function() {

            /**
             * Properties of a Node.
             * @typedef {Object} k8shost.v1.Node.$Properties
             * @property {k8shost.v1.ObjectMeta.$Properties|null} [metadata] Node metadata
             * @property {Uint8Array|null} [objectJson] Node objectJson
             * @property {Array.<string>|null} [warnings] Node warnings
             * @property {boolean|null} [ready] Node ready
             * @property {string|null} [internalIp] Node internalIp
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Node.
             * @memberof k8shost.v1
             * @interface INode
             * @augments k8shost.v1.Node.$Properties
             * @deprecated Use k8shost.v1.Node.$Properties instead.
             */

            /**
             * Shape of a Node.
             * @typedef {k8shost.v1.Node.$Properties} k8shost.v1.Node.$Shape
             */

            /**
             * Constructs a new Node.
             * @memberof k8shost.v1
             * @classdesc Represents a Node.
             * @constructor
             * @param {k8shost.v1.Node.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Node = function (properties) {
                this.warnings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Node metadata.
             * @member {k8shost.v1.ObjectMeta.$Properties|null|undefined} metadata
             * @memberof k8shost.v1.Node
             * @instance
             */
            Node.prototype.metadata = null;

            /**
             * Node objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.Node
             * @instance
             */
            Node.prototype.objectJson = $util.newBuffer([]);

            /**
             * Node warnings.
             * @member {Array.<string>} warnings
             * @memberof k8shost.v1.Node
             * @instance
             */
            Node.prototype.warnings = $util.emptyArray;

            /**
             * Node ready.
             * @member {boolean} ready
             * @memberof k8shost.v1.Node
             * @instance
             */
            Node.prototype.ready = false;

            /**
             * Node internalIp.
             * @member {string} internalIp
             * @memberof k8shost.v1.Node
             * @instance
             */
            Node.prototype.internalIp = "";

            /**
             * Creates a new Node instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.Node
             * @static
             * @param {k8shost.v1.Node.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.Node} Node instance
             * @type {{
             *   (properties: k8shost.v1.Node.$Shape): k8shost.v1.Node & k8shost.v1.Node.$Shape;
             *   (properties?: k8shost.v1.Node.$Properties): k8shost.v1.Node;
             * }}
             */
            Node.create = function(properties) {
                return new Node(properties);
            };

            /**
             * Encodes the specified Node message. Does not implicitly {@link k8shost.v1.Node.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.Node
             * @static
             * @param {k8shost.v1.Node.$Properties} message Node message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Node.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.k8shost.v1.ObjectMeta.encode(message.metadata, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.objectJson);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.warnings[i]);
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.ready);
                if (message.internalIp != null && $Object.hasOwnProperty.call(message, "internalIp") && message.internalIp !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.internalIp);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Node message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.Node
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.Node & k8shost.v1.Node.$Shape} Node
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Node.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.Node();
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
                            message.metadata = $root.k8shost.v1.ObjectMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ready = value;
                            else
                                delete message.ready;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.internalIp = value;
                            else
                                delete message.internalIp;
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
             * Creates a Node message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.Node
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.Node} Node
             */
            Node.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.Node)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.Node: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.Node();
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".k8shost.v1.Node.metadata: object expected");
                    message.metadata = $root.k8shost.v1.ObjectMeta.fromObject(object.metadata, _depth + 1);
                }
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                if (object.warnings) {
                    if (!$Array.isArray(object.warnings))
                        throw $TypeError(".k8shost.v1.Node.warnings: array expected");
                    message.warnings = $Array(object.warnings.length);
                    for (let i = 0; i < object.warnings.length; ++i)
                        message.warnings[i] = $String(object.warnings[i]);
                }
                if (object.ready != null)
                    if (object.ready)
                        message.ready = $Boolean(object.ready);
                if (object.internalIp != null)
                    if (typeof object.internalIp !== "string" || object.internalIp.length)
                        message.internalIp = $String(object.internalIp);
                return message;
            };

            /**
             * Creates a plain object from a Node message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.Node
             * @static
             * @param {k8shost.v1.Node} message Node
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Node.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.warnings = [];
                if (options.defaults) {
                    object.metadata = null;
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                    object.ready = false;
                    object.internalIp = "";
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.k8shost.v1.ObjectMeta.toObject(message.metadata, options, _depth + 1);
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                if (message.warnings && message.warnings.length) {
                    object.warnings = $Array(message.warnings.length);
                    for (let j = 0; j < message.warnings.length; ++j)
                        object.warnings[j] = message.warnings[j];
                }
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready"))
                    object.ready = message.ready;
                if (message.internalIp != null && $Object.hasOwnProperty.call(message, "internalIp"))
                    object.internalIp = message.internalIp;
                return object;
            };

            /**
             * Converts this Node to JSON.
             * @function toJSON
             * @memberof k8shost.v1.Node
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Node.prototype.toJSON = function() {
                return Node.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Node
             * @function getTypeUrl
             * @memberof k8shost.v1.Node
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Node.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.Node";
            };

            return Node;
        })();

        v1.NodeList = (function() {

            /**
             * Properties of a NodeList.
             * @typedef {Object} k8shost.v1.NodeList.$Properties
             * @property {Array.<k8shost.v1.Node.$Properties>|null} [items] NodeList items
             * @property {string|null} [resourceVersion] NodeList resourceVersion
             * @property {string|null} [continueToken] NodeList continueToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeList.
             * @memberof k8shost.v1
             * @interface INodeList
             * @augments k8shost.v1.NodeList.$Properties
             * @deprecated Use k8shost.v1.NodeList.$Properties instead.
             */

            /**
             * Shape of a NodeList.
             * @typedef {k8shost.v1.NodeList.$Properties} k8shost.v1.NodeList.$Shape
             */

            /**
             * Constructs a new NodeList.
             * @memberof k8shost.v1
             * @classdesc Represents a NodeList.
             * @constructor
             * @param {k8shost.v1.NodeList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeList = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeList items.
             * @member {Array.<k8shost.v1.Node.$Properties>} items
             * @memberof k8shost.v1.NodeList
             * @instance
             */
            NodeList.prototype.items = $util.emptyArray;

            /**
             * NodeList resourceVersion.
             * @member {string} resourceVersion
             * @memberof k8shost.v1.NodeList
             * @instance
             */
            NodeList.prototype.resourceVersion = "";

            /**
             * NodeList continueToken.
             * @member {string} continueToken
             * @memberof k8shost.v1.NodeList
             * @instance
             */
            NodeList.prototype.continueToken = "";

            /**
             * Creates a new NodeList instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {k8shost.v1.NodeList.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.NodeList} NodeList instance
             * @type {{
             *   (properties: k8shost.v1.NodeList.$Shape): k8shost.v1.NodeList & k8shost.v1.NodeList.$Shape;
             *   (properties?: k8shost.v1.NodeList.$Properties): k8shost.v1.NodeList;
             * }}
             */
            NodeList.create = function(properties) {
                return new NodeList(properties);
            };

            /**
             * Encodes the specified NodeList message. Does not implicitly {@link k8shost.v1.NodeList.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {k8shost.v1.NodeList.$Properties} message NodeList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.k8shost.v1.Node.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion") && message.resourceVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceVersion);
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken") && message.continueToken !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.continueToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeList message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.NodeList & k8shost.v1.NodeList.$Shape} NodeList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.NodeList();
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
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.k8shost.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceVersion = value;
                            else
                                delete message.resourceVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.continueToken = value;
                            else
                                delete message.continueToken;
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
             * Creates a NodeList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.NodeList} NodeList
             */
            NodeList.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.NodeList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.NodeList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.NodeList();
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".k8shost.v1.NodeList.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".k8shost.v1.NodeList.items: object expected");
                        message.items[i] = $root.k8shost.v1.Node.fromObject(object.items[i], _depth + 1);
                    }
                }
                if (object.resourceVersion != null)
                    if (typeof object.resourceVersion !== "string" || object.resourceVersion.length)
                        message.resourceVersion = $String(object.resourceVersion);
                if (object.continueToken != null)
                    if (typeof object.continueToken !== "string" || object.continueToken.length)
                        message.continueToken = $String(object.continueToken);
                return message;
            };

            /**
             * Creates a plain object from a NodeList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {k8shost.v1.NodeList} message NodeList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            NodeList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.items = [];
                if (options.defaults) {
                    object.resourceVersion = "";
                    object.continueToken = "";
                }
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.k8shost.v1.Node.toObject(message.items[j], options, _depth + 1);
                }
                if (message.resourceVersion != null && $Object.hasOwnProperty.call(message, "resourceVersion"))
                    object.resourceVersion = message.resourceVersion;
                if (message.continueToken != null && $Object.hasOwnProperty.call(message, "continueToken"))
                    object.continueToken = message.continueToken;
                return object;
            };

            /**
             * Converts this NodeList to JSON.
             * @function toJSON
             * @memberof k8shost.v1.NodeList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NodeList.prototype.toJSON = function() {
                return NodeList.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for NodeList
             * @function getTypeUrl
             * @memberof k8shost.v1.NodeList
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            NodeList.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.NodeList";
            };

            return NodeList;
        })();

        v1.RegisterNodeRequest = (function() {

            /**
             * Properties of a RegisterNodeRequest.
             * @typedef {Object} k8shost.v1.RegisterNodeRequest.$Properties
             * @property {Uint8Array|null} [objectJson] RegisterNodeRequest objectJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterNodeRequest.
             * @memberof k8shost.v1
             * @interface IRegisterNodeRequest
             * @augments k8shost.v1.RegisterNodeRequest.$Properties
             * @deprecated Use k8shost.v1.RegisterNodeRequest.$Properties instead.
             */

            /**
             * Shape of a RegisterNodeRequest.
             * @typedef {k8shost.v1.RegisterNodeRequest.$Properties} k8shost.v1.RegisterNodeRequest.$Shape
             */

            /**
             * Constructs a new RegisterNodeRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a RegisterNodeRequest.
             * @constructor
             * @param {k8shost.v1.RegisterNodeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterNodeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterNodeRequest objectJson.
             * @member {Uint8Array} objectJson
             * @memberof k8shost.v1.RegisterNodeRequest
             * @instance
             */
            RegisterNodeRequest.prototype.objectJson = $util.newBuffer([]);

            /**
             * Creates a new RegisterNodeRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {k8shost.v1.RegisterNodeRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.RegisterNodeRequest} RegisterNodeRequest instance
             * @type {{
             *   (properties: k8shost.v1.RegisterNodeRequest.$Shape): k8shost.v1.RegisterNodeRequest & k8shost.v1.RegisterNodeRequest.$Shape;
             *   (properties?: k8shost.v1.RegisterNodeRequest.$Properties): k8shost.v1.RegisterNodeRequest;
             * }}
             */
            RegisterNodeRequest.create = function(properties) {
                return new RegisterNodeRequest(properties);
            };

            /**
             * Encodes the specified RegisterNodeRequest message. Does not implicitly {@link k8shost.v1.RegisterNodeRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {k8shost.v1.RegisterNodeRequest.$Properties} message RegisterNodeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterNodeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson") && message.objectJson.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterNodeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.RegisterNodeRequest & k8shost.v1.RegisterNodeRequest.$Shape} RegisterNodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterNodeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.RegisterNodeRequest();
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
                            if ((value = reader.bytes()).length)
                                message.objectJson = value;
                            else
                                delete message.objectJson;
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
             * Creates a RegisterNodeRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.RegisterNodeRequest} RegisterNodeRequest
             */
            RegisterNodeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.RegisterNodeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.RegisterNodeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.RegisterNodeRequest();
                if (object.objectJson != null)
                    if (object.objectJson.length)
                        if (typeof object.objectJson === "string")
                            $util.base64.decode(object.objectJson, message.objectJson = $util.newBuffer($util.base64.length(object.objectJson)), 0);
                        else if (object.objectJson.length >= 0)
                            message.objectJson = object.objectJson;
                return message;
            };

            /**
             * Creates a plain object from a RegisterNodeRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {k8shost.v1.RegisterNodeRequest} message RegisterNodeRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RegisterNodeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.objectJson = "";
                    else {
                        object.objectJson = [];
                        if (options.bytes !== $Array)
                            object.objectJson = $util.newBuffer(object.objectJson);
                    }
                if (message.objectJson != null && $Object.hasOwnProperty.call(message, "objectJson"))
                    object.objectJson = options.bytes === $String ? $util.base64.encode(message.objectJson, 0, message.objectJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.objectJson) : message.objectJson;
                return object;
            };

            /**
             * Converts this RegisterNodeRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.RegisterNodeRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterNodeRequest.prototype.toJSON = function() {
                return RegisterNodeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RegisterNodeRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.RegisterNodeRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RegisterNodeRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.RegisterNodeRequest";
            };

            return RegisterNodeRequest;
        })();

        v1.HeartbeatRequest = (function() {

            /**
             * Properties of a HeartbeatRequest.
             * @typedef {Object} k8shost.v1.HeartbeatRequest.$Properties
             * @property {string|null} [name] HeartbeatRequest name
             * @property {number|null} [leaseDurationSeconds] HeartbeatRequest leaseDurationSeconds
             * @property {Uint8Array|null} [statusPatchJson] HeartbeatRequest statusPatchJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeartbeatRequest.
             * @memberof k8shost.v1
             * @interface IHeartbeatRequest
             * @augments k8shost.v1.HeartbeatRequest.$Properties
             * @deprecated Use k8shost.v1.HeartbeatRequest.$Properties instead.
             */

            /**
             * Shape of a HeartbeatRequest.
             * @typedef {k8shost.v1.HeartbeatRequest.$Properties} k8shost.v1.HeartbeatRequest.$Shape
             */

            /**
             * Constructs a new HeartbeatRequest.
             * @memberof k8shost.v1
             * @classdesc Represents a HeartbeatRequest.
             * @constructor
             * @param {k8shost.v1.HeartbeatRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeartbeatRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeartbeatRequest name.
             * @member {string} name
             * @memberof k8shost.v1.HeartbeatRequest
             * @instance
             */
            HeartbeatRequest.prototype.name = "";

            /**
             * HeartbeatRequest leaseDurationSeconds.
             * @member {number} leaseDurationSeconds
             * @memberof k8shost.v1.HeartbeatRequest
             * @instance
             */
            HeartbeatRequest.prototype.leaseDurationSeconds = 0;

            /**
             * HeartbeatRequest statusPatchJson.
             * @member {Uint8Array} statusPatchJson
             * @memberof k8shost.v1.HeartbeatRequest
             * @instance
             */
            HeartbeatRequest.prototype.statusPatchJson = $util.newBuffer([]);

            /**
             * Creates a new HeartbeatRequest instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {k8shost.v1.HeartbeatRequest.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.HeartbeatRequest} HeartbeatRequest instance
             * @type {{
             *   (properties: k8shost.v1.HeartbeatRequest.$Shape): k8shost.v1.HeartbeatRequest & k8shost.v1.HeartbeatRequest.$Shape;
             *   (properties?: k8shost.v1.HeartbeatRequest.$Properties): k8shost.v1.HeartbeatRequest;
             * }}
             */
            HeartbeatRequest.create = function(properties) {
                return new HeartbeatRequest(properties);
            };

            /**
             * Encodes the specified HeartbeatRequest message. Does not implicitly {@link k8shost.v1.HeartbeatRequest.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {k8shost.v1.HeartbeatRequest.$Properties} message HeartbeatRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeartbeatRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.leaseDurationSeconds != null && $Object.hasOwnProperty.call(message, "leaseDurationSeconds") && message.leaseDurationSeconds !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.leaseDurationSeconds);
                if (message.statusPatchJson != null && $Object.hasOwnProperty.call(message, "statusPatchJson") && message.statusPatchJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.statusPatchJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeartbeatRequest message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.HeartbeatRequest & k8shost.v1.HeartbeatRequest.$Shape} HeartbeatRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeartbeatRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.HeartbeatRequest();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.leaseDurationSeconds = value;
                            else
                                delete message.leaseDurationSeconds;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statusPatchJson = value;
                            else
                                delete message.statusPatchJson;
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
             * Creates a HeartbeatRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.HeartbeatRequest} HeartbeatRequest
             */
            HeartbeatRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.HeartbeatRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.HeartbeatRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.HeartbeatRequest();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.leaseDurationSeconds != null)
                    if ($Number(object.leaseDurationSeconds) !== 0)
                        message.leaseDurationSeconds = object.leaseDurationSeconds | 0;
                if (object.statusPatchJson != null)
                    if (object.statusPatchJson.length)
                        if (typeof object.statusPatchJson === "string")
                            $util.base64.decode(object.statusPatchJson, message.statusPatchJson = $util.newBuffer($util.base64.length(object.statusPatchJson)), 0);
                        else if (object.statusPatchJson.length >= 0)
                            message.statusPatchJson = object.statusPatchJson;
                return message;
            };

            /**
             * Creates a plain object from a HeartbeatRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {k8shost.v1.HeartbeatRequest} message HeartbeatRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            HeartbeatRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.leaseDurationSeconds = 0;
                    if (options.bytes === $String)
                        object.statusPatchJson = "";
                    else {
                        object.statusPatchJson = [];
                        if (options.bytes !== $Array)
                            object.statusPatchJson = $util.newBuffer(object.statusPatchJson);
                    }
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.leaseDurationSeconds != null && $Object.hasOwnProperty.call(message, "leaseDurationSeconds"))
                    object.leaseDurationSeconds = message.leaseDurationSeconds;
                if (message.statusPatchJson != null && $Object.hasOwnProperty.call(message, "statusPatchJson"))
                    object.statusPatchJson = options.bytes === $String ? $util.base64.encode(message.statusPatchJson, 0, message.statusPatchJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.statusPatchJson) : message.statusPatchJson;
                return object;
            };

            /**
             * Converts this HeartbeatRequest to JSON.
             * @function toJSON
             * @memberof k8shost.v1.HeartbeatRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HeartbeatRequest.prototype.toJSON = function() {
                return HeartbeatRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for HeartbeatRequest
             * @function getTypeUrl
             * @memberof k8shost.v1.HeartbeatRequest
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            HeartbeatRequest.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.HeartbeatRequest";
            };

            return HeartbeatRequest;
        })();

        v1.HeartbeatResponse = (function() {

            /**
             * Properties of a HeartbeatResponse.
             * @typedef {Object} k8shost.v1.HeartbeatResponse.$Properties
             * @property {string|null} [renewTime] HeartbeatResponse renewTime
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeartbeatResponse.
             * @memberof k8shost.v1
             * @interface IHeartbeatResponse
             * @augments k8shost.v1.HeartbeatResponse.$Properties
             * @deprecated Use k8shost.v1.HeartbeatResponse.$Properties instead.
             */

            /**
             * Shape of a HeartbeatResponse.
             * @typedef {k8shost.v1.HeartbeatResponse.$Properties} k8shost.v1.HeartbeatResponse.$Shape
             */

            /**
             * Constructs a new HeartbeatResponse.
             * @memberof k8shost.v1
             * @classdesc Represents a HeartbeatResponse.
             * @constructor
             * @param {k8shost.v1.HeartbeatResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeartbeatResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeartbeatResponse renewTime.
             * @member {string} renewTime
             * @memberof k8shost.v1.HeartbeatResponse
             * @instance
             */
            HeartbeatResponse.prototype.renewTime = "";

            /**
             * Creates a new HeartbeatResponse instance using the specified properties.
             * @function create
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {k8shost.v1.HeartbeatResponse.$Properties=} [properties] Properties to set
             * @returns {k8shost.v1.HeartbeatResponse} HeartbeatResponse instance
             * @type {{
             *   (properties: k8shost.v1.HeartbeatResponse.$Shape): k8shost.v1.HeartbeatResponse & k8shost.v1.HeartbeatResponse.$Shape;
             *   (properties?: k8shost.v1.HeartbeatResponse.$Properties): k8shost.v1.HeartbeatResponse;
             * }}
             */
            HeartbeatResponse.create = function(properties) {
                return new HeartbeatResponse(properties);
            };

            /**
             * Encodes the specified HeartbeatResponse message. Does not implicitly {@link k8shost.v1.HeartbeatResponse.verify|verify} messages.
             * @function encode
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {k8shost.v1.HeartbeatResponse.$Properties} message HeartbeatResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeartbeatResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.renewTime != null && $Object.hasOwnProperty.call(message, "renewTime") && message.renewTime !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.renewTime);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeartbeatResponse message from the specified reader or buffer.
             * @function decode
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {k8shost.v1.HeartbeatResponse & k8shost.v1.HeartbeatResponse.$Shape} HeartbeatResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeartbeatResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.k8shost.v1.HeartbeatResponse();
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
                                message.renewTime = value;
                            else
                                delete message.renewTime;
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
             * Creates a HeartbeatResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {k8shost.v1.HeartbeatResponse} HeartbeatResponse
             */
            HeartbeatResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.k8shost.v1.HeartbeatResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".k8shost.v1.HeartbeatResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.k8shost.v1.HeartbeatResponse();
                if (object.renewTime != null)
                    if (typeof object.renewTime !== "string" || object.renewTime.length)
                        message.renewTime = $String(object.renewTime);
                return message;
            };

            /**
             * Creates a plain object from a HeartbeatResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {k8shost.v1.HeartbeatResponse} message HeartbeatResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            HeartbeatResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.renewTime = "";
                if (message.renewTime != null && $Object.hasOwnProperty.call(message, "renewTime"))
                    object.renewTime = message.renewTime;
                return object;
            };

            /**
             * Converts this HeartbeatResponse to JSON.
             * @function toJSON
             * @memberof k8shost.v1.HeartbeatResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HeartbeatResponse.prototype.toJSON = function() {
                return HeartbeatResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for HeartbeatResponse
             * @function getTypeUrl
             * @memberof k8shost.v1.HeartbeatResponse
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            HeartbeatResponse.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/k8shost.v1.HeartbeatResponse";
            };

            return HeartbeatResponse;
        })();

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
             * @property {string|null} [query] Command query
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
             * Command query.
             * @member {string} query
             * @memberof k8shost.v1.Command
             * @instance
             */
            Command.prototype.query = "";

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
                if (message.query != null && $Object.hasOwnProperty.call(message, "query") && message.query !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.query);
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
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.query = value;
                            else
                                delete message.query;
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
                if (object.query != null)
                    if (typeof object.query !== "string" || object.query.length)
                        message.query = $String(object.query);
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
                    object.query = "";
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
                if (message.query != null && $Object.hasOwnProperty.call(message, "query"))
                    object.query = message.query;
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
