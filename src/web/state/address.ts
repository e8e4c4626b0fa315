import { useCallback, useEffect, useState } from "preact/hooks";
import { readHash, type UrlState, writeHash } from "./url-state.ts";

/** Changes the address: a step that *back* undoes, or in place. */
export type Go = (change: Partial<UrlState>, how?: "step" | "in-place") => void;

/** The state of the page as its address tells it, and the way to change both. */
export function useAddress(): readonly [UrlState, Go] {
  const [state, setState] = useState(() => readHash(location.hash));
  useEffect(() => {
    const follow = () => setState(readHash(location.hash));
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("popstate", follow);
    };
  }, []);
  const go = useCallback<Go>((change, how = "in-place") => {
    const next = { ...readHash(location.hash), ...change };
    const address = writeHash(next) || location.pathname + location.search;
    if (how === "step") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setState(next);
  }, []);
  return [state, go];
}
