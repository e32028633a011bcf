import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Scrolls a newly visited page to its top. If the focused element has gone, focuses the content, or keyboard and screen
 * reader users would restart at the top of the document. Going back is left to the browser.
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
    // The script of the page is still loading.
    const arrival = new MutationObserver(() => takeFocus() && arrival.disconnect());
    arrival.observe(document.body, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [pathname, way]);
}

/** Whether nothing more is to be done, because the content or something else has the focus. */
function takeFocus(): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return !isOnItsWay(activeElement);
  const content = document.getElementById("content");
  content?.focus({ preventScroll: true });
  return content !== null && content === document.activeElement && !isOnItsWay(content);
}

/** Whether the page is a placeholder; the focus waits for its replacement. */
function isOnItsWay(content: Element): boolean {
  return content.getAttribute("aria-busy") === "true";
}
