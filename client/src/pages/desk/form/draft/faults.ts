import type { Entity, SentRow } from "@atlas/server/contract";
import { typedDate } from "@atlas/server/typedDate";
import { typedNumber } from "@atlas/server/typedNumber";
import type { MixedText } from "../../../../model/words/textLanguage.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { entityTypeOf, keyOf, listCell } from "../../../../parts/desk/rows.ts";
import { formStrings as strings } from "../formStrings.ts";
import { INTERVIEW, isPaper, mustSayCountry, withoutUnused } from "./draftRows.ts";
import { figureOf, statementOf } from "./findingOf.ts";

/** A fault of a field; `missing` is said only once the reader wants to save. */
export interface FieldFault {
  /** The column of the claim, or the key of another row and its column as `key:column`. */
  field: string;
  kind: "missing" | "wrong";
  text: MixedText;
}

/** The name of a field of another row than the claim. */
export function fieldOf(key: string, column: string): string {
  return `${key}:${column}`;
}

const LONGEST_STATEMENT = 300;

/** The faults that keep a draft from being checked, in the reader's language and the order of the form; the server finds the rest. */
export function ownFaults(draft: Draft, entities: ReadonlyMap<string, Entity>): FieldFault[] {
  const { claim } = draft;
  const statement = statementOf(draft, entities);
  const missing = (field: string, text: string, isMissing = (claim[field] ?? "").trim() === ""): FieldFault[] =>
    isMissing ? [{ field, kind: "missing", text: { text } }] : [];
  return [
    ...missing("override", strings.missing.reason, draft.override?.trim() === ""),
    ...missing("subject", strings.missing.subject),
    ...missing("predicate", strings.missing.predicate),
    ...missing("object", strings.missing.object),
    ...selfFault(draft),
    ...entityFaults(draft),
    ...missing("statement", strings.missing.statement, draft.ownWords && statement.trim() === ""),
    ...tooLong(statement),
    ...["since", "until", "due"].flatMap((column) => dateFault(column, claim[column])),
    ...numberFault("share_pct", claim.share_pct),
    ...numberFault("quantity", claim.quantity),
    ...missing("unit", strings.missing.unit, (claim.quantity ?? "") !== "" && (claim.unit ?? "") === ""),
    ...missing(
      "quantity_of",
      strings.missing.figureOf,
      figureOf(claim, entities).quantity_of?.trim() === "" && (claim.quantity ?? "") !== "",
    ),
    ...missing("sources", strings.missing.source, listCell(claim.sources).length === 0),
    ...withoutUnused(draft).rows.flatMap((row) => [...sourceFaults(row), ...registerFaults(row)]),
  ];
}

function registerFaults(row: SentRow): FieldFault[] {
  const needed = { attributions: ["speaker", strings.missing.speaker], disputes: ["note", strings.missing.dispute] };
  if (row.table !== "attributions" && row.table !== "disputes") return [];
  const [column = "", text = ""] = needed[row.table];
  if ((row.cells[column] ?? "").trim() !== "") return [];
  return [{ field: fieldOf(keyOf(row), column), kind: "missing", text: { text } }];
}

function selfFault({ claim: { subject, object } }: Draft): FieldFault[] {
  if (subject === undefined || subject !== object) return [];
  return [{ field: "object", kind: "wrong", text: { text: strings.itself } }];
}

function entityFaults(draft: Draft): FieldFault[] {
  return withoutUnused(draft).rows.flatMap((row) => {
    const type = entityTypeOf(row);
    if (type === null) return [];
    const required = ["name", ...(requiredColumns[type] ?? [])];
    const empty = required.filter((column) => (row.cells[column] ?? "").trim() === "");
    const unsaid = mustSayCountry(row) ? ["country"] : [];
    return [...empty, ...unsaid].map((column) => ({
      field: fieldOf(keyOf(row), column),
      kind: "missing" as const,
      text: { text: missingWords()[column] ?? strings.missing.kind },
    }));
  });
}

const missingWords = (): Partial<Record<string, string>> => ({
  name: strings.missing.name,
  country: strings.missing.country,
});

const requiredColumns: Partial<Record<string, string[]>> = {
  organisation: ["kind"],
  place: ["kind"],
  policy: ["kind"],
  technology: ["stage"],
};

function sourceFaults(row: SentRow): FieldFault[] {
  if (row.table !== "sources") return [];
  const { cells } = row;
  const field = (column: string) => fieldOf(keyOf(row), column);
  const empty = (column: string, text: string): FieldFault[] =>
    (cells[column] ?? "").trim() === "" ? [{ field: field(column), kind: "missing", text: { text } }] : [];
  const dated = dateFault(field("published"), cells.published);
  const unsaid: FieldFault[] =
    cells.publisher_entity === undefined
      ? [{ field: field("publisher_entity"), kind: "missing", text: { text: strings.missing.speaker } }]
      : [];
  if (cells.kind === INTERVIEW) return [...empty("title", strings.missing.person), ...dated, ...unsaid];
  const named = [...empty("title", strings.missing.title), ...empty("publisher", strings.missing.publisher), ...dated];
  if (isPaper(cells)) return [...named, ...empty("seen_at", strings.missing.seenAt), ...unsaid];
  return [...empty("url", strings.missing.address), ...addressFault(field("url"), cells.url ?? ""), ...named];
}

function addressFault(field: string, url: string): FieldFault[] {
  const typed = url.trim();
  if (typed === "" || (/^https?:\/\/\S+$/.test(typed) && URL.canParse(typed))) return [];
  return [{ field, kind: "wrong", text: { text: strings.noAddress } }];
}

function dateFault(field: string, typed = ""): FieldFault[] {
  if (typed.trim() === "" || typedDate(typed) !== null) return [];
  return [{ field, kind: "wrong", text: { text: strings.noDate } }];
}

function numberFault(field: string, typed = ""): FieldFault[] {
  if (typed.trim() === "" || typedNumber(typed) !== null) return [];
  return [{ field, kind: "wrong", text: { text: strings.noNumber } }];
}

function tooLong(statement: string): FieldFault[] {
  if ([...statement].length <= LONGEST_STATEMENT) return [];
  return [{ field: "statement", kind: "wrong", text: { text: strings.tooLong(LONGEST_STATEMENT) } }];
}
