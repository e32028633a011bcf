import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * A page that was gone to begins at its top, and has the focus where what had it went with the page before: else a
 * keyboard or a screen reader would begin anew at the head of the document. Going back is left to the browser.
 */
export function useArrival(): void {
  const { pathname } = useLocation();
  const way = useNavigationType();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (way !== "POP") window.scrollTo(0, 0);
    if (takeFocus()) return;
    // The script of the page is still to come.
    const arrival = new MutationObserver(() => takeFocus() && arrival.disconnect());
    arrival.observe(document.body, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [pathname, way]);
}

/** Whether nothing more is to be done: the content has the focus, or something else has. */
function takeFocus(): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return !isOnItsWay(activeElement);
  const content = document.getElementById("content");
  content?.focus({ preventScroll: true });
  return content !== null && content === document.activeElement && !isOnItsWay(content);
}

/** Whether a page only keeps its place: what comes instead is to have the focus then. */
function isOnItsWay(content: Element): boolean {
  return content.getAttribute("aria-busy") === "true";
}
