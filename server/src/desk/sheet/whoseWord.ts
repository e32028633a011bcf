import type { SheetAnswer, SheetField } from "../../contract/index.ts";
import type { ConvertedClaim, End } from "../../convert/Converted.ts";
import { type Cell, textOf } from "../../convert/Mapping.ts";
import { foldWords } from "../../store/search/foldWords.ts";
import { cellOf } from "./mappingOf.ts";

type Side = "subject" | "object" | "";

/** Words by which people name a firm's own paper rather than the firm. */
const papers: ReadonlySet<string> = new Set(
  "press release releases website webpage web site page homepage annual interim quarterly report reports filing filings 10 k q newsroom investor investors relations presentation statement announcement brochure prospectus official company own 年 报 官 网 公 告 新 闻 稿 半 季 度 招 股 书 报 告".split(
    " ",
  ),
);
/** Labels of a host that say nothing of whose it is. */
const common: ReadonlySet<string> = new Set(["www", "com", "net", "org", "news", "press", "investors", "asia", "co"]);

/** The end of a claim whose own word a source seems to be, by its publisher and its address. */
function ownSide(
  publisher: string,
  url: string,
  { subject, object }: Pick<ConvertedClaim, "subject" | "object">,
): Side {
  const words = foldWords(publisher).filter((word) => !papers.has(word) && !/^(19|20)\d\d$/.test(word));
  const hosts = labelsOf(url);
  const isBy = (end: End | undefined) => end !== undefined && speaks(words, end);
  const isAt = (end: End | undefined) => end !== undefined && hosts.some((label) => isNamed(label, end));
  if (isBy(subject)) return "subject";
  if (isBy(object)) return "object";
  const isAnonymous = words.length === 0 && publisher !== "";
  if (isAt(subject)) return "subject";
  if (isAt(object)) return "object";
  // A report without a name is most likely that of whom the row begins with.
  return isAnonymous && subject !== undefined ? "subject" : "";
}

/** Whether a publisher's words are the first words of a name of an entity, or its initials. */
function speaks(words: readonly string[], end: End): boolean {
  const joined = words.join("");
  if (joined.length < 2) return false;
  return namesOf(end).some((name) => {
    const parts = foldWords(name);
    const initials = parts.length > 1 ? parts.map((part) => part.charAt(0)).join("") : null;
    return initials === joined || parts.some((_, index) => parts.slice(0, index + 1).join("") === joined);
  });
}

/** Whether a label of a host is a name of an entity, or its first words: "jlmag" of JL MAG Rare-Earth. */
function isNamed(label: string, end: End): boolean {
  return namesOf(end).some((name) => {
    const parts = foldWords(name);
    const joined = parts.join("");
    if (joined === label) return true;
    if (label.length < 4) return false;
    return parts.some((_, index) => index > 0 && parts.slice(0, index + 1).join("") === label);
  });
}

function namesOf(end: End): string[] {
  return [end.name, end.name_zh ?? "", ...(end.aliases ?? [])].filter((name) => name !== "");
}

function labelsOf(url: string): string[] {
  const [, host = ""] = /^(?:https?:\/\/)?([^/?#:]+)/i.exec(url) ?? [];
  return host
    .toLowerCase()
    .split(".")
    .map((label) => label.replace(/[^a-z0-9]/g, ""))
    .filter((label) => label.length > 1 && !common.has(label));
}

/** The ends whose word the sources of a spreadsheet are: as the reader said by publisher, or else as it seems. */
export class WhoseWord {
  readonly #said: Readonly<Record<string, string>>;
  readonly #cells: Record<"publisher" | "url", Cell | undefined>;
  readonly #seems = new Map<string, { lines: Set<number>; sides: Set<Side> }>();

  constructor(fields: readonly SheetField[]) {
    const at = (target: SheetField["target"]) => fields.find((field) => field.target === target);
    this.#said = at("source.publisher_entity")?.words ?? {};
    const cellAt = (target: SheetField["target"]) => {
      const field = at(target);
      return field && cellOf(field);
    };
    this.#cells = { publisher: cellAt("source.publisher"), url: cellAt("source.url") };
  }

  /** The ID of the end whose word the source of a claim is; empty for none. */
  idOf(claim: ConvertedClaim): string {
    const publisher = textOf(this.#cells.publisher, claim.row);
    const seems = ownSide(publisher, textOf(this.#cells.url, claim.row), claim);
    const before = this.#seems.get(publisher) ?? { lines: new Set(), sides: new Set() };
    this.#seems.set(publisher, before);
    before.lines.add(claim.row.line);
    before.sides.add(seems);
    const side = this.#said[publisher] ?? seems;
    return side === "subject" || side === "object" ? (claim.cells[side] ?? "") : "";
  }

  /** Every publisher with whose word it was taken for; `each` if that differs by row. */
  asked(): SheetAnswer["publishers"] {
    return [...this.#seems].map(([text, { lines, sides }]) => {
      const [side = "", ...others] = sides;
      const seems = others.length > 0 ? "each" : side;
      return { text, lines: [...lines], seems, whose: whoseOf(this.#said[text], seems) };
    });
  }
}

function whoseOf(said: string | undefined, seems: Side | "each"): Side | "each" {
  return said === "subject" || said === "object" || said === "" ? said : seems;
}
