import { describe, expect, it } from 'vitest';
import { node, pod, scoresOf } from '../testing/decided.ts';
import { imageLocality } from './image-locality.ts';

const mib = 1024 * 1024;
/** A node with images named by their size in MiB. */
const has = (name: string, ...sizes: readonly number[]) =>
  node(name, {}, { status: { images: sizes.map((size) => ({ names: [`gcr.io/${size}:latest`, `gcr.io/${size}:v1`], sizeBytes: size * mib })) } });
const runs = (...sizes: readonly number[]) => ({ containers: sizes.map((size) => ({ name: `c${size}`, image: `gcr.io/${size}` })) });

// Source: imagelocality/image_locality_test.go TestImageLocalityPriority.
describe('nodes that have the images already are liked', () => {
  const middle = has('a', 40, 300, 2000);
  it.each([
    ['two images spread on two nodes: the larger one', runs(40, 250), [middle, has('b', 250, 10)], { a: 0, b: 5 }],
    ['two images on one node', runs(40, 300), [middle, has('b', 250, 10)], { a: 7, b: 0 }],
    ['more than the most', runs(4000, 10), [has('a', 4000, 30), has('b', 250, 10)], { a: 100, b: 0 }],
    ['an image that few nodes have counts less', runs(4000, 10), [has('a', 4000, 30), has('b', 250, 10), has('c')], { a: 66, b: 0, c: 0 }],
    ['many large images', runs(300, 600, 900), [has('a', 600, 40, 900), has('b', 300, 600, 900), has('c')], { a: 32, b: 36, c: 0 }],
    ['small images', runs(30, 40), [has('a', 20, 30, 40), has('b', 4000, 30)], { a: 1, b: 0 }],
    [
      'a volume that is an image, without making more expected',
      { ...runs(30), volumes: [{ name: 'v', image: { reference: 'gcr.io/300' } }] },
      [has('a', 300, 600, 900), has('b', 4000, 30)],
      { a: 12, b: 0 },
    ],
    ['init containers too', { ...runs(30), initContainers: [{ name: 'i', image: 'gcr.io/300' }] }, [middle, has('b', 20, 30, 40)], { a: 6, b: 0 }],
    ['none of them anywhere', runs(77), [middle, has('b')], { a: 0, b: 0 }],
  ])('%s', (_, spec, nodes, expected) => expect(scoresOf(imageLocality, [...nodes, pod('p', spec)])).toEqual(expected));
});

// Source: image_locality_test.go TestNormalizedImageName.
it.each([
  ['root:tag', 'root:tag'],
  ['root', 'root:latest'],
  ['gcr.io:5000/root', 'gcr.io:5000/root:latest'],
  [`root@sha256:${'0'.repeat(64)}`, `root@sha256:${'0'.repeat(64)}`],
])('the image %s is known to nodes as %s', (image, name) => {
  const nodes = [node('a', {}, { status: { images: [{ names: [name], sizeBytes: 1000 * mib }] } })];
  expect(scoresOf(imageLocality, [...nodes, pod('p', { containers: [{ name: 'c', image }] })])).toEqual({ a: 100 });
});
