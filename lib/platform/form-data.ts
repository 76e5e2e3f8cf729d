type Value = FormDataEntryValue | FormDataEntryValue[];
type Tree = { [name: string]: Tree | Value };

const ours = (name: string) => name === "idempotencyKey" || name.startsWith("$ACTION");
const forbidden = new Set(["__proto__", "constructor", "prototype"]);
/** PostgreSQL keeps no NUL, and nobody types one. */
const withoutNul = (text: string) => text.replaceAll("\0", "");

/** What a form says by name, in one pass over it: looking each name up would read the whole form for every field. */
function entriesByName(
  form: FormData,
  keep: (value: FormDataEntryValue) => boolean,
): Map<string, FormDataEntryValue[]> {
  const byName = new Map<string, FormDataEntryValue[]>();
  for (const [written, value] of form.entries()) {
    const name = withoutNul(written);
    if (ours(name) || !keep(value)) continue;
    const text = typeof value === "string" ? withoutNul(value) : value;
    const values = byName.get(name);
    if (values) values.push(text);
    else byName.set(name, [text]);
  }
  return byName;
}

/**
 * A form as an object: `roles.0.title` becomes roles[0].title, a name that comes several times a list.
 * Row numbers only order the rows; gaps close.
 */
export function readForm(form: FormData): unknown {
  const root: Tree = Object.create(null) as Tree;
  for (const [name, all] of entriesByName(form, (value) => typeof value === "string" || value.size > 0)) {
    const path = name.split(".", 7);
    if (path.length > 6 || path.some((part) => forbidden.has(part))) continue;
    place(root, path, oneOrAll(all));
  }
  return withLists(root);
}

const oneOrAll = <Each>(all: Each[]): Each | Each[] => (all.length === 1 ? all[0]! : all);

function place(root: Tree, path: string[], value: Value): void {
  let node = root;
  for (const part of path.slice(0, -1)) {
    const next = node[part];
    const branch = isTree(next) ? next : (Object.create(null) as Tree);
    node[part] = branch;
    node = branch;
  }
  node[path.at(-1)!] = value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

function withLists(value: Tree[string]): unknown {
  if (!isTree(value)) return value;
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) {
    return names.sort((one, other) => Number(one) - Number(other)).map((name) => withLists(value[name]!));
  }
  return Object.fromEntries(names.map((name) => [name, withLists(value[name]!)]));
}

/** Everything that was typed, by field name, so that a refused form keeps it. Files cannot be kept. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const typed = entriesByName(form, (value) => typeof value === "string") as Map<string, string[]>;
  return Object.fromEntries([...typed].map(([name, all]) => [name, oneOrAll(all)]));
}
