import type { Cells, Entity } from "@atlas/server/contract";
import { predicates } from "@atlas/server/vocabulary";
import { typedDate } from "./typedDate.ts";
import { typedNumber } from "./typedNumber.ts";
import { predicateOf } from "./verbs.ts";

const months = "January February March April May June July August September October November December".split(" ");

/**
 * The claim as an English sentence, as statements of the data set are: "JL MAG supplies Company X with sintered NdFeB
 * magnets (40 t/yr, since 2024)." Empty until both ends and the verb are chosen.
 */
export function suggestStatement(claim: Cells, entities: ReadonlyMap<string, Entity>): string {
  const predicate = predicateOf(claim.predicate);
  const [subject, object] = [entities.get(claim.subject ?? ""), entities.get(claim.object ?? "")];
  if (predicate === null || !subject || !object) return "";
  const share = typedNumber(claim.share_pct ?? "");
  const verb = share !== null && predicate === "OWNS_STAKE_IN" ? `owns ${share}% of` : predicates[predicate].en;
  const about = entities.get(claim.about ?? "");
  const sentence = [subject.name, verb, within(object), ...(about ? [abouts[predicate] ?? "on", within(about)] : [])];
  const facts = [
    share !== null && predicate === "SUBSIDIARY_OF" ? `${share}% held` : "",
    claim.maturity ?? "",
    figure(claim),
    period(claim),
    claim.status === "in-force" ? "" : (claim.status ?? ""),
  ].filter((fact) => fact !== "");
  return `${sentence.join(" ")}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}.`;
}

const abouts: Record<string, string> = {
  SUPPLIES: "with",
  FUNDS: "for",
  AFFECTS: "for",
  COUNTERPART_OF: "in",
  RECOGNISED: "with",
};

/** Names of things begin with a small letter within a sentence; abbreviations and organisations keep their capitals. */
function within({ name, type }: Entity): string {
  const isThing = type === "technology" || type === "product" || type === "sector";
  return isThing && /^\p{Lu}\p{Ll}+(?![\p{L}\d])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function figure({ quantity = "", unit = "" }: Cells): string {
  const number = typedNumber(quantity);
  return number === null || unit === "" ? "" : `${number}${unit === "%" ? "" : " "}${unit}`;
}

function period({ since = "", until = "" }: Cells): string {
  const [from, to] = [since, until].map((date) => inWords(typedDate(date)));
  if (from && to) return from === to ? from : `${from} to ${to}`;
  return from ? `since ${from}` : to ? `until ${to}` : "";
}

function inWords(date: string | null): string {
  const [year, month, day] = (date ?? "").split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
