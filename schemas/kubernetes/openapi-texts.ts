/** What is said of a type and of its fields, by their JSON names, for people to read. */
export interface TypeTexts {
  readonly text?: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** By the name OpenAPI gives a type, `io.k8s.api.core.v1.Pod`; undefined for one that nothing is said of. */
export type KubernetesTexts = (type: string) => TypeTexts | undefined;

export const noTexts: KubernetesTexts = () => undefined;
