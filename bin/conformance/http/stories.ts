import type { Story } from './exchange.ts';
import { admission } from './stories/admission.ts';
import { apply } from './stories/apply.ts';
import { customResources } from './stories/custom-resources.ts';
import { defaults, tables } from './stories/defaults.ts';
import { deleting } from './stories/deleting.ts';
import { discovery } from './stories/discovery.ts';
import { filled } from './stories/filled.ts';
import { listing } from './stories/listing.ts';
import { ownership } from './stories/ownership.ts';
import { patching } from './stories/patching.ts';
import { refusals } from './stories/refusals.ts';
import { reviews } from './stories/reviews.ts';
import { subresources } from './stories/subresources.ts';
import { watching } from './stories/watching.ts';

/** In the order they run, on one server: the tables are of what `defaults` made. */
export const stories: readonly Story[] = [
  discovery,
  defaults,
  tables,
  filled,
  refusals,
  listing,
  watching,
  patching,
  ownership,
  apply,
  deleting,
  subresources,
  admission,
  customResources,
  reviews,
];
