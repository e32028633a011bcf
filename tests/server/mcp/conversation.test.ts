import { readFile } from "node:fs/promises";
import { callOf } from "../../support/mcp/callOf.ts";
import { type OpenAtlas, openRealAtlas } from "../../support/mcp/openAtlas.ts";

let atlas: OpenAtlas;

beforeAll(async () => {
  atlas = await openRealAtlas();
});
afterAll(() => atlas.close());

test("every sentence of the conversation rests on claims that the texts of its calls held", async () => {
  const written = await readFile(new URL("conversation.md", import.meta.url), "utf8");
  const questions = written.split("\n## ").slice(1);
  expect(questions).toHaveLength(3);
  for (const question of questions) {
    const calls = [...question.matchAll(/^\d+\. (?<name>\w+) (?<args>\{.*\})$/gm)];
    const texts = await Promise.all(
      calls.map(({ groups }) => callOf(atlas.client, groups?.name ?? "", JSON.parse(groups?.args ?? ""))),
    );
    const told = texts.map(({ text, isError }) => (isError ? "" : text)).join("\n");
    const sentences = question.split("\n").filter((line) => line.startsWith("> "));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) {
      const [cited = ""] = /(?: ?\[[\w-]+\])+$/.exec(sentence) ?? [];
      const ids = [...cited.matchAll(/\[([\w-]+)\]/g)].map(([, id]) => id);
      expect([sentence, ids.length > 0]).toEqual([sentence, true]);
      const missing = ids.filter((id) => id !== "limit" && !told.includes(`[${id}]`));
      expect([sentence, missing]).toEqual([sentence, []]);
    }
  }
});
