import type { Claim, ClaimPage } from "@atlas/server/contract";
import { jest } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../client/src/detail/DetailPanel.tsx";
import { claimOf, detailOf, entityOf, sourceOf } from "../../support/clientRecords.ts";
import { fakeFetch } from "../../support/fakeFetch.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

const baogang = entityOf({
  id: "baogang",
  name: "Baogang Group",
  name_zh: "包钢集团",
  aliases: ["BSG", "Baogang"],
  summary: "Steel and rare earths.",
  kind: "state-group",
  country: "CN",
  city: "Baotou",
  founded: "1954",
  ticker: "600010.SH",
  website: "https://www.btsteel.com/en",
  claim_count: 2,
  neighbour_count: 50,
});
const region = entityOf({ id: "region", name: "Inner Mongolia", kind: "government" });
const rails = entityOf({ id: "rails", name: "Heavy rail", name_zh: "重轨", type: "product" });
const alloy = entityOf({ id: "alloy", name: "Rail alloy", type: "technology" });
const produces: Claim = claimOf({
  id: "1",
  subject: "baogang",
  predicate: "PRODUCES",
  object: "rails",
  statement: "Baogang plans 200,000 tonnes of rail.",
  status: "planned",
  since: "2027-03",
  quantity: 200_000,
  unit: "t",
  quantity_of: "rail over five years",
  quantity_kind: "planned",
  about: "alloy",
  caveats: ["estimate"],
  notes: "Two papers differ.",
  evidence: "disputed",
  sources: ["site"],
  disputed_by: ["caixin"],
});
const funded = claimOf({
  id: "2",
  subject: "region",
  predicate: "FUNDS",
  object: "baogang",
  evidence: "corroborated",
  sources: ["s1", "s2", "s3", "s4"],
  independent_sources: ["s1", "s2", "s3", "s4"],
});
const page: ClaimPage = {
  claims: [produces, funded],
  entities: [baogang, region, rails, alloy],
  sources: [
    sourceOf({
      id: "site",
      publisher: "Baogang",
      kind: "company",
      language: "zh",
      published: "2026-01-05",
      via: "Sohu",
      publisher_entity: "baogang",
    }),
    sourceOf({ id: "caixin", publisher: "Caixin", title: "Doubts about rail" }),
    ...["s1", "s2", "s3", "s4"].map((id) => sourceOf({ id })),
  ],
  total: 2,
};
const detail = detailOf(baogang, {
  claim_counts: [
    { predicate: "PRODUCES", direction: "out", count: 1 },
    { predicate: "FUNDS", direction: "in", count: 1 },
  ],
  evidence_counts: [
    { evidence: "corroborated", count: 1 },
    { evidence: "disputed", count: 1 },
  ],
  owners: [
    {
      owned: "baogang",
      owner: region,
      level: 1,
      claim: claimOf({ id: "o", predicate: "SUBSIDIARY_OF", share_pct: 76.8 }),
    },
  ],
  subsidiary_count: 9,
});
const answers = { "/api/entities/baogang": { body: detail }, "/api/entities/baogang/claims": { body: page } };

test("an entity is told by its names, its facts, its owners, and the mix of its evidence in words", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect(await screen.findByRole("heading", { level: 2, name: "Baogang Group" })).toBeDefined();
  const panel = screen.getByRole("complementary", { name: "Details" });
  expect(within(panel).getByText("包钢集团").getAttribute("lang")).toBe("zh");
  expect(within(panel).getByText("Steel and rare earths.")).toBeDefined();
  const facts = await within(panel).findByText("Kind");
  expect([...(facts.closest("dl")?.querySelectorAll("dt, dd") ?? [])].map((cell) => cell.textContent)).toEqual([
    ...["Kind", "State group"],
    ...["Place", "Baotou, China"],
    ...["Founded", "1954"],
    ...["Ticker", "600010.SH"],
    ...["Website", "btsteel.com (opens in a new tab)"],
  ]);
  expect(within(panel).getByRole("region", { name: "Ownership" }).textContent).toBe(
    "Owned by Inner Mongolia76.8% last owner known here",
  );
  expect(within(panel).getByText("9 subsidiaries")).toBeDefined();
  const grades = await within(panel).findByRole("group", { name: "Only claims of these grades" });
  expect(grades.textContent).toBe("2 claims1\u00a0corroborated1\u00a0disputed");
  expect(document.title).toBe("Baogang Group - Rare Earth Atlas");
});

test("the seat leads to its place, other sites and holders of stakes are told, and what is not stated is not invented", async () => {
  const baotou = entityOf({ id: "baotou", name: "Baotou", type: "place" });
  const xian = entityOf({ id: "xian", name: "Xi'an", type: "place" });
  const located = (id: string, object: string) => claimOf({ id, subject: "baogang", predicate: "LOCATED_IN", object });
  const stake = claimOf({
    id: "stake",
    subject: "region",
    predicate: "OWNS_STAKE_IN",
    object: "baogang",
    share_pct: 5,
    since: "2014-10",
    status: "ended",
  });
  const entity = { ...baogang, founded: null, ticker: null, website: "javascript:alert(1)" };
  fakeFetch({
    "/api/entities/baogang": { body: { ...detail, entity } },
    "/api/entities/baogang/claims": {
      body: {
        ...page,
        claims: [located("l1", "baotou"), { ...located("l2", "xian"), status: "planned" }, stake],
        entities: [...page.entities, baotou, xian],
      },
    },
  });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const seat = await screen.findByRole("link", { name: "Baotou, China" });
  expect(seat.getAttribute("href")).toBe("/explore?s=baotou&sel=baotou");
  const facts = screen.getByText("Kind").closest("dl");
  expect([...(facts?.querySelectorAll("dt, dd") ?? [])].map((cell) => cell.textContent?.trim())).toEqual([
    ...["Kind", "State group"],
    ...["Place", "Baotou, China"],
    ...["Also at", "Xi'an (planned, not yet in effect)"],
    ...["Founded", "not stated"],
    ...["Website", "javascript:alert(1)"],
  ]);
  expect(screen.queryByRole("link", { name: /javascript/ })).toBeNull();
  expect(screen.getByRole("region", { name: "Minority holders" }).textContent).toBe(
    "Stakes held by Inner Mongolia5% since October 2014, ended",
  );
});

test("a claim is told whole: what, how much, when, about what, with which doubts, on whose word, and who contradicts it", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const claim = (await screen.findByText("Baogang plans 200,000 tonnes of rail.")).closest("article");
  expect(claim?.textContent).toContain("Heavy rail 重轨 planned, not yet in effect");
  const facts = [...(claim?.querySelectorAll("dl > div") ?? [])].map((row) => row.textContent);
  expect(facts).toEqual([
    "Planned200,000 tonnes (rail over five years)",
    "Whensince March 2027",
    "About Rail alloy",
    "CaveatThe figure is an estimate, an outlook or one end of a range.",
    "NoteTwo papers differ.",
  ]);
  expect(claim?.textContent).toContain(
    "Disputed Caixin contradicts or doubts it; no independent publisher supports it; the only source is the word of Baogang Group.",
  );
  const lists = [...(claim?.querySelectorAll("ul") ?? [])].map((list) => list.parentElement?.textContent);
  expect(lists).toEqual([
    "SourcesBaogang, 5 January 2026 (opens in a new tab)Title of site · company, in Chinese, via Sohu cited by this claim only",
    "Against itCaixin, undated (opens in a new tab)Doubts about rail · news, in English cited by this claim only",
  ]);
});

test("sources open in a new tab that learns nothing of this page", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const link = await screen.findByRole("link", { name: /^Caixin/ });
  expect([link.getAttribute("href"), link.getAttribute("target"), link.getAttribute("rel")]).toEqual([
    "https://example.org/caixin",
    "_blank",
    "noopener noreferrer",
  ]);
});

test("many sources show two at first, and the rest when asked for", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  await userEvent.click(await screen.findByRole("button", { name: "2 more sources" }));
  expect(screen.getAllByRole("link", { name: /^s\d/ })).toHaveLength(4);
});

test("groups carry verb phrase and number, and fold", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const heading = await screen.findByRole("button", { name: /produces 1/ });
  expect(screen.getByRole("button", { name: /is funded by 1/ })).toBeDefined();
  await userEvent.click(heading);
  expect(heading.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("link", { name: /Heavy rail/ })).toBeNull();
});

test("the other end of a claim leads onto the canvas and into the panel", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?s=baogang*&sel=baogang");
  await userEvent.click(await screen.findByRole("link", { name: /Heavy rail/ }));
  expect(address()).toBe("/explore?s=baogang*,rails&sel=rails");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
});

test("neighbours are opened a step at a time, until all are open", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?s=baogang&sel=baogang");
  await userEvent.click(await screen.findByRole("button", { name: "Open 30 neighbours" }));
  expect(address()).toBe("/explore?s=baogang,baogang*&sel=baogang");
  await userEvent.click(screen.getByRole("button", { name: "Open 20 more" }));
  expect(address()).toBe("/explore?s=baogang,baogang*,baogang*60&sel=baogang");
  expect(screen.queryByRole("button", { name: /^Open/ })).toBeNull();
});

test("hiding takes it from the canvas and closes the panel; a hidden one can be shown again", async () => {
  fakeFetch({ ...answers, "/api/summary": "unreachable" });
  renderClient(<DetailPanel />, "/explore?s=baogang&hide=baogang&sel=baogang");
  await userEvent.click(await screen.findByRole("button", { name: "Show on the canvas" }));
  expect(address()).toBe("/explore?s=baogang&sel=baogang");
  await userEvent.click(screen.getByRole("button", { name: "Hide" }));
  expect(address()).toBe("/explore?s=baogang&hide=baogang");
  expect(screen.getByRole("heading", { name: "Nothing is selected" })).toBeDefined();
});

test("an id that the data set does not have is said to be missing", async () => {
  fakeFetch({});
  renderClient(<DetailPanel />, "/explore?sel=gone-ltd");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "This entity is not in this version of the data set.gone-ltd",
  );
});

test("claims that do not come leave the head readable, and can be asked for again", async () => {
  const fake = fakeFetch({ ...answers, "/api/entities/baogang/claims": { status: 504, code: "query_timeout" } });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect((await screen.findByRole("alert")).textContent).toMatch(/took too long/);
  expect(screen.getByRole("heading", { level: 2, name: "Baogang Group" })).toBeDefined();
  fake.answers["/api/entities/baogang/claims"] = { body: page };
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Baogang plans 200,000 tonnes of rail.")).toBeDefined();
});

test("a head that does not come leaves the claims readable", async () => {
  fakeFetch({ ...answers, "/api/entities/baogang": { status: 503, code: "store_unavailable" } });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect(await screen.findByText("Baogang plans 200,000 tonnes of rail.")).toBeDefined();
  expect((await screen.findByRole("alert")).textContent).toMatch(/graph database is away/);
});

test("when the server is away that is said once, and one click brings everything back", async () => {
  const fake = fakeFetch({ "/api": "unreachable" });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  await screen.findByRole("alert");
  await waitFor(() => expect(fake.asked).toHaveLength(2));
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  Object.assign(fake.answers, answers);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Baogang plans 200,000 tonnes of rail.")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a record that breaks the panel leaves the rest of the page alone, and can be tried again", async () => {
  const complain = jest.spyOn(console, "error").mockImplementation(() => {});
  fakeFetch({
    ...answers,
    "/api/entities/baogang": { body: { ...detail, entity: { ...baogang, aliases: null } } },
  });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Something in this part of the page went wrong/);
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  complain.mockRestore();
});

test("the first 200 claims come at once, the others when asked for", async () => {
  const many = Array.from({ length: 230 }, (_, place) =>
    claimOf({ id: `c${place}`, subject: "baogang", object: "region" }),
  );
  const fake = fakeFetch({
    ...answers,
    "/api/entities/baogang": {
      body: detailOf(baogang, { claim_counts: [{ predicate: "SUPPLIES", direction: "out", count: 230 }] }),
    },
    "/api/entities/baogang/claims": (path: string) => {
      const offset = Number(new URLSearchParams(path.split("?")[1]).get("offset"));
      return { body: { ...page, claims: many.slice(offset, offset + 200), total: 230 } };
    },
  });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect(await screen.findByRole("button", { name: /supplies 200 of 230/ })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show 30 more claims" }));
  expect(await screen.findByRole("button", { name: /supplies 230/ })).toBeDefined();
  expect(screen.queryByRole("button", { name: /more claims/ })).toBeNull();
  expect(fake.asked.filter((path) => path.includes("/claims"))).toEqual([
    "/api/entities/baogang/claims?limit=200&offset=0",
    "/api/entities/baogang/claims?limit=200&offset=200",
  ]);
});

test("the claims are searched, and how many have the words is announced", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  await userEvent.type(await screen.findByRole("textbox", { name: "Search these claims" }), "重轨");
  await waitFor(() => expect(statuses()).toContain("1 of 2 claims"));
  expect(screen.getAllByRole("article")).toHaveLength(1);
  await userEvent.type(screen.getByRole("textbox"), " nowhere");
  expect(await screen.findByText("No claim here has all of that.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Show all claims" }));
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(2));
  expect(screen.getByRole("textbox")).toHaveProperty("value", "");
});

test("a click on a grade keeps the claims of that grade, and another click brings back all", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const grade = await screen.findByRole("button", { name: /^1\sdisputed$/ });
  await userEvent.click(grade);
  expect(grade.getAttribute("aria-pressed")).toBe("true");
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  expect(screen.getByRole("article").textContent).toContain("Baogang plans");
  await userEvent.click(grade);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(2));
});

test("in another order each claim says its verb, as the headings no longer do", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Order" }), "Best evidence first");
  await screen.findByRole("button", { name: /^Corroborated 1/ });
  const ends = screen.getAllByRole("heading", { level: 4 }).map((heading) => heading.textContent?.trim());
  expect(ends).toEqual(["is funded by  Inner Mongolia", "produces  Heavy rail 重轨 planned, not yet in effect"]);
});

test("a search reaches the claims that had not come yet", async () => {
  const many = Array.from({ length: 230 }, (_, place) =>
    claimOf({ id: `c${place}`, subject: "baogang", object: "region", statement: `Number ${place}.` }),
  );
  fakeFetch({
    ...answers,
    "/api/entities/baogang/claims": (path: string) => {
      const offset = Number(new URLSearchParams(path.split("?")[1]).get("offset"));
      return { body: { ...page, claims: many.slice(offset, offset + 200), total: 230 } };
    },
  });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  await userEvent.click(await screen.findByRole("textbox", { name: "Search these claims" }));
  await userEvent.paste("number 229");
  await waitFor(() => expect(statuses()).toContain("1 of 230 claims"), { timeout: 20_000 });
  expect(await screen.findByText("Number 229.")).toBeDefined();
});

test("with nothing selected the panel says what a click does, and how large the data set is", async () => {
  fakeFetch({
    "/api/summary": {
      body: {
        dataset: { title: "t", version: "2026.11", date: "2026-11-25", licence: "CC BY 4.0", hash: "0" },
        entities: [
          { type: "organisation", count: 458 },
          { type: "place", count: 600 },
        ],
        predicates: [],
        evidence: [{ evidence: "corroborated", count: 1584 }],
        claim_count: 1584,
        source_count: 1185,
        publisher_count: 649,
        newest_source: null,
      },
    },
  });
  renderClient(<DetailPanel />, "/explore");
  expect(await screen.findByText("1,058 entities, 1,185 sources. Data set 2026.11, 25 November 2026.")).toBeDefined();
  expect(screen.getByText(/^Double-click it to open its neighbours/)).toBeDefined();
  expect(document.title).toBe("Explore - Rare Earth Atlas");
});

function statuses(): (string | null)[] {
  return screen.getAllByRole("status").map((status) => status.textContent);
}
