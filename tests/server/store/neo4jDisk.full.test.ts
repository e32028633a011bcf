import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { graphDump } from "../../support/engines/graphDump.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { startNeo4j } from "../../support/engines/neo4jServer.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { missingForSmallDisk, mountSmallDisk, type SmallDisk } from "../../support/engines/smallDisk.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

const PATIENCE_MS = 240_000;
const MEGABYTES = 400;
let disk: SmallDisk | null = null;

describeWithOwnNeo4j(
  "Neo4j on a disk that is full",
  (neo4j) => {
    afterAll(() => disk?.remove());

    test(
      "a load says that nothing was loaded, the old graph is whole, and the next load goes through once there is room",
      async () => {
        const { uri, user, password } = neo4j();
        const load = () =>
          runScript("commands/load.ts", [], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
        const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 10_000 });
        await store.write(loadStatements(await sampleRows()));
        const before = await graphDump(store);
        disk?.fill(256);
        const { code, stderr } = await load();
        expect(code).toBe(1);
        expect(stderr).toMatch(/disk/);
        expect(stderr).not.toMatch(/^\s+at /m);

        // Stopped while the disk is full. With space again it would write its remaining data after the tear in its
        // transaction log, and could then not read the log, or only with all memory.
        await neo4j().stop();
        disk?.empty();
        // The setting makes it truncate the log at the tear. A Neo4j with default settings allocates the log's space in
        // advance.
        await neo4j().set("internal.dbms.tx_log.fail_on_corrupted_log_files=false");
        await neo4j().start();
        expect(await graphDump(store)).toEqual(before);
        expect(await load()).toMatchObject({ code: 0 });
        await store.close();
      },
      PATIENCE_MS,
    );
  },
  {
    missing: missingForSmallDisk(),
    start() {
      disk = mountSmallDisk(MEGABYTES);
      if (disk === null) throw new Error("a disk that could be mounted before can no longer be");
      return startNeo4j({ folder: disk.folder });
    },
  },
);
