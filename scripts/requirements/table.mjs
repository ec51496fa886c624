// docs/requirements.md: a row `| id | rule | tests |` for each requirement. What stands between the rows is kept. Where there is no test, its
// row says `none: why` in the place of tests.

const row = /^\| ([A-Z]+-\d+) \| ([^|]+) \| ([^|]*) \|$/;

const none = /^none: ?/;

/** `{id, rule, files, reason}` of each row; `reason` only where it says that there is no test. */
export const readTable = (text) =>
  text.split('\n').flatMap((line) => {
    const [, id, rule, tests] = row.exec(line) ?? [];
    if (id === undefined) return [];
    if (none.test(tests)) return [{ id, rule, files: [], reason: tests.replace(none, '') }];
    return [{ id, rule, files: tests === '' ? [] : tests.split(', ') }];
  });

/** The table with the files that `titles` (ids by file) say. */
export const writeTable = (text, titles) =>
  text
    .split('\n')
    .map((line) => {
      const [, id, rule, tests] = row.exec(line) ?? [];
      if (id === undefined) return line;
      const files = filesOf(titles, id);
      return files.length === 0 && none.test(tests) ? line : `| ${id} | ${rule} | ${files.join(', ')} |`;
    })
    .join('\n');

/** What is wrong, a line each. `titles`: ids by file. A row need not name every test: a file that it names must have a title that names it. */
export function faultsOf(table, titles) {
  const known = new Set(table.map(({ id }) => id));
  const rows = table.flatMap(({ id, rule, files, reason }) => [
    ...(files.length === 0 && !reason ? [`${id} (${rule}): no test${reason === undefined ? '' : ', and no reason why'}`] : []),
    ...(reason === undefined ? [] : filesOf(titles, id).map((file) => `${id} has no test, the table says, but ${file} names it`)),
    ...files.filter((file) => titles.get(file)?.has(id) !== true).map((file) => `${id}: no title in ${file} names it`),
  ]);
  const twice = table.filter(({ id }, index) => table.findIndex((other) => other.id === id) !== index).map(({ id }) => `${id} has two rows`);
  const unknown = [...titles].flatMap(([file, ids]) => [...ids].filter((id) => !known.has(id)).map((id) => `${file} names ${id}, which is no requirement`));
  return [...rows, ...twice, ...unknown];
}

const filesOf = (titles, id) => [...titles].filter(([, ids]) => ids.has(id)).map(([file]) => file);
