import { z } from "zod";
import {
  Claim,
  changedParts,
  changeKinds,
  Day,
  Entity,
  Id,
  optionalText,
  Source,
  Version,
} from "../../contract/index.ts";
import { csvText } from "../../dataset/csvText.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import { evidenceIds } from "../../rules/vocabulary.ts";
import type { ReleaseStep } from "../releaseSteps.ts";

/** The folder of a data package for what follows from its other files. */
export const DERIVED_FOLDER = "derived";

/** Tables that a load computes and no file holds: the grade of each claim above all. Their ids are those of the whole package. */
export const derivedColumns = {
  entities: z.strictObject({
    id: Id.describe("ID of the entity."),
    type: Entity.shape.type.describe("Its type, which says in whose table it is."),
    name: Entity.shape.name.describe("Its English name."),
    name_zh: Entity.shape.name_zh.describe("Its Chinese name; empty if none is certain."),
    ...Entity.pick({ country: true, counterpart: true, subsidiary: true, claim_count: true, own: true }).shape,
  }),
  claims: z.strictObject({
    id: Id.describe("ID of the claim."),
    evidence: Claim.shape.evidence.describe("Its evidence grade, which no other file holds."),
    ...Claim.pick({ dossier: true, publisher_count: true, independent_sources: true, newest_source: true }).shape,
    ...Claim.pick({ confirmed: true, last_reported: true, is_over: true, own: true }).shape,
  }),
  sources: z.strictObject({
    id: Id.describe("ID of the source."),
    ...Source.pick({ publisher_kind: true, publisher_country: true, repeated_publisher: true }).shape,
    ...Source.pick({ newest_check: true, claim_count: true, own: true }).shape,
  }),
  changes: z.strictObject({
    version: Version.describe("The version that changed the claim."),
    date: Day.describe("The day of that version."),
    claim: Id.describe("ID of the claim; one that was removed is in no other table."),
    kinds: z.array(z.enum(changeKinds)).describe("Kinds of change, gravest first."),
    parts: z.array(z.enum(changedParts)).describe("The parts that differ; empty if the claim was added or removed."),
    evidence_before: z.enum(evidenceIds).nullable().describe("The grade in the version before."),
    evidence_after: z.enum(evidenceIds).nullable().describe("The grade in that version."),
    statement_before: optionalText.describe("The statement in the version before."),
    statement_after: optionalText.describe("The statement in that version."),
    why: optionalText.describe("The editors' reasons; empty if none are noted."),
  }),
};

/** The names of the derived tables. */
export type DerivedTable = keyof typeof derivedColumns;

/** A sentence on each derived table. */
export const derivedTitles: Record<DerivedTable, string> = {
  entities: "Every entity of all types, to which other tables refer.",
  claims: "Every claim of all dossiers with its evidence grade, and the day on which it was last confirmed.",
  sources: "Every source, with what the register says of its publisher.",
  changes: "What each version changed in the claims of the one before it; own data have no versions.",
};

/** The derived tables as CSV, by their names. */
export function derivedTables({ entities, claims, sources }: GraphRows, steps: readonly ReleaseStep[]) {
  return {
    entities: csv("entities", entities.toSorted(byId)),
    claims: csv("claims", claims.toSorted(byId)),
    sources: csv("sources", sources.toSorted(byId)),
    changes: csv("changes", steps.flatMap(changeRows)),
  } satisfies Record<DerivedTable, string>;
}

/** The changes of a version by the id of their claims. */
function changeRows({ to, changes }: ReleaseStep): z.output<typeof derivedColumns.changes>[] {
  return changes.toSorted(byId).map(({ id, kinds, parts, before, after, why }) => ({
    version: to.version,
    date: to.date,
    claim: id,
    kinds,
    parts,
    evidence_before: before?.evidence ?? null,
    evidence_after: after?.evidence ?? null,
    statement_before: before?.statement ?? null,
    statement_after: after?.statement ?? null,
    why,
  }));
}

function csv(table: DerivedTable, rows: readonly object[]): string {
  const columns = Object.keys(derivedColumns[table].shape);
  return csvText(
    columns,
    rows.map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return Object.fromEntries(columns.map((column) => [column, cellText(cells.get(column))]));
    }),
  );
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(";") : String(value);
}

function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : 1;
}
