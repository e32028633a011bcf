import type { EntityType } from "./vocabulary/entityTypes.ts";
import { type Predicate, predicates } from "./vocabulary.ts";

/** An entity as a sentence names it. */
interface Named {
  name: string;
  type: EntityType;
}

/** The parts of a claim, with numbers and dates as the data files write them; an empty text is not given. */
export interface Said {
  subject: Named;
  predicate: Predicate;
  object: Named;
  /** The product or technology that it is about, or the words for one. */
  about: Named | string | null;
  cells: Partial<
    Record<"share_pct" | "maturity" | "quantity" | "unit" | "since" | "until" | "status", string | undefined>
  >;
}

const months = "January February March April May June July August September October November December".split(" ");

/** The word before what a claim is about, where it is not "on". */
const abouts: Partial<Record<Predicate, string>> = {
  SUPPLIES: "with",
  FUNDS: "for",
  AFFECTS: "for",
  COUNTERPART_OF: "in",
  RECOGNISED: "with",
};

/** Whether a claim of a predicate says what share is held. */
export function takesShare(predicate: string): boolean {
  return predicate === "SUBSIDIARY_OF" || predicate === "OWNS_STAKE_IN";
}

/** A claim as an English sentence: "JL MAG supplies Company X with sintered NdFeB magnets (40 t/yr, since 2024)." */
export function claimSentence({ subject, predicate, object, about, cells }: Said): string {
  const { share_pct: share = "", maturity = "", quantity = "", unit = "", status = "" } = cells;
  const verb = share !== "" && predicate === "OWNS_STAKE_IN" ? `owns ${share}% of` : predicates[predicate].en;
  const thing = about === null ? [] : [abouts[predicate] ?? "on", typeof about === "string" ? about : within(about)];
  const facts = [
    share !== "" && predicate === "SUBSIDIARY_OF" ? `${share}% held` : "",
    maturity,
    quantity === "" || unit === "" ? "" : `${quantity}${unit === "%" ? "" : " "}${unit}`,
    period(cells.since, cells.until),
    status === "in-force" ? "" : status,
  ].filter((fact) => fact !== "");
  const sentence = [subject.name, verb, within(object), ...thing].join(" ");
  return `${sentence}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}.`;
}

/** Names of things begin with a small letter within a sentence; abbreviations and organisations keep their capitals. */
function within({ name, type }: Named): string {
  const isThing = type === "technology" || type === "product" || type === "sector";
  return isThing && /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function period(since: string | undefined, until: string | undefined): string {
  const [from, to] = [since, until].map(inWords);
  if (from && to) return from === to ? from : `${from} to ${to}`;
  return from ? `since ${from}` : to ? `until ${to}` : "";
}

function inWords(date = ""): string {
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
