import { readFileSync } from "node:fs";
import request from "supertest";
import { MOST_READ, Reading } from "../../../server/src/contract/index.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const article = `Baogang unveils new rail

Baogang has produced rail for trains at 400 km/h. 北方稀土研发盘式电机。
Nobody here said anything.`;

async function read(body: object): Promise<Reading> {
  const answer = await request(testApp({ store }).app).post("/api/read").send(body);
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return Reading.parse(answer.body);
}

test("finds names in both scripts at their places, and the claims that fit", async () => {
  const { title, subject, sentences, entities } = await read({ text: article });
  expect([title, subject]).toEqual(["Baogang unveils new rail", { id: "baogang-group", reason: "title" }]);
  const named = sentences.map(({ mentions }) =>
    mentions.map(({ start, end, ids }) => [article.slice(start, end), ids]),
  );
  expect(named[2]).toEqual([
    ["北方稀土", ["northern-rare-earth"]],
    ["盘式电机", ["disc-motors"]],
  ]);
  expect(sentences[1]?.claims.map(({ claim }) => claim)).toContain("bao-012");
  expect(sentences[2]?.claims.map(({ claim }) => claim)).toContain("bao-043");
  expect(entities.map(({ id }) => id)).toContain("disc-motors");
});

test("leaves out names that the reader ignores, and takes the subject that the reader chose", async () => {
  const { sentences, subject } = await read({ text: article, ignored: ["BAOGANG"], subject: "lynas-rare-earths" });
  expect(sentences[0]?.mentions).toEqual([]);
  expect(subject).toEqual({ id: "lynas-rare-earths", reason: "chosen" });
});

test("takes a name of several entities for the one that the reader chose, in verdicts and claims, too", async () => {
  const text = "Mercedes-Benz announced the production of 轴向磁通电机.";
  const open = (await read({ text })).sentences[0];
  expect(open?.mentions.at(-1)).toMatchObject({ ids: ["disc-motors", "axial-flux-motors"], ambiguous: true });
  expect(open?.claims[0]?.claim).toBe("wte-049");
  const chosen = await read({ text, meanings: { 轴向磁通电机: "axial-flux-motors" } });
  const [first] = chosen.sentences;
  expect(first?.mentions.at(-1)).toMatchObject({ ids: ["axial-flux-motors", "disc-motors"], ambiguous: false });
  expect([first?.verdict, first?.claims[0]?.claim]).toEqual(["known", "wte-049"]);
  const other = await read({ text, meanings: { 轴向磁通电机: "disc-motors" } });
  expect(other.sentences[0]?.verdict).toBe("not_in_atlas");
  expect(other.claims.map(({ id }) => id)).not.toContain("wte-049");
});

test("says which choices of meaning it cannot take", async () => {
  const refused = async (meanings: unknown) => {
    const answer = await request(testApp({ store }).app).post("/api/read").send({ text: article, meanings });
    expect(answer.status).toBe(400);
    return answer.body.error.message;
  };
  const many = Array.from({ length: 201 }, (_, index) => [`name ${index}`, "gamma"]);
  expect(await refused({ Gamma: "No id" })).toBe("meanings.Gamma: expected a lower-case ID such as baogang-group");
  expect(await refused({ ["x".repeat(201)]: "gamma" })).toBe(
    `meanings.${"x".repeat(60)}: expected a name of 1 to 200 characters`,
  );
  expect(await refused(Object.fromEntries(many))).toBe("meanings: expected at most 200 names");
  expect(await refused([])).toBe("meanings: expected an object");
});

test("ignores a name with its legal form as the text writes it", async () => {
  const text = "Lynas Rare Earths, Ltd. makes oxides.";
  const [first] = (await read({ text })).sentences;
  const [mention] = first?.mentions ?? [];
  expect(text.slice(mention?.start, mention?.end)).toBe("Lynas Rare Earths, Ltd.");
  const { sentences } = await read({ text, ignored: ["Lynas Rare Earths, Ltd."] });
  expect(sentences[0]?.mentions.map(({ ids }) => ids[0])).not.toContain("lynas-rare-earths");
});

describe("a text that is itself a source", () => {
  const seed = readFileSync(new URL("./seed/article.txt", import.meta.url), "utf8");

  test("is recognised by its title, and what only it is cited for is not known", async () => {
    const { source, from_text, sentences, counts, claims } = await read({ text: seed });
    expect([source?.id, (source?.claim_count ?? 0) > 10]).toEqual(["reex-2025-baogang-innovation", true]);
    const apart = sentences.filter(({ verdict }) => verdict === "from_text");
    expect(from_text).toEqual(
      claims.filter(({ sources }) => sources.join() === "reex-2025-baogang-innovation").map(({ id }) => id),
    );
    expect(apart.flatMap((one) => one.claims[0]?.claim ?? []).filter((id) => !from_text.includes(id))).toEqual([]);
    expect(apart.filter(({ kind }) => kind !== "heading").length).toBe(counts.from_text);
    expect(counts.from_text).toBeGreaterThan(3);
  });

  test("is not confirmed by the text that it retells, nor the other way round", async () => {
    const text = "Northern Rare Earth has a line for 5,000 t/yr of rare earth additives for PVC in Baotou.";
    const retelling = "China brings rare earth flame retardants to scale in Baotou";
    const told = await read({ text, title: retelling, publisher: "Rare Earth Exchanges" });
    const original = await read({ text, url: "https://www.chinadailyhk.com/hk/article/624438" });
    expect([told.source?.id, original.source?.id]).toEqual([
      "reex-2025-flame-retardants",
      "china-daily-2025-additives",
    ]);
    expect([told.from_text, original.from_text]).toEqual([
      expect.arrayContaining(["bao-061"]),
      expect.arrayContaining(["bao-061"]),
    ]);
  });

  test("is recognised by its address, however it is written, and by a short title with its publisher", async () => {
    const idOf = async (body: object) => (await read({ text: "Nothing much.", ...body })).source?.id;
    expect(await idOf({ url: "http://www.rareearthexchanges.com/?p=9187&utm_source=mail#top" })).toBe(
      "reex-2025-baogang-innovation",
    );
    expect(await idOf({ url: "https://rareearthexchanges.com/?p=1" })).toBeUndefined();
    expect(await idOf({ title: "BAOTOU STEEL", publisher: "global energy monitor" })).toBe(
      "global-energy-monitor-baotou-steel",
    );
    expect(await idOf({ title: "Baotou Steel" })).toBeUndefined();
    expect(await idOf({ title: "Baotou Steel", publisher: "Reuters" })).toBeUndefined();
  });
});

test("says that an ordinary text was read whole", async () => {
  const { cut, partly } = await read({ text: article });
  expect([cut, partly]).toEqual([false, false]);
});

test("says that a text was cut, and reads its beginning", async () => {
  const { cut, sentences } = await read({ text: `Baogang makes steel. ${"x ".repeat(MOST_READ / 2)}` });
  expect([cut, Math.max(...sentences.map(({ end }) => end)) <= MOST_READ]).toEqual([true, true]);
});

test("neither logs nor keeps a word of the text", async () => {
  const { app, log } = testApp({ store });
  const answer = await request(app)
    .post("/api/read")
    .send({ text: "Baogang zyxwvut.", ignored: ["qponmlk"] });
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers.etag).toBeUndefined();
  const metrics = await request(app).get("/metrics");
  expect(JSON.stringify(log) + metrics.text).not.toMatch(/zyxwvut|qponmlk/);
});
