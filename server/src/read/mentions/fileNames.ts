import type { TextSpan } from "../../contract/index.ts";

/** A name of a file or an address of the web, which may hold names without naming anybody: "Lynas-report.pdf". */
const FILE = /^(?:https?:\/\/|www\.)|\.(?:json|html?|docx?|xlsx?|pptx?|pdf|csv|zip)[.:]*$/i;

/** The names of files and the addresses in a text, in order. */
export function fileNames(text: string): TextSpan[] {
  return [...text.matchAll(/[\w.:/%?=&#~+@-]+/g)].flatMap(({ index, 0: token }) =>
    FILE.test(token) ? [{ start: index, end: index + token.length }] : [],
  );
}
