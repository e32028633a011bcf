import { type RefCallback, useCallback, useState } from "react";

/** Width of an element in whole CSS pixels, kept current; 640 until measured. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(640);
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
