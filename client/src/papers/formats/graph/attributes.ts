import type { Claim, Entity } from "@atlas/server/contract";
import { firstDay, lastDay } from "@atlas/server/partialDate";
import { entityClassOf, predicates } from "@atlas/server/vocabulary";
import { oldText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { startOf } from "../../../model/claim/periodText.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
import { checkOf, checkText, publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { standingText } from "../../../model/claim/standing/standingText.ts";
import { whoseWord } from "../../../model/claim/statement.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { labelled, listParts } from "../../../model/words/listWords.ts";
import { predicatePhrase } from "../../../model/words/names.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { claimsByLine } from "../../../picture/graph/linksOf.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";

/** Value types common to all graph formats, under our own names. */
export type AttributeType = "string" | "double" | "integer" | "boolean";

/** A column of the nodes or edges of a graph file; `of` returns null for no value. */
export interface Attribute<Item> {
  name: string;
  type: AttributeType;
  of: (item: Item) => string | number | boolean | null;
}

/** Joins texts, because few programs read lists. */
export const SEPARATOR = " | ";
/** Joins ids, as in the files of the data set. */
const ID_SEPARATOR = ";";

function text<Item>(name: string, of: (item: Item) => string | null): Attribute<Item> {
  return { name, type: "string", of };
}

/** Attributes of entities, named as in the data set. */
export const entityAttributes: readonly Attribute<Entity>[] = [
  text("name", ({ name }) => name),
  text("name_zh", ({ name_zh }) => name_zh),
  text("short_name", ({ short_name }) => short_name),
  text("type", ({ type }) => type),
  text("class", entityClassOf),
  text("aliases", ({ aliases }) => listed(aliases)),
  text("summary", ({ summary }) => summary),
  text("kind", ({ kind }) => kind),
  text("country", ({ country }) => country),
  text("city", ({ city }) => city),
  text("founded", ({ founded }) => founded),
  text("ticker", ({ ticker }) => ticker),
  text("website", ({ website }) => website),
  text("stage", ({ stage }) => stage),
  text("chain_step", ({ chain_step }) => chain_step),
  { name: "lat", type: "double", of: ({ lat }) => lat },
  { name: "lon", type: "double", of: ({ lon }) => lon },
  // Dates are text in every format: most are years or months, which date readers reject.
  text("date", ({ date }) => date),
  text("own_data", ({ own }) => own),
  text("override_reason", ({ override_reason }) => override_reason),
];

/** Attributes of claims, with the number in the briefing, the reason for the grade, and how many claims are on the line. */
export function claimAttributes(briefing: Briefing): readonly Attribute<NumberedClaim>[] {
  const { sources, named } = briefing;
  const day = dayOf(briefing);
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const numberOf = new Map(sources.map(({ number, source }) => [source.id, `S${number}`]));
  const lineOf = new Map(sources.map((numbered) => [numbered.source.id, sourceLine(numbered)]));
  const weightOf = weights(briefing.claims);
  const lines = (claim: Claim, ids: readonly string[]) =>
    listed(
      byWeight(
        claim,
        ids.flatMap((id) => sourceOf.get(id) ?? []),
      ).map(({ id }) => lineOf.get(id) ?? id),
    );
  const nameOf = (id: string | null) => {
    const entity = id === null ? undefined : named.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  return [
    { name: "number", type: "integer", of: ({ number }) => number },
    // Gephi and others draw and count by this name.
    { name: "weight", type: "double", of: ({ claim }) => weightOf.get(claim.id) ?? 1 },
    text("part", ({ part }) => part ?? null),
    text("predicate", ({ claim }) => claim.predicate),
    text("phrase", ({ claim }) => predicatePhrase(claim.predicate)),
    { name: "mutual", type: "boolean", of: ({ claim }) => !predicates[claim.predicate].directed },
    text("statement", ({ claim }) => claim.statement),
    text("whose_word", ({ claim }) => whoseWord(claim)),
    text("since", ({ claim }) => claim.since),
    text("until", ({ claim }) => claim.until),
    // Whole days, as the timeline of Gephi and others takes them; since and until have the precision known.
    text("start", ({ claim }) => startDay(claim)),
    text("end", ({ claim }) => (claim.until === null ? null : lastDay(claim.until))),
    text("due", ({ claim }) => claim.due),
    text("newest_source", ({ claim }) => claim.newest_source),
    text("confirmed", ({ claim }) => claim.confirmed),
    text("standing", ({ claim }) => standingText(claim, day)),
    text("due_note", ({ claim }) => oldText(claim, day)),
    text("status", ({ claim }) => claim.status),
    text("last_reported", ({ claim }) => claim.last_reported),
    { name: "share_pct", type: "double", of: ({ claim }) => claim.share_pct },
    { name: "quantity", type: "double", of: ({ claim }) => claim.quantity },
    text("unit", ({ claim }) => claim.unit),
    text("quantity_of", ({ claim }) => claim.quantity_of),
    text("quantity_kind", ({ claim }) => claim.quantity_kind),
    text("maturity", ({ claim }) => claim.maturity),
    text("about", ({ claim }) => nameOf(claim.about)),
    text("about_id", ({ claim }) => claim.about),
    text("caveats", ({ claim }) => listed(claim.caveats)),
    text("notes", ({ claim }) => claim.notes),
    text("evidence", ({ claim }) => claim.evidence),
    text("evidence_reason", ({ claim }) => evidenceReason(claim, sourceOf, named)),
    { name: "publisher_count", type: "integer", of: ({ claim }) => claim.publisher_count },
    text("sources", ({ claim }) => lines(claim, claim.sources)),
    text("disputed_by", ({ claim }) => lines(claim, claim.disputed_by)),
    text("source_ids", ({ claim }) => listed(claim.sources, ID_SEPARATOR)),
    text("disputed_by_ids", ({ claim }) => listed(claim.disputed_by, ID_SEPARATOR)),
    text("read_again", ({ claim }) => listed(claim.check_sources.map((id) => readAgain(claim, id, numberOf.get(id))))),
    text("own_data", ({ claim }) => claim.own),
    text("override_reason", ({ claim }) => claim.override_reason),
  ];
}

/** The first day of a relation that has begun, or of its period; null otherwise. */
function startDay(claim: Claim): string | null {
  const start = startOf(claim);
  return start === null ? null : firstDay(start);
}

/** The number of claims between the two entities of each claim, by its id. */
function weights(claims: readonly NumberedClaim[]): ReadonlyMap<string, number> {
  const lines = [...claimsByLine(claims.map(({ claim }) => claim)).values()];
  return new Map(lines.flatMap((line) => line.map(({ id }) => [id, line.length] as const)));
}

/** The result of the last reading of a source for a claim: "S3: Read again on 28 November 2026: supports it in part; note". */
function readAgain(claim: Claim, id: string, name = id): string {
  const check = checkOf(claim, id);
  return check === null ? name : labelled(name, listParts([checkText(check), check.note ?? ""].filter(Boolean)));
}

export function valuesOf<Item>(attributes: readonly Attribute<Item>[], item: Item) {
  return attributes.flatMap(({ name, type, of }) => {
    const value = of(item);
    return value === null ? [] : [{ name, type, value }];
  });
}

function listed(parts: readonly string[], separator = SEPARATOR): string | null {
  return parts.length === 0 ? null : parts.join(separator);
}

/** A source on one line, for formats without tables: "S3 Title. Publisher, news media, 2025-03. https://…". */
export function sourceLine({ number, source }: NumberedSource): string {
  const { title, publisher, published } = source;
  return `S${number} ${asSentence(title, ".")} ${[publisher, publisherKindText(source), published, ownDataText(source)].filter(Boolean).join(", ")}. ${sourceAddress(source)}`;
}

/** The values an item has, by name, for JSON formats. */
export function valueMap<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Record<string, string | number | boolean> {
  return Object.fromEntries(valuesOf(attributes, item).map(({ name, value }) => [name, value]));
}

/** A kind for each edge: its predicate, numbered if parallel, because Gephi merges edges with equal ends and kind. */
export function edgeKinds(claims: readonly NumberedClaim[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    claims.map(({ claim: { id, subject, predicate, object } }) => {
      const parallel = `${subject} ${predicate} ${object}`;
      const count = (counts.get(parallel) ?? 0) + 1;
      counts.set(parallel, count);
      return [id, count === 1 ? predicate : `${predicate} ${count}`];
    }),
  );
}
