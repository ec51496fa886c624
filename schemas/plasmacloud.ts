// The generated module of the PlasmaCloud services, apart from the others: who speaks with a service loads no more than that.
import './protobuf-runtime.ts';
export { plasmacloud } from './generated/plasmacloud.js';
