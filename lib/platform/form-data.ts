type Tree = { [name: string]: Tree | FormDataEntryValue | FormDataEntryValue[] };

const ours = (name: string) => name === "idempotencyKey" || name.startsWith("$ACTION");
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A form as an object: `roles.0.title` becomes roles[0].title, a name that comes several times a list.
 * Row numbers only order the rows; gaps close.
 */
export function readForm(form: FormData): unknown {
  const root: Tree = Object.create(null) as Tree;
  for (const name of new Set(form.keys())) {
    if (ours(name)) continue;
    const path = name.split(".");
    if (path.length > 6 || path.some((part) => forbidden.has(part))) continue;
    const all = form.getAll(name).filter((value) => typeof value === "string" || value.size > 0);
    if (all.length === 0) continue;
    place(root, path, all.length === 1 ? all[0]! : all);
  }
  return withLists(root);
}

function place(root: Tree, path: string[], value: FormDataEntryValue | FormDataEntryValue[]): void {
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
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (ours(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}
