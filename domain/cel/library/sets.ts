import { namespace, type Library } from '../registration.ts';
import { equal } from './lists.ts';

type List = readonly unknown[];

const contains = (list: List, sublist: List): boolean => sublist.every((one) => list.some((other) => equal(one, other)));

/** Source: cel-go ext.Sets. */
export const setsLibrary: Library = (environment) => {
  namespace(environment, 'sets', {
    'contains(list<T>, list<T>): bool': contains,
    'equivalent(list<T>, list<T>): bool': (a: List, b: List) => contains(a, b) && contains(b, a),
    'intersects(list<T>, list<T>): bool': (a: List, b: List) => a.some((one) => b.some((other) => equal(one, other))),
  });
};
