import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { wordsIn } from "../../../server/src/mcp/text/answerText.ts";
import { tools } from "../../../server/src/mcp/tools/tools.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { callOf } from "../../support/mcp/callOf.ts";
import { type OpenAtlas, openAtlas } from "../../support/mcp/openAtlas.ts";
import { randomCalls } from "../../support/mcp/randomCalls.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
let atlas: OpenAtlas;
let ids: Set<string>;

beforeAll(async () => {
  const rows = await realRows();
  ids = new Set([...rows.claims, ...rows.entities, ...rows.sources].map(({ id }) => id));
  store = await embeddedWith(rows);
  atlas = await openAtlas(store);
});
afterAll(async () => {
  await atlas.close();
  await store.close();
});

test("all tools are listed as reading only", async () => {
  const listed = (await atlas.client.listTools()).tools;
  expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const { annotations } of listed) expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
});

test("the schemas of the tools are the same each time that they are listed", async () => {
  const schemas = async () =>
    (await atlas.client.listTools()).tools.map(({ inputSchema, outputSchema }) => ({ inputSchema, outputSchema }));
  const first = await schemas();
  expect(first[0]?.outputSchema).toMatchObject({ type: "object", properties: { claims: { type: "array" } } });
  expect(await schemas()).toEqual(first);
});

test.each(tools.map(({ name, example }) => ({ name, example })))(
  "$name answers its example in at most 2,000 words, with limits and how to cite",
  async ({ name, example }) => {
    const { text, data, isError } = await callOf(atlas.client, name, example);
    expect({ text, isError }).toMatchObject({ isError: false });
    expect(Object.keys(data).length).toBeGreaterThan(0);
    expect(wordsIn(text)).toBeLessThan(2000);
    expect(text).toMatch(/\n\nWhat this cannot tell you:\n- /);
    expect(text).toMatch(/\n- Anything newer than \d{4}/);
    expect(text).toMatch(/To cite: .+data set .+claim ID/);
    for (const [, id] of text.matchAll(/\[([a-z0-9-]+)\]/g)) expect(ids).toContain(id);
  },
);

test("each claim in an answer carries id, grade in words, standing, last confirmation and whose word it is", async () => {
  const { text, data } = await callOf(atlas.client, "claims", { entity: "baogang-group", predicates: ["DEVELOPS"] });
  expect(text).toContain(
    '[bao-014] "Starting from nothing in 2022, Baogang is said to have reached a capacity of 4,270 permanent-magnet motors a year by 2025." (Single source; reported as current; last confirmed 2025)',
  );
  expect(text).toMatch(/\[bao-009\].+\(Self-reported;.+the whole statement is the word of "Baogang Group"/);
  expect(data.claims).toContainEqual(
    expect.objectContaining({ id: "bao-009", whose_word: 'the whole statement is the word of "Baogang Group"' }),
  );
});

test("a long answer stops early and says how to go on, and the next parts hold the rest once", async () => {
  const seen: string[] = [];
  const nexts: number[] = [];
  const asked = { entity: "baogang-group", limit: 100 };
  let total = 0;
  for (let offset: number | null = 0; offset !== null; ) {
    const { text, data } = await callOf(atlas.client, "claims", { ...asked, offset });
    // The claims of a page, by the schema of the tool.
    const claims = data.claims as { id: string }[];
    seen.push(...claims.map(({ id }) => id));
    total = Number(data.total);
    const next = /ask for more with offset (\d+)/.exec(text)?.[1];
    offset = next === undefined ? null : Number(next);
    nexts.push(offset ?? seen.length);
  }
  expect(nexts.length).toBeGreaterThan(1);
  expect(nexts.at(-1)).toBe(total);
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});

test("a name that several entities have is asked back with their ids, and an unknown one with the nearest", async () => {
  const several = await callOf(atlas.client, "claims", { entity: "Mixed rare earth carbonate" });
  expect(several.isError).toBe(true);
  expect(several.text).toMatch(
    /^entity: "Mixed rare earth carbonate" can mean several; ask again with the ID of one of: /,
  );
  expect(several.text).toContain("[ionic-clay-rare-earth-concentrate]");
  expect(several.text).toContain("[mixed-rare-earth-carbonate]");
  const unknown = await callOf(atlas.client, "claims", { entity: "Baosteel Magnetics" });
  expect(unknown.text).toMatch(/^entity: the atlas has no entity named "Baosteel Magnetics"/);
});

test("a prompt hands on what the reader gives, and tells the assistant to keep grades", async () => {
  const { prompts } = await atlas.client.listPrompts();
  expect(prompts.map(({ title }) => title)).toEqual(["Brief me on …", "Check this text", "What has changed on …"]);
  const { messages } = await atlas.client.getPrompt({ name: "brief", arguments: { topic: "Lynas" } });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.content).toMatchObject({ text: expect.stringContaining("-----\nLynas\n-----") });
  expect(messages[0]?.content).toMatchObject({
    text: expect.stringContaining("Never call a self-reported claim a fact"),
  });
});

test("no answer to a random call has more than 2,000 words, whatever the entity, the filter and the limit", async () => {
  const long: unknown[] = [];
  const calls = randomCalls(tools, await realRows(), { seed: 2027, calls: 100 });
  for (const { tool, args } of calls) {
    const most = "limit" in tool.input.shape ? { limit: 50 } : {};
    const { text } = await callOf(atlas.client, tool.name, { ...args, ...most });
    if (wordsIn(text) > 2000) long.push([tool.name, args, wordsIn(text)]);
  }
  expect(calls).toHaveLength(100);
  expect(long).toEqual([]);
});

test("a client of the newest protocol, which opens no session, gets the same answers", async () => {
  const client = new Client(
    { name: "a new test", version: "1.0.0" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(new StreamableHTTPClientTransport(new URL(atlas.url)));
  expect(client.getNegotiatedProtocolVersion()).toBe("2026-07-28");
  expect(await callOf(client, "claim", { id: "bao-001" })).toEqual(
    await callOf(atlas.client, "claim", { id: "bao-001" }),
  );
  await client.close();
});

test("records and the rule of evidence can be read by their addresses", async () => {
  const read = async (uri: string) => (await atlas.client.readResource({ uri })).contents[0];
  expect(await read("atlas://claim/bao-001")).toMatchObject({ text: expect.stringContaining('"id":"bao-001"') });
  expect(await read("atlas://entity/baogang-group")).toMatchObject({ text: expect.stringContaining("claim_counts") });
  expect(await read("atlas://source/wikipedia-baogang")).toMatchObject({ text: expect.stringContaining("claims") });
  expect(await read("atlas://codebook/evidence")).toMatchObject({ text: expect.stringMatching(/^## Evidence\n/) });
  await expect(read("atlas://claim/no-such-claim")).rejects.toThrow("there is no claim no-such-claim");
  await expect(read("atlas://claim/NO%20ID")).rejects.toThrow("id: expected a lower-case ID");
});
