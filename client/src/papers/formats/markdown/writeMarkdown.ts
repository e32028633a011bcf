import { gradeName } from "../../../model/words/names.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { fileName } from "../../briefing/fileName.ts";
import { turnsDirection, writableText } from "../../briefing/writableText.ts";
import type { Block, Cell, Endnote, Run, TableBlock } from "../../document/Block.ts";
import { captionOf } from "../../document/captionOf.ts";
import { documentOf } from "../../document/documentOf.ts";
import { fileStrings as strings } from "../strings.ts";

export function writeMarkdown(briefing: Briefing): string {
  return markdownOf(briefing, documentOf(briefing));
}

/** A document as GitHub Flavored Markdown. It refers to the picture by the name under which it is saved. */
function markdownOf(briefing: Briefing, blocks: readonly Block[]): string {
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
        ...captionMarkdown(block),
        `> ${line(escapeMarkdown(strings.pictureBeside(picture)))}`,
      ].join("\n\n");
    case "chart":
      // Plain text cannot hold the chart; the table below has its numbers.
      return [`> ${line(escapeMarkdown(block.alternative))}`, ...captionMarkdown(block)].join("\n\n");
    case "table":
      return [...captionMarkdown(block), tableMarkdown(block)].join("\n\n");
    case "sources":
      return block.sources.map(({ source, runs }) => `- **S${source}** ${runsMarkdown(runs).trim()}`).join("\n");
    case "endnotes":
      return block.notes.map(noteMarkdown).join("\n\n");
  }
}

function captionMarkdown(block: Parameters<typeof captionOf>[0]): string[] {
  const caption = captionOf(block).join("");
  return caption === "" ? [] : [line(escapeMarkdown(caption))];
}

/** A table; what stands below a row elsewhere is its last cell here. */
function tableMarkdown({ below, ...table }: TableBlock): string {
  const columns = below === undefined ? table.columns : [...table.columns, below.label];
  const rows = table.rows.map((row, place) =>
    below === undefined ? row : [...row, { runs: below.rows[place] ?? [] }],
  );
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

/** Running text; claim numbers link to notes. Footnotes would be numbered anew by GitHub and repeated by Pandoc. */
function runsMarkdown(runs: readonly Run[]): string {
  return runs.map(runMarkdown).join("");
}

function claimMarkdown(claim: number): string {
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

/** Escapes a text for use within a line of Markdown: it contains no markup, links or line breaks. */
export function escapeMarkdown(text: string): string {
  const line = writableText(text).replace(/\s+/g, " ");
  const escaped = line
    .replace(/[\\`*_[\]<>#|~&$^!]/g, "\\$&")
    // GitHub links these automatically.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
  return turnsDirection(line) ? `\u2068${escaped}\u2069` : escaped;
}

/** Escapes the start of a line, so that it begins no list, rule, heading or code. */
export function plainLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-+=:]|\d{1,9}(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
