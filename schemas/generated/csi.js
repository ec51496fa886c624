/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["csi"] || ($protobuf.roots["csi"] = {});

export const csi = $root.csi = (() => {

    /**
     * Namespace csi.
     * @exports csi
     * @namespace
     */
    const csi = {};

    csi.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof csi
         * @namespace
         */
        const v1 = {};

        v1.GetPluginInfoRequest = (function() {

            /**
             * Properties of a GetPluginInfoRequest.
             * @typedef {Object} csi.v1.GetPluginInfoRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPluginInfoRequest.
             * @memberof csi.v1
             * @interface IGetPluginInfoRequest
             * @augments csi.v1.GetPluginInfoRequest.$Properties
             * @deprecated Use csi.v1.GetPluginInfoRequest.$Properties instead.
             */

            /**
             * Shape of a GetPluginInfoRequest.
             * @typedef {csi.v1.GetPluginInfoRequest.$Properties} csi.v1.GetPluginInfoRequest.$Shape
             */

            /**
             * Constructs a new GetPluginInfoRequest.
             * @memberof csi.v1
             * @classdesc Represents a GetPluginInfoRequest.
             * @constructor
             * @param {csi.v1.GetPluginInfoRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPluginInfoRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified GetPluginInfoRequest message. Does not implicitly {@link csi.v1.GetPluginInfoRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetPluginInfoRequest
             * @static
             * @param {csi.v1.GetPluginInfoRequest.$Properties} message GetPluginInfoRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPluginInfoRequest.encode = function (message, writer, _depth) {
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
             * Decodes a GetPluginInfoRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetPluginInfoRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginInfoRequest & csi.v1.GetPluginInfoRequest.$Shape} GetPluginInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPluginInfoRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetPluginInfoRequest();
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

            return GetPluginInfoRequest;
        })();

        v1.GetPluginInfoResponse = (function() {

            /**
             * Properties of a GetPluginInfoResponse.
             * @typedef {Object} csi.v1.GetPluginInfoResponse.$Properties
             * @property {string|null} [name] GetPluginInfoResponse name
             * @property {string|null} [vendorVersion] GetPluginInfoResponse vendorVersion
             * @property {Object.<string,string>|null} [manifest] GetPluginInfoResponse manifest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPluginInfoResponse.
             * @memberof csi.v1
             * @interface IGetPluginInfoResponse
             * @augments csi.v1.GetPluginInfoResponse.$Properties
             * @deprecated Use csi.v1.GetPluginInfoResponse.$Properties instead.
             */

            /**
             * Shape of a GetPluginInfoResponse.
             * @typedef {csi.v1.GetPluginInfoResponse.$Properties} csi.v1.GetPluginInfoResponse.$Shape
             */

            /**
             * Constructs a new GetPluginInfoResponse.
             * @memberof csi.v1
             * @classdesc Represents a GetPluginInfoResponse.
             * @constructor
             * @param {csi.v1.GetPluginInfoResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPluginInfoResponse = function (properties) {
                this.manifest = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetPluginInfoResponse name.
             * @member {string} name
             * @memberof csi.v1.GetPluginInfoResponse
             * @instance
             */
            GetPluginInfoResponse.prototype.name = "";

            /**
             * GetPluginInfoResponse vendorVersion.
             * @member {string} vendorVersion
             * @memberof csi.v1.GetPluginInfoResponse
             * @instance
             */
            GetPluginInfoResponse.prototype.vendorVersion = "";

            /**
             * GetPluginInfoResponse manifest.
             * @member {Object.<string,string>} manifest
             * @memberof csi.v1.GetPluginInfoResponse
             * @instance
             */
            GetPluginInfoResponse.prototype.manifest = $util.emptyObject;

            /**
             * Encodes the specified GetPluginInfoResponse message. Does not implicitly {@link csi.v1.GetPluginInfoResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetPluginInfoResponse
             * @static
             * @param {csi.v1.GetPluginInfoResponse.$Properties} message GetPluginInfoResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPluginInfoResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.vendorVersion != null && $Object.hasOwnProperty.call(message, "vendorVersion") && message.vendorVersion !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.vendorVersion);
                if (message.manifest != null && $Object.hasOwnProperty.call(message, "manifest"))
                    for (let keys = $Object.keys(message.manifest), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.manifest[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetPluginInfoResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetPluginInfoResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginInfoResponse & csi.v1.GetPluginInfoResponse.$Shape} GetPluginInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPluginInfoResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetPluginInfoResponse();
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
                                message.vendorVersion = value;
                            else
                                delete message.vendorVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.manifest === $util.emptyObject)
                                message.manifest = {};
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
                                $util.makeProp(message.manifest, key);
                            message.manifest[key] = value;
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

            return GetPluginInfoResponse;
        })();

        v1.GetPluginCapabilitiesRequest = (function() {

            /**
             * Properties of a GetPluginCapabilitiesRequest.
             * @typedef {Object} csi.v1.GetPluginCapabilitiesRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPluginCapabilitiesRequest.
             * @memberof csi.v1
             * @interface IGetPluginCapabilitiesRequest
             * @augments csi.v1.GetPluginCapabilitiesRequest.$Properties
             * @deprecated Use csi.v1.GetPluginCapabilitiesRequest.$Properties instead.
             */

            /**
             * Shape of a GetPluginCapabilitiesRequest.
             * @typedef {csi.v1.GetPluginCapabilitiesRequest.$Properties} csi.v1.GetPluginCapabilitiesRequest.$Shape
             */

            /**
             * Constructs a new GetPluginCapabilitiesRequest.
             * @memberof csi.v1
             * @classdesc Represents a GetPluginCapabilitiesRequest.
             * @constructor
             * @param {csi.v1.GetPluginCapabilitiesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPluginCapabilitiesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified GetPluginCapabilitiesRequest message. Does not implicitly {@link csi.v1.GetPluginCapabilitiesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetPluginCapabilitiesRequest
             * @static
             * @param {csi.v1.GetPluginCapabilitiesRequest.$Properties} message GetPluginCapabilitiesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPluginCapabilitiesRequest.encode = function (message, writer, _depth) {
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
             * Decodes a GetPluginCapabilitiesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetPluginCapabilitiesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginCapabilitiesRequest & csi.v1.GetPluginCapabilitiesRequest.$Shape} GetPluginCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPluginCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetPluginCapabilitiesRequest();
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

            return GetPluginCapabilitiesRequest;
        })();

        v1.GetPluginCapabilitiesResponse = (function() {

            /**
             * Properties of a GetPluginCapabilitiesResponse.
             * @typedef {Object} csi.v1.GetPluginCapabilitiesResponse.$Properties
             * @property {Array.<csi.v1.PluginCapability.$Properties>|null} [capabilities] GetPluginCapabilitiesResponse capabilities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPluginCapabilitiesResponse.
             * @memberof csi.v1
             * @interface IGetPluginCapabilitiesResponse
             * @augments csi.v1.GetPluginCapabilitiesResponse.$Properties
             * @deprecated Use csi.v1.GetPluginCapabilitiesResponse.$Properties instead.
             */

            /**
             * Shape of a GetPluginCapabilitiesResponse.
             * @typedef {{
             *   capabilities?: Array.<csi.v1.PluginCapability.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.GetPluginCapabilitiesResponse.$Shape
             */

            /**
             * Constructs a new GetPluginCapabilitiesResponse.
             * @memberof csi.v1
             * @classdesc Represents a GetPluginCapabilitiesResponse.
             * @constructor
             * @param {csi.v1.GetPluginCapabilitiesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPluginCapabilitiesResponse = function (properties) {
                this.capabilities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetPluginCapabilitiesResponse capabilities.
             * @member {Array.<csi.v1.PluginCapability.$Properties>} capabilities
             * @memberof csi.v1.GetPluginCapabilitiesResponse
             * @instance
             */
            GetPluginCapabilitiesResponse.prototype.capabilities = $util.emptyArray;

            /**
             * Encodes the specified GetPluginCapabilitiesResponse message. Does not implicitly {@link csi.v1.GetPluginCapabilitiesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetPluginCapabilitiesResponse
             * @static
             * @param {csi.v1.GetPluginCapabilitiesResponse.$Properties} message GetPluginCapabilitiesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPluginCapabilitiesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capabilities != null && message.capabilities.length)
                    for (let i = 0; i < message.capabilities.length; ++i)
                        $root.csi.v1.PluginCapability.encode(message.capabilities[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetPluginCapabilitiesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetPluginCapabilitiesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetPluginCapabilitiesResponse & csi.v1.GetPluginCapabilitiesResponse.$Shape} GetPluginCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPluginCapabilitiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetPluginCapabilitiesResponse();
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
                            if (!(message.capabilities && message.capabilities.length))
                                message.capabilities = [];
                            message.capabilities.push($root.csi.v1.PluginCapability.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return GetPluginCapabilitiesResponse;
        })();

        v1.PluginCapability = (function() {

            /**
             * Properties of a PluginCapability.
             * @typedef {Object} csi.v1.PluginCapability.$Properties
             * @property {csi.v1.PluginCapability.Service.$Properties|null} [service] PluginCapability service
             * @property {csi.v1.PluginCapability.VolumeExpansion.$Properties|null} [volumeExpansion] PluginCapability volumeExpansion
             * @property {"service"|"volumeExpansion"} [type] PluginCapability type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PluginCapability.
             * @memberof csi.v1
             * @interface IPluginCapability
             * @augments csi.v1.PluginCapability.$Properties
             * @deprecated Use csi.v1.PluginCapability.$Properties instead.
             */

            /**
             * Narrowed shape of a PluginCapability.
             * @typedef {{
             *   service?: csi.v1.PluginCapability.Service.$Shape|null;
             *   volumeExpansion?: csi.v1.PluginCapability.VolumeExpansion.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ type?: undefined; service?: null; volumeExpansion?: null }|{ type?: "service"; service: csi.v1.PluginCapability.Service.$Shape; volumeExpansion?: null }|{ type?: "volumeExpansion"; service?: null; volumeExpansion: csi.v1.PluginCapability.VolumeExpansion.$Shape })
             * )} csi.v1.PluginCapability.$Shape
             */

            /**
             * Constructs a new PluginCapability.
             * @memberof csi.v1
             * @classdesc Represents a PluginCapability.
             * @constructor
             * @param {csi.v1.PluginCapability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PluginCapability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PluginCapability service.
             * @member {csi.v1.PluginCapability.Service.$Properties|null|undefined} service
             * @memberof csi.v1.PluginCapability
             * @instance
             */
            PluginCapability.prototype.service = null;

            /**
             * PluginCapability volumeExpansion.
             * @member {csi.v1.PluginCapability.VolumeExpansion.$Properties|null|undefined} volumeExpansion
             * @memberof csi.v1.PluginCapability
             * @instance
             */
            PluginCapability.prototype.volumeExpansion = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PluginCapability type.
             * @member {"service"|"volumeExpansion"|undefined} type
             * @memberof csi.v1.PluginCapability
             * @instance
             */
            $Object.defineProperty(PluginCapability.prototype, "type", {
                get: $util.oneOfGetter($oneOfFields = ["service", "volumeExpansion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PluginCapability message. Does not implicitly {@link csi.v1.PluginCapability.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.PluginCapability
             * @static
             * @param {csi.v1.PluginCapability.$Properties} message PluginCapability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PluginCapability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                    $root.csi.v1.PluginCapability.Service.encode(message.service, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.volumeExpansion != null && $Object.hasOwnProperty.call(message, "volumeExpansion"))
                    $root.csi.v1.PluginCapability.VolumeExpansion.encode(message.volumeExpansion, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PluginCapability message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.PluginCapability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.PluginCapability & csi.v1.PluginCapability.$Shape} PluginCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PluginCapability.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.PluginCapability();
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
                            message.service = $root.csi.v1.PluginCapability.Service.decode(reader, reader.size(), $undefined, _depth + 1, message.service);
                            message.type = "service";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.volumeExpansion = $root.csi.v1.PluginCapability.VolumeExpansion.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeExpansion);
                            message.type = "volumeExpansion";
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

            PluginCapability.Service = (function() {

                /**
                 * Properties of a Service.
                 * @typedef {Object} csi.v1.PluginCapability.Service.$Properties
                 * @property {csi.v1.PluginCapability.Service.Type|null} [type] Service type
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Service.
                 * @memberof csi.v1.PluginCapability
                 * @interface IService
                 * @augments csi.v1.PluginCapability.Service.$Properties
                 * @deprecated Use csi.v1.PluginCapability.Service.$Properties instead.
                 */

                /**
                 * Shape of a Service.
                 * @typedef {csi.v1.PluginCapability.Service.$Properties} csi.v1.PluginCapability.Service.$Shape
                 */

                /**
                 * Constructs a new Service.
                 * @memberof csi.v1.PluginCapability
                 * @classdesc Represents a Service.
                 * @constructor
                 * @param {csi.v1.PluginCapability.Service.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Service = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Service type.
                 * @member {csi.v1.PluginCapability.Service.Type} type
                 * @memberof csi.v1.PluginCapability.Service
                 * @instance
                 */
                Service.prototype.type = 0;

                /**
                 * Encodes the specified Service message. Does not implicitly {@link csi.v1.PluginCapability.Service.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.PluginCapability.Service
                 * @static
                 * @param {csi.v1.PluginCapability.Service.$Properties} message Service message or plain object to encode
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
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Service message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.PluginCapability.Service
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.PluginCapability.Service & csi.v1.PluginCapability.Service.$Shape} Service
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
                    message = _target || new $root.csi.v1.PluginCapability.Service();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
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
                 * Type enum.
                 * @name csi.v1.PluginCapability.Service.Type
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} CONTROLLER_SERVICE=1 CONTROLLER_SERVICE value
                 * @property {number} VOLUME_ACCESSIBILITY_CONSTRAINTS=2 VOLUME_ACCESSIBILITY_CONSTRAINTS value
                 * @property {number} GROUP_CONTROLLER_SERVICE=3 GROUP_CONTROLLER_SERVICE value
                 * @property {number} SNAPSHOT_METADATA_SERVICE=4 SNAPSHOT_METADATA_SERVICE value
                 */
                Service.Type = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "CONTROLLER_SERVICE"] = 1;
                    values[valuesById[2] = "VOLUME_ACCESSIBILITY_CONSTRAINTS"] = 2;
                    values[valuesById[3] = "GROUP_CONTROLLER_SERVICE"] = 3;
                    values[valuesById[4] = "SNAPSHOT_METADATA_SERVICE"] = 4;
                    return values;
                })();

                return Service;
            })();

            PluginCapability.VolumeExpansion = (function() {

                /**
                 * Properties of a VolumeExpansion.
                 * @typedef {Object} csi.v1.PluginCapability.VolumeExpansion.$Properties
                 * @property {csi.v1.PluginCapability.VolumeExpansion.Type|null} [type] VolumeExpansion type
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VolumeExpansion.
                 * @memberof csi.v1.PluginCapability
                 * @interface IVolumeExpansion
                 * @augments csi.v1.PluginCapability.VolumeExpansion.$Properties
                 * @deprecated Use csi.v1.PluginCapability.VolumeExpansion.$Properties instead.
                 */

                /**
                 * Shape of a VolumeExpansion.
                 * @typedef {csi.v1.PluginCapability.VolumeExpansion.$Properties} csi.v1.PluginCapability.VolumeExpansion.$Shape
                 */

                /**
                 * Constructs a new VolumeExpansion.
                 * @memberof csi.v1.PluginCapability
                 * @classdesc Represents a VolumeExpansion.
                 * @constructor
                 * @param {csi.v1.PluginCapability.VolumeExpansion.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VolumeExpansion = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VolumeExpansion type.
                 * @member {csi.v1.PluginCapability.VolumeExpansion.Type} type
                 * @memberof csi.v1.PluginCapability.VolumeExpansion
                 * @instance
                 */
                VolumeExpansion.prototype.type = 0;

                /**
                 * Encodes the specified VolumeExpansion message. Does not implicitly {@link csi.v1.PluginCapability.VolumeExpansion.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.PluginCapability.VolumeExpansion
                 * @static
                 * @param {csi.v1.PluginCapability.VolumeExpansion.$Properties} message VolumeExpansion message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VolumeExpansion.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VolumeExpansion message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.PluginCapability.VolumeExpansion
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.PluginCapability.VolumeExpansion & csi.v1.PluginCapability.VolumeExpansion.$Shape} VolumeExpansion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VolumeExpansion.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.PluginCapability.VolumeExpansion();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
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
                 * Type enum.
                 * @name csi.v1.PluginCapability.VolumeExpansion.Type
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} ONLINE=1 ONLINE value
                 * @property {number} OFFLINE=2 OFFLINE value
                 */
                VolumeExpansion.Type = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "ONLINE"] = 1;
                    values[valuesById[2] = "OFFLINE"] = 2;
                    return values;
                })();

                return VolumeExpansion;
            })();

            return PluginCapability;
        })();

        v1.ProbeRequest = (function() {

            /**
             * Properties of a ProbeRequest.
             * @typedef {Object} csi.v1.ProbeRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProbeRequest.
             * @memberof csi.v1
             * @interface IProbeRequest
             * @augments csi.v1.ProbeRequest.$Properties
             * @deprecated Use csi.v1.ProbeRequest.$Properties instead.
             */

            /**
             * Shape of a ProbeRequest.
             * @typedef {csi.v1.ProbeRequest.$Properties} csi.v1.ProbeRequest.$Shape
             */

            /**
             * Constructs a new ProbeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ProbeRequest.
             * @constructor
             * @param {csi.v1.ProbeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProbeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ProbeRequest message. Does not implicitly {@link csi.v1.ProbeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ProbeRequest
             * @static
             * @param {csi.v1.ProbeRequest.$Properties} message ProbeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProbeRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ProbeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ProbeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ProbeRequest & csi.v1.ProbeRequest.$Shape} ProbeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProbeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ProbeRequest();
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

            return ProbeRequest;
        })();

        v1.ProbeResponse = (function() {

            /**
             * Properties of a ProbeResponse.
             * @typedef {Object} csi.v1.ProbeResponse.$Properties
             * @property {google.protobuf.BoolValue.$Properties|null} [ready] ProbeResponse ready
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProbeResponse.
             * @memberof csi.v1
             * @interface IProbeResponse
             * @augments csi.v1.ProbeResponse.$Properties
             * @deprecated Use csi.v1.ProbeResponse.$Properties instead.
             */

            /**
             * Shape of a ProbeResponse.
             * @typedef {csi.v1.ProbeResponse.$Properties} csi.v1.ProbeResponse.$Shape
             */

            /**
             * Constructs a new ProbeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ProbeResponse.
             * @constructor
             * @param {csi.v1.ProbeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProbeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProbeResponse ready.
             * @member {google.protobuf.BoolValue.$Properties|null|undefined} ready
             * @memberof csi.v1.ProbeResponse
             * @instance
             */
            ProbeResponse.prototype.ready = null;

            /**
             * Encodes the specified ProbeResponse message. Does not implicitly {@link csi.v1.ProbeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ProbeResponse
             * @static
             * @param {csi.v1.ProbeResponse.$Properties} message ProbeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProbeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready"))
                    $root.google.protobuf.BoolValue.encode(message.ready, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProbeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ProbeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ProbeResponse & csi.v1.ProbeResponse.$Shape} ProbeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProbeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ProbeResponse();
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
                            message.ready = $root.google.protobuf.BoolValue.decode(reader, reader.size(), $undefined, _depth + 1, message.ready);
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

            return ProbeResponse;
        })();

        v1.CreateVolumeRequest = (function() {

            /**
             * Properties of a CreateVolumeRequest.
             * @typedef {Object} csi.v1.CreateVolumeRequest.$Properties
             * @property {string|null} [name] CreateVolumeRequest name
             * @property {csi.v1.CapacityRange.$Properties|null} [capacityRange] CreateVolumeRequest capacityRange
             * @property {Array.<csi.v1.VolumeCapability.$Properties>|null} [volumeCapabilities] CreateVolumeRequest volumeCapabilities
             * @property {Object.<string,string>|null} [parameters] CreateVolumeRequest parameters
             * @property {Object.<string,string>|null} [secrets] CreateVolumeRequest secrets
             * @property {csi.v1.VolumeContentSource.$Properties|null} [volumeContentSource] CreateVolumeRequest volumeContentSource
             * @property {csi.v1.TopologyRequirement.$Properties|null} [accessibilityRequirements] CreateVolumeRequest accessibilityRequirements
             * @property {Object.<string,string>|null} [mutableParameters] CreateVolumeRequest mutableParameters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateVolumeRequest.
             * @memberof csi.v1
             * @interface ICreateVolumeRequest
             * @augments csi.v1.CreateVolumeRequest.$Properties
             * @deprecated Use csi.v1.CreateVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a CreateVolumeRequest.
             * @typedef {{
             *   name?: string|null;
             *   capacityRange?: csi.v1.CapacityRange.$Shape|null;
             *   volumeCapabilities?: Array.<csi.v1.VolumeCapability.$Shape>|null;
             *   parameters?: Object.<string,string>|null;
             *   secrets?: Object.<string,string>|null;
             *   volumeContentSource?: csi.v1.VolumeContentSource.$Shape|null;
             *   accessibilityRequirements?: csi.v1.TopologyRequirement.$Shape|null;
             *   mutableParameters?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.CreateVolumeRequest.$Shape
             */

            /**
             * Constructs a new CreateVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a CreateVolumeRequest.
             * @constructor
             * @param {csi.v1.CreateVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateVolumeRequest = function (properties) {
                this.volumeCapabilities = [];
                this.parameters = {};
                this.secrets = {};
                this.mutableParameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateVolumeRequest name.
             * @member {string} name
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.name = "";

            /**
             * CreateVolumeRequest capacityRange.
             * @member {csi.v1.CapacityRange.$Properties|null|undefined} capacityRange
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.capacityRange = null;

            /**
             * CreateVolumeRequest volumeCapabilities.
             * @member {Array.<csi.v1.VolumeCapability.$Properties>} volumeCapabilities
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.volumeCapabilities = $util.emptyArray;

            /**
             * CreateVolumeRequest parameters.
             * @member {Object.<string,string>} parameters
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.parameters = $util.emptyObject;

            /**
             * CreateVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * CreateVolumeRequest volumeContentSource.
             * @member {csi.v1.VolumeContentSource.$Properties|null|undefined} volumeContentSource
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.volumeContentSource = null;

            /**
             * CreateVolumeRequest accessibilityRequirements.
             * @member {csi.v1.TopologyRequirement.$Properties|null|undefined} accessibilityRequirements
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.accessibilityRequirements = null;

            /**
             * CreateVolumeRequest mutableParameters.
             * @member {Object.<string,string>} mutableParameters
             * @memberof csi.v1.CreateVolumeRequest
             * @instance
             */
            CreateVolumeRequest.prototype.mutableParameters = $util.emptyObject;

            /**
             * Encodes the specified CreateVolumeRequest message. Does not implicitly {@link csi.v1.CreateVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateVolumeRequest
             * @static
             * @param {csi.v1.CreateVolumeRequest.$Properties} message CreateVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.capacityRange != null && $Object.hasOwnProperty.call(message, "capacityRange"))
                    $root.csi.v1.CapacityRange.encode(message.capacityRange, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.volumeCapabilities != null && message.volumeCapabilities.length)
                    for (let i = 0; i < message.volumeCapabilities.length; ++i)
                        $root.csi.v1.VolumeCapability.encode(message.volumeCapabilities[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.volumeContentSource != null && $Object.hasOwnProperty.call(message, "volumeContentSource"))
                    $root.csi.v1.VolumeContentSource.encode(message.volumeContentSource, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.accessibilityRequirements != null && $Object.hasOwnProperty.call(message, "accessibilityRequirements"))
                    $root.csi.v1.TopologyRequirement.encode(message.accessibilityRequirements, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.mutableParameters != null && $Object.hasOwnProperty.call(message, "mutableParameters"))
                    for (let keys = $Object.keys(message.mutableParameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.mutableParameters[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeRequest & csi.v1.CreateVolumeRequest.$Shape} CreateVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateVolumeRequest();
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
                            message.capacityRange = $root.csi.v1.CapacityRange.decode(reader, reader.size(), $undefined, _depth + 1, message.capacityRange);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.volumeCapabilities && message.volumeCapabilities.length))
                                message.volumeCapabilities = [];
                            message.volumeCapabilities.push($root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.volumeContentSource = $root.csi.v1.VolumeContentSource.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeContentSource);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.accessibilityRequirements = $root.csi.v1.TopologyRequirement.decode(reader, reader.size(), $undefined, _depth + 1, message.accessibilityRequirements);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (message.mutableParameters === $util.emptyObject)
                                message.mutableParameters = {};
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
                                $util.makeProp(message.mutableParameters, key);
                            message.mutableParameters[key] = value;
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

            return CreateVolumeRequest;
        })();

        v1.VolumeContentSource = (function() {

            /**
             * Properties of a VolumeContentSource.
             * @typedef {Object} csi.v1.VolumeContentSource.$Properties
             * @property {csi.v1.VolumeContentSource.SnapshotSource.$Properties|null} [snapshot] VolumeContentSource snapshot
             * @property {csi.v1.VolumeContentSource.VolumeSource.$Properties|null} [volume] VolumeContentSource volume
             * @property {"snapshot"|"volume"} [type] VolumeContentSource type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VolumeContentSource.
             * @memberof csi.v1
             * @interface IVolumeContentSource
             * @augments csi.v1.VolumeContentSource.$Properties
             * @deprecated Use csi.v1.VolumeContentSource.$Properties instead.
             */

            /**
             * Narrowed shape of a VolumeContentSource.
             * @typedef {{
             *   snapshot?: csi.v1.VolumeContentSource.SnapshotSource.$Shape|null;
             *   volume?: csi.v1.VolumeContentSource.VolumeSource.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ type?: undefined; snapshot?: null; volume?: null }|{ type?: "snapshot"; snapshot: csi.v1.VolumeContentSource.SnapshotSource.$Shape; volume?: null }|{ type?: "volume"; snapshot?: null; volume: csi.v1.VolumeContentSource.VolumeSource.$Shape })
             * )} csi.v1.VolumeContentSource.$Shape
             */

            /**
             * Constructs a new VolumeContentSource.
             * @memberof csi.v1
             * @classdesc Represents a VolumeContentSource.
             * @constructor
             * @param {csi.v1.VolumeContentSource.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VolumeContentSource = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VolumeContentSource snapshot.
             * @member {csi.v1.VolumeContentSource.SnapshotSource.$Properties|null|undefined} snapshot
             * @memberof csi.v1.VolumeContentSource
             * @instance
             */
            VolumeContentSource.prototype.snapshot = null;

            /**
             * VolumeContentSource volume.
             * @member {csi.v1.VolumeContentSource.VolumeSource.$Properties|null|undefined} volume
             * @memberof csi.v1.VolumeContentSource
             * @instance
             */
            VolumeContentSource.prototype.volume = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * VolumeContentSource type.
             * @member {"snapshot"|"volume"|undefined} type
             * @memberof csi.v1.VolumeContentSource
             * @instance
             */
            $Object.defineProperty(VolumeContentSource.prototype, "type", {
                get: $util.oneOfGetter($oneOfFields = ["snapshot", "volume"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified VolumeContentSource message. Does not implicitly {@link csi.v1.VolumeContentSource.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.VolumeContentSource
             * @static
             * @param {csi.v1.VolumeContentSource.$Properties} message VolumeContentSource message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VolumeContentSource.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.csi.v1.VolumeContentSource.SnapshotSource.encode(message.snapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                    $root.csi.v1.VolumeContentSource.VolumeSource.encode(message.volume, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VolumeContentSource message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.VolumeContentSource
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.VolumeContentSource & csi.v1.VolumeContentSource.$Shape} VolumeContentSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VolumeContentSource.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.VolumeContentSource();
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
                            message.snapshot = $root.csi.v1.VolumeContentSource.SnapshotSource.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            message.type = "snapshot";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.volume = $root.csi.v1.VolumeContentSource.VolumeSource.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
                            message.type = "volume";
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

            VolumeContentSource.SnapshotSource = (function() {

                /**
                 * Properties of a SnapshotSource.
                 * @typedef {Object} csi.v1.VolumeContentSource.SnapshotSource.$Properties
                 * @property {string|null} [snapshotId] SnapshotSource snapshotId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SnapshotSource.
                 * @memberof csi.v1.VolumeContentSource
                 * @interface ISnapshotSource
                 * @augments csi.v1.VolumeContentSource.SnapshotSource.$Properties
                 * @deprecated Use csi.v1.VolumeContentSource.SnapshotSource.$Properties instead.
                 */

                /**
                 * Shape of a SnapshotSource.
                 * @typedef {csi.v1.VolumeContentSource.SnapshotSource.$Properties} csi.v1.VolumeContentSource.SnapshotSource.$Shape
                 */

                /**
                 * Constructs a new SnapshotSource.
                 * @memberof csi.v1.VolumeContentSource
                 * @classdesc Represents a SnapshotSource.
                 * @constructor
                 * @param {csi.v1.VolumeContentSource.SnapshotSource.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SnapshotSource = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SnapshotSource snapshotId.
                 * @member {string} snapshotId
                 * @memberof csi.v1.VolumeContentSource.SnapshotSource
                 * @instance
                 */
                SnapshotSource.prototype.snapshotId = "";

                /**
                 * Encodes the specified SnapshotSource message. Does not implicitly {@link csi.v1.VolumeContentSource.SnapshotSource.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.VolumeContentSource.SnapshotSource
                 * @static
                 * @param {csi.v1.VolumeContentSource.SnapshotSource.$Properties} message SnapshotSource message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SnapshotSource.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.snapshotId != null && $Object.hasOwnProperty.call(message, "snapshotId") && message.snapshotId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.snapshotId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SnapshotSource message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.VolumeContentSource.SnapshotSource
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeContentSource.SnapshotSource & csi.v1.VolumeContentSource.SnapshotSource.$Shape} SnapshotSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SnapshotSource.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.VolumeContentSource.SnapshotSource();
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
                                    message.snapshotId = value;
                                else
                                    delete message.snapshotId;
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

                return SnapshotSource;
            })();

            VolumeContentSource.VolumeSource = (function() {

                /**
                 * Properties of a VolumeSource.
                 * @typedef {Object} csi.v1.VolumeContentSource.VolumeSource.$Properties
                 * @property {string|null} [volumeId] VolumeSource volumeId
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VolumeSource.
                 * @memberof csi.v1.VolumeContentSource
                 * @interface IVolumeSource
                 * @augments csi.v1.VolumeContentSource.VolumeSource.$Properties
                 * @deprecated Use csi.v1.VolumeContentSource.VolumeSource.$Properties instead.
                 */

                /**
                 * Shape of a VolumeSource.
                 * @typedef {csi.v1.VolumeContentSource.VolumeSource.$Properties} csi.v1.VolumeContentSource.VolumeSource.$Shape
                 */

                /**
                 * Constructs a new VolumeSource.
                 * @memberof csi.v1.VolumeContentSource
                 * @classdesc Represents a VolumeSource.
                 * @constructor
                 * @param {csi.v1.VolumeContentSource.VolumeSource.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VolumeSource = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VolumeSource volumeId.
                 * @member {string} volumeId
                 * @memberof csi.v1.VolumeContentSource.VolumeSource
                 * @instance
                 */
                VolumeSource.prototype.volumeId = "";

                /**
                 * Encodes the specified VolumeSource message. Does not implicitly {@link csi.v1.VolumeContentSource.VolumeSource.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.VolumeContentSource.VolumeSource
                 * @static
                 * @param {csi.v1.VolumeContentSource.VolumeSource.$Properties} message VolumeSource message or plain object to encode
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
                    if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VolumeSource message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.VolumeContentSource.VolumeSource
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeContentSource.VolumeSource & csi.v1.VolumeContentSource.VolumeSource.$Shape} VolumeSource
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
                    message = _target || new $root.csi.v1.VolumeContentSource.VolumeSource();
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
                                    message.volumeId = value;
                                else
                                    delete message.volumeId;
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

            return VolumeContentSource;
        })();

        v1.CreateVolumeResponse = (function() {

            /**
             * Properties of a CreateVolumeResponse.
             * @typedef {Object} csi.v1.CreateVolumeResponse.$Properties
             * @property {csi.v1.Volume.$Properties|null} [volume] CreateVolumeResponse volume
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateVolumeResponse.
             * @memberof csi.v1
             * @interface ICreateVolumeResponse
             * @augments csi.v1.CreateVolumeResponse.$Properties
             * @deprecated Use csi.v1.CreateVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a CreateVolumeResponse.
             * @typedef {{
             *   volume?: csi.v1.Volume.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.CreateVolumeResponse.$Shape
             */

            /**
             * Constructs a new CreateVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a CreateVolumeResponse.
             * @constructor
             * @param {csi.v1.CreateVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateVolumeResponse volume.
             * @member {csi.v1.Volume.$Properties|null|undefined} volume
             * @memberof csi.v1.CreateVolumeResponse
             * @instance
             */
            CreateVolumeResponse.prototype.volume = null;

            /**
             * Encodes the specified CreateVolumeResponse message. Does not implicitly {@link csi.v1.CreateVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateVolumeResponse
             * @static
             * @param {csi.v1.CreateVolumeResponse.$Properties} message CreateVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateVolumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                    $root.csi.v1.Volume.encode(message.volume, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeResponse & csi.v1.CreateVolumeResponse.$Shape} CreateVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateVolumeResponse();
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
                            message.volume = $root.csi.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
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

            return CreateVolumeResponse;
        })();

        v1.VolumeCapability = (function() {

            /**
             * Properties of a VolumeCapability.
             * @typedef {Object} csi.v1.VolumeCapability.$Properties
             * @property {csi.v1.VolumeCapability.BlockVolume.$Properties|null} [block] VolumeCapability block
             * @property {csi.v1.VolumeCapability.MountVolume.$Properties|null} [mount] VolumeCapability mount
             * @property {csi.v1.VolumeCapability.AccessMode.$Properties|null} [accessMode] VolumeCapability accessMode
             * @property {"block"|"mount"} [accessType] VolumeCapability accessType
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VolumeCapability.
             * @memberof csi.v1
             * @interface IVolumeCapability
             * @augments csi.v1.VolumeCapability.$Properties
             * @deprecated Use csi.v1.VolumeCapability.$Properties instead.
             */

            /**
             * Narrowed shape of a VolumeCapability.
             * @typedef {{
             *   block?: csi.v1.VolumeCapability.BlockVolume.$Shape|null;
             *   mount?: csi.v1.VolumeCapability.MountVolume.$Shape|null;
             *   accessMode?: csi.v1.VolumeCapability.AccessMode.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ accessType?: undefined; block?: null; mount?: null }|{ accessType?: "block"; block: csi.v1.VolumeCapability.BlockVolume.$Shape; mount?: null }|{ accessType?: "mount"; block?: null; mount: csi.v1.VolumeCapability.MountVolume.$Shape })
             * )} csi.v1.VolumeCapability.$Shape
             */

            /**
             * Constructs a new VolumeCapability.
             * @memberof csi.v1
             * @classdesc Represents a VolumeCapability.
             * @constructor
             * @param {csi.v1.VolumeCapability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VolumeCapability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VolumeCapability block.
             * @member {csi.v1.VolumeCapability.BlockVolume.$Properties|null|undefined} block
             * @memberof csi.v1.VolumeCapability
             * @instance
             */
            VolumeCapability.prototype.block = null;

            /**
             * VolumeCapability mount.
             * @member {csi.v1.VolumeCapability.MountVolume.$Properties|null|undefined} mount
             * @memberof csi.v1.VolumeCapability
             * @instance
             */
            VolumeCapability.prototype.mount = null;

            /**
             * VolumeCapability accessMode.
             * @member {csi.v1.VolumeCapability.AccessMode.$Properties|null|undefined} accessMode
             * @memberof csi.v1.VolumeCapability
             * @instance
             */
            VolumeCapability.prototype.accessMode = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * VolumeCapability accessType.
             * @member {"block"|"mount"|undefined} accessType
             * @memberof csi.v1.VolumeCapability
             * @instance
             */
            $Object.defineProperty(VolumeCapability.prototype, "accessType", {
                get: $util.oneOfGetter($oneOfFields = ["block", "mount"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified VolumeCapability message. Does not implicitly {@link csi.v1.VolumeCapability.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.VolumeCapability
             * @static
             * @param {csi.v1.VolumeCapability.$Properties} message VolumeCapability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VolumeCapability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.csi.v1.VolumeCapability.BlockVolume.encode(message.block, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.mount != null && $Object.hasOwnProperty.call(message, "mount"))
                    $root.csi.v1.VolumeCapability.MountVolume.encode(message.mount, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.accessMode != null && $Object.hasOwnProperty.call(message, "accessMode"))
                    $root.csi.v1.VolumeCapability.AccessMode.encode(message.accessMode, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VolumeCapability message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.VolumeCapability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.VolumeCapability & csi.v1.VolumeCapability.$Shape} VolumeCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VolumeCapability.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.VolumeCapability();
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
                            message.block = $root.csi.v1.VolumeCapability.BlockVolume.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            message.accessType = "block";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.mount = $root.csi.v1.VolumeCapability.MountVolume.decode(reader, reader.size(), $undefined, _depth + 1, message.mount);
                            message.accessType = "mount";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accessMode = $root.csi.v1.VolumeCapability.AccessMode.decode(reader, reader.size(), $undefined, _depth + 1, message.accessMode);
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

            VolumeCapability.BlockVolume = (function() {

                /**
                 * Properties of a BlockVolume.
                 * @typedef {Object} csi.v1.VolumeCapability.BlockVolume.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BlockVolume.
                 * @memberof csi.v1.VolumeCapability
                 * @interface IBlockVolume
                 * @augments csi.v1.VolumeCapability.BlockVolume.$Properties
                 * @deprecated Use csi.v1.VolumeCapability.BlockVolume.$Properties instead.
                 */

                /**
                 * Shape of a BlockVolume.
                 * @typedef {csi.v1.VolumeCapability.BlockVolume.$Properties} csi.v1.VolumeCapability.BlockVolume.$Shape
                 */

                /**
                 * Constructs a new BlockVolume.
                 * @memberof csi.v1.VolumeCapability
                 * @classdesc Represents a BlockVolume.
                 * @constructor
                 * @param {csi.v1.VolumeCapability.BlockVolume.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BlockVolume = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified BlockVolume message. Does not implicitly {@link csi.v1.VolumeCapability.BlockVolume.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.VolumeCapability.BlockVolume
                 * @static
                 * @param {csi.v1.VolumeCapability.BlockVolume.$Properties} message BlockVolume message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BlockVolume.encode = function (message, writer, _depth) {
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
                 * Decodes a BlockVolume message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.VolumeCapability.BlockVolume
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.BlockVolume & csi.v1.VolumeCapability.BlockVolume.$Shape} BlockVolume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BlockVolume.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.VolumeCapability.BlockVolume();
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

                return BlockVolume;
            })();

            VolumeCapability.MountVolume = (function() {

                /**
                 * Properties of a MountVolume.
                 * @typedef {Object} csi.v1.VolumeCapability.MountVolume.$Properties
                 * @property {string|null} [fsType] MountVolume fsType
                 * @property {Array.<string>|null} [mountFlags] MountVolume mountFlags
                 * @property {string|null} [volumeMountGroup] MountVolume volumeMountGroup
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MountVolume.
                 * @memberof csi.v1.VolumeCapability
                 * @interface IMountVolume
                 * @augments csi.v1.VolumeCapability.MountVolume.$Properties
                 * @deprecated Use csi.v1.VolumeCapability.MountVolume.$Properties instead.
                 */

                /**
                 * Shape of a MountVolume.
                 * @typedef {csi.v1.VolumeCapability.MountVolume.$Properties} csi.v1.VolumeCapability.MountVolume.$Shape
                 */

                /**
                 * Constructs a new MountVolume.
                 * @memberof csi.v1.VolumeCapability
                 * @classdesc Represents a MountVolume.
                 * @constructor
                 * @param {csi.v1.VolumeCapability.MountVolume.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MountVolume = function (properties) {
                    this.mountFlags = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MountVolume fsType.
                 * @member {string} fsType
                 * @memberof csi.v1.VolumeCapability.MountVolume
                 * @instance
                 */
                MountVolume.prototype.fsType = "";

                /**
                 * MountVolume mountFlags.
                 * @member {Array.<string>} mountFlags
                 * @memberof csi.v1.VolumeCapability.MountVolume
                 * @instance
                 */
                MountVolume.prototype.mountFlags = $util.emptyArray;

                /**
                 * MountVolume volumeMountGroup.
                 * @member {string} volumeMountGroup
                 * @memberof csi.v1.VolumeCapability.MountVolume
                 * @instance
                 */
                MountVolume.prototype.volumeMountGroup = "";

                /**
                 * Encodes the specified MountVolume message. Does not implicitly {@link csi.v1.VolumeCapability.MountVolume.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.VolumeCapability.MountVolume
                 * @static
                 * @param {csi.v1.VolumeCapability.MountVolume.$Properties} message MountVolume message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MountVolume.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fsType != null && $Object.hasOwnProperty.call(message, "fsType") && message.fsType !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.fsType);
                    if (message.mountFlags != null && message.mountFlags.length)
                        for (let i = 0; i < message.mountFlags.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.mountFlags[i]);
                    if (message.volumeMountGroup != null && $Object.hasOwnProperty.call(message, "volumeMountGroup") && message.volumeMountGroup !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.volumeMountGroup);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MountVolume message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.VolumeCapability.MountVolume
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.MountVolume & csi.v1.VolumeCapability.MountVolume.$Shape} MountVolume
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MountVolume.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.VolumeCapability.MountVolume();
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
                                    message.fsType = value;
                                else
                                    delete message.fsType;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.mountFlags && message.mountFlags.length))
                                    message.mountFlags = [];
                                message.mountFlags.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.volumeMountGroup = value;
                                else
                                    delete message.volumeMountGroup;
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

                return MountVolume;
            })();

            VolumeCapability.AccessMode = (function() {

                /**
                 * Properties of an AccessMode.
                 * @typedef {Object} csi.v1.VolumeCapability.AccessMode.$Properties
                 * @property {csi.v1.VolumeCapability.AccessMode.Mode|null} [mode] AccessMode mode
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AccessMode.
                 * @memberof csi.v1.VolumeCapability
                 * @interface IAccessMode
                 * @augments csi.v1.VolumeCapability.AccessMode.$Properties
                 * @deprecated Use csi.v1.VolumeCapability.AccessMode.$Properties instead.
                 */

                /**
                 * Shape of an AccessMode.
                 * @typedef {csi.v1.VolumeCapability.AccessMode.$Properties} csi.v1.VolumeCapability.AccessMode.$Shape
                 */

                /**
                 * Constructs a new AccessMode.
                 * @memberof csi.v1.VolumeCapability
                 * @classdesc Represents an AccessMode.
                 * @constructor
                 * @param {csi.v1.VolumeCapability.AccessMode.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AccessMode = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AccessMode mode.
                 * @member {csi.v1.VolumeCapability.AccessMode.Mode} mode
                 * @memberof csi.v1.VolumeCapability.AccessMode
                 * @instance
                 */
                AccessMode.prototype.mode = 0;

                /**
                 * Encodes the specified AccessMode message. Does not implicitly {@link csi.v1.VolumeCapability.AccessMode.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.VolumeCapability.AccessMode
                 * @static
                 * @param {csi.v1.VolumeCapability.AccessMode.$Properties} message AccessMode message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AccessMode.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.mode);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AccessMode message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.VolumeCapability.AccessMode
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.VolumeCapability.AccessMode & csi.v1.VolumeCapability.AccessMode.$Shape} AccessMode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AccessMode.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.VolumeCapability.AccessMode();
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
                                if (value = reader.int32())
                                    message.mode = value;
                                else
                                    delete message.mode;
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
                 * Mode enum.
                 * @name csi.v1.VolumeCapability.AccessMode.Mode
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} SINGLE_NODE_WRITER=1 SINGLE_NODE_WRITER value
                 * @property {number} SINGLE_NODE_READER_ONLY=2 SINGLE_NODE_READER_ONLY value
                 * @property {number} MULTI_NODE_READER_ONLY=3 MULTI_NODE_READER_ONLY value
                 * @property {number} MULTI_NODE_SINGLE_WRITER=4 MULTI_NODE_SINGLE_WRITER value
                 * @property {number} MULTI_NODE_MULTI_WRITER=5 MULTI_NODE_MULTI_WRITER value
                 * @property {number} SINGLE_NODE_SINGLE_WRITER=6 SINGLE_NODE_SINGLE_WRITER value
                 * @property {number} SINGLE_NODE_MULTI_WRITER=7 SINGLE_NODE_MULTI_WRITER value
                 */
                AccessMode.Mode = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "SINGLE_NODE_WRITER"] = 1;
                    values[valuesById[2] = "SINGLE_NODE_READER_ONLY"] = 2;
                    values[valuesById[3] = "MULTI_NODE_READER_ONLY"] = 3;
                    values[valuesById[4] = "MULTI_NODE_SINGLE_WRITER"] = 4;
                    values[valuesById[5] = "MULTI_NODE_MULTI_WRITER"] = 5;
                    values[valuesById[6] = "SINGLE_NODE_SINGLE_WRITER"] = 6;
                    values[valuesById[7] = "SINGLE_NODE_MULTI_WRITER"] = 7;
                    return values;
                })();

                return AccessMode;
            })();

            return VolumeCapability;
        })();

        v1.CapacityRange = (function() {

            /**
             * Properties of a CapacityRange.
             * @typedef {Object} csi.v1.CapacityRange.$Properties
             * @property {number|null} [requiredBytes] CapacityRange requiredBytes
             * @property {number|null} [limitBytes] CapacityRange limitBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CapacityRange.
             * @memberof csi.v1
             * @interface ICapacityRange
             * @augments csi.v1.CapacityRange.$Properties
             * @deprecated Use csi.v1.CapacityRange.$Properties instead.
             */

            /**
             * Shape of a CapacityRange.
             * @typedef {csi.v1.CapacityRange.$Properties} csi.v1.CapacityRange.$Shape
             */

            /**
             * Constructs a new CapacityRange.
             * @memberof csi.v1
             * @classdesc Represents a CapacityRange.
             * @constructor
             * @param {csi.v1.CapacityRange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CapacityRange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CapacityRange requiredBytes.
             * @member {number} requiredBytes
             * @memberof csi.v1.CapacityRange
             * @instance
             */
            CapacityRange.prototype.requiredBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CapacityRange limitBytes.
             * @member {number} limitBytes
             * @memberof csi.v1.CapacityRange
             * @instance
             */
            CapacityRange.prototype.limitBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified CapacityRange message. Does not implicitly {@link csi.v1.CapacityRange.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CapacityRange
             * @static
             * @param {csi.v1.CapacityRange.$Properties} message CapacityRange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CapacityRange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requiredBytes != null && $Object.hasOwnProperty.call(message, "requiredBytes") && (typeof message.requiredBytes === "object" ? message.requiredBytes.low || message.requiredBytes.high : message.requiredBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.requiredBytes);
                if (message.limitBytes != null && $Object.hasOwnProperty.call(message, "limitBytes") && (typeof message.limitBytes === "object" ? message.limitBytes.low || message.limitBytes.high : message.limitBytes !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.limitBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CapacityRange message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CapacityRange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CapacityRange & csi.v1.CapacityRange.$Shape} CapacityRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CapacityRange.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CapacityRange();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.requiredBytes = value;
                            else
                                delete message.requiredBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.limitBytes = value;
                            else
                                delete message.limitBytes;
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

            return CapacityRange;
        })();

        v1.Volume = (function() {

            /**
             * Properties of a Volume.
             * @typedef {Object} csi.v1.Volume.$Properties
             * @property {number|null} [capacityBytes] Volume capacityBytes
             * @property {string|null} [volumeId] Volume volumeId
             * @property {Object.<string,string>|null} [volumeContext] Volume volumeContext
             * @property {csi.v1.VolumeContentSource.$Properties|null} [contentSource] Volume contentSource
             * @property {Array.<csi.v1.Topology.$Properties>|null} [accessibleTopology] Volume accessibleTopology
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Volume.
             * @memberof csi.v1
             * @interface IVolume
             * @augments csi.v1.Volume.$Properties
             * @deprecated Use csi.v1.Volume.$Properties instead.
             */

            /**
             * Shape of a Volume.
             * @typedef {{
             *   capacityBytes?: number|null;
             *   volumeId?: string|null;
             *   volumeContext?: Object.<string,string>|null;
             *   contentSource?: csi.v1.VolumeContentSource.$Shape|null;
             *   accessibleTopology?: Array.<csi.v1.Topology.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.Volume.$Shape
             */

            /**
             * Constructs a new Volume.
             * @memberof csi.v1
             * @classdesc Represents a Volume.
             * @constructor
             * @param {csi.v1.Volume.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Volume = function (properties) {
                this.volumeContext = {};
                this.accessibleTopology = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Volume capacityBytes.
             * @member {number} capacityBytes
             * @memberof csi.v1.Volume
             * @instance
             */
            Volume.prototype.capacityBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Volume volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.Volume
             * @instance
             */
            Volume.prototype.volumeId = "";

            /**
             * Volume volumeContext.
             * @member {Object.<string,string>} volumeContext
             * @memberof csi.v1.Volume
             * @instance
             */
            Volume.prototype.volumeContext = $util.emptyObject;

            /**
             * Volume contentSource.
             * @member {csi.v1.VolumeContentSource.$Properties|null|undefined} contentSource
             * @memberof csi.v1.Volume
             * @instance
             */
            Volume.prototype.contentSource = null;

            /**
             * Volume accessibleTopology.
             * @member {Array.<csi.v1.Topology.$Properties>} accessibleTopology
             * @memberof csi.v1.Volume
             * @instance
             */
            Volume.prototype.accessibleTopology = $util.emptyArray;

            /**
             * Encodes the specified Volume message. Does not implicitly {@link csi.v1.Volume.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.Volume
             * @static
             * @param {csi.v1.Volume.$Properties} message Volume message or plain object to encode
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
                if (message.capacityBytes != null && $Object.hasOwnProperty.call(message, "capacityBytes") && (typeof message.capacityBytes === "object" ? message.capacityBytes.low || message.capacityBytes.high : message.capacityBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.capacityBytes);
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumeId);
                if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                    for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                if (message.contentSource != null && $Object.hasOwnProperty.call(message, "contentSource"))
                    $root.csi.v1.VolumeContentSource.encode(message.contentSource, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.accessibleTopology != null && message.accessibleTopology.length)
                    for (let i = 0; i < message.accessibleTopology.length; ++i)
                        $root.csi.v1.Topology.encode(message.accessibleTopology[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Volume message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.Volume
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.Volume & csi.v1.Volume.$Shape} Volume
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
                message = _target || new $root.csi.v1.Volume();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.capacityBytes = value;
                            else
                                delete message.capacityBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.volumeContext === $util.emptyObject)
                                message.volumeContext = {};
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
                                $util.makeProp(message.volumeContext, key);
                            message.volumeContext[key] = value;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.contentSource = $root.csi.v1.VolumeContentSource.decode(reader, reader.size(), $undefined, _depth + 1, message.contentSource);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.accessibleTopology && message.accessibleTopology.length))
                                message.accessibleTopology = [];
                            message.accessibleTopology.push($root.csi.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1));
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

        v1.TopologyRequirement = (function() {

            /**
             * Properties of a TopologyRequirement.
             * @typedef {Object} csi.v1.TopologyRequirement.$Properties
             * @property {Array.<csi.v1.Topology.$Properties>|null} [requisite] TopologyRequirement requisite
             * @property {Array.<csi.v1.Topology.$Properties>|null} [preferred] TopologyRequirement preferred
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TopologyRequirement.
             * @memberof csi.v1
             * @interface ITopologyRequirement
             * @augments csi.v1.TopologyRequirement.$Properties
             * @deprecated Use csi.v1.TopologyRequirement.$Properties instead.
             */

            /**
             * Shape of a TopologyRequirement.
             * @typedef {csi.v1.TopologyRequirement.$Properties} csi.v1.TopologyRequirement.$Shape
             */

            /**
             * Constructs a new TopologyRequirement.
             * @memberof csi.v1
             * @classdesc Represents a TopologyRequirement.
             * @constructor
             * @param {csi.v1.TopologyRequirement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TopologyRequirement = function (properties) {
                this.requisite = [];
                this.preferred = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TopologyRequirement requisite.
             * @member {Array.<csi.v1.Topology.$Properties>} requisite
             * @memberof csi.v1.TopologyRequirement
             * @instance
             */
            TopologyRequirement.prototype.requisite = $util.emptyArray;

            /**
             * TopologyRequirement preferred.
             * @member {Array.<csi.v1.Topology.$Properties>} preferred
             * @memberof csi.v1.TopologyRequirement
             * @instance
             */
            TopologyRequirement.prototype.preferred = $util.emptyArray;

            /**
             * Encodes the specified TopologyRequirement message. Does not implicitly {@link csi.v1.TopologyRequirement.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.TopologyRequirement
             * @static
             * @param {csi.v1.TopologyRequirement.$Properties} message TopologyRequirement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TopologyRequirement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requisite != null && message.requisite.length)
                    for (let i = 0; i < message.requisite.length; ++i)
                        $root.csi.v1.Topology.encode(message.requisite[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.preferred != null && message.preferred.length)
                    for (let i = 0; i < message.preferred.length; ++i)
                        $root.csi.v1.Topology.encode(message.preferred[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TopologyRequirement message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.TopologyRequirement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.TopologyRequirement & csi.v1.TopologyRequirement.$Shape} TopologyRequirement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TopologyRequirement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.TopologyRequirement();
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
                            if (!(message.requisite && message.requisite.length))
                                message.requisite = [];
                            message.requisite.push($root.csi.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.preferred && message.preferred.length))
                                message.preferred = [];
                            message.preferred.push($root.csi.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return TopologyRequirement;
        })();

        v1.Topology = (function() {

            /**
             * Properties of a Topology.
             * @typedef {Object} csi.v1.Topology.$Properties
             * @property {Object.<string,string>|null} [segments] Topology segments
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Topology.
             * @memberof csi.v1
             * @interface ITopology
             * @augments csi.v1.Topology.$Properties
             * @deprecated Use csi.v1.Topology.$Properties instead.
             */

            /**
             * Shape of a Topology.
             * @typedef {csi.v1.Topology.$Properties} csi.v1.Topology.$Shape
             */

            /**
             * Constructs a new Topology.
             * @memberof csi.v1
             * @classdesc Represents a Topology.
             * @constructor
             * @param {csi.v1.Topology.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Topology = function (properties) {
                this.segments = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Topology segments.
             * @member {Object.<string,string>} segments
             * @memberof csi.v1.Topology
             * @instance
             */
            Topology.prototype.segments = $util.emptyObject;

            /**
             * Encodes the specified Topology message. Does not implicitly {@link csi.v1.Topology.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.Topology
             * @static
             * @param {csi.v1.Topology.$Properties} message Topology message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Topology.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.segments != null && $Object.hasOwnProperty.call(message, "segments"))
                    for (let keys = $Object.keys(message.segments), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.segments[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Topology message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.Topology
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.Topology & csi.v1.Topology.$Shape} Topology
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Topology.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.Topology();
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
                            if (message.segments === $util.emptyObject)
                                message.segments = {};
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
                                $util.makeProp(message.segments, key);
                            message.segments[key] = value;
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

            return Topology;
        })();

        v1.DeleteVolumeRequest = (function() {

            /**
             * Properties of a DeleteVolumeRequest.
             * @typedef {Object} csi.v1.DeleteVolumeRequest.$Properties
             * @property {string|null} [volumeId] DeleteVolumeRequest volumeId
             * @property {Object.<string,string>|null} [secrets] DeleteVolumeRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteVolumeRequest.
             * @memberof csi.v1
             * @interface IDeleteVolumeRequest
             * @augments csi.v1.DeleteVolumeRequest.$Properties
             * @deprecated Use csi.v1.DeleteVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteVolumeRequest.
             * @typedef {csi.v1.DeleteVolumeRequest.$Properties} csi.v1.DeleteVolumeRequest.$Shape
             */

            /**
             * Constructs a new DeleteVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a DeleteVolumeRequest.
             * @constructor
             * @param {csi.v1.DeleteVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteVolumeRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.DeleteVolumeRequest
             * @instance
             */
            DeleteVolumeRequest.prototype.volumeId = "";

            /**
             * DeleteVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.DeleteVolumeRequest
             * @instance
             */
            DeleteVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified DeleteVolumeRequest message. Does not implicitly {@link csi.v1.DeleteVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteVolumeRequest
             * @static
             * @param {csi.v1.DeleteVolumeRequest.$Properties} message DeleteVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeRequest & csi.v1.DeleteVolumeRequest.$Shape} DeleteVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return DeleteVolumeRequest;
        })();

        v1.DeleteVolumeResponse = (function() {

            /**
             * Properties of a DeleteVolumeResponse.
             * @typedef {Object} csi.v1.DeleteVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteVolumeResponse.
             * @memberof csi.v1
             * @interface IDeleteVolumeResponse
             * @augments csi.v1.DeleteVolumeResponse.$Properties
             * @deprecated Use csi.v1.DeleteVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteVolumeResponse.
             * @typedef {csi.v1.DeleteVolumeResponse.$Properties} csi.v1.DeleteVolumeResponse.$Shape
             */

            /**
             * Constructs a new DeleteVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a DeleteVolumeResponse.
             * @constructor
             * @param {csi.v1.DeleteVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified DeleteVolumeResponse message. Does not implicitly {@link csi.v1.DeleteVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteVolumeResponse
             * @static
             * @param {csi.v1.DeleteVolumeResponse.$Properties} message DeleteVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeResponse & csi.v1.DeleteVolumeResponse.$Shape} DeleteVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteVolumeResponse();
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

            return DeleteVolumeResponse;
        })();

        v1.ControllerPublishVolumeRequest = (function() {

            /**
             * Properties of a ControllerPublishVolumeRequest.
             * @typedef {Object} csi.v1.ControllerPublishVolumeRequest.$Properties
             * @property {string|null} [volumeId] ControllerPublishVolumeRequest volumeId
             * @property {string|null} [nodeId] ControllerPublishVolumeRequest nodeId
             * @property {csi.v1.VolumeCapability.$Properties|null} [volumeCapability] ControllerPublishVolumeRequest volumeCapability
             * @property {boolean|null} [readonly] ControllerPublishVolumeRequest readonly
             * @property {Object.<string,string>|null} [secrets] ControllerPublishVolumeRequest secrets
             * @property {Object.<string,string>|null} [volumeContext] ControllerPublishVolumeRequest volumeContext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerPublishVolumeRequest.
             * @memberof csi.v1
             * @interface IControllerPublishVolumeRequest
             * @augments csi.v1.ControllerPublishVolumeRequest.$Properties
             * @deprecated Use csi.v1.ControllerPublishVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerPublishVolumeRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   nodeId?: string|null;
             *   volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
             *   readonly?: boolean|null;
             *   secrets?: Object.<string,string>|null;
             *   volumeContext?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ControllerPublishVolumeRequest.$Shape
             */

            /**
             * Constructs a new ControllerPublishVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerPublishVolumeRequest.
             * @constructor
             * @param {csi.v1.ControllerPublishVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerPublishVolumeRequest = function (properties) {
                this.secrets = {};
                this.volumeContext = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerPublishVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.volumeId = "";

            /**
             * ControllerPublishVolumeRequest nodeId.
             * @member {string} nodeId
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.nodeId = "";

            /**
             * ControllerPublishVolumeRequest volumeCapability.
             * @member {csi.v1.VolumeCapability.$Properties|null|undefined} volumeCapability
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.volumeCapability = null;

            /**
             * ControllerPublishVolumeRequest readonly.
             * @member {boolean} readonly
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.readonly = false;

            /**
             * ControllerPublishVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * ControllerPublishVolumeRequest volumeContext.
             * @member {Object.<string,string>} volumeContext
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @instance
             */
            ControllerPublishVolumeRequest.prototype.volumeContext = $util.emptyObject;

            /**
             * Encodes the specified ControllerPublishVolumeRequest message. Does not implicitly {@link csi.v1.ControllerPublishVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @static
             * @param {csi.v1.ControllerPublishVolumeRequest.$Properties} message ControllerPublishVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerPublishVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nodeId);
                if (message.volumeCapability != null && $Object.hasOwnProperty.call(message, "volumeCapability"))
                    $root.csi.v1.VolumeCapability.encode(message.volumeCapability, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly") && message.readonly !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.readonly);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                    for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerPublishVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerPublishVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerPublishVolumeRequest & csi.v1.ControllerPublishVolumeRequest.$Shape} ControllerPublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerPublishVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerPublishVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.volumeCapability = $root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCapability);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.readonly = value;
                            else
                                delete message.readonly;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.volumeContext === $util.emptyObject)
                                message.volumeContext = {};
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
                                $util.makeProp(message.volumeContext, key);
                            message.volumeContext[key] = value;
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

            return ControllerPublishVolumeRequest;
        })();

        v1.ControllerPublishVolumeResponse = (function() {

            /**
             * Properties of a ControllerPublishVolumeResponse.
             * @typedef {Object} csi.v1.ControllerPublishVolumeResponse.$Properties
             * @property {Object.<string,string>|null} [publishContext] ControllerPublishVolumeResponse publishContext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerPublishVolumeResponse.
             * @memberof csi.v1
             * @interface IControllerPublishVolumeResponse
             * @augments csi.v1.ControllerPublishVolumeResponse.$Properties
             * @deprecated Use csi.v1.ControllerPublishVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerPublishVolumeResponse.
             * @typedef {csi.v1.ControllerPublishVolumeResponse.$Properties} csi.v1.ControllerPublishVolumeResponse.$Shape
             */

            /**
             * Constructs a new ControllerPublishVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerPublishVolumeResponse.
             * @constructor
             * @param {csi.v1.ControllerPublishVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerPublishVolumeResponse = function (properties) {
                this.publishContext = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerPublishVolumeResponse publishContext.
             * @member {Object.<string,string>} publishContext
             * @memberof csi.v1.ControllerPublishVolumeResponse
             * @instance
             */
            ControllerPublishVolumeResponse.prototype.publishContext = $util.emptyObject;

            /**
             * Encodes the specified ControllerPublishVolumeResponse message. Does not implicitly {@link csi.v1.ControllerPublishVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerPublishVolumeResponse
             * @static
             * @param {csi.v1.ControllerPublishVolumeResponse.$Properties} message ControllerPublishVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerPublishVolumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.publishContext != null && $Object.hasOwnProperty.call(message, "publishContext"))
                    for (let keys = $Object.keys(message.publishContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.publishContext[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerPublishVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerPublishVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerPublishVolumeResponse & csi.v1.ControllerPublishVolumeResponse.$Shape} ControllerPublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerPublishVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerPublishVolumeResponse();
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
                            if (message.publishContext === $util.emptyObject)
                                message.publishContext = {};
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
                                $util.makeProp(message.publishContext, key);
                            message.publishContext[key] = value;
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

            return ControllerPublishVolumeResponse;
        })();

        v1.ControllerUnpublishVolumeRequest = (function() {

            /**
             * Properties of a ControllerUnpublishVolumeRequest.
             * @typedef {Object} csi.v1.ControllerUnpublishVolumeRequest.$Properties
             * @property {string|null} [volumeId] ControllerUnpublishVolumeRequest volumeId
             * @property {string|null} [nodeId] ControllerUnpublishVolumeRequest nodeId
             * @property {Object.<string,string>|null} [secrets] ControllerUnpublishVolumeRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerUnpublishVolumeRequest.
             * @memberof csi.v1
             * @interface IControllerUnpublishVolumeRequest
             * @augments csi.v1.ControllerUnpublishVolumeRequest.$Properties
             * @deprecated Use csi.v1.ControllerUnpublishVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerUnpublishVolumeRequest.
             * @typedef {csi.v1.ControllerUnpublishVolumeRequest.$Properties} csi.v1.ControllerUnpublishVolumeRequest.$Shape
             */

            /**
             * Constructs a new ControllerUnpublishVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerUnpublishVolumeRequest.
             * @constructor
             * @param {csi.v1.ControllerUnpublishVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerUnpublishVolumeRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerUnpublishVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ControllerUnpublishVolumeRequest
             * @instance
             */
            ControllerUnpublishVolumeRequest.prototype.volumeId = "";

            /**
             * ControllerUnpublishVolumeRequest nodeId.
             * @member {string} nodeId
             * @memberof csi.v1.ControllerUnpublishVolumeRequest
             * @instance
             */
            ControllerUnpublishVolumeRequest.prototype.nodeId = "";

            /**
             * ControllerUnpublishVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ControllerUnpublishVolumeRequest
             * @instance
             */
            ControllerUnpublishVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified ControllerUnpublishVolumeRequest message. Does not implicitly {@link csi.v1.ControllerUnpublishVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerUnpublishVolumeRequest
             * @static
             * @param {csi.v1.ControllerUnpublishVolumeRequest.$Properties} message ControllerUnpublishVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerUnpublishVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nodeId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerUnpublishVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerUnpublishVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerUnpublishVolumeRequest & csi.v1.ControllerUnpublishVolumeRequest.$Shape} ControllerUnpublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerUnpublishVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerUnpublishVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return ControllerUnpublishVolumeRequest;
        })();

        v1.ControllerUnpublishVolumeResponse = (function() {

            /**
             * Properties of a ControllerUnpublishVolumeResponse.
             * @typedef {Object} csi.v1.ControllerUnpublishVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerUnpublishVolumeResponse.
             * @memberof csi.v1
             * @interface IControllerUnpublishVolumeResponse
             * @augments csi.v1.ControllerUnpublishVolumeResponse.$Properties
             * @deprecated Use csi.v1.ControllerUnpublishVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerUnpublishVolumeResponse.
             * @typedef {csi.v1.ControllerUnpublishVolumeResponse.$Properties} csi.v1.ControllerUnpublishVolumeResponse.$Shape
             */

            /**
             * Constructs a new ControllerUnpublishVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerUnpublishVolumeResponse.
             * @constructor
             * @param {csi.v1.ControllerUnpublishVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerUnpublishVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ControllerUnpublishVolumeResponse message. Does not implicitly {@link csi.v1.ControllerUnpublishVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerUnpublishVolumeResponse
             * @static
             * @param {csi.v1.ControllerUnpublishVolumeResponse.$Properties} message ControllerUnpublishVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerUnpublishVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a ControllerUnpublishVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerUnpublishVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerUnpublishVolumeResponse & csi.v1.ControllerUnpublishVolumeResponse.$Shape} ControllerUnpublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerUnpublishVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerUnpublishVolumeResponse();
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

            return ControllerUnpublishVolumeResponse;
        })();

        v1.ValidateVolumeCapabilitiesRequest = (function() {

            /**
             * Properties of a ValidateVolumeCapabilitiesRequest.
             * @typedef {Object} csi.v1.ValidateVolumeCapabilitiesRequest.$Properties
             * @property {string|null} [volumeId] ValidateVolumeCapabilitiesRequest volumeId
             * @property {Object.<string,string>|null} [volumeContext] ValidateVolumeCapabilitiesRequest volumeContext
             * @property {Array.<csi.v1.VolumeCapability.$Properties>|null} [volumeCapabilities] ValidateVolumeCapabilitiesRequest volumeCapabilities
             * @property {Object.<string,string>|null} [parameters] ValidateVolumeCapabilitiesRequest parameters
             * @property {Object.<string,string>|null} [secrets] ValidateVolumeCapabilitiesRequest secrets
             * @property {Object.<string,string>|null} [mutableParameters] ValidateVolumeCapabilitiesRequest mutableParameters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ValidateVolumeCapabilitiesRequest.
             * @memberof csi.v1
             * @interface IValidateVolumeCapabilitiesRequest
             * @augments csi.v1.ValidateVolumeCapabilitiesRequest.$Properties
             * @deprecated Use csi.v1.ValidateVolumeCapabilitiesRequest.$Properties instead.
             */

            /**
             * Shape of a ValidateVolumeCapabilitiesRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   volumeContext?: Object.<string,string>|null;
             *   volumeCapabilities?: Array.<csi.v1.VolumeCapability.$Shape>|null;
             *   parameters?: Object.<string,string>|null;
             *   secrets?: Object.<string,string>|null;
             *   mutableParameters?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ValidateVolumeCapabilitiesRequest.$Shape
             */

            /**
             * Constructs a new ValidateVolumeCapabilitiesRequest.
             * @memberof csi.v1
             * @classdesc Represents a ValidateVolumeCapabilitiesRequest.
             * @constructor
             * @param {csi.v1.ValidateVolumeCapabilitiesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ValidateVolumeCapabilitiesRequest = function (properties) {
                this.volumeContext = {};
                this.volumeCapabilities = [];
                this.parameters = {};
                this.secrets = {};
                this.mutableParameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ValidateVolumeCapabilitiesRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.volumeId = "";

            /**
             * ValidateVolumeCapabilitiesRequest volumeContext.
             * @member {Object.<string,string>} volumeContext
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.volumeContext = $util.emptyObject;

            /**
             * ValidateVolumeCapabilitiesRequest volumeCapabilities.
             * @member {Array.<csi.v1.VolumeCapability.$Properties>} volumeCapabilities
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.volumeCapabilities = $util.emptyArray;

            /**
             * ValidateVolumeCapabilitiesRequest parameters.
             * @member {Object.<string,string>} parameters
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.parameters = $util.emptyObject;

            /**
             * ValidateVolumeCapabilitiesRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.secrets = $util.emptyObject;

            /**
             * ValidateVolumeCapabilitiesRequest mutableParameters.
             * @member {Object.<string,string>} mutableParameters
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @instance
             */
            ValidateVolumeCapabilitiesRequest.prototype.mutableParameters = $util.emptyObject;

            /**
             * Encodes the specified ValidateVolumeCapabilitiesRequest message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @static
             * @param {csi.v1.ValidateVolumeCapabilitiesRequest.$Properties} message ValidateVolumeCapabilitiesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ValidateVolumeCapabilitiesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                    for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                if (message.volumeCapabilities != null && message.volumeCapabilities.length)
                    for (let i = 0; i < message.volumeCapabilities.length; ++i)
                        $root.csi.v1.VolumeCapability.encode(message.volumeCapabilities[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.mutableParameters != null && $Object.hasOwnProperty.call(message, "mutableParameters"))
                    for (let keys = $Object.keys(message.mutableParameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.mutableParameters[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ValidateVolumeCapabilitiesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ValidateVolumeCapabilitiesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ValidateVolumeCapabilitiesRequest & csi.v1.ValidateVolumeCapabilitiesRequest.$Shape} ValidateVolumeCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ValidateVolumeCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ValidateVolumeCapabilitiesRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.volumeContext === $util.emptyObject)
                                message.volumeContext = {};
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
                                $util.makeProp(message.volumeContext, key);
                            message.volumeContext[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.volumeCapabilities && message.volumeCapabilities.length))
                                message.volumeCapabilities = [];
                            message.volumeCapabilities.push($root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.mutableParameters === $util.emptyObject)
                                message.mutableParameters = {};
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
                                $util.makeProp(message.mutableParameters, key);
                            message.mutableParameters[key] = value;
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

            return ValidateVolumeCapabilitiesRequest;
        })();

        v1.ValidateVolumeCapabilitiesResponse = (function() {

            /**
             * Properties of a ValidateVolumeCapabilitiesResponse.
             * @typedef {Object} csi.v1.ValidateVolumeCapabilitiesResponse.$Properties
             * @property {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties|null} [confirmed] ValidateVolumeCapabilitiesResponse confirmed
             * @property {string|null} [message] ValidateVolumeCapabilitiesResponse message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ValidateVolumeCapabilitiesResponse.
             * @memberof csi.v1
             * @interface IValidateVolumeCapabilitiesResponse
             * @augments csi.v1.ValidateVolumeCapabilitiesResponse.$Properties
             * @deprecated Use csi.v1.ValidateVolumeCapabilitiesResponse.$Properties instead.
             */

            /**
             * Shape of a ValidateVolumeCapabilitiesResponse.
             * @typedef {{
             *   confirmed?: csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape|null;
             *   message?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ValidateVolumeCapabilitiesResponse.$Shape
             */

            /**
             * Constructs a new ValidateVolumeCapabilitiesResponse.
             * @memberof csi.v1
             * @classdesc Represents a ValidateVolumeCapabilitiesResponse.
             * @constructor
             * @param {csi.v1.ValidateVolumeCapabilitiesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ValidateVolumeCapabilitiesResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ValidateVolumeCapabilitiesResponse confirmed.
             * @member {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties|null|undefined} confirmed
             * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
             * @instance
             */
            ValidateVolumeCapabilitiesResponse.prototype.confirmed = null;

            /**
             * ValidateVolumeCapabilitiesResponse message.
             * @member {string} message
             * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
             * @instance
             */
            ValidateVolumeCapabilitiesResponse.prototype.message = "";

            /**
             * Encodes the specified ValidateVolumeCapabilitiesResponse message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
             * @static
             * @param {csi.v1.ValidateVolumeCapabilitiesResponse.$Properties} message ValidateVolumeCapabilitiesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ValidateVolumeCapabilitiesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.confirmed != null && $Object.hasOwnProperty.call(message, "confirmed"))
                    $root.csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.encode(message.confirmed, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ValidateVolumeCapabilitiesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ValidateVolumeCapabilitiesResponse & csi.v1.ValidateVolumeCapabilitiesResponse.$Shape} ValidateVolumeCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ValidateVolumeCapabilitiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ValidateVolumeCapabilitiesResponse();
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
                            message.confirmed = $root.csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.decode(reader, reader.size(), $undefined, _depth + 1, message.confirmed);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
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

            ValidateVolumeCapabilitiesResponse.Confirmed = (function() {

                /**
                 * Properties of a Confirmed.
                 * @typedef {Object} csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties
                 * @property {Object.<string,string>|null} [volumeContext] Confirmed volumeContext
                 * @property {Array.<csi.v1.VolumeCapability.$Properties>|null} [volumeCapabilities] Confirmed volumeCapabilities
                 * @property {Object.<string,string>|null} [parameters] Confirmed parameters
                 * @property {Object.<string,string>|null} [mutableParameters] Confirmed mutableParameters
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Confirmed.
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
                 * @interface IConfirmed
                 * @augments csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties
                 * @deprecated Use csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties instead.
                 */

                /**
                 * Shape of a Confirmed.
                 * @typedef {{
                 *   volumeContext?: Object.<string,string>|null;
                 *   volumeCapabilities?: Array.<csi.v1.VolumeCapability.$Shape>|null;
                 *   parameters?: Object.<string,string>|null;
                 *   mutableParameters?: Object.<string,string>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape
                 */

                /**
                 * Constructs a new Confirmed.
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse
                 * @classdesc Represents a Confirmed.
                 * @constructor
                 * @param {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Confirmed = function (properties) {
                    this.volumeContext = {};
                    this.volumeCapabilities = [];
                    this.parameters = {};
                    this.mutableParameters = {};
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Confirmed volumeContext.
                 * @member {Object.<string,string>} volumeContext
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @instance
                 */
                Confirmed.prototype.volumeContext = $util.emptyObject;

                /**
                 * Confirmed volumeCapabilities.
                 * @member {Array.<csi.v1.VolumeCapability.$Properties>} volumeCapabilities
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @instance
                 */
                Confirmed.prototype.volumeCapabilities = $util.emptyArray;

                /**
                 * Confirmed parameters.
                 * @member {Object.<string,string>} parameters
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @instance
                 */
                Confirmed.prototype.parameters = $util.emptyObject;

                /**
                 * Confirmed mutableParameters.
                 * @member {Object.<string,string>} mutableParameters
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @instance
                 */
                Confirmed.prototype.mutableParameters = $util.emptyObject;

                /**
                 * Encodes the specified Confirmed message. Does not implicitly {@link csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @static
                 * @param {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Properties} message Confirmed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Confirmed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                        for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                    if (message.volumeCapabilities != null && message.volumeCapabilities.length)
                        for (let i = 0; i < message.volumeCapabilities.length; ++i)
                            $root.csi.v1.VolumeCapability.encode(message.volumeCapabilities[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                        for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                    if (message.mutableParameters != null && $Object.hasOwnProperty.call(message, "mutableParameters"))
                        for (let keys = $Object.keys(message.mutableParameters), i = 0; i < keys.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.mutableParameters[keys[i]]).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Confirmed message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed & csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed.$Shape} Confirmed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Confirmed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed();
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
                                if (message.volumeContext === $util.emptyObject)
                                    message.volumeContext = {};
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
                                    $util.makeProp(message.volumeContext, key);
                                message.volumeContext[key] = value;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.volumeCapabilities && message.volumeCapabilities.length))
                                    message.volumeCapabilities = [];
                                message.volumeCapabilities.push($root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
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
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (message.mutableParameters === $util.emptyObject)
                                    message.mutableParameters = {};
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
                                    $util.makeProp(message.mutableParameters, key);
                                message.mutableParameters[key] = value;
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

                return Confirmed;
            })();

            return ValidateVolumeCapabilitiesResponse;
        })();

        v1.ListVolumesRequest = (function() {

            /**
             * Properties of a ListVolumesRequest.
             * @typedef {Object} csi.v1.ListVolumesRequest.$Properties
             * @property {number|null} [maxEntries] ListVolumesRequest maxEntries
             * @property {string|null} [startingToken] ListVolumesRequest startingToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListVolumesRequest.
             * @memberof csi.v1
             * @interface IListVolumesRequest
             * @augments csi.v1.ListVolumesRequest.$Properties
             * @deprecated Use csi.v1.ListVolumesRequest.$Properties instead.
             */

            /**
             * Shape of a ListVolumesRequest.
             * @typedef {csi.v1.ListVolumesRequest.$Properties} csi.v1.ListVolumesRequest.$Shape
             */

            /**
             * Constructs a new ListVolumesRequest.
             * @memberof csi.v1
             * @classdesc Represents a ListVolumesRequest.
             * @constructor
             * @param {csi.v1.ListVolumesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListVolumesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListVolumesRequest maxEntries.
             * @member {number} maxEntries
             * @memberof csi.v1.ListVolumesRequest
             * @instance
             */
            ListVolumesRequest.prototype.maxEntries = 0;

            /**
             * ListVolumesRequest startingToken.
             * @member {string} startingToken
             * @memberof csi.v1.ListVolumesRequest
             * @instance
             */
            ListVolumesRequest.prototype.startingToken = "";

            /**
             * Encodes the specified ListVolumesRequest message. Does not implicitly {@link csi.v1.ListVolumesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ListVolumesRequest
             * @static
             * @param {csi.v1.ListVolumesRequest.$Properties} message ListVolumesRequest message or plain object to encode
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
                if (message.maxEntries != null && $Object.hasOwnProperty.call(message, "maxEntries") && message.maxEntries !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.maxEntries);
                if (message.startingToken != null && $Object.hasOwnProperty.call(message, "startingToken") && message.startingToken !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.startingToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListVolumesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ListVolumesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ListVolumesRequest & csi.v1.ListVolumesRequest.$Shape} ListVolumesRequest
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
                message = _target || new $root.csi.v1.ListVolumesRequest();
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
                            if (value = reader.int32())
                                message.maxEntries = value;
                            else
                                delete message.maxEntries;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.startingToken = value;
                            else
                                delete message.startingToken;
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
             * @typedef {Object} csi.v1.ListVolumesResponse.$Properties
             * @property {Array.<csi.v1.ListVolumesResponse.Entry.$Properties>|null} [entries] ListVolumesResponse entries
             * @property {string|null} [nextToken] ListVolumesResponse nextToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListVolumesResponse.
             * @memberof csi.v1
             * @interface IListVolumesResponse
             * @augments csi.v1.ListVolumesResponse.$Properties
             * @deprecated Use csi.v1.ListVolumesResponse.$Properties instead.
             */

            /**
             * Shape of a ListVolumesResponse.
             * @typedef {{
             *   entries?: Array.<csi.v1.ListVolumesResponse.Entry.$Shape>|null;
             *   nextToken?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ListVolumesResponse.$Shape
             */

            /**
             * Constructs a new ListVolumesResponse.
             * @memberof csi.v1
             * @classdesc Represents a ListVolumesResponse.
             * @constructor
             * @param {csi.v1.ListVolumesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListVolumesResponse = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListVolumesResponse entries.
             * @member {Array.<csi.v1.ListVolumesResponse.Entry.$Properties>} entries
             * @memberof csi.v1.ListVolumesResponse
             * @instance
             */
            ListVolumesResponse.prototype.entries = $util.emptyArray;

            /**
             * ListVolumesResponse nextToken.
             * @member {string} nextToken
             * @memberof csi.v1.ListVolumesResponse
             * @instance
             */
            ListVolumesResponse.prototype.nextToken = "";

            /**
             * Encodes the specified ListVolumesResponse message. Does not implicitly {@link csi.v1.ListVolumesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ListVolumesResponse
             * @static
             * @param {csi.v1.ListVolumesResponse.$Properties} message ListVolumesResponse message or plain object to encode
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
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.csi.v1.ListVolumesResponse.Entry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nextToken != null && $Object.hasOwnProperty.call(message, "nextToken") && message.nextToken !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListVolumesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ListVolumesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ListVolumesResponse & csi.v1.ListVolumesResponse.$Shape} ListVolumesResponse
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
                message = _target || new $root.csi.v1.ListVolumesResponse();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.csi.v1.ListVolumesResponse.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nextToken = value;
                            else
                                delete message.nextToken;
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

            ListVolumesResponse.VolumeStatus = (function() {

                /**
                 * Properties of a VolumeStatus.
                 * @typedef {Object} csi.v1.ListVolumesResponse.VolumeStatus.$Properties
                 * @property {Array.<string>|null} [publishedNodeIds] VolumeStatus publishedNodeIds
                 * @property {csi.v1.VolumeCondition.$Properties|null} [volumeCondition] VolumeStatus volumeCondition
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VolumeStatus.
                 * @memberof csi.v1.ListVolumesResponse
                 * @interface IVolumeStatus
                 * @augments csi.v1.ListVolumesResponse.VolumeStatus.$Properties
                 * @deprecated Use csi.v1.ListVolumesResponse.VolumeStatus.$Properties instead.
                 */

                /**
                 * Shape of a VolumeStatus.
                 * @typedef {csi.v1.ListVolumesResponse.VolumeStatus.$Properties} csi.v1.ListVolumesResponse.VolumeStatus.$Shape
                 */

                /**
                 * Constructs a new VolumeStatus.
                 * @memberof csi.v1.ListVolumesResponse
                 * @classdesc Represents a VolumeStatus.
                 * @constructor
                 * @param {csi.v1.ListVolumesResponse.VolumeStatus.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VolumeStatus = function (properties) {
                    this.publishedNodeIds = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VolumeStatus publishedNodeIds.
                 * @member {Array.<string>} publishedNodeIds
                 * @memberof csi.v1.ListVolumesResponse.VolumeStatus
                 * @instance
                 */
                VolumeStatus.prototype.publishedNodeIds = $util.emptyArray;

                /**
                 * VolumeStatus volumeCondition.
                 * @member {csi.v1.VolumeCondition.$Properties|null|undefined} volumeCondition
                 * @memberof csi.v1.ListVolumesResponse.VolumeStatus
                 * @instance
                 */
                VolumeStatus.prototype.volumeCondition = null;

                /**
                 * Encodes the specified VolumeStatus message. Does not implicitly {@link csi.v1.ListVolumesResponse.VolumeStatus.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ListVolumesResponse.VolumeStatus
                 * @static
                 * @param {csi.v1.ListVolumesResponse.VolumeStatus.$Properties} message VolumeStatus message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VolumeStatus.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.publishedNodeIds != null && message.publishedNodeIds.length)
                        for (let i = 0; i < message.publishedNodeIds.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.publishedNodeIds[i]);
                    if (message.volumeCondition != null && $Object.hasOwnProperty.call(message, "volumeCondition"))
                        $root.csi.v1.VolumeCondition.encode(message.volumeCondition, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VolumeStatus message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ListVolumesResponse.VolumeStatus
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ListVolumesResponse.VolumeStatus & csi.v1.ListVolumesResponse.VolumeStatus.$Shape} VolumeStatus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VolumeStatus.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ListVolumesResponse.VolumeStatus();
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
                                if (!(message.publishedNodeIds && message.publishedNodeIds.length))
                                    message.publishedNodeIds = [];
                                message.publishedNodeIds.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.volumeCondition = $root.csi.v1.VolumeCondition.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCondition);
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

                return VolumeStatus;
            })();

            ListVolumesResponse.Entry = (function() {

                /**
                 * Properties of an Entry.
                 * @typedef {Object} csi.v1.ListVolumesResponse.Entry.$Properties
                 * @property {csi.v1.Volume.$Properties|null} [volume] Entry volume
                 * @property {csi.v1.ListVolumesResponse.VolumeStatus.$Properties|null} [status] Entry status
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Entry.
                 * @memberof csi.v1.ListVolumesResponse
                 * @interface IEntry
                 * @augments csi.v1.ListVolumesResponse.Entry.$Properties
                 * @deprecated Use csi.v1.ListVolumesResponse.Entry.$Properties instead.
                 */

                /**
                 * Shape of an Entry.
                 * @typedef {{
                 *   volume?: csi.v1.Volume.$Shape|null;
                 *   status?: csi.v1.ListVolumesResponse.VolumeStatus.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} csi.v1.ListVolumesResponse.Entry.$Shape
                 */

                /**
                 * Constructs a new Entry.
                 * @memberof csi.v1.ListVolumesResponse
                 * @classdesc Represents an Entry.
                 * @constructor
                 * @param {csi.v1.ListVolumesResponse.Entry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Entry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Entry volume.
                 * @member {csi.v1.Volume.$Properties|null|undefined} volume
                 * @memberof csi.v1.ListVolumesResponse.Entry
                 * @instance
                 */
                Entry.prototype.volume = null;

                /**
                 * Entry status.
                 * @member {csi.v1.ListVolumesResponse.VolumeStatus.$Properties|null|undefined} status
                 * @memberof csi.v1.ListVolumesResponse.Entry
                 * @instance
                 */
                Entry.prototype.status = null;

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link csi.v1.ListVolumesResponse.Entry.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ListVolumesResponse.Entry
                 * @static
                 * @param {csi.v1.ListVolumesResponse.Entry.$Properties} message Entry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Entry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                        $root.csi.v1.Volume.encode(message.volume, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        $root.csi.v1.ListVolumesResponse.VolumeStatus.encode(message.status, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ListVolumesResponse.Entry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ListVolumesResponse.Entry & csi.v1.ListVolumesResponse.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Entry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ListVolumesResponse.Entry();
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
                                message.volume = $root.csi.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.status = $root.csi.v1.ListVolumesResponse.VolumeStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
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

                return Entry;
            })();

            return ListVolumesResponse;
        })();

        v1.ControllerGetVolumeRequest = (function() {

            /**
             * Properties of a ControllerGetVolumeRequest.
             * @typedef {Object} csi.v1.ControllerGetVolumeRequest.$Properties
             * @property {string|null} [volumeId] ControllerGetVolumeRequest volumeId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerGetVolumeRequest.
             * @memberof csi.v1
             * @interface IControllerGetVolumeRequest
             * @augments csi.v1.ControllerGetVolumeRequest.$Properties
             * @deprecated Use csi.v1.ControllerGetVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerGetVolumeRequest.
             * @typedef {csi.v1.ControllerGetVolumeRequest.$Properties} csi.v1.ControllerGetVolumeRequest.$Shape
             */

            /**
             * Constructs a new ControllerGetVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerGetVolumeRequest.
             * @constructor
             * @param {csi.v1.ControllerGetVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerGetVolumeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerGetVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ControllerGetVolumeRequest
             * @instance
             */
            ControllerGetVolumeRequest.prototype.volumeId = "";

            /**
             * Encodes the specified ControllerGetVolumeRequest message. Does not implicitly {@link csi.v1.ControllerGetVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerGetVolumeRequest
             * @static
             * @param {csi.v1.ControllerGetVolumeRequest.$Properties} message ControllerGetVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerGetVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerGetVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerGetVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetVolumeRequest & csi.v1.ControllerGetVolumeRequest.$Shape} ControllerGetVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerGetVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerGetVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
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

            return ControllerGetVolumeRequest;
        })();

        v1.ControllerGetVolumeResponse = (function() {

            /**
             * Properties of a ControllerGetVolumeResponse.
             * @typedef {Object} csi.v1.ControllerGetVolumeResponse.$Properties
             * @property {csi.v1.Volume.$Properties|null} [volume] ControllerGetVolumeResponse volume
             * @property {csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties|null} [status] ControllerGetVolumeResponse status
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerGetVolumeResponse.
             * @memberof csi.v1
             * @interface IControllerGetVolumeResponse
             * @augments csi.v1.ControllerGetVolumeResponse.$Properties
             * @deprecated Use csi.v1.ControllerGetVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerGetVolumeResponse.
             * @typedef {{
             *   volume?: csi.v1.Volume.$Shape|null;
             *   status?: csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ControllerGetVolumeResponse.$Shape
             */

            /**
             * Constructs a new ControllerGetVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerGetVolumeResponse.
             * @constructor
             * @param {csi.v1.ControllerGetVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerGetVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerGetVolumeResponse volume.
             * @member {csi.v1.Volume.$Properties|null|undefined} volume
             * @memberof csi.v1.ControllerGetVolumeResponse
             * @instance
             */
            ControllerGetVolumeResponse.prototype.volume = null;

            /**
             * ControllerGetVolumeResponse status.
             * @member {csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties|null|undefined} status
             * @memberof csi.v1.ControllerGetVolumeResponse
             * @instance
             */
            ControllerGetVolumeResponse.prototype.status = null;

            /**
             * Encodes the specified ControllerGetVolumeResponse message. Does not implicitly {@link csi.v1.ControllerGetVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerGetVolumeResponse
             * @static
             * @param {csi.v1.ControllerGetVolumeResponse.$Properties} message ControllerGetVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerGetVolumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                    $root.csi.v1.Volume.encode(message.volume, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    $root.csi.v1.ControllerGetVolumeResponse.VolumeStatus.encode(message.status, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerGetVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerGetVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetVolumeResponse & csi.v1.ControllerGetVolumeResponse.$Shape} ControllerGetVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerGetVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerGetVolumeResponse();
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
                            message.volume = $root.csi.v1.Volume.decode(reader, reader.size(), $undefined, _depth + 1, message.volume);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.status = $root.csi.v1.ControllerGetVolumeResponse.VolumeStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
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

            ControllerGetVolumeResponse.VolumeStatus = (function() {

                /**
                 * Properties of a VolumeStatus.
                 * @typedef {Object} csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties
                 * @property {Array.<string>|null} [publishedNodeIds] VolumeStatus publishedNodeIds
                 * @property {csi.v1.VolumeCondition.$Properties|null} [volumeCondition] VolumeStatus volumeCondition
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VolumeStatus.
                 * @memberof csi.v1.ControllerGetVolumeResponse
                 * @interface IVolumeStatus
                 * @augments csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties
                 * @deprecated Use csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties instead.
                 */

                /**
                 * Shape of a VolumeStatus.
                 * @typedef {csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties} csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape
                 */

                /**
                 * Constructs a new VolumeStatus.
                 * @memberof csi.v1.ControllerGetVolumeResponse
                 * @classdesc Represents a VolumeStatus.
                 * @constructor
                 * @param {csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VolumeStatus = function (properties) {
                    this.publishedNodeIds = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VolumeStatus publishedNodeIds.
                 * @member {Array.<string>} publishedNodeIds
                 * @memberof csi.v1.ControllerGetVolumeResponse.VolumeStatus
                 * @instance
                 */
                VolumeStatus.prototype.publishedNodeIds = $util.emptyArray;

                /**
                 * VolumeStatus volumeCondition.
                 * @member {csi.v1.VolumeCondition.$Properties|null|undefined} volumeCondition
                 * @memberof csi.v1.ControllerGetVolumeResponse.VolumeStatus
                 * @instance
                 */
                VolumeStatus.prototype.volumeCondition = null;

                /**
                 * Encodes the specified VolumeStatus message. Does not implicitly {@link csi.v1.ControllerGetVolumeResponse.VolumeStatus.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ControllerGetVolumeResponse.VolumeStatus
                 * @static
                 * @param {csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Properties} message VolumeStatus message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VolumeStatus.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.publishedNodeIds != null && message.publishedNodeIds.length)
                        for (let i = 0; i < message.publishedNodeIds.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.publishedNodeIds[i]);
                    if (message.volumeCondition != null && $Object.hasOwnProperty.call(message, "volumeCondition"))
                        $root.csi.v1.VolumeCondition.encode(message.volumeCondition, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VolumeStatus message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ControllerGetVolumeResponse.VolumeStatus
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ControllerGetVolumeResponse.VolumeStatus & csi.v1.ControllerGetVolumeResponse.VolumeStatus.$Shape} VolumeStatus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VolumeStatus.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ControllerGetVolumeResponse.VolumeStatus();
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
                                if (!(message.publishedNodeIds && message.publishedNodeIds.length))
                                    message.publishedNodeIds = [];
                                message.publishedNodeIds.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.volumeCondition = $root.csi.v1.VolumeCondition.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCondition);
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

                return VolumeStatus;
            })();

            return ControllerGetVolumeResponse;
        })();

        v1.ControllerModifyVolumeRequest = (function() {

            /**
             * Properties of a ControllerModifyVolumeRequest.
             * @typedef {Object} csi.v1.ControllerModifyVolumeRequest.$Properties
             * @property {string|null} [volumeId] ControllerModifyVolumeRequest volumeId
             * @property {Object.<string,string>|null} [secrets] ControllerModifyVolumeRequest secrets
             * @property {Object.<string,string>|null} [mutableParameters] ControllerModifyVolumeRequest mutableParameters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerModifyVolumeRequest.
             * @memberof csi.v1
             * @interface IControllerModifyVolumeRequest
             * @augments csi.v1.ControllerModifyVolumeRequest.$Properties
             * @deprecated Use csi.v1.ControllerModifyVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerModifyVolumeRequest.
             * @typedef {csi.v1.ControllerModifyVolumeRequest.$Properties} csi.v1.ControllerModifyVolumeRequest.$Shape
             */

            /**
             * Constructs a new ControllerModifyVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerModifyVolumeRequest.
             * @constructor
             * @param {csi.v1.ControllerModifyVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerModifyVolumeRequest = function (properties) {
                this.secrets = {};
                this.mutableParameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerModifyVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ControllerModifyVolumeRequest
             * @instance
             */
            ControllerModifyVolumeRequest.prototype.volumeId = "";

            /**
             * ControllerModifyVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ControllerModifyVolumeRequest
             * @instance
             */
            ControllerModifyVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * ControllerModifyVolumeRequest mutableParameters.
             * @member {Object.<string,string>} mutableParameters
             * @memberof csi.v1.ControllerModifyVolumeRequest
             * @instance
             */
            ControllerModifyVolumeRequest.prototype.mutableParameters = $util.emptyObject;

            /**
             * Encodes the specified ControllerModifyVolumeRequest message. Does not implicitly {@link csi.v1.ControllerModifyVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerModifyVolumeRequest
             * @static
             * @param {csi.v1.ControllerModifyVolumeRequest.$Properties} message ControllerModifyVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerModifyVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.mutableParameters != null && $Object.hasOwnProperty.call(message, "mutableParameters"))
                    for (let keys = $Object.keys(message.mutableParameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.mutableParameters[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerModifyVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerModifyVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerModifyVolumeRequest & csi.v1.ControllerModifyVolumeRequest.$Shape} ControllerModifyVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerModifyVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerModifyVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.mutableParameters === $util.emptyObject)
                                message.mutableParameters = {};
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
                                $util.makeProp(message.mutableParameters, key);
                            message.mutableParameters[key] = value;
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

            return ControllerModifyVolumeRequest;
        })();

        v1.ControllerModifyVolumeResponse = (function() {

            /**
             * Properties of a ControllerModifyVolumeResponse.
             * @typedef {Object} csi.v1.ControllerModifyVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerModifyVolumeResponse.
             * @memberof csi.v1
             * @interface IControllerModifyVolumeResponse
             * @augments csi.v1.ControllerModifyVolumeResponse.$Properties
             * @deprecated Use csi.v1.ControllerModifyVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerModifyVolumeResponse.
             * @typedef {csi.v1.ControllerModifyVolumeResponse.$Properties} csi.v1.ControllerModifyVolumeResponse.$Shape
             */

            /**
             * Constructs a new ControllerModifyVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerModifyVolumeResponse.
             * @constructor
             * @param {csi.v1.ControllerModifyVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerModifyVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ControllerModifyVolumeResponse message. Does not implicitly {@link csi.v1.ControllerModifyVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerModifyVolumeResponse
             * @static
             * @param {csi.v1.ControllerModifyVolumeResponse.$Properties} message ControllerModifyVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerModifyVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a ControllerModifyVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerModifyVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerModifyVolumeResponse & csi.v1.ControllerModifyVolumeResponse.$Shape} ControllerModifyVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerModifyVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerModifyVolumeResponse();
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

            return ControllerModifyVolumeResponse;
        })();

        v1.GetCapacityRequest = (function() {

            /**
             * Properties of a GetCapacityRequest.
             * @typedef {Object} csi.v1.GetCapacityRequest.$Properties
             * @property {Array.<csi.v1.VolumeCapability.$Properties>|null} [volumeCapabilities] GetCapacityRequest volumeCapabilities
             * @property {Object.<string,string>|null} [parameters] GetCapacityRequest parameters
             * @property {csi.v1.Topology.$Properties|null} [accessibleTopology] GetCapacityRequest accessibleTopology
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetCapacityRequest.
             * @memberof csi.v1
             * @interface IGetCapacityRequest
             * @augments csi.v1.GetCapacityRequest.$Properties
             * @deprecated Use csi.v1.GetCapacityRequest.$Properties instead.
             */

            /**
             * Shape of a GetCapacityRequest.
             * @typedef {{
             *   volumeCapabilities?: Array.<csi.v1.VolumeCapability.$Shape>|null;
             *   parameters?: Object.<string,string>|null;
             *   accessibleTopology?: csi.v1.Topology.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.GetCapacityRequest.$Shape
             */

            /**
             * Constructs a new GetCapacityRequest.
             * @memberof csi.v1
             * @classdesc Represents a GetCapacityRequest.
             * @constructor
             * @param {csi.v1.GetCapacityRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetCapacityRequest = function (properties) {
                this.volumeCapabilities = [];
                this.parameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetCapacityRequest volumeCapabilities.
             * @member {Array.<csi.v1.VolumeCapability.$Properties>} volumeCapabilities
             * @memberof csi.v1.GetCapacityRequest
             * @instance
             */
            GetCapacityRequest.prototype.volumeCapabilities = $util.emptyArray;

            /**
             * GetCapacityRequest parameters.
             * @member {Object.<string,string>} parameters
             * @memberof csi.v1.GetCapacityRequest
             * @instance
             */
            GetCapacityRequest.prototype.parameters = $util.emptyObject;

            /**
             * GetCapacityRequest accessibleTopology.
             * @member {csi.v1.Topology.$Properties|null|undefined} accessibleTopology
             * @memberof csi.v1.GetCapacityRequest
             * @instance
             */
            GetCapacityRequest.prototype.accessibleTopology = null;

            /**
             * Encodes the specified GetCapacityRequest message. Does not implicitly {@link csi.v1.GetCapacityRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetCapacityRequest
             * @static
             * @param {csi.v1.GetCapacityRequest.$Properties} message GetCapacityRequest message or plain object to encode
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
                if (message.volumeCapabilities != null && message.volumeCapabilities.length)
                    for (let i = 0; i < message.volumeCapabilities.length; ++i)
                        $root.csi.v1.VolumeCapability.encode(message.volumeCapabilities[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                if (message.accessibleTopology != null && $Object.hasOwnProperty.call(message, "accessibleTopology"))
                    $root.csi.v1.Topology.encode(message.accessibleTopology, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetCapacityRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetCapacityRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetCapacityRequest & csi.v1.GetCapacityRequest.$Shape} GetCapacityRequest
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
                message = _target || new $root.csi.v1.GetCapacityRequest();
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
                            if (!(message.volumeCapabilities && message.volumeCapabilities.length))
                                message.volumeCapabilities = [];
                            message.volumeCapabilities.push($root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accessibleTopology = $root.csi.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1, message.accessibleTopology);
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

        v1.GetCapacityResponse = (function() {

            /**
             * Properties of a GetCapacityResponse.
             * @typedef {Object} csi.v1.GetCapacityResponse.$Properties
             * @property {number|null} [availableCapacity] GetCapacityResponse availableCapacity
             * @property {google.protobuf.Int64Value.$Properties|null} [maximumVolumeSize] GetCapacityResponse maximumVolumeSize
             * @property {google.protobuf.Int64Value.$Properties|null} [minimumVolumeSize] GetCapacityResponse minimumVolumeSize
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetCapacityResponse.
             * @memberof csi.v1
             * @interface IGetCapacityResponse
             * @augments csi.v1.GetCapacityResponse.$Properties
             * @deprecated Use csi.v1.GetCapacityResponse.$Properties instead.
             */

            /**
             * Shape of a GetCapacityResponse.
             * @typedef {csi.v1.GetCapacityResponse.$Properties} csi.v1.GetCapacityResponse.$Shape
             */

            /**
             * Constructs a new GetCapacityResponse.
             * @memberof csi.v1
             * @classdesc Represents a GetCapacityResponse.
             * @constructor
             * @param {csi.v1.GetCapacityResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetCapacityResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetCapacityResponse availableCapacity.
             * @member {number} availableCapacity
             * @memberof csi.v1.GetCapacityResponse
             * @instance
             */
            GetCapacityResponse.prototype.availableCapacity = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * GetCapacityResponse maximumVolumeSize.
             * @member {google.protobuf.Int64Value.$Properties|null|undefined} maximumVolumeSize
             * @memberof csi.v1.GetCapacityResponse
             * @instance
             */
            GetCapacityResponse.prototype.maximumVolumeSize = null;

            /**
             * GetCapacityResponse minimumVolumeSize.
             * @member {google.protobuf.Int64Value.$Properties|null|undefined} minimumVolumeSize
             * @memberof csi.v1.GetCapacityResponse
             * @instance
             */
            GetCapacityResponse.prototype.minimumVolumeSize = null;

            /**
             * Encodes the specified GetCapacityResponse message. Does not implicitly {@link csi.v1.GetCapacityResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetCapacityResponse
             * @static
             * @param {csi.v1.GetCapacityResponse.$Properties} message GetCapacityResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetCapacityResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.availableCapacity != null && $Object.hasOwnProperty.call(message, "availableCapacity") && (typeof message.availableCapacity === "object" ? message.availableCapacity.low || message.availableCapacity.high : message.availableCapacity !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.availableCapacity);
                if (message.maximumVolumeSize != null && $Object.hasOwnProperty.call(message, "maximumVolumeSize"))
                    $root.google.protobuf.Int64Value.encode(message.maximumVolumeSize, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.minimumVolumeSize != null && $Object.hasOwnProperty.call(message, "minimumVolumeSize"))
                    $root.google.protobuf.Int64Value.encode(message.minimumVolumeSize, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetCapacityResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetCapacityResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetCapacityResponse & csi.v1.GetCapacityResponse.$Shape} GetCapacityResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetCapacityResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetCapacityResponse();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.availableCapacity = value;
                            else
                                delete message.availableCapacity;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.maximumVolumeSize = $root.google.protobuf.Int64Value.decode(reader, reader.size(), $undefined, _depth + 1, message.maximumVolumeSize);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.minimumVolumeSize = $root.google.protobuf.Int64Value.decode(reader, reader.size(), $undefined, _depth + 1, message.minimumVolumeSize);
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

            return GetCapacityResponse;
        })();

        v1.ControllerGetCapabilitiesRequest = (function() {

            /**
             * Properties of a ControllerGetCapabilitiesRequest.
             * @typedef {Object} csi.v1.ControllerGetCapabilitiesRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerGetCapabilitiesRequest.
             * @memberof csi.v1
             * @interface IControllerGetCapabilitiesRequest
             * @augments csi.v1.ControllerGetCapabilitiesRequest.$Properties
             * @deprecated Use csi.v1.ControllerGetCapabilitiesRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerGetCapabilitiesRequest.
             * @typedef {csi.v1.ControllerGetCapabilitiesRequest.$Properties} csi.v1.ControllerGetCapabilitiesRequest.$Shape
             */

            /**
             * Constructs a new ControllerGetCapabilitiesRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerGetCapabilitiesRequest.
             * @constructor
             * @param {csi.v1.ControllerGetCapabilitiesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerGetCapabilitiesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ControllerGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.ControllerGetCapabilitiesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerGetCapabilitiesRequest
             * @static
             * @param {csi.v1.ControllerGetCapabilitiesRequest.$Properties} message ControllerGetCapabilitiesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerGetCapabilitiesRequest.encode = function (message, writer, _depth) {
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
             * Decodes a ControllerGetCapabilitiesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerGetCapabilitiesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetCapabilitiesRequest & csi.v1.ControllerGetCapabilitiesRequest.$Shape} ControllerGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerGetCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerGetCapabilitiesRequest();
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

            return ControllerGetCapabilitiesRequest;
        })();

        v1.ControllerGetCapabilitiesResponse = (function() {

            /**
             * Properties of a ControllerGetCapabilitiesResponse.
             * @typedef {Object} csi.v1.ControllerGetCapabilitiesResponse.$Properties
             * @property {Array.<csi.v1.ControllerServiceCapability.$Properties>|null} [capabilities] ControllerGetCapabilitiesResponse capabilities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerGetCapabilitiesResponse.
             * @memberof csi.v1
             * @interface IControllerGetCapabilitiesResponse
             * @augments csi.v1.ControllerGetCapabilitiesResponse.$Properties
             * @deprecated Use csi.v1.ControllerGetCapabilitiesResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerGetCapabilitiesResponse.
             * @typedef {{
             *   capabilities?: Array.<csi.v1.ControllerServiceCapability.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ControllerGetCapabilitiesResponse.$Shape
             */

            /**
             * Constructs a new ControllerGetCapabilitiesResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerGetCapabilitiesResponse.
             * @constructor
             * @param {csi.v1.ControllerGetCapabilitiesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerGetCapabilitiesResponse = function (properties) {
                this.capabilities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerGetCapabilitiesResponse capabilities.
             * @member {Array.<csi.v1.ControllerServiceCapability.$Properties>} capabilities
             * @memberof csi.v1.ControllerGetCapabilitiesResponse
             * @instance
             */
            ControllerGetCapabilitiesResponse.prototype.capabilities = $util.emptyArray;

            /**
             * Encodes the specified ControllerGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.ControllerGetCapabilitiesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerGetCapabilitiesResponse
             * @static
             * @param {csi.v1.ControllerGetCapabilitiesResponse.$Properties} message ControllerGetCapabilitiesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerGetCapabilitiesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capabilities != null && message.capabilities.length)
                    for (let i = 0; i < message.capabilities.length; ++i)
                        $root.csi.v1.ControllerServiceCapability.encode(message.capabilities[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerGetCapabilitiesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerGetCapabilitiesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerGetCapabilitiesResponse & csi.v1.ControllerGetCapabilitiesResponse.$Shape} ControllerGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerGetCapabilitiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerGetCapabilitiesResponse();
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
                            if (!(message.capabilities && message.capabilities.length))
                                message.capabilities = [];
                            message.capabilities.push($root.csi.v1.ControllerServiceCapability.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ControllerGetCapabilitiesResponse;
        })();

        v1.ControllerServiceCapability = (function() {

            /**
             * Properties of a ControllerServiceCapability.
             * @typedef {Object} csi.v1.ControllerServiceCapability.$Properties
             * @property {csi.v1.ControllerServiceCapability.RPC.$Properties|null} [rpc] ControllerServiceCapability rpc
             * @property {"rpc"} [type] ControllerServiceCapability type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerServiceCapability.
             * @memberof csi.v1
             * @interface IControllerServiceCapability
             * @augments csi.v1.ControllerServiceCapability.$Properties
             * @deprecated Use csi.v1.ControllerServiceCapability.$Properties instead.
             */

            /**
             * Narrowed shape of a ControllerServiceCapability.
             * @typedef {{
             *   rpc?: csi.v1.ControllerServiceCapability.RPC.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.ControllerServiceCapability.RPC.$Shape })
             * )} csi.v1.ControllerServiceCapability.$Shape
             */

            /**
             * Constructs a new ControllerServiceCapability.
             * @memberof csi.v1
             * @classdesc Represents a ControllerServiceCapability.
             * @constructor
             * @param {csi.v1.ControllerServiceCapability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerServiceCapability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerServiceCapability rpc.
             * @member {csi.v1.ControllerServiceCapability.RPC.$Properties|null|undefined} rpc
             * @memberof csi.v1.ControllerServiceCapability
             * @instance
             */
            ControllerServiceCapability.prototype.rpc = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ControllerServiceCapability type.
             * @member {"rpc"|undefined} type
             * @memberof csi.v1.ControllerServiceCapability
             * @instance
             */
            $Object.defineProperty(ControllerServiceCapability.prototype, "type", {
                get: $util.oneOfGetter($oneOfFields = ["rpc"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ControllerServiceCapability message. Does not implicitly {@link csi.v1.ControllerServiceCapability.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerServiceCapability
             * @static
             * @param {csi.v1.ControllerServiceCapability.$Properties} message ControllerServiceCapability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerServiceCapability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rpc != null && $Object.hasOwnProperty.call(message, "rpc"))
                    $root.csi.v1.ControllerServiceCapability.RPC.encode(message.rpc, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerServiceCapability message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerServiceCapability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerServiceCapability & csi.v1.ControllerServiceCapability.$Shape} ControllerServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerServiceCapability.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerServiceCapability();
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
                            message.rpc = $root.csi.v1.ControllerServiceCapability.RPC.decode(reader, reader.size(), $undefined, _depth + 1, message.rpc);
                            message.type = "rpc";
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

            ControllerServiceCapability.RPC = (function() {

                /**
                 * Properties of a RPC.
                 * @typedef {Object} csi.v1.ControllerServiceCapability.RPC.$Properties
                 * @property {csi.v1.ControllerServiceCapability.RPC.Type|null} [type] RPC type
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RPC.
                 * @memberof csi.v1.ControllerServiceCapability
                 * @interface IRPC
                 * @augments csi.v1.ControllerServiceCapability.RPC.$Properties
                 * @deprecated Use csi.v1.ControllerServiceCapability.RPC.$Properties instead.
                 */

                /**
                 * Shape of a RPC.
                 * @typedef {csi.v1.ControllerServiceCapability.RPC.$Properties} csi.v1.ControllerServiceCapability.RPC.$Shape
                 */

                /**
                 * Constructs a new RPC.
                 * @memberof csi.v1.ControllerServiceCapability
                 * @classdesc Represents a RPC.
                 * @constructor
                 * @param {csi.v1.ControllerServiceCapability.RPC.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RPC = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RPC type.
                 * @member {csi.v1.ControllerServiceCapability.RPC.Type} type
                 * @memberof csi.v1.ControllerServiceCapability.RPC
                 * @instance
                 */
                RPC.prototype.type = 0;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.ControllerServiceCapability.RPC.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ControllerServiceCapability.RPC
                 * @static
                 * @param {csi.v1.ControllerServiceCapability.RPC.$Properties} message RPC message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RPC.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ControllerServiceCapability.RPC
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ControllerServiceCapability.RPC & csi.v1.ControllerServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RPC.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ControllerServiceCapability.RPC();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
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
                 * Type enum.
                 * @name csi.v1.ControllerServiceCapability.RPC.Type
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} CREATE_DELETE_VOLUME=1 CREATE_DELETE_VOLUME value
                 * @property {number} PUBLISH_UNPUBLISH_VOLUME=2 PUBLISH_UNPUBLISH_VOLUME value
                 * @property {number} LIST_VOLUMES=3 LIST_VOLUMES value
                 * @property {number} GET_CAPACITY=4 GET_CAPACITY value
                 * @property {number} CREATE_DELETE_SNAPSHOT=5 CREATE_DELETE_SNAPSHOT value
                 * @property {number} LIST_SNAPSHOTS=6 LIST_SNAPSHOTS value
                 * @property {number} CLONE_VOLUME=7 CLONE_VOLUME value
                 * @property {number} PUBLISH_READONLY=8 PUBLISH_READONLY value
                 * @property {number} EXPAND_VOLUME=9 EXPAND_VOLUME value
                 * @property {number} LIST_VOLUMES_PUBLISHED_NODES=10 LIST_VOLUMES_PUBLISHED_NODES value
                 * @property {number} VOLUME_CONDITION=11 VOLUME_CONDITION value
                 * @property {number} GET_VOLUME=12 GET_VOLUME value
                 * @property {number} SINGLE_NODE_MULTI_WRITER=13 SINGLE_NODE_MULTI_WRITER value
                 * @property {number} MODIFY_VOLUME=14 MODIFY_VOLUME value
                 * @property {number} GET_SNAPSHOT=15 GET_SNAPSHOT value
                 */
                RPC.Type = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "CREATE_DELETE_VOLUME"] = 1;
                    values[valuesById[2] = "PUBLISH_UNPUBLISH_VOLUME"] = 2;
                    values[valuesById[3] = "LIST_VOLUMES"] = 3;
                    values[valuesById[4] = "GET_CAPACITY"] = 4;
                    values[valuesById[5] = "CREATE_DELETE_SNAPSHOT"] = 5;
                    values[valuesById[6] = "LIST_SNAPSHOTS"] = 6;
                    values[valuesById[7] = "CLONE_VOLUME"] = 7;
                    values[valuesById[8] = "PUBLISH_READONLY"] = 8;
                    values[valuesById[9] = "EXPAND_VOLUME"] = 9;
                    values[valuesById[10] = "LIST_VOLUMES_PUBLISHED_NODES"] = 10;
                    values[valuesById[11] = "VOLUME_CONDITION"] = 11;
                    values[valuesById[12] = "GET_VOLUME"] = 12;
                    values[valuesById[13] = "SINGLE_NODE_MULTI_WRITER"] = 13;
                    values[valuesById[14] = "MODIFY_VOLUME"] = 14;
                    values[valuesById[15] = "GET_SNAPSHOT"] = 15;
                    return values;
                })();

                return RPC;
            })();

            return ControllerServiceCapability;
        })();

        v1.CreateSnapshotRequest = (function() {

            /**
             * Properties of a CreateSnapshotRequest.
             * @typedef {Object} csi.v1.CreateSnapshotRequest.$Properties
             * @property {string|null} [sourceVolumeId] CreateSnapshotRequest sourceVolumeId
             * @property {string|null} [name] CreateSnapshotRequest name
             * @property {Object.<string,string>|null} [secrets] CreateSnapshotRequest secrets
             * @property {Object.<string,string>|null} [parameters] CreateSnapshotRequest parameters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateSnapshotRequest.
             * @memberof csi.v1
             * @interface ICreateSnapshotRequest
             * @augments csi.v1.CreateSnapshotRequest.$Properties
             * @deprecated Use csi.v1.CreateSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a CreateSnapshotRequest.
             * @typedef {csi.v1.CreateSnapshotRequest.$Properties} csi.v1.CreateSnapshotRequest.$Shape
             */

            /**
             * Constructs a new CreateSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a CreateSnapshotRequest.
             * @constructor
             * @param {csi.v1.CreateSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateSnapshotRequest = function (properties) {
                this.secrets = {};
                this.parameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateSnapshotRequest sourceVolumeId.
             * @member {string} sourceVolumeId
             * @memberof csi.v1.CreateSnapshotRequest
             * @instance
             */
            CreateSnapshotRequest.prototype.sourceVolumeId = "";

            /**
             * CreateSnapshotRequest name.
             * @member {string} name
             * @memberof csi.v1.CreateSnapshotRequest
             * @instance
             */
            CreateSnapshotRequest.prototype.name = "";

            /**
             * CreateSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.CreateSnapshotRequest
             * @instance
             */
            CreateSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * CreateSnapshotRequest parameters.
             * @member {Object.<string,string>} parameters
             * @memberof csi.v1.CreateSnapshotRequest
             * @instance
             */
            CreateSnapshotRequest.prototype.parameters = $util.emptyObject;

            /**
             * Encodes the specified CreateSnapshotRequest message. Does not implicitly {@link csi.v1.CreateSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateSnapshotRequest
             * @static
             * @param {csi.v1.CreateSnapshotRequest.$Properties} message CreateSnapshotRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateSnapshotRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sourceVolumeId != null && $Object.hasOwnProperty.call(message, "sourceVolumeId") && message.sourceVolumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sourceVolumeId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateSnapshotRequest & csi.v1.CreateSnapshotRequest.$Shape} CreateSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateSnapshotRequest();
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
                                message.sourceVolumeId = value;
                            else
                                delete message.sourceVolumeId;
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
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 4: {
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

            return CreateSnapshotRequest;
        })();

        v1.CreateSnapshotResponse = (function() {

            /**
             * Properties of a CreateSnapshotResponse.
             * @typedef {Object} csi.v1.CreateSnapshotResponse.$Properties
             * @property {csi.v1.Snapshot.$Properties|null} [snapshot] CreateSnapshotResponse snapshot
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateSnapshotResponse.
             * @memberof csi.v1
             * @interface ICreateSnapshotResponse
             * @augments csi.v1.CreateSnapshotResponse.$Properties
             * @deprecated Use csi.v1.CreateSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a CreateSnapshotResponse.
             * @typedef {csi.v1.CreateSnapshotResponse.$Properties} csi.v1.CreateSnapshotResponse.$Shape
             */

            /**
             * Constructs a new CreateSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a CreateSnapshotResponse.
             * @constructor
             * @param {csi.v1.CreateSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateSnapshotResponse snapshot.
             * @member {csi.v1.Snapshot.$Properties|null|undefined} snapshot
             * @memberof csi.v1.CreateSnapshotResponse
             * @instance
             */
            CreateSnapshotResponse.prototype.snapshot = null;

            /**
             * Encodes the specified CreateSnapshotResponse message. Does not implicitly {@link csi.v1.CreateSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateSnapshotResponse
             * @static
             * @param {csi.v1.CreateSnapshotResponse.$Properties} message CreateSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateSnapshotResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.csi.v1.Snapshot.encode(message.snapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateSnapshotResponse & csi.v1.CreateSnapshotResponse.$Shape} CreateSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateSnapshotResponse();
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
                            message.snapshot = $root.csi.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
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

            return CreateSnapshotResponse;
        })();

        v1.Snapshot = (function() {

            /**
             * Properties of a Snapshot.
             * @typedef {Object} csi.v1.Snapshot.$Properties
             * @property {number|null} [sizeBytes] Snapshot sizeBytes
             * @property {string|null} [snapshotId] Snapshot snapshotId
             * @property {string|null} [sourceVolumeId] Snapshot sourceVolumeId
             * @property {google.protobuf.Timestamp.$Properties|null} [creationTime] Snapshot creationTime
             * @property {boolean|null} [readyToUse] Snapshot readyToUse
             * @property {string|null} [groupSnapshotId] Snapshot groupSnapshotId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Snapshot.
             * @memberof csi.v1
             * @interface ISnapshot
             * @augments csi.v1.Snapshot.$Properties
             * @deprecated Use csi.v1.Snapshot.$Properties instead.
             */

            /**
             * Shape of a Snapshot.
             * @typedef {csi.v1.Snapshot.$Properties} csi.v1.Snapshot.$Shape
             */

            /**
             * Constructs a new Snapshot.
             * @memberof csi.v1
             * @classdesc Represents a Snapshot.
             * @constructor
             * @param {csi.v1.Snapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Snapshot = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Snapshot sizeBytes.
             * @member {number} sizeBytes
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Snapshot snapshotId.
             * @member {string} snapshotId
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.snapshotId = "";

            /**
             * Snapshot sourceVolumeId.
             * @member {string} sourceVolumeId
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.sourceVolumeId = "";

            /**
             * Snapshot creationTime.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} creationTime
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.creationTime = null;

            /**
             * Snapshot readyToUse.
             * @member {boolean} readyToUse
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.readyToUse = false;

            /**
             * Snapshot groupSnapshotId.
             * @member {string} groupSnapshotId
             * @memberof csi.v1.Snapshot
             * @instance
             */
            Snapshot.prototype.groupSnapshotId = "";

            /**
             * Encodes the specified Snapshot message. Does not implicitly {@link csi.v1.Snapshot.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.Snapshot
             * @static
             * @param {csi.v1.Snapshot.$Properties} message Snapshot message or plain object to encode
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
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.sizeBytes);
                if (message.snapshotId != null && $Object.hasOwnProperty.call(message, "snapshotId") && message.snapshotId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.snapshotId);
                if (message.sourceVolumeId != null && $Object.hasOwnProperty.call(message, "sourceVolumeId") && message.sourceVolumeId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sourceVolumeId);
                if (message.creationTime != null && $Object.hasOwnProperty.call(message, "creationTime"))
                    $root.google.protobuf.Timestamp.encode(message.creationTime, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.readyToUse != null && $Object.hasOwnProperty.call(message, "readyToUse") && message.readyToUse !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.readyToUse);
                if (message.groupSnapshotId != null && $Object.hasOwnProperty.call(message, "groupSnapshotId") && message.groupSnapshotId !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.groupSnapshotId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Snapshot message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.Snapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.Snapshot & csi.v1.Snapshot.$Shape} Snapshot
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
                message = _target || new $root.csi.v1.Snapshot();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.snapshotId = value;
                            else
                                delete message.snapshotId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sourceVolumeId = value;
                            else
                                delete message.sourceVolumeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.creationTime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.creationTime);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.readyToUse = value;
                            else
                                delete message.readyToUse;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.groupSnapshotId = value;
                            else
                                delete message.groupSnapshotId;
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

        v1.DeleteSnapshotRequest = (function() {

            /**
             * Properties of a DeleteSnapshotRequest.
             * @typedef {Object} csi.v1.DeleteSnapshotRequest.$Properties
             * @property {string|null} [snapshotId] DeleteSnapshotRequest snapshotId
             * @property {Object.<string,string>|null} [secrets] DeleteSnapshotRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteSnapshotRequest.
             * @memberof csi.v1
             * @interface IDeleteSnapshotRequest
             * @augments csi.v1.DeleteSnapshotRequest.$Properties
             * @deprecated Use csi.v1.DeleteSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteSnapshotRequest.
             * @typedef {csi.v1.DeleteSnapshotRequest.$Properties} csi.v1.DeleteSnapshotRequest.$Shape
             */

            /**
             * Constructs a new DeleteSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a DeleteSnapshotRequest.
             * @constructor
             * @param {csi.v1.DeleteSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteSnapshotRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteSnapshotRequest snapshotId.
             * @member {string} snapshotId
             * @memberof csi.v1.DeleteSnapshotRequest
             * @instance
             */
            DeleteSnapshotRequest.prototype.snapshotId = "";

            /**
             * DeleteSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.DeleteSnapshotRequest
             * @instance
             */
            DeleteSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified DeleteSnapshotRequest message. Does not implicitly {@link csi.v1.DeleteSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteSnapshotRequest
             * @static
             * @param {csi.v1.DeleteSnapshotRequest.$Properties} message DeleteSnapshotRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteSnapshotRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.snapshotId != null && $Object.hasOwnProperty.call(message, "snapshotId") && message.snapshotId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.snapshotId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteSnapshotRequest & csi.v1.DeleteSnapshotRequest.$Shape} DeleteSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteSnapshotRequest();
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
                                message.snapshotId = value;
                            else
                                delete message.snapshotId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return DeleteSnapshotRequest;
        })();

        v1.DeleteSnapshotResponse = (function() {

            /**
             * Properties of a DeleteSnapshotResponse.
             * @typedef {Object} csi.v1.DeleteSnapshotResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteSnapshotResponse.
             * @memberof csi.v1
             * @interface IDeleteSnapshotResponse
             * @augments csi.v1.DeleteSnapshotResponse.$Properties
             * @deprecated Use csi.v1.DeleteSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteSnapshotResponse.
             * @typedef {csi.v1.DeleteSnapshotResponse.$Properties} csi.v1.DeleteSnapshotResponse.$Shape
             */

            /**
             * Constructs a new DeleteSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a DeleteSnapshotResponse.
             * @constructor
             * @param {csi.v1.DeleteSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified DeleteSnapshotResponse message. Does not implicitly {@link csi.v1.DeleteSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteSnapshotResponse
             * @static
             * @param {csi.v1.DeleteSnapshotResponse.$Properties} message DeleteSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteSnapshotResponse.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteSnapshotResponse & csi.v1.DeleteSnapshotResponse.$Shape} DeleteSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteSnapshotResponse();
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

            return DeleteSnapshotResponse;
        })();

        v1.ListSnapshotsRequest = (function() {

            /**
             * Properties of a ListSnapshotsRequest.
             * @typedef {Object} csi.v1.ListSnapshotsRequest.$Properties
             * @property {number|null} [maxEntries] ListSnapshotsRequest maxEntries
             * @property {string|null} [startingToken] ListSnapshotsRequest startingToken
             * @property {string|null} [sourceVolumeId] ListSnapshotsRequest sourceVolumeId
             * @property {string|null} [snapshotId] ListSnapshotsRequest snapshotId
             * @property {Object.<string,string>|null} [secrets] ListSnapshotsRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListSnapshotsRequest.
             * @memberof csi.v1
             * @interface IListSnapshotsRequest
             * @augments csi.v1.ListSnapshotsRequest.$Properties
             * @deprecated Use csi.v1.ListSnapshotsRequest.$Properties instead.
             */

            /**
             * Shape of a ListSnapshotsRequest.
             * @typedef {csi.v1.ListSnapshotsRequest.$Properties} csi.v1.ListSnapshotsRequest.$Shape
             */

            /**
             * Constructs a new ListSnapshotsRequest.
             * @memberof csi.v1
             * @classdesc Represents a ListSnapshotsRequest.
             * @constructor
             * @param {csi.v1.ListSnapshotsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListSnapshotsRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListSnapshotsRequest maxEntries.
             * @member {number} maxEntries
             * @memberof csi.v1.ListSnapshotsRequest
             * @instance
             */
            ListSnapshotsRequest.prototype.maxEntries = 0;

            /**
             * ListSnapshotsRequest startingToken.
             * @member {string} startingToken
             * @memberof csi.v1.ListSnapshotsRequest
             * @instance
             */
            ListSnapshotsRequest.prototype.startingToken = "";

            /**
             * ListSnapshotsRequest sourceVolumeId.
             * @member {string} sourceVolumeId
             * @memberof csi.v1.ListSnapshotsRequest
             * @instance
             */
            ListSnapshotsRequest.prototype.sourceVolumeId = "";

            /**
             * ListSnapshotsRequest snapshotId.
             * @member {string} snapshotId
             * @memberof csi.v1.ListSnapshotsRequest
             * @instance
             */
            ListSnapshotsRequest.prototype.snapshotId = "";

            /**
             * ListSnapshotsRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ListSnapshotsRequest
             * @instance
             */
            ListSnapshotsRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified ListSnapshotsRequest message. Does not implicitly {@link csi.v1.ListSnapshotsRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ListSnapshotsRequest
             * @static
             * @param {csi.v1.ListSnapshotsRequest.$Properties} message ListSnapshotsRequest message or plain object to encode
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
                if (message.maxEntries != null && $Object.hasOwnProperty.call(message, "maxEntries") && message.maxEntries !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.maxEntries);
                if (message.startingToken != null && $Object.hasOwnProperty.call(message, "startingToken") && message.startingToken !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.startingToken);
                if (message.sourceVolumeId != null && $Object.hasOwnProperty.call(message, "sourceVolumeId") && message.sourceVolumeId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sourceVolumeId);
                if (message.snapshotId != null && $Object.hasOwnProperty.call(message, "snapshotId") && message.snapshotId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.snapshotId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListSnapshotsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ListSnapshotsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ListSnapshotsRequest & csi.v1.ListSnapshotsRequest.$Shape} ListSnapshotsRequest
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
                message = _target || new $root.csi.v1.ListSnapshotsRequest();
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
                            if (value = reader.int32())
                                message.maxEntries = value;
                            else
                                delete message.maxEntries;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.startingToken = value;
                            else
                                delete message.startingToken;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sourceVolumeId = value;
                            else
                                delete message.sourceVolumeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.snapshotId = value;
                            else
                                delete message.snapshotId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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
             * @typedef {Object} csi.v1.ListSnapshotsResponse.$Properties
             * @property {Array.<csi.v1.ListSnapshotsResponse.Entry.$Properties>|null} [entries] ListSnapshotsResponse entries
             * @property {string|null} [nextToken] ListSnapshotsResponse nextToken
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListSnapshotsResponse.
             * @memberof csi.v1
             * @interface IListSnapshotsResponse
             * @augments csi.v1.ListSnapshotsResponse.$Properties
             * @deprecated Use csi.v1.ListSnapshotsResponse.$Properties instead.
             */

            /**
             * Shape of a ListSnapshotsResponse.
             * @typedef {csi.v1.ListSnapshotsResponse.$Properties} csi.v1.ListSnapshotsResponse.$Shape
             */

            /**
             * Constructs a new ListSnapshotsResponse.
             * @memberof csi.v1
             * @classdesc Represents a ListSnapshotsResponse.
             * @constructor
             * @param {csi.v1.ListSnapshotsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListSnapshotsResponse = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListSnapshotsResponse entries.
             * @member {Array.<csi.v1.ListSnapshotsResponse.Entry.$Properties>} entries
             * @memberof csi.v1.ListSnapshotsResponse
             * @instance
             */
            ListSnapshotsResponse.prototype.entries = $util.emptyArray;

            /**
             * ListSnapshotsResponse nextToken.
             * @member {string} nextToken
             * @memberof csi.v1.ListSnapshotsResponse
             * @instance
             */
            ListSnapshotsResponse.prototype.nextToken = "";

            /**
             * Encodes the specified ListSnapshotsResponse message. Does not implicitly {@link csi.v1.ListSnapshotsResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ListSnapshotsResponse
             * @static
             * @param {csi.v1.ListSnapshotsResponse.$Properties} message ListSnapshotsResponse message or plain object to encode
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
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.csi.v1.ListSnapshotsResponse.Entry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nextToken != null && $Object.hasOwnProperty.call(message, "nextToken") && message.nextToken !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.nextToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListSnapshotsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ListSnapshotsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ListSnapshotsResponse & csi.v1.ListSnapshotsResponse.$Shape} ListSnapshotsResponse
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
                message = _target || new $root.csi.v1.ListSnapshotsResponse();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.csi.v1.ListSnapshotsResponse.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nextToken = value;
                            else
                                delete message.nextToken;
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

            ListSnapshotsResponse.Entry = (function() {

                /**
                 * Properties of an Entry.
                 * @typedef {Object} csi.v1.ListSnapshotsResponse.Entry.$Properties
                 * @property {csi.v1.Snapshot.$Properties|null} [snapshot] Entry snapshot
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Entry.
                 * @memberof csi.v1.ListSnapshotsResponse
                 * @interface IEntry
                 * @augments csi.v1.ListSnapshotsResponse.Entry.$Properties
                 * @deprecated Use csi.v1.ListSnapshotsResponse.Entry.$Properties instead.
                 */

                /**
                 * Shape of an Entry.
                 * @typedef {csi.v1.ListSnapshotsResponse.Entry.$Properties} csi.v1.ListSnapshotsResponse.Entry.$Shape
                 */

                /**
                 * Constructs a new Entry.
                 * @memberof csi.v1.ListSnapshotsResponse
                 * @classdesc Represents an Entry.
                 * @constructor
                 * @param {csi.v1.ListSnapshotsResponse.Entry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Entry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Entry snapshot.
                 * @member {csi.v1.Snapshot.$Properties|null|undefined} snapshot
                 * @memberof csi.v1.ListSnapshotsResponse.Entry
                 * @instance
                 */
                Entry.prototype.snapshot = null;

                /**
                 * Encodes the specified Entry message. Does not implicitly {@link csi.v1.ListSnapshotsResponse.Entry.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.ListSnapshotsResponse.Entry
                 * @static
                 * @param {csi.v1.ListSnapshotsResponse.Entry.$Properties} message Entry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Entry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                        $root.csi.v1.Snapshot.encode(message.snapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Entry message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.ListSnapshotsResponse.Entry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.ListSnapshotsResponse.Entry & csi.v1.ListSnapshotsResponse.Entry.$Shape} Entry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Entry.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.ListSnapshotsResponse.Entry();
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
                                message.snapshot = $root.csi.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
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

                return Entry;
            })();

            return ListSnapshotsResponse;
        })();

        v1.GetSnapshotRequest = (function() {

            /**
             * Properties of a GetSnapshotRequest.
             * @typedef {Object} csi.v1.GetSnapshotRequest.$Properties
             * @property {string|null} [snapshotId] GetSnapshotRequest snapshotId
             * @property {Object.<string,string>|null} [secrets] GetSnapshotRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetSnapshotRequest.
             * @memberof csi.v1
             * @interface IGetSnapshotRequest
             * @augments csi.v1.GetSnapshotRequest.$Properties
             * @deprecated Use csi.v1.GetSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a GetSnapshotRequest.
             * @typedef {csi.v1.GetSnapshotRequest.$Properties} csi.v1.GetSnapshotRequest.$Shape
             */

            /**
             * Constructs a new GetSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a GetSnapshotRequest.
             * @constructor
             * @param {csi.v1.GetSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetSnapshotRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetSnapshotRequest snapshotId.
             * @member {string} snapshotId
             * @memberof csi.v1.GetSnapshotRequest
             * @instance
             */
            GetSnapshotRequest.prototype.snapshotId = "";

            /**
             * GetSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.GetSnapshotRequest
             * @instance
             */
            GetSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified GetSnapshotRequest message. Does not implicitly {@link csi.v1.GetSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetSnapshotRequest
             * @static
             * @param {csi.v1.GetSnapshotRequest.$Properties} message GetSnapshotRequest message or plain object to encode
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
                if (message.snapshotId != null && $Object.hasOwnProperty.call(message, "snapshotId") && message.snapshotId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.snapshotId);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetSnapshotRequest & csi.v1.GetSnapshotRequest.$Shape} GetSnapshotRequest
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
                message = _target || new $root.csi.v1.GetSnapshotRequest();
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
                                message.snapshotId = value;
                            else
                                delete message.snapshotId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

        v1.GetSnapshotResponse = (function() {

            /**
             * Properties of a GetSnapshotResponse.
             * @typedef {Object} csi.v1.GetSnapshotResponse.$Properties
             * @property {csi.v1.Snapshot.$Properties|null} [snapshot] GetSnapshotResponse snapshot
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetSnapshotResponse.
             * @memberof csi.v1
             * @interface IGetSnapshotResponse
             * @augments csi.v1.GetSnapshotResponse.$Properties
             * @deprecated Use csi.v1.GetSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a GetSnapshotResponse.
             * @typedef {csi.v1.GetSnapshotResponse.$Properties} csi.v1.GetSnapshotResponse.$Shape
             */

            /**
             * Constructs a new GetSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a GetSnapshotResponse.
             * @constructor
             * @param {csi.v1.GetSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetSnapshotResponse snapshot.
             * @member {csi.v1.Snapshot.$Properties|null|undefined} snapshot
             * @memberof csi.v1.GetSnapshotResponse
             * @instance
             */
            GetSnapshotResponse.prototype.snapshot = null;

            /**
             * Encodes the specified GetSnapshotResponse message. Does not implicitly {@link csi.v1.GetSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetSnapshotResponse
             * @static
             * @param {csi.v1.GetSnapshotResponse.$Properties} message GetSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetSnapshotResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.csi.v1.Snapshot.encode(message.snapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetSnapshotResponse & csi.v1.GetSnapshotResponse.$Shape} GetSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetSnapshotResponse();
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
                            message.snapshot = $root.csi.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
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

            return GetSnapshotResponse;
        })();

        v1.ControllerExpandVolumeRequest = (function() {

            /**
             * Properties of a ControllerExpandVolumeRequest.
             * @typedef {Object} csi.v1.ControllerExpandVolumeRequest.$Properties
             * @property {string|null} [volumeId] ControllerExpandVolumeRequest volumeId
             * @property {csi.v1.CapacityRange.$Properties|null} [capacityRange] ControllerExpandVolumeRequest capacityRange
             * @property {Object.<string,string>|null} [secrets] ControllerExpandVolumeRequest secrets
             * @property {csi.v1.VolumeCapability.$Properties|null} [volumeCapability] ControllerExpandVolumeRequest volumeCapability
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerExpandVolumeRequest.
             * @memberof csi.v1
             * @interface IControllerExpandVolumeRequest
             * @augments csi.v1.ControllerExpandVolumeRequest.$Properties
             * @deprecated Use csi.v1.ControllerExpandVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a ControllerExpandVolumeRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   capacityRange?: csi.v1.CapacityRange.$Shape|null;
             *   secrets?: Object.<string,string>|null;
             *   volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.ControllerExpandVolumeRequest.$Shape
             */

            /**
             * Constructs a new ControllerExpandVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a ControllerExpandVolumeRequest.
             * @constructor
             * @param {csi.v1.ControllerExpandVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerExpandVolumeRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerExpandVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @instance
             */
            ControllerExpandVolumeRequest.prototype.volumeId = "";

            /**
             * ControllerExpandVolumeRequest capacityRange.
             * @member {csi.v1.CapacityRange.$Properties|null|undefined} capacityRange
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @instance
             */
            ControllerExpandVolumeRequest.prototype.capacityRange = null;

            /**
             * ControllerExpandVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @instance
             */
            ControllerExpandVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * ControllerExpandVolumeRequest volumeCapability.
             * @member {csi.v1.VolumeCapability.$Properties|null|undefined} volumeCapability
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @instance
             */
            ControllerExpandVolumeRequest.prototype.volumeCapability = null;

            /**
             * Encodes the specified ControllerExpandVolumeRequest message. Does not implicitly {@link csi.v1.ControllerExpandVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @static
             * @param {csi.v1.ControllerExpandVolumeRequest.$Properties} message ControllerExpandVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerExpandVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.capacityRange != null && $Object.hasOwnProperty.call(message, "capacityRange"))
                    $root.csi.v1.CapacityRange.encode(message.capacityRange, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.volumeCapability != null && $Object.hasOwnProperty.call(message, "volumeCapability"))
                    $root.csi.v1.VolumeCapability.encode(message.volumeCapability, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerExpandVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerExpandVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerExpandVolumeRequest & csi.v1.ControllerExpandVolumeRequest.$Shape} ControllerExpandVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerExpandVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerExpandVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.capacityRange = $root.csi.v1.CapacityRange.decode(reader, reader.size(), $undefined, _depth + 1, message.capacityRange);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.volumeCapability = $root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCapability);
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

            return ControllerExpandVolumeRequest;
        })();

        v1.ControllerExpandVolumeResponse = (function() {

            /**
             * Properties of a ControllerExpandVolumeResponse.
             * @typedef {Object} csi.v1.ControllerExpandVolumeResponse.$Properties
             * @property {number|null} [capacityBytes] ControllerExpandVolumeResponse capacityBytes
             * @property {boolean|null} [nodeExpansionRequired] ControllerExpandVolumeResponse nodeExpansionRequired
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControllerExpandVolumeResponse.
             * @memberof csi.v1
             * @interface IControllerExpandVolumeResponse
             * @augments csi.v1.ControllerExpandVolumeResponse.$Properties
             * @deprecated Use csi.v1.ControllerExpandVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a ControllerExpandVolumeResponse.
             * @typedef {csi.v1.ControllerExpandVolumeResponse.$Properties} csi.v1.ControllerExpandVolumeResponse.$Shape
             */

            /**
             * Constructs a new ControllerExpandVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a ControllerExpandVolumeResponse.
             * @constructor
             * @param {csi.v1.ControllerExpandVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControllerExpandVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControllerExpandVolumeResponse capacityBytes.
             * @member {number} capacityBytes
             * @memberof csi.v1.ControllerExpandVolumeResponse
             * @instance
             */
            ControllerExpandVolumeResponse.prototype.capacityBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ControllerExpandVolumeResponse nodeExpansionRequired.
             * @member {boolean} nodeExpansionRequired
             * @memberof csi.v1.ControllerExpandVolumeResponse
             * @instance
             */
            ControllerExpandVolumeResponse.prototype.nodeExpansionRequired = false;

            /**
             * Encodes the specified ControllerExpandVolumeResponse message. Does not implicitly {@link csi.v1.ControllerExpandVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.ControllerExpandVolumeResponse
             * @static
             * @param {csi.v1.ControllerExpandVolumeResponse.$Properties} message ControllerExpandVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControllerExpandVolumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capacityBytes != null && $Object.hasOwnProperty.call(message, "capacityBytes") && (typeof message.capacityBytes === "object" ? message.capacityBytes.low || message.capacityBytes.high : message.capacityBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.capacityBytes);
                if (message.nodeExpansionRequired != null && $Object.hasOwnProperty.call(message, "nodeExpansionRequired") && message.nodeExpansionRequired !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.nodeExpansionRequired);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControllerExpandVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.ControllerExpandVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.ControllerExpandVolumeResponse & csi.v1.ControllerExpandVolumeResponse.$Shape} ControllerExpandVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControllerExpandVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.ControllerExpandVolumeResponse();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.capacityBytes = value;
                            else
                                delete message.capacityBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.nodeExpansionRequired = value;
                            else
                                delete message.nodeExpansionRequired;
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

            return ControllerExpandVolumeResponse;
        })();

        v1.NodeStageVolumeRequest = (function() {

            /**
             * Properties of a NodeStageVolumeRequest.
             * @typedef {Object} csi.v1.NodeStageVolumeRequest.$Properties
             * @property {string|null} [volumeId] NodeStageVolumeRequest volumeId
             * @property {Object.<string,string>|null} [publishContext] NodeStageVolumeRequest publishContext
             * @property {string|null} [stagingTargetPath] NodeStageVolumeRequest stagingTargetPath
             * @property {csi.v1.VolumeCapability.$Properties|null} [volumeCapability] NodeStageVolumeRequest volumeCapability
             * @property {Object.<string,string>|null} [secrets] NodeStageVolumeRequest secrets
             * @property {Object.<string,string>|null} [volumeContext] NodeStageVolumeRequest volumeContext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeStageVolumeRequest.
             * @memberof csi.v1
             * @interface INodeStageVolumeRequest
             * @augments csi.v1.NodeStageVolumeRequest.$Properties
             * @deprecated Use csi.v1.NodeStageVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a NodeStageVolumeRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   publishContext?: Object.<string,string>|null;
             *   stagingTargetPath?: string|null;
             *   volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
             *   secrets?: Object.<string,string>|null;
             *   volumeContext?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.NodeStageVolumeRequest.$Shape
             */

            /**
             * Constructs a new NodeStageVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeStageVolumeRequest.
             * @constructor
             * @param {csi.v1.NodeStageVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeStageVolumeRequest = function (properties) {
                this.publishContext = {};
                this.secrets = {};
                this.volumeContext = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeStageVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.volumeId = "";

            /**
             * NodeStageVolumeRequest publishContext.
             * @member {Object.<string,string>} publishContext
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.publishContext = $util.emptyObject;

            /**
             * NodeStageVolumeRequest stagingTargetPath.
             * @member {string} stagingTargetPath
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.stagingTargetPath = "";

            /**
             * NodeStageVolumeRequest volumeCapability.
             * @member {csi.v1.VolumeCapability.$Properties|null|undefined} volumeCapability
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.volumeCapability = null;

            /**
             * NodeStageVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * NodeStageVolumeRequest volumeContext.
             * @member {Object.<string,string>} volumeContext
             * @memberof csi.v1.NodeStageVolumeRequest
             * @instance
             */
            NodeStageVolumeRequest.prototype.volumeContext = $util.emptyObject;

            /**
             * Encodes the specified NodeStageVolumeRequest message. Does not implicitly {@link csi.v1.NodeStageVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeStageVolumeRequest
             * @static
             * @param {csi.v1.NodeStageVolumeRequest.$Properties} message NodeStageVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeStageVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.publishContext != null && $Object.hasOwnProperty.call(message, "publishContext"))
                    for (let keys = $Object.keys(message.publishContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.publishContext[keys[i]]).ldelim();
                if (message.stagingTargetPath != null && $Object.hasOwnProperty.call(message, "stagingTargetPath") && message.stagingTargetPath !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stagingTargetPath);
                if (message.volumeCapability != null && $Object.hasOwnProperty.call(message, "volumeCapability"))
                    $root.csi.v1.VolumeCapability.encode(message.volumeCapability, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                    for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeStageVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeStageVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeStageVolumeRequest & csi.v1.NodeStageVolumeRequest.$Shape} NodeStageVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeStageVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeStageVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.publishContext === $util.emptyObject)
                                message.publishContext = {};
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
                                $util.makeProp(message.publishContext, key);
                            message.publishContext[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stagingTargetPath = value;
                            else
                                delete message.stagingTargetPath;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.volumeCapability = $root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCapability);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.volumeContext === $util.emptyObject)
                                message.volumeContext = {};
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
                                $util.makeProp(message.volumeContext, key);
                            message.volumeContext[key] = value;
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

            return NodeStageVolumeRequest;
        })();

        v1.NodeStageVolumeResponse = (function() {

            /**
             * Properties of a NodeStageVolumeResponse.
             * @typedef {Object} csi.v1.NodeStageVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeStageVolumeResponse.
             * @memberof csi.v1
             * @interface INodeStageVolumeResponse
             * @augments csi.v1.NodeStageVolumeResponse.$Properties
             * @deprecated Use csi.v1.NodeStageVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a NodeStageVolumeResponse.
             * @typedef {csi.v1.NodeStageVolumeResponse.$Properties} csi.v1.NodeStageVolumeResponse.$Shape
             */

            /**
             * Constructs a new NodeStageVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeStageVolumeResponse.
             * @constructor
             * @param {csi.v1.NodeStageVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeStageVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodeStageVolumeResponse message. Does not implicitly {@link csi.v1.NodeStageVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeStageVolumeResponse
             * @static
             * @param {csi.v1.NodeStageVolumeResponse.$Properties} message NodeStageVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeStageVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a NodeStageVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeStageVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeStageVolumeResponse & csi.v1.NodeStageVolumeResponse.$Shape} NodeStageVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeStageVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeStageVolumeResponse();
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

            return NodeStageVolumeResponse;
        })();

        v1.NodeUnstageVolumeRequest = (function() {

            /**
             * Properties of a NodeUnstageVolumeRequest.
             * @typedef {Object} csi.v1.NodeUnstageVolumeRequest.$Properties
             * @property {string|null} [volumeId] NodeUnstageVolumeRequest volumeId
             * @property {string|null} [stagingTargetPath] NodeUnstageVolumeRequest stagingTargetPath
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeUnstageVolumeRequest.
             * @memberof csi.v1
             * @interface INodeUnstageVolumeRequest
             * @augments csi.v1.NodeUnstageVolumeRequest.$Properties
             * @deprecated Use csi.v1.NodeUnstageVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a NodeUnstageVolumeRequest.
             * @typedef {csi.v1.NodeUnstageVolumeRequest.$Properties} csi.v1.NodeUnstageVolumeRequest.$Shape
             */

            /**
             * Constructs a new NodeUnstageVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeUnstageVolumeRequest.
             * @constructor
             * @param {csi.v1.NodeUnstageVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeUnstageVolumeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeUnstageVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodeUnstageVolumeRequest
             * @instance
             */
            NodeUnstageVolumeRequest.prototype.volumeId = "";

            /**
             * NodeUnstageVolumeRequest stagingTargetPath.
             * @member {string} stagingTargetPath
             * @memberof csi.v1.NodeUnstageVolumeRequest
             * @instance
             */
            NodeUnstageVolumeRequest.prototype.stagingTargetPath = "";

            /**
             * Encodes the specified NodeUnstageVolumeRequest message. Does not implicitly {@link csi.v1.NodeUnstageVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeUnstageVolumeRequest
             * @static
             * @param {csi.v1.NodeUnstageVolumeRequest.$Properties} message NodeUnstageVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeUnstageVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.stagingTargetPath != null && $Object.hasOwnProperty.call(message, "stagingTargetPath") && message.stagingTargetPath !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.stagingTargetPath);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeUnstageVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeUnstageVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnstageVolumeRequest & csi.v1.NodeUnstageVolumeRequest.$Shape} NodeUnstageVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeUnstageVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeUnstageVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stagingTargetPath = value;
                            else
                                delete message.stagingTargetPath;
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

            return NodeUnstageVolumeRequest;
        })();

        v1.NodeUnstageVolumeResponse = (function() {

            /**
             * Properties of a NodeUnstageVolumeResponse.
             * @typedef {Object} csi.v1.NodeUnstageVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeUnstageVolumeResponse.
             * @memberof csi.v1
             * @interface INodeUnstageVolumeResponse
             * @augments csi.v1.NodeUnstageVolumeResponse.$Properties
             * @deprecated Use csi.v1.NodeUnstageVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a NodeUnstageVolumeResponse.
             * @typedef {csi.v1.NodeUnstageVolumeResponse.$Properties} csi.v1.NodeUnstageVolumeResponse.$Shape
             */

            /**
             * Constructs a new NodeUnstageVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeUnstageVolumeResponse.
             * @constructor
             * @param {csi.v1.NodeUnstageVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeUnstageVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodeUnstageVolumeResponse message. Does not implicitly {@link csi.v1.NodeUnstageVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeUnstageVolumeResponse
             * @static
             * @param {csi.v1.NodeUnstageVolumeResponse.$Properties} message NodeUnstageVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeUnstageVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a NodeUnstageVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeUnstageVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnstageVolumeResponse & csi.v1.NodeUnstageVolumeResponse.$Shape} NodeUnstageVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeUnstageVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeUnstageVolumeResponse();
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

            return NodeUnstageVolumeResponse;
        })();

        v1.NodePublishVolumeRequest = (function() {

            /**
             * Properties of a NodePublishVolumeRequest.
             * @typedef {Object} csi.v1.NodePublishVolumeRequest.$Properties
             * @property {string|null} [volumeId] NodePublishVolumeRequest volumeId
             * @property {Object.<string,string>|null} [publishContext] NodePublishVolumeRequest publishContext
             * @property {string|null} [stagingTargetPath] NodePublishVolumeRequest stagingTargetPath
             * @property {string|null} [targetPath] NodePublishVolumeRequest targetPath
             * @property {csi.v1.VolumeCapability.$Properties|null} [volumeCapability] NodePublishVolumeRequest volumeCapability
             * @property {boolean|null} [readonly] NodePublishVolumeRequest readonly
             * @property {Object.<string,string>|null} [secrets] NodePublishVolumeRequest secrets
             * @property {Object.<string,string>|null} [volumeContext] NodePublishVolumeRequest volumeContext
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodePublishVolumeRequest.
             * @memberof csi.v1
             * @interface INodePublishVolumeRequest
             * @augments csi.v1.NodePublishVolumeRequest.$Properties
             * @deprecated Use csi.v1.NodePublishVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a NodePublishVolumeRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   publishContext?: Object.<string,string>|null;
             *   stagingTargetPath?: string|null;
             *   targetPath?: string|null;
             *   volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
             *   readonly?: boolean|null;
             *   secrets?: Object.<string,string>|null;
             *   volumeContext?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.NodePublishVolumeRequest.$Shape
             */

            /**
             * Constructs a new NodePublishVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodePublishVolumeRequest.
             * @constructor
             * @param {csi.v1.NodePublishVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodePublishVolumeRequest = function (properties) {
                this.publishContext = {};
                this.secrets = {};
                this.volumeContext = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodePublishVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.volumeId = "";

            /**
             * NodePublishVolumeRequest publishContext.
             * @member {Object.<string,string>} publishContext
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.publishContext = $util.emptyObject;

            /**
             * NodePublishVolumeRequest stagingTargetPath.
             * @member {string} stagingTargetPath
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.stagingTargetPath = "";

            /**
             * NodePublishVolumeRequest targetPath.
             * @member {string} targetPath
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.targetPath = "";

            /**
             * NodePublishVolumeRequest volumeCapability.
             * @member {csi.v1.VolumeCapability.$Properties|null|undefined} volumeCapability
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.volumeCapability = null;

            /**
             * NodePublishVolumeRequest readonly.
             * @member {boolean} readonly
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.readonly = false;

            /**
             * NodePublishVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * NodePublishVolumeRequest volumeContext.
             * @member {Object.<string,string>} volumeContext
             * @memberof csi.v1.NodePublishVolumeRequest
             * @instance
             */
            NodePublishVolumeRequest.prototype.volumeContext = $util.emptyObject;

            /**
             * Encodes the specified NodePublishVolumeRequest message. Does not implicitly {@link csi.v1.NodePublishVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodePublishVolumeRequest
             * @static
             * @param {csi.v1.NodePublishVolumeRequest.$Properties} message NodePublishVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodePublishVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.publishContext != null && $Object.hasOwnProperty.call(message, "publishContext"))
                    for (let keys = $Object.keys(message.publishContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.publishContext[keys[i]]).ldelim();
                if (message.stagingTargetPath != null && $Object.hasOwnProperty.call(message, "stagingTargetPath") && message.stagingTargetPath !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stagingTargetPath);
                if (message.targetPath != null && $Object.hasOwnProperty.call(message, "targetPath") && message.targetPath !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.targetPath);
                if (message.volumeCapability != null && $Object.hasOwnProperty.call(message, "volumeCapability"))
                    $root.csi.v1.VolumeCapability.encode(message.volumeCapability, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.readonly != null && $Object.hasOwnProperty.call(message, "readonly") && message.readonly !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.readonly);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.volumeContext != null && $Object.hasOwnProperty.call(message, "volumeContext"))
                    for (let keys = $Object.keys(message.volumeContext), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.volumeContext[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodePublishVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodePublishVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodePublishVolumeRequest & csi.v1.NodePublishVolumeRequest.$Shape} NodePublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodePublishVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodePublishVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.publishContext === $util.emptyObject)
                                message.publishContext = {};
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
                                $util.makeProp(message.publishContext, key);
                            message.publishContext[key] = value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stagingTargetPath = value;
                            else
                                delete message.stagingTargetPath;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.targetPath = value;
                            else
                                delete message.targetPath;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.volumeCapability = $root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCapability);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.readonly = value;
                            else
                                delete message.readonly;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (message.volumeContext === $util.emptyObject)
                                message.volumeContext = {};
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
                                $util.makeProp(message.volumeContext, key);
                            message.volumeContext[key] = value;
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

            return NodePublishVolumeRequest;
        })();

        v1.NodePublishVolumeResponse = (function() {

            /**
             * Properties of a NodePublishVolumeResponse.
             * @typedef {Object} csi.v1.NodePublishVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodePublishVolumeResponse.
             * @memberof csi.v1
             * @interface INodePublishVolumeResponse
             * @augments csi.v1.NodePublishVolumeResponse.$Properties
             * @deprecated Use csi.v1.NodePublishVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a NodePublishVolumeResponse.
             * @typedef {csi.v1.NodePublishVolumeResponse.$Properties} csi.v1.NodePublishVolumeResponse.$Shape
             */

            /**
             * Constructs a new NodePublishVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodePublishVolumeResponse.
             * @constructor
             * @param {csi.v1.NodePublishVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodePublishVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodePublishVolumeResponse message. Does not implicitly {@link csi.v1.NodePublishVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodePublishVolumeResponse
             * @static
             * @param {csi.v1.NodePublishVolumeResponse.$Properties} message NodePublishVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodePublishVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a NodePublishVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodePublishVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodePublishVolumeResponse & csi.v1.NodePublishVolumeResponse.$Shape} NodePublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodePublishVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodePublishVolumeResponse();
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

            return NodePublishVolumeResponse;
        })();

        v1.NodeUnpublishVolumeRequest = (function() {

            /**
             * Properties of a NodeUnpublishVolumeRequest.
             * @typedef {Object} csi.v1.NodeUnpublishVolumeRequest.$Properties
             * @property {string|null} [volumeId] NodeUnpublishVolumeRequest volumeId
             * @property {string|null} [targetPath] NodeUnpublishVolumeRequest targetPath
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeUnpublishVolumeRequest.
             * @memberof csi.v1
             * @interface INodeUnpublishVolumeRequest
             * @augments csi.v1.NodeUnpublishVolumeRequest.$Properties
             * @deprecated Use csi.v1.NodeUnpublishVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a NodeUnpublishVolumeRequest.
             * @typedef {csi.v1.NodeUnpublishVolumeRequest.$Properties} csi.v1.NodeUnpublishVolumeRequest.$Shape
             */

            /**
             * Constructs a new NodeUnpublishVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeUnpublishVolumeRequest.
             * @constructor
             * @param {csi.v1.NodeUnpublishVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeUnpublishVolumeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeUnpublishVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodeUnpublishVolumeRequest
             * @instance
             */
            NodeUnpublishVolumeRequest.prototype.volumeId = "";

            /**
             * NodeUnpublishVolumeRequest targetPath.
             * @member {string} targetPath
             * @memberof csi.v1.NodeUnpublishVolumeRequest
             * @instance
             */
            NodeUnpublishVolumeRequest.prototype.targetPath = "";

            /**
             * Encodes the specified NodeUnpublishVolumeRequest message. Does not implicitly {@link csi.v1.NodeUnpublishVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeUnpublishVolumeRequest
             * @static
             * @param {csi.v1.NodeUnpublishVolumeRequest.$Properties} message NodeUnpublishVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeUnpublishVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.targetPath != null && $Object.hasOwnProperty.call(message, "targetPath") && message.targetPath !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.targetPath);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeUnpublishVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeUnpublishVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnpublishVolumeRequest & csi.v1.NodeUnpublishVolumeRequest.$Shape} NodeUnpublishVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeUnpublishVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeUnpublishVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.targetPath = value;
                            else
                                delete message.targetPath;
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

            return NodeUnpublishVolumeRequest;
        })();

        v1.NodeUnpublishVolumeResponse = (function() {

            /**
             * Properties of a NodeUnpublishVolumeResponse.
             * @typedef {Object} csi.v1.NodeUnpublishVolumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeUnpublishVolumeResponse.
             * @memberof csi.v1
             * @interface INodeUnpublishVolumeResponse
             * @augments csi.v1.NodeUnpublishVolumeResponse.$Properties
             * @deprecated Use csi.v1.NodeUnpublishVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a NodeUnpublishVolumeResponse.
             * @typedef {csi.v1.NodeUnpublishVolumeResponse.$Properties} csi.v1.NodeUnpublishVolumeResponse.$Shape
             */

            /**
             * Constructs a new NodeUnpublishVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeUnpublishVolumeResponse.
             * @constructor
             * @param {csi.v1.NodeUnpublishVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeUnpublishVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodeUnpublishVolumeResponse message. Does not implicitly {@link csi.v1.NodeUnpublishVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeUnpublishVolumeResponse
             * @static
             * @param {csi.v1.NodeUnpublishVolumeResponse.$Properties} message NodeUnpublishVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeUnpublishVolumeResponse.encode = function (message, writer, _depth) {
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
             * Decodes a NodeUnpublishVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeUnpublishVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeUnpublishVolumeResponse & csi.v1.NodeUnpublishVolumeResponse.$Shape} NodeUnpublishVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeUnpublishVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeUnpublishVolumeResponse();
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

            return NodeUnpublishVolumeResponse;
        })();

        v1.NodeGetVolumeStatsRequest = (function() {

            /**
             * Properties of a NodeGetVolumeStatsRequest.
             * @typedef {Object} csi.v1.NodeGetVolumeStatsRequest.$Properties
             * @property {string|null} [volumeId] NodeGetVolumeStatsRequest volumeId
             * @property {string|null} [volumePath] NodeGetVolumeStatsRequest volumePath
             * @property {string|null} [stagingTargetPath] NodeGetVolumeStatsRequest stagingTargetPath
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetVolumeStatsRequest.
             * @memberof csi.v1
             * @interface INodeGetVolumeStatsRequest
             * @augments csi.v1.NodeGetVolumeStatsRequest.$Properties
             * @deprecated Use csi.v1.NodeGetVolumeStatsRequest.$Properties instead.
             */

            /**
             * Shape of a NodeGetVolumeStatsRequest.
             * @typedef {csi.v1.NodeGetVolumeStatsRequest.$Properties} csi.v1.NodeGetVolumeStatsRequest.$Shape
             */

            /**
             * Constructs a new NodeGetVolumeStatsRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetVolumeStatsRequest.
             * @constructor
             * @param {csi.v1.NodeGetVolumeStatsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetVolumeStatsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeGetVolumeStatsRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodeGetVolumeStatsRequest
             * @instance
             */
            NodeGetVolumeStatsRequest.prototype.volumeId = "";

            /**
             * NodeGetVolumeStatsRequest volumePath.
             * @member {string} volumePath
             * @memberof csi.v1.NodeGetVolumeStatsRequest
             * @instance
             */
            NodeGetVolumeStatsRequest.prototype.volumePath = "";

            /**
             * NodeGetVolumeStatsRequest stagingTargetPath.
             * @member {string} stagingTargetPath
             * @memberof csi.v1.NodeGetVolumeStatsRequest
             * @instance
             */
            NodeGetVolumeStatsRequest.prototype.stagingTargetPath = "";

            /**
             * Encodes the specified NodeGetVolumeStatsRequest message. Does not implicitly {@link csi.v1.NodeGetVolumeStatsRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetVolumeStatsRequest
             * @static
             * @param {csi.v1.NodeGetVolumeStatsRequest.$Properties} message NodeGetVolumeStatsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetVolumeStatsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.volumePath != null && $Object.hasOwnProperty.call(message, "volumePath") && message.volumePath !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumePath);
                if (message.stagingTargetPath != null && $Object.hasOwnProperty.call(message, "stagingTargetPath") && message.stagingTargetPath !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stagingTargetPath);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeGetVolumeStatsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetVolumeStatsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetVolumeStatsRequest & csi.v1.NodeGetVolumeStatsRequest.$Shape} NodeGetVolumeStatsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetVolumeStatsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetVolumeStatsRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.volumePath = value;
                            else
                                delete message.volumePath;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stagingTargetPath = value;
                            else
                                delete message.stagingTargetPath;
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

            return NodeGetVolumeStatsRequest;
        })();

        v1.NodeGetVolumeStatsResponse = (function() {

            /**
             * Properties of a NodeGetVolumeStatsResponse.
             * @typedef {Object} csi.v1.NodeGetVolumeStatsResponse.$Properties
             * @property {Array.<csi.v1.VolumeUsage.$Properties>|null} [usage] NodeGetVolumeStatsResponse usage
             * @property {csi.v1.VolumeCondition.$Properties|null} [volumeCondition] NodeGetVolumeStatsResponse volumeCondition
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetVolumeStatsResponse.
             * @memberof csi.v1
             * @interface INodeGetVolumeStatsResponse
             * @augments csi.v1.NodeGetVolumeStatsResponse.$Properties
             * @deprecated Use csi.v1.NodeGetVolumeStatsResponse.$Properties instead.
             */

            /**
             * Shape of a NodeGetVolumeStatsResponse.
             * @typedef {csi.v1.NodeGetVolumeStatsResponse.$Properties} csi.v1.NodeGetVolumeStatsResponse.$Shape
             */

            /**
             * Constructs a new NodeGetVolumeStatsResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetVolumeStatsResponse.
             * @constructor
             * @param {csi.v1.NodeGetVolumeStatsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetVolumeStatsResponse = function (properties) {
                this.usage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeGetVolumeStatsResponse usage.
             * @member {Array.<csi.v1.VolumeUsage.$Properties>} usage
             * @memberof csi.v1.NodeGetVolumeStatsResponse
             * @instance
             */
            NodeGetVolumeStatsResponse.prototype.usage = $util.emptyArray;

            /**
             * NodeGetVolumeStatsResponse volumeCondition.
             * @member {csi.v1.VolumeCondition.$Properties|null|undefined} volumeCondition
             * @memberof csi.v1.NodeGetVolumeStatsResponse
             * @instance
             */
            NodeGetVolumeStatsResponse.prototype.volumeCondition = null;

            /**
             * Encodes the specified NodeGetVolumeStatsResponse message. Does not implicitly {@link csi.v1.NodeGetVolumeStatsResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetVolumeStatsResponse
             * @static
             * @param {csi.v1.NodeGetVolumeStatsResponse.$Properties} message NodeGetVolumeStatsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetVolumeStatsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.usage != null && message.usage.length)
                    for (let i = 0; i < message.usage.length; ++i)
                        $root.csi.v1.VolumeUsage.encode(message.usage[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.volumeCondition != null && $Object.hasOwnProperty.call(message, "volumeCondition"))
                    $root.csi.v1.VolumeCondition.encode(message.volumeCondition, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeGetVolumeStatsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetVolumeStatsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetVolumeStatsResponse & csi.v1.NodeGetVolumeStatsResponse.$Shape} NodeGetVolumeStatsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetVolumeStatsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetVolumeStatsResponse();
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
                            if (!(message.usage && message.usage.length))
                                message.usage = [];
                            message.usage.push($root.csi.v1.VolumeUsage.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.volumeCondition = $root.csi.v1.VolumeCondition.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCondition);
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

            return NodeGetVolumeStatsResponse;
        })();

        v1.VolumeUsage = (function() {

            /**
             * Properties of a VolumeUsage.
             * @typedef {Object} csi.v1.VolumeUsage.$Properties
             * @property {number|null} [available] VolumeUsage available
             * @property {number|null} [total] VolumeUsage total
             * @property {number|null} [used] VolumeUsage used
             * @property {csi.v1.VolumeUsage.Unit|null} [unit] VolumeUsage unit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VolumeUsage.
             * @memberof csi.v1
             * @interface IVolumeUsage
             * @augments csi.v1.VolumeUsage.$Properties
             * @deprecated Use csi.v1.VolumeUsage.$Properties instead.
             */

            /**
             * Shape of a VolumeUsage.
             * @typedef {csi.v1.VolumeUsage.$Properties} csi.v1.VolumeUsage.$Shape
             */

            /**
             * Constructs a new VolumeUsage.
             * @memberof csi.v1
             * @classdesc Represents a VolumeUsage.
             * @constructor
             * @param {csi.v1.VolumeUsage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VolumeUsage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VolumeUsage available.
             * @member {number} available
             * @memberof csi.v1.VolumeUsage
             * @instance
             */
            VolumeUsage.prototype.available = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VolumeUsage total.
             * @member {number} total
             * @memberof csi.v1.VolumeUsage
             * @instance
             */
            VolumeUsage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VolumeUsage used.
             * @member {number} used
             * @memberof csi.v1.VolumeUsage
             * @instance
             */
            VolumeUsage.prototype.used = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VolumeUsage unit.
             * @member {csi.v1.VolumeUsage.Unit} unit
             * @memberof csi.v1.VolumeUsage
             * @instance
             */
            VolumeUsage.prototype.unit = 0;

            /**
             * Encodes the specified VolumeUsage message. Does not implicitly {@link csi.v1.VolumeUsage.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.VolumeUsage
             * @static
             * @param {csi.v1.VolumeUsage.$Properties} message VolumeUsage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VolumeUsage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.available != null && $Object.hasOwnProperty.call(message, "available") && (typeof message.available === "object" ? message.available.low || message.available.high : message.available !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.available);
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && (typeof message.total === "object" ? message.total.low || message.total.high : message.total !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.total);
                if (message.used != null && $Object.hasOwnProperty.call(message, "used") && (typeof message.used === "object" ? message.used.low || message.used.high : message.used !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.used);
                if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && message.unit !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.unit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VolumeUsage message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.VolumeUsage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.VolumeUsage & csi.v1.VolumeUsage.$Shape} VolumeUsage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VolumeUsage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.VolumeUsage();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.available = value;
                            else
                                delete message.available;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.used = value;
                            else
                                delete message.used;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.unit = value;
                            else
                                delete message.unit;
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
             * Unit enum.
             * @name csi.v1.VolumeUsage.Unit
             * @enum {number}
             * @property {number} UNKNOWN=0 UNKNOWN value
             * @property {number} BYTES=1 BYTES value
             * @property {number} INODES=2 INODES value
             */
            VolumeUsage.Unit = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "UNKNOWN"] = 0;
                values[valuesById[1] = "BYTES"] = 1;
                values[valuesById[2] = "INODES"] = 2;
                return values;
            })();

            return VolumeUsage;
        })();

        v1.VolumeCondition = (function() {

            /**
             * Properties of a VolumeCondition.
             * @typedef {Object} csi.v1.VolumeCondition.$Properties
             * @property {boolean|null} [abnormal] VolumeCondition abnormal
             * @property {string|null} [message] VolumeCondition message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VolumeCondition.
             * @memberof csi.v1
             * @interface IVolumeCondition
             * @augments csi.v1.VolumeCondition.$Properties
             * @deprecated Use csi.v1.VolumeCondition.$Properties instead.
             */

            /**
             * Shape of a VolumeCondition.
             * @typedef {csi.v1.VolumeCondition.$Properties} csi.v1.VolumeCondition.$Shape
             */

            /**
             * Constructs a new VolumeCondition.
             * @memberof csi.v1
             * @classdesc Represents a VolumeCondition.
             * @constructor
             * @param {csi.v1.VolumeCondition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VolumeCondition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VolumeCondition abnormal.
             * @member {boolean} abnormal
             * @memberof csi.v1.VolumeCondition
             * @instance
             */
            VolumeCondition.prototype.abnormal = false;

            /**
             * VolumeCondition message.
             * @member {string} message
             * @memberof csi.v1.VolumeCondition
             * @instance
             */
            VolumeCondition.prototype.message = "";

            /**
             * Encodes the specified VolumeCondition message. Does not implicitly {@link csi.v1.VolumeCondition.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.VolumeCondition
             * @static
             * @param {csi.v1.VolumeCondition.$Properties} message VolumeCondition message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VolumeCondition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.abnormal != null && $Object.hasOwnProperty.call(message, "abnormal") && message.abnormal !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.abnormal);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VolumeCondition message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.VolumeCondition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.VolumeCondition & csi.v1.VolumeCondition.$Shape} VolumeCondition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VolumeCondition.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.VolumeCondition();
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
                                message.abnormal = value;
                            else
                                delete message.abnormal;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
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

            return VolumeCondition;
        })();

        v1.NodeGetCapabilitiesRequest = (function() {

            /**
             * Properties of a NodeGetCapabilitiesRequest.
             * @typedef {Object} csi.v1.NodeGetCapabilitiesRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetCapabilitiesRequest.
             * @memberof csi.v1
             * @interface INodeGetCapabilitiesRequest
             * @augments csi.v1.NodeGetCapabilitiesRequest.$Properties
             * @deprecated Use csi.v1.NodeGetCapabilitiesRequest.$Properties instead.
             */

            /**
             * Shape of a NodeGetCapabilitiesRequest.
             * @typedef {csi.v1.NodeGetCapabilitiesRequest.$Properties} csi.v1.NodeGetCapabilitiesRequest.$Shape
             */

            /**
             * Constructs a new NodeGetCapabilitiesRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetCapabilitiesRequest.
             * @constructor
             * @param {csi.v1.NodeGetCapabilitiesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetCapabilitiesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodeGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.NodeGetCapabilitiesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetCapabilitiesRequest
             * @static
             * @param {csi.v1.NodeGetCapabilitiesRequest.$Properties} message NodeGetCapabilitiesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetCapabilitiesRequest.encode = function (message, writer, _depth) {
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
             * Decodes a NodeGetCapabilitiesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetCapabilitiesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetCapabilitiesRequest & csi.v1.NodeGetCapabilitiesRequest.$Shape} NodeGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetCapabilitiesRequest();
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

            return NodeGetCapabilitiesRequest;
        })();

        v1.NodeGetCapabilitiesResponse = (function() {

            /**
             * Properties of a NodeGetCapabilitiesResponse.
             * @typedef {Object} csi.v1.NodeGetCapabilitiesResponse.$Properties
             * @property {Array.<csi.v1.NodeServiceCapability.$Properties>|null} [capabilities] NodeGetCapabilitiesResponse capabilities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetCapabilitiesResponse.
             * @memberof csi.v1
             * @interface INodeGetCapabilitiesResponse
             * @augments csi.v1.NodeGetCapabilitiesResponse.$Properties
             * @deprecated Use csi.v1.NodeGetCapabilitiesResponse.$Properties instead.
             */

            /**
             * Shape of a NodeGetCapabilitiesResponse.
             * @typedef {{
             *   capabilities?: Array.<csi.v1.NodeServiceCapability.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.NodeGetCapabilitiesResponse.$Shape
             */

            /**
             * Constructs a new NodeGetCapabilitiesResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetCapabilitiesResponse.
             * @constructor
             * @param {csi.v1.NodeGetCapabilitiesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetCapabilitiesResponse = function (properties) {
                this.capabilities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeGetCapabilitiesResponse capabilities.
             * @member {Array.<csi.v1.NodeServiceCapability.$Properties>} capabilities
             * @memberof csi.v1.NodeGetCapabilitiesResponse
             * @instance
             */
            NodeGetCapabilitiesResponse.prototype.capabilities = $util.emptyArray;

            /**
             * Encodes the specified NodeGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.NodeGetCapabilitiesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetCapabilitiesResponse
             * @static
             * @param {csi.v1.NodeGetCapabilitiesResponse.$Properties} message NodeGetCapabilitiesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetCapabilitiesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capabilities != null && message.capabilities.length)
                    for (let i = 0; i < message.capabilities.length; ++i)
                        $root.csi.v1.NodeServiceCapability.encode(message.capabilities[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeGetCapabilitiesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetCapabilitiesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetCapabilitiesResponse & csi.v1.NodeGetCapabilitiesResponse.$Shape} NodeGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetCapabilitiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetCapabilitiesResponse();
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
                            if (!(message.capabilities && message.capabilities.length))
                                message.capabilities = [];
                            message.capabilities.push($root.csi.v1.NodeServiceCapability.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return NodeGetCapabilitiesResponse;
        })();

        v1.NodeServiceCapability = (function() {

            /**
             * Properties of a NodeServiceCapability.
             * @typedef {Object} csi.v1.NodeServiceCapability.$Properties
             * @property {csi.v1.NodeServiceCapability.RPC.$Properties|null} [rpc] NodeServiceCapability rpc
             * @property {"rpc"} [type] NodeServiceCapability type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeServiceCapability.
             * @memberof csi.v1
             * @interface INodeServiceCapability
             * @augments csi.v1.NodeServiceCapability.$Properties
             * @deprecated Use csi.v1.NodeServiceCapability.$Properties instead.
             */

            /**
             * Narrowed shape of a NodeServiceCapability.
             * @typedef {{
             *   rpc?: csi.v1.NodeServiceCapability.RPC.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.NodeServiceCapability.RPC.$Shape })
             * )} csi.v1.NodeServiceCapability.$Shape
             */

            /**
             * Constructs a new NodeServiceCapability.
             * @memberof csi.v1
             * @classdesc Represents a NodeServiceCapability.
             * @constructor
             * @param {csi.v1.NodeServiceCapability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeServiceCapability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeServiceCapability rpc.
             * @member {csi.v1.NodeServiceCapability.RPC.$Properties|null|undefined} rpc
             * @memberof csi.v1.NodeServiceCapability
             * @instance
             */
            NodeServiceCapability.prototype.rpc = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * NodeServiceCapability type.
             * @member {"rpc"|undefined} type
             * @memberof csi.v1.NodeServiceCapability
             * @instance
             */
            $Object.defineProperty(NodeServiceCapability.prototype, "type", {
                get: $util.oneOfGetter($oneOfFields = ["rpc"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified NodeServiceCapability message. Does not implicitly {@link csi.v1.NodeServiceCapability.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeServiceCapability
             * @static
             * @param {csi.v1.NodeServiceCapability.$Properties} message NodeServiceCapability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeServiceCapability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rpc != null && $Object.hasOwnProperty.call(message, "rpc"))
                    $root.csi.v1.NodeServiceCapability.RPC.encode(message.rpc, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeServiceCapability message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeServiceCapability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeServiceCapability & csi.v1.NodeServiceCapability.$Shape} NodeServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeServiceCapability.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeServiceCapability();
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
                            message.rpc = $root.csi.v1.NodeServiceCapability.RPC.decode(reader, reader.size(), $undefined, _depth + 1, message.rpc);
                            message.type = "rpc";
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

            NodeServiceCapability.RPC = (function() {

                /**
                 * Properties of a RPC.
                 * @typedef {Object} csi.v1.NodeServiceCapability.RPC.$Properties
                 * @property {csi.v1.NodeServiceCapability.RPC.Type|null} [type] RPC type
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RPC.
                 * @memberof csi.v1.NodeServiceCapability
                 * @interface IRPC
                 * @augments csi.v1.NodeServiceCapability.RPC.$Properties
                 * @deprecated Use csi.v1.NodeServiceCapability.RPC.$Properties instead.
                 */

                /**
                 * Shape of a RPC.
                 * @typedef {csi.v1.NodeServiceCapability.RPC.$Properties} csi.v1.NodeServiceCapability.RPC.$Shape
                 */

                /**
                 * Constructs a new RPC.
                 * @memberof csi.v1.NodeServiceCapability
                 * @classdesc Represents a RPC.
                 * @constructor
                 * @param {csi.v1.NodeServiceCapability.RPC.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RPC = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RPC type.
                 * @member {csi.v1.NodeServiceCapability.RPC.Type} type
                 * @memberof csi.v1.NodeServiceCapability.RPC
                 * @instance
                 */
                RPC.prototype.type = 0;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.NodeServiceCapability.RPC.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.NodeServiceCapability.RPC
                 * @static
                 * @param {csi.v1.NodeServiceCapability.RPC.$Properties} message RPC message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RPC.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.NodeServiceCapability.RPC
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.NodeServiceCapability.RPC & csi.v1.NodeServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RPC.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.NodeServiceCapability.RPC();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
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
                 * Type enum.
                 * @name csi.v1.NodeServiceCapability.RPC.Type
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} STAGE_UNSTAGE_VOLUME=1 STAGE_UNSTAGE_VOLUME value
                 * @property {number} GET_VOLUME_STATS=2 GET_VOLUME_STATS value
                 * @property {number} EXPAND_VOLUME=3 EXPAND_VOLUME value
                 * @property {number} VOLUME_CONDITION=4 VOLUME_CONDITION value
                 * @property {number} SINGLE_NODE_MULTI_WRITER=5 SINGLE_NODE_MULTI_WRITER value
                 * @property {number} VOLUME_MOUNT_GROUP=6 VOLUME_MOUNT_GROUP value
                 */
                RPC.Type = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "STAGE_UNSTAGE_VOLUME"] = 1;
                    values[valuesById[2] = "GET_VOLUME_STATS"] = 2;
                    values[valuesById[3] = "EXPAND_VOLUME"] = 3;
                    values[valuesById[4] = "VOLUME_CONDITION"] = 4;
                    values[valuesById[5] = "SINGLE_NODE_MULTI_WRITER"] = 5;
                    values[valuesById[6] = "VOLUME_MOUNT_GROUP"] = 6;
                    return values;
                })();

                return RPC;
            })();

            return NodeServiceCapability;
        })();

        v1.NodeGetInfoRequest = (function() {

            /**
             * Properties of a NodeGetInfoRequest.
             * @typedef {Object} csi.v1.NodeGetInfoRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetInfoRequest.
             * @memberof csi.v1
             * @interface INodeGetInfoRequest
             * @augments csi.v1.NodeGetInfoRequest.$Properties
             * @deprecated Use csi.v1.NodeGetInfoRequest.$Properties instead.
             */

            /**
             * Shape of a NodeGetInfoRequest.
             * @typedef {csi.v1.NodeGetInfoRequest.$Properties} csi.v1.NodeGetInfoRequest.$Shape
             */

            /**
             * Constructs a new NodeGetInfoRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetInfoRequest.
             * @constructor
             * @param {csi.v1.NodeGetInfoRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetInfoRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified NodeGetInfoRequest message. Does not implicitly {@link csi.v1.NodeGetInfoRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetInfoRequest
             * @static
             * @param {csi.v1.NodeGetInfoRequest.$Properties} message NodeGetInfoRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetInfoRequest.encode = function (message, writer, _depth) {
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
             * Decodes a NodeGetInfoRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetInfoRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetInfoRequest & csi.v1.NodeGetInfoRequest.$Shape} NodeGetInfoRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetInfoRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetInfoRequest();
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

            return NodeGetInfoRequest;
        })();

        v1.NodeGetInfoResponse = (function() {

            /**
             * Properties of a NodeGetInfoResponse.
             * @typedef {Object} csi.v1.NodeGetInfoResponse.$Properties
             * @property {string|null} [nodeId] NodeGetInfoResponse nodeId
             * @property {number|null} [maxVolumesPerNode] NodeGetInfoResponse maxVolumesPerNode
             * @property {csi.v1.Topology.$Properties|null} [accessibleTopology] NodeGetInfoResponse accessibleTopology
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeGetInfoResponse.
             * @memberof csi.v1
             * @interface INodeGetInfoResponse
             * @augments csi.v1.NodeGetInfoResponse.$Properties
             * @deprecated Use csi.v1.NodeGetInfoResponse.$Properties instead.
             */

            /**
             * Shape of a NodeGetInfoResponse.
             * @typedef {csi.v1.NodeGetInfoResponse.$Properties} csi.v1.NodeGetInfoResponse.$Shape
             */

            /**
             * Constructs a new NodeGetInfoResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeGetInfoResponse.
             * @constructor
             * @param {csi.v1.NodeGetInfoResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeGetInfoResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeGetInfoResponse nodeId.
             * @member {string} nodeId
             * @memberof csi.v1.NodeGetInfoResponse
             * @instance
             */
            NodeGetInfoResponse.prototype.nodeId = "";

            /**
             * NodeGetInfoResponse maxVolumesPerNode.
             * @member {number} maxVolumesPerNode
             * @memberof csi.v1.NodeGetInfoResponse
             * @instance
             */
            NodeGetInfoResponse.prototype.maxVolumesPerNode = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * NodeGetInfoResponse accessibleTopology.
             * @member {csi.v1.Topology.$Properties|null|undefined} accessibleTopology
             * @memberof csi.v1.NodeGetInfoResponse
             * @instance
             */
            NodeGetInfoResponse.prototype.accessibleTopology = null;

            /**
             * Encodes the specified NodeGetInfoResponse message. Does not implicitly {@link csi.v1.NodeGetInfoResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeGetInfoResponse
             * @static
             * @param {csi.v1.NodeGetInfoResponse.$Properties} message NodeGetInfoResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeGetInfoResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodeId);
                if (message.maxVolumesPerNode != null && $Object.hasOwnProperty.call(message, "maxVolumesPerNode") && (typeof message.maxVolumesPerNode === "object" ? message.maxVolumesPerNode.low || message.maxVolumesPerNode.high : message.maxVolumesPerNode !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.maxVolumesPerNode);
                if (message.accessibleTopology != null && $Object.hasOwnProperty.call(message, "accessibleTopology"))
                    $root.csi.v1.Topology.encode(message.accessibleTopology, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeGetInfoResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeGetInfoResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeGetInfoResponse & csi.v1.NodeGetInfoResponse.$Shape} NodeGetInfoResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeGetInfoResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeGetInfoResponse();
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
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.maxVolumesPerNode = value;
                            else
                                delete message.maxVolumesPerNode;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accessibleTopology = $root.csi.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1, message.accessibleTopology);
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

            return NodeGetInfoResponse;
        })();

        v1.NodeExpandVolumeRequest = (function() {

            /**
             * Properties of a NodeExpandVolumeRequest.
             * @typedef {Object} csi.v1.NodeExpandVolumeRequest.$Properties
             * @property {string|null} [volumeId] NodeExpandVolumeRequest volumeId
             * @property {string|null} [volumePath] NodeExpandVolumeRequest volumePath
             * @property {csi.v1.CapacityRange.$Properties|null} [capacityRange] NodeExpandVolumeRequest capacityRange
             * @property {string|null} [stagingTargetPath] NodeExpandVolumeRequest stagingTargetPath
             * @property {csi.v1.VolumeCapability.$Properties|null} [volumeCapability] NodeExpandVolumeRequest volumeCapability
             * @property {Object.<string,string>|null} [secrets] NodeExpandVolumeRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeExpandVolumeRequest.
             * @memberof csi.v1
             * @interface INodeExpandVolumeRequest
             * @augments csi.v1.NodeExpandVolumeRequest.$Properties
             * @deprecated Use csi.v1.NodeExpandVolumeRequest.$Properties instead.
             */

            /**
             * Shape of a NodeExpandVolumeRequest.
             * @typedef {{
             *   volumeId?: string|null;
             *   volumePath?: string|null;
             *   capacityRange?: csi.v1.CapacityRange.$Shape|null;
             *   stagingTargetPath?: string|null;
             *   volumeCapability?: csi.v1.VolumeCapability.$Shape|null;
             *   secrets?: Object.<string,string>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.NodeExpandVolumeRequest.$Shape
             */

            /**
             * Constructs a new NodeExpandVolumeRequest.
             * @memberof csi.v1
             * @classdesc Represents a NodeExpandVolumeRequest.
             * @constructor
             * @param {csi.v1.NodeExpandVolumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeExpandVolumeRequest = function (properties) {
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeExpandVolumeRequest volumeId.
             * @member {string} volumeId
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.volumeId = "";

            /**
             * NodeExpandVolumeRequest volumePath.
             * @member {string} volumePath
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.volumePath = "";

            /**
             * NodeExpandVolumeRequest capacityRange.
             * @member {csi.v1.CapacityRange.$Properties|null|undefined} capacityRange
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.capacityRange = null;

            /**
             * NodeExpandVolumeRequest stagingTargetPath.
             * @member {string} stagingTargetPath
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.stagingTargetPath = "";

            /**
             * NodeExpandVolumeRequest volumeCapability.
             * @member {csi.v1.VolumeCapability.$Properties|null|undefined} volumeCapability
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.volumeCapability = null;

            /**
             * NodeExpandVolumeRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @instance
             */
            NodeExpandVolumeRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified NodeExpandVolumeRequest message. Does not implicitly {@link csi.v1.NodeExpandVolumeRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @static
             * @param {csi.v1.NodeExpandVolumeRequest.$Properties} message NodeExpandVolumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeExpandVolumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.volumeId != null && $Object.hasOwnProperty.call(message, "volumeId") && message.volumeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.volumeId);
                if (message.volumePath != null && $Object.hasOwnProperty.call(message, "volumePath") && message.volumePath !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.volumePath);
                if (message.capacityRange != null && $Object.hasOwnProperty.call(message, "capacityRange"))
                    $root.csi.v1.CapacityRange.encode(message.capacityRange, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.stagingTargetPath != null && $Object.hasOwnProperty.call(message, "stagingTargetPath") && message.stagingTargetPath !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.stagingTargetPath);
                if (message.volumeCapability != null && $Object.hasOwnProperty.call(message, "volumeCapability"))
                    $root.csi.v1.VolumeCapability.encode(message.volumeCapability, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeExpandVolumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeExpandVolumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeExpandVolumeRequest & csi.v1.NodeExpandVolumeRequest.$Shape} NodeExpandVolumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeExpandVolumeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeExpandVolumeRequest();
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
                                message.volumeId = value;
                            else
                                delete message.volumeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.volumePath = value;
                            else
                                delete message.volumePath;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.capacityRange = $root.csi.v1.CapacityRange.decode(reader, reader.size(), $undefined, _depth + 1, message.capacityRange);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stagingTargetPath = value;
                            else
                                delete message.stagingTargetPath;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.volumeCapability = $root.csi.v1.VolumeCapability.decode(reader, reader.size(), $undefined, _depth + 1, message.volumeCapability);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return NodeExpandVolumeRequest;
        })();

        v1.NodeExpandVolumeResponse = (function() {

            /**
             * Properties of a NodeExpandVolumeResponse.
             * @typedef {Object} csi.v1.NodeExpandVolumeResponse.$Properties
             * @property {number|null} [capacityBytes] NodeExpandVolumeResponse capacityBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeExpandVolumeResponse.
             * @memberof csi.v1
             * @interface INodeExpandVolumeResponse
             * @augments csi.v1.NodeExpandVolumeResponse.$Properties
             * @deprecated Use csi.v1.NodeExpandVolumeResponse.$Properties instead.
             */

            /**
             * Shape of a NodeExpandVolumeResponse.
             * @typedef {csi.v1.NodeExpandVolumeResponse.$Properties} csi.v1.NodeExpandVolumeResponse.$Shape
             */

            /**
             * Constructs a new NodeExpandVolumeResponse.
             * @memberof csi.v1
             * @classdesc Represents a NodeExpandVolumeResponse.
             * @constructor
             * @param {csi.v1.NodeExpandVolumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeExpandVolumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeExpandVolumeResponse capacityBytes.
             * @member {number} capacityBytes
             * @memberof csi.v1.NodeExpandVolumeResponse
             * @instance
             */
            NodeExpandVolumeResponse.prototype.capacityBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified NodeExpandVolumeResponse message. Does not implicitly {@link csi.v1.NodeExpandVolumeResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.NodeExpandVolumeResponse
             * @static
             * @param {csi.v1.NodeExpandVolumeResponse.$Properties} message NodeExpandVolumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeExpandVolumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capacityBytes != null && $Object.hasOwnProperty.call(message, "capacityBytes") && (typeof message.capacityBytes === "object" ? message.capacityBytes.low || message.capacityBytes.high : message.capacityBytes !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.capacityBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeExpandVolumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.NodeExpandVolumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.NodeExpandVolumeResponse & csi.v1.NodeExpandVolumeResponse.$Shape} NodeExpandVolumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeExpandVolumeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.NodeExpandVolumeResponse();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.capacityBytes = value;
                            else
                                delete message.capacityBytes;
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

            return NodeExpandVolumeResponse;
        })();

        v1.GroupControllerGetCapabilitiesRequest = (function() {

            /**
             * Properties of a GroupControllerGetCapabilitiesRequest.
             * @typedef {Object} csi.v1.GroupControllerGetCapabilitiesRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupControllerGetCapabilitiesRequest.
             * @memberof csi.v1
             * @interface IGroupControllerGetCapabilitiesRequest
             * @augments csi.v1.GroupControllerGetCapabilitiesRequest.$Properties
             * @deprecated Use csi.v1.GroupControllerGetCapabilitiesRequest.$Properties instead.
             */

            /**
             * Shape of a GroupControllerGetCapabilitiesRequest.
             * @typedef {csi.v1.GroupControllerGetCapabilitiesRequest.$Properties} csi.v1.GroupControllerGetCapabilitiesRequest.$Shape
             */

            /**
             * Constructs a new GroupControllerGetCapabilitiesRequest.
             * @memberof csi.v1
             * @classdesc Represents a GroupControllerGetCapabilitiesRequest.
             * @constructor
             * @param {csi.v1.GroupControllerGetCapabilitiesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupControllerGetCapabilitiesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified GroupControllerGetCapabilitiesRequest message. Does not implicitly {@link csi.v1.GroupControllerGetCapabilitiesRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GroupControllerGetCapabilitiesRequest
             * @static
             * @param {csi.v1.GroupControllerGetCapabilitiesRequest.$Properties} message GroupControllerGetCapabilitiesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupControllerGetCapabilitiesRequest.encode = function (message, writer, _depth) {
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
             * Decodes a GroupControllerGetCapabilitiesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GroupControllerGetCapabilitiesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerGetCapabilitiesRequest & csi.v1.GroupControllerGetCapabilitiesRequest.$Shape} GroupControllerGetCapabilitiesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupControllerGetCapabilitiesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GroupControllerGetCapabilitiesRequest();
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

            return GroupControllerGetCapabilitiesRequest;
        })();

        v1.GroupControllerGetCapabilitiesResponse = (function() {

            /**
             * Properties of a GroupControllerGetCapabilitiesResponse.
             * @typedef {Object} csi.v1.GroupControllerGetCapabilitiesResponse.$Properties
             * @property {Array.<csi.v1.GroupControllerServiceCapability.$Properties>|null} [capabilities] GroupControllerGetCapabilitiesResponse capabilities
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupControllerGetCapabilitiesResponse.
             * @memberof csi.v1
             * @interface IGroupControllerGetCapabilitiesResponse
             * @augments csi.v1.GroupControllerGetCapabilitiesResponse.$Properties
             * @deprecated Use csi.v1.GroupControllerGetCapabilitiesResponse.$Properties instead.
             */

            /**
             * Shape of a GroupControllerGetCapabilitiesResponse.
             * @typedef {{
             *   capabilities?: Array.<csi.v1.GroupControllerServiceCapability.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} csi.v1.GroupControllerGetCapabilitiesResponse.$Shape
             */

            /**
             * Constructs a new GroupControllerGetCapabilitiesResponse.
             * @memberof csi.v1
             * @classdesc Represents a GroupControllerGetCapabilitiesResponse.
             * @constructor
             * @param {csi.v1.GroupControllerGetCapabilitiesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupControllerGetCapabilitiesResponse = function (properties) {
                this.capabilities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupControllerGetCapabilitiesResponse capabilities.
             * @member {Array.<csi.v1.GroupControllerServiceCapability.$Properties>} capabilities
             * @memberof csi.v1.GroupControllerGetCapabilitiesResponse
             * @instance
             */
            GroupControllerGetCapabilitiesResponse.prototype.capabilities = $util.emptyArray;

            /**
             * Encodes the specified GroupControllerGetCapabilitiesResponse message. Does not implicitly {@link csi.v1.GroupControllerGetCapabilitiesResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GroupControllerGetCapabilitiesResponse
             * @static
             * @param {csi.v1.GroupControllerGetCapabilitiesResponse.$Properties} message GroupControllerGetCapabilitiesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupControllerGetCapabilitiesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capabilities != null && message.capabilities.length)
                    for (let i = 0; i < message.capabilities.length; ++i)
                        $root.csi.v1.GroupControllerServiceCapability.encode(message.capabilities[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupControllerGetCapabilitiesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GroupControllerGetCapabilitiesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerGetCapabilitiesResponse & csi.v1.GroupControllerGetCapabilitiesResponse.$Shape} GroupControllerGetCapabilitiesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupControllerGetCapabilitiesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GroupControllerGetCapabilitiesResponse();
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
                            if (!(message.capabilities && message.capabilities.length))
                                message.capabilities = [];
                            message.capabilities.push($root.csi.v1.GroupControllerServiceCapability.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return GroupControllerGetCapabilitiesResponse;
        })();

        v1.GroupControllerServiceCapability = (function() {

            /**
             * Properties of a GroupControllerServiceCapability.
             * @typedef {Object} csi.v1.GroupControllerServiceCapability.$Properties
             * @property {csi.v1.GroupControllerServiceCapability.RPC.$Properties|null} [rpc] GroupControllerServiceCapability rpc
             * @property {"rpc"} [type] GroupControllerServiceCapability type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GroupControllerServiceCapability.
             * @memberof csi.v1
             * @interface IGroupControllerServiceCapability
             * @augments csi.v1.GroupControllerServiceCapability.$Properties
             * @deprecated Use csi.v1.GroupControllerServiceCapability.$Properties instead.
             */

            /**
             * Narrowed shape of a GroupControllerServiceCapability.
             * @typedef {{
             *   rpc?: csi.v1.GroupControllerServiceCapability.RPC.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ type?: undefined; rpc?: null }|{ type?: "rpc"; rpc: csi.v1.GroupControllerServiceCapability.RPC.$Shape })
             * )} csi.v1.GroupControllerServiceCapability.$Shape
             */

            /**
             * Constructs a new GroupControllerServiceCapability.
             * @memberof csi.v1
             * @classdesc Represents a GroupControllerServiceCapability.
             * @constructor
             * @param {csi.v1.GroupControllerServiceCapability.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GroupControllerServiceCapability = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GroupControllerServiceCapability rpc.
             * @member {csi.v1.GroupControllerServiceCapability.RPC.$Properties|null|undefined} rpc
             * @memberof csi.v1.GroupControllerServiceCapability
             * @instance
             */
            GroupControllerServiceCapability.prototype.rpc = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GroupControllerServiceCapability type.
             * @member {"rpc"|undefined} type
             * @memberof csi.v1.GroupControllerServiceCapability
             * @instance
             */
            $Object.defineProperty(GroupControllerServiceCapability.prototype, "type", {
                get: $util.oneOfGetter($oneOfFields = ["rpc"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified GroupControllerServiceCapability message. Does not implicitly {@link csi.v1.GroupControllerServiceCapability.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GroupControllerServiceCapability
             * @static
             * @param {csi.v1.GroupControllerServiceCapability.$Properties} message GroupControllerServiceCapability message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GroupControllerServiceCapability.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rpc != null && $Object.hasOwnProperty.call(message, "rpc"))
                    $root.csi.v1.GroupControllerServiceCapability.RPC.encode(message.rpc, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GroupControllerServiceCapability message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GroupControllerServiceCapability
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GroupControllerServiceCapability & csi.v1.GroupControllerServiceCapability.$Shape} GroupControllerServiceCapability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GroupControllerServiceCapability.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GroupControllerServiceCapability();
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
                            message.rpc = $root.csi.v1.GroupControllerServiceCapability.RPC.decode(reader, reader.size(), $undefined, _depth + 1, message.rpc);
                            message.type = "rpc";
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

            GroupControllerServiceCapability.RPC = (function() {

                /**
                 * Properties of a RPC.
                 * @typedef {Object} csi.v1.GroupControllerServiceCapability.RPC.$Properties
                 * @property {csi.v1.GroupControllerServiceCapability.RPC.Type|null} [type] RPC type
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RPC.
                 * @memberof csi.v1.GroupControllerServiceCapability
                 * @interface IRPC
                 * @augments csi.v1.GroupControllerServiceCapability.RPC.$Properties
                 * @deprecated Use csi.v1.GroupControllerServiceCapability.RPC.$Properties instead.
                 */

                /**
                 * Shape of a RPC.
                 * @typedef {csi.v1.GroupControllerServiceCapability.RPC.$Properties} csi.v1.GroupControllerServiceCapability.RPC.$Shape
                 */

                /**
                 * Constructs a new RPC.
                 * @memberof csi.v1.GroupControllerServiceCapability
                 * @classdesc Represents a RPC.
                 * @constructor
                 * @param {csi.v1.GroupControllerServiceCapability.RPC.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RPC = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RPC type.
                 * @member {csi.v1.GroupControllerServiceCapability.RPC.Type} type
                 * @memberof csi.v1.GroupControllerServiceCapability.RPC
                 * @instance
                 */
                RPC.prototype.type = 0;

                /**
                 * Encodes the specified RPC message. Does not implicitly {@link csi.v1.GroupControllerServiceCapability.RPC.verify|verify} messages.
                 * @function encode
                 * @memberof csi.v1.GroupControllerServiceCapability.RPC
                 * @static
                 * @param {csi.v1.GroupControllerServiceCapability.RPC.$Properties} message RPC message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RPC.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RPC message from the specified reader or buffer.
                 * @function decode
                 * @memberof csi.v1.GroupControllerServiceCapability.RPC
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {csi.v1.GroupControllerServiceCapability.RPC & csi.v1.GroupControllerServiceCapability.RPC.$Shape} RPC
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RPC.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.csi.v1.GroupControllerServiceCapability.RPC();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
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
                 * Type enum.
                 * @name csi.v1.GroupControllerServiceCapability.RPC.Type
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT=1 CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT value
                 */
                RPC.Type = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "CREATE_DELETE_GET_VOLUME_GROUP_SNAPSHOT"] = 1;
                    return values;
                })();

                return RPC;
            })();

            return GroupControllerServiceCapability;
        })();

        v1.CreateVolumeGroupSnapshotRequest = (function() {

            /**
             * Properties of a CreateVolumeGroupSnapshotRequest.
             * @typedef {Object} csi.v1.CreateVolumeGroupSnapshotRequest.$Properties
             * @property {string|null} [name] CreateVolumeGroupSnapshotRequest name
             * @property {Array.<string>|null} [sourceVolumeIds] CreateVolumeGroupSnapshotRequest sourceVolumeIds
             * @property {Object.<string,string>|null} [secrets] CreateVolumeGroupSnapshotRequest secrets
             * @property {Object.<string,string>|null} [parameters] CreateVolumeGroupSnapshotRequest parameters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @interface ICreateVolumeGroupSnapshotRequest
             * @augments csi.v1.CreateVolumeGroupSnapshotRequest.$Properties
             * @deprecated Use csi.v1.CreateVolumeGroupSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a CreateVolumeGroupSnapshotRequest.
             * @typedef {csi.v1.CreateVolumeGroupSnapshotRequest.$Properties} csi.v1.CreateVolumeGroupSnapshotRequest.$Shape
             */

            /**
             * Constructs a new CreateVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a CreateVolumeGroupSnapshotRequest.
             * @constructor
             * @param {csi.v1.CreateVolumeGroupSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateVolumeGroupSnapshotRequest = function (properties) {
                this.sourceVolumeIds = [];
                this.secrets = {};
                this.parameters = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateVolumeGroupSnapshotRequest name.
             * @member {string} name
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @instance
             */
            CreateVolumeGroupSnapshotRequest.prototype.name = "";

            /**
             * CreateVolumeGroupSnapshotRequest sourceVolumeIds.
             * @member {Array.<string>} sourceVolumeIds
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @instance
             */
            CreateVolumeGroupSnapshotRequest.prototype.sourceVolumeIds = $util.emptyArray;

            /**
             * CreateVolumeGroupSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @instance
             */
            CreateVolumeGroupSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * CreateVolumeGroupSnapshotRequest parameters.
             * @member {Object.<string,string>} parameters
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @instance
             */
            CreateVolumeGroupSnapshotRequest.prototype.parameters = $util.emptyObject;

            /**
             * Encodes the specified CreateVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.CreateVolumeGroupSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @static
             * @param {csi.v1.CreateVolumeGroupSnapshotRequest.$Properties} message CreateVolumeGroupSnapshotRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateVolumeGroupSnapshotRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.sourceVolumeIds != null && message.sourceVolumeIds.length)
                    for (let i = 0; i < message.sourceVolumeIds.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.sourceVolumeIds[i]);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    for (let keys = $Object.keys(message.parameters), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.parameters[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateVolumeGroupSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeGroupSnapshotRequest & csi.v1.CreateVolumeGroupSnapshotRequest.$Shape} CreateVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateVolumeGroupSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateVolumeGroupSnapshotRequest();
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
                            if (!(message.sourceVolumeIds && message.sourceVolumeIds.length))
                                message.sourceVolumeIds = [];
                            message.sourceVolumeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
                            continue;
                        }
                    case 4: {
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

            return CreateVolumeGroupSnapshotRequest;
        })();

        v1.CreateVolumeGroupSnapshotResponse = (function() {

            /**
             * Properties of a CreateVolumeGroupSnapshotResponse.
             * @typedef {Object} csi.v1.CreateVolumeGroupSnapshotResponse.$Properties
             * @property {csi.v1.VolumeGroupSnapshot.$Properties|null} [groupSnapshot] CreateVolumeGroupSnapshotResponse groupSnapshot
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @interface ICreateVolumeGroupSnapshotResponse
             * @augments csi.v1.CreateVolumeGroupSnapshotResponse.$Properties
             * @deprecated Use csi.v1.CreateVolumeGroupSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a CreateVolumeGroupSnapshotResponse.
             * @typedef {csi.v1.CreateVolumeGroupSnapshotResponse.$Properties} csi.v1.CreateVolumeGroupSnapshotResponse.$Shape
             */

            /**
             * Constructs a new CreateVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a CreateVolumeGroupSnapshotResponse.
             * @constructor
             * @param {csi.v1.CreateVolumeGroupSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateVolumeGroupSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateVolumeGroupSnapshotResponse groupSnapshot.
             * @member {csi.v1.VolumeGroupSnapshot.$Properties|null|undefined} groupSnapshot
             * @memberof csi.v1.CreateVolumeGroupSnapshotResponse
             * @instance
             */
            CreateVolumeGroupSnapshotResponse.prototype.groupSnapshot = null;

            /**
             * Encodes the specified CreateVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.CreateVolumeGroupSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.CreateVolumeGroupSnapshotResponse
             * @static
             * @param {csi.v1.CreateVolumeGroupSnapshotResponse.$Properties} message CreateVolumeGroupSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateVolumeGroupSnapshotResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupSnapshot != null && $Object.hasOwnProperty.call(message, "groupSnapshot"))
                    $root.csi.v1.VolumeGroupSnapshot.encode(message.groupSnapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.CreateVolumeGroupSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.CreateVolumeGroupSnapshotResponse & csi.v1.CreateVolumeGroupSnapshotResponse.$Shape} CreateVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateVolumeGroupSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.CreateVolumeGroupSnapshotResponse();
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
                            message.groupSnapshot = $root.csi.v1.VolumeGroupSnapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.groupSnapshot);
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

            return CreateVolumeGroupSnapshotResponse;
        })();

        v1.VolumeGroupSnapshot = (function() {

            /**
             * Properties of a VolumeGroupSnapshot.
             * @typedef {Object} csi.v1.VolumeGroupSnapshot.$Properties
             * @property {string|null} [groupSnapshotId] VolumeGroupSnapshot groupSnapshotId
             * @property {Array.<csi.v1.Snapshot.$Properties>|null} [snapshots] VolumeGroupSnapshot snapshots
             * @property {google.protobuf.Timestamp.$Properties|null} [creationTime] VolumeGroupSnapshot creationTime
             * @property {boolean|null} [readyToUse] VolumeGroupSnapshot readyToUse
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VolumeGroupSnapshot.
             * @memberof csi.v1
             * @interface IVolumeGroupSnapshot
             * @augments csi.v1.VolumeGroupSnapshot.$Properties
             * @deprecated Use csi.v1.VolumeGroupSnapshot.$Properties instead.
             */

            /**
             * Shape of a VolumeGroupSnapshot.
             * @typedef {csi.v1.VolumeGroupSnapshot.$Properties} csi.v1.VolumeGroupSnapshot.$Shape
             */

            /**
             * Constructs a new VolumeGroupSnapshot.
             * @memberof csi.v1
             * @classdesc Represents a VolumeGroupSnapshot.
             * @constructor
             * @param {csi.v1.VolumeGroupSnapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VolumeGroupSnapshot = function (properties) {
                this.snapshots = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VolumeGroupSnapshot groupSnapshotId.
             * @member {string} groupSnapshotId
             * @memberof csi.v1.VolumeGroupSnapshot
             * @instance
             */
            VolumeGroupSnapshot.prototype.groupSnapshotId = "";

            /**
             * VolumeGroupSnapshot snapshots.
             * @member {Array.<csi.v1.Snapshot.$Properties>} snapshots
             * @memberof csi.v1.VolumeGroupSnapshot
             * @instance
             */
            VolumeGroupSnapshot.prototype.snapshots = $util.emptyArray;

            /**
             * VolumeGroupSnapshot creationTime.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} creationTime
             * @memberof csi.v1.VolumeGroupSnapshot
             * @instance
             */
            VolumeGroupSnapshot.prototype.creationTime = null;

            /**
             * VolumeGroupSnapshot readyToUse.
             * @member {boolean} readyToUse
             * @memberof csi.v1.VolumeGroupSnapshot
             * @instance
             */
            VolumeGroupSnapshot.prototype.readyToUse = false;

            /**
             * Encodes the specified VolumeGroupSnapshot message. Does not implicitly {@link csi.v1.VolumeGroupSnapshot.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.VolumeGroupSnapshot
             * @static
             * @param {csi.v1.VolumeGroupSnapshot.$Properties} message VolumeGroupSnapshot message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VolumeGroupSnapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupSnapshotId != null && $Object.hasOwnProperty.call(message, "groupSnapshotId") && message.groupSnapshotId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupSnapshotId);
                if (message.snapshots != null && message.snapshots.length)
                    for (let i = 0; i < message.snapshots.length; ++i)
                        $root.csi.v1.Snapshot.encode(message.snapshots[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.creationTime != null && $Object.hasOwnProperty.call(message, "creationTime"))
                    $root.google.protobuf.Timestamp.encode(message.creationTime, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.readyToUse != null && $Object.hasOwnProperty.call(message, "readyToUse") && message.readyToUse !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.readyToUse);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VolumeGroupSnapshot message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.VolumeGroupSnapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.VolumeGroupSnapshot & csi.v1.VolumeGroupSnapshot.$Shape} VolumeGroupSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VolumeGroupSnapshot.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.VolumeGroupSnapshot();
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
                                message.groupSnapshotId = value;
                            else
                                delete message.groupSnapshotId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.snapshots && message.snapshots.length))
                                message.snapshots = [];
                            message.snapshots.push($root.csi.v1.Snapshot.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.creationTime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.creationTime);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.readyToUse = value;
                            else
                                delete message.readyToUse;
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

            return VolumeGroupSnapshot;
        })();

        v1.DeleteVolumeGroupSnapshotRequest = (function() {

            /**
             * Properties of a DeleteVolumeGroupSnapshotRequest.
             * @typedef {Object} csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties
             * @property {string|null} [groupSnapshotId] DeleteVolumeGroupSnapshotRequest groupSnapshotId
             * @property {Array.<string>|null} [snapshotIds] DeleteVolumeGroupSnapshotRequest snapshotIds
             * @property {Object.<string,string>|null} [secrets] DeleteVolumeGroupSnapshotRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @interface IDeleteVolumeGroupSnapshotRequest
             * @augments csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties
             * @deprecated Use csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteVolumeGroupSnapshotRequest.
             * @typedef {csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties} csi.v1.DeleteVolumeGroupSnapshotRequest.$Shape
             */

            /**
             * Constructs a new DeleteVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a DeleteVolumeGroupSnapshotRequest.
             * @constructor
             * @param {csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteVolumeGroupSnapshotRequest = function (properties) {
                this.snapshotIds = [];
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteVolumeGroupSnapshotRequest groupSnapshotId.
             * @member {string} groupSnapshotId
             * @memberof csi.v1.DeleteVolumeGroupSnapshotRequest
             * @instance
             */
            DeleteVolumeGroupSnapshotRequest.prototype.groupSnapshotId = "";

            /**
             * DeleteVolumeGroupSnapshotRequest snapshotIds.
             * @member {Array.<string>} snapshotIds
             * @memberof csi.v1.DeleteVolumeGroupSnapshotRequest
             * @instance
             */
            DeleteVolumeGroupSnapshotRequest.prototype.snapshotIds = $util.emptyArray;

            /**
             * DeleteVolumeGroupSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.DeleteVolumeGroupSnapshotRequest
             * @instance
             */
            DeleteVolumeGroupSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified DeleteVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.DeleteVolumeGroupSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteVolumeGroupSnapshotRequest
             * @static
             * @param {csi.v1.DeleteVolumeGroupSnapshotRequest.$Properties} message DeleteVolumeGroupSnapshotRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteVolumeGroupSnapshotRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupSnapshotId != null && $Object.hasOwnProperty.call(message, "groupSnapshotId") && message.groupSnapshotId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupSnapshotId);
                if (message.snapshotIds != null && message.snapshotIds.length)
                    for (let i = 0; i < message.snapshotIds.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.snapshotIds[i]);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteVolumeGroupSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeGroupSnapshotRequest & csi.v1.DeleteVolumeGroupSnapshotRequest.$Shape} DeleteVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteVolumeGroupSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteVolumeGroupSnapshotRequest();
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
                                message.groupSnapshotId = value;
                            else
                                delete message.groupSnapshotId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.snapshotIds && message.snapshotIds.length))
                                message.snapshotIds = [];
                            message.snapshotIds.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return DeleteVolumeGroupSnapshotRequest;
        })();

        v1.DeleteVolumeGroupSnapshotResponse = (function() {

            /**
             * Properties of a DeleteVolumeGroupSnapshotResponse.
             * @typedef {Object} csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @interface IDeleteVolumeGroupSnapshotResponse
             * @augments csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties
             * @deprecated Use csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteVolumeGroupSnapshotResponse.
             * @typedef {csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties} csi.v1.DeleteVolumeGroupSnapshotResponse.$Shape
             */

            /**
             * Constructs a new DeleteVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a DeleteVolumeGroupSnapshotResponse.
             * @constructor
             * @param {csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteVolumeGroupSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified DeleteVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.DeleteVolumeGroupSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.DeleteVolumeGroupSnapshotResponse
             * @static
             * @param {csi.v1.DeleteVolumeGroupSnapshotResponse.$Properties} message DeleteVolumeGroupSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteVolumeGroupSnapshotResponse.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.DeleteVolumeGroupSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.DeleteVolumeGroupSnapshotResponse & csi.v1.DeleteVolumeGroupSnapshotResponse.$Shape} DeleteVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteVolumeGroupSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.DeleteVolumeGroupSnapshotResponse();
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

            return DeleteVolumeGroupSnapshotResponse;
        })();

        v1.GetVolumeGroupSnapshotRequest = (function() {

            /**
             * Properties of a GetVolumeGroupSnapshotRequest.
             * @typedef {Object} csi.v1.GetVolumeGroupSnapshotRequest.$Properties
             * @property {string|null} [groupSnapshotId] GetVolumeGroupSnapshotRequest groupSnapshotId
             * @property {Array.<string>|null} [snapshotIds] GetVolumeGroupSnapshotRequest snapshotIds
             * @property {Object.<string,string>|null} [secrets] GetVolumeGroupSnapshotRequest secrets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @interface IGetVolumeGroupSnapshotRequest
             * @augments csi.v1.GetVolumeGroupSnapshotRequest.$Properties
             * @deprecated Use csi.v1.GetVolumeGroupSnapshotRequest.$Properties instead.
             */

            /**
             * Shape of a GetVolumeGroupSnapshotRequest.
             * @typedef {csi.v1.GetVolumeGroupSnapshotRequest.$Properties} csi.v1.GetVolumeGroupSnapshotRequest.$Shape
             */

            /**
             * Constructs a new GetVolumeGroupSnapshotRequest.
             * @memberof csi.v1
             * @classdesc Represents a GetVolumeGroupSnapshotRequest.
             * @constructor
             * @param {csi.v1.GetVolumeGroupSnapshotRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetVolumeGroupSnapshotRequest = function (properties) {
                this.snapshotIds = [];
                this.secrets = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetVolumeGroupSnapshotRequest groupSnapshotId.
             * @member {string} groupSnapshotId
             * @memberof csi.v1.GetVolumeGroupSnapshotRequest
             * @instance
             */
            GetVolumeGroupSnapshotRequest.prototype.groupSnapshotId = "";

            /**
             * GetVolumeGroupSnapshotRequest snapshotIds.
             * @member {Array.<string>} snapshotIds
             * @memberof csi.v1.GetVolumeGroupSnapshotRequest
             * @instance
             */
            GetVolumeGroupSnapshotRequest.prototype.snapshotIds = $util.emptyArray;

            /**
             * GetVolumeGroupSnapshotRequest secrets.
             * @member {Object.<string,string>} secrets
             * @memberof csi.v1.GetVolumeGroupSnapshotRequest
             * @instance
             */
            GetVolumeGroupSnapshotRequest.prototype.secrets = $util.emptyObject;

            /**
             * Encodes the specified GetVolumeGroupSnapshotRequest message. Does not implicitly {@link csi.v1.GetVolumeGroupSnapshotRequest.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetVolumeGroupSnapshotRequest
             * @static
             * @param {csi.v1.GetVolumeGroupSnapshotRequest.$Properties} message GetVolumeGroupSnapshotRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetVolumeGroupSnapshotRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupSnapshotId != null && $Object.hasOwnProperty.call(message, "groupSnapshotId") && message.groupSnapshotId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.groupSnapshotId);
                if (message.snapshotIds != null && message.snapshotIds.length)
                    for (let i = 0; i < message.snapshotIds.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.snapshotIds[i]);
                if (message.secrets != null && $Object.hasOwnProperty.call(message, "secrets"))
                    for (let keys = $Object.keys(message.secrets), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.secrets[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetVolumeGroupSnapshotRequest message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetVolumeGroupSnapshotRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetVolumeGroupSnapshotRequest & csi.v1.GetVolumeGroupSnapshotRequest.$Shape} GetVolumeGroupSnapshotRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetVolumeGroupSnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetVolumeGroupSnapshotRequest();
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
                                message.groupSnapshotId = value;
                            else
                                delete message.groupSnapshotId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.snapshotIds && message.snapshotIds.length))
                                message.snapshotIds = [];
                            message.snapshotIds.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (message.secrets === $util.emptyObject)
                                message.secrets = {};
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
                                $util.makeProp(message.secrets, key);
                            message.secrets[key] = value;
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

            return GetVolumeGroupSnapshotRequest;
        })();

        v1.GetVolumeGroupSnapshotResponse = (function() {

            /**
             * Properties of a GetVolumeGroupSnapshotResponse.
             * @typedef {Object} csi.v1.GetVolumeGroupSnapshotResponse.$Properties
             * @property {csi.v1.VolumeGroupSnapshot.$Properties|null} [groupSnapshot] GetVolumeGroupSnapshotResponse groupSnapshot
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @interface IGetVolumeGroupSnapshotResponse
             * @augments csi.v1.GetVolumeGroupSnapshotResponse.$Properties
             * @deprecated Use csi.v1.GetVolumeGroupSnapshotResponse.$Properties instead.
             */

            /**
             * Shape of a GetVolumeGroupSnapshotResponse.
             * @typedef {csi.v1.GetVolumeGroupSnapshotResponse.$Properties} csi.v1.GetVolumeGroupSnapshotResponse.$Shape
             */

            /**
             * Constructs a new GetVolumeGroupSnapshotResponse.
             * @memberof csi.v1
             * @classdesc Represents a GetVolumeGroupSnapshotResponse.
             * @constructor
             * @param {csi.v1.GetVolumeGroupSnapshotResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetVolumeGroupSnapshotResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetVolumeGroupSnapshotResponse groupSnapshot.
             * @member {csi.v1.VolumeGroupSnapshot.$Properties|null|undefined} groupSnapshot
             * @memberof csi.v1.GetVolumeGroupSnapshotResponse
             * @instance
             */
            GetVolumeGroupSnapshotResponse.prototype.groupSnapshot = null;

            /**
             * Encodes the specified GetVolumeGroupSnapshotResponse message. Does not implicitly {@link csi.v1.GetVolumeGroupSnapshotResponse.verify|verify} messages.
             * @function encode
             * @memberof csi.v1.GetVolumeGroupSnapshotResponse
             * @static
             * @param {csi.v1.GetVolumeGroupSnapshotResponse.$Properties} message GetVolumeGroupSnapshotResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetVolumeGroupSnapshotResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.groupSnapshot != null && $Object.hasOwnProperty.call(message, "groupSnapshot"))
                    $root.csi.v1.VolumeGroupSnapshot.encode(message.groupSnapshot, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetVolumeGroupSnapshotResponse message from the specified reader or buffer.
             * @function decode
             * @memberof csi.v1.GetVolumeGroupSnapshotResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {csi.v1.GetVolumeGroupSnapshotResponse & csi.v1.GetVolumeGroupSnapshotResponse.$Shape} GetVolumeGroupSnapshotResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetVolumeGroupSnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.csi.v1.GetVolumeGroupSnapshotResponse();
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
                            message.groupSnapshot = $root.csi.v1.VolumeGroupSnapshot.decode(reader, reader.size(), $undefined, _depth + 1, message.groupSnapshot);
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

            return GetVolumeGroupSnapshotResponse;
        })();

        return v1;
    })();

    return csi;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Timestamp();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
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

            return Timestamp;
        })();

        protobuf.DoubleValue = (function() {

            /**
             * Properties of a DoubleValue.
             * @typedef {Object} google.protobuf.DoubleValue.$Properties
             * @property {number|null} [value] DoubleValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DoubleValue.
             * @memberof google.protobuf
             * @interface IDoubleValue
             * @augments google.protobuf.DoubleValue.$Properties
             * @deprecated Use google.protobuf.DoubleValue.$Properties instead.
             */

            /**
             * Shape of a DoubleValue.
             * @typedef {google.protobuf.DoubleValue.$Properties} google.protobuf.DoubleValue.$Shape
             */

            /**
             * Constructs a new DoubleValue.
             * @memberof google.protobuf
             * @classdesc Represents a DoubleValue.
             * @constructor
             * @param {google.protobuf.DoubleValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DoubleValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DoubleValue value.
             * @member {number} value
             * @memberof google.protobuf.DoubleValue
             * @instance
             */
            DoubleValue.prototype.value = 0;

            /**
             * Encodes the specified DoubleValue message. Does not implicitly {@link google.protobuf.DoubleValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {google.protobuf.DoubleValue.$Properties} message DoubleValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DoubleValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DoubleValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.DoubleValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.DoubleValue & google.protobuf.DoubleValue.$Shape} DoubleValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DoubleValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.DoubleValue();
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
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.value = value;
                            else
                                delete message.value;
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

            return DoubleValue;
        })();

        protobuf.FloatValue = (function() {

            /**
             * Properties of a FloatValue.
             * @typedef {Object} google.protobuf.FloatValue.$Properties
             * @property {number|null} [value] FloatValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FloatValue.
             * @memberof google.protobuf
             * @interface IFloatValue
             * @augments google.protobuf.FloatValue.$Properties
             * @deprecated Use google.protobuf.FloatValue.$Properties instead.
             */

            /**
             * Shape of a FloatValue.
             * @typedef {google.protobuf.FloatValue.$Properties} google.protobuf.FloatValue.$Shape
             */

            /**
             * Constructs a new FloatValue.
             * @memberof google.protobuf
             * @classdesc Represents a FloatValue.
             * @constructor
             * @param {google.protobuf.FloatValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FloatValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FloatValue value.
             * @member {number} value
             * @memberof google.protobuf.FloatValue
             * @instance
             */
            FloatValue.prototype.value = 0;

            /**
             * Encodes the specified FloatValue message. Does not implicitly {@link google.protobuf.FloatValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {google.protobuf.FloatValue.$Properties} message FloatValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FloatValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 1, wireType 5 =*/13).float(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FloatValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.FloatValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.FloatValue & google.protobuf.FloatValue.$Shape} FloatValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FloatValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.FloatValue();
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
                            if (wireType !== 5)
                                break;
                            if (!$Object.is(value = reader.float(), 0))
                                message.value = value;
                            else
                                delete message.value;
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

            return FloatValue;
        })();

        protobuf.Int64Value = (function() {

            /**
             * Properties of an Int64Value.
             * @typedef {Object} google.protobuf.Int64Value.$Properties
             * @property {number|null} [value] Int64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int64Value.
             * @memberof google.protobuf
             * @interface IInt64Value
             * @augments google.protobuf.Int64Value.$Properties
             * @deprecated Use google.protobuf.Int64Value.$Properties instead.
             */

            /**
             * Shape of an Int64Value.
             * @typedef {google.protobuf.Int64Value.$Properties} google.protobuf.Int64Value.$Shape
             */

            /**
             * Constructs a new Int64Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int64Value.
             * @constructor
             * @param {google.protobuf.Int64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int64Value value.
             * @member {number} value
             * @memberof google.protobuf.Int64Value
             * @instance
             */
            Int64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Int64Value message. Does not implicitly {@link google.protobuf.Int64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {google.protobuf.Int64Value.$Properties} message Int64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int64Value & google.protobuf.Int64Value.$Shape} Int64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int64Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Int64Value();
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
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
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

            return Int64Value;
        })();

        protobuf.UInt64Value = (function() {

            /**
             * Properties of a UInt64Value.
             * @typedef {Object} google.protobuf.UInt64Value.$Properties
             * @property {number|null} [value] UInt64Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt64Value.
             * @memberof google.protobuf
             * @interface IUInt64Value
             * @augments google.protobuf.UInt64Value.$Properties
             * @deprecated Use google.protobuf.UInt64Value.$Properties instead.
             */

            /**
             * Shape of a UInt64Value.
             * @typedef {google.protobuf.UInt64Value.$Properties} google.protobuf.UInt64Value.$Shape
             */

            /**
             * Constructs a new UInt64Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt64Value.
             * @constructor
             * @param {google.protobuf.UInt64Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt64Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt64Value value.
             * @member {number} value
             * @memberof google.protobuf.UInt64Value
             * @instance
             */
            UInt64Value.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified UInt64Value message. Does not implicitly {@link google.protobuf.UInt64Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {google.protobuf.UInt64Value.$Properties} message UInt64Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt64Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt64Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt64Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt64Value & google.protobuf.UInt64Value.$Shape} UInt64Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt64Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.UInt64Value();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return UInt64Value;
        })();

        protobuf.Int32Value = (function() {

            /**
             * Properties of an Int32Value.
             * @typedef {Object} google.protobuf.Int32Value.$Properties
             * @property {number|null} [value] Int32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Int32Value.
             * @memberof google.protobuf
             * @interface IInt32Value
             * @augments google.protobuf.Int32Value.$Properties
             * @deprecated Use google.protobuf.Int32Value.$Properties instead.
             */

            /**
             * Shape of an Int32Value.
             * @typedef {google.protobuf.Int32Value.$Properties} google.protobuf.Int32Value.$Shape
             */

            /**
             * Constructs a new Int32Value.
             * @memberof google.protobuf
             * @classdesc Represents an Int32Value.
             * @constructor
             * @param {google.protobuf.Int32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Int32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Int32Value value.
             * @member {number} value
             * @memberof google.protobuf.Int32Value
             * @instance
             */
            Int32Value.prototype.value = 0;

            /**
             * Encodes the specified Int32Value message. Does not implicitly {@link google.protobuf.Int32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {google.protobuf.Int32Value.$Properties} message Int32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Int32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Int32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Int32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Int32Value & google.protobuf.Int32Value.$Shape} Int32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Int32Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.Int32Value();
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
                            if (value = reader.int32())
                                message.value = value;
                            else
                                delete message.value;
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

            return Int32Value;
        })();

        protobuf.UInt32Value = (function() {

            /**
             * Properties of a UInt32Value.
             * @typedef {Object} google.protobuf.UInt32Value.$Properties
             * @property {number|null} [value] UInt32Value value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a UInt32Value.
             * @memberof google.protobuf
             * @interface IUInt32Value
             * @augments google.protobuf.UInt32Value.$Properties
             * @deprecated Use google.protobuf.UInt32Value.$Properties instead.
             */

            /**
             * Shape of a UInt32Value.
             * @typedef {google.protobuf.UInt32Value.$Properties} google.protobuf.UInt32Value.$Shape
             */

            /**
             * Constructs a new UInt32Value.
             * @memberof google.protobuf
             * @classdesc Represents a UInt32Value.
             * @constructor
             * @param {google.protobuf.UInt32Value.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UInt32Value = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UInt32Value value.
             * @member {number} value
             * @memberof google.protobuf.UInt32Value
             * @instance
             */
            UInt32Value.prototype.value = 0;

            /**
             * Encodes the specified UInt32Value message. Does not implicitly {@link google.protobuf.UInt32Value.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {google.protobuf.UInt32Value.$Properties} message UInt32Value message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UInt32Value.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a UInt32Value message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.UInt32Value
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.UInt32Value & google.protobuf.UInt32Value.$Shape} UInt32Value
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UInt32Value.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.UInt32Value();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return UInt32Value;
        })();

        protobuf.BoolValue = (function() {

            /**
             * Properties of a BoolValue.
             * @typedef {Object} google.protobuf.BoolValue.$Properties
             * @property {boolean|null} [value] BoolValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BoolValue.
             * @memberof google.protobuf
             * @interface IBoolValue
             * @augments google.protobuf.BoolValue.$Properties
             * @deprecated Use google.protobuf.BoolValue.$Properties instead.
             */

            /**
             * Shape of a BoolValue.
             * @typedef {google.protobuf.BoolValue.$Properties} google.protobuf.BoolValue.$Shape
             */

            /**
             * Constructs a new BoolValue.
             * @memberof google.protobuf
             * @classdesc Represents a BoolValue.
             * @constructor
             * @param {google.protobuf.BoolValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BoolValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BoolValue value.
             * @member {boolean} value
             * @memberof google.protobuf.BoolValue
             * @instance
             */
            BoolValue.prototype.value = false;

            /**
             * Encodes the specified BoolValue message. Does not implicitly {@link google.protobuf.BoolValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {google.protobuf.BoolValue.$Properties} message BoolValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BoolValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BoolValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BoolValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BoolValue & google.protobuf.BoolValue.$Shape} BoolValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BoolValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.BoolValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return BoolValue;
        })();

        protobuf.StringValue = (function() {

            /**
             * Properties of a StringValue.
             * @typedef {Object} google.protobuf.StringValue.$Properties
             * @property {string|null} [value] StringValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StringValue.
             * @memberof google.protobuf
             * @interface IStringValue
             * @augments google.protobuf.StringValue.$Properties
             * @deprecated Use google.protobuf.StringValue.$Properties instead.
             */

            /**
             * Shape of a StringValue.
             * @typedef {google.protobuf.StringValue.$Properties} google.protobuf.StringValue.$Shape
             */

            /**
             * Constructs a new StringValue.
             * @memberof google.protobuf
             * @classdesc Represents a StringValue.
             * @constructor
             * @param {google.protobuf.StringValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StringValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StringValue value.
             * @member {string} value
             * @memberof google.protobuf.StringValue
             * @instance
             */
            StringValue.prototype.value = "";

            /**
             * Encodes the specified StringValue message. Does not implicitly {@link google.protobuf.StringValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {google.protobuf.StringValue.$Properties} message StringValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StringValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StringValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.StringValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.StringValue & google.protobuf.StringValue.$Shape} StringValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StringValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.StringValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return StringValue;
        })();

        protobuf.BytesValue = (function() {

            /**
             * Properties of a BytesValue.
             * @typedef {Object} google.protobuf.BytesValue.$Properties
             * @property {Uint8Array|null} [value] BytesValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BytesValue.
             * @memberof google.protobuf
             * @interface IBytesValue
             * @augments google.protobuf.BytesValue.$Properties
             * @deprecated Use google.protobuf.BytesValue.$Properties instead.
             */

            /**
             * Shape of a BytesValue.
             * @typedef {google.protobuf.BytesValue.$Properties} google.protobuf.BytesValue.$Shape
             */

            /**
             * Constructs a new BytesValue.
             * @memberof google.protobuf
             * @classdesc Represents a BytesValue.
             * @constructor
             * @param {google.protobuf.BytesValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BytesValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BytesValue value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.BytesValue
             * @instance
             */
            BytesValue.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified BytesValue message. Does not implicitly {@link google.protobuf.BytesValue.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {google.protobuf.BytesValue.$Properties} message BytesValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BytesValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BytesValue message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.BytesValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.BytesValue & google.protobuf.BytesValue.$Shape} BytesValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BytesValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.google.protobuf.BytesValue();
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
                                message.value = value;
                            else
                                delete message.value;
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

            return BytesValue;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
