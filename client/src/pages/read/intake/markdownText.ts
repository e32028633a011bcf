import { MOST_READ } from "../../../parts/api/read.ts";

/** Marks beyond these characters stay: they are not read, and nobody waits for them. */
const WITH_MARKS = 4 * MOST_READ;

/**
 * Markdown as plain text: without the marks of headings, emphasis, links and pictures, which are no words. Every pattern
 * is bounded, or a file of nothing but brackets would stop the page.
 */
export function markdownText(source: string): string {
  const plain = source
    .slice(0, WITH_MARKS)
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^#{1,6}[ \t]+(.{0,300}?)[ \t]*#*$/gm, "$1\n")
    .replace(/!\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{0,500}?\S)\1/g, "$2")
    .replace(/^>\s?/gm, "")
    .replace(/^[ \t]{0,40}[-*+][ \t]{1,40}/gm, "• ");
  return plain + source.slice(WITH_MARKS);
}
