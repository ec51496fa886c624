/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["plasmacloud-common"] || ($protobuf.roots["plasmacloud-common"] = {});

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

    return plasmacloud;
})();

export {
  $root as default
};
