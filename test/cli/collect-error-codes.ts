import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const home = fileURLToPath(new URL('../../src', import.meta.url));

/** Where sentences of findings are made, and what speaks only to UEAT's side of the wire. */
const otherFolders = /^(?:report|reference-pos|checks|assess(?!\/merge\/)|run|contract)\//;

/** The codes that an expression can come to; a template stands with `*` for what fills it. */
function codesOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [`*${node.templateSpans.map(({ literal }) => literal.text).join('*')}`];
  if (ts.isConditionalExpression(node)) return [...codesOf(node.whenTrue), ...codesOf(node.whenFalse)];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return codesOf(node.expression);
  return [];
}

/** Every code that a source file gives a problem, an error or what does not verify. */
export function errorCodesIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'code') found.push(...codesOf(node.initializer));
    if (ts.isVariableDeclaration(node) && node.name.getText(file) === 'code' && node.initializer !== undefined) found.push(...codesOf(node.initializer));
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && /^(?:EnvironmentError|HarnessFault|wrong)$/.test(node.expression.getText(file))) {
      const [code] = node.arguments ?? [];
      if (code !== undefined) found.push(...codesOf(code));
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('some.ts', text, ts.ScriptTarget.Latest);
  visit(file);
  return found.filter((code) => /^[*a-z][A-Za-z*]*\.[a-z][A-Za-z0-9]+$/.test(code));
}

/** Every code of an error in the sources. */
export function collectErrorCodes(): readonly string[] {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !otherFolders.test(name));
  return [...new Set(names.flatMap((name) => errorCodesIn(readFileSync(join(home, name), 'utf8'))))].sort();
}
