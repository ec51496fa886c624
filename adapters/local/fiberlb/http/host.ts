const label = '[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?';
const host = new RegExp(String.raw`^(\*\.)?${label}(\.${label})*$`);

/** `www.example.com`, or `*.example.com` for names of one label more. */
export const isHost = (text: string): boolean => text.length <= 253 && host.test(text);
