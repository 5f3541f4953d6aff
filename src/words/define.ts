/**
 * What a bundler puts in place of a name and of each member of it, as the text of a program. A script that names the member
 * has its words alone, the name by itself all of them.
 */
export function definesOf(
  name: string,
  value: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const members = Object.entries(value).map(([key, one]): [string, string] => [
    `${name}.${key}`,
    JSON.stringify(one),
  ]);
  return { [name]: JSON.stringify(value), ...Object.fromEntries(members) };
}
