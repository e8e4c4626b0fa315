import type { Sentence, Token } from "../model/document.ts";
import type { Statement } from "../model/statement.ts";
import { type Holders, indexSpans } from "../text/span-index.ts";
import { ancestors, headOf } from "../text/tree.ts";

/**
 * Returns the statements that assert what a word tells, innermost first.
 *
 *     TASS said [ Dong had told Xi [ that troops had withdrawn ] ]
 *     outer 2nd   inner 1st                       ----
 *
 * Empty where the report says so in its own voice, as it does in a relative clause of what somebody only wants or refuses:
 * *refused to sign a statement [that rejected the vote]*.
 */
export function assertingAt(
  statements: readonly Statement[],
  sentence: Sentence,
  token: Token,
): readonly Statement[] {
  const { holding, byId } = shelfOf(statements);
  const relative = [token, ...ancestors(sentence, token)].find(({ deprel }) => deprel === "acl:relcl");
  const noun = relative && headOf(sentence, relative);
  const [innermost] = [...holding(token)]
    .filter((statement) => !noun || !wants.has(statement.rule) || !holds(statement, noun))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain = new Set<Statement>();
  for (let s = innermost; s && !chain.has(s); s = byId.get(s.within ?? "")) chain.add(s);
  return [...chain];
}

/** Rules of statements that tell what somebody wants done or will not do. */
const wants: ReadonlySet<string> = new Set(["call-for", "called-on", "denied-it", "promised-to", "urged-to"]);

function holds({ content, kind }: Statement, noun: Token): boolean {
  return kind === "indirect" && content.some(({ start, end }) => start <= noun.start && noun.end <= end);
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
