import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import type { Block, Run } from "../../../../client/src/papers/document/Block.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";

/** The sentences of all lists of a briefing. */
export function sentences(made: Briefing): string[] {
  return documentOf(made)
    .flatMap((block) => (block.block === "list" ? block.items : []))
    .map((item) => item.map(runText).join(""));
}

/** The headings of sections. */
export function headings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.block === "heading" && block.level === 1 ? block.text : []));
}

/** The numbers of the claims that a text refers to. */
export function claimsOf(runs: readonly Run[]): number[] {
  return runs.flatMap((run) => ("claim" in run ? run.claim : []));
}

/** The words of a piece of text; none of a number. */
export function runText(run: Run): string {
  return "text" in run ? run.text : "";
}

/** The words of a paragraph or list. */
export function textOf(block: Block): string {
  if (block.block === "paragraph") return block.runs.map(runText).join("");
  if (block.block === "list") return block.items.map((item) => item.map(runText).join("")).join("\n");
  return "";
}

/** The groups of notes among some blocks. */
export function notesOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.block === "endnotes" ? [block.notes] : []));
}
