import type { Claim, DeskRow, DeskState, Entity, SentRow } from "@atlas/server/contract";
import { type EntityType, predicateIds, predicates } from "@atlas/server/vocabulary";
import type { Selection } from "../../model/address/view/selection.ts";
import { attributionsOf, disputesOf, relaysOf } from "../../model/claim/registerRows.ts";
import type { Draft } from "./drafts.ts";
import { newId, overrideReason, rowOfClaim, rowsNamedBy } from "./rows.ts";

/** Ends of a claim that are known before it is written. */
export interface KnownEnds {
  subject?: string;
  object?: string;
}

/** An entity stands before the verb, unless no verb allows it there. */
export function endsFrom({ id, type }: Pick<Entity, "id" | "type">): KnownEnds {
  // `subject` differs in length from predicate to predicate, which `includes` of their union does not accept.
  const begins = predicateIds.some((predicate) =>
    (predicates[predicate].subject as readonly EntityType[]).includes(type),
  );
  return begins ? { subject: id } : { object: id };
}

/** Two entities in the order in which their first claim names them. */
export function endsBetween([a, b]: readonly [string, string], claims: readonly Pick<Claim, "subject">[]): KnownEnds {
  return claims[0]?.subject === b ? { subject: b, object: a } : { subject: a, object: b };
}

/** The selected entity, or the two ends of the selected line. */
export function endsOfSelection(selection: Selection | null): KnownEnds {
  if (selection?.kind === "pair") return { subject: selection.a, object: selection.b };
  return selection?.kind === "entity" ? { subject: selection.id } : {};
}

export function newDraft(ends: KnownEnds = {}, now = new Date()): Draft {
  return { ...begun(now), id: newId("desk"), claim: { ...ends, status: "in-force" } };
}

/** A draft that corrects a claim of the data set, in the writer's words from the start; the registers' rows come along. */
export function draftOfClaim(claim: Claim, now = new Date()): Draft {
  const rows = [
    ...relaysOf(claim).map((cells) => ({ table: "relays" as const, tag: null, cells })),
    ...attributionsOf(claim).map((cells) => ({ table: "attributions" as const, tag: null, cells })),
    ...disputesOf(claim).map((cells) => ({ table: "disputes" as const, tag: null, cells })),
  ];
  return { ...begun(now), id: claim.id, claim: claimCells(claim), rows, override: "", ownWords: true };
}

/** A draft that changes a claim of the desk, with the entities, sources and publishers of the desk that it names; null if the desk does not have the claim. */
export function draftOfRow(desk: Pick<DeskState, "rows">, id: string, now = new Date()): Draft | null {
  const row = rowOfClaim(desk, id);
  if (!row) return null;
  const { id: _, ...claim } = row.cells;
  return {
    ...begun(now),
    id,
    tag: row.tag,
    claim,
    rows: rowsNamedBy(
      row.cells,
      desk.rows.filter(({ cells }) => cells.claim === undefined || cells.claim === id),
    ).map(sent),
    override: overrideReason(desk, id),
    ownWords: true,
  };
}

function begun(now: Date): Draft {
  const time = now.toISOString();
  return { id: "", tag: null, claim: {}, rows: [], override: null, ownWords: false, started: time, changed: time };
}

function claimCells(claim: Claim): Record<string, string> {
  const cells: Record<string, string | number | null> = {
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    statement: claim.statement,
    since: claim.since,
    until: claim.until,
    due: claim.due,
    status: claim.status,
    share_pct: claim.share_pct,
    quantity: claim.quantity,
    unit: claim.unit,
    quantity_of: claim.quantity_of,
    quantity_kind: claim.quantity_kind,
    maturity: claim.maturity,
    about: claim.about,
    caveat: claim.caveats.join(";"),
    sources: claim.sources.join(";"),
    disputed_by: claim.disputed_by.join(";"),
    notes: claim.notes,
  };
  const filled = Object.entries(cells).filter(([, cell]) => cell !== null && cell !== "");
  return Object.fromEntries(filled.map(([column, cell]) => [column, String(cell)]));
}

function sent({ table, tag, cells }: DeskRow): SentRow {
  // Those tables that a SentRow does not allow were left out before.
  return { table: table as SentRow["table"], tag, cells };
}
