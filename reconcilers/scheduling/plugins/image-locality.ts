import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Plugin } from '../framework/plugin.ts';
import { textOf } from '../framework/plugin.ts';
import { candidateCount, type Cluster } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';

/** Bytes: less than this is no reason to prefer a node, more for each container is none either. Source: imagelocality/image_locality.go. */
const bytesMin = 23 * 1024 * 1024;
const bytesMaxPerContainer = 1000 * 1024 * 1024;

/** Prefers nodes that have the images already; an image that few nodes have counts less, so that they are not all filled first. */
export const imageLocality: Plugin = {
  name: 'ImageLocality',
  reads: ({ pod }, { cluster }) => textOf(wantedOf(pod, cluster)),
  scorer({ pod }, { cluster }) {
    const { images, mostBytes } = wantedOf(pod, cluster);
    // A measured hot loop: where no node has any of the images, all are equal.
    if (images.length === 0) return { score: () => 0 };
    return {
      score({ node }) {
        let bytes = 0;
        for (const { name, countedBytes } of images) if (isOn(node, name)) bytes += countedBytes;
        return Math.trunc((scoreMax * (Math.min(Math.max(bytes, bytesMin), mostBytes) - bytesMin)) / (mostBytes - bytesMin));
      },
    };
  },
};

interface Wanted {
  /** Those that any node has. */
  readonly images: readonly { readonly name: string; readonly countedBytes: number }[];
  readonly mostBytes: number;
}

function wantedOf(pod: Pod, cluster: Cluster): Wanted {
  const ofContainers = containerImages(pod);
  // Volumes that are images add to what is there, and not to what is expected of a container.
  const names = [...ofContainers, ...(pod.spec?.volumes ?? []).flatMap(({ image }) => (image?.reference ? [withTag(image.reference)] : []))];
  const images = names.flatMap((name) => {
    const image = cluster.images.get(name);
    return image === undefined ? [] : [{ name, countedBytes: Math.trunc(image.bytes * (image.nodes / candidateCount(cluster))) }];
  });
  return { images, mostBytes: bytesMaxPerContainer * ofContainers.length };
}

const containerImages = ({ spec }: Pod): readonly string[] =>
  [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].map(({ image = '' }) => withTag(image));

/** Source: image_locality.go normalizedImageName. */
const withTag = (image: string): string => (image.lastIndexOf(':') <= image.lastIndexOf('/') ? `${image}:latest` : image);

const isOn = (node: NodeInfo['node'], image: string): boolean => node?.status?.images?.some(({ names }) => names?.includes(image)) === true;
