// What reflection tells of the gRPC API: the descriptor of api.proto, as a module. Returns its text.
import protobuf from 'protobufjs';
import descriptor from 'protobufjs/ext/descriptor/index.js';

const file = 'k8shost/v1/api.proto';

export function apiDescriptor(schemas) {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => `${schemas}/${target}`;
  root.loadSync(file, { keepCase: true });
  const [found, ...more] = root.toDescriptor('proto3').file;
  if (found === undefined || more.length > 0) throw new Error(`${file} is one file of one package`);
  found.name = file;
  const symbols = [];
  for (const message of found.messageType) complete(message, `${found.package}.${message.name}`, symbols);
  const services = found.service.map(({ name }) => `${found.package}.${name}`);
  const bytes = descriptor.FileDescriptorProto.encode(found).finish();
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,150}/g);
  return `// Generated from ${file} by scripts/generate-protobuf.mjs.
export const apiDescriptor = {
  file: ${JSON.stringify(file)},
  services: ${JSON.stringify(services)},
  messages: ${JSON.stringify(symbols)},
  /** A google.protobuf.FileDescriptorProto, in base64. */
  descriptor: [
${lines.map((line) => `    '${line}',`).join('\n')}
  ].join(''),
};
`;
}

/** protobufjs names the entries of a map as it likes, and types by what is in scope; others want the standard's names, in full. */
function complete(message, fullName, symbols) {
  symbols.push(fullName);
  const packageName = fullName.slice(0, fullName.lastIndexOf('.'));
  for (const field of message.field) {
    if (!field.typeName || field.typeName.startsWith('.')) continue;
    const entry = message.nestedType.find(({ name }) => name === field.typeName);
    field.typeName = entry === undefined ? `.${packageName}.${field.typeName}` : `.${fullName}.${entry.name}Entry`;
  }
  for (const entry of message.nestedType) entry.name += 'Entry';
}
