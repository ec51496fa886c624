// What all PlasmaCloud services have in common, apart from them: the gRPC shell loads no more than that.
import './protobuf-runtime.ts';
export { plasmacloud } from './generated/plasmacloud-common.js';
