/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Array = $util.global.Array;

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

    return plasmacloud;
})();

export {
  $root as default
};
