import type { PaperFile } from "../../../../papers/answers/paper/FoundPaper.ts";
import { placedText, placeMark } from "./placedText.ts";
import { plainMarkup, unescaped } from "./plainMarkup.ts";
import { CELLS, sheetText, WORKBOOK } from "./sheetText.ts";
import { papersInText } from "./textMarks.ts";
import { zipParts } from "./zipParts.ts";

const CORE = "docProps/core.xml";
const CUSTOM = "docProps/custom.xml";
/** The subject that every file of the atlas names, and its own properties. */
const OURS = /Rare Earth Atlas|稀土图谱|Atlas data set/;
/** The parts that hold the text of a Word, PowerPoint or Excel file. */
const TEXTS =
  /^(?:word\/(?:document|footnotes|footer\d+)\.xml|ppt\/(?:slides|notesSlides)\/[^/]+\.xml|xl\/sharedStrings\.xml)$/;
const PROPERTY = /<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
/** The bookmark of a claim in Word; hyphens are none of the characters that its name may hold. */
const BOOKMARK = /<w:bookmarkStart\b[^>]*\bw:name="claim_([^"]+)"/g;

/** The paper of the atlas in an Office file; none in its list if the file has nothing that says so. */
export function officePaper(name: string, bytes: Uint8Array): PaperFile {
  const parts = zipParts(bytes, (part) => part === CORE || part === CUSTOM || TEXTS.test(part) || CELLS.test(part));
  if (!OURS.test((parts.get(CORE) ?? "") + (parts.get(CUSTOM) ?? "")))
    return { name, papers: [], text: null, places: [] };
  const properties = new Map(
    [...(parts.get(CUSTOM) ?? "").matchAll(PROPERTY)].map(([, key = "", value = ""]) => [key, unescaped(value)]),
  );
  const markup = [...parts].filter(([part]) => TEXTS.test(part)).map(([, text]) => text);
  const { text, places } = placedText(markedText(parts));
  const version = properties.get("Atlas data set");
  const made = /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)/.exec(parts.get(CORE) ?? "")?.[1] ?? null;
  if (version === undefined) {
    return { name, papers: papersInText(text).map((paper) => ({ ...paper, made: paper.made ?? made })), text, places };
  }
  const ids = idsOf(properties);
  const marked = markup.flatMap((part) => [...part.matchAll(BOOKMARK)].map(([, id = ""]) => id.replaceAll("_", "-")));
  const listed = new Set(ids);
  return {
    name,
    papers: [
      {
        version,
        hash: properties.get("Atlas content hash") ?? null,
        made,
        address: wholeAddress(properties.get("Atlas address")),
        ids,
        pasted: [...new Set(marked.filter((id) => !listed.has(id)))],
      },
    ],
    text,
    places,
  };
}

/** The text of all parts, with marks of slides and of the rows of sheets. */
function markedText(parts: ReadonlyMap<string, string>): string {
  if (parts.has(WORKBOOK)) return sheetText(parts);
  const texts = [...parts].filter(([part]) => TEXTS.test(part));
  const slide = (part: string) => Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  return texts
    .toSorted(([a], [b]) => (a.startsWith("ppt/") ? slide(a) - slide(b) : 0))
    .map(([part, markup]) => {
      const kind = part.startsWith("ppt/slides/") ? "slide" : part.startsWith("ppt/") ? "notes" : null;
      return (kind === null ? "" : placeMark(kind, slide(part))) + plainMarkup(markup);
    })
    .join("\n");
}

/** Characters that a property holds: an address of so many may have been cut. */
const LONGEST_VALUE = 255;

function wholeAddress(address: string | undefined): string | null {
  return address === undefined || address.length >= LONGEST_VALUE ? null : address;
}

function idsOf(properties: ReadonlyMap<string, string>): string[] {
  const lists: string[] = [];
  for (let place = 1; properties.has(`Atlas claims ${place}`); place += 1) {
    lists.push(properties.get(`Atlas claims ${place}`) ?? "");
  }
  return lists.join(" ").split(" ").filter(Boolean);
}
