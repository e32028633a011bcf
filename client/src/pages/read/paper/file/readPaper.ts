import type { PaperFile } from "../../../../papers/answers/paper/FoundPaper.ts";
import { decodeText } from "../../intake/decodeText.ts";
import { csvPaper, htmlPapers, picturePaper } from "./markedPapers.ts";
import { officePaper } from "./officePaper.ts";
import { placedText, placeMark } from "./placedText.ts";
import { pngText } from "./pngText.ts";
import { papersInText } from "./textMarks.ts";

/** Kinds of file that only the atlas's own papers make readable here. */
export const PAPERS_ALONE = /\.(?:pptx|xlsx|csv\.zip|zip|svg|png)$/i;

/** Every paper of the atlas has one of these; others need not be taken apart. */
const OURS = /Rare Earth Atlas|稀土图谱|[Cc]ontent hash|内容校验值/;

/** Reads what a file says of the papers of the atlas in it, in the browser; `papers` is empty if the atlas did not make it. */
export function readPaper(name: string, bytes: Uint8Array): PaperFile {
  const lower = name.toLowerCase();
  if (/\.(?:docx|pptx|xlsx)$/.test(lower)) return officePaper(name, bytes);
  if (lower.endsWith(".zip")) return csvPaper(name, bytes);
  if (lower.endsWith(".png")) return picturePaper(name, pngText(bytes));
  if (lower.endsWith(".svg")) return picturePaper(name, decodeText(bytes));
  if (!/\.(?:html?|md|txt)$/.test(lower)) return { name, papers: [], text: null, places: [] };
  const text = decodeText(bytes);
  if (!OURS.test(text)) return { name, papers: [], text, places: [] };
  return lower.endsWith("l") || lower.endsWith(".htm") ? htmlPapers(name, text) : markdownPapers(name, text);
}

function markdownPapers(name: string, source: string): PaperFile {
  const { text, places } = placedText(
    source.replace(/^#{1,6} +(.+)$/gm, (line, heading: string) => placeMark("heading", heading) + line),
  );
  return { name, papers: papersInText(text), text, places };
}
