import { DOMParser, type Element } from "@xmldom/xmldom";
import request from "supertest";
import { DATA_FOLDER } from "../../../../server/src/dataset/dataFolder.ts";
import { readQuestions } from "../../../../server/src/questions/readQuestions.ts";
import { compare } from "../../../../server/src/releases/answerOf.ts";
import type { DatasetState, StatedClaim } from "../../../../server/src/releases/DatasetState.ts";
import { atomFeed } from "../../../../server/src/releases/feed/atomFeed.ts";
import { feedNews } from "../../../../server/src/releases/feed/feedNews.ts";
import { openReleases } from "../../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { realRows } from "../../../support/records/realRows.ts";

const base: StatedClaim = {
  id: "c-1",
  subject: "firm",
  predicate: "SUPPLIES",
  object: "buyer",
  statement: "Firm supplies Buyer.",
  since: null,
  until: null,
  due: null,
  status: "in-force",
  evidence: "single-source",
  figures: "",
  sources: "",
  word: "",
  dispute: "",
  relays: "",
  remarks: "",
};
const entities: DatasetState["entities"] = new Map(
  ["firm", "buyer"].map((id) => [id, { id, type: "organisation" as const, name: `The ${id}`, name_zh: null }]),
);

/** The news between two states of claims, of 1 and 30 June, as read on a day. */
function newsOf(before: StatedClaim[], after: StatedClaim[], reasons: [string, string][] = [], today = "2026-06-30") {
  const state = (version: string, date: string, claims: StatedClaim[]) => ({
    ...{ version, date, released: true, entities },
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  });
  const [from, to] = [state("1", "2026-06-01", before), state("2", "2026-06-30", after)];
  const step = { ...compare(from, to, new Map(reasons)), claims: to.claims };
  return feedNews([step], today).map(({ kind, text, version, day, isLater }) => ({
    kind,
    text,
    version,
    day,
    isLater,
  }));
}

const ofVersion = { version: "2", day: "2026-06-30", isLater: false };

test("a claim is new with its grade, and removed or regraded with the editors' reason", () => {
  expect(newsOf([], [base])).toEqual([{ ...ofVersion, kind: "new", text: "Firm supplies Buyer. Single source." }]);
  expect(newsOf([base], [], [["c-1", "It was a visit."]])).toEqual([
    { ...ofVersion, kind: "removed", text: "Firm supplies Buyer. Why: It was a visit." },
  ]);
  expect(newsOf([base], [{ ...base, evidence: "self-reported" }], [["c-1", "One voice."]])).toEqual([
    {
      ...ofVersion,
      kind: "regraded",
      text: "Firm supplies Buyer. Single source before, now self-reported. Why: One voice.",
    },
  ]);
});

test("a claim has ended when its status says so, and other revisions are no news", () => {
  expect(newsOf([base], [{ ...base, status: "ended", until: "2026-05" }])).toEqual([
    { ...ofVersion, kind: "ended", text: "Firm supplies Buyer. Until 2026-05." },
  ]);
  expect(newsOf([base], [{ ...base, statement: "Firm sells to Buyer.", remarks: "0123456789" }])).toEqual([]);
});

test("what a date ends runs out once: between the versions, or later by the reader's clock", () => {
  const text = (day: string) => `Firm supplies Buyer. What followed after ${day} is not known here.`;
  const due = (day: string): StatedClaim => ({ ...base, status: "planned", due: day });
  expect(newsOf([due("2026-06-10")], [due("2026-06-10")])).toEqual([
    { ...ofVersion, kind: "ran out", text: text("2026-06-10") },
  ]);
  expect(newsOf([due("2026-05-31")], [due("2026-05-31")])).toEqual([]);
  // A month has passed after its last day.
  expect(newsOf([due("2026-07")], [due("2026-07")], [], "2026-07-31")).toEqual([]);
  expect(newsOf([due("2026-07")], [due("2026-07")], [], "2026-08-01")).toEqual([
    { version: "2", isLater: true, day: "2026-07-31", kind: "ran out", text: text("2026-07") },
  ]);
});

test("the period of a figure may end while the relation goes on", () => {
  const figured: StatedClaim = { ...base, until: "2026-06-10", figures: "0123456789" };
  expect(newsOf([figured], [figured])).toEqual([]);
  expect(newsOf([base], [{ ...base, until: "2026-06-10" }]).map(({ kind }) => kind)).toEqual(["ran out"]);
});

test("no text of a claim can become markup or break the file", () => {
  const hostile = 'A & B < C > "D" \u0007 ]]> <script>alert(1)</script>';
  const entry = {
    key: "2:firm",
    title: hostile,
    updated: "2026-06-30",
    path: "/explore?a&b",
    lines: [{ head: "new", text: hostile }],
  };
  const xml = atomFeed({
    home: "",
    address: "/f",
    title: hostile,
    subtitle: "",
    updated: "2026-06-30",
    entries: [entry],
  });
  const [content] = parsed(xml).elements("content");
  expect(content).toBe(
    `<ul><li><b>new</b>: A &amp; B &lt; C &gt; &quot;D&quot;  ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt;</li></ul>`,
  );
});

describe("the feed of the real data set", () => {
  let store: GraphStore;
  let app: ReturnType<typeof testApp>["app"];
  beforeAll(async () => {
    store = await embeddedWith(await realRows());
    const { releases } = await openReleases(DATA_FOLDER);
    const { questions } = readQuestions();
    app = testApp({ store, releases, questions, publicUrl: "https://atlas.example.org" }).app;
  });
  afterAll(() => store.close());

  const get = (query: string) => request(app).get(`/api/changes.atom${query}`);

  test("it has one entry for each version and subject, newest first, each with an id of its own", async () => {
    const { text, headers } = await get("");
    expect(headers["content-type"]).toMatch(/^application\/atom\+xml/);
    const feed = parsed(text);
    const ids = feed.elements("id");
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
    const updated = feed.elements("updated");
    expect(updated.slice(1)).toEqual(updated.slice(1).sort().reverse());
    expect(feed.elements("entry")).toHaveLength(500);
    expect(feed.elements("subtitle")[0]).toMatch(/, as is what is older than these 500 of \d+ entries\.$/);
    expect(feed.links("self")).toEqual(["https://atlas.example.org/api/changes.atom"]);
    expect(feed.links("alternate")[0]).toBe("https://atlas.example.org/changes");
  });

  test("of an entity, it has the claims at either end of which that stands, under the same ids", async () => {
    const all = parsed((await get("")).text).elements("id");
    const feed = parsed((await get("?entity=baogang-group")).text);
    expect(feed.elements("title")[0]).toBe("Rare Earth Atlas, what changed: Baogang Group");
    expect(feed.elements("subtitle")[0]).toMatch(/on the page What changed\.$/);
    const changed = await request(app).get("/api/changes?from=2026.12.2&kinds=regraded&limit=500");
    const mine = changed.body.changes.filter(({ after }: { after: { subject: string; object: string } }) =>
      [after.subject, after.object].includes("baogang-group"),
    );
    expect(mine.length).toBeGreaterThan(0);
    const contents = feed.elements("content").join("\n");
    expect(mine.filter(({ id }: { id: string }) => !contents.includes(`regraded, ${id}<`))).toEqual([]);
    expect(
      feed
        .elements("id")
        .slice(1)
        .some((id) => all.includes(id)),
    ).toBe(true);
  });

  test("of an answer, it has the claims behind that", async () => {
    const query = "technology=sintered-ndfeb-magnets";
    const feed = parsed((await get(`?question=whoElseMakesIt&${query}`)).text);
    const { body } = await request(app).get(`/api/questions/whoElseMakesIt?${query}`);
    const behind = new Set(body.claims.map(({ id }: { id: string }) => id));
    const told = feed.elements("content").flatMap((content) => [...content.matchAll(/, ([a-z0-9-]+)<\/b>/g)]);
    expect(told.length).toBeGreaterThan(0);
    expect(feed.elements("title")[0]).toMatch(/\? \(sintered-ndfeb-magnets\)$/);
    expect(told.map(([, id]) => id).filter((id) => !behind.has(id))).toEqual([]);
  });

  test.each([
    ["?entity=nobody", 404, "entity: there is no entity nobody"],
    ["?country=CN", 400, "country: is unknown"],
    ["?question=nothing", 404, "there is no question nothing; /api/questions lists all questions"],
  ])("%s is refused", async (query, status, message) => {
    const answer = await get(query);
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });
});

/** A feed as a reader of XML has it; throws where it is not well formed. */
function parsed(xml: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
  return {
    elements: (name: string) => all(name).map(({ textContent }) => textContent ?? ""),
    links: (rel: string) =>
      all("link").flatMap((link) => (link.getAttribute("rel") === rel ? (link.getAttribute("href") ?? "") : [])),
  };
}
