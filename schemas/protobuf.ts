// The generated protobuf modules, with 64-bit fields as numbers. Import them from here only.
import './protobuf-runtime.ts';
export { k8shost } from './generated/k8shost.js';
export { plasmacloud } from './plasmacloud.ts';
