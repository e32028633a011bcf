import { wholeText } from "../../../words/wholeText.ts";
import type { Briefing } from "../../Briefing.ts";
import type { Reference, ReferenceKind } from "./Reference.ts";
import { referencesOf } from "./referencesOf.ts";

/** The entries of biblatex; programs that know only those of BibTeX take them for `misc`. */
const types: Record<ReferenceKind, string> = {
  news: "online",
  "trade-press": "online",
  company: "online",
  government: "online",
  reference: "online",
  filing: "report",
  academic: "report",
  "think-tank": "report",
  dataset: "dataset",
};

const escapes: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  // Braces are counted even behind a backslash.
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
};

/** Writes the sources of a briefing as BibTeX in UTF-8, after the view itself. */
export function writeBibtex(briefing: Briefing): string {
  return wholeText(referencesOf(briefing).map(entry).join("\n"));
}

function entry(reference: Reference): string {
  const { id, kind, title, author, container, issued, accessed, url, language, version, note } = reference;
  const fields: [name: string, value: string | null][] = [
    // Within braces of their own no letter is made small, and no name is taken apart.
    ["title", `{${latex(title)}}`],
    ["author", `{${latex(author)}}`],
    // A report must have one.
    ["institution", types[kind] === "report" ? latex(author) : null],
    ["howpublished", container === null || container === author ? null : latex(container)],
    ["date", issued],
    // For styles older than `date`.
    ["year", issued === null ? null : issued.slice(0, 4)],
    ["version", version === null ? null : latex(version)],
    ["url", address(url)],
    ["urldate", accessed],
    ["language", language],
    // Unlike a note, it is not printed into every list of references.
    ["annotation", latex(note)],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || value === "{}" ? [] : `  ${name} = {${value}},\n`,
  );
  return `@${types[kind]}{${id},\n${written.join("")}}\n`;
}

function latex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (character) => escapes[character] ?? character);
}

/** An address is read as it is; braces alone would end it. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
