import type { Token } from "../model/document.ts";
import type { Statement } from "../model/statement.ts";
import { contains } from "../text/span.ts";

/**
 * Returns the statements that assert what a word tells, innermost first.
 *
 *     TASS said [ Dong had told Xi [ that troops had withdrawn ] ]
 *     outer 2nd   inner 1st                       ----
 *
 * Empty where the report says so in its own voice.
 */
export function assertingAt(statements: readonly Statement[], token: Token): readonly Statement[] {
  const holding = statements.filter((s) => s.content.some((span) => contains(span, token)));
  const [innermost] = [...holding].sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain: Statement[] = [];
  for (let s = innermost; s && !chain.includes(s); s = outerOf(statements, s)) chain.push(s);
  return chain;
}

function outerOf(statements: readonly Statement[], inner: Statement): Statement | undefined {
  return inner.within === null ? undefined : statements.find((s) => s.id === inner.within);
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
}
