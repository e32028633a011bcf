import { callOf } from "../../support/mcp/callOf.ts";
import { type OpenAtlas, openRealAtlas } from "../../support/mcp/openAtlas.ts";

let atlas: OpenAtlas;

beforeAll(async () => {
  atlas = await openRealAtlas();
});
afterAll(() => atlas.close());

async function textOf(name: string, args: Record<string, unknown>): Promise<string> {
  return (await callOf(atlas.client, name, args)).text;
}

test("a former owner is no owner: each link says how it stands", async () => {
  const text = await textOf("ownership", { organisation: "magnequench" });
  expect(text).toContain(
    '"Magnequench" [magnequench] as a subsidiary of "General Motors" [general-motors], ended 1995 (owner, step 1): [mag-104]',
  );
  expect(text).not.toContain("is a subsidiary of");
});

test("a user and an effect say how they stand before the claims do", async () => {
  const text = await textOf("what_if", { items: ["sintered-ndfeb-magnets"], countries: ["CN"], offset: 20 });
  expect(text).toMatch(/^Recorded: \d+ parties of which sources say whether rules or shortages hit them/);
  expect(text).toContain('Recorded effect (licensed) on "Earth-Panda" [earth-panda]');
  expect(text).toContain('Recorded user "Tesla" [tesla] (supplied with it, reported as current): [mag-022]');
});

test("nothing that drops out is a fault of the request", async () => {
  for (const args of [{}, { countries: [""] }])
    expect(await callOf(atlas.client, "what_if", args)).toMatchObject({
      isError: true,
      text: "items: name what drops out, here or by its country in countries",
    });
});

test("a text without a word is not said to be missing", async () => {
  for (const question of ["-", "[", "（"]) {
    const [first, second] = (await textOf("ask", { question })).split("\n");
    expect([question, first, second]).toEqual([question, "Nothing in the atlas comes near it.", ""]);
  }
  expect(await textOf("ask", { question: "weather in Berlin tomorrow" })).toMatch(
    /^Not in the atlas: "tomorrow"\.\nNone of these surely answers it; nearest first, each with the call that gives it:\n/,
  );
});

test("statements that find no room are asked again by themselves", async () => {
  const statement = { subject: "Baogang Group", relation: "owns", object: "Northern Rare Earth" };
  const text = await textOf("check_statements", { statements: Array.from({ length: 50 }, () => statement) });
  expect(text).toMatch(/\n\d\d of 50; ask for more with the rest of the request\.\n/);
});

test("changes of an entity are counted before and after the filter", async () => {
  const asked = { entity: "mp-materials", from: "2026.11-first" };
  const all = (await callOf(atlas.client, "changes", asked)).data;
  const regraded = (await callOf(atlas.client, "changes", { ...asked, kinds: ["regraded"] })).data;
  expect(all.total).toBe(all.changed);
  expect(regraded.changed).toBe(all.changed);
  expect(Number(regraded.total)).toBeLessThan(Number(all.total));
});

test("what comes near a question is offered as a call that can be made as it stands", async () => {
  const text = await textOf("ask", { question: "What if China stops exporting dysprosium oxide?" });
  expect(text).toContain('page: "What if"; call what_if with {"items":["dysprosium-oxide"],"countries":["CN"]}');
  const near = await textOf("ask", { question: "How dependent is Germany on China for dysprosium?" });
  const args = /call ask with (\{.*\})/.exec(near)?.[1] ?? "";
  expect(await textOf("ask", JSON.parse(args))).toContain('Nothing is recorded for its part "On what was asked for".');
});

test("a figure has its unit and a sum its currency", async () => {
  expect(await textOf("ask", { name: "countryDependence", parameters: { country: "DE" } })).toContain('figure: "98 %"');
  const money = await textOf("ask", { name: "moneyFlows", parameters: { receiver: "lynas-rare-earths" } });
  expect(money).toContain('amount: "USD 250000000"');
  expect(money).toContain('amount: "AUD 200000000"');
});

test("makers that drop out or only plan are told beside those that remain", async () => {
  const text = await textOf("what_if", { items: ["sintered-ndfeb-magnets"], countries: ["CN"], stop: "exports" });
  expect(text).toMatch(
    /\nMakers that would remain on record: \d+ \(\d+ dropping out, \d+ only planning to make it, \d+ last reported more than five years ago\) of "Sintered NdFeB magnets"/,
  );
  expect(text).toContain("Which good an effect came from: a rule may cover more than what drops out here.");
});
