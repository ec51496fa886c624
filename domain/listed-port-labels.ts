import type { Labels } from './label-selector.ts';

interface PortLabels {
  /** Absent in what was kept before ports said it. */
  readonly node?: string | undefined;
  readonly namespace?: string | undefined;
  readonly labels: Labels;
}

/** As NovaNET's list shows them: who compares it with what a port should be sees by them too what else it is chosen by, and where it leads. */
export const listedPortLabels = ({ node = '', namespace = '', labels }: PortLabels): Labels => ({
  ...labels,
  'novanet.plasma.cloud/node': node,
  'novanet.plasma.cloud/namespace': namespace,
});
