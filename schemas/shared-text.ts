/** Beyond this many different texts it is begun anew; what is shared then stays so. */
const textsMax = 4_096;
const texts = new Map<string, string>();

/** The same text, held once in the process: for what many events say, such as their organisation, project, resource and namespace. */
export function sharedText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= textsMax) texts.clear();
  texts.set(text, text);
  return text;
}
