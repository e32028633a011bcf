import { type EntityType, entityTypes } from "../../rules/vocabulary.ts";
import type { RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";

/** What checks of references need to know about an entity. */
export interface KnownEntity {
  type: EntityType;
  /** Empty if the entity has none. */
  country: string;
}

/** The targets of references. */
export interface KnownIds {
  entities: ReadonlyMap<string, KnownEntity>;
  sources: Pick<ReadonlySet<string>, "has">;
  /** False if some entities could not be read; then an unknown id may be right. */
  allEntities: boolean;
  allSources: boolean;
}

/** The fault of a cell that names an unknown entity. */
export function unknownEntity(column: string, id: string, known: KnownIds): RowFault[] {
  if (id === "" || known.entities.has(id) || !known.allEntities) return [];
  return [{ column, message: `has ${quoted(id)}, expected the id of an entity` }];
}

/** The faults of a cell that names unknown sources. */
export function unknownSources(column: string, cell: string, known: KnownIds): RowFault[] {
  if (cell === "" || !known.allSources) return [];
  const unknown = cell.split(";").filter((id) => !known.sources.has(id));
  return unknown.map((id) => ({ column, message: `has ${quoted(id)}, expected the id of a source` }));
}

/** The fault of a cell that names an entity of the wrong type; `where` ends the message, such as "as publisher". */
export function wrongType(
  { column, id, where }: { column: string; id: string; where: string },
  allowed: readonly EntityType[],
  known: KnownIds,
): RowFault[] {
  const entity = known.entities.get(id);
  if (entity === undefined || allowed.includes(entity.type)) return [];
  const wanted = allowed.map(typeName).join(" or ");
  return [{ column, message: `has ${quoted(id)}, ${typeName(entity.type)}, expected ${wanted} ${where}` }];
}

function typeName(type: EntityType): string {
  const name = entityTypes[type].en.toLowerCase();
  return `${name.startsWith("o") ? "an" : "a"} ${name}`;
}

/** The fault of a source whose publisher_entity is unknown or not an organisation. */
export function publisherReference(
  { publisher_entity: id }: { publisher_entity: string },
  known: KnownIds,
): RowFault[] {
  const column = "publisher_entity";
  return [
    ...unknownEntity(column, id, known),
    ...wrongType({ column, id, where: "as publisher" }, ["organisation"], known),
  ];
}
