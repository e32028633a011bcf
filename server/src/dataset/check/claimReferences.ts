import { inChina } from "../../rules/inChina.ts";
import { predicates } from "../../rules/vocabulary.ts";
import type { RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import { type ClaimCells, isPredicate } from "./claimFaults.ts";
import { type KnownIds, unknownEntity, unknownSources, wrongType } from "./references.ts";

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
