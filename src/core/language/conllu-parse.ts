import type { MultiWord, Sentence, Token } from "../model/document.ts";
import { ReadoutError } from "../model/error.ts";

/** What a CoNLL-U file holds, with its text put together again. */
export interface ConlluDocument {
  /** Sentences are parted by a line break, paragraphs by a blank line. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The lines that begin with `#`, for each sentence. */
  readonly comments: readonly (readonly string[])[];
}

/** A multi-word token whose words are still to come. */
interface OpenToken {
  readonly last: number;
  readonly form: string;
  readonly line: number;
  readonly space: boolean;
  rest: string;
}

/** A sentence on its way: the words so far and where the next one starts. */
interface Draft {
  readonly tokens: Token[];
  readonly multiwords: MultiWord[];
  readonly comments: string[];
  /** Letters of an open multi-word token that no word has taken yet. */
  open: OpenToken | undefined;
  text: string;
}

/**
 * Reads CoNLL-U. Empty nodes (`8.1`) are skipped, multi-word tokens kept.
 * A word of a multi-word token takes its own letters where they add up to the token's, as *do* and *n't* do.
 *
 * @param firstLine number of the first line, for a source that is read piece by piece
 * @throws ReadoutError `bad-conllu` with the line
 */
export function parseConllu(source: string, firstLine = 1): ConlluDocument {
  const sentences: Sentence[] = [];
  const comments: string[][] = [];
  let text = "";
  let block = 0;
  let draft = emptyDraft();

  const finish = () => {
    if (draft.open) throw badLine(draft.open.line, `the words of '${draft.open.form}' are missing`);
    if (draft.tokens.length === 0) return;
    const newBlock = draft.comments.some((line) => /^# new(?:doc|par)\b/u.test(line));
    if (newBlock && sentences.length > 0) block++;
    if (sentences.length > 0) text += newBlock ? "\n\n" : "\n";
    const start = text.length;
    const written = draft.text.trimEnd();
    text += written;
    const tokens = draft.tokens.map((t) => ({ ...t, start: t.start + start, end: t.end + start }));
    const { multiwords } = draft;
    sentences.push({ index: sentences.length, block, start, end: text.length, tokens, multiwords });
    comments.push(draft.comments);
    draft = emptyDraft();
  };

  for (const [index, line] of source.split(/\r?\n/u).entries()) {
    if (line.trim() === "") finish();
    else if (line.startsWith("#")) draft.comments.push(line);
    else addLine(draft, line.split("\t"), firstLine + index);
  }
  finish();
  return { text, sentences, comments };
}

function emptyDraft(): Draft {
  return { tokens: [], multiwords: [], comments: [], open: undefined, text: "" };
}

function addLine(draft: Draft, columns: readonly string[], line: number): void {
  const [id = "", form = ""] = columns;
  const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(columns[9] ?? "");
  if (/^\d+\.\d+$/u.test(id)) return;
  const range = /^(\d+)-(\d+)$/u.exec(id);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (draft.open || first !== draft.tokens.length + 1 || last < first)
      throw badLine(line, `no words ${id} can stand before word ${draft.tokens.length + 1}`);
    draft.multiwords.push({ first, last, form });
    draft.open = { last, form, line, space, rest: form };
    return;
  }
  if (!/^\d+$/u.test(id) || columns.length < 2 || Number(id) !== draft.tokens.length + 1)
    throw badLine(line, `'${columns.join(" ").slice(0, 80)}' is no word ${draft.tokens.length + 1}`);
  addWord(draft, columns, form, space);
}

function badLine(line: number, what: string): ReadoutError {
  return new ReadoutError("bad-conllu", `line ${line}: ${what}.`);
}

function addWord(draft: Draft, columns: readonly string[], form: string, space: boolean): void {
  const id = draft.tokens.length + 1;
  const start = draft.text.length;
  const { open } = draft;
  const letters = open ? (id === open.last ? open.rest : open.rest.slice(0, form.length)) : form;
  draft.text += letters;
  draft.tokens.push({
    id,
    form,
    lemma: columns[2] ?? "_",
    upos: columns[3] ?? "_",
    xpos: columns[4] ?? "_",
    feats: columns[5] ?? "_",
    head: Number(columns[6] ?? 0) || 0,
    deprel: columns[7] ?? "_",
    start,
    end: draft.text.length,
  });
  if (!open) draft.text += space ? " " : "";
  else if (id < open.last) open.rest = open.rest.slice(form.length);
  else {
    draft.text += open.space ? " " : "";
    draft.open = undefined;
  }
}
