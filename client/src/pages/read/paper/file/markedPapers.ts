import type { FoundPaper, PaperFile } from "../../../../papers/answers/paper/FoundPaper.ts";
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
  const text = plainMarkup(source);
  return { name, papers: papers.length > 0 ? papers : papersInText(text), text };
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
  if (version === null) return { name, papers: [], text: null };
  const paper = {
    version,
    hash: texts("dc:identifier")[0] ?? null,
    made: texts("dc:date")[0] ?? null,
    address: texts("dc:relation")[0] ?? null,
    ids: texts("atlas:claims").filter(Boolean),
    pasted: [],
  };
  return { name, papers: [paper], text: null };
}

/** Id, subject, predicate and object, which stand before a statement. */
const ENDS_OF_ROW = /^(?:[\w-]+,){4}/gm;

/** The paper of a zipped data folder. Its claims are those of the view, not those on owners that came along. */
export function csvPaper(name: string, bytes: Uint8Array): PaperFile {
  const parts = zipParts(bytes, (part) =>
    /^(?:dataset\.json|ABOUT\.md|briefing\/numbers\.csv|claims\/.*\.csv)$/.test(part),
  );
  const [, version, hash] = /"version": "(.+)-extract-([0-9a-f]{12})"/.exec(parts.get("dataset.json") ?? "") ?? [];
  if (version === undefined || hash === undefined) return { name, papers: [], text: null };
  const about = parts.get("ABOUT.md") ?? "";
  const numbers = (parts.get("briefing/numbers.csv") ?? "").matchAll(/^claim,([a-z0-9-]+),\d+,/gm);
  const text = [...parts].flatMap(([part, content]) => (part.startsWith("claims/") ? content : [])).join("\n");
  const made = dayIn(/(?:Made on|生成日期)[:：] ?(.+)/.exec(about)?.[1] ?? "");
  const address = /<(https?:[^>]*|\/[^>]*)>/.exec(about)?.[1] ?? null;
  return {
    name,
    papers: [{ version, hash, made, address, ids: [...numbers].map(([, id = ""]) => id), pasted: [] }],
    text: text.replace(ENDS_OF_ROW, "").replaceAll('""', '"'),
  };
}
