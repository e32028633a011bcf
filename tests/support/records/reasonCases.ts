import type { Claim, Entity, Source } from "@atlas/server/contract";
import { evidenceReason } from "../../../client/src/model/claim/evidenceReason.ts";
import { claimOf, entityOf, sourceOf } from "./clientRecords.ts";

const entities = byId([
  entityOf({ id: "baogang", name: "Baogang Group", name_zh: "包钢集团", kind: "state-group", country: "CN" }),
  entityOf({ id: "nre", name: "Northern Rare Earth", name_zh: "北方稀土", kind: "listed-company", subsidiary: true }),
  entityOf({ id: "institute", name: "Baotou Institute", kind: "research-institute", subsidiary: true }),
  entityOf({ id: "region", name: "Inner Mongolia Government", kind: "government", country: "CN" }),
  entityOf({ id: "sasac", name: "SASAC", kind: "government" }),
  entityOf({ id: "catl", name: "CATL" }),
  entityOf({ id: "ministry", name: "Ministry of Commerce", kind: "government" }),
  entityOf({ id: "magnets", name: "Magnets", type: "technology" }),
  entityOf({ id: "rules", name: "Export rules", type: "policy", country: "CN;US" }),
]);
const sources = byId([
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "reuters-2", publisher: "Reuters" }),
  sourceOf({ id: "argus-copy", publisher: "ScrapInsight", repeated_publisher: "Argus", repeated_kind: "trade-press" }),
  sourceOf({ id: "reuters-again", publisher: "Reuters", repeated_publisher: "Reuters", repeated_kind: "news" }),
  sourceOf({ id: "copy-1", publisher: "copies.net", publisher_kind: "aggregator" }),
  sourceOf({ id: "copy-2", publisher: "Copies Daily", publisher_kind: "aggregator" }),
  sourceOf({ id: "blog", publisher: "Magnet Blog", publisher_kind: "blog" }),
  sourceOf({ id: "wikipedia", publisher: "Wikipedia", publisher_kind: "encyclopaedia" }),
  sourceOf({ id: "unregistered", publisher: "Acme News", publisher_kind: "unknown" }),
  sourceOf({ id: "cgtn", publisher: "CGTN", publisher_kind: "state-media", publisher_country: "CN" }),
  sourceOf({
    id: "cgtn-copy",
    publisher: "copies.net",
    publisher_country: "US",
    repeated_publisher: "CGTN",
    repeated_country: "CN",
  }),
  sourceOf({ id: "china-daily", publisher: "China Daily", publisher_kind: "state-media", publisher_country: "CN" }),
  sourceOf({ id: "region-daily", publisher: "Region Daily", publisher_controlled_by: "region" }),
  sourceOf({ id: "site-copy", publisher: "copies.net", repeated_publisher: "Baogang Group" }),
  sourceOf({ id: "nameless", publisher: "Shop", publisher_kind: "company" }),
  sourceOf({ id: "release", publisher: "PR Newswire", publisher_kind: "wire-release" }),
  sourceOf({ id: "xinhua", publisher: "Xinhua" }),
  sourceOf({ id: "caixin", publisher: "Caixin" }),
  sourceOf({ id: "argus", publisher: "Argus" }),
  sourceOf({ id: "smm", publisher: "SMM" }),
  sourceOf({ id: "ft", publisher: "FT" }),
  sourceOf({ id: "relay-1", kind: "trade-press", publisher_entity: "baogang" }),
  sourceOf({ id: "relay-2", kind: "news", publisher_entity: "baogang" }),
  sourceOf({ id: "site", kind: "company", publisher_entity: "baogang" }),
  sourceOf({ id: "talk", kind: "interview", url: null, publisher_entity: "baogang" }),
  sourceOf({ id: "insider", kind: "interview", url: null, publisher: "Former engineer", publisher_kind: "expert" }),
  sourceOf({ id: "nre-report", kind: "filing", publisher_entity: "nre" }),
  sourceOf({ id: "nre-relay", kind: "news", publisher_entity: "nre" }),
  sourceOf({ id: "institute-site", kind: "company", publisher_entity: "institute" }),
  sourceOf({ id: "region-notice", kind: "government", publisher_entity: "region" }),
  sourceOf({ id: "sasac-notice", kind: "government", publisher_entity: "sasac" }),
  sourceOf({ id: "notice", kind: "government", publisher_entity: "ministry" }),
  sourceOf({ id: "stranger-site", kind: "company", publisher_entity: "stranger" }),
]);

/** How the sources of a claim count, in the order of its row. */
type Roles = Readonly<Record<string, Claim["source_roles"][number]>>;

/** A claim in which `cited` says how each supporting source counts. */
export type ReasonClaim = Partial<Claim> & { cited: Roles };

/** A test case: its name, the claim, and the reason for its grade. */
export type ReasonCase = [what: string, claim: ReasonClaim, reason: string];

export const develops = { subject: "baogang", predicate: "DEVELOPS", object: "magnets" } as const;
export const nreDevelops = { subject: "nre", predicate: "DEVELOPS", object: "magnets" } as const;
export const supplies = { subject: "baogang", predicate: "SUPPLIES", object: "catl" } as const;

/** The reason for the grade of a claim between some organisations, with some sources. */
export function reasonOf({ cited, ...claim }: ReasonClaim): string {
  const support = { sources: Object.keys(cited), source_roles: Object.values(cited) };
  return evidenceReason(claimOf({ id: "c", ...claim, ...support }), sources, entities);
}

/** Records by their ids. */
export function byId<T extends Entity | Source>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
