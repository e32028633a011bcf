import { webAddress } from "../../../browser/webAddress.ts";
import type { Run } from "../../document/Block.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";

/** Running text as Markdown; the numbers of claims become footnotes. */
export function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join("");
}

function runMarkdown(run: Run): string {
  if ("claim" in run) return `[^${run.claim}]`;
  if ("source" in run) return `S${run.source}`;
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
