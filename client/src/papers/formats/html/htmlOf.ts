import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block } from "../../document/Block.ts";
import { paperStrings } from "../../document/strings.ts";
import type { Answers } from "./answers/answersHtml.ts";
import { answersStyle } from "./answers/answersStyle.ts";
import { type BlockContext, blockHtml } from "./blockHtml.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { htmlStyle } from "./htmlStyle.ts";

/** The file makes no requests, and runs no script but its own. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A document as one self-contained HTML file, whose figure may answer. */
export function htmlOf(
  briefing: Briefing,
  blocks: readonly Block[],
  svg: string,
  answers: Answers | null = null,
): string {
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

/**
 * Wraps a drawing together with the heading above it, because not every browser keeps a heading from the bottom of a
 * page.
 */
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
