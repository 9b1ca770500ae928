import { posix } from 'node:path';
import ts from 'typescript';

/** What each module imports when it is loaded: neither types, nor what it loads later. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export interface Imports {
  readonly path: string;
  /** Whether it is imported for what it does, not for what it exports. */
  readonly bare: boolean;
}

export function graphOf(texts: ReadonlyMap<string, string>): ImportGraph {
  return new Map([...texts].map(([path, text]) => [path, importsOf(path, text).map((found) => found.path)]));
}

/** The modules of ours that a module imports. */
export function importsOf(path: string, text: string): readonly Imports[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || isTypeOnly(statement)) return [];
    if (!moduleSpecifier.text.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts'));
    return [{ path: target, bare: ts.isImportDeclaration(statement) && !statement.importClause }];
  });
}

/** One way from a module back to itself, or null. */
export function cycleIn(graph: ImportGraph): readonly string[] | null {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...way, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly || allTypes(statement.exportClause);
  const clause = statement.importClause;
  if (!clause) return false;
  return clause.isTypeOnly || (!clause.name && allTypes(clause.namedBindings));
}

function allTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!names || (!ts.isNamedImports(names) && !ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}
