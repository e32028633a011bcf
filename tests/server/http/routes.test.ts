import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import request from "supertest";
import {
  AskAnswer,
  ClaimPage,
  Neighbours,
  PathAnswer,
  QueriesAnswer,
  SearchAnswer,
  SourcePage,
} from "../../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";
import { isFile } from "../../../server/src/http/defineRoute.ts";
import { routes } from "../../../server/src/http/routes.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { foldText } from "../../../server/src/store/search/foldWords.ts";
import { deskIn } from "../../support/engines/deskIn.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

let rows: GraphRows;
let store: GraphStore;
let desk: Desk;
let app: Express;
const folder = mkdtempSync(join(tmpdir(), "atlas-desk-"));

beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
  desk = await deskIn(folder, { store });
  await desk.saveNote(
    { id: "note-1", about: "claim", target: "bao-001", text: "Ask who said so." },
    { who: null, seen: null },
  );
  const views = [
    { id: "a", title: "A", title_zh: "甲", sentence: "One.", sentence_zh: "一。", view: "s=baogang-group" },
  ];
  const { releases } = await openReleases(DATA_FOLDER);
  app = testApp({ store, views, questions: readQuestions().questions, releases, desk }).app;
});
afterAll(async () => {
  await desk.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string): Promise<unknown> {
  const answer = await request(app).get(`/api${path}`);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} ${answer.text}`);
  return answer.body;
}

const answering = routes.filter(({ writes }) => writes === undefined);
test.each(answering.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
  "%s answers its example on the real data set, whole and in the promised shape",
  async (_, { method, example, answer: schema }) => {
    const path = `/api${example.path}`;
    const send = request(app)[method](path).set("Content-Type", "application/json");
    const { status, body, headers } = await (method === "post" ? send.send(JSON.stringify(example.body)) : send);
    expect(status).toBe(200);
    const saved = isFile(schema) && schema.name !== null ? `attachment; filename=${schema.name}` : undefined;
    const file = isFile(schema) ? { type: schema.type, disposition: saved } : null;
    const { "content-type": type, "content-disposition": disposition } = headers;
    expect({ type, disposition }).toEqual(file ?? { type, disposition });
    // Equal to its parsed form: no default is missing, and no field is extra.
    expect(isFile(schema) ? body : schema.parse(body)).toEqual(body);
    const lists = isFile(schema) ? [] : Object.values(body).filter(Array.isArray);
    // A desk whose version of the data was never changed has no step of it.
    expect(lists.length === 0 || path === "/api/desk/data" || lists.some((list) => list.length > 0)).toBe(true);
  },
);

test("a name, its Chinese, its pinyin, its beginning and a slip of the finger find the same entity first", async () => {
  for (const q of ["baogang", "包钢", "baogagn", "baog", "baotou gangtie", "BAOGANG  group"]) {
    const { hits } = SearchAnswer.parse(await get(`/search?q=${encodeURIComponent(q)}&limit=3`));
    expect([q, hits[0]?.entity.id]).toEqual([q, "baogang-group"]);
  }
});

test("an offer says what it opens, and which words of the text it explains", async () => {
  const q = "  Lynas Rare Earths ";
  const { q: asked, offers, entities } = AskAnswer.parse(await get(`/ask?q=${encodeURIComponent(q)}`));
  expect(asked).toBe("Lynas Rare Earths");
  expect(offers[0]).toMatchObject({ target: "entity:lynas-rare-earths", kind: "entity", unexplained: [] });
  expect(offers[0]?.explains.map(({ start, end }) => asked.slice(start, end)).join(" ")).toBe(asked);
  expect(entities.map(({ id }) => id)).toContain("lynas-rare-earths");
});

test("search keeps to types and limit", async () => {
  const { hits } = SearchAnswer.parse(await get("/search?q=magnet&types=technology,product&limit=4"));
  expect(hits).toHaveLength(4);
  expect(hits.every(({ entity }) => ["technology", "product"].includes(entity.type))).toBe(true);
});

test.each(trickyTexts)("the text %j is looked for and never run", async (text) => {
  const q = encodeURIComponent(text);
  const { hits } = SearchAnswer.parse(await get(`/search?q=${q}`));
  expect(hits.length).toBeLessThanOrEqual(20);
  const { sources, total } = SourcePage.parse(await get(`/sources?q=${q}`));
  // A search for `%` or `*` finds titles and publishers with that character, not everything.
  const words = foldText(text).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  const matching = rows.sources.filter(({ title, publisher }) =>
    words.every((word) => foldText(`${title} ${publisher}`).includes(word)),
  );
  expect([total, sources.length]).toEqual([matching.length, Math.min(matching.length, 50)]);
  const claims = ClaimPage.parse(await get(`/claims?q=${q}`));
  expect(claims.claims.length).toBe(Math.min(claims.total, 20));
});

test("pages of claims follow one another without gap or overlap", async () => {
  const whole = ClaimPage.parse(await get("/entities/northern-rare-earth/claims?limit=500"));
  expect(whole.claims).toHaveLength(whole.total);
  const pages: ClaimPage[] = [];
  for (let offset = 0; offset < whole.total; offset += 20) {
    pages.push(ClaimPage.parse(await get(`/entities/northern-rare-earth/claims?limit=20&offset=${offset}`)));
  }
  expect(pages.flatMap(({ claims }) => claims)).toEqual(whole.claims);
  expect(pages.every(({ total }) => total === whole.total)).toBe(true);
});

test("every end of every claim of a page, and every source that a claim cites, is on that page", async () => {
  const page = ClaimPage.parse(await get("/entities/baogang-group/claims"));
  const entities = new Set(page.entities.map(({ id }) => id));
  const sources = new Set(page.sources.map(({ id }) => id));
  for (const claim of page.claims) {
    expect([claim.subject, claim.object].every((id) => entities.has(id))).toBe(true);
    expect([...claim.sources, ...claim.disputed_by].every((id) => sources.has(id))).toBe(true);
  }
});

test("a hub shows thirty neighbours, two hundred at most, and says how many there are", async () => {
  const few = Neighbours.parse(await get("/entities/northern-rare-earth/neighbours"));
  expect(few.entities).toHaveLength(31);
  expect(few.total).toBeGreaterThan(30);
  const all = Neighbours.parse(await get("/entities/northern-rare-earth/neighbours?limit=200"));
  expect(all.entities.slice(0, 31)).toEqual(few.entities);
  const tooMany = await request(app).get("/api/entities/northern-rare-earth/neighbours?limit=201");
  expect(tooMany.body.error.message).toBe("limit: expected a whole number from 1 to 200");
});

test("neighbours keep to every filter at once", async () => {
  const { entities, claims } = Neighbours.parse(
    await get(
      "/entities/baogang-group/neighbours?types=technology&predicates=DEVELOPS&evidence=self-reported&asOf=2025-12-31",
    ),
  );
  expect(entities.slice(1).length).toBeGreaterThan(0);
  expect(entities.slice(1).every(({ type }) => type === "technology")).toBe(true);
  expect(claims.every((claim) => claim.predicate === "DEVELOPS" && claim.evidence === "self-reported")).toBe(true);
});

test("claims between entities are all those that the data set has, and unknown ids count for nothing", async () => {
  const ids = ["baogang-group", "northern-rare-earth", "baotou", "nobody"];
  const { body } = await request(app).post("/api/claims/between").send({ ids });
  const expected = rows.claims.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object));
  const claimIds = (claims: { id: string }[]) => claims.map(({ id }) => id).sort();
  expect(claimIds(body.claims)).toEqual(claimIds(expected));
  expect(body.entities.map(({ id }: { id: string }) => id).sort()).toEqual(ids.slice(0, 3).sort());
});

test("a path's hops join its entities, and its claims are in the answer", async () => {
  const answer = PathAnswer.parse(await get("/paths?from=baogang-group&to=mp-materials&maxHops=6&limit=5"));
  expect(answer.paths.length).toBeGreaterThan(0);
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  for (const { entities, hops } of answer.paths) {
    expect([entities[0], entities.at(-1)]).toEqual(["baogang-group", "mp-materials"]);
    for (const [index, hop] of hops.entries()) {
      const ends = [entities[index], entities[index + 1]].sort();
      for (const id of hop.claims) expect([claims.get(id)?.subject, claims.get(id)?.object].sort()).toEqual(ends);
    }
  }
});

test("sources are found by a part of title or publisher, those that most claims cite first", async () => {
  const { sources, total } = SourcePage.parse(await get("/sources?q=reuters&limit=200"));
  expect(sources).toHaveLength(total);
  const counts = sources.map(({ claim_count }) => claim_count);
  expect(counts).toEqual([...counts].sort((left, right) => right - left));
  expect(sources.every(({ title, publisher }) => /reuters/i.test(title + publisher))).toBe(true);
});

test("the summary counts what the data set holds", async () => {
  expect(await get("/summary")).toMatchObject({
    dataset: rows.dataset,
    claim_count: rows.claims.length,
    source_count: rows.sources.length,
  });
});

test("an answer that has not changed is sent once", async () => {
  const first = await request(app).get("/api/entities/baogang-group/claims");
  const again = await request(app)
    .get("/api/entities/baogang-group/claims")
    .set("If-None-Match", first.headers.etag ?? "");
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("the queries of a request are told with their parameters, each text once", async () => {
  const tell = async (body: object) => (await request(app).post("/api/queries").send(body)).body;
  const { queries } = QueriesAnswer.parse(await tell({ path: "/entities/baogang-group/neighbours?limit=7" }));
  const [first] = queries.filter(({ name }) => name === "entity/entityNeighbours");
  expect(first?.params).toMatchObject({ id: "baogang-group", maxRows: 7 });
  expect(first?.cypher).toContain("MATCH");
  const ids = ["baogang-group", "northern-rare-earth"];
  const between = QueriesAnswer.parse(await tell({ path: "/claims/between", body: { ids } }));
  expect(between.queries.map(({ name }) => name)).toContain("claim/claimsAmong");
  const paths = QueriesAnswer.parse(await tell({ path: "/paths?from=baogang-group&to=lynas-rare-earths" }));
  expect(new Set(paths.queries.map(({ name }) => name)).size).toBe(paths.queries.length);
  expect(paths.queries.some(({ times }) => times > 1)).toBe(true);
});

test("queries are told of what there is alone", async () => {
  const ask = (body: object) => request(app).post("/api/queries").send(body);
  expect((await ask({ path: "/nothing" })).status).toBe(404);
  expect((await ask({ path: "/queries", body: { path: "/summary" } })).status).toBe(404);
  expect((await ask({ path: "/entities/baogang-group/neighbours?limit=no" })).status).toBe(400);
  expect((await ask({ path: "entities" })).status).toBe(400);
});
