/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["plasmacloud"] || ($protobuf.roots["plasmacloud"] = {});

export const plasmacloud = $root.plasmacloud = (() => {

    /**
     * Namespace plasmacloud.
     * @exports plasmacloud
     * @namespace
     */
    const plasmacloud = {};

    plasmacloud.common = (function() {

        /**
         * Namespace common.
         * @memberof plasmacloud
         * @namespace
         */
        const common = {};

        common.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof plasmacloud.common
             * @namespace
             */
            const v1 = {};

            v1.Tenant = (function() {

                /**
                 * Properties of a Tenant.
                 * @typedef {Object} plasmacloud.common.v1.Tenant.$Properties
                 * @property {string|null} [orgId] Tenant orgId
                 * @property {string|null} [projectId] Tenant projectId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Tenant.
                 * @memberof plasmacloud.common.v1
                 * @interface ITenant
                 * @augments plasmacloud.common.v1.Tenant.$Properties
                 * @deprecated Use plasmacloud.common.v1.Tenant.$Properties instead.
                 */

                /**
                 * Shape of a Tenant.
                 * @typedef {plasmacloud.common.v1.Tenant.$Properties} plasmacloud.common.v1.Tenant.$Shape
                 */

                /**
                 * Constructs a new Tenant.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents a Tenant.
                 * @constructor
                 * @param {plasmacloud.common.v1.Tenant.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Tenant = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Tenant orgId.
                 * @member {string} orgId
                 * @memberof plasmacloud.common.v1.Tenant
                 * @instance
                 */
                Tenant.prototype.orgId = "";

                /**
                 * Tenant projectId.
                 * @member {string} projectId
                 * @memberof plasmacloud.common.v1.Tenant
                 * @instance
                 */
                Tenant.prototype.projectId = "";

                /**
                 * Creates a new Tenant instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {plasmacloud.common.v1.Tenant.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.Tenant} Tenant instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.Tenant.$Shape): plasmacloud.common.v1.Tenant & plasmacloud.common.v1.Tenant.$Shape;
                 *   (properties?: plasmacloud.common.v1.Tenant.$Properties): plasmacloud.common.v1.Tenant;
                 * }}
                 */
                Tenant.create = function(properties) {
                    return new Tenant(properties);
                };

                /**
                 * Encodes the specified Tenant message. Does not implicitly {@link plasmacloud.common.v1.Tenant.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {plasmacloud.common.v1.Tenant.$Properties} message Tenant message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Tenant.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.orgId != null && $Object.hasOwnProperty.call(message, "orgId") && message.orgId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.orgId);
                    if (message.projectId != null && $Object.hasOwnProperty.call(message, "projectId") && message.projectId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.projectId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Tenant message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.Tenant & plasmacloud.common.v1.Tenant.$Shape} Tenant
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Tenant.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.Tenant();
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
                                    message.orgId = value;
                                else
                                    delete message.orgId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.projectId = value;
                                else
                                    delete message.projectId;
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
                 * Creates a Tenant message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.Tenant} Tenant
                 */
                Tenant.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.Tenant)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.Tenant: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.Tenant();
                    if (object.orgId != null)
                        if (typeof object.orgId !== "string" || object.orgId.length)
                            message.orgId = $String(object.orgId);
                    if (object.projectId != null)
                        if (typeof object.projectId !== "string" || object.projectId.length)
                            message.projectId = $String(object.projectId);
                    return message;
                };

                /**
                 * Creates a plain object from a Tenant message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {plasmacloud.common.v1.Tenant} message Tenant
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Tenant.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.orgId = "";
                        object.projectId = "";
                    }
                    if (message.orgId != null && $Object.hasOwnProperty.call(message, "orgId"))
                        object.orgId = message.orgId;
                    if (message.projectId != null && $Object.hasOwnProperty.call(message, "projectId"))
                        object.projectId = message.projectId;
                    return object;
                };

                /**
                 * Converts this Tenant to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.Tenant
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Tenant.prototype.toJSON = function() {
                    return Tenant.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Tenant
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.Tenant
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Tenant.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.Tenant";
                };

                return Tenant;
            })();

            v1.Ownership = (function() {

                /**
                 * Properties of an Ownership.
                 * @typedef {Object} plasmacloud.common.v1.Ownership.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] Ownership tenant
                 * @property {string|null} [owner] Ownership owner
                 * @property {number|null} [revision] Ownership revision
                 * @property {Object.<string,string>|null} [labels] Ownership labels
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Ownership.
                 * @memberof plasmacloud.common.v1
                 * @interface IOwnership
                 * @augments plasmacloud.common.v1.Ownership.$Properties
                 * @deprecated Use plasmacloud.common.v1.Ownership.$Properties instead.
                 */

                /**
                 * Shape of an Ownership.
                 * @typedef {plasmacloud.common.v1.Ownership.$Properties} plasmacloud.common.v1.Ownership.$Shape
                 */

                /**
                 * Constructs a new Ownership.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents an Ownership.
                 * @constructor
                 * @param {plasmacloud.common.v1.Ownership.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Ownership = function (properties) {
                    this.labels = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Ownership tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.common.v1.Ownership
                 * @instance
                 */
                Ownership.prototype.tenant = null;

                /**
                 * Ownership owner.
                 * @member {string} owner
                 * @memberof plasmacloud.common.v1.Ownership
                 * @instance
                 */
                Ownership.prototype.owner = "";

                /**
                 * Ownership revision.
                 * @member {number} revision
                 * @memberof plasmacloud.common.v1.Ownership
                 * @instance
                 */
                Ownership.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Ownership labels.
                 * @member {Object.<string,string>} labels
                 * @memberof plasmacloud.common.v1.Ownership
                 * @instance
                 */
                Ownership.prototype.labels = $util.emptyObject;

                /**
                 * Creates a new Ownership instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {plasmacloud.common.v1.Ownership.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.Ownership} Ownership instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.Ownership.$Shape): plasmacloud.common.v1.Ownership & plasmacloud.common.v1.Ownership.$Shape;
                 *   (properties?: plasmacloud.common.v1.Ownership.$Properties): plasmacloud.common.v1.Ownership;
                 * }}
                 */
                Ownership.create = function(properties) {
                    return new Ownership(properties);
                };

                /**
                 * Encodes the specified Ownership message. Does not implicitly {@link plasmacloud.common.v1.Ownership.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {plasmacloud.common.v1.Ownership.$Properties} message Ownership message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Ownership.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.owner);
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        for (let keys = $Object.keys(message.labels), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.labels[keys[i]]).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Ownership message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.Ownership & plasmacloud.common.v1.Ownership.$Shape} Ownership
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Ownership.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.Ownership();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.owner = value;
                                else
                                    delete message.owner;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.revision = value;
                                else
                                    delete message.revision;
                                continue;
                            }
                        case 4: {
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
                 * Creates an Ownership message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.Ownership} Ownership
                 */
                Ownership.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.Ownership)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.Ownership: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.Ownership();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.common.v1.Ownership.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.owner != null)
                        if (typeof object.owner !== "string" || object.owner.length)
                            message.owner = $String(object.owner);
                    if (object.revision != null)
                        if (typeof object.revision === "object" ? object.revision.low || object.revision.high : $Number(object.revision) !== 0)
                            if ($util.Long)
                                message.revision = $util.Long.fromValue(object.revision, true);
                            else if (typeof object.revision === "string")
                                message.revision = $parseInt(object.revision, 10);
                            else if (typeof object.revision === "number")
                                message.revision = object.revision;
                            else if (typeof object.revision === "object")
                                message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                    if (object.labels) {
                        if (!$util.isObject(object.labels))
                            throw $TypeError(".plasmacloud.common.v1.Ownership.labels: object expected");
                        message.labels = {};
                        for (let keys = $Object.keys(object.labels), i = 0; i < keys.length; ++i) {
                            if (keys[i] === "__proto__")
                                $util.makeProp(message.labels, keys[i]);
                            message.labels[keys[i]] = $String(object.labels[keys[i]]);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an Ownership message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {plasmacloud.common.v1.Ownership} message Ownership
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Ownership.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.objects || options.defaults)
                        object.labels = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.owner = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.revision = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.revision = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                        object.owner = message.owner;
                    if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                        else if (typeof message.revision === "number")
                            object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                        else
                            object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                    let keys2;
                    if (message.labels && (keys2 = $Object.keys(message.labels)).length) {
                        object.labels = {};
                        for (let j = 0; j < keys2.length; ++j) {
                            if (keys2[j] === "__proto__")
                                $util.makeProp(object.labels, keys2[j]);
                            object.labels[keys2[j]] = message.labels[keys2[j]];
                        }
                    }
                    return object;
                };

                /**
                 * Converts this Ownership to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.Ownership
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Ownership.prototype.toJSON = function() {
                    return Ownership.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Ownership
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.Ownership
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Ownership.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.Ownership";
                };

                return Ownership;
            })();

            v1.ListOwnedRequest = (function() {

                /**
                 * Properties of a ListOwnedRequest.
                 * @typedef {Object} plasmacloud.common.v1.ListOwnedRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListOwnedRequest tenant
                 * @property {string|null} [ownerPrefix] ListOwnedRequest ownerPrefix
                 * @property {number|null} [pageSize] ListOwnedRequest pageSize
                 * @property {string|null} [pageToken] ListOwnedRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListOwnedRequest.
                 * @memberof plasmacloud.common.v1
                 * @interface IListOwnedRequest
                 * @augments plasmacloud.common.v1.ListOwnedRequest.$Properties
                 * @deprecated Use plasmacloud.common.v1.ListOwnedRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListOwnedRequest.
                 * @typedef {plasmacloud.common.v1.ListOwnedRequest.$Properties} plasmacloud.common.v1.ListOwnedRequest.$Shape
                 */

                /**
                 * Constructs a new ListOwnedRequest.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents a ListOwnedRequest.
                 * @constructor
                 * @param {plasmacloud.common.v1.ListOwnedRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListOwnedRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListOwnedRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @instance
                 */
                ListOwnedRequest.prototype.tenant = null;

                /**
                 * ListOwnedRequest ownerPrefix.
                 * @member {string} ownerPrefix
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @instance
                 */
                ListOwnedRequest.prototype.ownerPrefix = "";

                /**
                 * ListOwnedRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @instance
                 */
                ListOwnedRequest.prototype.pageSize = 0;

                /**
                 * ListOwnedRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @instance
                 */
                ListOwnedRequest.prototype.pageToken = "";

                /**
                 * Creates a new ListOwnedRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.ListOwnedRequest} ListOwnedRequest instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.ListOwnedRequest.$Shape): plasmacloud.common.v1.ListOwnedRequest & plasmacloud.common.v1.ListOwnedRequest.$Shape;
                 *   (properties?: plasmacloud.common.v1.ListOwnedRequest.$Properties): plasmacloud.common.v1.ListOwnedRequest;
                 * }}
                 */
                ListOwnedRequest.create = function(properties) {
                    return new ListOwnedRequest(properties);
                };

                /**
                 * Encodes the specified ListOwnedRequest message. Does not implicitly {@link plasmacloud.common.v1.ListOwnedRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedRequest.$Properties} message ListOwnedRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListOwnedRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.ownerPrefix != null && $Object.hasOwnProperty.call(message, "ownerPrefix") && message.ownerPrefix !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.ownerPrefix);
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListOwnedRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ListOwnedRequest & plasmacloud.common.v1.ListOwnedRequest.$Shape} ListOwnedRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListOwnedRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.ListOwnedRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.ownerPrefix = value;
                                else
                                    delete message.ownerPrefix;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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
                 * Creates a ListOwnedRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.ListOwnedRequest} ListOwnedRequest
                 */
                ListOwnedRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.ListOwnedRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.ListOwnedRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.ListOwnedRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.common.v1.ListOwnedRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.ownerPrefix != null)
                        if (typeof object.ownerPrefix !== "string" || object.ownerPrefix.length)
                            message.ownerPrefix = $String(object.ownerPrefix);
                    if (object.pageSize != null)
                        if ($Number(object.pageSize) !== 0)
                            message.pageSize = object.pageSize >>> 0;
                    if (object.pageToken != null)
                        if (typeof object.pageToken !== "string" || object.pageToken.length)
                            message.pageToken = $String(object.pageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListOwnedRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedRequest} message ListOwnedRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListOwnedRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.ownerPrefix = "";
                        object.pageSize = 0;
                        object.pageToken = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.ownerPrefix != null && $Object.hasOwnProperty.call(message, "ownerPrefix"))
                        object.ownerPrefix = message.ownerPrefix;
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                        object.pageSize = message.pageSize;
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken"))
                        object.pageToken = message.pageToken;
                    return object;
                };

                /**
                 * Converts this ListOwnedRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListOwnedRequest.prototype.toJSON = function() {
                    return ListOwnedRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListOwnedRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.ListOwnedRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListOwnedRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.ListOwnedRequest";
                };

                return ListOwnedRequest;
            })();

            v1.OwnedResource = (function() {

                /**
                 * Properties of an OwnedResource.
                 * @typedef {Object} plasmacloud.common.v1.OwnedResource.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] OwnedResource ownership
                 * @property {string|null} [id] OwnedResource id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OwnedResource.
                 * @memberof plasmacloud.common.v1
                 * @interface IOwnedResource
                 * @augments plasmacloud.common.v1.OwnedResource.$Properties
                 * @deprecated Use plasmacloud.common.v1.OwnedResource.$Properties instead.
                 */

                /**
                 * Shape of an OwnedResource.
                 * @typedef {plasmacloud.common.v1.OwnedResource.$Properties} plasmacloud.common.v1.OwnedResource.$Shape
                 */

                /**
                 * Constructs a new OwnedResource.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents an OwnedResource.
                 * @constructor
                 * @param {plasmacloud.common.v1.OwnedResource.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OwnedResource = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OwnedResource ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @instance
                 */
                OwnedResource.prototype.ownership = null;

                /**
                 * OwnedResource id.
                 * @member {string} id
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @instance
                 */
                OwnedResource.prototype.id = "";

                /**
                 * Creates a new OwnedResource instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {plasmacloud.common.v1.OwnedResource.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.OwnedResource} OwnedResource instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.OwnedResource.$Shape): plasmacloud.common.v1.OwnedResource & plasmacloud.common.v1.OwnedResource.$Shape;
                 *   (properties?: plasmacloud.common.v1.OwnedResource.$Properties): plasmacloud.common.v1.OwnedResource;
                 * }}
                 */
                OwnedResource.create = function(properties) {
                    return new OwnedResource(properties);
                };

                /**
                 * Encodes the specified OwnedResource message. Does not implicitly {@link plasmacloud.common.v1.OwnedResource.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {plasmacloud.common.v1.OwnedResource.$Properties} message OwnedResource message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OwnedResource.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OwnedResource message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.OwnedResource & plasmacloud.common.v1.OwnedResource.$Shape} OwnedResource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OwnedResource.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.OwnedResource();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
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
                 * Creates an OwnedResource message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.OwnedResource} OwnedResource
                 */
                OwnedResource.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.OwnedResource)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.OwnedResource: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.OwnedResource();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.common.v1.OwnedResource.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    return message;
                };

                /**
                 * Creates a plain object from an OwnedResource message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {plasmacloud.common.v1.OwnedResource} message OwnedResource
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                OwnedResource.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.ownership = null;
                        object.id = "";
                    }
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    return object;
                };

                /**
                 * Converts this OwnedResource to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                OwnedResource.prototype.toJSON = function() {
                    return OwnedResource.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for OwnedResource
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.OwnedResource
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                OwnedResource.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.OwnedResource";
                };

                return OwnedResource;
            })();

            v1.ListOwnedResponse = (function() {

                /**
                 * Properties of a ListOwnedResponse.
                 * @typedef {Object} plasmacloud.common.v1.ListOwnedResponse.$Properties
                 * @property {Array.<plasmacloud.common.v1.OwnedResource.$Properties>|null} [resources] ListOwnedResponse resources
                 * @property {string|null} [nextPageToken] ListOwnedResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListOwnedResponse.
                 * @memberof plasmacloud.common.v1
                 * @interface IListOwnedResponse
                 * @augments plasmacloud.common.v1.ListOwnedResponse.$Properties
                 * @deprecated Use plasmacloud.common.v1.ListOwnedResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListOwnedResponse.
                 * @typedef {plasmacloud.common.v1.ListOwnedResponse.$Properties} plasmacloud.common.v1.ListOwnedResponse.$Shape
                 */

                /**
                 * Constructs a new ListOwnedResponse.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents a ListOwnedResponse.
                 * @constructor
                 * @param {plasmacloud.common.v1.ListOwnedResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListOwnedResponse = function (properties) {
                    this.resources = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListOwnedResponse resources.
                 * @member {Array.<plasmacloud.common.v1.OwnedResource.$Properties>} resources
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @instance
                 */
                ListOwnedResponse.prototype.resources = $util.emptyArray;

                /**
                 * ListOwnedResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @instance
                 */
                ListOwnedResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListOwnedResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.ListOwnedResponse} ListOwnedResponse instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.ListOwnedResponse.$Shape): plasmacloud.common.v1.ListOwnedResponse & plasmacloud.common.v1.ListOwnedResponse.$Shape;
                 *   (properties?: plasmacloud.common.v1.ListOwnedResponse.$Properties): plasmacloud.common.v1.ListOwnedResponse;
                 * }}
                 */
                ListOwnedResponse.create = function(properties) {
                    return new ListOwnedResponse(properties);
                };

                /**
                 * Encodes the specified ListOwnedResponse message. Does not implicitly {@link plasmacloud.common.v1.ListOwnedResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedResponse.$Properties} message ListOwnedResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListOwnedResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.resources != null && message.resources.length)
                        for (let i = 0; i < message.resources.length; ++i)
                            $root.plasmacloud.common.v1.OwnedResource.encode(message.resources[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListOwnedResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ListOwnedResponse & plasmacloud.common.v1.ListOwnedResponse.$Shape} ListOwnedResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListOwnedResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.ListOwnedResponse();
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
                                if (!(message.resources && message.resources.length))
                                    message.resources = [];
                                message.resources.push($root.plasmacloud.common.v1.OwnedResource.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListOwnedResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.ListOwnedResponse} ListOwnedResponse
                 */
                ListOwnedResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.ListOwnedResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.ListOwnedResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.ListOwnedResponse();
                    if (object.resources) {
                        if (!$Array.isArray(object.resources))
                            throw $TypeError(".plasmacloud.common.v1.ListOwnedResponse.resources: array expected");
                        message.resources = $Array(object.resources.length);
                        for (let i = 0; i < object.resources.length; ++i) {
                            if (!$util.isObject(object.resources[i]))
                                throw $TypeError(".plasmacloud.common.v1.ListOwnedResponse.resources: object expected");
                            message.resources[i] = $root.plasmacloud.common.v1.OwnedResource.fromObject(object.resources[i], _depth + 1);
                        }
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListOwnedResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {plasmacloud.common.v1.ListOwnedResponse} message ListOwnedResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListOwnedResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.resources = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.resources && message.resources.length) {
                        object.resources = $Array(message.resources.length);
                        for (let j = 0; j < message.resources.length; ++j)
                            object.resources[j] = $root.plasmacloud.common.v1.OwnedResource.toObject(message.resources[j], options, _depth + 1);
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListOwnedResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListOwnedResponse.prototype.toJSON = function() {
                    return ListOwnedResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListOwnedResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.ListOwnedResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListOwnedResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.ListOwnedResponse";
                };

                return ListOwnedResponse;
            })();

            v1.ErrorDetail = (function() {

                /**
                 * Properties of an ErrorDetail.
                 * @typedef {Object} plasmacloud.common.v1.ErrorDetail.$Properties
                 * @property {string|null} [reason] ErrorDetail reason
                 * @property {number|null} [retryAfterMs] ErrorDetail retryAfterMs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorDetail.
                 * @memberof plasmacloud.common.v1
                 * @interface IErrorDetail
                 * @augments plasmacloud.common.v1.ErrorDetail.$Properties
                 * @deprecated Use plasmacloud.common.v1.ErrorDetail.$Properties instead.
                 */

                /**
                 * Shape of an ErrorDetail.
                 * @typedef {plasmacloud.common.v1.ErrorDetail.$Properties} plasmacloud.common.v1.ErrorDetail.$Shape
                 */

                /**
                 * Constructs a new ErrorDetail.
                 * @memberof plasmacloud.common.v1
                 * @classdesc Represents an ErrorDetail.
                 * @constructor
                 * @param {plasmacloud.common.v1.ErrorDetail.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorDetail = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ErrorDetail reason.
                 * @member {string} reason
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.reason = "";

                /**
                 * ErrorDetail retryAfterMs.
                 * @member {number} retryAfterMs
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.retryAfterMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new ErrorDetail instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {plasmacloud.common.v1.ErrorDetail.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.common.v1.ErrorDetail} ErrorDetail instance
                 * @type {{
                 *   (properties: plasmacloud.common.v1.ErrorDetail.$Shape): plasmacloud.common.v1.ErrorDetail & plasmacloud.common.v1.ErrorDetail.$Shape;
                 *   (properties?: plasmacloud.common.v1.ErrorDetail.$Properties): plasmacloud.common.v1.ErrorDetail;
                 * }}
                 */
                ErrorDetail.create = function(properties) {
                    return new ErrorDetail(properties);
                };

                /**
                 * Encodes the specified ErrorDetail message. Does not implicitly {@link plasmacloud.common.v1.ErrorDetail.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {plasmacloud.common.v1.ErrorDetail.$Properties} message ErrorDetail message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorDetail.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                    if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && (typeof message.retryAfterMs === "object" ? message.retryAfterMs.low || message.retryAfterMs.high : message.retryAfterMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.retryAfterMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorDetail message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.common.v1.ErrorDetail & plasmacloud.common.v1.ErrorDetail.$Shape} ErrorDetail
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorDetail.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.common.v1.ErrorDetail();
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
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.retryAfterMs = value;
                                else
                                    delete message.retryAfterMs;
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
                 * Creates an ErrorDetail message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.common.v1.ErrorDetail} ErrorDetail
                 */
                ErrorDetail.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.common.v1.ErrorDetail)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.common.v1.ErrorDetail: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.common.v1.ErrorDetail();
                    if (object.reason != null)
                        if (typeof object.reason !== "string" || object.reason.length)
                            message.reason = $String(object.reason);
                    if (object.retryAfterMs != null)
                        if (typeof object.retryAfterMs === "object" ? object.retryAfterMs.low || object.retryAfterMs.high : $Number(object.retryAfterMs) !== 0)
                            if ($util.Long)
                                message.retryAfterMs = $util.Long.fromValue(object.retryAfterMs, true);
                            else if (typeof object.retryAfterMs === "string")
                                message.retryAfterMs = $parseInt(object.retryAfterMs, 10);
                            else if (typeof object.retryAfterMs === "number")
                                message.retryAfterMs = object.retryAfterMs;
                            else if (typeof object.retryAfterMs === "object")
                                message.retryAfterMs = new $util.LongBits(object.retryAfterMs.low >>> 0, object.retryAfterMs.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an ErrorDetail message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {plasmacloud.common.v1.ErrorDetail} message ErrorDetail
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ErrorDetail.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.reason = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.retryAfterMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.retryAfterMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                        object.reason = message.reason;
                    if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.retryAfterMs = typeof message.retryAfterMs === "number" ? $BigInt(message.retryAfterMs) : $util.Long.fromBits(message.retryAfterMs.low >>> 0, message.retryAfterMs.high >>> 0, true).toBigInt();
                        else if (typeof message.retryAfterMs === "number")
                            object.retryAfterMs = options.longs === $String ? $String(message.retryAfterMs) : message.retryAfterMs;
                        else
                            object.retryAfterMs = options.longs === $String ? $util.Long.prototype.toString.call(message.retryAfterMs) : options.longs === $Number ? new $util.LongBits(message.retryAfterMs.low >>> 0, message.retryAfterMs.high >>> 0).toNumber(true) : message.retryAfterMs;
                    return object;
                };

                /**
                 * Converts this ErrorDetail to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ErrorDetail.prototype.toJSON = function() {
                    return ErrorDetail.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ErrorDetail
                 * @function getTypeUrl
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ErrorDetail.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.common.v1.ErrorDetail";
                };

                return ErrorDetail;
            })();

            return v1;
        })();

        return common;
    })();

    plasmacloud.flashdns = (function() {

        /**
         * Namespace flashdns.
         * @memberof plasmacloud
         * @namespace
         */
        const flashdns = {};

        flashdns.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof plasmacloud.flashdns
             * @namespace
             */
            const v1 = {};

            v1.Zone = (function() {

                /**
                 * Properties of a Zone.
                 * @typedef {Object} plasmacloud.flashdns.v1.Zone.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] Zone tenant
                 * @property {string|null} [name] Zone name
                 * @property {string|null} [listenAddress] Zone listenAddress
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Zone.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IZone
                 * @augments plasmacloud.flashdns.v1.Zone.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.Zone.$Properties instead.
                 */

                /**
                 * Shape of a Zone.
                 * @typedef {plasmacloud.flashdns.v1.Zone.$Properties} plasmacloud.flashdns.v1.Zone.$Shape
                 */

                /**
                 * Constructs a new Zone.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a Zone.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.Zone.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Zone = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Zone tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @instance
                 */
                Zone.prototype.tenant = null;

                /**
                 * Zone name.
                 * @member {string} name
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @instance
                 */
                Zone.prototype.name = "";

                /**
                 * Zone listenAddress.
                 * @member {string} listenAddress
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @instance
                 */
                Zone.prototype.listenAddress = "";

                /**
                 * Creates a new Zone instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {plasmacloud.flashdns.v1.Zone.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.Zone} Zone instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.Zone.$Shape): plasmacloud.flashdns.v1.Zone & plasmacloud.flashdns.v1.Zone.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.Zone.$Properties): plasmacloud.flashdns.v1.Zone;
                 * }}
                 */
                Zone.create = function(properties) {
                    return new Zone(properties);
                };

                /**
                 * Encodes the specified Zone message. Does not implicitly {@link plasmacloud.flashdns.v1.Zone.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {plasmacloud.flashdns.v1.Zone.$Properties} message Zone message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Zone.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.listenAddress != null && $Object.hasOwnProperty.call(message, "listenAddress") && message.listenAddress !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.listenAddress);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Zone message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.Zone & plasmacloud.flashdns.v1.Zone.$Shape} Zone
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Zone.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.Zone();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                                if ((value = reader.stringVerify()).length)
                                    message.listenAddress = value;
                                else
                                    delete message.listenAddress;
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
                 * Creates a Zone message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.Zone} Zone
                 */
                Zone.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.Zone)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.Zone: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.Zone();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.flashdns.v1.Zone.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.listenAddress != null)
                        if (typeof object.listenAddress !== "string" || object.listenAddress.length)
                            message.listenAddress = $String(object.listenAddress);
                    return message;
                };

                /**
                 * Creates a plain object from a Zone message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {plasmacloud.flashdns.v1.Zone} message Zone
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Zone.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.name = "";
                        object.listenAddress = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.listenAddress != null && $Object.hasOwnProperty.call(message, "listenAddress"))
                        object.listenAddress = message.listenAddress;
                    return object;
                };

                /**
                 * Converts this Zone to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Zone.prototype.toJSON = function() {
                    return Zone.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Zone
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.Zone
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Zone.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.Zone";
                };

                return Zone;
            })();

            v1.EnsureZoneRequest = (function() {

                /**
                 * Properties of an EnsureZoneRequest.
                 * @typedef {Object} plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] EnsureZoneRequest tenant
                 * @property {string|null} [name] EnsureZoneRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureZoneRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IEnsureZoneRequest
                 * @augments plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureZoneRequest.
                 * @typedef {plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties} plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureZoneRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents an EnsureZoneRequest.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureZoneRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureZoneRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @instance
                 */
                EnsureZoneRequest.prototype.tenant = null;

                /**
                 * EnsureZoneRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @instance
                 */
                EnsureZoneRequest.prototype.name = "";

                /**
                 * Creates a new EnsureZoneRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.EnsureZoneRequest} EnsureZoneRequest instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape): plasmacloud.flashdns.v1.EnsureZoneRequest & plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties): plasmacloud.flashdns.v1.EnsureZoneRequest;
                 * }}
                 */
                EnsureZoneRequest.create = function(properties) {
                    return new EnsureZoneRequest(properties);
                };

                /**
                 * Encodes the specified EnsureZoneRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.EnsureZoneRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.EnsureZoneRequest.$Properties} message EnsureZoneRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureZoneRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureZoneRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.EnsureZoneRequest & plasmacloud.flashdns.v1.EnsureZoneRequest.$Shape} EnsureZoneRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureZoneRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.EnsureZoneRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates an EnsureZoneRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.EnsureZoneRequest} EnsureZoneRequest
                 */
                EnsureZoneRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.EnsureZoneRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.EnsureZoneRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.EnsureZoneRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.flashdns.v1.EnsureZoneRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                /**
                 * Creates a plain object from an EnsureZoneRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.EnsureZoneRequest} message EnsureZoneRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                EnsureZoneRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.name = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                /**
                 * Converts this EnsureZoneRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                EnsureZoneRequest.prototype.toJSON = function() {
                    return EnsureZoneRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for EnsureZoneRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.EnsureZoneRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                EnsureZoneRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.EnsureZoneRequest";
                };

                return EnsureZoneRequest;
            })();

            v1.DeleteZoneRequest = (function() {

                /**
                 * Properties of a DeleteZoneRequest.
                 * @typedef {Object} plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] DeleteZoneRequest tenant
                 * @property {string|null} [name] DeleteZoneRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeleteZoneRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IDeleteZoneRequest
                 * @augments plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties instead.
                 */

                /**
                 * Shape of a DeleteZoneRequest.
                 * @typedef {plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties} plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape
                 */

                /**
                 * Constructs a new DeleteZoneRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a DeleteZoneRequest.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeleteZoneRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DeleteZoneRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @instance
                 */
                DeleteZoneRequest.prototype.tenant = null;

                /**
                 * DeleteZoneRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @instance
                 */
                DeleteZoneRequest.prototype.name = "";

                /**
                 * Creates a new DeleteZoneRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneRequest} DeleteZoneRequest instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape): plasmacloud.flashdns.v1.DeleteZoneRequest & plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties): plasmacloud.flashdns.v1.DeleteZoneRequest;
                 * }}
                 */
                DeleteZoneRequest.create = function(properties) {
                    return new DeleteZoneRequest(properties);
                };

                /**
                 * Encodes the specified DeleteZoneRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.DeleteZoneRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneRequest.$Properties} message DeleteZoneRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeleteZoneRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeleteZoneRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneRequest & plasmacloud.flashdns.v1.DeleteZoneRequest.$Shape} DeleteZoneRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeleteZoneRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.DeleteZoneRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates a DeleteZoneRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneRequest} DeleteZoneRequest
                 */
                DeleteZoneRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.DeleteZoneRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.DeleteZoneRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.DeleteZoneRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.flashdns.v1.DeleteZoneRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                /**
                 * Creates a plain object from a DeleteZoneRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneRequest} message DeleteZoneRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeleteZoneRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.name = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                /**
                 * Converts this DeleteZoneRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeleteZoneRequest.prototype.toJSON = function() {
                    return DeleteZoneRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeleteZoneRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeleteZoneRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.DeleteZoneRequest";
                };

                return DeleteZoneRequest;
            })();

            v1.DeleteZoneResponse = (function() {

                /**
                 * Properties of a DeleteZoneResponse.
                 * @typedef {Object} plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeleteZoneResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IDeleteZoneResponse
                 * @augments plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties instead.
                 */

                /**
                 * Shape of a DeleteZoneResponse.
                 * @typedef {plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties} plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape
                 */

                /**
                 * Constructs a new DeleteZoneResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a DeleteZoneResponse.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeleteZoneResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new DeleteZoneResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneResponse} DeleteZoneResponse instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape): plasmacloud.flashdns.v1.DeleteZoneResponse & plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties): plasmacloud.flashdns.v1.DeleteZoneResponse;
                 * }}
                 */
                DeleteZoneResponse.create = function(properties) {
                    return new DeleteZoneResponse(properties);
                };

                /**
                 * Encodes the specified DeleteZoneResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.DeleteZoneResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneResponse.$Properties} message DeleteZoneResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeleteZoneResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeleteZoneResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneResponse & plasmacloud.flashdns.v1.DeleteZoneResponse.$Shape} DeleteZoneResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeleteZoneResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.DeleteZoneResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a DeleteZoneResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.DeleteZoneResponse} DeleteZoneResponse
                 */
                DeleteZoneResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.DeleteZoneResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.DeleteZoneResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.flashdns.v1.DeleteZoneResponse();
                };

                /**
                 * Creates a plain object from a DeleteZoneResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.DeleteZoneResponse} message DeleteZoneResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeleteZoneResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this DeleteZoneResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeleteZoneResponse.prototype.toJSON = function() {
                    return DeleteZoneResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeleteZoneResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.DeleteZoneResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeleteZoneResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.DeleteZoneResponse";
                };

                return DeleteZoneResponse;
            })();

            v1.RecordSet = (function() {

                /**
                 * Properties of a RecordSet.
                 * @typedef {Object} plasmacloud.flashdns.v1.RecordSet.$Properties
                 * @property {string|null} [name] RecordSet name
                 * @property {string|null} [type] RecordSet type
                 * @property {number|null} [ttlSeconds] RecordSet ttlSeconds
                 * @property {Array.<string>|null} [values] RecordSet values
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RecordSet.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IRecordSet
                 * @augments plasmacloud.flashdns.v1.RecordSet.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.RecordSet.$Properties instead.
                 */

                /**
                 * Shape of a RecordSet.
                 * @typedef {plasmacloud.flashdns.v1.RecordSet.$Properties} plasmacloud.flashdns.v1.RecordSet.$Shape
                 */

                /**
                 * Constructs a new RecordSet.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a RecordSet.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.RecordSet.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RecordSet = function (properties) {
                    this.values = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RecordSet name.
                 * @member {string} name
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @instance
                 */
                RecordSet.prototype.name = "";

                /**
                 * RecordSet type.
                 * @member {string} type
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @instance
                 */
                RecordSet.prototype.type = "";

                /**
                 * RecordSet ttlSeconds.
                 * @member {number} ttlSeconds
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @instance
                 */
                RecordSet.prototype.ttlSeconds = 0;

                /**
                 * RecordSet values.
                 * @member {Array.<string>} values
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @instance
                 */
                RecordSet.prototype.values = $util.emptyArray;

                /**
                 * Creates a new RecordSet instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {plasmacloud.flashdns.v1.RecordSet.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.RecordSet} RecordSet instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.RecordSet.$Shape): plasmacloud.flashdns.v1.RecordSet & plasmacloud.flashdns.v1.RecordSet.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.RecordSet.$Properties): plasmacloud.flashdns.v1.RecordSet;
                 * }}
                 */
                RecordSet.create = function(properties) {
                    return new RecordSet(properties);
                };

                /**
                 * Encodes the specified RecordSet message. Does not implicitly {@link plasmacloud.flashdns.v1.RecordSet.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {plasmacloud.flashdns.v1.RecordSet.$Properties} message RecordSet message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RecordSet.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.type);
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds") && message.ttlSeconds !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.ttlSeconds);
                    if (message.values != null && message.values.length)
                        for (let i = 0; i < message.values.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.values[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RecordSet message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RecordSet & plasmacloud.flashdns.v1.RecordSet.$Shape} RecordSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RecordSet.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.RecordSet();
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
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ttlSeconds = value;
                                else
                                    delete message.ttlSeconds;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                message.values.push(reader.stringVerify());
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
                 * Creates a RecordSet message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.RecordSet} RecordSet
                 */
                RecordSet.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.RecordSet)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.RecordSet: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.RecordSet();
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    if (object.ttlSeconds != null)
                        if ($Number(object.ttlSeconds) !== 0)
                            message.ttlSeconds = object.ttlSeconds >>> 0;
                    if (object.values) {
                        if (!$Array.isArray(object.values))
                            throw $TypeError(".plasmacloud.flashdns.v1.RecordSet.values: array expected");
                        message.values = $Array(object.values.length);
                        for (let i = 0; i < object.values.length; ++i)
                            message.values[i] = $String(object.values[i]);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a RecordSet message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {plasmacloud.flashdns.v1.RecordSet} message RecordSet
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RecordSet.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.values = [];
                    if (options.defaults) {
                        object.name = "";
                        object.type = "";
                        object.ttlSeconds = 0;
                    }
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds"))
                        object.ttlSeconds = message.ttlSeconds;
                    if (message.values && message.values.length) {
                        object.values = $Array(message.values.length);
                        for (let j = 0; j < message.values.length; ++j)
                            object.values[j] = message.values[j];
                    }
                    return object;
                };

                /**
                 * Converts this RecordSet to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RecordSet.prototype.toJSON = function() {
                    return RecordSet.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for RecordSet
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.RecordSet
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RecordSet.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.RecordSet";
                };

                return RecordSet;
            })();

            v1.PutRecordSetsRequest = (function() {

                /**
                 * Properties of a PutRecordSetsRequest.
                 * @typedef {Object} plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] PutRecordSetsRequest ownership
                 * @property {string|null} [zone] PutRecordSetsRequest zone
                 * @property {Array.<plasmacloud.flashdns.v1.RecordSet.$Properties>|null} [recordSets] PutRecordSetsRequest recordSets
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PutRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IPutRecordSetsRequest
                 * @augments plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties instead.
                 */

                /**
                 * Shape of a PutRecordSetsRequest.
                 * @typedef {plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties} plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape
                 */

                /**
                 * Constructs a new PutRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a PutRecordSetsRequest.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PutRecordSetsRequest = function (properties) {
                    this.recordSets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PutRecordSetsRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @instance
                 */
                PutRecordSetsRequest.prototype.ownership = null;

                /**
                 * PutRecordSetsRequest zone.
                 * @member {string} zone
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @instance
                 */
                PutRecordSetsRequest.prototype.zone = "";

                /**
                 * PutRecordSetsRequest recordSets.
                 * @member {Array.<plasmacloud.flashdns.v1.RecordSet.$Properties>} recordSets
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @instance
                 */
                PutRecordSetsRequest.prototype.recordSets = $util.emptyArray;

                /**
                 * Creates a new PutRecordSetsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsRequest} PutRecordSetsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.PutRecordSetsRequest & plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.PutRecordSetsRequest;
                 * }}
                 */
                PutRecordSetsRequest.create = function(properties) {
                    return new PutRecordSetsRequest(properties);
                };

                /**
                 * Encodes the specified PutRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.PutRecordSetsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsRequest.$Properties} message PutRecordSetsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PutRecordSetsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.zone);
                    if (message.recordSets != null && message.recordSets.length)
                        for (let i = 0; i < message.recordSets.length; ++i)
                            $root.plasmacloud.flashdns.v1.RecordSet.encode(message.recordSets[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PutRecordSetsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsRequest & plasmacloud.flashdns.v1.PutRecordSetsRequest.$Shape} PutRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PutRecordSetsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.PutRecordSetsRequest();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recordSets && message.recordSets.length))
                                    message.recordSets = [];
                                message.recordSets.push($root.plasmacloud.flashdns.v1.RecordSet.decode(reader, reader.size(), $undefined, _depth + 1));
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
                 * Creates a PutRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsRequest} PutRecordSetsRequest
                 */
                PutRecordSetsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.PutRecordSetsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.PutRecordSetsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.PutRecordSetsRequest();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.flashdns.v1.PutRecordSetsRequest.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.zone != null)
                        if (typeof object.zone !== "string" || object.zone.length)
                            message.zone = $String(object.zone);
                    if (object.recordSets) {
                        if (!$Array.isArray(object.recordSets))
                            throw $TypeError(".plasmacloud.flashdns.v1.PutRecordSetsRequest.recordSets: array expected");
                        message.recordSets = $Array(object.recordSets.length);
                        for (let i = 0; i < object.recordSets.length; ++i) {
                            if (!$util.isObject(object.recordSets[i]))
                                throw $TypeError(".plasmacloud.flashdns.v1.PutRecordSetsRequest.recordSets: object expected");
                            message.recordSets[i] = $root.plasmacloud.flashdns.v1.RecordSet.fromObject(object.recordSets[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a PutRecordSetsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsRequest} message PutRecordSetsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                PutRecordSetsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.recordSets = [];
                    if (options.defaults) {
                        object.ownership = null;
                        object.zone = "";
                    }
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                        object.zone = message.zone;
                    if (message.recordSets && message.recordSets.length) {
                        object.recordSets = $Array(message.recordSets.length);
                        for (let j = 0; j < message.recordSets.length; ++j)
                            object.recordSets[j] = $root.plasmacloud.flashdns.v1.RecordSet.toObject(message.recordSets[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this PutRecordSetsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                PutRecordSetsRequest.prototype.toJSON = function() {
                    return PutRecordSetsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for PutRecordSetsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                PutRecordSetsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.PutRecordSetsRequest";
                };

                return PutRecordSetsRequest;
            })();

            v1.PutRecordSetsResponse = (function() {

                /**
                 * Properties of a PutRecordSetsResponse.
                 * @typedef {Object} plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PutRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IPutRecordSetsResponse
                 * @augments plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties instead.
                 */

                /**
                 * Shape of a PutRecordSetsResponse.
                 * @typedef {plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties} plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape
                 */

                /**
                 * Constructs a new PutRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a PutRecordSetsResponse.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PutRecordSetsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new PutRecordSetsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsResponse} PutRecordSetsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.PutRecordSetsResponse & plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.PutRecordSetsResponse;
                 * }}
                 */
                PutRecordSetsResponse.create = function(properties) {
                    return new PutRecordSetsResponse(properties);
                };

                /**
                 * Encodes the specified PutRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.PutRecordSetsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsResponse.$Properties} message PutRecordSetsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PutRecordSetsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PutRecordSetsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsResponse & plasmacloud.flashdns.v1.PutRecordSetsResponse.$Shape} PutRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PutRecordSetsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.PutRecordSetsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a PutRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.PutRecordSetsResponse} PutRecordSetsResponse
                 */
                PutRecordSetsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.PutRecordSetsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.PutRecordSetsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.flashdns.v1.PutRecordSetsResponse();
                };

                /**
                 * Creates a plain object from a PutRecordSetsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.PutRecordSetsResponse} message PutRecordSetsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                PutRecordSetsResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this PutRecordSetsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                PutRecordSetsResponse.prototype.toJSON = function() {
                    return PutRecordSetsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for PutRecordSetsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.PutRecordSetsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                PutRecordSetsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.PutRecordSetsResponse";
                };

                return PutRecordSetsResponse;
            })();

            v1.RemoveRecordSetsRequest = (function() {

                /**
                 * Properties of a RemoveRecordSetsRequest.
                 * @typedef {Object} plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] RemoveRecordSetsRequest ownership
                 * @property {string|null} [zone] RemoveRecordSetsRequest zone
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IRemoveRecordSetsRequest
                 * @augments plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemoveRecordSetsRequest.
                 * @typedef {plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties} plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape
                 */

                /**
                 * Constructs a new RemoveRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a RemoveRecordSetsRequest.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveRecordSetsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemoveRecordSetsRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @instance
                 */
                RemoveRecordSetsRequest.prototype.ownership = null;

                /**
                 * RemoveRecordSetsRequest zone.
                 * @member {string} zone
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @instance
                 */
                RemoveRecordSetsRequest.prototype.zone = "";

                /**
                 * Creates a new RemoveRecordSetsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsRequest} RemoveRecordSetsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.RemoveRecordSetsRequest & plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.RemoveRecordSetsRequest;
                 * }}
                 */
                RemoveRecordSetsRequest.create = function(properties) {
                    return new RemoveRecordSetsRequest(properties);
                };

                /**
                 * Encodes the specified RemoveRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.RemoveRecordSetsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Properties} message RemoveRecordSetsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveRecordSetsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.zone);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RemoveRecordSetsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsRequest & plasmacloud.flashdns.v1.RemoveRecordSetsRequest.$Shape} RemoveRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveRecordSetsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.RemoveRecordSetsRequest();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
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
                 * Creates a RemoveRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsRequest} RemoveRecordSetsRequest
                 */
                RemoveRecordSetsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.RemoveRecordSetsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.RemoveRecordSetsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.RemoveRecordSetsRequest();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.flashdns.v1.RemoveRecordSetsRequest.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.zone != null)
                        if (typeof object.zone !== "string" || object.zone.length)
                            message.zone = $String(object.zone);
                    return message;
                };

                /**
                 * Creates a plain object from a RemoveRecordSetsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsRequest} message RemoveRecordSetsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RemoveRecordSetsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.ownership = null;
                        object.zone = "";
                    }
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                        object.zone = message.zone;
                    return object;
                };

                /**
                 * Converts this RemoveRecordSetsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RemoveRecordSetsRequest.prototype.toJSON = function() {
                    return RemoveRecordSetsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for RemoveRecordSetsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RemoveRecordSetsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.RemoveRecordSetsRequest";
                };

                return RemoveRecordSetsRequest;
            })();

            v1.RemoveRecordSetsResponse = (function() {

                /**
                 * Properties of a RemoveRecordSetsResponse.
                 * @typedef {Object} plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IRemoveRecordSetsResponse
                 * @augments plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemoveRecordSetsResponse.
                 * @typedef {plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties} plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape
                 */

                /**
                 * Constructs a new RemoveRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a RemoveRecordSetsResponse.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveRecordSetsResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new RemoveRecordSetsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsResponse} RemoveRecordSetsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.RemoveRecordSetsResponse & plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.RemoveRecordSetsResponse;
                 * }}
                 */
                RemoveRecordSetsResponse.create = function(properties) {
                    return new RemoveRecordSetsResponse(properties);
                };

                /**
                 * Encodes the specified RemoveRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.RemoveRecordSetsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Properties} message RemoveRecordSetsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveRecordSetsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RemoveRecordSetsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsResponse & plasmacloud.flashdns.v1.RemoveRecordSetsResponse.$Shape} RemoveRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveRecordSetsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.RemoveRecordSetsResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a RemoveRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.RemoveRecordSetsResponse} RemoveRecordSetsResponse
                 */
                RemoveRecordSetsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.RemoveRecordSetsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.RemoveRecordSetsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.flashdns.v1.RemoveRecordSetsResponse();
                };

                /**
                 * Creates a plain object from a RemoveRecordSetsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.RemoveRecordSetsResponse} message RemoveRecordSetsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RemoveRecordSetsResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this RemoveRecordSetsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RemoveRecordSetsResponse.prototype.toJSON = function() {
                    return RemoveRecordSetsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for RemoveRecordSetsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.RemoveRecordSetsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RemoveRecordSetsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.RemoveRecordSetsResponse";
                };

                return RemoveRecordSetsResponse;
            })();

            v1.ListRecordSetsRequest = (function() {

                /**
                 * Properties of a ListRecordSetsRequest.
                 * @typedef {Object} plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListRecordSetsRequest tenant
                 * @property {string|null} [zone] ListRecordSetsRequest zone
                 * @property {number|null} [pageSize] ListRecordSetsRequest pageSize
                 * @property {string|null} [pageToken] ListRecordSetsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IListRecordSetsRequest
                 * @augments plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListRecordSetsRequest.
                 * @typedef {plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties} plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape
                 */

                /**
                 * Constructs a new ListRecordSetsRequest.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a ListRecordSetsRequest.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListRecordSetsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListRecordSetsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @instance
                 */
                ListRecordSetsRequest.prototype.tenant = null;

                /**
                 * ListRecordSetsRequest zone.
                 * @member {string} zone
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @instance
                 */
                ListRecordSetsRequest.prototype.zone = "";

                /**
                 * ListRecordSetsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @instance
                 */
                ListRecordSetsRequest.prototype.pageSize = 0;

                /**
                 * ListRecordSetsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @instance
                 */
                ListRecordSetsRequest.prototype.pageToken = "";

                /**
                 * Creates a new ListRecordSetsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsRequest} ListRecordSetsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape): plasmacloud.flashdns.v1.ListRecordSetsRequest & plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties): plasmacloud.flashdns.v1.ListRecordSetsRequest;
                 * }}
                 */
                ListRecordSetsRequest.create = function(properties) {
                    return new ListRecordSetsRequest(properties);
                };

                /**
                 * Encodes the specified ListRecordSetsRequest message. Does not implicitly {@link plasmacloud.flashdns.v1.ListRecordSetsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsRequest.$Properties} message ListRecordSetsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListRecordSetsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.zone);
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListRecordSetsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsRequest & plasmacloud.flashdns.v1.ListRecordSetsRequest.$Shape} ListRecordSetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListRecordSetsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.ListRecordSetsRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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
                 * Creates a ListRecordSetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsRequest} ListRecordSetsRequest
                 */
                ListRecordSetsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.ListRecordSetsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.ListRecordSetsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.ListRecordSetsRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.flashdns.v1.ListRecordSetsRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.zone != null)
                        if (typeof object.zone !== "string" || object.zone.length)
                            message.zone = $String(object.zone);
                    if (object.pageSize != null)
                        if ($Number(object.pageSize) !== 0)
                            message.pageSize = object.pageSize >>> 0;
                    if (object.pageToken != null)
                        if (typeof object.pageToken !== "string" || object.pageToken.length)
                            message.pageToken = $String(object.pageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListRecordSetsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsRequest} message ListRecordSetsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListRecordSetsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.zone = "";
                        object.pageSize = 0;
                        object.pageToken = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                        object.zone = message.zone;
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                        object.pageSize = message.pageSize;
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken"))
                        object.pageToken = message.pageToken;
                    return object;
                };

                /**
                 * Converts this ListRecordSetsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListRecordSetsRequest.prototype.toJSON = function() {
                    return ListRecordSetsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListRecordSetsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListRecordSetsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.ListRecordSetsRequest";
                };

                return ListRecordSetsRequest;
            })();

            v1.OwnedRecordSets = (function() {

                /**
                 * Properties of an OwnedRecordSets.
                 * @typedef {Object} plasmacloud.flashdns.v1.OwnedRecordSets.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] OwnedRecordSets ownership
                 * @property {Array.<plasmacloud.flashdns.v1.RecordSet.$Properties>|null} [recordSets] OwnedRecordSets recordSets
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OwnedRecordSets.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IOwnedRecordSets
                 * @augments plasmacloud.flashdns.v1.OwnedRecordSets.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.OwnedRecordSets.$Properties instead.
                 */

                /**
                 * Shape of an OwnedRecordSets.
                 * @typedef {plasmacloud.flashdns.v1.OwnedRecordSets.$Properties} plasmacloud.flashdns.v1.OwnedRecordSets.$Shape
                 */

                /**
                 * Constructs a new OwnedRecordSets.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents an OwnedRecordSets.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.OwnedRecordSets.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OwnedRecordSets = function (properties) {
                    this.recordSets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OwnedRecordSets ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @instance
                 */
                OwnedRecordSets.prototype.ownership = null;

                /**
                 * OwnedRecordSets recordSets.
                 * @member {Array.<plasmacloud.flashdns.v1.RecordSet.$Properties>} recordSets
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @instance
                 */
                OwnedRecordSets.prototype.recordSets = $util.emptyArray;

                /**
                 * Creates a new OwnedRecordSets instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {plasmacloud.flashdns.v1.OwnedRecordSets.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.OwnedRecordSets} OwnedRecordSets instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.OwnedRecordSets.$Shape): plasmacloud.flashdns.v1.OwnedRecordSets & plasmacloud.flashdns.v1.OwnedRecordSets.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.OwnedRecordSets.$Properties): plasmacloud.flashdns.v1.OwnedRecordSets;
                 * }}
                 */
                OwnedRecordSets.create = function(properties) {
                    return new OwnedRecordSets(properties);
                };

                /**
                 * Encodes the specified OwnedRecordSets message. Does not implicitly {@link plasmacloud.flashdns.v1.OwnedRecordSets.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {plasmacloud.flashdns.v1.OwnedRecordSets.$Properties} message OwnedRecordSets message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OwnedRecordSets.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.recordSets != null && message.recordSets.length)
                        for (let i = 0; i < message.recordSets.length; ++i)
                            $root.plasmacloud.flashdns.v1.RecordSet.encode(message.recordSets[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OwnedRecordSets message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.OwnedRecordSets & plasmacloud.flashdns.v1.OwnedRecordSets.$Shape} OwnedRecordSets
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OwnedRecordSets.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.OwnedRecordSets();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recordSets && message.recordSets.length))
                                    message.recordSets = [];
                                message.recordSets.push($root.plasmacloud.flashdns.v1.RecordSet.decode(reader, reader.size(), $undefined, _depth + 1));
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
                 * Creates an OwnedRecordSets message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.OwnedRecordSets} OwnedRecordSets
                 */
                OwnedRecordSets.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.OwnedRecordSets)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.OwnedRecordSets: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.OwnedRecordSets();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.flashdns.v1.OwnedRecordSets.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.recordSets) {
                        if (!$Array.isArray(object.recordSets))
                            throw $TypeError(".plasmacloud.flashdns.v1.OwnedRecordSets.recordSets: array expected");
                        message.recordSets = $Array(object.recordSets.length);
                        for (let i = 0; i < object.recordSets.length; ++i) {
                            if (!$util.isObject(object.recordSets[i]))
                                throw $TypeError(".plasmacloud.flashdns.v1.OwnedRecordSets.recordSets: object expected");
                            message.recordSets[i] = $root.plasmacloud.flashdns.v1.RecordSet.fromObject(object.recordSets[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an OwnedRecordSets message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {plasmacloud.flashdns.v1.OwnedRecordSets} message OwnedRecordSets
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                OwnedRecordSets.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.recordSets = [];
                    if (options.defaults)
                        object.ownership = null;
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.recordSets && message.recordSets.length) {
                        object.recordSets = $Array(message.recordSets.length);
                        for (let j = 0; j < message.recordSets.length; ++j)
                            object.recordSets[j] = $root.plasmacloud.flashdns.v1.RecordSet.toObject(message.recordSets[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this OwnedRecordSets to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                OwnedRecordSets.prototype.toJSON = function() {
                    return OwnedRecordSets.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for OwnedRecordSets
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.OwnedRecordSets
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                OwnedRecordSets.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.OwnedRecordSets";
                };

                return OwnedRecordSets;
            })();

            v1.ListRecordSetsResponse = (function() {

                /**
                 * Properties of a ListRecordSetsResponse.
                 * @typedef {Object} plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties
                 * @property {Array.<plasmacloud.flashdns.v1.OwnedRecordSets.$Properties>|null} [owners] ListRecordSetsResponse owners
                 * @property {string|null} [nextPageToken] ListRecordSetsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @interface IListRecordSetsResponse
                 * @augments plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties
                 * @deprecated Use plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListRecordSetsResponse.
                 * @typedef {plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties} plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape
                 */

                /**
                 * Constructs a new ListRecordSetsResponse.
                 * @memberof plasmacloud.flashdns.v1
                 * @classdesc Represents a ListRecordSetsResponse.
                 * @constructor
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListRecordSetsResponse = function (properties) {
                    this.owners = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListRecordSetsResponse owners.
                 * @member {Array.<plasmacloud.flashdns.v1.OwnedRecordSets.$Properties>} owners
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @instance
                 */
                ListRecordSetsResponse.prototype.owners = $util.emptyArray;

                /**
                 * ListRecordSetsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @instance
                 */
                ListRecordSetsResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListRecordSetsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsResponse} ListRecordSetsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape): plasmacloud.flashdns.v1.ListRecordSetsResponse & plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape;
                 *   (properties?: plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties): plasmacloud.flashdns.v1.ListRecordSetsResponse;
                 * }}
                 */
                ListRecordSetsResponse.create = function(properties) {
                    return new ListRecordSetsResponse(properties);
                };

                /**
                 * Encodes the specified ListRecordSetsResponse message. Does not implicitly {@link plasmacloud.flashdns.v1.ListRecordSetsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsResponse.$Properties} message ListRecordSetsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListRecordSetsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.owners != null && message.owners.length)
                        for (let i = 0; i < message.owners.length; ++i)
                            $root.plasmacloud.flashdns.v1.OwnedRecordSets.encode(message.owners[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListRecordSetsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsResponse & plasmacloud.flashdns.v1.ListRecordSetsResponse.$Shape} ListRecordSetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListRecordSetsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.flashdns.v1.ListRecordSetsResponse();
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
                                if (!(message.owners && message.owners.length))
                                    message.owners = [];
                                message.owners.push($root.plasmacloud.flashdns.v1.OwnedRecordSets.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListRecordSetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.flashdns.v1.ListRecordSetsResponse} ListRecordSetsResponse
                 */
                ListRecordSetsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.flashdns.v1.ListRecordSetsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.flashdns.v1.ListRecordSetsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.flashdns.v1.ListRecordSetsResponse();
                    if (object.owners) {
                        if (!$Array.isArray(object.owners))
                            throw $TypeError(".plasmacloud.flashdns.v1.ListRecordSetsResponse.owners: array expected");
                        message.owners = $Array(object.owners.length);
                        for (let i = 0; i < object.owners.length; ++i) {
                            if (!$util.isObject(object.owners[i]))
                                throw $TypeError(".plasmacloud.flashdns.v1.ListRecordSetsResponse.owners: object expected");
                            message.owners[i] = $root.plasmacloud.flashdns.v1.OwnedRecordSets.fromObject(object.owners[i], _depth + 1);
                        }
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListRecordSetsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {plasmacloud.flashdns.v1.ListRecordSetsResponse} message ListRecordSetsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListRecordSetsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.owners = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.owners && message.owners.length) {
                        object.owners = $Array(message.owners.length);
                        for (let j = 0; j < message.owners.length; ++j)
                            object.owners[j] = $root.plasmacloud.flashdns.v1.OwnedRecordSets.toObject(message.owners[j], options, _depth + 1);
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListRecordSetsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListRecordSetsResponse.prototype.toJSON = function() {
                    return ListRecordSetsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListRecordSetsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.flashdns.v1.ListRecordSetsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListRecordSetsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.flashdns.v1.ListRecordSetsResponse";
                };

                return ListRecordSetsResponse;
            })();

            return v1;
        })();

        return flashdns;
    })();

    plasmacloud.iam = (function() {

        /**
         * Namespace iam.
         * @memberof plasmacloud
         * @namespace
         */
        const iam = {};

        iam.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof plasmacloud.iam
             * @namespace
             */
            const v1 = {};

            v1.ValidateTokenRequest = (function() {

                /**
                 * Properties of a ValidateTokenRequest.
                 * @typedef {Object} plasmacloud.iam.v1.ValidateTokenRequest.$Properties
                 * @property {string|null} [token] ValidateTokenRequest token
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ValidateTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IValidateTokenRequest
                 * @augments plasmacloud.iam.v1.ValidateTokenRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ValidateTokenRequest.$Properties instead.
                 */

                /**
                 * Shape of a ValidateTokenRequest.
                 * @typedef {plasmacloud.iam.v1.ValidateTokenRequest.$Properties} plasmacloud.iam.v1.ValidateTokenRequest.$Shape
                 */

                /**
                 * Constructs a new ValidateTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ValidateTokenRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ValidateTokenRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ValidateTokenRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ValidateTokenRequest token.
                 * @member {string} token
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @instance
                 */
                ValidateTokenRequest.prototype.token = "";

                /**
                 * Creates a new ValidateTokenRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ValidateTokenRequest} ValidateTokenRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ValidateTokenRequest.$Shape): plasmacloud.iam.v1.ValidateTokenRequest & plasmacloud.iam.v1.ValidateTokenRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ValidateTokenRequest.$Properties): plasmacloud.iam.v1.ValidateTokenRequest;
                 * }}
                 */
                ValidateTokenRequest.create = function(properties) {
                    return new ValidateTokenRequest(properties);
                };

                /**
                 * Encodes the specified ValidateTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.ValidateTokenRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenRequest.$Properties} message ValidateTokenRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ValidateTokenRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ValidateTokenRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ValidateTokenRequest & plasmacloud.iam.v1.ValidateTokenRequest.$Shape} ValidateTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ValidateTokenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ValidateTokenRequest();
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
                                    message.token = value;
                                else
                                    delete message.token;
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
                 * Creates a ValidateTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ValidateTokenRequest} ValidateTokenRequest
                 */
                ValidateTokenRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ValidateTokenRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ValidateTokenRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ValidateTokenRequest();
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    return message;
                };

                /**
                 * Creates a plain object from a ValidateTokenRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenRequest} message ValidateTokenRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ValidateTokenRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.token = "";
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    return object;
                };

                /**
                 * Converts this ValidateTokenRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ValidateTokenRequest.prototype.toJSON = function() {
                    return ValidateTokenRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ValidateTokenRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ValidateTokenRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ValidateTokenRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ValidateTokenRequest";
                };

                return ValidateTokenRequest;
            })();

            v1.ValidateTokenResponse = (function() {

                /**
                 * Properties of a ValidateTokenResponse.
                 * @typedef {Object} plasmacloud.iam.v1.ValidateTokenResponse.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ValidateTokenResponse tenant
                 * @property {string|null} [principalId] ValidateTokenResponse principalId
                 * @property {string|null} [principalName] ValidateTokenResponse principalName
                 * @property {Array.<string>|null} [groups] ValidateTokenResponse groups
                 * @property {number|null} [expiresAtMs] ValidateTokenResponse expiresAtMs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ValidateTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IValidateTokenResponse
                 * @augments plasmacloud.iam.v1.ValidateTokenResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ValidateTokenResponse.$Properties instead.
                 */

                /**
                 * Shape of a ValidateTokenResponse.
                 * @typedef {plasmacloud.iam.v1.ValidateTokenResponse.$Properties} plasmacloud.iam.v1.ValidateTokenResponse.$Shape
                 */

                /**
                 * Constructs a new ValidateTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ValidateTokenResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ValidateTokenResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ValidateTokenResponse = function (properties) {
                    this.groups = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ValidateTokenResponse tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 */
                ValidateTokenResponse.prototype.tenant = null;

                /**
                 * ValidateTokenResponse principalId.
                 * @member {string} principalId
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 */
                ValidateTokenResponse.prototype.principalId = "";

                /**
                 * ValidateTokenResponse principalName.
                 * @member {string} principalName
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 */
                ValidateTokenResponse.prototype.principalName = "";

                /**
                 * ValidateTokenResponse groups.
                 * @member {Array.<string>} groups
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 */
                ValidateTokenResponse.prototype.groups = $util.emptyArray;

                /**
                 * ValidateTokenResponse expiresAtMs.
                 * @member {number} expiresAtMs
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 */
                ValidateTokenResponse.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new ValidateTokenResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ValidateTokenResponse} ValidateTokenResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ValidateTokenResponse.$Shape): plasmacloud.iam.v1.ValidateTokenResponse & plasmacloud.iam.v1.ValidateTokenResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ValidateTokenResponse.$Properties): plasmacloud.iam.v1.ValidateTokenResponse;
                 * }}
                 */
                ValidateTokenResponse.create = function(properties) {
                    return new ValidateTokenResponse(properties);
                };

                /**
                 * Encodes the specified ValidateTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.ValidateTokenResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenResponse.$Properties} message ValidateTokenResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ValidateTokenResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.principalId != null && $Object.hasOwnProperty.call(message, "principalId") && message.principalId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.principalId);
                    if (message.principalName != null && $Object.hasOwnProperty.call(message, "principalName") && message.principalName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.principalName);
                    if (message.groups != null && message.groups.length)
                        for (let i = 0; i < message.groups.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.groups[i]);
                    if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.expiresAtMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ValidateTokenResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ValidateTokenResponse & plasmacloud.iam.v1.ValidateTokenResponse.$Shape} ValidateTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ValidateTokenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ValidateTokenResponse();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.principalId = value;
                                else
                                    delete message.principalId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.principalName = value;
                                else
                                    delete message.principalName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.groups && message.groups.length))
                                    message.groups = [];
                                message.groups.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.expiresAtMs = value;
                                else
                                    delete message.expiresAtMs;
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
                 * Creates a ValidateTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ValidateTokenResponse} ValidateTokenResponse
                 */
                ValidateTokenResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ValidateTokenResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ValidateTokenResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ValidateTokenResponse();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.ValidateTokenResponse.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.principalId != null)
                        if (typeof object.principalId !== "string" || object.principalId.length)
                            message.principalId = $String(object.principalId);
                    if (object.principalName != null)
                        if (typeof object.principalName !== "string" || object.principalName.length)
                            message.principalName = $String(object.principalName);
                    if (object.groups) {
                        if (!$Array.isArray(object.groups))
                            throw $TypeError(".plasmacloud.iam.v1.ValidateTokenResponse.groups: array expected");
                        message.groups = $Array(object.groups.length);
                        for (let i = 0; i < object.groups.length; ++i)
                            message.groups[i] = $String(object.groups[i]);
                    }
                    if (object.expiresAtMs != null)
                        if (typeof object.expiresAtMs === "object" ? object.expiresAtMs.low || object.expiresAtMs.high : $Number(object.expiresAtMs) !== 0)
                            if ($util.Long)
                                message.expiresAtMs = $util.Long.fromValue(object.expiresAtMs, true);
                            else if (typeof object.expiresAtMs === "string")
                                message.expiresAtMs = $parseInt(object.expiresAtMs, 10);
                            else if (typeof object.expiresAtMs === "number")
                                message.expiresAtMs = object.expiresAtMs;
                            else if (typeof object.expiresAtMs === "object")
                                message.expiresAtMs = new $util.LongBits(object.expiresAtMs.low >>> 0, object.expiresAtMs.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from a ValidateTokenResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ValidateTokenResponse} message ValidateTokenResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ValidateTokenResponse.toObject = function (message, options, _depth) {
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
                        object.tenant = null;
                        object.principalId = "";
                        object.principalName = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.expiresAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.expiresAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.principalId != null && $Object.hasOwnProperty.call(message, "principalId"))
                        object.principalId = message.principalId;
                    if (message.principalName != null && $Object.hasOwnProperty.call(message, "principalName"))
                        object.principalName = message.principalName;
                    if (message.groups && message.groups.length) {
                        object.groups = $Array(message.groups.length);
                        for (let j = 0; j < message.groups.length; ++j)
                            object.groups[j] = message.groups[j];
                    }
                    if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.expiresAtMs = typeof message.expiresAtMs === "number" ? $BigInt(message.expiresAtMs) : $util.Long.fromBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0, true).toBigInt();
                        else if (typeof message.expiresAtMs === "number")
                            object.expiresAtMs = options.longs === $String ? $String(message.expiresAtMs) : message.expiresAtMs;
                        else
                            object.expiresAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresAtMs) : options.longs === $Number ? new $util.LongBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0).toNumber(true) : message.expiresAtMs;
                    return object;
                };

                /**
                 * Converts this ValidateTokenResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ValidateTokenResponse.prototype.toJSON = function() {
                    return ValidateTokenResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ValidateTokenResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ValidateTokenResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ValidateTokenResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ValidateTokenResponse";
                };

                return ValidateTokenResponse;
            })();

            v1.IssueTokenRequest = (function() {

                /**
                 * Properties of an IssueTokenRequest.
                 * @typedef {Object} plasmacloud.iam.v1.IssueTokenRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] IssueTokenRequest tenant
                 * @property {string|null} [principalName] IssueTokenRequest principalName
                 * @property {Array.<string>|null} [groups] IssueTokenRequest groups
                 * @property {number|null} [ttlSeconds] IssueTokenRequest ttlSeconds
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an IssueTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IIssueTokenRequest
                 * @augments plasmacloud.iam.v1.IssueTokenRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.IssueTokenRequest.$Properties instead.
                 */

                /**
                 * Shape of an IssueTokenRequest.
                 * @typedef {plasmacloud.iam.v1.IssueTokenRequest.$Properties} plasmacloud.iam.v1.IssueTokenRequest.$Shape
                 */

                /**
                 * Constructs a new IssueTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents an IssueTokenRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.IssueTokenRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const IssueTokenRequest = function (properties) {
                    this.groups = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * IssueTokenRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @instance
                 */
                IssueTokenRequest.prototype.tenant = null;

                /**
                 * IssueTokenRequest principalName.
                 * @member {string} principalName
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @instance
                 */
                IssueTokenRequest.prototype.principalName = "";

                /**
                 * IssueTokenRequest groups.
                 * @member {Array.<string>} groups
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @instance
                 */
                IssueTokenRequest.prototype.groups = $util.emptyArray;

                /**
                 * IssueTokenRequest ttlSeconds.
                 * @member {number} ttlSeconds
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @instance
                 */
                IssueTokenRequest.prototype.ttlSeconds = 0;

                /**
                 * Creates a new IssueTokenRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.IssueTokenRequest} IssueTokenRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.IssueTokenRequest.$Shape): plasmacloud.iam.v1.IssueTokenRequest & plasmacloud.iam.v1.IssueTokenRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.IssueTokenRequest.$Properties): plasmacloud.iam.v1.IssueTokenRequest;
                 * }}
                 */
                IssueTokenRequest.create = function(properties) {
                    return new IssueTokenRequest(properties);
                };

                /**
                 * Encodes the specified IssueTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.IssueTokenRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenRequest.$Properties} message IssueTokenRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                IssueTokenRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.principalName != null && $Object.hasOwnProperty.call(message, "principalName") && message.principalName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.principalName);
                    if (message.groups != null && message.groups.length)
                        for (let i = 0; i < message.groups.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.groups[i]);
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds") && message.ttlSeconds !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.ttlSeconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an IssueTokenRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.IssueTokenRequest & plasmacloud.iam.v1.IssueTokenRequest.$Shape} IssueTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                IssueTokenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.IssueTokenRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.principalName = value;
                                else
                                    delete message.principalName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.groups && message.groups.length))
                                    message.groups = [];
                                message.groups.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ttlSeconds = value;
                                else
                                    delete message.ttlSeconds;
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
                 * Creates an IssueTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.IssueTokenRequest} IssueTokenRequest
                 */
                IssueTokenRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.IssueTokenRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.IssueTokenRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.IssueTokenRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.IssueTokenRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.principalName != null)
                        if (typeof object.principalName !== "string" || object.principalName.length)
                            message.principalName = $String(object.principalName);
                    if (object.groups) {
                        if (!$Array.isArray(object.groups))
                            throw $TypeError(".plasmacloud.iam.v1.IssueTokenRequest.groups: array expected");
                        message.groups = $Array(object.groups.length);
                        for (let i = 0; i < object.groups.length; ++i)
                            message.groups[i] = $String(object.groups[i]);
                    }
                    if (object.ttlSeconds != null)
                        if ($Number(object.ttlSeconds) !== 0)
                            message.ttlSeconds = object.ttlSeconds >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from an IssueTokenRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenRequest} message IssueTokenRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                IssueTokenRequest.toObject = function (message, options, _depth) {
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
                        object.tenant = null;
                        object.principalName = "";
                        object.ttlSeconds = 0;
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.principalName != null && $Object.hasOwnProperty.call(message, "principalName"))
                        object.principalName = message.principalName;
                    if (message.groups && message.groups.length) {
                        object.groups = $Array(message.groups.length);
                        for (let j = 0; j < message.groups.length; ++j)
                            object.groups[j] = message.groups[j];
                    }
                    if (message.ttlSeconds != null && $Object.hasOwnProperty.call(message, "ttlSeconds"))
                        object.ttlSeconds = message.ttlSeconds;
                    return object;
                };

                /**
                 * Converts this IssueTokenRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                IssueTokenRequest.prototype.toJSON = function() {
                    return IssueTokenRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for IssueTokenRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.IssueTokenRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                IssueTokenRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.IssueTokenRequest";
                };

                return IssueTokenRequest;
            })();

            v1.IssueTokenResponse = (function() {

                /**
                 * Properties of an IssueTokenResponse.
                 * @typedef {Object} plasmacloud.iam.v1.IssueTokenResponse.$Properties
                 * @property {string|null} [token] IssueTokenResponse token
                 * @property {number|null} [expiresAtMs] IssueTokenResponse expiresAtMs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an IssueTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IIssueTokenResponse
                 * @augments plasmacloud.iam.v1.IssueTokenResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.IssueTokenResponse.$Properties instead.
                 */

                /**
                 * Shape of an IssueTokenResponse.
                 * @typedef {plasmacloud.iam.v1.IssueTokenResponse.$Properties} plasmacloud.iam.v1.IssueTokenResponse.$Shape
                 */

                /**
                 * Constructs a new IssueTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents an IssueTokenResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.IssueTokenResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const IssueTokenResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * IssueTokenResponse token.
                 * @member {string} token
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @instance
                 */
                IssueTokenResponse.prototype.token = "";

                /**
                 * IssueTokenResponse expiresAtMs.
                 * @member {number} expiresAtMs
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @instance
                 */
                IssueTokenResponse.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new IssueTokenResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.IssueTokenResponse} IssueTokenResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.IssueTokenResponse.$Shape): plasmacloud.iam.v1.IssueTokenResponse & plasmacloud.iam.v1.IssueTokenResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.IssueTokenResponse.$Properties): plasmacloud.iam.v1.IssueTokenResponse;
                 * }}
                 */
                IssueTokenResponse.create = function(properties) {
                    return new IssueTokenResponse(properties);
                };

                /**
                 * Encodes the specified IssueTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.IssueTokenResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenResponse.$Properties} message IssueTokenResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                IssueTokenResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                    if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs") && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.expiresAtMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an IssueTokenResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.IssueTokenResponse & plasmacloud.iam.v1.IssueTokenResponse.$Shape} IssueTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                IssueTokenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.IssueTokenResponse();
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
                                    message.token = value;
                                else
                                    delete message.token;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.expiresAtMs = value;
                                else
                                    delete message.expiresAtMs;
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
                 * Creates an IssueTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.IssueTokenResponse} IssueTokenResponse
                 */
                IssueTokenResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.IssueTokenResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.IssueTokenResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.IssueTokenResponse();
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    if (object.expiresAtMs != null)
                        if (typeof object.expiresAtMs === "object" ? object.expiresAtMs.low || object.expiresAtMs.high : $Number(object.expiresAtMs) !== 0)
                            if ($util.Long)
                                message.expiresAtMs = $util.Long.fromValue(object.expiresAtMs, true);
                            else if (typeof object.expiresAtMs === "string")
                                message.expiresAtMs = $parseInt(object.expiresAtMs, 10);
                            else if (typeof object.expiresAtMs === "number")
                                message.expiresAtMs = object.expiresAtMs;
                            else if (typeof object.expiresAtMs === "object")
                                message.expiresAtMs = new $util.LongBits(object.expiresAtMs.low >>> 0, object.expiresAtMs.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an IssueTokenResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.IssueTokenResponse} message IssueTokenResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                IssueTokenResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.token = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.expiresAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.expiresAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    if (message.expiresAtMs != null && $Object.hasOwnProperty.call(message, "expiresAtMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.expiresAtMs = typeof message.expiresAtMs === "number" ? $BigInt(message.expiresAtMs) : $util.Long.fromBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0, true).toBigInt();
                        else if (typeof message.expiresAtMs === "number")
                            object.expiresAtMs = options.longs === $String ? $String(message.expiresAtMs) : message.expiresAtMs;
                        else
                            object.expiresAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresAtMs) : options.longs === $Number ? new $util.LongBits(message.expiresAtMs.low >>> 0, message.expiresAtMs.high >>> 0).toNumber(true) : message.expiresAtMs;
                    return object;
                };

                /**
                 * Converts this IssueTokenResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                IssueTokenResponse.prototype.toJSON = function() {
                    return IssueTokenResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for IssueTokenResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.IssueTokenResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                IssueTokenResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.IssueTokenResponse";
                };

                return IssueTokenResponse;
            })();

            v1.RevokeTokenRequest = (function() {

                /**
                 * Properties of a RevokeTokenRequest.
                 * @typedef {Object} plasmacloud.iam.v1.RevokeTokenRequest.$Properties
                 * @property {string|null} [token] RevokeTokenRequest token
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RevokeTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IRevokeTokenRequest
                 * @augments plasmacloud.iam.v1.RevokeTokenRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.RevokeTokenRequest.$Properties instead.
                 */

                /**
                 * Shape of a RevokeTokenRequest.
                 * @typedef {plasmacloud.iam.v1.RevokeTokenRequest.$Properties} plasmacloud.iam.v1.RevokeTokenRequest.$Shape
                 */

                /**
                 * Constructs a new RevokeTokenRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a RevokeTokenRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.RevokeTokenRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RevokeTokenRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RevokeTokenRequest token.
                 * @member {string} token
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @instance
                 */
                RevokeTokenRequest.prototype.token = "";

                /**
                 * Creates a new RevokeTokenRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.RevokeTokenRequest} RevokeTokenRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.RevokeTokenRequest.$Shape): plasmacloud.iam.v1.RevokeTokenRequest & plasmacloud.iam.v1.RevokeTokenRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.RevokeTokenRequest.$Properties): plasmacloud.iam.v1.RevokeTokenRequest;
                 * }}
                 */
                RevokeTokenRequest.create = function(properties) {
                    return new RevokeTokenRequest(properties);
                };

                /**
                 * Encodes the specified RevokeTokenRequest message. Does not implicitly {@link plasmacloud.iam.v1.RevokeTokenRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenRequest.$Properties} message RevokeTokenRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RevokeTokenRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RevokeTokenRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.RevokeTokenRequest & plasmacloud.iam.v1.RevokeTokenRequest.$Shape} RevokeTokenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RevokeTokenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.RevokeTokenRequest();
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
                                    message.token = value;
                                else
                                    delete message.token;
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
                 * Creates a RevokeTokenRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.RevokeTokenRequest} RevokeTokenRequest
                 */
                RevokeTokenRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.RevokeTokenRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.RevokeTokenRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.RevokeTokenRequest();
                    if (object.token != null)
                        if (typeof object.token !== "string" || object.token.length)
                            message.token = $String(object.token);
                    return message;
                };

                /**
                 * Creates a plain object from a RevokeTokenRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenRequest} message RevokeTokenRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RevokeTokenRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.token = "";
                    if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                        object.token = message.token;
                    return object;
                };

                /**
                 * Converts this RevokeTokenRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RevokeTokenRequest.prototype.toJSON = function() {
                    return RevokeTokenRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for RevokeTokenRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.RevokeTokenRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RevokeTokenRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.RevokeTokenRequest";
                };

                return RevokeTokenRequest;
            })();

            v1.RevokeTokenResponse = (function() {

                /**
                 * Properties of a RevokeTokenResponse.
                 * @typedef {Object} plasmacloud.iam.v1.RevokeTokenResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RevokeTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IRevokeTokenResponse
                 * @augments plasmacloud.iam.v1.RevokeTokenResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.RevokeTokenResponse.$Properties instead.
                 */

                /**
                 * Shape of a RevokeTokenResponse.
                 * @typedef {plasmacloud.iam.v1.RevokeTokenResponse.$Properties} plasmacloud.iam.v1.RevokeTokenResponse.$Shape
                 */

                /**
                 * Constructs a new RevokeTokenResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a RevokeTokenResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.RevokeTokenResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RevokeTokenResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new RevokeTokenResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.RevokeTokenResponse} RevokeTokenResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.RevokeTokenResponse.$Shape): plasmacloud.iam.v1.RevokeTokenResponse & plasmacloud.iam.v1.RevokeTokenResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.RevokeTokenResponse.$Properties): plasmacloud.iam.v1.RevokeTokenResponse;
                 * }}
                 */
                RevokeTokenResponse.create = function(properties) {
                    return new RevokeTokenResponse(properties);
                };

                /**
                 * Encodes the specified RevokeTokenResponse message. Does not implicitly {@link plasmacloud.iam.v1.RevokeTokenResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenResponse.$Properties} message RevokeTokenResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RevokeTokenResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RevokeTokenResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.RevokeTokenResponse & plasmacloud.iam.v1.RevokeTokenResponse.$Shape} RevokeTokenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RevokeTokenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.RevokeTokenResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a RevokeTokenResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.RevokeTokenResponse} RevokeTokenResponse
                 */
                RevokeTokenResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.RevokeTokenResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.RevokeTokenResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.iam.v1.RevokeTokenResponse();
                };

                /**
                 * Creates a plain object from a RevokeTokenResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {plasmacloud.iam.v1.RevokeTokenResponse} message RevokeTokenResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                RevokeTokenResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this RevokeTokenResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                RevokeTokenResponse.prototype.toJSON = function() {
                    return RevokeTokenResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for RevokeTokenResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.RevokeTokenResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                RevokeTokenResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.RevokeTokenResponse";
                };

                return RevokeTokenResponse;
            })();

            v1.GetKeysRequest = (function() {

                /**
                 * Properties of a GetKeysRequest.
                 * @typedef {Object} plasmacloud.iam.v1.GetKeysRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetKeysRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IGetKeysRequest
                 * @augments plasmacloud.iam.v1.GetKeysRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.GetKeysRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetKeysRequest.
                 * @typedef {plasmacloud.iam.v1.GetKeysRequest.$Properties} plasmacloud.iam.v1.GetKeysRequest.$Shape
                 */

                /**
                 * Constructs a new GetKeysRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a GetKeysRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.GetKeysRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetKeysRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new GetKeysRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.GetKeysRequest} GetKeysRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.GetKeysRequest.$Shape): plasmacloud.iam.v1.GetKeysRequest & plasmacloud.iam.v1.GetKeysRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.GetKeysRequest.$Properties): plasmacloud.iam.v1.GetKeysRequest;
                 * }}
                 */
                GetKeysRequest.create = function(properties) {
                    return new GetKeysRequest(properties);
                };

                /**
                 * Encodes the specified GetKeysRequest message. Does not implicitly {@link plasmacloud.iam.v1.GetKeysRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysRequest.$Properties} message GetKeysRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetKeysRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetKeysRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.GetKeysRequest & plasmacloud.iam.v1.GetKeysRequest.$Shape} GetKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetKeysRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.GetKeysRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a GetKeysRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.GetKeysRequest} GetKeysRequest
                 */
                GetKeysRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.GetKeysRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.GetKeysRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.iam.v1.GetKeysRequest();
                };

                /**
                 * Creates a plain object from a GetKeysRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysRequest} message GetKeysRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetKeysRequest.toObject = function () {
                    return {};
                };

                /**
                 * Converts this GetKeysRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetKeysRequest.prototype.toJSON = function() {
                    return GetKeysRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for GetKeysRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.GetKeysRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                GetKeysRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.GetKeysRequest";
                };

                return GetKeysRequest;
            })();

            v1.GetKeysResponse = (function() {

                /**
                 * Properties of a GetKeysResponse.
                 * @typedef {Object} plasmacloud.iam.v1.GetKeysResponse.$Properties
                 * @property {string|null} [jwksJson] GetKeysResponse jwksJson
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetKeysResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IGetKeysResponse
                 * @augments plasmacloud.iam.v1.GetKeysResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.GetKeysResponse.$Properties instead.
                 */

                /**
                 * Shape of a GetKeysResponse.
                 * @typedef {plasmacloud.iam.v1.GetKeysResponse.$Properties} plasmacloud.iam.v1.GetKeysResponse.$Shape
                 */

                /**
                 * Constructs a new GetKeysResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a GetKeysResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.GetKeysResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetKeysResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetKeysResponse jwksJson.
                 * @member {string} jwksJson
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @instance
                 */
                GetKeysResponse.prototype.jwksJson = "";

                /**
                 * Creates a new GetKeysResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.GetKeysResponse} GetKeysResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.GetKeysResponse.$Shape): plasmacloud.iam.v1.GetKeysResponse & plasmacloud.iam.v1.GetKeysResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.GetKeysResponse.$Properties): plasmacloud.iam.v1.GetKeysResponse;
                 * }}
                 */
                GetKeysResponse.create = function(properties) {
                    return new GetKeysResponse(properties);
                };

                /**
                 * Encodes the specified GetKeysResponse message. Does not implicitly {@link plasmacloud.iam.v1.GetKeysResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysResponse.$Properties} message GetKeysResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetKeysResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.jwksJson != null && $Object.hasOwnProperty.call(message, "jwksJson") && message.jwksJson !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.jwksJson);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetKeysResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.GetKeysResponse & plasmacloud.iam.v1.GetKeysResponse.$Shape} GetKeysResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetKeysResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.GetKeysResponse();
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
                                    message.jwksJson = value;
                                else
                                    delete message.jwksJson;
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
                 * Creates a GetKeysResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.GetKeysResponse} GetKeysResponse
                 */
                GetKeysResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.GetKeysResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.GetKeysResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.GetKeysResponse();
                    if (object.jwksJson != null)
                        if (typeof object.jwksJson !== "string" || object.jwksJson.length)
                            message.jwksJson = $String(object.jwksJson);
                    return message;
                };

                /**
                 * Creates a plain object from a GetKeysResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {plasmacloud.iam.v1.GetKeysResponse} message GetKeysResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetKeysResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.jwksJson = "";
                    if (message.jwksJson != null && $Object.hasOwnProperty.call(message, "jwksJson"))
                        object.jwksJson = message.jwksJson;
                    return object;
                };

                /**
                 * Converts this GetKeysResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetKeysResponse.prototype.toJSON = function() {
                    return GetKeysResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for GetKeysResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.GetKeysResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                GetKeysResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.GetKeysResponse";
                };

                return GetKeysResponse;
            })();

            v1.CreateOrganizationRequest = (function() {

                /**
                 * Properties of a CreateOrganizationRequest.
                 * @typedef {Object} plasmacloud.iam.v1.CreateOrganizationRequest.$Properties
                 * @property {string|null} [orgId] CreateOrganizationRequest orgId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateOrganizationRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreateOrganizationRequest
                 * @augments plasmacloud.iam.v1.CreateOrganizationRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreateOrganizationRequest.$Properties instead.
                 */

                /**
                 * Shape of a CreateOrganizationRequest.
                 * @typedef {plasmacloud.iam.v1.CreateOrganizationRequest.$Properties} plasmacloud.iam.v1.CreateOrganizationRequest.$Shape
                 */

                /**
                 * Constructs a new CreateOrganizationRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreateOrganizationRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreateOrganizationRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateOrganizationRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreateOrganizationRequest orgId.
                 * @member {string} orgId
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @instance
                 */
                CreateOrganizationRequest.prototype.orgId = "";

                /**
                 * Creates a new CreateOrganizationRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreateOrganizationRequest} CreateOrganizationRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreateOrganizationRequest.$Shape): plasmacloud.iam.v1.CreateOrganizationRequest & plasmacloud.iam.v1.CreateOrganizationRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreateOrganizationRequest.$Properties): plasmacloud.iam.v1.CreateOrganizationRequest;
                 * }}
                 */
                CreateOrganizationRequest.create = function(properties) {
                    return new CreateOrganizationRequest(properties);
                };

                /**
                 * Encodes the specified CreateOrganizationRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreateOrganizationRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationRequest.$Properties} message CreateOrganizationRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateOrganizationRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.orgId != null && $Object.hasOwnProperty.call(message, "orgId") && message.orgId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.orgId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateOrganizationRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateOrganizationRequest & plasmacloud.iam.v1.CreateOrganizationRequest.$Shape} CreateOrganizationRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateOrganizationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreateOrganizationRequest();
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
                                    message.orgId = value;
                                else
                                    delete message.orgId;
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
                 * Creates a CreateOrganizationRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreateOrganizationRequest} CreateOrganizationRequest
                 */
                CreateOrganizationRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreateOrganizationRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreateOrganizationRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreateOrganizationRequest();
                    if (object.orgId != null)
                        if (typeof object.orgId !== "string" || object.orgId.length)
                            message.orgId = $String(object.orgId);
                    return message;
                };

                /**
                 * Creates a plain object from a CreateOrganizationRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationRequest} message CreateOrganizationRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreateOrganizationRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.orgId = "";
                    if (message.orgId != null && $Object.hasOwnProperty.call(message, "orgId"))
                        object.orgId = message.orgId;
                    return object;
                };

                /**
                 * Converts this CreateOrganizationRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreateOrganizationRequest.prototype.toJSON = function() {
                    return CreateOrganizationRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreateOrganizationRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreateOrganizationRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreateOrganizationRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreateOrganizationRequest";
                };

                return CreateOrganizationRequest;
            })();

            v1.CreateOrganizationResponse = (function() {

                /**
                 * Properties of a CreateOrganizationResponse.
                 * @typedef {Object} plasmacloud.iam.v1.CreateOrganizationResponse.$Properties
                 * @property {boolean|null} [created] CreateOrganizationResponse created
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateOrganizationResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreateOrganizationResponse
                 * @augments plasmacloud.iam.v1.CreateOrganizationResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreateOrganizationResponse.$Properties instead.
                 */

                /**
                 * Shape of a CreateOrganizationResponse.
                 * @typedef {plasmacloud.iam.v1.CreateOrganizationResponse.$Properties} plasmacloud.iam.v1.CreateOrganizationResponse.$Shape
                 */

                /**
                 * Constructs a new CreateOrganizationResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreateOrganizationResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreateOrganizationResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateOrganizationResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreateOrganizationResponse created.
                 * @member {boolean} created
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @instance
                 */
                CreateOrganizationResponse.prototype.created = false;

                /**
                 * Creates a new CreateOrganizationResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreateOrganizationResponse} CreateOrganizationResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreateOrganizationResponse.$Shape): plasmacloud.iam.v1.CreateOrganizationResponse & plasmacloud.iam.v1.CreateOrganizationResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreateOrganizationResponse.$Properties): plasmacloud.iam.v1.CreateOrganizationResponse;
                 * }}
                 */
                CreateOrganizationResponse.create = function(properties) {
                    return new CreateOrganizationResponse(properties);
                };

                /**
                 * Encodes the specified CreateOrganizationResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreateOrganizationResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationResponse.$Properties} message CreateOrganizationResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateOrganizationResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.created);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateOrganizationResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateOrganizationResponse & plasmacloud.iam.v1.CreateOrganizationResponse.$Shape} CreateOrganizationResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateOrganizationResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreateOrganizationResponse();
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
                                    message.created = value;
                                else
                                    delete message.created;
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
                 * Creates a CreateOrganizationResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreateOrganizationResponse} CreateOrganizationResponse
                 */
                CreateOrganizationResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreateOrganizationResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreateOrganizationResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreateOrganizationResponse();
                    if (object.created != null)
                        if (object.created)
                            message.created = $Boolean(object.created);
                    return message;
                };

                /**
                 * Creates a plain object from a CreateOrganizationResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateOrganizationResponse} message CreateOrganizationResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreateOrganizationResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.created = false;
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                        object.created = message.created;
                    return object;
                };

                /**
                 * Converts this CreateOrganizationResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreateOrganizationResponse.prototype.toJSON = function() {
                    return CreateOrganizationResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreateOrganizationResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreateOrganizationResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreateOrganizationResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreateOrganizationResponse";
                };

                return CreateOrganizationResponse;
            })();

            v1.CreateProjectRequest = (function() {

                /**
                 * Properties of a CreateProjectRequest.
                 * @typedef {Object} plasmacloud.iam.v1.CreateProjectRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] CreateProjectRequest tenant
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateProjectRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreateProjectRequest
                 * @augments plasmacloud.iam.v1.CreateProjectRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreateProjectRequest.$Properties instead.
                 */

                /**
                 * Shape of a CreateProjectRequest.
                 * @typedef {plasmacloud.iam.v1.CreateProjectRequest.$Properties} plasmacloud.iam.v1.CreateProjectRequest.$Shape
                 */

                /**
                 * Constructs a new CreateProjectRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreateProjectRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreateProjectRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateProjectRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreateProjectRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @instance
                 */
                CreateProjectRequest.prototype.tenant = null;

                /**
                 * Creates a new CreateProjectRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreateProjectRequest} CreateProjectRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreateProjectRequest.$Shape): plasmacloud.iam.v1.CreateProjectRequest & plasmacloud.iam.v1.CreateProjectRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreateProjectRequest.$Properties): plasmacloud.iam.v1.CreateProjectRequest;
                 * }}
                 */
                CreateProjectRequest.create = function(properties) {
                    return new CreateProjectRequest(properties);
                };

                /**
                 * Encodes the specified CreateProjectRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreateProjectRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectRequest.$Properties} message CreateProjectRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateProjectRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateProjectRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateProjectRequest & plasmacloud.iam.v1.CreateProjectRequest.$Shape} CreateProjectRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateProjectRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreateProjectRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates a CreateProjectRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreateProjectRequest} CreateProjectRequest
                 */
                CreateProjectRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreateProjectRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreateProjectRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreateProjectRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.CreateProjectRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a CreateProjectRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectRequest} message CreateProjectRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreateProjectRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.tenant = null;
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this CreateProjectRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreateProjectRequest.prototype.toJSON = function() {
                    return CreateProjectRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreateProjectRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreateProjectRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreateProjectRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreateProjectRequest";
                };

                return CreateProjectRequest;
            })();

            v1.CreateProjectResponse = (function() {

                /**
                 * Properties of a CreateProjectResponse.
                 * @typedef {Object} plasmacloud.iam.v1.CreateProjectResponse.$Properties
                 * @property {boolean|null} [created] CreateProjectResponse created
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateProjectResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreateProjectResponse
                 * @augments plasmacloud.iam.v1.CreateProjectResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreateProjectResponse.$Properties instead.
                 */

                /**
                 * Shape of a CreateProjectResponse.
                 * @typedef {plasmacloud.iam.v1.CreateProjectResponse.$Properties} plasmacloud.iam.v1.CreateProjectResponse.$Shape
                 */

                /**
                 * Constructs a new CreateProjectResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreateProjectResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreateProjectResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateProjectResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreateProjectResponse created.
                 * @member {boolean} created
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @instance
                 */
                CreateProjectResponse.prototype.created = false;

                /**
                 * Creates a new CreateProjectResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreateProjectResponse} CreateProjectResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreateProjectResponse.$Shape): plasmacloud.iam.v1.CreateProjectResponse & plasmacloud.iam.v1.CreateProjectResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreateProjectResponse.$Properties): plasmacloud.iam.v1.CreateProjectResponse;
                 * }}
                 */
                CreateProjectResponse.create = function(properties) {
                    return new CreateProjectResponse(properties);
                };

                /**
                 * Encodes the specified CreateProjectResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreateProjectResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectResponse.$Properties} message CreateProjectResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateProjectResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.created);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateProjectResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreateProjectResponse & plasmacloud.iam.v1.CreateProjectResponse.$Shape} CreateProjectResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateProjectResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreateProjectResponse();
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
                                    message.created = value;
                                else
                                    delete message.created;
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
                 * Creates a CreateProjectResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreateProjectResponse} CreateProjectResponse
                 */
                CreateProjectResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreateProjectResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreateProjectResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreateProjectResponse();
                    if (object.created != null)
                        if (object.created)
                            message.created = $Boolean(object.created);
                    return message;
                };

                /**
                 * Creates a plain object from a CreateProjectResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreateProjectResponse} message CreateProjectResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreateProjectResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.created = false;
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                        object.created = message.created;
                    return object;
                };

                /**
                 * Converts this CreateProjectResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreateProjectResponse.prototype.toJSON = function() {
                    return CreateProjectResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreateProjectResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreateProjectResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreateProjectResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreateProjectResponse";
                };

                return CreateProjectResponse;
            })();

            v1.ListRequest = (function() {

                /**
                 * Properties of a ListRequest.
                 * @typedef {Object} plasmacloud.iam.v1.ListRequest.$Properties
                 * @property {number|null} [pageSize] ListRequest pageSize
                 * @property {string|null} [pageToken] ListRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IListRequest
                 * @augments plasmacloud.iam.v1.ListRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ListRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListRequest.
                 * @typedef {plasmacloud.iam.v1.ListRequest.$Properties} plasmacloud.iam.v1.ListRequest.$Shape
                 */

                /**
                 * Constructs a new ListRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ListRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ListRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @instance
                 */
                ListRequest.prototype.pageSize = 0;

                /**
                 * ListRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @instance
                 */
                ListRequest.prototype.pageToken = "";

                /**
                 * Creates a new ListRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ListRequest} ListRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ListRequest.$Shape): plasmacloud.iam.v1.ListRequest & plasmacloud.iam.v1.ListRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ListRequest.$Properties): plasmacloud.iam.v1.ListRequest;
                 * }}
                 */
                ListRequest.create = function(properties) {
                    return new ListRequest(properties);
                };

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link plasmacloud.iam.v1.ListRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
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
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListRequest & plasmacloud.iam.v1.ListRequest.$Shape} ListRequest
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
                    message = _target || new $root.plasmacloud.iam.v1.ListRequest();
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
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ListRequest} ListRequest
                 */
                ListRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ListRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ListRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ListRequest();
                    if (object.pageSize != null)
                        if ($Number(object.pageSize) !== 0)
                            message.pageSize = object.pageSize >>> 0;
                    if (object.pageToken != null)
                        if (typeof object.pageToken !== "string" || object.pageToken.length)
                            message.pageToken = $String(object.pageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListRequest} message ListRequest
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
                        object.pageSize = 0;
                        object.pageToken = "";
                    }
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                        object.pageSize = message.pageSize;
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken"))
                        object.pageToken = message.pageToken;
                    return object;
                };

                /**
                 * Converts this ListRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListRequest.prototype.toJSON = function() {
                    return ListRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ListRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ListRequest";
                };

                return ListRequest;
            })();

            v1.ListOrganizationsResponse = (function() {

                /**
                 * Properties of a ListOrganizationsResponse.
                 * @typedef {Object} plasmacloud.iam.v1.ListOrganizationsResponse.$Properties
                 * @property {Array.<string>|null} [orgIds] ListOrganizationsResponse orgIds
                 * @property {string|null} [nextPageToken] ListOrganizationsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListOrganizationsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IListOrganizationsResponse
                 * @augments plasmacloud.iam.v1.ListOrganizationsResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ListOrganizationsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListOrganizationsResponse.
                 * @typedef {plasmacloud.iam.v1.ListOrganizationsResponse.$Properties} plasmacloud.iam.v1.ListOrganizationsResponse.$Shape
                 */

                /**
                 * Constructs a new ListOrganizationsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ListOrganizationsResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ListOrganizationsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListOrganizationsResponse = function (properties) {
                    this.orgIds = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListOrganizationsResponse orgIds.
                 * @member {Array.<string>} orgIds
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @instance
                 */
                ListOrganizationsResponse.prototype.orgIds = $util.emptyArray;

                /**
                 * ListOrganizationsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @instance
                 */
                ListOrganizationsResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListOrganizationsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListOrganizationsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ListOrganizationsResponse} ListOrganizationsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ListOrganizationsResponse.$Shape): plasmacloud.iam.v1.ListOrganizationsResponse & plasmacloud.iam.v1.ListOrganizationsResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ListOrganizationsResponse.$Properties): plasmacloud.iam.v1.ListOrganizationsResponse;
                 * }}
                 */
                ListOrganizationsResponse.create = function(properties) {
                    return new ListOrganizationsResponse(properties);
                };

                /**
                 * Encodes the specified ListOrganizationsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListOrganizationsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListOrganizationsResponse.$Properties} message ListOrganizationsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListOrganizationsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.orgIds != null && message.orgIds.length)
                        for (let i = 0; i < message.orgIds.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.orgIds[i]);
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListOrganizationsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListOrganizationsResponse & plasmacloud.iam.v1.ListOrganizationsResponse.$Shape} ListOrganizationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListOrganizationsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ListOrganizationsResponse();
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
                                if (!(message.orgIds && message.orgIds.length))
                                    message.orgIds = [];
                                message.orgIds.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListOrganizationsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ListOrganizationsResponse} ListOrganizationsResponse
                 */
                ListOrganizationsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ListOrganizationsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ListOrganizationsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ListOrganizationsResponse();
                    if (object.orgIds) {
                        if (!$Array.isArray(object.orgIds))
                            throw $TypeError(".plasmacloud.iam.v1.ListOrganizationsResponse.orgIds: array expected");
                        message.orgIds = $Array(object.orgIds.length);
                        for (let i = 0; i < object.orgIds.length; ++i)
                            message.orgIds[i] = $String(object.orgIds[i]);
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListOrganizationsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListOrganizationsResponse} message ListOrganizationsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListOrganizationsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.orgIds = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.orgIds && message.orgIds.length) {
                        object.orgIds = $Array(message.orgIds.length);
                        for (let j = 0; j < message.orgIds.length; ++j)
                            object.orgIds[j] = message.orgIds[j];
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListOrganizationsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListOrganizationsResponse.prototype.toJSON = function() {
                    return ListOrganizationsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListOrganizationsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ListOrganizationsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListOrganizationsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ListOrganizationsResponse";
                };

                return ListOrganizationsResponse;
            })();

            v1.ListProjectsResponse = (function() {

                /**
                 * Properties of a ListProjectsResponse.
                 * @typedef {Object} plasmacloud.iam.v1.ListProjectsResponse.$Properties
                 * @property {Array.<plasmacloud.common.v1.Tenant.$Properties>|null} [projects] ListProjectsResponse projects
                 * @property {string|null} [nextPageToken] ListProjectsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListProjectsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IListProjectsResponse
                 * @augments plasmacloud.iam.v1.ListProjectsResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ListProjectsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListProjectsResponse.
                 * @typedef {plasmacloud.iam.v1.ListProjectsResponse.$Properties} plasmacloud.iam.v1.ListProjectsResponse.$Shape
                 */

                /**
                 * Constructs a new ListProjectsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ListProjectsResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ListProjectsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListProjectsResponse = function (properties) {
                    this.projects = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListProjectsResponse projects.
                 * @member {Array.<plasmacloud.common.v1.Tenant.$Properties>} projects
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @instance
                 */
                ListProjectsResponse.prototype.projects = $util.emptyArray;

                /**
                 * ListProjectsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @instance
                 */
                ListProjectsResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListProjectsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListProjectsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ListProjectsResponse} ListProjectsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ListProjectsResponse.$Shape): plasmacloud.iam.v1.ListProjectsResponse & plasmacloud.iam.v1.ListProjectsResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ListProjectsResponse.$Properties): plasmacloud.iam.v1.ListProjectsResponse;
                 * }}
                 */
                ListProjectsResponse.create = function(properties) {
                    return new ListProjectsResponse(properties);
                };

                /**
                 * Encodes the specified ListProjectsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListProjectsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListProjectsResponse.$Properties} message ListProjectsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListProjectsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.projects != null && message.projects.length)
                        for (let i = 0; i < message.projects.length; ++i)
                            $root.plasmacloud.common.v1.Tenant.encode(message.projects[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListProjectsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListProjectsResponse & plasmacloud.iam.v1.ListProjectsResponse.$Shape} ListProjectsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListProjectsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ListProjectsResponse();
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
                                if (!(message.projects && message.projects.length))
                                    message.projects = [];
                                message.projects.push($root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListProjectsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ListProjectsResponse} ListProjectsResponse
                 */
                ListProjectsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ListProjectsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ListProjectsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ListProjectsResponse();
                    if (object.projects) {
                        if (!$Array.isArray(object.projects))
                            throw $TypeError(".plasmacloud.iam.v1.ListProjectsResponse.projects: array expected");
                        message.projects = $Array(object.projects.length);
                        for (let i = 0; i < object.projects.length; ++i) {
                            if (!$util.isObject(object.projects[i]))
                                throw $TypeError(".plasmacloud.iam.v1.ListProjectsResponse.projects: object expected");
                            message.projects[i] = $root.plasmacloud.common.v1.Tenant.fromObject(object.projects[i], _depth + 1);
                        }
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListProjectsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListProjectsResponse} message ListProjectsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListProjectsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.projects = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.projects && message.projects.length) {
                        object.projects = $Array(message.projects.length);
                        for (let j = 0; j < message.projects.length; ++j)
                            object.projects[j] = $root.plasmacloud.common.v1.Tenant.toObject(message.projects[j], options, _depth + 1);
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListProjectsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListProjectsResponse.prototype.toJSON = function() {
                    return ListProjectsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListProjectsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ListProjectsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListProjectsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ListProjectsResponse";
                };

                return ListProjectsResponse;
            })();

            v1.CreatePrincipalRequest = (function() {

                /**
                 * Properties of a CreatePrincipalRequest.
                 * @typedef {Object} plasmacloud.iam.v1.CreatePrincipalRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] CreatePrincipalRequest tenant
                 * @property {string|null} [name] CreatePrincipalRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreatePrincipalRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreatePrincipalRequest
                 * @augments plasmacloud.iam.v1.CreatePrincipalRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreatePrincipalRequest.$Properties instead.
                 */

                /**
                 * Shape of a CreatePrincipalRequest.
                 * @typedef {plasmacloud.iam.v1.CreatePrincipalRequest.$Properties} plasmacloud.iam.v1.CreatePrincipalRequest.$Shape
                 */

                /**
                 * Constructs a new CreatePrincipalRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreatePrincipalRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreatePrincipalRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreatePrincipalRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreatePrincipalRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @instance
                 */
                CreatePrincipalRequest.prototype.tenant = null;

                /**
                 * CreatePrincipalRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @instance
                 */
                CreatePrincipalRequest.prototype.name = "";

                /**
                 * Creates a new CreatePrincipalRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreatePrincipalRequest} CreatePrincipalRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreatePrincipalRequest.$Shape): plasmacloud.iam.v1.CreatePrincipalRequest & plasmacloud.iam.v1.CreatePrincipalRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreatePrincipalRequest.$Properties): plasmacloud.iam.v1.CreatePrincipalRequest;
                 * }}
                 */
                CreatePrincipalRequest.create = function(properties) {
                    return new CreatePrincipalRequest(properties);
                };

                /**
                 * Encodes the specified CreatePrincipalRequest message. Does not implicitly {@link plasmacloud.iam.v1.CreatePrincipalRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalRequest.$Properties} message CreatePrincipalRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreatePrincipalRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreatePrincipalRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreatePrincipalRequest & plasmacloud.iam.v1.CreatePrincipalRequest.$Shape} CreatePrincipalRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreatePrincipalRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreatePrincipalRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates a CreatePrincipalRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreatePrincipalRequest} CreatePrincipalRequest
                 */
                CreatePrincipalRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreatePrincipalRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreatePrincipalRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreatePrincipalRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.CreatePrincipalRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                /**
                 * Creates a plain object from a CreatePrincipalRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalRequest} message CreatePrincipalRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreatePrincipalRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.name = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                /**
                 * Converts this CreatePrincipalRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreatePrincipalRequest.prototype.toJSON = function() {
                    return CreatePrincipalRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreatePrincipalRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreatePrincipalRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreatePrincipalRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreatePrincipalRequest";
                };

                return CreatePrincipalRequest;
            })();

            v1.CreatePrincipalResponse = (function() {

                /**
                 * Properties of a CreatePrincipalResponse.
                 * @typedef {Object} plasmacloud.iam.v1.CreatePrincipalResponse.$Properties
                 * @property {boolean|null} [created] CreatePrincipalResponse created
                 * @property {string|null} [principalId] CreatePrincipalResponse principalId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreatePrincipalResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface ICreatePrincipalResponse
                 * @augments plasmacloud.iam.v1.CreatePrincipalResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.CreatePrincipalResponse.$Properties instead.
                 */

                /**
                 * Shape of a CreatePrincipalResponse.
                 * @typedef {plasmacloud.iam.v1.CreatePrincipalResponse.$Properties} plasmacloud.iam.v1.CreatePrincipalResponse.$Shape
                 */

                /**
                 * Constructs a new CreatePrincipalResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a CreatePrincipalResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.CreatePrincipalResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreatePrincipalResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreatePrincipalResponse created.
                 * @member {boolean} created
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @instance
                 */
                CreatePrincipalResponse.prototype.created = false;

                /**
                 * CreatePrincipalResponse principalId.
                 * @member {string} principalId
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @instance
                 */
                CreatePrincipalResponse.prototype.principalId = "";

                /**
                 * Creates a new CreatePrincipalResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.CreatePrincipalResponse} CreatePrincipalResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.CreatePrincipalResponse.$Shape): plasmacloud.iam.v1.CreatePrincipalResponse & plasmacloud.iam.v1.CreatePrincipalResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.CreatePrincipalResponse.$Properties): plasmacloud.iam.v1.CreatePrincipalResponse;
                 * }}
                 */
                CreatePrincipalResponse.create = function(properties) {
                    return new CreatePrincipalResponse(properties);
                };

                /**
                 * Encodes the specified CreatePrincipalResponse message. Does not implicitly {@link plasmacloud.iam.v1.CreatePrincipalResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalResponse.$Properties} message CreatePrincipalResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreatePrincipalResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.created);
                    if (message.principalId != null && $Object.hasOwnProperty.call(message, "principalId") && message.principalId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.principalId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreatePrincipalResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.CreatePrincipalResponse & plasmacloud.iam.v1.CreatePrincipalResponse.$Shape} CreatePrincipalResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreatePrincipalResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.CreatePrincipalResponse();
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
                                    message.created = value;
                                else
                                    delete message.created;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.principalId = value;
                                else
                                    delete message.principalId;
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
                 * Creates a CreatePrincipalResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.CreatePrincipalResponse} CreatePrincipalResponse
                 */
                CreatePrincipalResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.CreatePrincipalResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.CreatePrincipalResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.CreatePrincipalResponse();
                    if (object.created != null)
                        if (object.created)
                            message.created = $Boolean(object.created);
                    if (object.principalId != null)
                        if (typeof object.principalId !== "string" || object.principalId.length)
                            message.principalId = $String(object.principalId);
                    return message;
                };

                /**
                 * Creates a plain object from a CreatePrincipalResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.CreatePrincipalResponse} message CreatePrincipalResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreatePrincipalResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.created = false;
                        object.principalId = "";
                    }
                    if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                        object.created = message.created;
                    if (message.principalId != null && $Object.hasOwnProperty.call(message, "principalId"))
                        object.principalId = message.principalId;
                    return object;
                };

                /**
                 * Converts this CreatePrincipalResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreatePrincipalResponse.prototype.toJSON = function() {
                    return CreatePrincipalResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreatePrincipalResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.CreatePrincipalResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreatePrincipalResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.CreatePrincipalResponse";
                };

                return CreatePrincipalResponse;
            })();

            v1.ListPrincipalsRequest = (function() {

                /**
                 * Properties of a ListPrincipalsRequest.
                 * @typedef {Object} plasmacloud.iam.v1.ListPrincipalsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListPrincipalsRequest tenant
                 * @property {number|null} [pageSize] ListPrincipalsRequest pageSize
                 * @property {string|null} [pageToken] ListPrincipalsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListPrincipalsRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IListPrincipalsRequest
                 * @augments plasmacloud.iam.v1.ListPrincipalsRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ListPrincipalsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListPrincipalsRequest.
                 * @typedef {plasmacloud.iam.v1.ListPrincipalsRequest.$Properties} plasmacloud.iam.v1.ListPrincipalsRequest.$Shape
                 */

                /**
                 * Constructs a new ListPrincipalsRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ListPrincipalsRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ListPrincipalsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListPrincipalsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListPrincipalsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @instance
                 */
                ListPrincipalsRequest.prototype.tenant = null;

                /**
                 * ListPrincipalsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @instance
                 */
                ListPrincipalsRequest.prototype.pageSize = 0;

                /**
                 * ListPrincipalsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @instance
                 */
                ListPrincipalsRequest.prototype.pageToken = "";

                /**
                 * Creates a new ListPrincipalsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ListPrincipalsRequest} ListPrincipalsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ListPrincipalsRequest.$Shape): plasmacloud.iam.v1.ListPrincipalsRequest & plasmacloud.iam.v1.ListPrincipalsRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ListPrincipalsRequest.$Properties): plasmacloud.iam.v1.ListPrincipalsRequest;
                 * }}
                 */
                ListPrincipalsRequest.create = function(properties) {
                    return new ListPrincipalsRequest(properties);
                };

                /**
                 * Encodes the specified ListPrincipalsRequest message. Does not implicitly {@link plasmacloud.iam.v1.ListPrincipalsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsRequest.$Properties} message ListPrincipalsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListPrincipalsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListPrincipalsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListPrincipalsRequest & plasmacloud.iam.v1.ListPrincipalsRequest.$Shape} ListPrincipalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListPrincipalsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ListPrincipalsRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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
                 * Creates a ListPrincipalsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ListPrincipalsRequest} ListPrincipalsRequest
                 */
                ListPrincipalsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ListPrincipalsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ListPrincipalsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ListPrincipalsRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.ListPrincipalsRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.pageSize != null)
                        if ($Number(object.pageSize) !== 0)
                            message.pageSize = object.pageSize >>> 0;
                    if (object.pageToken != null)
                        if (typeof object.pageToken !== "string" || object.pageToken.length)
                            message.pageToken = $String(object.pageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListPrincipalsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsRequest} message ListPrincipalsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListPrincipalsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.pageSize = 0;
                        object.pageToken = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                        object.pageSize = message.pageSize;
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken"))
                        object.pageToken = message.pageToken;
                    return object;
                };

                /**
                 * Converts this ListPrincipalsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListPrincipalsRequest.prototype.toJSON = function() {
                    return ListPrincipalsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListPrincipalsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ListPrincipalsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListPrincipalsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ListPrincipalsRequest";
                };

                return ListPrincipalsRequest;
            })();

            v1.Principal = (function() {

                /**
                 * Properties of a Principal.
                 * @typedef {Object} plasmacloud.iam.v1.Principal.$Properties
                 * @property {string|null} [id] Principal id
                 * @property {string|null} [name] Principal name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Principal.
                 * @memberof plasmacloud.iam.v1
                 * @interface IPrincipal
                 * @augments plasmacloud.iam.v1.Principal.$Properties
                 * @deprecated Use plasmacloud.iam.v1.Principal.$Properties instead.
                 */

                /**
                 * Shape of a Principal.
                 * @typedef {plasmacloud.iam.v1.Principal.$Properties} plasmacloud.iam.v1.Principal.$Shape
                 */

                /**
                 * Constructs a new Principal.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a Principal.
                 * @constructor
                 * @param {plasmacloud.iam.v1.Principal.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Principal = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Principal id.
                 * @member {string} id
                 * @memberof plasmacloud.iam.v1.Principal
                 * @instance
                 */
                Principal.prototype.id = "";

                /**
                 * Principal name.
                 * @member {string} name
                 * @memberof plasmacloud.iam.v1.Principal
                 * @instance
                 */
                Principal.prototype.name = "";

                /**
                 * Creates a new Principal instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {plasmacloud.iam.v1.Principal.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.Principal} Principal instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.Principal.$Shape): plasmacloud.iam.v1.Principal & plasmacloud.iam.v1.Principal.$Shape;
                 *   (properties?: plasmacloud.iam.v1.Principal.$Properties): plasmacloud.iam.v1.Principal;
                 * }}
                 */
                Principal.create = function(properties) {
                    return new Principal(properties);
                };

                /**
                 * Encodes the specified Principal message. Does not implicitly {@link plasmacloud.iam.v1.Principal.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {plasmacloud.iam.v1.Principal.$Properties} message Principal message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Principal.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Principal message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.Principal & plasmacloud.iam.v1.Principal.$Shape} Principal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Principal.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.Principal();
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
                 * Creates a Principal message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.Principal} Principal
                 */
                Principal.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.Principal)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.Principal: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.Principal();
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                /**
                 * Creates a plain object from a Principal message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {plasmacloud.iam.v1.Principal} message Principal
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Principal.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.id = "";
                        object.name = "";
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                /**
                 * Converts this Principal to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.Principal
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Principal.prototype.toJSON = function() {
                    return Principal.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Principal
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.Principal
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Principal.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.Principal";
                };

                return Principal;
            })();

            v1.ListPrincipalsResponse = (function() {

                /**
                 * Properties of a ListPrincipalsResponse.
                 * @typedef {Object} plasmacloud.iam.v1.ListPrincipalsResponse.$Properties
                 * @property {Array.<plasmacloud.iam.v1.Principal.$Properties>|null} [principals] ListPrincipalsResponse principals
                 * @property {string|null} [nextPageToken] ListPrincipalsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListPrincipalsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IListPrincipalsResponse
                 * @augments plasmacloud.iam.v1.ListPrincipalsResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.ListPrincipalsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListPrincipalsResponse.
                 * @typedef {plasmacloud.iam.v1.ListPrincipalsResponse.$Properties} plasmacloud.iam.v1.ListPrincipalsResponse.$Shape
                 */

                /**
                 * Constructs a new ListPrincipalsResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a ListPrincipalsResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.ListPrincipalsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListPrincipalsResponse = function (properties) {
                    this.principals = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListPrincipalsResponse principals.
                 * @member {Array.<plasmacloud.iam.v1.Principal.$Properties>} principals
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @instance
                 */
                ListPrincipalsResponse.prototype.principals = $util.emptyArray;

                /**
                 * ListPrincipalsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @instance
                 */
                ListPrincipalsResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListPrincipalsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.ListPrincipalsResponse} ListPrincipalsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.ListPrincipalsResponse.$Shape): plasmacloud.iam.v1.ListPrincipalsResponse & plasmacloud.iam.v1.ListPrincipalsResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.ListPrincipalsResponse.$Properties): plasmacloud.iam.v1.ListPrincipalsResponse;
                 * }}
                 */
                ListPrincipalsResponse.create = function(properties) {
                    return new ListPrincipalsResponse(properties);
                };

                /**
                 * Encodes the specified ListPrincipalsResponse message. Does not implicitly {@link plasmacloud.iam.v1.ListPrincipalsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsResponse.$Properties} message ListPrincipalsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListPrincipalsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.principals != null && message.principals.length)
                        for (let i = 0; i < message.principals.length; ++i)
                            $root.plasmacloud.iam.v1.Principal.encode(message.principals[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListPrincipalsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.ListPrincipalsResponse & plasmacloud.iam.v1.ListPrincipalsResponse.$Shape} ListPrincipalsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListPrincipalsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.ListPrincipalsResponse();
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
                                if (!(message.principals && message.principals.length))
                                    message.principals = [];
                                message.principals.push($root.plasmacloud.iam.v1.Principal.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListPrincipalsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.ListPrincipalsResponse} ListPrincipalsResponse
                 */
                ListPrincipalsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.ListPrincipalsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.ListPrincipalsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.ListPrincipalsResponse();
                    if (object.principals) {
                        if (!$Array.isArray(object.principals))
                            throw $TypeError(".plasmacloud.iam.v1.ListPrincipalsResponse.principals: array expected");
                        message.principals = $Array(object.principals.length);
                        for (let i = 0; i < object.principals.length; ++i) {
                            if (!$util.isObject(object.principals[i]))
                                throw $TypeError(".plasmacloud.iam.v1.ListPrincipalsResponse.principals: object expected");
                            message.principals[i] = $root.plasmacloud.iam.v1.Principal.fromObject(object.principals[i], _depth + 1);
                        }
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListPrincipalsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {plasmacloud.iam.v1.ListPrincipalsResponse} message ListPrincipalsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListPrincipalsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.principals = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.principals && message.principals.length) {
                        object.principals = $Array(message.principals.length);
                        for (let j = 0; j < message.principals.length; ++j)
                            object.principals[j] = $root.plasmacloud.iam.v1.Principal.toObject(message.principals[j], options, _depth + 1);
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListPrincipalsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListPrincipalsResponse.prototype.toJSON = function() {
                    return ListPrincipalsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListPrincipalsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.ListPrincipalsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListPrincipalsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.ListPrincipalsResponse";
                };

                return ListPrincipalsResponse;
            })();

            v1.DeletePrincipalRequest = (function() {

                /**
                 * Properties of a DeletePrincipalRequest.
                 * @typedef {Object} plasmacloud.iam.v1.DeletePrincipalRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] DeletePrincipalRequest tenant
                 * @property {string|null} [name] DeletePrincipalRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeletePrincipalRequest.
                 * @memberof plasmacloud.iam.v1
                 * @interface IDeletePrincipalRequest
                 * @augments plasmacloud.iam.v1.DeletePrincipalRequest.$Properties
                 * @deprecated Use plasmacloud.iam.v1.DeletePrincipalRequest.$Properties instead.
                 */

                /**
                 * Shape of a DeletePrincipalRequest.
                 * @typedef {plasmacloud.iam.v1.DeletePrincipalRequest.$Properties} plasmacloud.iam.v1.DeletePrincipalRequest.$Shape
                 */

                /**
                 * Constructs a new DeletePrincipalRequest.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a DeletePrincipalRequest.
                 * @constructor
                 * @param {plasmacloud.iam.v1.DeletePrincipalRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeletePrincipalRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DeletePrincipalRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @instance
                 */
                DeletePrincipalRequest.prototype.tenant = null;

                /**
                 * DeletePrincipalRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @instance
                 */
                DeletePrincipalRequest.prototype.name = "";

                /**
                 * Creates a new DeletePrincipalRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.DeletePrincipalRequest} DeletePrincipalRequest instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.DeletePrincipalRequest.$Shape): plasmacloud.iam.v1.DeletePrincipalRequest & plasmacloud.iam.v1.DeletePrincipalRequest.$Shape;
                 *   (properties?: plasmacloud.iam.v1.DeletePrincipalRequest.$Properties): plasmacloud.iam.v1.DeletePrincipalRequest;
                 * }}
                 */
                DeletePrincipalRequest.create = function(properties) {
                    return new DeletePrincipalRequest(properties);
                };

                /**
                 * Encodes the specified DeletePrincipalRequest message. Does not implicitly {@link plasmacloud.iam.v1.DeletePrincipalRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalRequest.$Properties} message DeletePrincipalRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeletePrincipalRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeletePrincipalRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.DeletePrincipalRequest & plasmacloud.iam.v1.DeletePrincipalRequest.$Shape} DeletePrincipalRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeletePrincipalRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.DeletePrincipalRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates a DeletePrincipalRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.DeletePrincipalRequest} DeletePrincipalRequest
                 */
                DeletePrincipalRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.DeletePrincipalRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.DeletePrincipalRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.iam.v1.DeletePrincipalRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.iam.v1.DeletePrincipalRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    return message;
                };

                /**
                 * Creates a plain object from a DeletePrincipalRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalRequest} message DeletePrincipalRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeletePrincipalRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.name = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    return object;
                };

                /**
                 * Converts this DeletePrincipalRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeletePrincipalRequest.prototype.toJSON = function() {
                    return DeletePrincipalRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeletePrincipalRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.DeletePrincipalRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeletePrincipalRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.DeletePrincipalRequest";
                };

                return DeletePrincipalRequest;
            })();

            v1.DeletePrincipalResponse = (function() {

                /**
                 * Properties of a DeletePrincipalResponse.
                 * @typedef {Object} plasmacloud.iam.v1.DeletePrincipalResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeletePrincipalResponse.
                 * @memberof plasmacloud.iam.v1
                 * @interface IDeletePrincipalResponse
                 * @augments plasmacloud.iam.v1.DeletePrincipalResponse.$Properties
                 * @deprecated Use plasmacloud.iam.v1.DeletePrincipalResponse.$Properties instead.
                 */

                /**
                 * Shape of a DeletePrincipalResponse.
                 * @typedef {plasmacloud.iam.v1.DeletePrincipalResponse.$Properties} plasmacloud.iam.v1.DeletePrincipalResponse.$Shape
                 */

                /**
                 * Constructs a new DeletePrincipalResponse.
                 * @memberof plasmacloud.iam.v1
                 * @classdesc Represents a DeletePrincipalResponse.
                 * @constructor
                 * @param {plasmacloud.iam.v1.DeletePrincipalResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeletePrincipalResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new DeletePrincipalResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.iam.v1.DeletePrincipalResponse} DeletePrincipalResponse instance
                 * @type {{
                 *   (properties: plasmacloud.iam.v1.DeletePrincipalResponse.$Shape): plasmacloud.iam.v1.DeletePrincipalResponse & plasmacloud.iam.v1.DeletePrincipalResponse.$Shape;
                 *   (properties?: plasmacloud.iam.v1.DeletePrincipalResponse.$Properties): plasmacloud.iam.v1.DeletePrincipalResponse;
                 * }}
                 */
                DeletePrincipalResponse.create = function(properties) {
                    return new DeletePrincipalResponse(properties);
                };

                /**
                 * Encodes the specified DeletePrincipalResponse message. Does not implicitly {@link plasmacloud.iam.v1.DeletePrincipalResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalResponse.$Properties} message DeletePrincipalResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeletePrincipalResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeletePrincipalResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.iam.v1.DeletePrincipalResponse & plasmacloud.iam.v1.DeletePrincipalResponse.$Shape} DeletePrincipalResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeletePrincipalResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.iam.v1.DeletePrincipalResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a DeletePrincipalResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.iam.v1.DeletePrincipalResponse} DeletePrincipalResponse
                 */
                DeletePrincipalResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.iam.v1.DeletePrincipalResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.iam.v1.DeletePrincipalResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.iam.v1.DeletePrincipalResponse();
                };

                /**
                 * Creates a plain object from a DeletePrincipalResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {plasmacloud.iam.v1.DeletePrincipalResponse} message DeletePrincipalResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeletePrincipalResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this DeletePrincipalResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeletePrincipalResponse.prototype.toJSON = function() {
                    return DeletePrincipalResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeletePrincipalResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.iam.v1.DeletePrincipalResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeletePrincipalResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.iam.v1.DeletePrincipalResponse";
                };

                return DeletePrincipalResponse;
            })();

            return v1;
        })();

        return iam;
    })();

    plasmacloud.novanet = (function() {

        /**
         * Namespace novanet.
         * @memberof plasmacloud
         * @namespace
         */
        const novanet = {};

        novanet.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof plasmacloud.novanet
             * @namespace
             */
            const v1 = {};

            v1.Port = (function() {

                /**
                 * Properties of a Port.
                 * @typedef {Object} plasmacloud.novanet.v1.Port.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] Port ownership
                 * @property {string|null} [id] Port id
                 * @property {string|null} [deviceId] Port deviceId
                 * @property {string|null} [name] Port name
                 * @property {string|null} [subnetId] Port subnetId
                 * @property {string|null} [address] Port address
                 * @property {string|null} [macAddress] Port macAddress
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Port.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IPort
                 * @augments plasmacloud.novanet.v1.Port.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.Port.$Properties instead.
                 */

                /**
                 * Shape of a Port.
                 * @typedef {plasmacloud.novanet.v1.Port.$Properties} plasmacloud.novanet.v1.Port.$Shape
                 */

                /**
                 * Constructs a new Port.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a Port.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.Port.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Port = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Port ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.ownership = null;

                /**
                 * Port id.
                 * @member {string} id
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.id = "";

                /**
                 * Port deviceId.
                 * @member {string} deviceId
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.deviceId = "";

                /**
                 * Port name.
                 * @member {string} name
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.name = "";

                /**
                 * Port subnetId.
                 * @member {string} subnetId
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.subnetId = "";

                /**
                 * Port address.
                 * @member {string} address
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.address = "";

                /**
                 * Port macAddress.
                 * @member {string} macAddress
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 */
                Port.prototype.macAddress = "";

                /**
                 * Creates a new Port instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {plasmacloud.novanet.v1.Port.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.Port} Port instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.Port.$Shape): plasmacloud.novanet.v1.Port & plasmacloud.novanet.v1.Port.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.Port.$Properties): plasmacloud.novanet.v1.Port;
                 * }}
                 */
                Port.create = function(properties) {
                    return new Port(properties);
                };

                /**
                 * Encodes the specified Port message. Does not implicitly {@link plasmacloud.novanet.v1.Port.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {plasmacloud.novanet.v1.Port.$Properties} message Port message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Port.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.deviceId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId") && message.subnetId !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.subnetId);
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.address);
                    if (message.macAddress != null && $Object.hasOwnProperty.call(message, "macAddress") && message.macAddress !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.macAddress);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Port message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.Port & plasmacloud.novanet.v1.Port.$Shape} Port
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Port.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.Port();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
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
                                    message.deviceId = value;
                                else
                                    delete message.deviceId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subnetId = value;
                                else
                                    delete message.subnetId;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.macAddress = value;
                                else
                                    delete message.macAddress;
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
                 * Creates a Port message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.Port} Port
                 */
                Port.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.Port)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.Port: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.Port();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.novanet.v1.Port.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    if (object.deviceId != null)
                        if (typeof object.deviceId !== "string" || object.deviceId.length)
                            message.deviceId = $String(object.deviceId);
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.subnetId != null)
                        if (typeof object.subnetId !== "string" || object.subnetId.length)
                            message.subnetId = $String(object.subnetId);
                    if (object.address != null)
                        if (typeof object.address !== "string" || object.address.length)
                            message.address = $String(object.address);
                    if (object.macAddress != null)
                        if (typeof object.macAddress !== "string" || object.macAddress.length)
                            message.macAddress = $String(object.macAddress);
                    return message;
                };

                /**
                 * Creates a plain object from a Port message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {plasmacloud.novanet.v1.Port} message Port
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Port.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.ownership = null;
                        object.id = "";
                        object.deviceId = "";
                        object.name = "";
                        object.subnetId = "";
                        object.address = "";
                        object.macAddress = "";
                    }
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                        object.deviceId = message.deviceId;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId"))
                        object.subnetId = message.subnetId;
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                        object.address = message.address;
                    if (message.macAddress != null && $Object.hasOwnProperty.call(message, "macAddress"))
                        object.macAddress = message.macAddress;
                    return object;
                };

                /**
                 * Converts this Port to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.Port
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Port.prototype.toJSON = function() {
                    return Port.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Port
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.Port
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Port.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.Port";
                };

                return Port;
            })();

            v1.CreatePortRequest = (function() {

                /**
                 * Properties of a CreatePortRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.CreatePortRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] CreatePortRequest ownership
                 * @property {string|null} [deviceId] CreatePortRequest deviceId
                 * @property {string|null} [name] CreatePortRequest name
                 * @property {string|null} [subnetId] CreatePortRequest subnetId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreatePortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface ICreatePortRequest
                 * @augments plasmacloud.novanet.v1.CreatePortRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.CreatePortRequest.$Properties instead.
                 */

                /**
                 * Shape of a CreatePortRequest.
                 * @typedef {plasmacloud.novanet.v1.CreatePortRequest.$Properties} plasmacloud.novanet.v1.CreatePortRequest.$Shape
                 */

                /**
                 * Constructs a new CreatePortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a CreatePortRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.CreatePortRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreatePortRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CreatePortRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @instance
                 */
                CreatePortRequest.prototype.ownership = null;

                /**
                 * CreatePortRequest deviceId.
                 * @member {string} deviceId
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @instance
                 */
                CreatePortRequest.prototype.deviceId = "";

                /**
                 * CreatePortRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @instance
                 */
                CreatePortRequest.prototype.name = "";

                /**
                 * CreatePortRequest subnetId.
                 * @member {string} subnetId
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @instance
                 */
                CreatePortRequest.prototype.subnetId = "";

                /**
                 * Creates a new CreatePortRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.CreatePortRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.CreatePortRequest} CreatePortRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.CreatePortRequest.$Shape): plasmacloud.novanet.v1.CreatePortRequest & plasmacloud.novanet.v1.CreatePortRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.CreatePortRequest.$Properties): plasmacloud.novanet.v1.CreatePortRequest;
                 * }}
                 */
                CreatePortRequest.create = function(properties) {
                    return new CreatePortRequest(properties);
                };

                /**
                 * Encodes the specified CreatePortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.CreatePortRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.CreatePortRequest.$Properties} message CreatePortRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreatePortRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.deviceId);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId") && message.subnetId !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.subnetId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreatePortRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.CreatePortRequest & plasmacloud.novanet.v1.CreatePortRequest.$Shape} CreatePortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreatePortRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.CreatePortRequest();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.deviceId = value;
                                else
                                    delete message.deviceId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subnetId = value;
                                else
                                    delete message.subnetId;
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
                 * Creates a CreatePortRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.CreatePortRequest} CreatePortRequest
                 */
                CreatePortRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.CreatePortRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.CreatePortRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.CreatePortRequest();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.novanet.v1.CreatePortRequest.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    if (object.deviceId != null)
                        if (typeof object.deviceId !== "string" || object.deviceId.length)
                            message.deviceId = $String(object.deviceId);
                    if (object.name != null)
                        if (typeof object.name !== "string" || object.name.length)
                            message.name = $String(object.name);
                    if (object.subnetId != null)
                        if (typeof object.subnetId !== "string" || object.subnetId.length)
                            message.subnetId = $String(object.subnetId);
                    return message;
                };

                /**
                 * Creates a plain object from a CreatePortRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.CreatePortRequest} message CreatePortRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CreatePortRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.ownership = null;
                        object.deviceId = "";
                        object.name = "";
                        object.subnetId = "";
                    }
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                        object.deviceId = message.deviceId;
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        object.name = message.name;
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId"))
                        object.subnetId = message.subnetId;
                    return object;
                };

                /**
                 * Converts this CreatePortRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CreatePortRequest.prototype.toJSON = function() {
                    return CreatePortRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for CreatePortRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.CreatePortRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                CreatePortRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.CreatePortRequest";
                };

                return CreatePortRequest;
            })();

            v1.GetPortRequest = (function() {

                /**
                 * Properties of a GetPortRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.GetPortRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] GetPortRequest tenant
                 * @property {string|null} [portId] GetPortRequest portId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetPortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IGetPortRequest
                 * @augments plasmacloud.novanet.v1.GetPortRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.GetPortRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetPortRequest.
                 * @typedef {plasmacloud.novanet.v1.GetPortRequest.$Properties} plasmacloud.novanet.v1.GetPortRequest.$Shape
                 */

                /**
                 * Constructs a new GetPortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a GetPortRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.GetPortRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetPortRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetPortRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @instance
                 */
                GetPortRequest.prototype.tenant = null;

                /**
                 * GetPortRequest portId.
                 * @member {string} portId
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @instance
                 */
                GetPortRequest.prototype.portId = "";

                /**
                 * Creates a new GetPortRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetPortRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.GetPortRequest} GetPortRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.GetPortRequest.$Shape): plasmacloud.novanet.v1.GetPortRequest & plasmacloud.novanet.v1.GetPortRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.GetPortRequest.$Properties): plasmacloud.novanet.v1.GetPortRequest;
                 * }}
                 */
                GetPortRequest.create = function(properties) {
                    return new GetPortRequest(properties);
                };

                /**
                 * Encodes the specified GetPortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.GetPortRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetPortRequest.$Properties} message GetPortRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetPortRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.portId != null && $Object.hasOwnProperty.call(message, "portId") && message.portId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.portId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetPortRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.GetPortRequest & plasmacloud.novanet.v1.GetPortRequest.$Shape} GetPortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetPortRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.GetPortRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.portId = value;
                                else
                                    delete message.portId;
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
                 * Creates a GetPortRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.GetPortRequest} GetPortRequest
                 */
                GetPortRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.GetPortRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.GetPortRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.GetPortRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.GetPortRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.portId != null)
                        if (typeof object.portId !== "string" || object.portId.length)
                            message.portId = $String(object.portId);
                    return message;
                };

                /**
                 * Creates a plain object from a GetPortRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetPortRequest} message GetPortRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetPortRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.portId = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.portId != null && $Object.hasOwnProperty.call(message, "portId"))
                        object.portId = message.portId;
                    return object;
                };

                /**
                 * Converts this GetPortRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetPortRequest.prototype.toJSON = function() {
                    return GetPortRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for GetPortRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.GetPortRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                GetPortRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.GetPortRequest";
                };

                return GetPortRequest;
            })();

            v1.ListPortsRequest = (function() {

                /**
                 * Properties of a ListPortsRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.ListPortsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListPortsRequest tenant
                 * @property {string|null} [deviceId] ListPortsRequest deviceId
                 * @property {number|null} [pageSize] ListPortsRequest pageSize
                 * @property {string|null} [pageToken] ListPortsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListPortsRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IListPortsRequest
                 * @augments plasmacloud.novanet.v1.ListPortsRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.ListPortsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListPortsRequest.
                 * @typedef {plasmacloud.novanet.v1.ListPortsRequest.$Properties} plasmacloud.novanet.v1.ListPortsRequest.$Shape
                 */

                /**
                 * Constructs a new ListPortsRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a ListPortsRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.ListPortsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListPortsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListPortsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @instance
                 */
                ListPortsRequest.prototype.tenant = null;

                /**
                 * ListPortsRequest deviceId.
                 * @member {string} deviceId
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @instance
                 */
                ListPortsRequest.prototype.deviceId = "";

                /**
                 * ListPortsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @instance
                 */
                ListPortsRequest.prototype.pageSize = 0;

                /**
                 * ListPortsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @instance
                 */
                ListPortsRequest.prototype.pageToken = "";

                /**
                 * Creates a new ListPortsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.ListPortsRequest} ListPortsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.ListPortsRequest.$Shape): plasmacloud.novanet.v1.ListPortsRequest & plasmacloud.novanet.v1.ListPortsRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.ListPortsRequest.$Properties): plasmacloud.novanet.v1.ListPortsRequest;
                 * }}
                 */
                ListPortsRequest.create = function(properties) {
                    return new ListPortsRequest(properties);
                };

                /**
                 * Encodes the specified ListPortsRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListPortsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsRequest.$Properties} message ListPortsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListPortsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId") && message.deviceId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.deviceId);
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListPortsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListPortsRequest & plasmacloud.novanet.v1.ListPortsRequest.$Shape} ListPortsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListPortsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.ListPortsRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.deviceId = value;
                                else
                                    delete message.deviceId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.pageToken = value;
                                else
                                    delete message.pageToken;
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
                 * Creates a ListPortsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.ListPortsRequest} ListPortsRequest
                 */
                ListPortsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.ListPortsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.ListPortsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.ListPortsRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.ListPortsRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.deviceId != null)
                        if (typeof object.deviceId !== "string" || object.deviceId.length)
                            message.deviceId = $String(object.deviceId);
                    if (object.pageSize != null)
                        if ($Number(object.pageSize) !== 0)
                            message.pageSize = object.pageSize >>> 0;
                    if (object.pageToken != null)
                        if (typeof object.pageToken !== "string" || object.pageToken.length)
                            message.pageToken = $String(object.pageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListPortsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsRequest} message ListPortsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListPortsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.deviceId = "";
                        object.pageSize = 0;
                        object.pageToken = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.deviceId != null && $Object.hasOwnProperty.call(message, "deviceId"))
                        object.deviceId = message.deviceId;
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                        object.pageSize = message.pageSize;
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken"))
                        object.pageToken = message.pageToken;
                    return object;
                };

                /**
                 * Converts this ListPortsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListPortsRequest.prototype.toJSON = function() {
                    return ListPortsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListPortsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.ListPortsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListPortsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.ListPortsRequest";
                };

                return ListPortsRequest;
            })();

            v1.ListPortsResponse = (function() {

                /**
                 * Properties of a ListPortsResponse.
                 * @typedef {Object} plasmacloud.novanet.v1.ListPortsResponse.$Properties
                 * @property {Array.<plasmacloud.novanet.v1.Port.$Properties>|null} [ports] ListPortsResponse ports
                 * @property {string|null} [nextPageToken] ListPortsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListPortsResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IListPortsResponse
                 * @augments plasmacloud.novanet.v1.ListPortsResponse.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.ListPortsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListPortsResponse.
                 * @typedef {plasmacloud.novanet.v1.ListPortsResponse.$Properties} plasmacloud.novanet.v1.ListPortsResponse.$Shape
                 */

                /**
                 * Constructs a new ListPortsResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a ListPortsResponse.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.ListPortsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListPortsResponse = function (properties) {
                    this.ports = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListPortsResponse ports.
                 * @member {Array.<plasmacloud.novanet.v1.Port.$Properties>} ports
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @instance
                 */
                ListPortsResponse.prototype.ports = $util.emptyArray;

                /**
                 * ListPortsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @instance
                 */
                ListPortsResponse.prototype.nextPageToken = "";

                /**
                 * Creates a new ListPortsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.ListPortsResponse} ListPortsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.ListPortsResponse.$Shape): plasmacloud.novanet.v1.ListPortsResponse & plasmacloud.novanet.v1.ListPortsResponse.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.ListPortsResponse.$Properties): plasmacloud.novanet.v1.ListPortsResponse;
                 * }}
                 */
                ListPortsResponse.create = function(properties) {
                    return new ListPortsResponse(properties);
                };

                /**
                 * Encodes the specified ListPortsResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListPortsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsResponse.$Properties} message ListPortsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListPortsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ports != null && message.ports.length)
                        for (let i = 0; i < message.ports.length; ++i)
                            $root.plasmacloud.novanet.v1.Port.encode(message.ports[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListPortsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListPortsResponse & plasmacloud.novanet.v1.ListPortsResponse.$Shape} ListPortsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListPortsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.ListPortsResponse();
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
                                if (!(message.ports && message.ports.length))
                                    message.ports = [];
                                message.ports.push($root.plasmacloud.novanet.v1.Port.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nextPageToken = value;
                                else
                                    delete message.nextPageToken;
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
                 * Creates a ListPortsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.ListPortsResponse} ListPortsResponse
                 */
                ListPortsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.ListPortsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.ListPortsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.ListPortsResponse();
                    if (object.ports) {
                        if (!$Array.isArray(object.ports))
                            throw $TypeError(".plasmacloud.novanet.v1.ListPortsResponse.ports: array expected");
                        message.ports = $Array(object.ports.length);
                        for (let i = 0; i < object.ports.length; ++i) {
                            if (!$util.isObject(object.ports[i]))
                                throw $TypeError(".plasmacloud.novanet.v1.ListPortsResponse.ports: object expected");
                            message.ports[i] = $root.plasmacloud.novanet.v1.Port.fromObject(object.ports[i], _depth + 1);
                        }
                    }
                    if (object.nextPageToken != null)
                        if (typeof object.nextPageToken !== "string" || object.nextPageToken.length)
                            message.nextPageToken = $String(object.nextPageToken);
                    return message;
                };

                /**
                 * Creates a plain object from a ListPortsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListPortsResponse} message ListPortsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListPortsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.ports = [];
                    if (options.defaults)
                        object.nextPageToken = "";
                    if (message.ports && message.ports.length) {
                        object.ports = $Array(message.ports.length);
                        for (let j = 0; j < message.ports.length; ++j)
                            object.ports[j] = $root.plasmacloud.novanet.v1.Port.toObject(message.ports[j], options, _depth + 1);
                    }
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken"))
                        object.nextPageToken = message.nextPageToken;
                    return object;
                };

                /**
                 * Converts this ListPortsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListPortsResponse.prototype.toJSON = function() {
                    return ListPortsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListPortsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.ListPortsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListPortsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.ListPortsResponse";
                };

                return ListPortsResponse;
            })();

            v1.DeletePortRequest = (function() {

                /**
                 * Properties of a DeletePortRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.DeletePortRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] DeletePortRequest ownership
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeletePortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IDeletePortRequest
                 * @augments plasmacloud.novanet.v1.DeletePortRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.DeletePortRequest.$Properties instead.
                 */

                /**
                 * Shape of a DeletePortRequest.
                 * @typedef {plasmacloud.novanet.v1.DeletePortRequest.$Properties} plasmacloud.novanet.v1.DeletePortRequest.$Shape
                 */

                /**
                 * Constructs a new DeletePortRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a DeletePortRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.DeletePortRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeletePortRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DeletePortRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @instance
                 */
                DeletePortRequest.prototype.ownership = null;

                /**
                 * Creates a new DeletePortRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.DeletePortRequest} DeletePortRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.DeletePortRequest.$Shape): plasmacloud.novanet.v1.DeletePortRequest & plasmacloud.novanet.v1.DeletePortRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.DeletePortRequest.$Properties): plasmacloud.novanet.v1.DeletePortRequest;
                 * }}
                 */
                DeletePortRequest.create = function(properties) {
                    return new DeletePortRequest(properties);
                };

                /**
                 * Encodes the specified DeletePortRequest message. Does not implicitly {@link plasmacloud.novanet.v1.DeletePortRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortRequest.$Properties} message DeletePortRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeletePortRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeletePortRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.DeletePortRequest & plasmacloud.novanet.v1.DeletePortRequest.$Shape} DeletePortRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeletePortRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.DeletePortRequest();
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
                                message.ownership = $root.plasmacloud.common.v1.Ownership.decode(reader, reader.size(), $undefined, _depth + 1, message.ownership);
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
                 * Creates a DeletePortRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.DeletePortRequest} DeletePortRequest
                 */
                DeletePortRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.DeletePortRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.DeletePortRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.DeletePortRequest();
                    if (object.ownership != null) {
                        if (!$util.isObject(object.ownership))
                            throw $TypeError(".plasmacloud.novanet.v1.DeletePortRequest.ownership: object expected");
                        message.ownership = $root.plasmacloud.common.v1.Ownership.fromObject(object.ownership, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a DeletePortRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortRequest} message DeletePortRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeletePortRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.ownership = null;
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        object.ownership = $root.plasmacloud.common.v1.Ownership.toObject(message.ownership, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this DeletePortRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeletePortRequest.prototype.toJSON = function() {
                    return DeletePortRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeletePortRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.DeletePortRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeletePortRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.DeletePortRequest";
                };

                return DeletePortRequest;
            })();

            v1.DeletePortResponse = (function() {

                /**
                 * Properties of a DeletePortResponse.
                 * @typedef {Object} plasmacloud.novanet.v1.DeletePortResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeletePortResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IDeletePortResponse
                 * @augments plasmacloud.novanet.v1.DeletePortResponse.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.DeletePortResponse.$Properties instead.
                 */

                /**
                 * Shape of a DeletePortResponse.
                 * @typedef {plasmacloud.novanet.v1.DeletePortResponse.$Properties} plasmacloud.novanet.v1.DeletePortResponse.$Shape
                 */

                /**
                 * Constructs a new DeletePortResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a DeletePortResponse.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.DeletePortResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeletePortResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new DeletePortResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.DeletePortResponse} DeletePortResponse instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.DeletePortResponse.$Shape): plasmacloud.novanet.v1.DeletePortResponse & plasmacloud.novanet.v1.DeletePortResponse.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.DeletePortResponse.$Properties): plasmacloud.novanet.v1.DeletePortResponse;
                 * }}
                 */
                DeletePortResponse.create = function(properties) {
                    return new DeletePortResponse(properties);
                };

                /**
                 * Encodes the specified DeletePortResponse message. Does not implicitly {@link plasmacloud.novanet.v1.DeletePortResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortResponse.$Properties} message DeletePortResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeletePortResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeletePortResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.DeletePortResponse & plasmacloud.novanet.v1.DeletePortResponse.$Shape} DeletePortResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeletePortResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.DeletePortResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
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
                 * Creates a DeletePortResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.DeletePortResponse} DeletePortResponse
                 */
                DeletePortResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.DeletePortResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.DeletePortResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.plasmacloud.novanet.v1.DeletePortResponse();
                };

                /**
                 * Creates a plain object from a DeletePortResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.DeletePortResponse} message DeletePortResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeletePortResponse.toObject = function () {
                    return {};
                };

                /**
                 * Converts this DeletePortResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeletePortResponse.prototype.toJSON = function() {
                    return DeletePortResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for DeletePortResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.DeletePortResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                DeletePortResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.DeletePortResponse";
                };

                return DeletePortResponse;
            })();

            v1.Subnet = (function() {

                /**
                 * Properties of a Subnet.
                 * @typedef {Object} plasmacloud.novanet.v1.Subnet.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] Subnet tenant
                 * @property {string|null} [id] Subnet id
                 * @property {string|null} [cidr] Subnet cidr
                 * @property {string|null} [gateway] Subnet gateway
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Subnet.
                 * @memberof plasmacloud.novanet.v1
                 * @interface ISubnet
                 * @augments plasmacloud.novanet.v1.Subnet.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.Subnet.$Properties instead.
                 */

                /**
                 * Shape of a Subnet.
                 * @typedef {plasmacloud.novanet.v1.Subnet.$Properties} plasmacloud.novanet.v1.Subnet.$Shape
                 */

                /**
                 * Constructs a new Subnet.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a Subnet.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.Subnet.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Subnet = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Subnet tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @instance
                 */
                Subnet.prototype.tenant = null;

                /**
                 * Subnet id.
                 * @member {string} id
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @instance
                 */
                Subnet.prototype.id = "";

                /**
                 * Subnet cidr.
                 * @member {string} cidr
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @instance
                 */
                Subnet.prototype.cidr = "";

                /**
                 * Subnet gateway.
                 * @member {string} gateway
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @instance
                 */
                Subnet.prototype.gateway = "";

                /**
                 * Creates a new Subnet instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {plasmacloud.novanet.v1.Subnet.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.Subnet} Subnet instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.Subnet.$Shape): plasmacloud.novanet.v1.Subnet & plasmacloud.novanet.v1.Subnet.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.Subnet.$Properties): plasmacloud.novanet.v1.Subnet;
                 * }}
                 */
                Subnet.create = function(properties) {
                    return new Subnet(properties);
                };

                /**
                 * Encodes the specified Subnet message. Does not implicitly {@link plasmacloud.novanet.v1.Subnet.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {plasmacloud.novanet.v1.Subnet.$Properties} message Subnet message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Subnet.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.cidr != null && $Object.hasOwnProperty.call(message, "cidr") && message.cidr !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.cidr);
                    if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway") && message.gateway !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.gateway);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Subnet message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.Subnet & plasmacloud.novanet.v1.Subnet.$Shape} Subnet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Subnet.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.Subnet();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                                    message.cidr = value;
                                else
                                    delete message.cidr;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.gateway = value;
                                else
                                    delete message.gateway;
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
                 * Creates a Subnet message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.Subnet} Subnet
                 */
                Subnet.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.Subnet)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.Subnet: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.Subnet();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.Subnet.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    if (object.cidr != null)
                        if (typeof object.cidr !== "string" || object.cidr.length)
                            message.cidr = $String(object.cidr);
                    if (object.gateway != null)
                        if (typeof object.gateway !== "string" || object.gateway.length)
                            message.gateway = $String(object.gateway);
                    return message;
                };

                /**
                 * Creates a plain object from a Subnet message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {plasmacloud.novanet.v1.Subnet} message Subnet
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Subnet.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.id = "";
                        object.cidr = "";
                        object.gateway = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    if (message.cidr != null && $Object.hasOwnProperty.call(message, "cidr"))
                        object.cidr = message.cidr;
                    if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway"))
                        object.gateway = message.gateway;
                    return object;
                };

                /**
                 * Converts this Subnet to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Subnet.prototype.toJSON = function() {
                    return Subnet.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Subnet
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.Subnet
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Subnet.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.Subnet";
                };

                return Subnet;
            })();

            v1.EnsureSubnetRequest = (function() {

                /**
                 * Properties of an EnsureSubnetRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] EnsureSubnetRequest tenant
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureSubnetRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IEnsureSubnetRequest
                 * @augments plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureSubnetRequest.
                 * @typedef {plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties} plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureSubnetRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents an EnsureSubnetRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureSubnetRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureSubnetRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @instance
                 */
                EnsureSubnetRequest.prototype.tenant = null;

                /**
                 * Creates a new EnsureSubnetRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.EnsureSubnetRequest} EnsureSubnetRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape): plasmacloud.novanet.v1.EnsureSubnetRequest & plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties): plasmacloud.novanet.v1.EnsureSubnetRequest;
                 * }}
                 */
                EnsureSubnetRequest.create = function(properties) {
                    return new EnsureSubnetRequest(properties);
                };

                /**
                 * Encodes the specified EnsureSubnetRequest message. Does not implicitly {@link plasmacloud.novanet.v1.EnsureSubnetRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.EnsureSubnetRequest.$Properties} message EnsureSubnetRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureSubnetRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureSubnetRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.EnsureSubnetRequest & plasmacloud.novanet.v1.EnsureSubnetRequest.$Shape} EnsureSubnetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureSubnetRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.EnsureSubnetRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates an EnsureSubnetRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.EnsureSubnetRequest} EnsureSubnetRequest
                 */
                EnsureSubnetRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.EnsureSubnetRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.EnsureSubnetRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.EnsureSubnetRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.EnsureSubnetRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an EnsureSubnetRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.EnsureSubnetRequest} message EnsureSubnetRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                EnsureSubnetRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.tenant = null;
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this EnsureSubnetRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                EnsureSubnetRequest.prototype.toJSON = function() {
                    return EnsureSubnetRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for EnsureSubnetRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.EnsureSubnetRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                EnsureSubnetRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.EnsureSubnetRequest";
                };

                return EnsureSubnetRequest;
            })();

            v1.GetSubnetRequest = (function() {

                /**
                 * Properties of a GetSubnetRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.GetSubnetRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] GetSubnetRequest tenant
                 * @property {string|null} [subnetId] GetSubnetRequest subnetId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetSubnetRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IGetSubnetRequest
                 * @augments plasmacloud.novanet.v1.GetSubnetRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.GetSubnetRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetSubnetRequest.
                 * @typedef {plasmacloud.novanet.v1.GetSubnetRequest.$Properties} plasmacloud.novanet.v1.GetSubnetRequest.$Shape
                 */

                /**
                 * Constructs a new GetSubnetRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a GetSubnetRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.GetSubnetRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetSubnetRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetSubnetRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @instance
                 */
                GetSubnetRequest.prototype.tenant = null;

                /**
                 * GetSubnetRequest subnetId.
                 * @member {string} subnetId
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @instance
                 */
                GetSubnetRequest.prototype.subnetId = "";

                /**
                 * Creates a new GetSubnetRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetSubnetRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.GetSubnetRequest} GetSubnetRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.GetSubnetRequest.$Shape): plasmacloud.novanet.v1.GetSubnetRequest & plasmacloud.novanet.v1.GetSubnetRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.GetSubnetRequest.$Properties): plasmacloud.novanet.v1.GetSubnetRequest;
                 * }}
                 */
                GetSubnetRequest.create = function(properties) {
                    return new GetSubnetRequest(properties);
                };

                /**
                 * Encodes the specified GetSubnetRequest message. Does not implicitly {@link plasmacloud.novanet.v1.GetSubnetRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetSubnetRequest.$Properties} message GetSubnetRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetSubnetRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId") && message.subnetId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.subnetId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetSubnetRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.GetSubnetRequest & plasmacloud.novanet.v1.GetSubnetRequest.$Shape} GetSubnetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetSubnetRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.GetSubnetRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.subnetId = value;
                                else
                                    delete message.subnetId;
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
                 * Creates a GetSubnetRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.GetSubnetRequest} GetSubnetRequest
                 */
                GetSubnetRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.GetSubnetRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.GetSubnetRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.GetSubnetRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.GetSubnetRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    if (object.subnetId != null)
                        if (typeof object.subnetId !== "string" || object.subnetId.length)
                            message.subnetId = $String(object.subnetId);
                    return message;
                };

                /**
                 * Creates a plain object from a GetSubnetRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.GetSubnetRequest} message GetSubnetRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                GetSubnetRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.tenant = null;
                        object.subnetId = "";
                    }
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    if (message.subnetId != null && $Object.hasOwnProperty.call(message, "subnetId"))
                        object.subnetId = message.subnetId;
                    return object;
                };

                /**
                 * Converts this GetSubnetRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                GetSubnetRequest.prototype.toJSON = function() {
                    return GetSubnetRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for GetSubnetRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.GetSubnetRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                GetSubnetRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.GetSubnetRequest";
                };

                return GetSubnetRequest;
            })();

            v1.ListSubnetsRequest = (function() {

                /**
                 * Properties of a ListSubnetsRequest.
                 * @typedef {Object} plasmacloud.novanet.v1.ListSubnetsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListSubnetsRequest tenant
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListSubnetsRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IListSubnetsRequest
                 * @augments plasmacloud.novanet.v1.ListSubnetsRequest.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.ListSubnetsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListSubnetsRequest.
                 * @typedef {plasmacloud.novanet.v1.ListSubnetsRequest.$Properties} plasmacloud.novanet.v1.ListSubnetsRequest.$Shape
                 */

                /**
                 * Constructs a new ListSubnetsRequest.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a ListSubnetsRequest.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.ListSubnetsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListSubnetsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListSubnetsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @instance
                 */
                ListSubnetsRequest.prototype.tenant = null;

                /**
                 * Creates a new ListSubnetsRequest instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsRequest.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.ListSubnetsRequest} ListSubnetsRequest instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.ListSubnetsRequest.$Shape): plasmacloud.novanet.v1.ListSubnetsRequest & plasmacloud.novanet.v1.ListSubnetsRequest.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.ListSubnetsRequest.$Properties): plasmacloud.novanet.v1.ListSubnetsRequest;
                 * }}
                 */
                ListSubnetsRequest.create = function(properties) {
                    return new ListSubnetsRequest(properties);
                };

                /**
                 * Encodes the specified ListSubnetsRequest message. Does not implicitly {@link plasmacloud.novanet.v1.ListSubnetsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsRequest.$Properties} message ListSubnetsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListSubnetsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListSubnetsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSubnetsRequest & plasmacloud.novanet.v1.ListSubnetsRequest.$Shape} ListSubnetsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListSubnetsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.ListSubnetsRequest();
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
                                message.tenant = $root.plasmacloud.common.v1.Tenant.decode(reader, reader.size(), $undefined, _depth + 1, message.tenant);
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
                 * Creates a ListSubnetsRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.ListSubnetsRequest} ListSubnetsRequest
                 */
                ListSubnetsRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.ListSubnetsRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.ListSubnetsRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.ListSubnetsRequest();
                    if (object.tenant != null) {
                        if (!$util.isObject(object.tenant))
                            throw $TypeError(".plasmacloud.novanet.v1.ListSubnetsRequest.tenant: object expected");
                        message.tenant = $root.plasmacloud.common.v1.Tenant.fromObject(object.tenant, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a ListSubnetsRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsRequest} message ListSubnetsRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListSubnetsRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.tenant = null;
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        object.tenant = $root.plasmacloud.common.v1.Tenant.toObject(message.tenant, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this ListSubnetsRequest to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListSubnetsRequest.prototype.toJSON = function() {
                    return ListSubnetsRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListSubnetsRequest
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.ListSubnetsRequest
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListSubnetsRequest.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.ListSubnetsRequest";
                };

                return ListSubnetsRequest;
            })();

            v1.ListSubnetsResponse = (function() {

                /**
                 * Properties of a ListSubnetsResponse.
                 * @typedef {Object} plasmacloud.novanet.v1.ListSubnetsResponse.$Properties
                 * @property {Array.<plasmacloud.novanet.v1.Subnet.$Properties>|null} [subnets] ListSubnetsResponse subnets
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListSubnetsResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @interface IListSubnetsResponse
                 * @augments plasmacloud.novanet.v1.ListSubnetsResponse.$Properties
                 * @deprecated Use plasmacloud.novanet.v1.ListSubnetsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListSubnetsResponse.
                 * @typedef {plasmacloud.novanet.v1.ListSubnetsResponse.$Properties} plasmacloud.novanet.v1.ListSubnetsResponse.$Shape
                 */

                /**
                 * Constructs a new ListSubnetsResponse.
                 * @memberof plasmacloud.novanet.v1
                 * @classdesc Represents a ListSubnetsResponse.
                 * @constructor
                 * @param {plasmacloud.novanet.v1.ListSubnetsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListSubnetsResponse = function (properties) {
                    this.subnets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListSubnetsResponse subnets.
                 * @member {Array.<plasmacloud.novanet.v1.Subnet.$Properties>} subnets
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @instance
                 */
                ListSubnetsResponse.prototype.subnets = $util.emptyArray;

                /**
                 * Creates a new ListSubnetsResponse instance using the specified properties.
                 * @function create
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsResponse.$Properties=} [properties] Properties to set
                 * @returns {plasmacloud.novanet.v1.ListSubnetsResponse} ListSubnetsResponse instance
                 * @type {{
                 *   (properties: plasmacloud.novanet.v1.ListSubnetsResponse.$Shape): plasmacloud.novanet.v1.ListSubnetsResponse & plasmacloud.novanet.v1.ListSubnetsResponse.$Shape;
                 *   (properties?: plasmacloud.novanet.v1.ListSubnetsResponse.$Properties): plasmacloud.novanet.v1.ListSubnetsResponse;
                 * }}
                 */
                ListSubnetsResponse.create = function(properties) {
                    return new ListSubnetsResponse(properties);
                };

                /**
                 * Encodes the specified ListSubnetsResponse message. Does not implicitly {@link plasmacloud.novanet.v1.ListSubnetsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsResponse.$Properties} message ListSubnetsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListSubnetsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.subnets != null && message.subnets.length)
                        for (let i = 0; i < message.subnets.length; ++i)
                            $root.plasmacloud.novanet.v1.Subnet.encode(message.subnets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListSubnetsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.novanet.v1.ListSubnetsResponse & plasmacloud.novanet.v1.ListSubnetsResponse.$Shape} ListSubnetsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListSubnetsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.novanet.v1.ListSubnetsResponse();
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
                                if (!(message.subnets && message.subnets.length))
                                    message.subnets = [];
                                message.subnets.push($root.plasmacloud.novanet.v1.Subnet.decode(reader, reader.size(), $undefined, _depth + 1));
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
                 * Creates a ListSubnetsResponse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {plasmacloud.novanet.v1.ListSubnetsResponse} ListSubnetsResponse
                 */
                ListSubnetsResponse.fromObject = function (object, _depth) {
                    if (object instanceof $root.plasmacloud.novanet.v1.ListSubnetsResponse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".plasmacloud.novanet.v1.ListSubnetsResponse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.plasmacloud.novanet.v1.ListSubnetsResponse();
                    if (object.subnets) {
                        if (!$Array.isArray(object.subnets))
                            throw $TypeError(".plasmacloud.novanet.v1.ListSubnetsResponse.subnets: array expected");
                        message.subnets = $Array(object.subnets.length);
                        for (let i = 0; i < object.subnets.length; ++i) {
                            if (!$util.isObject(object.subnets[i]))
                                throw $TypeError(".plasmacloud.novanet.v1.ListSubnetsResponse.subnets: object expected");
                            message.subnets[i] = $root.plasmacloud.novanet.v1.Subnet.fromObject(object.subnets[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a ListSubnetsResponse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {plasmacloud.novanet.v1.ListSubnetsResponse} message ListSubnetsResponse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ListSubnetsResponse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.subnets = [];
                    if (message.subnets && message.subnets.length) {
                        object.subnets = $Array(message.subnets.length);
                        for (let j = 0; j < message.subnets.length; ++j)
                            object.subnets[j] = $root.plasmacloud.novanet.v1.Subnet.toObject(message.subnets[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this ListSubnetsResponse to JSON.
                 * @function toJSON
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ListSubnetsResponse.prototype.toJSON = function() {
                    return ListSubnetsResponse.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for ListSubnetsResponse
                 * @function getTypeUrl
                 * @memberof plasmacloud.novanet.v1.ListSubnetsResponse
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                ListSubnetsResponse.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/plasmacloud.novanet.v1.ListSubnetsResponse";
                };

                return ListSubnetsResponse;
            })();

            return v1;
        })();

        return novanet;
    })();

    return plasmacloud;
})();

export {
  $root as default
};
