import { z } from "zod";
import { Day, Id, noteSubjects, PartialDate } from "../../contract/index.ts";
import { columnValues, type EntityType, predicateIds } from "../../rules/vocabulary.ts";
import { address, country, language, line, list, number, numberFrom, oneOf, optional, text } from "./cellTypes.ts";

/** The rows to which a column of ids refers; the check of references holds it, and a data package says it. */
export type Reference = "entity" | "claim" | "source" | "publisher";

/** An id, or a name, of a row elsewhere. */
function referring<Cell extends z.ZodType>(to: Reference, cell: Cell): Cell {
  return cell.meta({ ...cell.meta(), refersTo: to });
}

const EntityId = referring("entity", Id);
const ClaimId = referring("claim", Id);
const SourceId = referring("source", Id);

const named = {
  id: Id,
  name: line("a name"),
  name_zh: optional(line("a name")),
  short_name: optional(line("a short name", 18)),
  aliases: list(line("a name")),
  summary: optional(text("a summary", 2000)),
};

const chain_step = optional(oneOf(columnValues.chainStep));

export const entityColumns = {
  organisation: z.strictObject({
    ...named,
    kind: oneOf(columnValues.organisationKind),
    country: optional(country),
    city: optional(line("a city")),
    founded: optional(PartialDate),
    ticker: optional(line("a stock code")),
    website: optional(address),
  }),
  technology: z.strictObject({ ...named, stage: oneOf(columnValues.stage), chain_step }),
  product: z.strictObject({ ...named, chain_step }),
  sector: z.strictObject({ ...named, country: optional(country), chain_step }),
  place: z.strictObject({
    ...named,
    kind: oneOf(columnValues.placeKind),
    country: optional(country),
    lat: optional(numberFrom(-90, 90)),
    lon: optional(numberFrom(-180, 180)),
  }),
  policy: z.strictObject({
    ...named,
    kind: oneOf(columnValues.policyKind),
    // A policy of two states names both.
    jurisdiction: list(country),
    date: optional(PartialDate),
  }),
} as const satisfies Record<EntityType, z.ZodObject>;

export const claimColumns = z.strictObject({
  id: Id,
  subject: EntityId,
  predicate: oneOf(predicateIds),
  object: EntityId,
  statement: line("a sentence"),
  since: optional(PartialDate),
  until: optional(PartialDate),
  due: optional(PartialDate),
  status: oneOf(columnValues.status),
  share_pct: optional(numberFrom(0, 100)),
  quantity: optional(number()),
  unit: optional(oneOf(columnValues.unit)),
  quantity_of: optional(line("the thing measured")),
  quantity_kind: optional(oneOf(columnValues.quantityKind)),
  maturity: optional(oneOf(columnValues.maturity)),
  about: optional(EntityId),
  caveat: list(oneOf(columnValues.caveat)),
  sources: list(SourceId).refine((ids) => ids.length > 0, "expected at least one source"),
  disputed_by: list(SourceId),
  notes: optional(text("notes", 5000)),
});

export const sourceColumns = z.strictObject({
  id: Id,
  title: line("a title", 1000),
  publisher: referring("publisher", line("a publisher")),
  via: optional(line("a page")),
  publisher_entity: optional(EntityId),
  // An interview, and what can be seen in a place, may have none: `missingAddress` checks that.
  url: optional(address),
  seen_at: optional(line("a place", 300)),
  published: optional(PartialDate),
  kind: oneOf(columnValues.sourceKind),
  language,
  repeats: optional(line("the id of a source or the name of a publisher")),
});

export const publisherColumns = z.strictObject({
  publisher: line("a publisher"),
  kind: oneOf(columnValues.publisherKind),
  country: optional(country),
  controlled_by: optional(EntityId),
  note: optional(text("a note", 2000)),
});

export const checkColumns = z.strictObject({
  claim: ClaimId,
  source: SourceId,
  checked: Day,
  verdict: oneOf(columnValues.checkVerdict),
  lacks: optional(oneOf(columnValues.lacks)),
  note: optional(text("a note", 2000)),
});

/** The columns of relays.csv: another source or publisher that a source retells in one claim, or whose word it passes on there. */
export const relayColumns = z.strictObject({
  claim: ClaimId,
  source: SourceId,
  after: optional(line("the id of a source or the name of a publisher")),
  speaker: optional(EntityId),
  note: optional(text("a note", 2000)),
});

/** The columns of attributions.csv: the speaker whose word a statement is, or some words of it. */
export const attributionColumns = z.strictObject({
  claim: ClaimId,
  speaker: EntityId,
  extent: oneOf(columnValues.extent),
  words: optional(line("words of the statement", 2000)),
  note: optional(text("a note", 2000)),
});

/** The columns of disputes.csv: what a dispute is about. */
export const disputeColumns = z.strictObject({
  claim: ClaimId,
  about: oneOf(columnValues.disputeAbout),
  note: line("what is disputed", 1000),
});

/** The columns of effects.csv: what a rule or a shortage did to somebody, in a few words. */
export const effectColumns = z.strictObject({
  claim: ClaimId,
  effect: oneOf(columnValues.effect),
  day: optional(PartialDate),
  goods: list(EntityId),
  short: line("the effect in a few words", 60),
});

/** The columns of money.csv: who gives whom how much, and which sums must not be added to others. */
export const moneyColumns = z.strictObject({
  claim: ClaimId,
  giver: optional(EntityId),
  receiver: optional(EntityId),
  form: oneOf(columnValues.moneyForm),
  amount: optional(number()),
  currency: optional(oneOf(columnValues.currency)),
  amount_kind: optional(oneOf(columnValues.amountKind)),
  status: oneOf(columnValues.moneyStatus),
  day: optional(PartialDate),
  not_added: optional(oneOf(columnValues.notAdded)),
  counted_in: optional(ClaimId),
  note: optional(line("a note", 1000)),
});

/** The columns of cities.csv: where the cities lie that organisations name. */
export const cityColumns = z.strictObject({
  city: line("a city"),
  country: optional(country),
  lat: numberFrom(-90, 90),
  lon: numberFrom(-180, 180),
  from: line("the origin of the coordinates"),
});

/** The columns of notes.csv, which only own data have. */
export const noteColumns = z.strictObject({
  id: Id,
  about: oneOf(noteSubjects),
  target: line("an ID, or the address of a view", 8000),
  text: text("a note", 5000),
  written: Day,
});

export type ColumnOf<Columns extends z.ZodObject> = Extract<keyof Columns["shape"], string>;

/** The names of a schema's columns, in its order. */
export function columnsOf<Columns extends z.ZodObject>(schema: Columns): ColumnOf<Columns>[] {
  // An object's keys are the names of its columns.
  return Object.keys(schema.shape) as ColumnOf<Columns>[];
}

/** The columns that a file may have, and those that it must have. */
export interface FileColumns<Column extends string> {
  allowed: readonly Column[];
  required: readonly Column[];
}

/** The columns of a file. One whose cells may be empty may be missing, so that older files still load. */
export function fileColumns<Columns extends z.ZodObject>(schema: Columns): FileColumns<ColumnOf<Columns>> {
  const allowed = columnsOf(schema);
  return { allowed, required: allowed.filter((column) => !schema.shape[column].safeParse("").success) };
}
