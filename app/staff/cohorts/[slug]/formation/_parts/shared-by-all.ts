/** What stands in every one of several lists, in the order of the first: said once above them. One list shares nothing. */
export function sharedByAll(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? [] : first.filter((each) => others.every((other) => other.includes(each)));
}
