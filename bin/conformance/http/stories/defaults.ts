// One minimal object of every stable kind: what the server makes of it, and its Table.
import { ask, namespace, table } from '../ask.ts';
import type { Story } from '../exchange.ts';
import { minimalObjects } from '../minimal-objects.ts';

const named = minimalObjects.map(({ path, object }) => ({ path, object, what: `${object.apiVersion} ${object.kind} ${object.metadata.name}` }));

export const defaults: Story = {
  name: 'defaults',
  exchanges: [...namespace('minimal'), ...named.map(({ path, object, what }) => ask(what, `POST ${path}`, { body: object }))],
};

export const tables: Story = {
  name: 'tables',
  exchanges: named.map(({ path, object, what }) => table(what, `${path}?includeObject=None&fieldSelector=metadata.name%3D${object.metadata.name}`)),
};
