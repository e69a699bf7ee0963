import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One import or re-export of a module. */
export interface Import {
  /** As written, or, for a file of ours, its path below `src/`. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Whether nothing of it is left when the types are taken out. */
  readonly isTypeOnly: boolean;
  /** The names that are imported; `*` for the whole. */
  readonly names: readonly string[];
}

/** One file of `src/`, as the TypeScript compiler reads it. */
export interface Source {
  /** Below `src/`, with `/`. */
  readonly path: string;
  /** The folder right below `src/`, or the file's own name there. */
  readonly folder: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that are used and neither declared nor imported here, with the member that is asked of them: `process`, `Date.now`. */
  readonly globals: ReadonlySet<string>;
}

const slashed = (path: string): string => path.split(sep).join('/');

/** Reads every TypeScript file of a source folder. */
export function readSources(root: string): readonly Source[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(slashed).filter((path) => path.endsWith('.ts')).sort();
  return paths.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads one file, given its path below the source folder and its text. */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = readImport(node, path);
    if (found !== undefined) imports.push(found);
    if (isDeclaration(node) && node.name !== undefined && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isIdentifier(node) && isValueUse(node)) used.add(node.text);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) used.add(`${node.expression.text}.${node.name.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const globals = new Set([...used].filter((name) => !declared.has(name.split('.')[0] ?? name)));
  return { path, folder: path.split('/')[0] ?? path, lines: text.trimEnd().split('\n').length, imports, globals };
}

function readImport(node: ts.Node, path: string): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
    const isTypeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      || (clause !== undefined && clause.name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly));
    const names = named.map((element) => (element.propertyName ?? element.name).text);
    return toImport(node.moduleSpecifier.text, path, isTypeOnly, names.length === 0 ? ['*'] : names);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return toImport(node.moduleSpecifier.text, path, node.isTypeOnly, ['*']);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    return toImport(target !== undefined && ts.isStringLiteral(target) ? target.text : 'a computed name', path, false, ['*']);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return toImport(node.argument.literal.text, path, true, ['*']);
  }
  return undefined;
}

function toImport(target: string, path: string, isTypeOnly: boolean, names: readonly string[]): Import {
  if (!target.startsWith('.')) return { target, isOurs: false, isTypeOnly, names };
  return { target: posix.join(posix.dirname(path), target), isOurs: true, isTypeOnly, names };
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)
    || ts.isClassDeclaration(node) || ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node);
}

/** Whether an identifier stands for a value, and is no member's name, no key and no type. */
function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return ts.isExpression(node) && !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !isMemberName(parent, node);
}

function isMemberName(parent: ts.Node, node: ts.Identifier): boolean {
  return (ts.isMethodDeclaration(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isPropertyDeclaration(parent)
    || ts.isBindingElement(parent) || ts.isGetAccessorDeclaration(parent)) && parent.name === node;
}
