import { wholeText } from "../../../model/words/plainText.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { type Reference, referencesOf } from "./referencesOf.ts";

export function writeRis(briefing: Briefing): string {
  return wholeText(referencesOf(briefing).map(record).join(""));
}

function record(reference: Reference): string {
  const { id, type, title, author, container, issued, accessed, url, language, version, note, tags } = reference;
  const lines: [tag: string, value: string | null][] = [
    ["TY", type.ris],
    ["ID", id],
    ["TI", title],
    // A comma separates a family name from a given name: one at the end says that there is none, so that it is an institution.
    ["AU", author === "" ? null : `${author.replace(/\s*,\s*/g, " ").trim()},`],
    // Pages and newspapers have none in Zotero, which would keep it as a note.
    ["PB", type.ris === "RPRT" || type.ris === "DATA" ? author : null],
    ["T2", container],
    ["PY", issued === null ? null : issued.slice(0, 4)],
    ["DA", issued === null ? null : slashed(issued)],
    ["Y2", accessed === null ? null : slashed(accessed)],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ["N1", note],
    ...tags.map((tag): [string, string] => ["KW", tag]),
  ];
  const written = lines.flatMap(([tag, value]) => (value === null || value === "" ? [] : `${tag}  - ${value}\r\n`));
  return `${written.join("")}ER  - \r\n\r\n`;
}

/** A date with a slash after each part, known or not: 2025/03//. */
function slashed(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
