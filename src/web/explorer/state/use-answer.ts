import { useEffect, useState } from "preact/hooks";
import { ask } from "./store-client.ts";

/** How far a question is: what came, also of the question before while the new one is under way. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly problem: string | undefined;
  readonly isLoading: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks the store whenever the path changes; null asks nothing. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [state, setState] = useState<{ path: string | null; data?: T; problem?: string }>({ path: null });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (path === null) return;
    let stale = false;
    ask<T>(path).then(
      (data) => stale || setState({ path, data }),
      (error: Error) => stale || setState({ path, problem: error.message }),
    );
    return () => {
      stale = true;
    };
  }, [path, tries]);
  return {
    data: state.data,
    problem: state.problem,
    isLoading: path !== null && state.path !== path,
    again: () => {
      setState({ path: null });
      setTries(tries + 1);
    },
  };
}
