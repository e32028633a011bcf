import type { FoundPaper, KeptPaper } from "./FoundPaper.ts";

/** The first line of every paper that has text: what it is, and its day. */
const FIRST_LINES = /^(?=(?:Briefing · \d|简报 ?· ?\d))/m;

/** The text of one paper of a file: where two were put into one, that of the others is left blank, so that places stay. */
export function ownText({ text, papers }: Pick<KeptPaper, "text" | "papers">, { hash }: FoundPaper): string | null {
  if (text === null || hash === null || papers.length < 2) return text;
  const parts = text.split(FIRST_LINES);
  if (!parts.some((part) => part.includes(hash))) return text;
  return parts.map((part) => (part.includes(hash) ? part : "\n".repeat(part.length))).join("");
}
