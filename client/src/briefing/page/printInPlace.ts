/** What is printed is no part of the screen, and what is on the screen no part of the print. */
const APART =
  "@media print { body > :not([data-printed]) { display: none !important; } } @media not print { [data-printed] { display: none; } }";

/**
 * Lets the browser's own print command print a document in place of the page that shows it in a frame, on the same sheets
 * as the frame would print; returns the way back. The screen stays as it is, and so does the frame.
 */
export function printInPlace(shown: Document): () => void {
  const title = document.title;
  const sheets = [...document.styleSheets].map(({ media }) => ({ media, before: media.mediaText }));
  const styles = [...shown.querySelectorAll("style")].map((style) => document.importNode(style, true));
  for (const style of styles) style.media = "print";
  const apart = document.createElement("style");
  apart.textContent = APART;
  const printed = document.createElement("div");
  printed.lang = shown.documentElement.lang;
  printed.dataset.printed = "";
  printed.append(...[...shown.body.children].map((part) => document.importNode(part, true)));

  for (const { media } of sheets) media.mediaText = "screen";
  document.head.append(...styles, apart);
  document.body.append(printed);
  // Browsers propose it as the name of a PDF.
  document.title = shown.title;

  return () => {
    for (const added of [...styles, apart, printed]) added.remove();
    for (const { media, before } of sheets) media.mediaText = before;
    document.title = title;
  };
}
