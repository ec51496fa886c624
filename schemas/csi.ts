// The generated module of the Container Storage Interface, apart from the others: a driver loads no more than it speaks.
import './protobuf-runtime.ts';
export { csi } from './generated/csi.js';
