/** Makes the links of a framed document work: links within it scroll and move the focus, web links open a new tab. */
export function followInFrame(shown: Document): void {
  shown.addEventListener("click", (event) => {
    // Elements of the frame are instances of its own window's classes, so instanceof fails.
    const link = (event.target as Element | null)?.closest?.("a[href]");
    const href = link?.getAttribute("href") ?? "";
    if (href.startsWith("#")) {
      event.preventDefault();
      const goal = shown.getElementById(href.slice(1));
      goal?.scrollIntoView({ block: "center" });
      goal?.setAttribute("tabindex", "-1");
      goal?.focus({ preventScroll: true });
    } else if (href !== "") {
      event.preventDefault();
      window.open(href, "_blank", "noopener,noreferrer");
    }
  });
}
