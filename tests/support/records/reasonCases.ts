import type { Claim, Entity, Source } from "@atlas/server/contract";
import { evidenceReason } from "../../../client/src/claim/evidenceReason.ts";
import { claimOf, entityOf, sourceOf } from "./clientRecords.ts";

const entities = byId([
  entityOf({ id: "baogang", name: "Baogang Group", kind: "state-group" }),
  entityOf({ id: "nre", name: "Northern Rare Earth", kind: "listed-company", subsidiary: true }),
  entityOf({ id: "institute", name: "Baotou Institute", kind: "research-institute", subsidiary: true }),
  entityOf({ id: "region", name: "Inner Mongolia Government", kind: "government" }),
  entityOf({ id: "sasac", name: "SASAC", kind: "government" }),
  entityOf({ id: "catl", name: "CATL" }),
  entityOf({ id: "ministry", name: "Ministry of Commerce", kind: "government" }),
  entityOf({ id: "magnets", name: "Magnets", type: "technology" }),
]);
const sources = byId([
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "reuters-2", publisher: "Reuters" }),
  sourceOf({ id: "xinhua", publisher: "Xinhua" }),
  sourceOf({ id: "caixin", publisher: "Caixin" }),
  sourceOf({ id: "argus", publisher: "Argus" }),
  sourceOf({ id: "smm", publisher: "SMM" }),
  sourceOf({ id: "ft", publisher: "FT" }),
  sourceOf({ id: "relay-1", kind: "trade-press", publisher_entity: "baogang" }),
  sourceOf({ id: "relay-2", kind: "news", publisher_entity: "baogang" }),
  sourceOf({ id: "site", kind: "company", publisher_entity: "baogang" }),
  sourceOf({ id: "nre-report", kind: "filing", publisher_entity: "nre" }),
  sourceOf({ id: "nre-relay", kind: "news", publisher_entity: "nre" }),
  sourceOf({ id: "institute-site", kind: "company", publisher_entity: "institute" }),
  sourceOf({ id: "region-notice", kind: "government", publisher_entity: "region" }),
  sourceOf({ id: "sasac-notice", kind: "government", publisher_entity: "sasac" }),
  sourceOf({ id: "notice", kind: "government", publisher_entity: "ministry" }),
  sourceOf({ id: "stranger-site", kind: "company", publisher_entity: "stranger" }),
]);

/** A test case: its name, the claim, and the reason for its grade. */
export type ReasonCase = [what: string, claim: Partial<Claim>, reason: string];

export const develops = { subject: "baogang", predicate: "DEVELOPS", object: "magnets" } as const;
export const nreDevelops = { subject: "nre", predicate: "DEVELOPS", object: "magnets" } as const;
export const supplies = { subject: "baogang", predicate: "SUPPLIES", object: "catl" } as const;

/** The reason for the grade of a claim between some organisations, with some sources. */
export function reasonOf(claim: Partial<Claim>): string {
  return evidenceReason(claimOf({ id: "c", ...claim }), sources, entities);
}

/** Records by their ids. */
export function byId<T extends Entity | Source>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
