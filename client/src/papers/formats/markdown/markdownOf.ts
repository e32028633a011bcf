import type { Briefing } from "../../briefing/Briefing.ts";
import { fileName } from "../../briefing/fileName.ts";
import type { Block, Cell, Endnote } from "../../document/Block.ts";
import { escapeMarkdown, plainLine } from "./escapeMarkdown.ts";
import { claimMarkdown, runsMarkdown } from "./runsMarkdown.ts";
import { strings } from "./strings.ts";

/** A document as GitHub Flavored Markdown. It refers to the picture by the name under which it is saved. */
export function markdownOf(briefing: Briefing, blocks: readonly Block[]): string {
  return `${blocks.map((block) => blockMarkdown(block, fileName(briefing, "svg"))).join("\n\n")}\n`;
}

function blockMarkdown(block: Block, picture: string): string {
  switch (block.block) {
    case "title":
      return `# ${escapeMarkdown(block.text).trim()}`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text).trim()}`;
    case "paragraph":
      return block.style === "note" ? `> ${line(runsMarkdown(block.runs))}` : line(runsMarkdown(block.runs));
    case "list":
      return block.items.map((item) => `- ${line(runsMarkdown(item))}`).join("\n");
    case "figure":
      return [
        `![${escapeMarkdown(block.alternative)}](<${picture}>)`,
        ...(block.caption === "" ? [] : [line(escapeMarkdown(block.caption))]),
        `> ${line(escapeMarkdown(strings.pictureBeside(picture)))}`,
      ].join("\n\n");
    case "chart":
      // Plain text cannot hold the chart; the table below has its numbers.
      return `> ${line(escapeMarkdown(block.alternative))}`;
    case "table":
      return [
        ...(block.headed ? [] : [line(escapeMarkdown(block.caption))]),
        tableMarkdown(block.columns, block.rows),
      ].join("\n\n");
    case "sources":
      return block.sources.map(({ source, runs }) => `- **S${source}** ${runsMarkdown(runs).trim()}`).join("\n");
    case "endnotes":
      return block.notes.map(noteMarkdown).join("\n\n");
  }
}

function tableMarkdown(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = columns.map((_, place) => (rows.some((row) => row[place]?.number) ? "---:" : "---"));
  const cells = rows.map((row) => row.map(cellMarkdown));
  return [columns.map(escapeMarkdown), rule, ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cellMarkdown({ runs }: Cell): string {
  const [first] = runs;
  return first && "claim" in first && runs.length === 1 ? claimMarkdown(first.claim) : runsMarkdown(runs).trim();
}

/** A note under a heading of its own, which is where links lead in every renderer. */
function noteMarkdown({ claim, lines }: Endnote): string {
  return [`### ${strings.claim(claim)}`, ...lines.map((runs) => line(runsMarkdown(runs)))].join("\n\n");
}

function line(text: string): string {
  return plainLine(text);
}
