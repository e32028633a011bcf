import { useEffect, useState } from "react";

/**
 * Gives the focus back, when what took it goes with it, to where it was before; where that is gone too, to the content
 * of the page.
 */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The reader may have gone on elsewhere meanwhile.
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const there = before !== document.body && before?.isConnected;
      const target = there ? before : document.getElementById("content");
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
    [before],
  );
}
