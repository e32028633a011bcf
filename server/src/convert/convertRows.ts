import type { CheckedDataset } from "../dataset/checkedDataset.ts";
import { claimColumns, entityColumns, sourceColumns } from "../dataset/columns.ts";
import { entityFile, SOURCES_FILE } from "../dataset/dataFiles.ts";
import type { Fault } from "../dataset/fault.ts";
import { shown } from "../dataset/shown.ts";
import type { EntityType } from "../vocabulary.ts";
import { entityTypeIds } from "../vocabulary.ts";
import { columnOf, textOf } from "./cellOf.ts";
import type { DraftFile, DraftRow } from "./DraftFile.ts";
import { KnownEntities, slug } from "./knownEntities.ts";
import type { Cell, Mapping } from "./Mapping.ts";
import type { PlainSheet, SheetRow } from "./readSheet.ts";

/** The files of own data that a spreadsheet makes, by their paths, and what stood in the way. */
export interface Converted {
  files: Map<string, DraftFile>;
  faults: Fault[];
}

type Cells = Record<string, Cell | undefined>;

/** Makes a claim of each row, with its source and with the entities that the data set does not have. */
export function convertRows(sheet: PlainSheet, mapping: Mapping, dataset: CheckedDataset): Converted {
  const entities = new KnownEntities(dataset);
  const sources = new Map(dataset.sources.map(({ url, id }) => [url, id]));
  const taken = new Set([...dataset.claims, ...dataset.sources].map(({ id }) => id));
  const files = new Map<string, DraftFile>();
  const faults: Fault[] = [];
  const claimPath = `claims/${mapping.dossier}.csv`;

  const add = (path: string, columns: readonly string[], row: DraftRow) => {
    const file = files.get(path) ?? { columns, rows: [] };
    files.set(path, file);
    file.rows.push(row);
  };

  /** The id of the entity that a cell names: one that is known, or (for an end of the claim) a new one. */
  const entityId = (row: SheetRow, place: string, cell: Cell | undefined, end: "subject" | "object" | null): string => {
    const text = textOf(cell, row);
    const [id, ...others] = text === "" ? [""] : entities.find(text);
    if (id !== undefined && others.length === 0) return id;
    const about = end === null ? undefined : mapping.newEntities[end];
    const fault = (message: string) => {
      faults.push({ file: sheet.file, line: row.line, column: columnOf(cell) ?? place, message });
      return "";
    };
    if (id !== undefined)
      return fault(`has ${shown(text)}, a name of ${[id, ...others].join(" and ")}, expected one of these ids`);
    if (end === null || about === undefined)
      return fault(`has ${shown(text)}, expected the name or the id of an entity`);
    const { type: typeCell, ...rest } = about;
    const type = entityTypeIds.find((known) => known === textOf(typeCell, row));
    if (type === undefined) {
      const column = columnOf(typeCell) ?? `newEntities.${end}.type`;
      const message = `has ${shown(textOf(typeCell, row))}, expected the type of ${shown(text)}: one of ${entityTypeIds.join(", ")}`;
      faults.push({ file: sheet.file, line: row.line, column, message });
      return "";
    }
    const made = entities.add(text);
    const given = draftRow(row, `newEntities.${end}`, onlyColumns(rest, type));
    const origins = { ...given.origins, id: { place, cell }, name: { place, cell } };
    add(entityFile(type), Object.keys(entityColumns[type].shape), {
      ...given,
      origins,
      cells: { ...given.cells, id: made, name: text },
    });
    return made;
  };

  const sourceId = (row: SheetRow): string => {
    const { publisher_entity, ...rest } = mapping.source;
    const draft = draftRow(row, "source", rest);
    const { url = "", publisher = "", published = "" } = draft.cells;
    const known = sources.get(url);
    if (known !== undefined && url !== "") return known;
    const id = freeId(slug([publisher, published.slice(0, 4)].filter(Boolean).join(" ")), taken);
    if (url !== "") sources.set(url, id);
    const speaker = publisher_entity ? entityId(row, "source.publisher_entity", publisher_entity, null) : "";
    add(SOURCES_FILE, Object.keys(sourceColumns.shape), {
      ...draft,
      cells: { ...draft.cells, id, publisher_entity: speaker },
    });
    return id;
  };

  for (const row of sheet.rows) {
    const { id: idCell, subject, object, about, ...rest } = mapping.claim;
    const draft = draftRow(row, "claim", rest);
    const written = textOf(idCell, row);
    const cells = {
      ...draft.cells,
      id: written === "" ? freeId(`${mapping.dossier}-${String(row.line).padStart(3, "0")}`, taken) : written,
      subject: entityId(row, "claim.subject", subject, "subject"),
      object: entityId(row, "claim.object", object, "object"),
      about: entityId(row, "claim.about", about, null),
      sources: sourceId(row),
    };
    const ends = { id: idCell, subject, object, about, sources: mapping.source.url };
    add(claimPath, Object.keys(claimColumns.shape), {
      ...draft,
      cells,
      origins: { ...draft.origins, ...originsOf("claim", ends) },
    });
  }
  return { files, faults };
}

function draftRow(row: SheetRow, group: string, cells: Cells): DraftRow {
  const texts = Object.entries(cells).map(([name, cell]) => [name, textOf(cell, row)] as const);
  return { cells: Object.fromEntries(texts), from: row.line, origins: originsOf(group, cells) };
}

function originsOf(group: string, cells: Cells): DraftRow["origins"] {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, { place: `${group}.${name}`, cell }]));
}

/** A policy has a jurisdiction where others have a country, if nothing else is said; what a type has no column for is left out. */
function onlyColumns(cells: Cells, type: EntityType): Cells {
  const renamed = type === "policy" ? { ...cells, jurisdiction: cells.jurisdiction ?? cells.country } : cells;
  const columns = Object.keys(entityColumns[type].shape);
  return Object.fromEntries(Object.entries(renamed).filter(([name]) => columns.includes(name)));
}

function freeId(stem: string, taken: Set<string>): string {
  let id = stem;
  for (let next = 2; taken.has(id); next++) id = `${stem}-${next}`;
  taken.add(id);
  return id;
}
