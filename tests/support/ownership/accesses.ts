import ts from "typescript";
import type { Model } from "./models";
import { tablesIn } from "./sql";

export type Access = { model: string; write: boolean };

const reading = /^(find(Unique|First|Many)(OrThrow)?|count|aggregate|groupBy)$/;
const writing =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/;
const typed =
  /^(\w+?)(Select|Include|WhereInput|WhereUniqueInput|ListRelationFilter|OrderByWithRelationInput|UpdateManyMutationInput)$/;

/** Which models a file reads and writes: through the client, through relations nested in its arguments, and in SQL. */
export function accessesIn(file: string, text: string, models: ReadonlyMap<string, Model>): Access[] {
  const found: Access[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const clients = new Map([...models.keys()].map((name) => [name[0]?.toLowerCase() + name.slice(1), name]));

  const visit = (node: ts.Node): void => {
    const call = clientCall(node, clients);
    if (call) {
      found.push({ model: call.model, write: call.write });
      call.given.forEach((argument) => nested(argument, call.model));
    }
    const declared = typedObject(node, models);
    if (declared) nested(declared.object, declared.model);
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node))
      found.push(...tablesIn(node.getText(source), models));
    ts.forEachChild(node, visit);
  };

  /** Follows an argument of `model` into its relations. */
  const nested = (node: ts.Node, model: string): void => {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, (child) => {
        if (!ts.isCallExpression(child)) nested(child, model);
      });
      return;
    }
    const target = models.get(model)?.relations.get(node.name.getText(source));
    if (target) found.push({ model: target, write: writesNested(node.initializer, source) });
    nested(node.initializer, target ?? model);
  };

  visit(source);
  return found;
}

/** A call such as `tx.seat.findMany({ … })`. */
function clientCall(node: ts.Node, clients: ReadonlyMap<string, string>) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: owner, name: method } = node.expression;
  const model = ts.isPropertyAccessExpression(owner) && clients.get(owner.name.text);
  const write = writing.test(method.text);
  if (!model || (!write && !reading.test(method.text))) return null;
  return { model, write, given: node.arguments };
}

/** An object that says what it is an argument of: `{ … } satisfies Prisma.SeatSelect`, or a function that returns one. */
function typedObject(node: ts.Node, models: ReadonlyMap<string, Model>) {
  const named = (type: ts.TypeNode | undefined) => {
    const [, model = ""] = typed.exec(type?.getText().replace(/^Prisma\./, "") ?? "") ?? [];
    return models.has(model) ? model : null;
  };
  if (ts.isSatisfiesExpression(node)) return pair(named(node.type), node.expression);
  if (ts.isVariableDeclaration(node)) return pair(named(node.type), node.initializer);
  if (ts.isFunctionLike(node) && "body" in node) return pair(named(node.type), node.body);
  return null;
}

const pair = (model: string | null, object: ts.Node | undefined) =>
  model && object ? { model, object } : null;

/** Whether a relation is written through: `{ create: … }`, not merely chosen or connected. */
const writesNested = (value: ts.Node, source: ts.SourceFile): boolean =>
  ts.isObjectLiteralExpression(value) &&
  value.properties.some(({ name }) => name !== undefined && writing.test(name.getText(source)));
