/** As objects of Kubernetes have: it can be part of a chain's name. */
export const isName = (text: string): boolean => /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(text);
