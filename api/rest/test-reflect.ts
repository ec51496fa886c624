// Test support: what @peculiar/x509 needs of the reflect-metadata proposal at load time. Import it first.
const metadata = new WeakMap<object, Map<unknown, unknown>>();

const getMetadata = (key: unknown, target: object): unknown => metadata.get(target)?.get(key);

function defineMetadata(key: unknown, value: unknown, target: object): void {
  metadata.set(target, (metadata.get(target) ?? new Map<unknown, unknown>()).set(key, value));
}

Object.assign(Reflect, { getMetadata, getOwnMetadata: getMetadata, defineMetadata });
