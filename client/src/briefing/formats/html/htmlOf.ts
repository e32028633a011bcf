import type { Briefing } from "../../Briefing.ts";
import type { Block } from "../../document/Block.ts";
import { provenanceOf } from "../../provenance.ts";
import { type BlockSurroundings, blockHtml } from "./blockHtml.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { htmlStyle } from "./htmlStyle.ts";

const LONGEST_RUNNING_TITLE = 90;
/** The file runs no script and asks nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A document as one file that needs nothing else. */
export function htmlOf(briefing: Briefing, blocks: readonly Block[], svg: string): string {
  const { settings, language, hash, made } = briefing;
  const { dataset } = provenanceOf(briefing);
  const title = titleOf(blocks, settings.title);
  const surroundings = {
    svg: svg.replace(/^\s*<\?xml[^>]*\?>\s*/, ""),
    link: briefing.link,
    mentioned: new Set<number>(),
  };
  const body = bodyHtml(blocks, surroundings);
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="date" content="${escapeHtml(made)}">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle(settings, { title: shortened(title), source: `${dataset} · ${hash}` })}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A heading is in one part with the drawing below it, as not every browser keeps headings from the foot of a sheet. */
function bodyHtml(blocks: readonly Block[], surroundings: BlockSurroundings): string {
  const heads = (index: number) => blocks[index]?.block === "heading" && isDrawing(blocks[index + 1]);
  return blocks
    .map((block, index) => {
      const html = blockHtml(block, surroundings);
      if (heads(index)) return `<div class="drawn">${html}`;
      return heads(index - 1) ? `${html}</div>` : html;
    })
    .join("\n");
}

function isDrawing(block: Block | undefined): boolean {
  return block?.block === "figure" || block?.block === "chart";
}

function titleOf(blocks: readonly Block[], otherwise: string): string {
  const title = blocks.find((block) => block.block === "title");
  return title?.text ?? otherwise;
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST_RUNNING_TITLE
    ? `${characters.slice(0, LONGEST_RUNNING_TITLE - 1).join("")}…`
    : title;
}
