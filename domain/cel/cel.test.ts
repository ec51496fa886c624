import { describe, expect, it } from 'vitest';
import { perObject } from './budget.ts';
import { CelEnvironment } from './environment.ts';
import type { CelType } from './cel-type.ts';

const self: CelType = {
  object: 'object',
  fields: {
    name: 'string',
    replicas: 'int',
    ratio: 'double',
    tags: { list: 'string' },
    labels: { map: 'string' },
    ports: { list: { object: 'object.ports', fields: { port: 'int', name: 'string' } } },
    any: 'dyn',
    since: 'timestamp',
    size: 'quantity',
    ...Object.fromEntries([['constructor', 'string' as const]]),
  },
};
const environment = new CelEnvironment({ variables: { self, oldSelf: self } });
const object = {
  name: 'web',
  replicas: 3,
  ratio: 2,
  tags: ['a', 'b'],
  labels: { constructor: 'x', app: 'web' },
  ports: [{ port: 80, name: 'http' }, { port: 443 }],
  any: { deep: [1, 2.5, { x: null }] },
  since: '2024-01-01T00:00:00Z',
  size: '1Gi',
  constructor: 'mine',
};

function evaluate(expression: string): unknown {
  const compiled = environment.compile(expression);
  if (!compiled.ok) return compiled.error;
  const result = compiled.value.evaluate(environment.values({ self: object, oldSelf: { ...object, replicas: 2 } }), { left: perObject });
  return result.ok ? result.value : result.error.message;
}

describe('An expression over declared variables', () => {
  it.each([
    ['self.replicas > oldSelf.replicas', true],
    ['self.ratio == 2.0 && self.ratio > 1.5', true],
    ['self.tags.all(t, t.matches("^[a-z]$"))', true],
    ['self.labels["app"] == self.name', true],
    ['self.labels.constructor + self.constructor', 'xmine'],
    ['has(self.ports[1].name)', false],
    ['has(self.ports[0].name) && self.ports.exists_one(p, p.port == 80)', true],
    ['self.ports == oldSelf.ports && self != oldSelf', true],
    ['self.any.deep[0] + 1', 2],
    ['self.any.deep[2].x == null', true],
    ['self.since < timestamp("2024-01-02T00:00:00Z")', true],
    ['self.size.isGreaterThan(quantity("1023Mi"))', true],
    ['quantity("1Gi") == self.size', true],
    ['self.?name.orValue("none")', 'web'],
    ['self.labels[?"missing"].optMap(v, v + "!").orValue("none")', 'none'],
    ['[3, 1, 2].sort().map(x, string(x)).join(",")', '1,2,3'],
    ['[1, 2, 2].distinct().sum()', 3],
    ['["b", "a"].isSorted()', false],
    ['sets.contains([1, 2, 3], [2, 3]) && !sets.intersects([1], [2])', true],
    ['"abc 123".find("[0-9]+") + "a1b2".findAll("[a-z]")[1]', '123b'],
    ['url("https://user@example.com:8080/a/b?x=1&x=2#f").getHost()', 'example.com:8080'],
    ['url("https://[::1]:80/").getHostname() + url("/path?x=1").getQuery()["x"][0]', '::11'],
    ['isURL("not a url")', false],
    ['cidr("10.0.0.0/8").containsIP("10.1.2.3") && cidr("10.0.0.0/8").containsCIDR("10.1.0.0/16")', true],
    ['string(cidr("10.1.2.3/8").masked()) + string(ip("2001:DB8::0:1"))', '10.0.0.0/82001:db8::1'],
    ['ip("::1").isLoopback() && ip.isCanonical("127.0.0.1") && !isIP("1.2.3") && ip("10.0.0.1").family() == 4', true],
    ['semver("1.2.3-rc.1").isLessThan(semver("1.2.3")) && isSemver("v1.2", true) && !isSemver("01.2.3")', true],
    ['format.dns1123Label().validate("Web").hasValue()', true],
    ['format.named("uuid").value().validate("123e4567-e89b-12d3-a456-426614174000").hasValue()', false],
    ['"%s has %d of %.2f".format([self.name, 3, 0.5])', 'web has 3 of 0.50'],
    ['"hello".charAt(1) + "a-b-c".replace("-", "+", 1) + strings.quote("x")', 'ea+b-c"x"'],
    ['self.labels.all(k, v, k != v)', true],
    ['[10, 20].transformList(i, v, i + v)', [10, 21]],
    ['{"a": 1}.transformMap(k, v, v > 0, v * 2)', { a: 2 }],
    ['lists.range(3).reverse()', [2, 1, 0]],
    ['duration("1h30m").getMinutes()', 90],
    ['self.ports.sortBy(p, -p.port)[0].port', 443],
    ['1 / 0 == 1', 'division by zero'],
    ['self.any.nothing', 'no such key: nothing'],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression)).toEqual(expected);
  });

  it.each([
    ['slef.name', "ERROR: <input>:1:1: undeclared reference to 'slef' (in container '')\n | slef.name\n | ^"],
    ['self.nmae == ""', "undefined field 'nmae'"],
    ['self.name + 1', "found no matching overload for '_+_' applied to '(string, int)'"],
    ['self.name.foo()', "found no matching overload for 'foo' applied to 'string.()'"],
    ['self.name ==', 'Syntax error'],
  ])('is refused before it runs: %s', (expression, text) => {
    expect(evaluate(expression)).toContain(text);
  });

  it('ends when it has cost too much, also behind an ||', () => {
    const many = JSON.stringify(Array.from({ length: 500 }, (_, index) => index));
    const expensive = `${many}.all(a, ${many}.all(b, ${many}.all(c, a + b + c >= 0)))`;
    expect(evaluate(expensive)).toBe('operation cancelled: actual cost limit exceeded');
    expect(evaluate(`${expensive} || true`)).toBe('operation cancelled: actual cost limit exceeded');
  });

  it('takes what it costs from the budget of its caller', () => {
    const compiled = environment.compile('self.tags.all(t, t != "")');
    const budget = { left: 5 };
    expect(compiled.ok && compiled.value.evaluate(environment.values({ self: object }), budget)).toMatchObject({ ok: false, error: { kind: 'budget' } });
    expect(budget.left).toBeLessThan(0);
  });

  it('says which variables it names', () => {
    const compiled = environment.compile('self.name == "oldSelf"');
    expect(compiled.ok && [compiled.value.uses('self'), compiled.value.uses('oldSelf'), compiled.value.type]).toEqual([true, false, 'bool']);
  });
});
