import { useKeys } from "../../state/keys.ts";

/** Goes through the rows of the view by j and k: the keyboard is on the row's own link, so that Enter opens it. */
export function useRowKeys(): void {
  const step = (by: 1 | -1) => {
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row] [data-go]")];
    const now = rows.indexOf(document.activeElement as HTMLElement);
    const next = rows[now < 0 ? (by === 1 ? 0 : rows.length - 1) : now + by];
    next?.focus();
    next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    "]": () => document.querySelector<HTMLElement>(".pager [rel=next]")?.click(),
  });
}
