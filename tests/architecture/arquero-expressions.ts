/** Finds functions handed to Arquero where it would read their source text: tests and minifiers rewrite that text. */

import { readdirSync } from "node:fs";
import ts from "typescript";

/** The verbs whose arguments are table expressions; `scan`, `objects` and the like call what they are given. */
const VERBS: ReadonlySet<string> = new Set([
  ..."derive filter groupby orderby rollup pivot spread unroll fold impute dedupe sample lookup cross".split(" "),
  ..."join join_left join_right join_full semijoin antijoin".split(" "),
]);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  noLib: true,
  types: [],
};

/** `<file>:<line> <verb>` for every bare function; `planted` adds files that do not exist, by path. */
export function bareFunctions(folders: readonly string[], planted: Readonly<Record<string, string>> = {}): string[] {
  const present = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  const files = [...present, ...Object.keys(planted)];
  const host = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram(files, OPTIONS, {
    ...host,
    fileExists: (file) => file in planted || host.fileExists(file),
    readFile: (file) => planted[file] ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = planted[file];
      return text === undefined ? host.getSourceFile(file, version) : ts.createSourceFile(file, text, version, true);
    },
  });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [] : bareFunctionsIn(source, checker);
  });
}

function bareFunctionsIn(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const verb = verbOf(node, checker);
    if (verb !== undefined) {
      for (const argument of functionsIn(verb.arguments, checker)) {
        const { line } = source.getLineAndCharacterOfPosition(argument.getStart(source));
        found.push(`${source.fileName}:${line + 1} ${verb.name}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A call of a verb on an Arquero table; `filter` of an array is none. */
function verbOf(node: ts.Node, checker: ts.TypeChecker): { name: string; arguments: readonly ts.Node[] } | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: receiver } = node.expression;
  if (!VERBS.has(name.text)) return undefined;
  const declarations = checker.getTypeAtLocation(receiver).getSymbol()?.declarations ?? [];
  const isTable = declarations.some((declaration) => declaration.getSourceFile().fileName.includes("/arquero/"));
  return isTable ? { name: name.text, arguments: node.arguments } : undefined;
}

/** Functions among the arguments, also inside objects and arrays; what goes through a call, such as `escape(…)`, is none. */
function functionsIn(nodes: readonly ts.Node[], checker: ts.TypeChecker): readonly ts.Node[] {
  return nodes.flatMap((node): readonly ts.Node[] => {
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) return [node];
    if (ts.isIdentifier(node) || ts.isShorthandPropertyAssignment(node)) return isFunction(node, checker) ? [node] : [];
    if (ts.isPropertyAssignment(node)) return functionsIn([node.initializer], checker);
    if (ts.isObjectLiteralExpression(node)) return functionsIn(node.properties, checker);
    if (ts.isArrayLiteralExpression(node)) return functionsIn(node.elements, checker);
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return functionsIn([node.expression], checker);
    if (ts.isConditionalExpression(node)) return functionsIn([node.whenTrue, node.whenFalse], checker);
    return [];
  });
}

function isFunction(node: ts.Node, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node)
    ? checker.getShorthandAssignmentValueSymbol(node)
    : checker.getSymbolAtLocation(node);
  return symbol !== undefined && checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures().length > 0;
}
