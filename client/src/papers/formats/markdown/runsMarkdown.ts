import { gradeName } from "../../../model/words/names.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import type { Run } from "../../document/Block.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { strings } from "./strings.ts";

/**
 * Running text as Markdown; the numbers of claims link to their notes. Footnotes would be numbered anew: GitHub counts
 * them by first mention, and Pandoc makes a note of each mention.
 */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join("");
}

/** The number of a claim as a link to its note. */
export function claimMarkdown(claim: number): string {
  return `[${claim}](#${noteAnchor(claim)})`;
}

/** The id that GitHub and Pandoc give the heading of a note: its text in small letters, with hyphens for spaces. */
function noteAnchor(claim: number): string {
  return strings.claim(claim).toLowerCase().replaceAll(" ", "-");
}

function runMarkdown(run: Run): string {
  if ("claim" in run) return `\\[${claimMarkdown(run.claim)}\\]`;
  if ("source" in run) return `S${run.source}`;
  if ("grade" in run) return `**${escapeMarkdown(gradeName(run.grade))}**`;
  const text = escapeMarkdown(run.text);
  if ("href" in run) {
    const address = webAddress(run.href);
    return address === null ? text : `[${text}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  }
  return emphasised(run.italic ? emphasised(text, "*") : text, run.bold ? "**" : "");
}

/** Emphasis marks must touch the words they enclose, so surrounding space stays outside. */
function emphasised(text: string, mark: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === "" ? text : `${before}${mark}${words}${mark}${after}`;
}
