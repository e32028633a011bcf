import { isDeepStrictEqual } from "node:util";
import { checkDataset } from "../../../server/src/dataset/check/checkDataset.ts";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { loadDataset } from "../../../server/src/dataset/loadDataset.ts";
import { holdsRows, type OwnFiles, readOwnFiles } from "../../../server/src/dataset/own/ownFiles.ts";
import { readDataFiles } from "../../../server/src/dataset/read/dataFiles.ts";
import { readTables } from "../../../server/src/dataset/read/readTables.ts";
import { openDeskGraph } from "../../../server/src/desk/openDeskGraph.ts";
import { searchClaims } from "../../../server/src/graph/claimSearch.ts";
import { entityDetail } from "../../../server/src/graph/entities.ts";
import { search } from "../../../server/src/graph/search/search.ts";
import { sources } from "../../../server/src/graph/sources.ts";
import { summary } from "../../../server/src/graph/summary.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { RandomDesk } from "../../support/desk/random/RandomDesk.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { headers, withOwnData } from "../../support/records/ownData.ts";

/** Low, so that the sample has hubs that come and go. */
const HUBS = { hubFrom: 4 };

/** A folder of own data below the desk. */
const ministry = {
  "ministry/claims/visits.csv": [
    headers.claims,
    "visit-1,mp-materials,SUPPLIES,northern-rare-earth,MP Materials sold ore.,2020,,,ended,,,,,,,,,reuters-2025,,",
  ],
};

/** Number of changes of random desks, and whether the graph is compared after each. */
export interface Walk {
  seed: number;
  changes: number;
}

/**
 * Changes a desk at random and brings each change to the graph of a store. After each, rows, faults, hash, all nodes and
 * relationships, searches and some queries are those of a full load of the same folders. Returns how many changes were brought.
 */
export async function walkDesk(store: GraphStore, { seed, changes }: Walk): Promise<number> {
  return withOwnData(ministry, async (base, own) => {
    const files = await readDataFiles(base);
    const below = await Promise.all(own.map(readOwnFiles));
    const checkedAnew = (desk: OwnFiles) => checkDataset(files, [...below, ...(holdsRows(desk) ? [desk] : [])]);
    const graph = await openDeskGraph({ base, own, store, ...HUBS });
    const { rows: first } = graph.check(null);
    if (first === null) throw new Error("the sample has faults");
    await loadDataset(store, first);
    await graph.bring(first);

    const desk = new RandomDesk(readTables(files.files), seed);
    let brought = 0;
    for (let number = 0; number < changes; number++) {
      const what = `seed ${seed}, change ${number}: ${desk.change()}`;
      const { dataset, faults } = checkedAnew(desk.files());
      const checked = graph.check(desk.files());
      expect({ what, faults: checked.faults }).toEqual({ what, faults });
      if (checked.rows === null || dataset === null) {
        desk.undo();
        continue;
      }
      const loaded = buildGraph(dataset, HUBS);
      expectSame(what, checked.rows, loaded);
      await graph.bring(checked.rows);
      await expectSameAnswers(what, store, loaded);
      brought++;
    }
    return brought;
  });
}

async function expectSameAnswers(what: string, store: GraphStore, rows: GraphRows): Promise<void> {
  const fresh = await embeddedWith(rows);
  try {
    expectSame(what, await graphDump(store), await graphDump(fresh));
    const asked = [
      ...["magn", "磁材", "cicai", "北方", "baogan", "neo magnets 1", "łódź", "owner"].map(
        (q) => (one: GraphStore) => search(one, { q, types: [], country: "", limit: 50 }),
      ),
      ...["again", "owner 1", "磁材", "rare earth"].map(
        (q) => (one: GraphStore) => searchClaims(one, { q, limit: 50, offset: 0 }),
      ),
      (one: GraphStore) => sources(one, { q: "daily", limit: 50, offset: 0 }),
      (one: GraphStore) => summary(one),
      (one: GraphStore) => one.health(),
      ...rows.entities.slice(-4).map(
        ({ id }) =>
          (one: GraphStore) =>
            entityDetail(one, { id }),
      ),
    ];
    for (const ask of asked) expectSame(`${what}: ${ask}`, await ask(store), await ask(fresh));
  } finally {
    await fresh.close();
  }
}

function expectSame(what: string, one: unknown, other: unknown): void {
  const [sent, expected] = [one, other].map((answer) => JSON.parse(JSON.stringify(answer)));
  // Jest words a difference well, but is slow on equal values.
  const isSame = isDeepStrictEqual(sent, expected);
  expect({ what, answer: isSame || sent }).toEqual({ what, answer: isSame || expected });
}
