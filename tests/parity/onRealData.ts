import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadStatements } from "../../server/src/dataset/loadDataset.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { realRows } from "../support/records/realRows.ts";
import { Comparison } from "./comparison.ts";
import type { Sample } from "./parameterSets.ts";
import { sampleOf } from "./sampleOf.ts";

export const PATIENCE_MS = 1_200_000;

/** The real data set on both engines, from the start of the first test. */
export interface RealData {
  rows: GraphRows;
  sample: Sample;
  comparison: Comparison;
}

/** Registers tests that compare both engines over the real data set, with a sample of so many entities. */
export function describeOnRealData(name: string, size: number, define: (data: () => RealData) => void): void {
  describeWithNeo4j(name, (neo4j) => {
    let data: RealData;
    let close: () => Promise<unknown>;

    beforeAll(async () => {
      const rows = await realRows();
      const engines = {
        embedded: await embeddedWith(rows),
        neo4j: createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 }),
      };
      close = () => Promise.all([engines.embedded.close(), engines.neo4j.close()]);
      await engines.neo4j.write(loadStatements(rows));
      data = { rows, sample: sampleOf(rows, size), comparison: new Comparison(engines) };
    }, PATIENCE_MS);

    afterAll(async () => {
      await close();
      console.log(`${name}: ${data.comparison.result}`);
    });

    define(() => data);
  });
}
