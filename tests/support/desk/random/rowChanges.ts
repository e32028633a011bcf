import { type Cells, type DeskRows, fileNames } from "./DeskRows.ts";
import { origin } from "./sourceChanges.ts";

/** Replaces a row of the data set. */
export function override(desk: DeskRows): string {
  const what = desk.one(["claim", "entity", "source"] as const);
  const [file, rows] = {
    claim: ["claims/desk.csv", desk.base.dossiers.flatMap(({ table }) => table.rows)] as const,
    entity: ["entities/organisations.csv", desk.base.entities.organisation.rows] as const,
    source: ["sources.csv", desk.base.sources.rows] as const,
  }[what];
  const row: Cells = { ...desk.one<{ cells: Cells }>(rows).cells };
  if (desk.rows[file].some(({ id }) => id === row.id)) return "override nothing";
  if (what === "claim") Object.assign(row, { statement: `Otherwise ${desk.nextNumber()}.`, sources: desk.sources() });
  if (what === "entity")
    Object.assign(row, { name: `${row.name} ${desk.nextNumber()}`, country: desk.one(["CN", "US"]) });
  if (what === "source") Object.assign(row, { title: `Otherwise ${desk.nextNumber()}`, ...origin(desk) });
  desk.rows[file].push(row);
  desk.rows["overrides.csv"].push({ what, id: row.id ?? "", reason: `Reason ${desk.made}` });
  return `override ${what} ${row.id}`;
}

export function addCheck(desk: DeskRows): string {
  const own = desk.rows["claims/desk.csv"];
  const base = desk.base.dossiers.flatMap(({ table }) => table.rows.map(({ cells }): Cells => cells));
  const claim = desk.one([...own, ...base]);
  const source = desk.one((claim.sources ?? "").split(";"));
  const verdict = desk.one(["supports", "partly", "does-not", "unreadable"]);
  const checked = desk.one(["2026-11-20", "2026-11-21", "2026-11-22"]);
  desk.rows["checks.csv"].push({
    claim: claim.id ?? "",
    source,
    checked,
    verdict,
    note: desk.one(["", "Read again"]),
  });
  return `check ${claim.id} ${source} ${verdict}`;
}

export function remove(desk: DeskRows): string {
  const file = desk.one(fileNames);
  const row = desk.own(file);
  if (row === undefined) return "remove nothing";
  desk.rows[file] = desk.rows[file].filter((other) => other !== row);
  const overrides = desk.rows["overrides.csv"];
  if (file !== "overrides.csv") desk.rows["overrides.csv"] = overrides.filter(({ id }) => id !== row.id);
  return `remove ${file} ${Object.values(row)[0]}`;
}
