import type { Cells, DeskRow, DeskState, SentRow } from "@atlas/server/contract";
import { type EntityType, entityTypeIds } from "@atlas/server/vocabulary";
import { foreignLanguage } from "../../model/words/entityName.ts";
import { perLanguage } from "../../model/words/language.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";

type Rows = Pick<DeskState, "rows">;

/** The desk's row of a claim; undefined if the desk does not have it. */
export function rowOfClaim({ rows }: Rows, id: string): DeskRow | undefined {
  return rows.find(({ table, key }) => table === "claims" && key === id);
}

/** Why a claim of the desk overrides that of the data set; null if it is a claim of one's own. */
export function overrideReason({ rows }: Rows, claim: string): string | null {
  const row = rows.find(({ table, cells }) => table === "overrides" && cells.what === "claim" && cells.id === claim);
  return row === undefined ? null : (row.cells.reason ?? "");
}

/** The name of a row of the desk: its statement, name, title or text. */
export function rowName({ cells, key }: Pick<DeskRow, "cells" | "key">): string {
  return cells.statement || cells.name || cells.title || cells.text || cells.publisher || key;
}

/** The columns that tell a row from others of its table, where that is not its id. */
const keys: Partial<Record<string, readonly string[]>> = {
  publishers: ["publisher"],
  relays: ["claim", "source"],
  attributions: ["claim", "speaker"],
  disputes: ["claim"],
};

/** The key of a row, as the server has it. */
export function keyOf({ table, cells }: Pick<SentRow, "table" | "cells">): string {
  return (keys[table] ?? ["id"]).map((column) => cells[column] ?? "").join(" ");
}

/** The type of an entity's row; null for a row of another table. */
export function entityTypeOf({ table }: { table: string }): EntityType | null {
  return entityTypeIds.find((type) => type === table) ?? null;
}

/** The values of a cell that holds several. */
export function listCell(cell: string | undefined): string[] {
  return (cell ?? "").split(";").flatMap((value) => value.trim() || []);
}

export function cellOf(values: readonly string[]): string {
  return values.join(";");
}

/**
 * The rows that a claim needs: its ends, what it is about, its sources, who speaks there, the sources' publishers, and the
 * rows of registers on it. No row may be of a register and on another claim.
 */
export function rowsNamedBy<Row extends Pick<DeskRow, "table" | "cells">>(claim: Cells, rows: readonly Row[]): Row[] {
  const cited = new Set([...listCell(claim.sources), ...listCell(claim.disputed_by)]);
  const sources = rows.filter(({ table, cells }) => table === "sources" && cited.has(cells.id ?? ""));
  const words = rows.filter(({ table }) => table === "attributions");
  const speakers = [...sources.map(({ cells }) => cells.publisher_entity), ...words.map(({ cells }) => cells.speaker)];
  const named = new Set([claim.subject, claim.object, claim.about, ...speakers]);
  const publishers = new Set(sources.map(({ cells }) => cells.publisher));
  return rows.filter((row) => {
    const { table, cells } = row;
    if (table === "sources") return cited.has(cells.id ?? "");
    if (table === "publishers") return publishers.has(cells.publisher);
    if (table === "relays") return cited.has(cells.source ?? "");
    if (table === "attributions") return true;
    if (table === "disputes") return listCell(claim.disputed_by).length > 0;
    return entityTypeOf(row) !== null && named.has(cells.id);
  });
}

/** For each entity and source of the desk, the first finding that needs it: both by id. */
export function findingsByNeed(rows: readonly DeskRow[]): ReadonlyMap<string, string> {
  const speakers = new Map(
    rows.flatMap(({ table, key, cells }) => (table === "sources" ? [[key, cells.publisher_entity ?? ""]] : [])),
  );
  const findings = new Map<string, string>();
  for (const { table, key, cells } of rows) {
    if (table !== "claims") continue;
    const cited = [...listCell(cells.sources), ...listCell(cells.disputed_by)];
    const spoken = cited.map((source) => speakers.get(source) ?? "");
    for (const id of [cells.subject, cells.object, cells.about, ...cited, ...spoken]) {
      if (id && !findings.has(id)) findings.set(id, key);
    }
  }
  return findings;
}

/** The columns in which two states of a row differ; an empty cell is none. */
export function differingColumns(one: Cells, other: Cells): string[] {
  const columns = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...columns].filter((column) => column !== "id" && (one[column] ?? "") !== (other[column] ?? ""));
}

/** A new id for a row of the desk: a readable beginning, then random letters, so that it is nobody else's. */
export function newId(beginning: string, letters = 10): string {
  const random = crypto.getRandomValues(new Uint8Array(letters));
  return `${beginning}-${[...random].map((byte) => (byte % 36).toString(36)).join("")}`;
}

/** The day before the month in English, as everywhere in the interface. */
const clock = perLanguage(
  (locale, language) =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale, { dateStyle: "medium", timeStyle: "short" }),
);

/** The author and time of a change, as far as known. */
export function whoAndWhen(who: string | null, when: string | null): string {
  return [who, when === null ? null : timeText(when)].filter((part) => part !== null).join(" · ");
}

/** A moment in the reader's time. */
export function timeText(when: string): string {
  return clock().format(new Date(when));
}

/** A text of the interface around words of the reader's, which may be in another language. */
export function aroundOwnWords(text: string, own: string): MixedText {
  return foreignLanguage(own) === "en" ? { text, english: [own] } : { text };
}
