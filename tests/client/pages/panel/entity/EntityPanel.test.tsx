import { jest } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { answers, baogang, detail, page } from "../../../../support/browser/entityPanel.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

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
    "Owned by Inner Mongolia76.8% in force (not dated)highest known owner",
  );
  expect(within(panel).getByText(/^Baogang Group is recorded to control 9 organisations directly\./)).toBeDefined();
  expect(within(panel).getByRole("link", { name: "Ownership chain" }).getAttribute("href")).toBe(
    "/ownership?organisation=baogang",
  );
  const grades = await within(panel).findByRole("group", { name: "Only claims of these grades" });
  expect(grades.textContent).toBe("2 claims1\u00a0corroborated1\u00a0disputed");
  expect(document.title).toBe("Baogang Group - Rare Earth Atlas");
});

test("a website is told where the browser cannot say by itself whether an address is one, as Safari 16", async () => {
  const canParse = Object.getOwnPropertyDescriptor(URL, "canParse");
  Reflect.deleteProperty(URL, "canParse");
  try {
    fakeFetch({ ...answers, "/api/entities/baogang": { body: detail } });
    renderClient(<DetailPanel />, "/explore?sel=baogang");
    const link = await screen.findByRole("link", { name: /^btsteel\.com/ });
    expect(link.getAttribute("href")).toBe("https://www.btsteel.com/en");
  } finally {
    if (canParse) Object.defineProperty(URL, "canParse", canParse);
  }
});

test("an address that is none is told as it is written", async () => {
  const entity = { ...baogang, website: "https://" };
  fakeFetch({ ...answers, "/api/entities/baogang": { body: { ...detail, entity } } });
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  expect((await screen.findByText("https://")).tagName).toBe("DD");
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
        claims: [
          located("l1", "baotou"),
          { ...located("l2", "xian"), status: "planned" },
          stake,
          { ...stake, id: "older", subject: "fund", share_pct: 4, since: "2012" },
          { ...stake, id: "other", subject: "fund" },
        ],
        entities: [...page.entities, baotou, xian, entityOf({ id: "fund", name: "Fund" })],
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
    ...["Also at", "Xi'an (planned)"],
    ...["Founded", "not stated"],
    ...["Website", "javascript:alert(1)"],
  ]);
  expect(screen.queryByRole("link", { name: /javascript/ })).toBeNull();
  expect(screen.getByRole("region", { name: "Minority holders" }).textContent).toBe(
    "Stakes held by Fund5% as of October 2014, ended (not dated)4% as of 2012, ended (not dated)",
  );
  // A stake that the owner of today held before is an older count of its share.
  expect(screen.getByRole("region", { name: "Ownership" }).textContent).toBe(
    "Owned by Inner Mongolia76.8% in force (not dated)5% as of October 2014, ended (not dated)highest known owner",
  );
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

test("an entity of which only one kind of claim was opened since it was collapsed can be opened again", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?s=baogang*&folded=baogang~produces-out&sel=baogang");
  await userEvent.click(await screen.findByRole("button", { name: "Open again" }));
  expect(address()).toBe("/explore?s=baogang*&sel=baogang");
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
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is not available/);
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
  expect((await screen.findByRole("alert")).textContent).toMatch(/Something went wrong in this part of the page/);
  expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  complain.mockRestore();
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
