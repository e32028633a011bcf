import { type RefCallback, useCallback, useState } from "react";

/** Width of an element as it is laid out, in whole dots; `otherwise` until it is known. */
export function useWidth(otherwise: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(otherwise);
  const ref = useCallback((element: HTMLElement) => {
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
