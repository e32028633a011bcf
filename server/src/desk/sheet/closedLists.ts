import type { SheetTarget } from "../../contract/index.ts";
import { columnValues, entityTypeIds, predicateIds } from "../../rules/vocabulary.ts";

const kinds = [...columnValues.organisationKind, ...columnValues.placeKind, ...columnValues.policyKind];

/** The words that targets with a closed list allow. Languages and countries are too many to choose from. */
export const closedLists: Partial<Record<SheetTarget, readonly string[]>> = {
  "claim.predicate": predicateIds,
  "claim.status": columnValues.status,
  "claim.unit": columnValues.unit,
  "claim.quantity_kind": columnValues.quantityKind,
  "claim.maturity": columnValues.maturity,
  "claim.caveat": columnValues.caveat,
  "source.kind": columnValues.sourceKind,
  "publisher.kind": columnValues.publisherKind,
  "newEntities.subject.type": entityTypeIds,
  "newEntities.subject.kind": kinds,
  "newEntities.subject.stage": columnValues.stage,
  "newEntities.object.type": entityTypeIds,
  "newEntities.object.kind": kinds,
  "newEntities.object.stage": columnValues.stage,
};
