// The generated module of LightningSTOR, apart from the other PlasmaCloud services: a driver loads no more than it speaks.
import './protobuf-runtime.ts';
export { plasmacloud } from './generated/lightningstor.js';
