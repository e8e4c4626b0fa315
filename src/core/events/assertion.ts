import type { Token } from "../model/document.ts";
import type { Statement } from "../model/statement.ts";
import { type Holders, indexSpans } from "../text/span-index.ts";

/**
 * Returns the statements that assert what a word tells, innermost first.
 *
 *     TASS said [ Dong had told Xi [ that troops had withdrawn ] ]
 *     outer 2nd   inner 1st                       ----
 *
 * Empty where the report says so in its own voice.
 */
export function assertingAt(statements: readonly Statement[], token: Token): readonly Statement[] {
  const { holding, byId } = shelfOf(statements);
  const [innermost] = [...holding(token)].sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain = new Set<Statement>();
  for (let s = innermost; s && !chain.has(s); s = byId.get(s.within ?? "")) chain.add(s);
  return [...chain];
}

/** Statements by what they hold and by their ids. */
interface Shelf {
  readonly holding: Holders<Statement>;
  readonly byId: ReadonlyMap<string, Statement>;
}

const shelves = new WeakMap<readonly Statement[], Shelf>();

function shelfOf(statements: readonly Statement[]): Shelf {
  let shelf = shelves.get(statements);
  if (!shelf) {
    shelf = {
      holding: indexSpans(statements, ({ content }) => content),
      byId: new Map(statements.map((s) => [s.id, s])),
    };
    shelves.set(statements, shelf);
  }
  return shelf;
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
}
