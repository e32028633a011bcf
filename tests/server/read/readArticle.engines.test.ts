import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { realRows } from "../../support/records/realRows.ts";

const PATIENCE_MS = 600_000;
const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));
const articles = ["articles", "seed"].flatMap((name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file, readFileSync(folder(name) + file, "utf8")] as const),
);

describeWithNeo4j("both engines read alike", (neo4j) => {
  let embedded: GraphStore;
  let server: GraphStore;
  let names: string[];
  beforeAll(async () => {
    const rows = await realRows();
    names = rows.entities.flatMap(({ name, name_zh, aliases }) => [name, name_zh ?? "", ...aliases]);
    embedded = await embeddedWith(rows);
    server = createNeo4jStore({ ...neo4j(), queryTimeoutMs: 30_000 });
    await server.write(loadStatements(rows));
  }, PATIENCE_MS);
  afterAll(() => Promise.all([embedded?.close(), server?.close()]));

  async function expectSame(text: string): Promise<number> {
    const asked = {
      text,
      subject: null,
      ignored: ["Amazon"],
      meanings: { 轴向磁通电机: "axial-flux-motors" },
      title: null,
      url: null,
      publisher: "Reuters",
    };
    const one = await readArticle(embedded, asked);
    const start = performance.now();
    const other = await readArticle(server, asked);
    const took = performance.now() - start;
    expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
    return took;
  }

  test(
    "the labelled articles, all at once too",
    async () => {
      const took: string[] = [];
      for (const [file, text] of articles) took.push(`${file} ${Math.round(await expectSame(text))} ms`);
      const all = articles.map(([, text]) => text).join("\n\n");
      took.push(`${all.length} characters ${Math.round(await expectSame(all))} ms`);
      console.log(took.join("\n"));
    },
    PATIENCE_MS,
  );

  test("every name of the data set, and what Lucene would take for an operator", async () => {
    await expectSame(names.join(". "));
    await expectSame('Baogang AND OR NOT + - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / =baogang search_tokens:包钢');
  });
});
