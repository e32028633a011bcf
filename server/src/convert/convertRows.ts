import { claimColumns, entityColumns, publisherColumns, sourceColumns } from "../dataset/read/columns.ts";
import { entityFile } from "../dataset/read/dataFiles.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import { tableFile } from "../dataset/read/tableForms.ts";
import { publisherKey } from "../rules/publishers.ts";
import { type EntityType, entityTypeIds } from "../rules/vocabulary.ts";
import { type Completing, type Converted, type End, type KnownRows, sourceKey } from "./Converted.ts";
import { type DraftFile, type DraftRow, draftRow, entityRow, fillRow, originsOf } from "./DraftFile.ts";
import { KnownEntities, slug } from "./knownEntities.ts";
import { type Cell, columnOf, type Mapping, textOf } from "./Mapping.ts";
import type { PlainSheet, SheetRow } from "./readSheet.ts";

/** Makes a claim from each row, with its source and any entities that the data set lacks. */
export function convertRows(
  sheet: PlainSheet,
  mapping: Mapping,
  dataset: KnownRows,
  completing: Completing = {},
): Converted {
  const {
    claimId = (_cells, line, free) => free(`${mapping.dossier}-${String(line).padStart(3, "0")}`),
    claim: completed = ({ cells }) => cells,
    wordOf = () => "",
  }: Completing = completing;
  const ofDataset = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const entities = new KnownEntities(dataset);
  const sources = new Map(dataset.sources.map((source) => [sourceKey(source), source.id]));
  const freeId = freeIds(new Set([...dataset.claims, ...dataset.sources].map(({ id }) => id)));
  const files = new Map<string, DraftFile>();
  const faults: Fault[] = [];
  const contradictions: Fault[] = [];
  const untyped: Converted["untyped"] = [];
  /** Rows made from earlier lines, by id. */
  const made = {
    entities: new Map<string, { type: EntityType; row: DraftRow }>(),
    sources: new Map<string, DraftRow>(),
    publishers: new Map<string, DraftRow>(),
  };
  const registered = new Set(dataset.publishers.map(({ publisher }) => publisherKey(publisher)));
  const claimPath = `claims/${mapping.dossier}.csv`;

  const add = (path: string, columns: readonly string[], row: DraftRow) => {
    const file = files.get(path) ?? { columns, rows: [] };
    files.set(path, file);
    file.rows.push(row);
  };

  const fill = (before: DraftRow, later: DraftRow, name: string) => {
    before.given = [
      ...(before.given ?? [{ ...before, cells: { ...before.cells }, origins: { ...before.origins } }]),
      later,
    ];
    contradictions.push(...fillRow(before, later, { file: sheet.file, name }));
  };

  const contradict = (
    known: ReturnType<NonNullable<KnownRows["described"]>>,
    rowAs: (type: EntityType) => DraftRow,
    name: string,
  ) => {
    if (known === null) return;
    const held: DraftRow = { cells: { type: known.type, ...known.cells }, from: 0, origins: {} };
    contradictions.push(...fillRow(held, rowAs(known.type), { file: sheet.file, name }));
  };

  /** The id of the entity that a cell names. Only an end of the claim may be new; otherwise a fault and an empty id. */
  const entityId = (row: SheetRow, place: string, cell: Cell | undefined, end: "subject" | "object" | null): string => {
    const text = textOf(cell, row);
    const [id, ...others] = text === "" ? [""] : entities.find(text);
    const about = end === null ? undefined : mapping.newEntities[end];
    if (id !== undefined && others.length === 0) {
      const before = made.entities.get(id);
      if (before && about) fill(before.row, entityRow(row, `newEntities.${end}`, about, before.type), text);
      if (!before && about)
        contradict(dataset.described?.(id) ?? null, (type) => entityRow(row, `newEntities.${end}`, about, type), text);
      return id;
    }
    const fault = (message: string) => {
      faults.push({ file: sheet.file, line: row.line, column: columnOf(cell) ?? place, message });
      return "";
    };
    if (id !== undefined)
      return fault(`has ${quoted(text)}, a name of ${[id, ...others].join(" and ")}, expected the id of one of them`);
    if (end === null || about === undefined)
      return fault(`has ${quoted(text)}, expected the name or the id of an entity`);
    const written = textOf(about.type, row);
    const type = entityTypeIds.find((known) => known === written);
    if (type === undefined) {
      const column = columnOf(about.type) ?? `newEntities.${end}.type`;
      const message = `has ${quoted(written)}, expected the type of ${quoted(text)}: one of ${entityTypeIds.join(", ")}`;
      faults.push({ file: sheet.file, line: row.line, column, message });
      untyped.push({ line: row.line, column: columnOf(cell) });
      return "";
    }
    const added = entities.add(text);
    const given = entityRow(row, `newEntities.${end}`, about, type);
    const origin = { place, cell, from: row.line };
    Object.assign(given.cells, { id: added, name: text });
    Object.assign(given.origins, { id: origin, name: origin });
    made.entities.set(added, { type, row: given });
    add(entityFile(type), Object.keys(entityColumns[type].shape), given);
    return added;
  };

  /** Registers the publisher of a new source, if the row says of what kind it is and no register does. */
  const register = (row: SheetRow, publisher: string) => {
    const said = draftRow(row, "publisher", mapping.publisher ?? {});
    const key = publisherKey(publisher);
    if (publisher === "" || !said.cells.kind || registered.has(key)) return;
    const before = made.publishers.get(key);
    if (before !== undefined) return fill(before, said, publisher);
    said.cells.publisher = publisher;
    Object.assign(said.origins, originsOf(row, "source", { publisher: mapping.source.publisher }));
    made.publishers.set(key, said);
    add(tableFile("publishers"), Object.keys(publisherColumns.shape), said);
  };

  const endOf = (id: string | undefined): End | undefined => {
    const before = made.entities.get(id ?? "");
    return before ? { name: before.row.cells.name ?? "", type: before.type } : ofDataset.get(id ?? "");
  };
  const sourceId = (row: SheetRow, word: () => string): string => {
    const { publisher_entity, ...rest } = mapping.source;
    const draft = draftRow(row, "source", rest);
    const { url = "", title = "", publisher = "", published = "" } = draft.cells;
    const key = sourceKey({ url, title, publisher, published });
    const known = sources.get(key);
    const before = known === undefined ? undefined : made.sources.get(known);
    if (known !== undefined && before === undefined) return known;
    register(row, publisher);
    draft.cells.publisher_entity =
      publisher_entity === undefined ? word() : entityId(row, "source.publisher_entity", publisher_entity, null);
    Object.assign(draft.origins, originsOf(row, "source", { publisher_entity }));
    if (known !== undefined && before !== undefined) {
      fill(before, draft, url || title);
      return known;
    }
    const id = freeId(slug([publisher, published.slice(0, 4)].filter(Boolean).join(" ")));
    sources.set(key, id);
    made.sources.set(id, draft);
    draft.cells.id = id;
    add(tableFile("sources"), Object.keys(sourceColumns.shape), draft);
    return id;
  };

  for (const row of sheet.rows) {
    const { id: idCell, subject, object, about, ...rest } = mapping.claim;
    const draft = draftRow(row, "claim", rest);
    const written = textOf(idCell, row);
    const named: DraftRow["cells"] = {
      ...draft.cells,
      subject: entityId(row, "claim.subject", subject, "subject"),
      object: entityId(row, "claim.object", object, "object"),
      about: entityId(row, "claim.about", about, null),
    };
    const ends = { subject: endOf(named.subject), object: endOf(named.object), about: endOf(named.about) };
    const sources = sourceId(row, () => wordOf({ row, cells: named, ...ends }));
    const cells: DraftRow["cells"] = { ...completed({ row, cells: named, ...ends }), sources };
    cells.id = written || claimId(cells, row.line, freeId);
    const places = { id: idCell, subject, object, about, sources: mapping.source.url ?? mapping.source.title };
    add(claimPath, Object.keys(claimColumns.shape), {
      ...draft,
      cells,
      origins: { ...draft.origins, ...originsOf(row, "claim", places) },
    });
  }
  return { files, faults, contradictions, untyped };
}

/** Gives out ids that nobody has; it remembers how far the numbers of a stem are used, because one may have thousands. */
function freeIds(taken: Set<string>): (stem: string) => string {
  const used = new Map<string, number>();
  return (stem) => {
    let next = used.get(stem) ?? 1;
    const name = () => (next === 1 ? stem : `${stem}-${next}`);
    while (taken.has(name())) next++;
    used.set(stem, next);
    taken.add(name());
    return name();
  };
}
