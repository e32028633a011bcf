import type { Briefing } from "../../briefing/Briefing.ts";
import { answerAddress } from "../../briefing/provenance.ts";
import type { Block } from "../../document/Block.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figurePage } from "../../document/figurePage.ts";
import { paperStrings } from "../../document/strings.ts";
import { cachedFigure } from "../../figure/cachedFigure.ts";
import { type BlockContext, blockHtml, escapeHtml } from "./blockHtml.ts";
import { answersStyle, htmlStyle } from "./htmlStyle.ts";

/** Elements at the end of a saved page that make its figure answer, and the source of their script for CSP. */
export interface Answers {
  html: string;
  /** Stands above the figure where no script runs. */
  withoutScript: string;
  scriptSource: string;
}

/** The briefing as one self-contained web page, by default without script, as in the preview. */
export async function writeHtml(briefing: Briefing, answers: Answers | null = null): Promise<string> {
  const blocks = documentOf(briefing);
  return htmlOf(briefing, blocks, await figureIn(blocks, briefing), answers);
}

async function figureIn(blocks: readonly Block[], briefing: Briefing): Promise<string> {
  const drawn = blocks.some(({ block }) => block === "figure");
  return drawn ? cachedFigure(briefing, figurePage(briefing, blocks)) : "";
}

/** The file makes no requests, and runs no script but its own. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A document as one self-contained HTML file, whose figure may answer. */
function htmlOf(briefing: Briefing, blocks: readonly Block[], svg: string, answers: Answers | null = null): string {
  const { settings, language, hash, made, dataset } = briefing;
  const title = titleOf(blocks, settings.title);
  const context = {
    svg: svg.replace(/^\s*<\?xml[^>]*\?>\s*/, ""),
    link: briefing.link,
    withoutScript: answers?.withoutScript ?? "",
    mentioned: new Set<number>(),
  };
  const body = bodyHtml(blocks, context);
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(answers === null ? policy : `${policy}; script-src ${answers.scriptSource}`)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="date" content="${escapeHtml(made)}">
${metaOf(briefing)}
<title>${escapeHtml(title)}</title>
<style>${htmlStyle(settings, paperStrings.foot(dataset.version, hash))}${answers === null ? "" : answersStyle(settings)}
</style>
</head>
<body>
<main>
${body}
</main>
${answers?.html ?? ""}
</body>
</html>
`;
}

/** The origin and author of the page, which stays with it when it is saved or edited. */
function metaOf(briefing: Briefing): string {
  const { settings, hash, dataset, claims, link } = briefing;
  const office = settings.office.trim();
  const about = {
    ...(office === "" ? {} : { author: office }),
    "atlas-data-set": dataset.version,
    "atlas-content-hash": hash,
    "atlas-address": answerAddress(briefing) ?? link,
    "atlas-claims": claims.map(({ claim }) => claim.id).join(" "),
  };
  return Object.entries(about)
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
    .join("\n");
}

/** Wraps a drawing with its heading, which not every browser keeps from the bottom of a page. */
function bodyHtml(blocks: readonly Block[], context: BlockContext): string {
  const heads = (index: number) => blocks[index]?.block === "heading" && isDrawing(blocks[index + 1]);
  return blocks
    .map((block, index) => {
      const html = blockHtml(block, context);
      if (heads(index)) return `<div class="drawn ${blocks[index + 1]?.block}">${html}`;
      return heads(index - 1) ? `${html}</div>` : html;
    })
    .join("\n");
}

function isDrawing(block: Block | undefined): boolean {
  return block?.block === "figure" || block?.block === "chart";
}

function titleOf(blocks: readonly Block[], fallback: string): string {
  const title = blocks.find((block) => block.block === "title");
  return title?.text ?? fallback;
}
