const domain = '(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]+)?|\\[[a-fA-F0-9:]+\\](?::[0-9]+)?)';
const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
/** `[registry/]path[:tag][@digest]`. Source: distribution/reference. */
const reference = new RegExp(
  `^(?:${domain}/)?${part}(?:/${part})*(?::(\\w[\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
);

/** A name of 255, a tag of 128, a digest. */
const lengthMax = 1024;

/** The tag of an image decides how often it is pulled; what is no image reference has none. Source: core/v1 SetDefaults_Container, util/parsers. */
export function pullPolicy(image: string | undefined): string {
  const match = image !== undefined && image.length <= lengthMax ? reference.exec(image) : null;
  if (match === null) return 'IfNotPresent';
  const [, tag, digest] = match;
  return tag === 'latest' || (tag === undefined && digest === undefined) ? 'Always' : 'IfNotPresent';
}
