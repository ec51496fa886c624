/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["lightningstor"] || ($protobuf.roots["lightningstor"] = {});

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

                return ListOwnedResponse;
            })();

            v1.ErrorDetail = (function() {

                /**
                 * Properties of an ErrorDetail.
                 * @typedef {Object} plasmacloud.common.v1.ErrorDetail.$Properties
                 * @property {string|null} [reason] ErrorDetail reason
                 * @property {number|null} [retryAfterMs] ErrorDetail retryAfterMs
                 * @property {number|null} [seenRevision] ErrorDetail seenRevision
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
                 * ErrorDetail seenRevision.
                 * @member {number} seenRevision
                 * @memberof plasmacloud.common.v1.ErrorDetail
                 * @instance
                 */
                ErrorDetail.prototype.seenRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

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
                    if (message.seenRevision != null && $Object.hasOwnProperty.call(message, "seenRevision") && (typeof message.seenRevision === "object" ? message.seenRevision.low || message.seenRevision.high : message.seenRevision !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seenRevision);
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
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.seenRevision = value;
                                else
                                    delete message.seenRevision;
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

                return ErrorDetail;
            })();

            return v1;
        })();

        return common;
    })();

    plasmacloud.lightningstor = (function() {

        /**
         * Namespace lightningstor.
         * @memberof plasmacloud
         * @namespace
         */
        const lightningstor = {};

        lightningstor.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof plasmacloud.lightningstor
             * @namespace
             */
            const v1 = {};

            /**
             * VolumeMode enum.
             * @name plasmacloud.lightningstor.v1.VolumeMode
             * @enum {number}
             * @property {number} FILESYSTEM=0 FILESYSTEM value
             * @property {number} BLOCK=1 BLOCK value
             */
            v1.VolumeMode = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "FILESYSTEM"] = 0;
                values[valuesById[1] = "BLOCK"] = 1;
                return values;
            })();

            v1.VolumeSource = (function() {

                /**
                 * Properties of a VolumeSource.
                 * @typedef {Object} plasmacloud.lightningstor.v1.VolumeSource.$Properties
                 * @property {string|null} [snapshotName] VolumeSource snapshotName
                 * @property {string|null} [volumeName] VolumeSource volumeName
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VolumeSource.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IVolumeSource
                 * @augments plasmacloud.lightningstor.v1.VolumeSource.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.VolumeSource.$Properties instead.
                 */

                /**
                 * Shape of a VolumeSource.
                 * @typedef {plasmacloud.lightningstor.v1.VolumeSource.$Properties} plasmacloud.lightningstor.v1.VolumeSource.$Shape
                 */

                /**
                 * Constructs a new VolumeSource.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a VolumeSource.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.VolumeSource.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VolumeSource = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VolumeSource snapshotName.
                 * @member {string} snapshotName
                 * @memberof plasmacloud.lightningstor.v1.VolumeSource
                 * @instance
                 */
                VolumeSource.prototype.snapshotName = "";

                /**
                 * VolumeSource volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.VolumeSource
                 * @instance
                 */
                VolumeSource.prototype.volumeName = "";

                /**
                 * Encodes the specified VolumeSource message. Does not implicitly {@link plasmacloud.lightningstor.v1.VolumeSource.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.VolumeSource
                 * @static
                 * @param {plasmacloud.lightningstor.v1.VolumeSource.$Properties} message VolumeSource message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VolumeSource.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.snapshotName != null && $Object.hasOwnProperty.call(message, "snapshotName") && message.snapshotName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.snapshotName);
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumeName);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VolumeSource message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.VolumeSource
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.VolumeSource & plasmacloud.lightningstor.v1.VolumeSource.$Shape} VolumeSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VolumeSource.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.VolumeSource();
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
                                    message.snapshotName = value;
                                else
                                    delete message.snapshotName;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
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

                return VolumeSource;
            })();

            v1.Volume = (function() {

                /**
                 * Properties of a Volume.
                 * @typedef {Object} plasmacloud.lightningstor.v1.Volume.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] Volume ownership
                 * @property {string|null} [id] Volume id
                 * @property {string|null} [name] Volume name
                 * @property {number|null} [sizeBytes] Volume sizeBytes
                 * @property {boolean|null} [sizeEnforced] Volume sizeEnforced
                 * @property {Array.<string>|null} [accessModes] Volume accessModes
                 * @property {Object.<string,string>|null} [parameters] Volume parameters
                 * @property {plasmacloud.lightningstor.v1.VolumeMode|null} [mode] Volume mode
                 * @property {plasmacloud.lightningstor.v1.VolumeSource.$Properties|null} [source] Volume source
                 * @property {string|null} [zone] Volume zone
                 * @property {boolean|null} [ready] Volume ready
                 * @property {number|null} [copiedBytes] Volume copiedBytes
                 * @property {string|null} [trouble] Volume trouble
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Volume.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IVolume
                 * @augments plasmacloud.lightningstor.v1.Volume.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.Volume.$Properties instead.
                 */

                /**
                 * Shape of a Volume.
                 * @typedef {plasmacloud.lightningstor.v1.Volume.$Properties} plasmacloud.lightningstor.v1.Volume.$Shape
                 */

                /**
                 * Constructs a new Volume.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a Volume.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.Volume.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Volume = function (properties) {
                    this.accessModes = [];
                    this.parameters = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Volume ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.ownership = null;

                /**
                 * Volume id.
                 * @member {string} id
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.id = "";

                /**
                 * Volume name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.name = "";

                /**
                 * Volume sizeBytes.
                 * @member {number} sizeBytes
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Volume sizeEnforced.
                 * @member {boolean} sizeEnforced
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.sizeEnforced = false;

                /**
                 * Volume accessModes.
                 * @member {Array.<string>} accessModes
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.accessModes = $util.emptyArray;

                /**
                 * Volume parameters.
                 * @member {Object.<string,string>} parameters
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.parameters = $util.emptyObject;

                /**
                 * Volume mode.
                 * @member {plasmacloud.lightningstor.v1.VolumeMode} mode
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.mode = 0;

                /**
                 * Volume source.
                 * @member {plasmacloud.lightningstor.v1.VolumeSource.$Properties|null|undefined} source
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.source = null;

                /**
                 * Volume zone.
                 * @member {string} zone
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.zone = "";

                /**
                 * Volume ready.
                 * @member {boolean} ready
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.ready = false;

                /**
                 * Volume copiedBytes.
                 * @member {number} copiedBytes
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.copiedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Volume trouble.
                 * @member {string} trouble
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @instance
                 */
                Volume.prototype.trouble = "";

                /**
                 * Encodes the specified Volume message. Does not implicitly {@link plasmacloud.lightningstor.v1.Volume.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @static
                 * @param {plasmacloud.lightningstor.v1.Volume.$Properties} message Volume message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Volume.encode = function (message, writer, _depth) {
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
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sizeBytes);
                    if (message.sizeEnforced != null && $Object.hasOwnProperty.call(message, "sizeEnforced") && message.sizeEnforced !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.sizeEnforced);
                    if (message.accessModes != null && message.accessModes.length)
                        for (let i = 0; i < message.accessModes.length; ++i)
                            writer.uint32(/* id 6, wireType 2 =*/50).string(message.accessModes[i]);
                    if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                        for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 7, wireType 2 =*/58).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).int32(message.mode);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.plasmacloud.lightningstor.v1.VolumeSource.encode(message.source, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.zone);
                    if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
                        writer.uint32(/* id 11, wireType 0 =*/88).bool(message.ready);
                    if (message.copiedBytes != null && $Object.hasOwnProperty.call(message, "copiedBytes") && (typeof message.copiedBytes === "object" ? message.copiedBytes.low || message.copiedBytes.high : message.copiedBytes !== 0))
                        writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.copiedBytes);
                    if (message.trouble != null && $Object.hasOwnProperty.call(message, "trouble") && message.trouble !== "")
                        writer.uint32(/* id 13, wireType 2 =*/106).string(message.trouble);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Volume message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.Volume
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Volume & plasmacloud.lightningstor.v1.Volume.$Shape} Volume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Volume.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.Volume();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.sizeEnforced = value;
                                else
                                    delete message.sizeEnforced;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.accessModes && message.accessModes.length))
                                    message.accessModes = [];
                                message.accessModes.push(reader.stringVerify());
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (message.parameters === $util.emptyObject)
                                    message.parameters = {};
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
                                    $util.makeProp(message.parameters, key);
                                message.parameters[key] = value;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.mode = value;
                                else
                                    delete message.mode;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.plasmacloud.lightningstor.v1.VolumeSource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.ready = value;
                                else
                                    delete message.ready;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.copiedBytes = value;
                                else
                                    delete message.copiedBytes;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.trouble = value;
                                else
                                    delete message.trouble;
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

                return Volume;
            })();

            v1.EnsureVolumeRequest = (function() {

                /**
                 * Properties of an EnsureVolumeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] EnsureVolumeRequest ownership
                 * @property {string|null} [name] EnsureVolumeRequest name
                 * @property {number|null} [sizeBytes] EnsureVolumeRequest sizeBytes
                 * @property {Array.<string>|null} [accessModes] EnsureVolumeRequest accessModes
                 * @property {Object.<string,string>|null} [parameters] EnsureVolumeRequest parameters
                 * @property {plasmacloud.lightningstor.v1.VolumeMode|null} [mode] EnsureVolumeRequest mode
                 * @property {plasmacloud.lightningstor.v1.VolumeSource.$Properties|null} [source] EnsureVolumeRequest source
                 * @property {Array.<string>|null} [zones] EnsureVolumeRequest zones
                 * @property {boolean|null} [mustExist] EnsureVolumeRequest mustExist
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IEnsureVolumeRequest
                 * @augments plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureVolumeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties} plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents an EnsureVolumeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureVolumeRequest = function (properties) {
                    this.accessModes = [];
                    this.parameters = {};
                    this.zones = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureVolumeRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.ownership = null;

                /**
                 * EnsureVolumeRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.name = "";

                /**
                 * EnsureVolumeRequest sizeBytes.
                 * @member {number} sizeBytes
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * EnsureVolumeRequest accessModes.
                 * @member {Array.<string>} accessModes
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.accessModes = $util.emptyArray;

                /**
                 * EnsureVolumeRequest parameters.
                 * @member {Object.<string,string>} parameters
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.parameters = $util.emptyObject;

                /**
                 * EnsureVolumeRequest mode.
                 * @member {plasmacloud.lightningstor.v1.VolumeMode} mode
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.mode = 0;

                /**
                 * EnsureVolumeRequest source.
                 * @member {plasmacloud.lightningstor.v1.VolumeSource.$Properties|null|undefined} source
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.source = null;

                /**
                 * EnsureVolumeRequest zones.
                 * @member {Array.<string>} zones
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.zones = $util.emptyArray;

                /**
                 * EnsureVolumeRequest mustExist.
                 * @member {boolean} mustExist
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @instance
                 */
                EnsureVolumeRequest.prototype.mustExist = false;

                /**
                 * Encodes the specified EnsureVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureVolumeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Properties} message EnsureVolumeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureVolumeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sizeBytes);
                    if (message.accessModes != null && message.accessModes.length)
                        for (let i = 0; i < message.accessModes.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).string(message.accessModes[i]);
                    if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                        for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.mode);
                    if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                        $root.plasmacloud.lightningstor.v1.VolumeSource.encode(message.source, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.zones != null && message.zones.length)
                        for (let i = 0; i < message.zones.length; ++i)
                            writer.uint32(/* id 8, wireType 2 =*/66).string(message.zones[i]);
                    if (message.mustExist != null && $Object.hasOwnProperty.call(message, "mustExist") && message.mustExist !== false)
                        writer.uint32(/* id 9, wireType 0 =*/72).bool(message.mustExist);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureVolumeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.EnsureVolumeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureVolumeRequest & plasmacloud.lightningstor.v1.EnsureVolumeRequest.$Shape} EnsureVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.EnsureVolumeRequest();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.accessModes && message.accessModes.length))
                                    message.accessModes = [];
                                message.accessModes.push(reader.stringVerify());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (message.parameters === $util.emptyObject)
                                    message.parameters = {};
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
                                    $util.makeProp(message.parameters, key);
                                message.parameters[key] = value;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.mode = value;
                                else
                                    delete message.mode;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.source = $root.plasmacloud.lightningstor.v1.VolumeSource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.zones && message.zones.length))
                                    message.zones = [];
                                message.zones.push(reader.stringVerify());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.mustExist = value;
                                else
                                    delete message.mustExist;
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

                return EnsureVolumeRequest;
            })();

            v1.GetVolumeRequest = (function() {

                /**
                 * Properties of a GetVolumeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] GetVolumeRequest tenant
                 * @property {string|null} [name] GetVolumeRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IGetVolumeRequest
                 * @augments plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetVolumeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties} plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape
                 */

                /**
                 * Constructs a new GetVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a GetVolumeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetVolumeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetVolumeRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.GetVolumeRequest
                 * @instance
                 */
                GetVolumeRequest.prototype.tenant = null;

                /**
                 * GetVolumeRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.GetVolumeRequest
                 * @instance
                 */
                GetVolumeRequest.prototype.name = "";

                /**
                 * Encodes the specified GetVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetVolumeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.GetVolumeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.GetVolumeRequest.$Properties} message GetVolumeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetVolumeRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a GetVolumeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.GetVolumeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetVolumeRequest & plasmacloud.lightningstor.v1.GetVolumeRequest.$Shape} GetVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.GetVolumeRequest();
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

                return GetVolumeRequest;
            })();

            v1.ListVolumesRequest = (function() {

                /**
                 * Properties of a ListVolumesRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListVolumesRequest tenant
                 * @property {number|null} [pageSize] ListVolumesRequest pageSize
                 * @property {string|null} [pageToken] ListVolumesRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVolumesRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListVolumesRequest
                 * @augments plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListVolumesRequest.
                 * @typedef {plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties} plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape
                 */

                /**
                 * Constructs a new ListVolumesRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListVolumesRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVolumesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListVolumesRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesRequest
                 * @instance
                 */
                ListVolumesRequest.prototype.tenant = null;

                /**
                 * ListVolumesRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesRequest
                 * @instance
                 */
                ListVolumesRequest.prototype.pageSize = 0;

                /**
                 * ListVolumesRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesRequest
                 * @instance
                 */
                ListVolumesRequest.prototype.pageToken = "";

                /**
                 * Encodes the specified ListVolumesRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListVolumesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListVolumesRequest.$Properties} message ListVolumesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVolumesRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a ListVolumesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListVolumesRequest & plasmacloud.lightningstor.v1.ListVolumesRequest.$Shape} ListVolumesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVolumesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListVolumesRequest();
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

                return ListVolumesRequest;
            })();

            v1.ListVolumesResponse = (function() {

                /**
                 * Properties of a ListVolumesResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties
                 * @property {Array.<plasmacloud.lightningstor.v1.Volume.$Properties>|null} [volumes] ListVolumesResponse volumes
                 * @property {string|null} [nextPageToken] ListVolumesResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVolumesResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListVolumesResponse
                 * @augments plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListVolumesResponse.
                 * @typedef {plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties} plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape
                 */

                /**
                 * Constructs a new ListVolumesResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListVolumesResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVolumesResponse = function (properties) {
                    this.volumes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListVolumesResponse volumes.
                 * @member {Array.<plasmacloud.lightningstor.v1.Volume.$Properties>} volumes
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesResponse
                 * @instance
                 */
                ListVolumesResponse.prototype.volumes = $util.emptyArray;

                /**
                 * ListVolumesResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesResponse
                 * @instance
                 */
                ListVolumesResponse.prototype.nextPageToken = "";

                /**
                 * Encodes the specified ListVolumesResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListVolumesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListVolumesResponse.$Properties} message ListVolumesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVolumesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.volumes != null && message.volumes.length)
                        for (let i = 0; i < message.volumes.length; ++i)
                            $root.plasmacloud.lightningstor.v1.Volume.encode(message.volumes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListVolumesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListVolumesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListVolumesResponse & plasmacloud.lightningstor.v1.ListVolumesResponse.$Shape} ListVolumesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVolumesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListVolumesResponse();
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
                                if (!(message.volumes && message.volumes.length))
                                    message.volumes = [];
                                message.volumes.push($root.plasmacloud.lightningstor.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return ListVolumesResponse;
            })();

            v1.RemoveVolumeRequest = (function() {

                /**
                 * Properties of a RemoveVolumeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] RemoveVolumeRequest ownership
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveVolumeRequest
                 * @augments plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemoveVolumeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties} plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape
                 */

                /**
                 * Constructs a new RemoveVolumeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveVolumeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveVolumeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemoveVolumeRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.RemoveVolumeRequest
                 * @instance
                 */
                RemoveVolumeRequest.prototype.ownership = null;

                /**
                 * Encodes the specified RemoveVolumeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveVolumeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveVolumeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Properties} message RemoveVolumeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveVolumeRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveVolumeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveVolumeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveVolumeRequest & plasmacloud.lightningstor.v1.RemoveVolumeRequest.$Shape} RemoveVolumeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveVolumeRequest();
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

                return RemoveVolumeRequest;
            })();

            v1.RemoveVolumeResponse = (function() {

                /**
                 * Properties of a RemoveVolumeResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveVolumeResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveVolumeResponse
                 * @augments plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemoveVolumeResponse.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties} plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape
                 */

                /**
                 * Constructs a new RemoveVolumeResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveVolumeResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveVolumeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified RemoveVolumeResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveVolumeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveVolumeResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Properties} message RemoveVolumeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveVolumeResponse.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveVolumeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveVolumeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveVolumeResponse & plasmacloud.lightningstor.v1.RemoveVolumeResponse.$Shape} RemoveVolumeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveVolumeResponse();
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

                return RemoveVolumeResponse;
            })();

            v1.GetCapacityRequest = (function() {

                /**
                 * Properties of a GetCapacityRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties
                 * @property {string|null} [zone] GetCapacityRequest zone
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetCapacityRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IGetCapacityRequest
                 * @augments plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetCapacityRequest.
                 * @typedef {plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties} plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape
                 */

                /**
                 * Constructs a new GetCapacityRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a GetCapacityRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetCapacityRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetCapacityRequest zone.
                 * @member {string} zone
                 * @memberof plasmacloud.lightningstor.v1.GetCapacityRequest
                 * @instance
                 */
                GetCapacityRequest.prototype.zone = "";

                /**
                 * Encodes the specified GetCapacityRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetCapacityRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.GetCapacityRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.GetCapacityRequest.$Properties} message GetCapacityRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetCapacityRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.zone);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetCapacityRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.GetCapacityRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetCapacityRequest & plasmacloud.lightningstor.v1.GetCapacityRequest.$Shape} GetCapacityRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetCapacityRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.GetCapacityRequest();
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

                return GetCapacityRequest;
            })();

            v1.Capacity = (function() {

                /**
                 * Properties of a Capacity.
                 * @typedef {Object} plasmacloud.lightningstor.v1.Capacity.$Properties
                 * @property {number|null} [totalBytes] Capacity totalBytes
                 * @property {number|null} [availableBytes] Capacity availableBytes
                 * @property {number|null} [maximumVolumeBytes] Capacity maximumVolumeBytes
                 * @property {number|null} [minimumVolumeBytes] Capacity minimumVolumeBytes
                 * @property {Array.<string>|null} [zones] Capacity zones
                 * @property {boolean|null} [sizeEnforced] Capacity sizeEnforced
                 * @property {boolean|null} [block] Capacity block
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Capacity.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface ICapacity
                 * @augments plasmacloud.lightningstor.v1.Capacity.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.Capacity.$Properties instead.
                 */

                /**
                 * Shape of a Capacity.
                 * @typedef {plasmacloud.lightningstor.v1.Capacity.$Properties} plasmacloud.lightningstor.v1.Capacity.$Shape
                 */

                /**
                 * Constructs a new Capacity.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a Capacity.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.Capacity.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Capacity = function (properties) {
                    this.zones = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Capacity totalBytes.
                 * @member {number} totalBytes
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.totalBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Capacity availableBytes.
                 * @member {number} availableBytes
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.availableBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Capacity maximumVolumeBytes.
                 * @member {number} maximumVolumeBytes
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.maximumVolumeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Capacity minimumVolumeBytes.
                 * @member {number} minimumVolumeBytes
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.minimumVolumeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Capacity zones.
                 * @member {Array.<string>} zones
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.zones = $util.emptyArray;

                /**
                 * Capacity sizeEnforced.
                 * @member {boolean} sizeEnforced
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.sizeEnforced = false;

                /**
                 * Capacity block.
                 * @member {boolean} block
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @instance
                 */
                Capacity.prototype.block = false;

                /**
                 * Encodes the specified Capacity message. Does not implicitly {@link plasmacloud.lightningstor.v1.Capacity.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @static
                 * @param {plasmacloud.lightningstor.v1.Capacity.$Properties} message Capacity message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Capacity.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.totalBytes != null && $Object.hasOwnProperty.call(message, "totalBytes") && (typeof message.totalBytes === "object" ? message.totalBytes.low || message.totalBytes.high : message.totalBytes !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.totalBytes);
                    if (message.availableBytes != null && $Object.hasOwnProperty.call(message, "availableBytes") && (typeof message.availableBytes === "object" ? message.availableBytes.low || message.availableBytes.high : message.availableBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.availableBytes);
                    if (message.maximumVolumeBytes != null && $Object.hasOwnProperty.call(message, "maximumVolumeBytes") && (typeof message.maximumVolumeBytes === "object" ? message.maximumVolumeBytes.low || message.maximumVolumeBytes.high : message.maximumVolumeBytes !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.maximumVolumeBytes);
                    if (message.minimumVolumeBytes != null && $Object.hasOwnProperty.call(message, "minimumVolumeBytes") && (typeof message.minimumVolumeBytes === "object" ? message.minimumVolumeBytes.low || message.minimumVolumeBytes.high : message.minimumVolumeBytes !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.minimumVolumeBytes);
                    if (message.zones != null && message.zones.length)
                        for (let i = 0; i < message.zones.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).string(message.zones[i]);
                    if (message.sizeEnforced != null && $Object.hasOwnProperty.call(message, "sizeEnforced") && message.sizeEnforced !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.sizeEnforced);
                    if (message.block != null && $Object.hasOwnProperty.call(message, "block") && message.block !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.block);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Capacity message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.Capacity
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Capacity & plasmacloud.lightningstor.v1.Capacity.$Shape} Capacity
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Capacity.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.Capacity();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.totalBytes = value;
                                else
                                    delete message.totalBytes;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.availableBytes = value;
                                else
                                    delete message.availableBytes;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.maximumVolumeBytes = value;
                                else
                                    delete message.maximumVolumeBytes;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.minimumVolumeBytes = value;
                                else
                                    delete message.minimumVolumeBytes;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.zones && message.zones.length))
                                    message.zones = [];
                                message.zones.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.sizeEnforced = value;
                                else
                                    delete message.sizeEnforced;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.block = value;
                                else
                                    delete message.block;
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

                return Capacity;
            })();

            v1.Snapshot = (function() {

                /**
                 * Properties of a Snapshot.
                 * @typedef {Object} plasmacloud.lightningstor.v1.Snapshot.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] Snapshot ownership
                 * @property {string|null} [id] Snapshot id
                 * @property {string|null} [name] Snapshot name
                 * @property {string|null} [volumeName] Snapshot volumeName
                 * @property {number|null} [sizeBytes] Snapshot sizeBytes
                 * @property {number|null} [createdMs] Snapshot createdMs
                 * @property {boolean|null} [ready] Snapshot ready
                 * @property {number|null} [copiedBytes] Snapshot copiedBytes
                 * @property {plasmacloud.lightningstor.v1.VolumeMode|null} [mode] Snapshot mode
                 * @property {string|null} [trouble] Snapshot trouble
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Snapshot.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface ISnapshot
                 * @augments plasmacloud.lightningstor.v1.Snapshot.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.Snapshot.$Properties instead.
                 */

                /**
                 * Shape of a Snapshot.
                 * @typedef {plasmacloud.lightningstor.v1.Snapshot.$Properties} plasmacloud.lightningstor.v1.Snapshot.$Shape
                 */

                /**
                 * Constructs a new Snapshot.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a Snapshot.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.Snapshot.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Snapshot = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Snapshot ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.ownership = null;

                /**
                 * Snapshot id.
                 * @member {string} id
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.id = "";

                /**
                 * Snapshot name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.name = "";

                /**
                 * Snapshot volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.volumeName = "";

                /**
                 * Snapshot sizeBytes.
                 * @member {number} sizeBytes
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Snapshot createdMs.
                 * @member {number} createdMs
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Snapshot ready.
                 * @member {boolean} ready
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.ready = false;

                /**
                 * Snapshot copiedBytes.
                 * @member {number} copiedBytes
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.copiedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Snapshot mode.
                 * @member {plasmacloud.lightningstor.v1.VolumeMode} mode
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.mode = 0;

                /**
                 * Snapshot trouble.
                 * @member {string} trouble
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @instance
                 */
                Snapshot.prototype.trouble = "";

                /**
                 * Encodes the specified Snapshot message. Does not implicitly {@link plasmacloud.lightningstor.v1.Snapshot.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @static
                 * @param {plasmacloud.lightningstor.v1.Snapshot.$Properties} message Snapshot message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Snapshot.encode = function (message, writer, _depth) {
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
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.volumeName);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sizeBytes);
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.createdMs);
                    if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.ready);
                    if (message.copiedBytes != null && $Object.hasOwnProperty.call(message, "copiedBytes") && (typeof message.copiedBytes === "object" ? message.copiedBytes.low || message.copiedBytes.high : message.copiedBytes !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.copiedBytes);
                    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.mode);
                    if (message.trouble != null && $Object.hasOwnProperty.call(message, "trouble") && message.trouble !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.trouble);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Snapshot message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.Snapshot
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Snapshot & plasmacloud.lightningstor.v1.Snapshot.$Shape} Snapshot
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Snapshot.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.Snapshot();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.createdMs = value;
                                else
                                    delete message.createdMs;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.ready = value;
                                else
                                    delete message.ready;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.copiedBytes = value;
                                else
                                    delete message.copiedBytes;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.mode = value;
                                else
                                    delete message.mode;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.trouble = value;
                                else
                                    delete message.trouble;
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

                return Snapshot;
            })();

            v1.EnsureSnapshotRequest = (function() {

                /**
                 * Properties of an EnsureSnapshotRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] EnsureSnapshotRequest ownership
                 * @property {string|null} [name] EnsureSnapshotRequest name
                 * @property {string|null} [volumeName] EnsureSnapshotRequest volumeName
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IEnsureSnapshotRequest
                 * @augments plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureSnapshotRequest.
                 * @typedef {plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties} plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents an EnsureSnapshotRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureSnapshotRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureSnapshotRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.EnsureSnapshotRequest
                 * @instance
                 */
                EnsureSnapshotRequest.prototype.ownership = null;

                /**
                 * EnsureSnapshotRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.EnsureSnapshotRequest
                 * @instance
                 */
                EnsureSnapshotRequest.prototype.name = "";

                /**
                 * EnsureSnapshotRequest volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.EnsureSnapshotRequest
                 * @instance
                 */
                EnsureSnapshotRequest.prototype.volumeName = "";

                /**
                 * Encodes the specified EnsureSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureSnapshotRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.EnsureSnapshotRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Properties} message EnsureSnapshotRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureSnapshotRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.volumeName);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureSnapshotRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.EnsureSnapshotRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureSnapshotRequest & plasmacloud.lightningstor.v1.EnsureSnapshotRequest.$Shape} EnsureSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.EnsureSnapshotRequest();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
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

                return EnsureSnapshotRequest;
            })();

            v1.GetSnapshotRequest = (function() {

                /**
                 * Properties of a GetSnapshotRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] GetSnapshotRequest tenant
                 * @property {string|null} [name] GetSnapshotRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IGetSnapshotRequest
                 * @augments plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetSnapshotRequest.
                 * @typedef {plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties} plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape
                 */

                /**
                 * Constructs a new GetSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a GetSnapshotRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetSnapshotRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetSnapshotRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.GetSnapshotRequest
                 * @instance
                 */
                GetSnapshotRequest.prototype.tenant = null;

                /**
                 * GetSnapshotRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.GetSnapshotRequest
                 * @instance
                 */
                GetSnapshotRequest.prototype.name = "";

                /**
                 * Encodes the specified GetSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetSnapshotRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.GetSnapshotRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.GetSnapshotRequest.$Properties} message GetSnapshotRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetSnapshotRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a GetSnapshotRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.GetSnapshotRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetSnapshotRequest & plasmacloud.lightningstor.v1.GetSnapshotRequest.$Shape} GetSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.GetSnapshotRequest();
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

                return GetSnapshotRequest;
            })();

            v1.ListSnapshotsRequest = (function() {

                /**
                 * Properties of a ListSnapshotsRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListSnapshotsRequest tenant
                 * @property {number|null} [pageSize] ListSnapshotsRequest pageSize
                 * @property {string|null} [pageToken] ListSnapshotsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListSnapshotsRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListSnapshotsRequest
                 * @augments plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListSnapshotsRequest.
                 * @typedef {plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties} plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape
                 */

                /**
                 * Constructs a new ListSnapshotsRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListSnapshotsRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListSnapshotsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListSnapshotsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsRequest
                 * @instance
                 */
                ListSnapshotsRequest.prototype.tenant = null;

                /**
                 * ListSnapshotsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsRequest
                 * @instance
                 */
                ListSnapshotsRequest.prototype.pageSize = 0;

                /**
                 * ListSnapshotsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsRequest
                 * @instance
                 */
                ListSnapshotsRequest.prototype.pageToken = "";

                /**
                 * Encodes the specified ListSnapshotsRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListSnapshotsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Properties} message ListSnapshotsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListSnapshotsRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a ListSnapshotsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListSnapshotsRequest & plasmacloud.lightningstor.v1.ListSnapshotsRequest.$Shape} ListSnapshotsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListSnapshotsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListSnapshotsRequest();
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

                return ListSnapshotsRequest;
            })();

            v1.ListSnapshotsResponse = (function() {

                /**
                 * Properties of a ListSnapshotsResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties
                 * @property {Array.<plasmacloud.lightningstor.v1.Snapshot.$Properties>|null} [snapshots] ListSnapshotsResponse snapshots
                 * @property {string|null} [nextPageToken] ListSnapshotsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListSnapshotsResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListSnapshotsResponse
                 * @augments plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListSnapshotsResponse.
                 * @typedef {plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties} plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape
                 */

                /**
                 * Constructs a new ListSnapshotsResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListSnapshotsResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListSnapshotsResponse = function (properties) {
                    this.snapshots = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListSnapshotsResponse snapshots.
                 * @member {Array.<plasmacloud.lightningstor.v1.Snapshot.$Properties>} snapshots
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsResponse
                 * @instance
                 */
                ListSnapshotsResponse.prototype.snapshots = $util.emptyArray;

                /**
                 * ListSnapshotsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsResponse
                 * @instance
                 */
                ListSnapshotsResponse.prototype.nextPageToken = "";

                /**
                 * Encodes the specified ListSnapshotsResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListSnapshotsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Properties} message ListSnapshotsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListSnapshotsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.snapshots != null && message.snapshots.length)
                        for (let i = 0; i < message.snapshots.length; ++i)
                            $root.plasmacloud.lightningstor.v1.Snapshot.encode(message.snapshots[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListSnapshotsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListSnapshotsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListSnapshotsResponse & plasmacloud.lightningstor.v1.ListSnapshotsResponse.$Shape} ListSnapshotsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListSnapshotsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListSnapshotsResponse();
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
                                if (!(message.snapshots && message.snapshots.length))
                                    message.snapshots = [];
                                message.snapshots.push($root.plasmacloud.lightningstor.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return ListSnapshotsResponse;
            })();

            v1.RemoveSnapshotRequest = (function() {

                /**
                 * Properties of a RemoveSnapshotRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] RemoveSnapshotRequest ownership
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveSnapshotRequest
                 * @augments plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemoveSnapshotRequest.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties} plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape
                 */

                /**
                 * Constructs a new RemoveSnapshotRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveSnapshotRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveSnapshotRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemoveSnapshotRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.RemoveSnapshotRequest
                 * @instance
                 */
                RemoveSnapshotRequest.prototype.ownership = null;

                /**
                 * Encodes the specified RemoveSnapshotRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveSnapshotRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveSnapshotRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Properties} message RemoveSnapshotRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveSnapshotRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveSnapshotRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveSnapshotRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveSnapshotRequest & plasmacloud.lightningstor.v1.RemoveSnapshotRequest.$Shape} RemoveSnapshotRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveSnapshotRequest();
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

                return RemoveSnapshotRequest;
            })();

            v1.RemoveSnapshotResponse = (function() {

                /**
                 * Properties of a RemoveSnapshotResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveSnapshotResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveSnapshotResponse
                 * @augments plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemoveSnapshotResponse.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties} plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape
                 */

                /**
                 * Constructs a new RemoveSnapshotResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveSnapshotResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveSnapshotResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified RemoveSnapshotResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveSnapshotResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveSnapshotResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Properties} message RemoveSnapshotResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveSnapshotResponse.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveSnapshotResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveSnapshotResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveSnapshotResponse & plasmacloud.lightningstor.v1.RemoveSnapshotResponse.$Shape} RemoveSnapshotResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveSnapshotResponse();
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

                return RemoveSnapshotResponse;
            })();

            v1.Node = (function() {

                /**
                 * Properties of a Node.
                 * @typedef {Object} plasmacloud.lightningstor.v1.Node.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] Node ownership
                 * @property {string|null} [id] Node id
                 * @property {string|null} [name] Node name
                 * @property {string|null} [zone] Node zone
                 * @property {number|null} [maxVolumes] Node maxVolumes
                 * @property {string|null} [machine] Node machine
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Node.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface INode
                 * @augments plasmacloud.lightningstor.v1.Node.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.Node.$Properties instead.
                 */

                /**
                 * Shape of a Node.
                 * @typedef {plasmacloud.lightningstor.v1.Node.$Properties} plasmacloud.lightningstor.v1.Node.$Shape
                 */

                /**
                 * Constructs a new Node.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a Node.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.Node.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Node = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Node ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.ownership = null;

                /**
                 * Node id.
                 * @member {string} id
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.id = "";

                /**
                 * Node name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.name = "";

                /**
                 * Node zone.
                 * @member {string} zone
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.zone = "";

                /**
                 * Node maxVolumes.
                 * @member {number} maxVolumes
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.maxVolumes = 0;

                /**
                 * Node machine.
                 * @member {string} machine
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @instance
                 */
                Node.prototype.machine = "";

                /**
                 * Encodes the specified Node message. Does not implicitly {@link plasmacloud.lightningstor.v1.Node.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @static
                 * @param {plasmacloud.lightningstor.v1.Node.$Properties} message Node message or plain object to encode
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
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.zone);
                    if (message.maxVolumes != null && $Object.hasOwnProperty.call(message, "maxVolumes") && message.maxVolumes !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.maxVolumes);
                    if (message.machine != null && $Object.hasOwnProperty.call(message, "machine") && message.machine !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.machine);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.Node
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Node & plasmacloud.lightningstor.v1.Node.$Shape} Node
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.Node();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxVolumes = value;
                                else
                                    delete message.maxVolumes;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.machine = value;
                                else
                                    delete message.machine;
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

                return Node;
            })();

            v1.EnsureNodeRequest = (function() {

                /**
                 * Properties of an EnsureNodeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] EnsureNodeRequest ownership
                 * @property {string|null} [name] EnsureNodeRequest name
                 * @property {string|null} [zone] EnsureNodeRequest zone
                 * @property {number|null} [maxVolumes] EnsureNodeRequest maxVolumes
                 * @property {string|null} [machine] EnsureNodeRequest machine
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IEnsureNodeRequest
                 * @augments plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureNodeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties} plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents an EnsureNodeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureNodeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureNodeRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @instance
                 */
                EnsureNodeRequest.prototype.ownership = null;

                /**
                 * EnsureNodeRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @instance
                 */
                EnsureNodeRequest.prototype.name = "";

                /**
                 * EnsureNodeRequest zone.
                 * @member {string} zone
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @instance
                 */
                EnsureNodeRequest.prototype.zone = "";

                /**
                 * EnsureNodeRequest maxVolumes.
                 * @member {number} maxVolumes
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @instance
                 */
                EnsureNodeRequest.prototype.maxVolumes = 0;

                /**
                 * EnsureNodeRequest machine.
                 * @member {string} machine
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @instance
                 */
                EnsureNodeRequest.prototype.machine = "";

                /**
                 * Encodes the specified EnsureNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureNodeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.EnsureNodeRequest.$Properties} message EnsureNodeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureNodeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.zone);
                    if (message.maxVolumes != null && $Object.hasOwnProperty.call(message, "maxVolumes") && message.maxVolumes !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.maxVolumes);
                    if (message.machine != null && $Object.hasOwnProperty.call(message, "machine") && message.machine !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.machine);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureNodeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.EnsureNodeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureNodeRequest & plasmacloud.lightningstor.v1.EnsureNodeRequest.$Shape} EnsureNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureNodeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.EnsureNodeRequest();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.zone = value;
                                else
                                    delete message.zone;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxVolumes = value;
                                else
                                    delete message.maxVolumes;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.machine = value;
                                else
                                    delete message.machine;
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

                return EnsureNodeRequest;
            })();

            v1.GetNodeRequest = (function() {

                /**
                 * Properties of a GetNodeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.GetNodeRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] GetNodeRequest tenant
                 * @property {string|null} [name] GetNodeRequest name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IGetNodeRequest
                 * @augments plasmacloud.lightningstor.v1.GetNodeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.GetNodeRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetNodeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.GetNodeRequest.$Properties} plasmacloud.lightningstor.v1.GetNodeRequest.$Shape
                 */

                /**
                 * Constructs a new GetNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a GetNodeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.GetNodeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetNodeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetNodeRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.GetNodeRequest
                 * @instance
                 */
                GetNodeRequest.prototype.tenant = null;

                /**
                 * GetNodeRequest name.
                 * @member {string} name
                 * @memberof plasmacloud.lightningstor.v1.GetNodeRequest
                 * @instance
                 */
                GetNodeRequest.prototype.name = "";

                /**
                 * Encodes the specified GetNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.GetNodeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.GetNodeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.GetNodeRequest.$Properties} message GetNodeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetNodeRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a GetNodeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.GetNodeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.GetNodeRequest & plasmacloud.lightningstor.v1.GetNodeRequest.$Shape} GetNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetNodeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.GetNodeRequest();
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

                return GetNodeRequest;
            })();

            v1.RemoveNodeRequest = (function() {

                /**
                 * Properties of a RemoveNodeRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] RemoveNodeRequest ownership
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveNodeRequest
                 * @augments plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemoveNodeRequest.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties} plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape
                 */

                /**
                 * Constructs a new RemoveNodeRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveNodeRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveNodeRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemoveNodeRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.RemoveNodeRequest
                 * @instance
                 */
                RemoveNodeRequest.prototype.ownership = null;

                /**
                 * Encodes the specified RemoveNodeRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveNodeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveNodeRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveNodeRequest.$Properties} message RemoveNodeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveNodeRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveNodeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveNodeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveNodeRequest & plasmacloud.lightningstor.v1.RemoveNodeRequest.$Shape} RemoveNodeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveNodeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveNodeRequest();
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

                return RemoveNodeRequest;
            })();

            v1.RemoveNodeResponse = (function() {

                /**
                 * Properties of a RemoveNodeResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveNodeResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveNodeResponse
                 * @augments plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemoveNodeResponse.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties} plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape
                 */

                /**
                 * Constructs a new RemoveNodeResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveNodeResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveNodeResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified RemoveNodeResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveNodeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveNodeResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveNodeResponse.$Properties} message RemoveNodeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveNodeResponse.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveNodeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveNodeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveNodeResponse & plasmacloud.lightningstor.v1.RemoveNodeResponse.$Shape} RemoveNodeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveNodeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveNodeResponse();
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

                return RemoveNodeResponse;
            })();

            v1.Attachment = (function() {

                /**
                 * Properties of an Attachment.
                 * @typedef {Object} plasmacloud.lightningstor.v1.Attachment.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] Attachment ownership
                 * @property {string|null} [id] Attachment id
                 * @property {string|null} [volumeName] Attachment volumeName
                 * @property {string|null} [nodeName] Attachment nodeName
                 * @property {boolean|null} [readOnly] Attachment readOnly
                 * @property {string|null} [folder] Attachment folder
                 * @property {string|null} [image] Attachment image
                 * @property {string|null} [nbd] Attachment nbd
                 * @property {"folder"|"image"|"nbd"} [access] Attachment access
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Attachment.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IAttachment
                 * @augments plasmacloud.lightningstor.v1.Attachment.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.Attachment.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Attachment.
                 * @typedef {{
                 *   ownership?: plasmacloud.common.v1.Ownership.$Shape|null;
                 *   id?: string|null;
                 *   volumeName?: string|null;
                 *   nodeName?: string|null;
                 *   readOnly?: boolean|null;
                 *   folder?: string|null;
                 *   image?: string|null;
                 *   nbd?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ access?: undefined; folder?: null; image?: null; nbd?: null }|{ access?: "folder"; folder: string; image?: null; nbd?: null }|{ access?: "image"; folder?: null; image: string; nbd?: null }|{ access?: "nbd"; folder?: null; image?: null; nbd: string })
                 * )} plasmacloud.lightningstor.v1.Attachment.$Shape
                 */

                /**
                 * Constructs a new Attachment.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents an Attachment.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.Attachment.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Attachment = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Attachment ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.ownership = null;

                /**
                 * Attachment id.
                 * @member {string} id
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.id = "";

                /**
                 * Attachment volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.volumeName = "";

                /**
                 * Attachment nodeName.
                 * @member {string} nodeName
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.nodeName = "";

                /**
                 * Attachment readOnly.
                 * @member {boolean} readOnly
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.readOnly = false;

                /**
                 * Attachment folder.
                 * @member {string|null|undefined} folder
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.folder = null;

                /**
                 * Attachment image.
                 * @member {string|null|undefined} image
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.image = null;

                /**
                 * Attachment nbd.
                 * @member {string|null|undefined} nbd
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                Attachment.prototype.nbd = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Attachment access.
                 * @member {"folder"|"image"|"nbd"|undefined} access
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @instance
                 */
                $Object.defineProperty(Attachment.prototype, "access", {
                    get: $util.oneOfGetter($oneOfFields = ["folder", "image", "nbd"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Encodes the specified Attachment message. Does not implicitly {@link plasmacloud.lightningstor.v1.Attachment.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @static
                 * @param {plasmacloud.lightningstor.v1.Attachment.$Properties} message Attachment message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Attachment.encode = function (message, writer, _depth) {
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
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.volumeName);
                    if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.nodeName);
                    if (message.readOnly != null && $Object.hasOwnProperty.call(message, "readOnly") && message.readOnly !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.readOnly);
                    if (message.folder != null && $Object.hasOwnProperty.call(message, "folder"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.folder);
                    if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.image);
                    if (message.nbd != null && $Object.hasOwnProperty.call(message, "nbd"))
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.nbd);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Attachment message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.Attachment
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.Attachment & plasmacloud.lightningstor.v1.Attachment.$Shape} Attachment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Attachment.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.Attachment();
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
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeName = value;
                                else
                                    delete message.nodeName;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.readOnly = value;
                                else
                                    delete message.readOnly;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.folder = reader.stringVerify();
                                message.access = "folder";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.image = reader.stringVerify();
                                message.access = "image";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.nbd = reader.stringVerify();
                                message.access = "nbd";
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

                return Attachment;
            })();

            v1.EnsureAttachmentRequest = (function() {

                /**
                 * Properties of an EnsureAttachmentRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] EnsureAttachmentRequest ownership
                 * @property {string|null} [volumeName] EnsureAttachmentRequest volumeName
                 * @property {string|null} [nodeName] EnsureAttachmentRequest nodeName
                 * @property {boolean|null} [readOnly] EnsureAttachmentRequest readOnly
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an EnsureAttachmentRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IEnsureAttachmentRequest
                 * @augments plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties instead.
                 */

                /**
                 * Shape of an EnsureAttachmentRequest.
                 * @typedef {plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties} plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape
                 */

                /**
                 * Constructs a new EnsureAttachmentRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents an EnsureAttachmentRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const EnsureAttachmentRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * EnsureAttachmentRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @instance
                 */
                EnsureAttachmentRequest.prototype.ownership = null;

                /**
                 * EnsureAttachmentRequest volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @instance
                 */
                EnsureAttachmentRequest.prototype.volumeName = "";

                /**
                 * EnsureAttachmentRequest nodeName.
                 * @member {string} nodeName
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @instance
                 */
                EnsureAttachmentRequest.prototype.nodeName = "";

                /**
                 * EnsureAttachmentRequest readOnly.
                 * @member {boolean} readOnly
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @instance
                 */
                EnsureAttachmentRequest.prototype.readOnly = false;

                /**
                 * Encodes the specified EnsureAttachmentRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.EnsureAttachmentRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Properties} message EnsureAttachmentRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                EnsureAttachmentRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ownership != null && $Object.hasOwnProperty.call(message, "ownership"))
                        $root.plasmacloud.common.v1.Ownership.encode(message.ownership, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumeName);
                    if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.nodeName);
                    if (message.readOnly != null && $Object.hasOwnProperty.call(message, "readOnly") && message.readOnly !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.readOnly);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an EnsureAttachmentRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.EnsureAttachmentRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.EnsureAttachmentRequest & plasmacloud.lightningstor.v1.EnsureAttachmentRequest.$Shape} EnsureAttachmentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                EnsureAttachmentRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.EnsureAttachmentRequest();
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
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeName = value;
                                else
                                    delete message.nodeName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.readOnly = value;
                                else
                                    delete message.readOnly;
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

                return EnsureAttachmentRequest;
            })();

            v1.ListAttachmentsRequest = (function() {

                /**
                 * Properties of a ListAttachmentsRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties
                 * @property {plasmacloud.common.v1.Tenant.$Properties|null} [tenant] ListAttachmentsRequest tenant
                 * @property {string|null} [volumeName] ListAttachmentsRequest volumeName
                 * @property {string|null} [nodeName] ListAttachmentsRequest nodeName
                 * @property {number|null} [pageSize] ListAttachmentsRequest pageSize
                 * @property {string|null} [pageToken] ListAttachmentsRequest pageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListAttachmentsRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListAttachmentsRequest
                 * @augments plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListAttachmentsRequest.
                 * @typedef {plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties} plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape
                 */

                /**
                 * Constructs a new ListAttachmentsRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListAttachmentsRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListAttachmentsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListAttachmentsRequest tenant.
                 * @member {plasmacloud.common.v1.Tenant.$Properties|null|undefined} tenant
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @instance
                 */
                ListAttachmentsRequest.prototype.tenant = null;

                /**
                 * ListAttachmentsRequest volumeName.
                 * @member {string} volumeName
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @instance
                 */
                ListAttachmentsRequest.prototype.volumeName = "";

                /**
                 * ListAttachmentsRequest nodeName.
                 * @member {string} nodeName
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @instance
                 */
                ListAttachmentsRequest.prototype.nodeName = "";

                /**
                 * ListAttachmentsRequest pageSize.
                 * @member {number} pageSize
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @instance
                 */
                ListAttachmentsRequest.prototype.pageSize = 0;

                /**
                 * ListAttachmentsRequest pageToken.
                 * @member {string} pageToken
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @instance
                 */
                ListAttachmentsRequest.prototype.pageToken = "";

                /**
                 * Encodes the specified ListAttachmentsRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListAttachmentsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Properties} message ListAttachmentsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListAttachmentsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.tenant != null && $Object.hasOwnProperty.call(message, "tenant"))
                        $root.plasmacloud.common.v1.Tenant.encode(message.tenant, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.volumeName != null && $Object.hasOwnProperty.call(message, "volumeName") && message.volumeName !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumeName);
                    if (message.nodeName != null && $Object.hasOwnProperty.call(message, "nodeName") && message.nodeName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.nodeName);
                    if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.pageSize);
                    if (message.pageToken != null && $Object.hasOwnProperty.call(message, "pageToken") && message.pageToken !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.pageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListAttachmentsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListAttachmentsRequest & plasmacloud.lightningstor.v1.ListAttachmentsRequest.$Shape} ListAttachmentsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListAttachmentsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListAttachmentsRequest();
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
                                    message.volumeName = value;
                                else
                                    delete message.volumeName;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeName = value;
                                else
                                    delete message.nodeName;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSize = value;
                                else
                                    delete message.pageSize;
                                continue;
                            }
                        case 5: {
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

                return ListAttachmentsRequest;
            })();

            v1.ListAttachmentsResponse = (function() {

                /**
                 * Properties of a ListAttachmentsResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties
                 * @property {Array.<plasmacloud.lightningstor.v1.Attachment.$Properties>|null} [attachments] ListAttachmentsResponse attachments
                 * @property {string|null} [nextPageToken] ListAttachmentsResponse nextPageToken
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListAttachmentsResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IListAttachmentsResponse
                 * @augments plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListAttachmentsResponse.
                 * @typedef {{
                 *   attachments?: Array.<plasmacloud.lightningstor.v1.Attachment.$Shape>|null;
                 *   nextPageToken?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape
                 */

                /**
                 * Constructs a new ListAttachmentsResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a ListAttachmentsResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListAttachmentsResponse = function (properties) {
                    this.attachments = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListAttachmentsResponse attachments.
                 * @member {Array.<plasmacloud.lightningstor.v1.Attachment.$Properties>} attachments
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsResponse
                 * @instance
                 */
                ListAttachmentsResponse.prototype.attachments = $util.emptyArray;

                /**
                 * ListAttachmentsResponse nextPageToken.
                 * @member {string} nextPageToken
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsResponse
                 * @instance
                 */
                ListAttachmentsResponse.prototype.nextPageToken = "";

                /**
                 * Encodes the specified ListAttachmentsResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.ListAttachmentsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Properties} message ListAttachmentsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListAttachmentsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.attachments != null && message.attachments.length)
                        for (let i = 0; i < message.attachments.length; ++i)
                            $root.plasmacloud.lightningstor.v1.Attachment.encode(message.attachments[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nextPageToken != null && $Object.hasOwnProperty.call(message, "nextPageToken") && message.nextPageToken !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextPageToken);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListAttachmentsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.ListAttachmentsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.ListAttachmentsResponse & plasmacloud.lightningstor.v1.ListAttachmentsResponse.$Shape} ListAttachmentsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListAttachmentsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.ListAttachmentsResponse();
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
                                if (!(message.attachments && message.attachments.length))
                                    message.attachments = [];
                                message.attachments.push($root.plasmacloud.lightningstor.v1.Attachment.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return ListAttachmentsResponse;
            })();

            v1.RemoveAttachmentRequest = (function() {

                /**
                 * Properties of a RemoveAttachmentRequest.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties
                 * @property {plasmacloud.common.v1.Ownership.$Properties|null} [ownership] RemoveAttachmentRequest ownership
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveAttachmentRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveAttachmentRequest
                 * @augments plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties instead.
                 */

                /**
                 * Shape of a RemoveAttachmentRequest.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties} plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape
                 */

                /**
                 * Constructs a new RemoveAttachmentRequest.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveAttachmentRequest.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveAttachmentRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RemoveAttachmentRequest ownership.
                 * @member {plasmacloud.common.v1.Ownership.$Properties|null|undefined} ownership
                 * @memberof plasmacloud.lightningstor.v1.RemoveAttachmentRequest
                 * @instance
                 */
                RemoveAttachmentRequest.prototype.ownership = null;

                /**
                 * Encodes the specified RemoveAttachmentRequest message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveAttachmentRequest.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveAttachmentRequest
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Properties} message RemoveAttachmentRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveAttachmentRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveAttachmentRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveAttachmentRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveAttachmentRequest & plasmacloud.lightningstor.v1.RemoveAttachmentRequest.$Shape} RemoveAttachmentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveAttachmentRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveAttachmentRequest();
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

                return RemoveAttachmentRequest;
            })();

            v1.RemoveAttachmentResponse = (function() {

                /**
                 * Properties of a RemoveAttachmentResponse.
                 * @typedef {Object} plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RemoveAttachmentResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @interface IRemoveAttachmentResponse
                 * @augments plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties
                 * @deprecated Use plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties instead.
                 */

                /**
                 * Shape of a RemoveAttachmentResponse.
                 * @typedef {plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties} plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape
                 */

                /**
                 * Constructs a new RemoveAttachmentResponse.
                 * @memberof plasmacloud.lightningstor.v1
                 * @classdesc Represents a RemoveAttachmentResponse.
                 * @constructor
                 * @param {plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RemoveAttachmentResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified RemoveAttachmentResponse message. Does not implicitly {@link plasmacloud.lightningstor.v1.RemoveAttachmentResponse.verify|verify} messages.
                 * @function encode
                 * @memberof plasmacloud.lightningstor.v1.RemoveAttachmentResponse
                 * @static
                 * @param {plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Properties} message RemoveAttachmentResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RemoveAttachmentResponse.encode = function (message, writer, _depth) {
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
                 * Decodes a RemoveAttachmentResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof plasmacloud.lightningstor.v1.RemoveAttachmentResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {plasmacloud.lightningstor.v1.RemoveAttachmentResponse & plasmacloud.lightningstor.v1.RemoveAttachmentResponse.$Shape} RemoveAttachmentResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RemoveAttachmentResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.plasmacloud.lightningstor.v1.RemoveAttachmentResponse();
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

                return RemoveAttachmentResponse;
            })();

            return v1;
        })();

        return lightningstor;
    })();

    return plasmacloud;
})();

export {
  $root as default
};
