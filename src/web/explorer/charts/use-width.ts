import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of an element in pixels, followed; known before the first paint. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    setWidth(Math.round(current.clientWidth));
    const watch = new ResizeObserver(() => setWidth(Math.round(current.clientWidth)));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
