import type { FoundPaper, PaperFile } from "../../../../papers/answers/paper/FoundPaper.ts";
import { placedText, placeMark } from "./placedText.ts";
import { plainMarkup, unescaped } from "./plainMarkup.ts";
import { dayIn, papersInText, versionIn } from "./textMarks.ts";
import { zipParts } from "./zipParts.ts";

/** The papers of a web page; several if somebody put one behind another. */
export function htmlPapers(name: string, source: string): PaperFile {
  const meta = (key: string) =>
    [...source.matchAll(new RegExp(`<meta name="${key}" content="([^"]*)"`, "g"))].map(([, value = ""]) =>
      unescaped(value),
    );
  const [versions, hashes, days, addresses, claims] = [
    ...["atlas-data-set", "atlas-content-hash", "date", "atlas-address", "atlas-claims"].map(meta),
  ];
  const papers = (versions ?? []).map(
    (version, place): FoundPaper => ({
      version,
      hash: hashes?.[place] ?? null,
      made: days?.[place] ?? null,
      address: addresses?.[place] ?? null,
      ids: claims?.[place]?.split(" ").filter(Boolean) ?? null,
      pasted: [],
    }),
  );
  const { text, places } = placedText(plainMarkup(source));
  // A page of release 0.2 says what it is in its text alone.
  const others = papersInText(text).filter(({ hash }) => papers.every((paper) => paper.hash !== hash));
  return { name, papers: [...papers, ...others], text, places };
}

/** The paper whose record an SVG holds, or the XMP packet of a PNG. */
export function picturePaper(name: string, xml: string): PaperFile {
  const [, record = ""] = /xmlns:atlas="urn:rare-earth-atlas:picture:"[^>]*>([\s\S]*?)<\/rdf:RDF>/.exec(xml) ?? [];
  const texts = (tag: string) => {
    const [, inner = ""] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(record) ?? [];
    const items = [...inner.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, text = ""]) => unescaped(text));
    return items.length > 0 ? items : inner === "" ? [] : [unescaped(inner)];
  };
  const version = versionIn(texts("dc:source")[0] ?? "");
  if (version === null) return { name, papers: [], text: null, places: [] };
  const paper = {
    version,
    hash: texts("dc:identifier")[0] ?? null,
    made: texts("dc:date")[0] ?? null,
    address: texts("dc:relation")[0] ?? null,
    ids: texts("atlas:claims").filter(Boolean),
    pasted: [],
  };
  return { name, papers: [paper], text: null, places: [] };
}

/** Id, subject, predicate and object, which stand before a statement. */
const ENDS_OF_ROW = /^(?:[\w-]+,){4}/gm;

/** The paper of a zipped data folder. Its claims are those of the view, not those on owners that came along. */
export function csvPaper(name: string, bytes: Uint8Array): PaperFile {
  const parts = zipParts(bytes, (part) =>
    /^(?:dataset\.json|ABOUT\.md|briefing\/numbers\.csv|claims\/.*\.csv)$/.test(part),
  );
  const [, version, hash] = /"version": "(.+)-extract-([0-9a-f]{12})"/.exec(parts.get("dataset.json") ?? "") ?? [];
  if (version === undefined || hash === undefined) return { name, papers: [], text: null, places: [] };
  const about = parts.get("ABOUT.md") ?? "";
  const numbers = (parts.get("briefing/numbers.csv") ?? "").matchAll(/^claim,([a-z0-9-]+),\d+,/gm);
  const rows = [...parts].filter(([part]) => part.startsWith("claims/"));
  const marked = rows.map(
    ([part, content]) => placeMark("file", part) + content.replace(ENDS_OF_ROW, "").replaceAll('""', '"'),
  );
  const made = dayIn(/(?:Made on|生成日期)[:：] ?(.+)/.exec(about)?.[1] ?? "");
  const address = /<(https?:[^>]*|\/[^>]*)>/.exec(about)?.[1] ?? null;
  return {
    name,
    papers: [{ version, hash, made, address, ids: [...numbers].map(([, id = ""]) => id), pasted: [] }],
    ...placedText(marked.join("\n")),
  };
}
