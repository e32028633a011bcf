import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FilesChanged } from "../../../../server/src/errors.ts";
import { checkStream } from "../../../../server/src/scale/stream/checkStream.ts";
import { streamGraph } from "../../../../server/src/scale/stream/streamGraph.ts";
import { ecosystemPlan } from "../../../bench/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../../bench/generate/generateEcosystem.ts";

test("a file that was written after its check is not loaded, wherever the load is by then", async () => {
  const folder = await mkdtemp(join(tmpdir(), "atlas-changed-"));
  try {
    await generateEcosystem(ecosystemPlan({ entities: 1000, seed: 3, hub: 0 }), folder);
    const { checked } = await checkStream(folder);
    if (checked === null) throw new Error("the data set has faults");
    const add = () => appendFile(join(folder, "sources.csv"), "late,Late,Reuters,,,https://a.example/x,2026,news,en\n");
    const sources = streamGraph(checked).sources();
    let read = 0;
    const readAll = async () => {
      for await (const _ of sources) if (++read === 1) await add();
    };
    await expect(readAll()).rejects.toThrow(FilesChanged);
    expect(read).toBeGreaterThan(0);
    await expect(
      (async () => {
        for await (const _ of streamGraph(checked).sources()) read = -1;
      })(),
    ).rejects.toThrow(/sources\.csv has changed since it was checked\. The graph is unchanged/);
    expect(read).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
