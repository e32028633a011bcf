import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvText } from "../../server/src/dataset/csvText.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadDataset } from "../../server/src/dataset/loadDataset.ts";
import type { OwnFiles } from "../../server/src/dataset/own/ownFiles.ts";
import { claimColumns, columnsOf, sourceColumns } from "../../server/src/dataset/read/columns.ts";
import { type DeskGraph, openDeskGraph } from "../../server/src/desk/openDeskGraph.ts";
import { claimById } from "../../server/src/graph/claims.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { openStore } from "../../server/src/store/openStore.ts";
import { startNeo4j } from "../support/engines/neo4jServer.ts";
import { ecosystemPlan } from "./generate/EcosystemPlan.ts";
import { generateEcosystem } from "./generate/generateEcosystem.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { spread } from "./statistics.ts";

/** Saves of each kind. */
const SAVES = 30;
/** Entities of the larger data set, which has about 19,000 claims. */
const ENTITIES = 4000;

type Cells = Record<string, string>;

/**
 * Saves claims to a desk, one after the other, and measures from the order until the claim can be read: check, grades, hash,
 * transaction and search index. An owner makes sources of other claims count less.
 */
export const desk: Measurement = {
  name: "desk",
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "atlas-desk-"));
    const neo4j = await startNeo4j({ heap: "1g", forSpeed: true });
    try {
      await generateEcosystem(ecosystemPlan({ entities: ENTITIES, seed: 1, hub: 0 }), folder);
      const results: Measured[] = [];
      for (const base of [DATA_FOLDER, folder]) {
        for (const settings of [null, neo4j]) {
          const store = await openStore({ neo4j: settings, queryTimeoutMs: 10_000 });
          results.push(...(await measureStore(base, store)));
          await store.close();
        }
      }
      return results;
    } finally {
      await neo4j.remove();
      await rm(folder, { recursive: true });
    }
  },
};

async function measureStore(base: string, store: GraphStore): Promise<Measured[]> {
  const graph = await openDeskGraph({ base, own: [], store });
  const { rows } = graph.check(null);
  if (rows === null) throw new Error(`${base} has faults`);
  await loadDataset(store, rows);
  await graph.bring(rows);
  const size = `${rows.claims.length} claims, ${store.engine}`;
  const plain = await saves({ graph, store }, { claims: plainClaims(rows), beside: new Map() });
  const owners = await saves({ graph, store }, owningClaims(rows));
  return [
    { what: `desk, ${size}: save a claim`, unit: "ms", ...spread(plain.times), budget: null },
    {
      what: `desk, ${size}: save an owner`,
      unit: "ms",
      ...spread(owners.times),
      budget: null,
      note: `${owners.regraded} other claims regraded in ${owners.times.length} saves`,
    },
  ];
}

/** Claims to be saved, and the other files of the desk, which are there before. */
interface Saved {
  claims: Iterable<Cells>;
  beside: ReadonlyMap<string, Buffer>;
}

async function saves(
  { graph, store }: { graph: DeskGraph; store: GraphStore },
  { claims, beside }: Saved,
): Promise<{ times: number[]; regraded: number }> {
  const bring = async (files: OwnFiles) => {
    const { rows, faults } = graph.check(files);
    if (rows === null) throw new Error(faults[0]?.message);
    await graph.bring(rows);
    return rows;
  };
  const saved: Cells[] = [];
  const times: number[] = [];
  let latest = await bring(deskOf(saved, beside));
  let regraded = 0;
  for (const claim of claims) {
    saved.push(claim);
    const files = deskOf(saved, beside);
    const begin = performance.now();
    const rows = await bring(files);
    const [read] = await claimById.run(store, { id: claim.id ?? "" });
    times.push(performance.now() - begin);
    if (read === undefined) throw new Error(`${claim.id} cannot be read`);
    regraded += regradedIn(latest, rows);
    latest = rows;
    if (times.length === SAVES) break;
  }
  return { times, regraded };
}

/** Number of claims of both graphs whose grade differs. */
function regradedIn(before: GraphRows, after: GraphRows): number {
  const grades = new Map(before.claims.map(({ id, evidence }) => [id, evidence]));
  return after.claims.filter(({ id, evidence }) => (grades.get(id) ?? evidence) !== evidence).length;
}

function* plainClaims({ entities, sources }: GraphRows): Generator<Cells> {
  const organisations = entities.filter(({ type }) => type === "organisation");
  for (let number = 0; ; number++) {
    const [from, to] = [number, number + 41].map((index) => organisations[index % organisations.length]);
    if (from && to) yield claimOf(number, { subject: from.id, predicate: "SUPPLIES", object: to.id }, sources);
  }
}

/** Makes the most cited source one of a firm's own, and lets those belong to that firm about whom it speaks. */
function owningClaims({ claims, sources, entities }: GraphRows): Saved {
  const owned = new Set(
    claims.filter(({ predicate }) => predicate === "SUBSIDIARY_OF").flatMap(({ subject, object }) => [subject, object]),
  );
  const free = new Set(
    entities.filter(({ id, type }) => type === "organisation" && !owned.has(id)).map(({ id }) => id),
  );
  const subjects = (source: string) => [
    ...new Set(
      claims
        .filter(({ subject, independent_sources }) => free.has(subject) && independent_sources.includes(source))
        .map(({ subject }) => subject),
    ),
  ];
  const most = sources
    .toSorted((one, other) => other.claim_count - one.claim_count)
    .slice(0, 100)
    .map((source) => ({ source, about: subjects(source.id) }))
    .sort((one, other) => other.about.length - one.about.length)[0];
  if (most === undefined) throw new Error("no source is cited");
  const { source, about } = most;
  const [owner = ""] = [...free].filter((id) => !about.includes(id));
  const columns = columnsOf(sourceColumns);
  const row = Object.fromEntries(columns.map((column) => [column, source[column]]));
  return {
    claims: about.map((subject, number) =>
      claimOf(number, { subject, predicate: "SUBSIDIARY_OF", object: owner }, sources),
    ),
    beside: new Map([
      ["sources.csv", Buffer.from(csvText<string>(columns, [{ ...row, publisher_entity: owner }]))],
      ["overrides.csv", Buffer.from(`what,id,reason\nsource,${source.id},It is theirs.\n`)],
    ]),
  };
}

function claimOf(number: number, cells: Cells, sources: GraphRows["sources"]): Cells {
  const source = sources[number % sources.length]?.id ?? "";
  return { id: `desk-${number}`, statement: `Claim number ${number}.`, status: "in-force", sources: source, ...cells };
}

function deskOf(claims: readonly Cells[], beside: ReadonlyMap<string, Buffer>): OwnFiles {
  const columns = columnsOf(claimColumns);
  const blank = Object.fromEntries(columns.map((column) => [column, ""]));
  const text = csvText<string>(
    columns,
    claims.map((claim) => ({ ...blank, ...claim })),
  );
  return { name: "desk", faults: [], files: new Map([...beside, ["claims/desk.csv", Buffer.from(text)]]) };
}
