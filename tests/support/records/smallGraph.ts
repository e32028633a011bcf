import type { ClaimRelationship, EntityNode, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import {
  type EntityType,
  entityTypes,
  evidenceGrades,
  evidenceIds,
  predicateIds,
} from "../../../server/src/rules/vocabulary.ts";
import { claimOf, entityOf } from "./clientRecords.ts";

/**
 * A graph in shorthand: each claim as `subject-object evidence`, with a predicate or `ended` behind it where wanted, and
 * the type of each entity that is not an organisation.
 */
export interface SmallGraph {
  claims: string[];
  types?: Record<string, EntityType>;
}

/** The rows of a graph in shorthand; its claims are named claim-0, claim-1 and so on. */
export function smallGraph({ claims: written, types = {} }: SmallGraph): GraphRows {
  const claims = written.map((text, index) => claim(index, text));
  const ids = [...new Set(claims.flatMap(({ subject, object }) => [subject, object])), "a", "z"];
  return {
    dataset: { title: "Small", version: "1", date: "2026-11-25", licence: "CC0", hash: "0", horizon: null, own: [] },
    entities: [...new Set(ids)].map((id) => entity(id, types[id] ?? "organisation")),
    claims,
    sources: [],
  };
}

function entity(id: string, type: EntityType): EntityNode {
  return {
    ...entityOf({ id, name: id, type }),
    labels: ["Entity", entityTypes[type].label],
    search_names: [id],
    search_tokens: id,
    hub_counts: null,
    hub_first: null,
  };
}

function claim(index: number, text: string): ClaimRelationship {
  const [ends = "", grade, ...more] = text.split(" ");
  const [subject = "", object = ""] = ends.split("-");
  const evidence = evidenceIds.find((id) => id === grade);
  const [written = "PARTNERS_WITH"] = more.filter((word) => word !== "ended");
  const predicate = predicateIds.find((id) => id === written);
  const status = more.includes("ended") ? "ended" : "in-force";
  if (!evidence || !predicate) throw new Error(`no evidence grade or no predicate in ${text}`);
  return {
    ...claimOf({ id: `claim-${index}`, subject, predicate, object, statement: text, evidence, status }),
    evidence_rank: evidenceGrades[evidence].rank,
    since_day: null,
    until_day: null,
    due_day: null,
    newest_day: null,
    status_rank: 0,
    check_verdict: null,
    evidence_unchecked: null,
    source_count: 0,
    search_text: text,
    rank_key: `claim-${index}`,
  };
}
