import ts from 'typescript';

export type Rule =
  'file' | 'folder' | 'function' | 'constructor' | 'name' | 'state' | 'unfinished' | 'commented-out code';

export interface Finding {
  readonly rule: Rule;
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

const MOST_LINES = 250;
/** A spec is a list: it grows with what it covers, and each test in it is held to the limit of a function. */
const MOST_SPEC_LINES = 400;
const MOST_FUNCTION_LINES = 50;
/** A component's body is mostly markup, one attribute a line: a picture of the page, cut up it would be harder to see. */
const MOST_COMPONENT_LINES = 75;
const MOST_DEPENDENCIES = 5;
/** Words that say nothing about what a thing is. */
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'manager', 'base', 'impl']);
const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
/** A comment line that would compile: a statement with its end, or a call. Prose hardly ever looks like this. */
const CODE =
  /^(?:(?:import|export|const|let|var|return|await|throw|if|for|while|function|class)\b.*[;{]|[\w.]+\([^)]*\);|[\w.]+ [+-]?= .*;|\}\)?;?)$/;

/** What is against the limits in one source file. */
export function findingsIn(file: string, source: string): Finding[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true, kind);
  const findings: Finding[] = [];
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const add = (rule: Rule, position: number, words: string) =>
    findings.push({ rule, file, line: lineOf(position), words });

  const lines = source.trimEnd().split('\n').length;
  const most = /\.spec\.tsx?$/.test(file) ? MOST_SPEC_LINES : MOST_LINES;
  if (lines > most) add('file', 0, `has ${lines} lines, more than ${most}`);
  const empty = wordsOf(file).find((word) => EMPTY_WORDS.has(word));
  if (empty !== undefined) add('name', 0, `the path says "${empty}"`);

  const visit = (node: ts.Node): void => {
    checkFunction(node, lineOf, add);
    checkName(node, add);
    checkState(node, file, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  checkComments(tree, source, add);
  return findings;
}

type Add = (rule: Rule, position: number, words: string) => void;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function checkFunction(node: ts.Node, lineOf: (position: number) => number, add: Add): void {
  if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
  const dependencies = ts.isConstructorDeclaration(node) ? node.parameters.length : 0;
  if (dependencies > MOST_DEPENDENCIES) add('constructor', node.getStart(), `takes ${dependencies} dependencies`);
  const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
  const most =
    node.getSourceFile().languageVariant === ts.LanguageVariant.JSX ? MOST_COMPONENT_LINES : MOST_FUNCTION_LINES;
  if (lines > most && !isStory(node)) add('function', node.getStart(), `has ${lines} lines`);
}

/** `describe('…', () => { … })` is a chapter, not a function: only what stands in it is measured. */
function isStory(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

function checkName(node: ts.Node, add: Add): void {
  const isNaming =
    ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name));
  if (!isNaming || node.name === undefined) return;
  // `manager` is what TypeORM calls the thing that queries are sent through.
  if (node.name.getText() === 'manager') return;
  const empty = wordsOf(node.name.getText()).find((word) => EMPTY_WORDS.has(word));
  if (empty !== undefined) add('name', node.getStart(), `${node.name.getText()} says "${empty}"`);
}

/** `offer.status = …` anywhere in a library: only `advance` changes a state, and it does so by column name. */
function checkState(node: ts.Node, file: string, add: Add): void {
  if (!file.startsWith('libs/') || /\.spec\.ts$/.test(file) || !ts.isBinaryExpression(node)) return;
  const isAssignment = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isAssignment && ts.isPropertyAccessExpression(node.left) && node.left.name.text === 'status') {
    add('state', node.getStart(), 'assigns a state outside advance()');
  }
}

function checkComments(tree: ts.SourceFile, source: string, add: Add): void {
  for (const { pos, end } of commentsOf(tree, source)) {
    const comment = source.slice(pos, end);
    if (UNFINISHED.test(comment)) add('unfinished', pos, comment.split('\n')[0] ?? '');
    if (comment.startsWith('/**')) continue;
    const lines = comment.replace(/^\/[/*]|\*\/$/g, '').split('\n');
    const code = lines.find((line) => CODE.test(line.replace(/^\s*\*?\s*/, '').trim()));
    if (code !== undefined) add('commented-out code', pos, code.trim());
  }
}

/** Each comment once: TypeScript hands out the same leading comment for every node that begins there. */
function commentsOf(tree: ts.SourceFile, source: string): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.end) ?? []),
    ];
    // Inside JSX text `//` is no comment but part of what is shown.
    if (!ts.isJsxText(node)) for (const range of ranges) found.set(range.pos, range);
    node.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}
