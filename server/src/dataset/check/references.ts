import { inChina } from "../../rules/country.ts";
import { type EntityType, entityTypes, predicates } from "../../rules/vocabulary.ts";
import type { RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import { type ClaimCells, isPredicate } from "./claimFaults.ts";

/** An entity as checks of references see it. */
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

/** Faults of one claim's references that lead nowhere or to an entity that is not allowed there. */
export function claimReferences(claim: ClaimCells, known: KnownIds): RowFault[] {
  return [
    ...(["subject", "object", "about"] as const).flatMap((column) => unknownEntity(column, claim[column], known)),
    ...(["sources", "disputed_by"] as const).flatMap((column) => unknownSources(column, claim[column], known)),
    ...endFaults(claim, known),
    ...counterpartFaults(claim, known),
  ];
}

function endFaults({ subject, predicate, object, about }: ClaimCells, known: KnownIds): RowFault[] {
  if (!isPredicate(predicate)) return [];
  const allowed = predicates[predicate];
  const subjectType = known.entities.get(subject)?.type;
  const sameTypes = subjectType === undefined ? [] : [subjectType];
  const objectTypes = allowed.object === "same as subject" ? sameTypes : allowed.object;
  const whereObject =
    allowed.object === "same as subject" ? `like the subject of ${predicate}` : `as object of ${predicate}`;
  return [
    ...wrongType({ column: "subject", id: subject, where: `as subject of ${predicate}` }, allowed.subject, known),
    ...(objectTypes.length === 0
      ? []
      : wrongType({ column: "object", id: object, where: whereObject }, objectTypes, known)),
    ...(allowed.about.length === 0
      ? []
      : wrongType({ column: "about", id: about, where: `as what ${predicate} is about` }, allowed.about, known)),
  ];
}

/** The subject sits outside China and the object inside; an international body, without a country, can be neither. */
function counterpartFaults({ subject, predicate, object }: ClaimCells, known: KnownIds): RowFault[] {
  if (predicate !== "COUNTERPART_OF") return [];
  const abroad = known.entities.get(subject);
  const chinese = known.entities.get(object);
  const faults: RowFault[] = [];
  if (abroad?.type === "organisation" && (abroad.country === "" || inChina(abroad.country))) {
    faults.push(counterpartFault("subject", subject, abroad.country, "outside"));
  }
  if (chinese?.type === "organisation" && !inChina(chinese.country)) {
    faults.push(counterpartFault("object", object, chinese.country, "in"));
  }
  return faults;
}

function counterpartFault(column: string, id: string, country: string, where: string): RowFault {
  const has = country === "" ? "without a country" : `in ${country}`;
  return { column, message: `has ${quoted(id)}, an organisation ${has}, expected one ${where} China` };
}
