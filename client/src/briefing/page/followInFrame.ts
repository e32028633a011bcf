/**
 * Lets the links of a document in a frame lead where they say: those within it scroll and take the focus along, those to
 * the web open beside the atlas.
 */
export function followInFrame(shown: Document): void {
  shown.addEventListener("click", (event) => {
    // An element of the frame is of its own window's classes.
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
