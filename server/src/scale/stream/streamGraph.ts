import { basename } from "node:path";
import type { z } from "zod";
import type { Dataset } from "../../contract/index.ts";
import { claimRow, entityRow } from "../../dataset/check/checkedDataset.ts";
import { HUB_FROM, sourceNode, sourceText } from "../../dataset/grade/buildGraph.ts";
import { checksByClaim, newestCheckOf } from "../../dataset/grade/claimChecks.ts";
import { gradedBy } from "../../dataset/grade/claimRelationships.ts";
import { entityNode, isSubsidiaryClaim, NO_HUB } from "../../dataset/grade/entityNodes.ts";
import { graphHasher } from "../../dataset/grade/graphHash.ts";
import type { ClaimRelationship, EntityNode, SourceNode } from "../../dataset/grade/graphRows.ts";
import { ownershipOf } from "../../dataset/grade/ownership.ts";
import { BASE_MARK } from "../../dataset/own/ownMark.ts";
import { claimColumns, entityColumns, sourceColumns } from "../../dataset/read/columns.ts";
import { entityFile, SOURCES_FILE } from "../../dataset/read/dataFiles.ts";
import { type EntityType, type Evidence, entityTypeIds } from "../../rules/vocabulary.ts";
import type { BulkGraph } from "../../store/BulkLoader.ts";
import { hubNoter } from "../hubs/hubNotes.ts";
import { checkedRows } from "./checkedRows.ts";
import type { CheckedFiles } from "./checkStream.ts";
import { countEnds } from "./countEnds.ts";

/** A graph that is read from the files again during the load, and what was counted on the way. */
export interface StreamedGraph extends BulkGraph {
  types: Map<EntityType, number>;
  grades: Map<Evidence, number>;
}

/** The graph of checked files, like that of `buildGraph`; its rows are made one by one and can be read once. */
export function streamGraph({ folder, stamps, description, dossiers, known }: CheckedFiles): StreamedGraph {
  const hasher = graphHasher({ ...description, own: [] });
  const counts = { entities: known.entities.size, claims: known.claims, sources: known.sources.size };
  const [types, grades] = [new Map<EntityType, number>(), new Map<Evidence, number>()];

  const rowsOf = <Columns extends z.ZodObject>(file: string, schema: Columns) =>
    checkedRows(folder, file, { stamp: stamps.get(file), schema });
  const originals = { sourceOf: (id: string) => known.sources.get(id), register: known.publishers };
  const ends = countEnds(known);
  const hubIds = new Set<string>();
  for (const [id, { index }] of known.entities) if ((ends.claims[index] ?? 0) >= HUB_FROM) hubIds.add(id);
  const hubs = hubNoter((id) => hubIds.has(id));

  async function* claims(): AsyncGenerator<ClaimRelationship> {
    const graded = gradedBy({
      date: description.date,
      ownership: ownershipOf(known.ownership),
      originals,
      entityOf: (id) => known.entities.get(id),
      checksOf: checksByClaim(known.checks),
    });
    for (const file of dossiers) {
      const dossier = basename(file, ".csv");
      for await (const values of rowsOf(file, claimColumns)) {
        for (const value of values) {
          const claim = graded(claimRow({ ...value, ...BASE_MARK }, dossier));
          hasher.add(claim);
          hubs.add(claim);
          tally(grades, claim.evidence);
          yield claim;
        }
      }
    }
  }

  async function* entities(): AsyncGenerator<EntityNode> {
    const subsidiaryClaims = known.ownership.filter(isSubsidiaryClaim(known.governments));
    const subsidiaries = new Set(subsidiaryClaims.map(({ subject }) => subject));
    for (const type of entityTypeIds) {
      types.set(type, 0);
      for await (const values of rowsOf(entityFile(type), entityColumns[type])) {
        for (const value of values) {
          const index = known.entities.get(value.id)?.index ?? 0;
          const node = entityNode(entityRow(type, { ...value, ...BASE_MARK }), {
            claim_count: ends.claims[index] ?? 0,
            neighbour_count: ends.neighbours[index] ?? 0,
            subsidiary: subsidiaries.has(value.id),
            // The notes of hubs are known only after all claims.
            ...NO_HUB,
          });
          hasher.add(node);
          tally(types, type);
          yield node;
        }
      }
    }
  }

  async function* sources(): AsyncGenerator<SourceNode> {
    const facts = { originals, newestCheck: newestCheckOf(known.checks) };
    for await (const values of rowsOf(SOURCES_FILE, sourceColumns)) {
      for (const value of values) {
        const source = sourceNode(
          { ...value, ...BASE_MARK },
          { ...facts, claim_count: known.sources.get(value.id)?.claimCount ?? 0, search_text: sourceText(value) },
        );
        hasher.add(source);
        yield source;
      }
    }
  }

  const dataset = (): Dataset => ({ ...description, own: [], hash: hasher.hash(hubs.notes()) });
  const hubRows = () => [...hubs.notes()].map(([id, note]) => ({ id, ...note }));
  return { counts, types, grades, entities, claims, sources, hubs: hubRows, dataset };
}

function tally<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
