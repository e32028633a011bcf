import { gradeName } from "../../../model/words/names.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import { titleType, type } from "../../briefing/paper.ts";
import { turnsDirection, writableText } from "../../briefing/writableText.ts";
import { chartSvg } from "../../charts/chartFiles.ts";
import { type Block, type Cell, type Endnote, isShortTable, isWideTable, type Run } from "../../document/Block.ts";
import { captionOf } from "../../document/captionOf.ts";
import { fileStrings as strings } from "../strings.ts";

type BlockOf<Kind extends Block["block"]> = Extract<Block, { block: Kind }>;

export interface BlockContext {
  /** The figure as SVG; empty if there is none. */
  svg: string;
  /** Stands above it where no script runs. */
  withoutScript: string;
  /** Address of the view, a path alone if nobody elsewhere can open it whole. */
  link: string;
  mentioned: Mentioned;
}

export function blockHtml(block: Block, { svg, withoutScript, link, mentioned }: BlockContext): string {
  const say = (runs: readonly Run[]) => runsHtml(runs, mentioned);
  switch (block.block) {
    case "title":
      return `<h1${titleType(block.text) === type.longTitle ? ' class="long"' : ""}>${isolatedHtml(block.text)}</h1>`;
    case "heading":
      return headingHtml(block);
    case "paragraph":
      return `<p${block.style ? ` class="${block.style}"` : ""}>${say(block.runs)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${say(item)}</li>`).join("\n")}</ul>`;
    case "figure":
      return withoutScript + figureHtml(block, svg, "img");
    case "chart":
      return chartHtml(block, link);
    case "table":
      return tableHtml(block, say);
    case "sources":
      return `<ul class="sources">${block.sources
        .map(({ source, runs }) => `<li id="source-${source}"><span class="key">S${source}</span> ${say(runs)}</li>`)
        .join("\n")}</ul>`;
    case "endnotes":
      return `<ol class="notes${block.foot ? " foot" : ""}">${block.notes.map((note) => noteHtml(note, mentioned)).join("\n")}</ol>`;
  }
}

/** The document title is level 1. */
function headingHtml({ level, text, lang, opens }: BlockOf<"heading">): string {
  const tag = `h${level + 1}`;
  return `<${tag}${opens ? ' class="opens"' : ""}${lang ? ` lang="${escapeHtml(lang)}"` : ""}>${isolatedHtml(text)}</${tag}>`;
}

/** A chart with links inside is a group: as a single image, screen readers would hide its links. */
function chartHtml(block: BlockOf<"chart">, link: string): string {
  const svg = writableText(chartSvg(block.drawing, link));
  return figureHtml(block, svg, block.drawing.attributes?.role === "group" ? "group" : "img");
}

function figureHtml(figure: BlockOf<"figure"> | BlockOf<"chart">, svg: string, role: "img" | "group"): string {
  const { alternative } = figure;
  const caption = captionOf(figure).join("");
  const drawing =
    svg === ""
      ? ""
      : `<div class="wide" role="region" aria-label="${escapeHtml(caption || alternative)}" tabindex="0"><div role="${role}" aria-label="${escapeHtml(alternative)}">${svg}</div></div>`;
  return `<figure>${drawing}${caption === "" ? "" : `<figcaption>${isolatedHtml(caption)}</figcaption>`}</figure>`;
}

function tableHtml(table: BlockOf<"table">, say: (runs: readonly Run[]) => string) {
  const { caption, columns, widths, rows, headed, kept } = table;
  const names = [...(isWideTable(table) ? ["many"] : []), ...(isShortTable(table) ? ["short"] : [])];
  const all = widths.reduce((sum, width) => sum + width, 0) || 1;
  const cols = widths.map((width) => `<col style="width:${Math.round((1000 * width) / all) / 10}%">`).join("");
  const told = captionOf(table).join("");
  // Headings of numeric columns are aligned like their numbers.
  const right = columns.map((_, place) => rows.some((row) => row[place]?.number));
  const heads = columns.map((name, place) => `<th scope="col"${numeric(right[place])}>${isolatedHtml(name)}</th>`);
  const body = rows.map((row, place) => {
    const below = table.below?.rows[place] ?? [];
    const cells = row.map((cell) => cellHtml(cell, say)).join("");
    return below.length === 0
      ? `<tr>${cells}</tr>`
      : `<tr class="over">${cells}</tr><tr><td colspan="${row.length}">${say(below)}</td></tr>`;
  });
  return `<div class="wide${kept ? " kept" : ""}" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table class="${names.join(" ")}"${headed ? ` aria-label="${escapeHtml(caption)}"` : ""}>${told === "" ? "" : `<caption>${isolatedHtml(told)}</caption>`}<colgroup>${cols}</colgroup><thead><tr>${heads.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function cellHtml({ runs, number }: Cell, say: (runs: readonly Run[]) => string): string {
  return `<td${numeric(number)}>${say(runs)}</td>`;
}

function numeric(number: boolean | undefined): string {
  return number ? ' class="numeric"' : "";
}

function noteHtml({ claim, id, lines }: Endnote, mentioned: Mentioned): string {
  const back = mentioned.has(claim)
    ? ` <a class="back" href="#claim-${claim}" aria-label="${escapeHtml(strings.back(claim))}">↩</a>`
    : "";
  // Numbers within a note are not first mentions, or the note would link back to itself.
  const alreadyMentioned = new Set([...mentioned, claim]);
  const paragraphs = lines.map((line) => runsHtml(line, alreadyMentioned));
  return `<li id="note-${claim}" data-claim="${escapeHtml(id)}"><p><b>${claim}</b> ${paragraphs.join("</p><p>")}${back}</p></li>`;
}

/** The claims mentioned so far; the note of a claim links back to its first mention. */
type Mentioned = Set<number>;

/** Running text as HTML; the numbers of claims and sources link to their notes. */
function runsHtml(runs: readonly Run[], mentioned: Mentioned): string {
  return runs.map((run) => runHtml(run, mentioned)).join("");
}

function runHtml(run: Run, mentioned: Mentioned): string {
  if ("claim" in run) return claimHtml(run.claim, mentioned);
  if ("source" in run)
    return run.home
      ? `<b id="source-${run.source}">S${run.source}</b>`
      : `<a href="#source-${run.source}">S${run.source}</a>`;
  if ("grade" in run) return `<span class="badge ${run.grade}">${escapeHtml(gradeName(run.grade))}</span>`;
  const lang = run.lang === undefined ? "" : ` lang="${escapeHtml(run.lang)}"`;
  const text = isolatedHtml(run.text);
  if ("href" in run) {
    const address = webAddress(run.href);
    return address === null ? marked(text, lang) : `<a href="${escapeHtml(address)}"${lang}>${text}</a>`;
  }
  const slanted = run.italic ? `<em>${text}</em>` : text;
  return marked(run.bold ? `<strong>${slanted}</strong>` : slanted, lang);
}

function claimHtml(claim: number, mentioned: Mentioned): string {
  const id = mentioned.has(claim) ? "" : ` id="claim-${claim}"`;
  mentioned.add(claim);
  return `<a class="number"${id} href="#note-${claim}">${claim}</a>`;
}

function marked(html: string, lang: string): string {
  return lang === "" ? html : `<span${lang}>${html}</span>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Escapes a text for elements; text that changes direction is isolated from what follows. */
function isolatedHtml(text: string): string {
  return turnsDirection(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
}
