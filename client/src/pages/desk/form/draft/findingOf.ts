import type { Cells, Claim, Entity, FindingRequest, SentRow, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import { typedDate } from "@atlas/server/typedDate";
import { typedNumber } from "@atlas/server/typedNumber";
import { voiceOf } from "../../../../model/claim/source/voiceOf.ts";
import { suggestStatement } from "../../../../parts/desk/draft/suggestStatement.ts";
import { predicateOf } from "../../../../parts/desk/draft/verbs.ts";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { rowsNamedBy } from "../../../../parts/desk/rows.ts";
import { formStrings as strings } from "../formStrings.ts";
import { INTERVIEW } from "./draftRows.ts";

const dates = ["since", "until", "due", "published", "founded", "date"];
const numbers = ["share_pct", "quantity"];

/** The finding of a draft, as it is checked and saved: dates and numbers as the data write them, and what follows from the rest filled in. */
export function findingOf(draft: Draft, entities: ReadonlyMap<string, Entity>): FindingRequest {
  const { id, claim, rows: drafted, override } = draft;
  const rows = rowsNamedBy(
    claim,
    drafted.map((row) => ({ ...row, cells: sourced(row, entities) })),
  );
  return {
    id,
    claim: settled({ ...claim, statement: statementOf(draft, entities), ...figureOf(claim, entities) }),
    rows: rows.map((row) => ({ ...row, cells: settled(row.cells) })),
    override: override === null ? null : override.trim(),
  };
}

/** The statement of a draft: in the writer's words, or as the sentence suggests it. */
export function statementOf({ claim, ownWords }: Draft, entities: ReadonlyMap<string, Entity>): string {
  return ownWords ? (claim.statement ?? "") : suggestStatement(claim, entities);
}

/** The thing that a figure measures, if the claim names one, and its kind, unless the writer said otherwise. */
export function figureOf(claim: Cells, entities: ReadonlyMap<string, Entity>): Cells {
  if ((claim.quantity ?? "") === "") return { quantity: "", unit: "", quantity_of: "", quantity_kind: "" };
  const object = entities.get(claim.object ?? "");
  const measured = entities.get(claim.about ?? "") ?? (object && isThing(object) ? object : undefined);
  return {
    quantity_of: claim.quantity_of ?? measured?.name ?? "",
    quantity_kind: claim.quantity_kind ?? (predicateOf(claim.predicate) === "PRODUCES" ? "capacity" : "actual"),
  };
}

/** Whether an entity can be counted, unlike those that buy, own or rule. */
function isThing({ type }: Entity): boolean {
  return type === "product" || type === "technology";
}

/** The publisher of an interview is the organisation that speaks, or else the person. */
function interviewPublisher(
  { publisher_entity = "", title = "" }: Cells,
  entities: ReadonlyMap<string, Entity>,
): string {
  return entities.get(publisher_entity)?.name ?? title;
}

function sourced({ table, cells }: SentRow, entities: ReadonlyMap<string, Entity>): Cells {
  if (table !== "sources" || cells.kind !== INTERVIEW) return cells;
  return { ...cells, publisher: interviewPublisher(cells, entities) };
}

function settled(cells: Cells): Cells {
  const entries = Object.entries(cells).map(([column, cell]) => [column, settledCell(column, cell.normalize().trim())]);
  return Object.fromEntries(entries.filter(([, cell]) => cell !== ""));
}

function settledCell(column: string, cell: string): string {
  if (dates.includes(column)) return typedDate(cell) ?? cell;
  if (numbers.includes(column)) return typedNumber(cell) ?? cell;
  return column === "notes" ? cell : cell.replace(/\s*\n\s*/g, " ");
}

/** A draft whose words are just what the sentence suggests follows the sentence again. */
export function followingWords(draft: Draft, entities: ReadonlyMap<string, Entity>): Draft {
  if (!draft.ownWords || draft.claim.statement !== suggestStatement(draft.claim, entities)) return draft;
  return { ...draft, claim: { ...draft.claim, statement: "" }, ownWords: false };
}

/** Says how a claim could get a better grade; empty if it cannot. `sources` are those that it cites. */
export function raises(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const { evidence, caveats, publisher_count } = claim;
  if (evidence === "self-reported") return strings.raise.selfReported;
  if (evidence === "disputed") return strings.raise.disputed;
  if (evidence !== "single-source") return "";
  const capped = caveats.some((caveat) => caveat === "weak" || caveat === "relay-unmarked");
  if (capped && publisher_count > 1) return strings.raise.capped;
  // A weak publisher counts only where no other does, so one that is not weak would stand alone.
  const counting = claim.sources.filter((_, place) => claim.source_roles[place] === "counts");
  const known = counting.flatMap((id) => sources.get(id) ?? []);
  const onlyWeak = known.length > 0 && known.every((source) => isWeak(voiceOf(source).kind));
  return onlyWeak ? strings.raise.weakOnly : strings.raise.singleSource;
}
