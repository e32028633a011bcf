import { placeMark } from "./placedText.ts";

/** Elements of HTML whose content is no text of the page. */
const NO_TEXT = /<(script|style|svg|template|noscript|head)\b[\s\S]*?<\/\1>/gi;
/** Text that Word keeps of a deletion that nobody has accepted yet. */
const DELETED = /<w:del [\s\S]*?<\/w:del>/g;
/** Ends of paragraphs, cells and lines in HTML and Office files; everything else stands within a line. */
const LINE_ENDS =
  /<\/(?:w:p|a:p|si|p|li|h[1-6]|t[dhr]|div|figcaption|dt|dd|title|blockquote)>|<(?:br|w:br|w:tab|a:br)\b[^>]*>/gi;
/** Headings of HTML and of Word. */
const HEADINGS =
  /<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>|<w:p\b[^>]*>(?=<w:pPr>\s*<w:pStyle w:val="Heading\d")([\s\S]*?)<\/w:p>/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The text of HTML, or of a part of an Office file, a paragraph on each line, with marks where headings stand. Nothing is parsed, so nothing runs. */
export function plainMarkup(markup: string): string {
  const text = markup
    .replace(NO_TEXT, "")
    .replace(DELETED, "")
    .replace(HEADINGS, (all, html: string | undefined, word: string | undefined) => {
      const heading = (html ?? word ?? "").replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
      return placeMark("heading", heading) + all;
    })
    .replace(LINE_ENDS, "\n")
    .replace(/<[^>]*>/g, "");
  return unescaped(text);
}

/** Markup of characters as the characters. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex, number, name) => {
    if (name !== undefined) return entities[name] ?? all;
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
