import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Plugin } from '../framework/plugin.ts';
import { candidateNames } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';

/** Bytes: less than this is no reason to prefer a node, more for each container is none either. Source: imagelocality/image_locality.go. */
const bytesMin = 23 * 1024 * 1024;
const bytesMaxPerContainer = 1000 * 1024 * 1024;

/** Prefers nodes that have the images already; an image that few nodes have counts less, so that they are not all filled first. */
export const imageLocality: Plugin = {
  name: 'ImageLocality',
  scorer({ pod }, { cluster }) {
    const nodes = candidateNames(cluster).length;
    const ofContainers = containerImages(pod);
    // Volumes that are images add to what is there, and not to what is expected of a container.
    const images = [...ofContainers, ...(pod.spec?.volumes ?? []).flatMap(({ image }) => (image?.reference ? [withTag(image.reference)] : []))];
    const mostBytes = bytesMaxPerContainer * ofContainers.length;
    // A measured hot loop: where no node has any of the images, all are equal.
    if (images.every((image) => !cluster.images.has(image))) return { score: () => 0 };
    return {
      score({ node }) {
        let bytes = 0;
        for (const name of images) {
          const image = isOn(node, name) ? cluster.images.get(name) : undefined;
          if (image !== undefined) bytes += Math.trunc(image.bytes * (image.nodes / nodes));
        }
        return Math.trunc((scoreMax * (Math.min(Math.max(bytes, bytesMin), mostBytes) - bytesMin)) / (mostBytes - bytesMin));
      },
    };
  },
};

const containerImages = ({ spec }: Pod): readonly string[] =>
  [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].map(({ image = '' }) => withTag(image));

/** Source: image_locality.go normalizedImageName. */
const withTag = (image: string): string => (image.lastIndexOf(':') <= image.lastIndexOf('/') ? `${image}:latest` : image);

const isOn = (node: NodeInfo['node'], image: string): boolean => node?.status?.images?.some(({ names }) => names?.includes(image)) === true;
