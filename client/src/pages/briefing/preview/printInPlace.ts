/** Shows the printed copy only in print, and the rest of the page only on screen. */
const PRINT_ONLY =
  "@media print { body > :not([data-printed]) { display: none !important; } } @media not print { [data-printed] { display: none; } }";
/**
 * Makes the browser's print command print the framed document instead of the page around it, with the document's own
 * styles; returns a function that undoes it. The screen does not change.
 */
export function printInPlace(shown: Document): () => void {
  const title = document.title;
  const sheets = [...document.styleSheets].map(({ media }) => ({ media, before: media.mediaText }));
  const styles = [...shown.querySelectorAll("style")].map((style) => document.importNode(style, true));
  for (const style of styles) style.media = "print";
  const printOnly = document.createElement("style");
  printOnly.textContent = PRINT_ONLY;
  const printed = document.createElement("div");
  printed.lang = shown.documentElement.lang;
  printed.dataset.printed = "";
  printed.append(...[...shown.body.children].map((part) => document.importNode(part, true)));

  for (const { media } of sheets) media.mediaText = "screen";
  document.head.append(...styles, printOnly);
  document.body.append(printed);
  // Browsers suggest it as the name of a PDF.
  document.title = shown.title;

  return () => {
    for (const added of [...styles, printOnly, printed]) added.remove();
    for (const { media, before } of sheets) media.mediaText = before;
    document.title = title;
  };
}
