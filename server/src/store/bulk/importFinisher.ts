import { z } from "zod";
import { Dataset } from "../../contract/index.ts";
import { LoadRefused } from "../../errors.ts";
import { predicateIds } from "../../vocabulary.ts";
import type { BulkLoader, Report } from "../BulkLoader.ts";
import { cypherFile } from "../cypherFile.ts";
import { parseRows } from "../parseRows.ts";
import { rowOf } from "../rowOf.ts";
import type { Build } from "./buildGraph.ts";
import type { BulkSettings } from "./bulkLoader.ts";
import { takeLoadLock } from "./loadLock.ts";
import { makeIndexes } from "./makeIndexes.ts";

const texts = {
  imported: cypherFile("load/imported"),
  emptyEntityLists: cypherFile("load/emptyEntityLists"),
  emptyClaimLists: cypherFile("load/emptyClaimLists"),
  countClaims: cypherFile("load/countClaims"),
  readImported: cypherFile("load/readImported"),
};

const ImportedRow = z.strictObject({ dataset: Dataset });

/** Makes what Neo4j's import tool has put into a database what a load would have made of it. */
export function importFinisher({
  driver,
  inDatabase,
  uri,
  run,
}: BulkSettings & Pick<Build, "run">): Pick<BulkLoader, "imported" | "finish"> {
  const imported = async () => {
    const rows = parseRows(texts.imported.name, ImportedRow, (await run(texts.imported.cypher)).map(rowOf));
    return rows[0]?.dataset ?? null;
  };
  return {
    imported,
    async finish(report) {
      const lock = await takeLoadLock({ driver, inDatabase, uri });
      try {
        if ((await imported()) === null)
          throw new LoadRefused(`What was imported into ${uri} is no longer there: another load has taken its place`);
        // Before the indexes, which would be written into for each of them.
        await fillEmptyLists(run, report);
        await makeIndexes({ driver, inDatabase, run }, report);
        await lock.confirm();
        await driver.executeQuery(texts.readImported.cypher, {}, inDatabase);
      } finally {
        await lock.release();
      }
    },
  };
}

async function fillEmptyLists(run: Build["run"], report: Report): Promise<void> {
  const what = "empty lists of claims";
  const total = Number((await run(texts.countClaims.cypher))[0]?.get("count"));
  report(what, 0, total);
  await run(texts.emptyEntityLists.cypher);
  let done = 0;
  for (const predicate of predicateIds) {
    const [row] = await run(texts.emptyClaimLists.cypher.replaceAll("PREDICATE", predicate));
    done += Number(row?.get("count"));
    report(what, done, total);
  }
}
