import { wholeText } from "../../../model/words/plainText.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { fileStrings as words } from "../strings.ts";
import { type Reference, referencesOf } from "./referencesOf.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  // BibTeX counts braces even after a backslash.
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

/** Writes the view and its sources as BibTeX in UTF-8. */
export function writeBibtex(briefing: Briefing): string {
  return wholeText(referencesOf(briefing).map(entry).join("\n"));
}

function entry(reference: Reference): string {
  const { id, type, title, author, issued, accessed, url, language, version, note, tags } = reference;
  const published = howPublished(reference);
  const fields: [name: string, value: string | null][] = [
    // Inner braces keep styles from changing case and from splitting names.
    ["title", `{${latex(title)}}`],
    ["author", `{${latex(author)}}`],
    // Required for reports.
    ["institution", type.bibtex === "report" ? latex(author) : null],
    ["howpublished", published === null ? null : latex(published)],
    ["date", issued],
    // For styles that do not know `date`.
    ["year", issued === null ? null : issued.slice(0, 4)],
    ["version", version === null ? null : latex(version)],
    ["url", url === null ? null : address(url)],
    ["urldate", accessed],
    ["language", language],
    // Unlike a note, styles do not print it in every list of references.
    ["annotation", latex(note)],
    ["keywords", tags.length === 0 ? null : tags.map(latex).join(", ")],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || value === "{}" ? [] : `  ${name} = {${value}},\n`,
  );
  return `@${type.bibtex}{${id},\n${written.join("")}}\n`;
}

function howPublished({ kind, type, container, author }: Reference): string | null {
  if (kind === "dataset") return words.dataset;
  if (type.bibtex === "unpublished") return readableWord(kind);
  return container === author ? null : container;
}

function latex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (character) => escapes[character] ?? character);
}

/** A url field is read verbatim; only braces, backslashes and spaces would break it. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
