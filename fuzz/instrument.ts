import { parseSync } from "oxc-parser";

/** Code that counts where it goes, and the words in it. */
export interface Instrumented {
  readonly code: string;
  /** How many places are counted. */
  readonly points: number;
  /** String literals of the code, for mutation to try. */
  readonly words: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Name of the counters, an array of bytes that stands in the global object. */
export const countersName = "__readoutCounters";

/**
 * Puts a counter at the beginning of every branch: bodies of functions, of loops and of conditions, cases, both sides of
 * `?:`, and the right side of `&&`, `||` and `??`.
 *
 *     if (a) b();       if (a) {__c[4]++;b();}
 *     a && b            a && (__c[5]++,b)
 */
export function instrument(source: string): Instrumented {
  const { program, errors } = parseSync("bundle.mjs", source);
  if (errors.length > 0) throw new Error(`the bundle cannot be read: ${errors[0]?.message}`);
  const inserted: { at: number; order: number; text: string }[] = [];
  const words = new Set<string>();
  let points = 0;
  const put = (at: number, text: string, order = 0) => inserted.push({ at, order, text });
  const count = () => `__c[${points++}]++`;
  const inBlock = (node: Node) => {
    if (node.type === "BlockStatement") put(node.start + 1, `${count()};`);
    else {
      put(node.start, `{${count()};`, -node.end);
      put(node.end, "}", node.start - 1e9);
    }
  };
  const inBrackets = (node: Node) => {
    put(node.start, `(${count()},`, -node.end);
    put(node.end, ")", node.start - 1e9);
  };
  const visit = (node: Node) => {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression": {
        const body = node.body as Node | null;
        if (body) put(afterDirectives(body), `${count()};`);
        break;
      }
      case "ArrowFunctionExpression": {
        const body = node.body as Node;
        if (body.type === "BlockStatement") put(afterDirectives(body), `${count()};`);
        else inBrackets(body);
        break;
      }
      case "IfStatement":
        inBlock(node.consequent as Node);
        if (node.alternate) inBlock(node.alternate as Node);
        break;
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        inBlock(node.body as Node);
        break;
      case "CatchClause":
        inBlock(node.body as Node);
        break;
      case "SwitchCase": {
        const [first] = node.consequent as readonly Node[];
        if (first) put(first.start, `${count()};`, -1e9);
        break;
      }
      case "ConditionalExpression":
        inBrackets(node.consequent as Node);
        inBrackets(node.alternate as Node);
        break;
      case "LogicalExpression":
        inBrackets(node.right as Node);
        break;
      case "Literal":
        if (isTelling(node.value)) words.add(node.value);
        break;
    }
  };
  walk(program as unknown as Node, visit);
  return {
    code: `const __c=globalThis.${countersName};\n${insert(source, inserted)}`,
    points,
    words: [...words],
  };
}

/** A literal that an input may hold. */
function isTelling(value: unknown): value is string {
  return typeof value === "string" && value.length > 1 && value.length <= 24;
}

function afterDirectives(block: Node): number {
  // oxc gives directives as statements of the body.
  const statements = (block.body as readonly Node[] | undefined) ?? [];
  let at = block.start + 1;
  for (const statement of statements) {
    if (typeof statement.directive !== "string") break;
    at = statement.end;
  }
  return at;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) walk(each, visit);
    } else if (isNode(value)) walk(value, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** At one place, what closes stands before what opens, the inner before the outer; what opens, the outer first. */
function insert(source: string, inserted: { at: number; order: number; text: string }[]): string {
  inserted.sort((a, b) => a.at - b.at || kindOf(a.text) - kindOf(b.text) || order(a, b));
  let code = "";
  let from = 0;
  for (const { at, text } of inserted) {
    code += source.slice(from, at) + text;
    from = at;
  }
  return code + source.slice(from);
}

function kindOf(text: string): number {
  return text === ")" || text === "}" ? 0 : 1;
}

/** Openers carry minus their end: the outer ends later and goes first. Closers carry their start: the inner started later. */
function order(a: { order: number; text: string }, b: { order: number; text: string }): number {
  return kindOf(a.text) === 0 ? b.order - a.order : a.order - b.order;
}
