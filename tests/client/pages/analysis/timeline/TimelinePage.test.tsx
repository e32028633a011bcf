import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TimelinePage } from "../../../../../client/src/pages/analysis/timeline/TimelinePage.tsx";
import { strings } from "../../../../../client/src/papers/answers/timeline/strings.ts";
import { type FakeAnswer, type FakeFetch, fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf, entityOf } from "../../../../support/records/clientRecords.ts";

const plant = entityOf({ id: "plant", name: "Plant" });
const mine = entityOf({ id: "mine", name: "Mine" });
const between = { subject: "plant", object: "mine", sources: ["told"], newest_source: "2021-06", confirmed: "2021-06" };
const claims = [
  claimOf({ ...between, id: "x-1", since: "2019-05", statement: "It opened." }),
  claimOf({ ...between, id: "x-2", since: "2020", statement: "It grew.", evidence: "corroborated", own: "desk" }),
  claimOf({ ...between, id: "x-3", since: "2022", due: "2022", status: "planned", statement: "It is to double." }),
  claimOf({ ...between, id: "x-4", since: "2100", due: "2100", status: "planned", statement: "It is to last." }),
  claimOf({ ...between, id: "x-5", since: "2018", status: "ended", statement: "It was small." }),
  claimOf({ ...between, id: "x-6", statement: "It is near." }),
];

function open(at: string, answer: FakeAnswer | null = null, shown = plant): FakeFetch {
  const fake = fakeFetch({
    "/api/summary": { body: { dataset: { version: "2026.11", date: "2026-11-25" } } },
    "/api/entities/plant": {
      body: detailOf(shown, {
        claim_counts: [{ predicate: "SUPPLIES", direction: "out", count: 6 }],
        evidence_counts: [
          { evidence: "corroborated", count: 1 },
          { evidence: "single-source", count: 5 },
        ],
      }),
    },
    "/api/entities/plant/claims": answer ?? {
      body: { claims, entities: [mine], sources: [], total: 6 },
    },
    "/api/entities/nobody": { status: 404, code: "not_found" },
  });
  renderClient(<TimelinePage />, at);
  return fake;
}

const openHub = (at: string) => open(at, null, { ...plant, claim_count: 120_000 });
const years = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent?.slice(0, 4));

test("dates stand by year, newest first, each with its words, evidence, sources, and a link to its claim", async () => {
  open("/timeline?entity=plant");
  await screen.findByRole("heading", { name: "Plant: 5 dates" });
  expect(years()).toEqual(["2100", "2022", "2020", "2019", "2018"]);
  const items = screen
    .getAllByRole("list", { name: /month not known|May 2019/ })
    .flatMap((list) => within(list).getAllByRole("listitem"));
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "Planned for 2100It is to last. Single source 1 source Plant supplies Mine (planned) Still ahead; not checked since June 2021 ",
    "Planned for 2022It is to double. Single source 1 source Plant supplies Mine (planned) Was planned for 2022; whether it came is not known here ",
    "Since 2020It grew. your own dataCorroborated 1 source Plant supplies Mine last reported 2021",
    "Since May 2019It opened. Single source 1 source Plant supplies Mine last reported 2021",
    "Since 2018It was small. Single source 1 source Plant supplies Mine  Ended; date unknown.",
  ]);
  expect(screen.getByRole("link", { name: "It grew." }).getAttribute("href")).toBe(
    "/explore?s=plant.mine&sel=claim:x-2",
  );
  expect(screen.getByText("Plant: 5 dates in 5 claims, from 2018 to 2100.")).toBeTruthy();
  expect(screen.getByText(/^1 claim is due to be checked again/)).toBeTruthy();
  // Undated claims are folded, with their count.
  await userEvent.click(screen.getByText("1 undated claim"));
  expect(await screen.findByRole("link", { name: "It is near." })).toBeTruthy();
});

test("where the newest source is older than what is told, that is said, as on cards", async () => {
  const told = claimOf({ ...between, id: "x-7", since: "2022", quantity: 5, newest_source: "2012-03-26" });
  open("/timeline?entity=plant", { body: { claims: [told], entities: [mine], sources: [], total: 1 } });
  expect(
    await screen.findByText(
      "Its newest dated source, from 26 March 2012, predates what it describes: the figure is more than two years old",
    ),
  ).toBeTruthy();
});

test("order, filters and the date up to which is told stand in the address", async () => {
  const fake = open("/timeline?entity=plant");
  await userEvent.click(await screen.findByRole("button", { name: "Oldest first" }));
  expect(address()).toBe("/timeline?entity=plant&order=oldest");
  expect(years()).toEqual(["2018", "2019", "2020", "2022", "2100"]);

  await userEvent.type(screen.getByRole("textbox", { name: /As of: year, month or day/ }), "2020-01{Enter}");
  expect(address()).toBe("/timeline?entity=plant&asOf=2020-01&order=oldest");
  expect(years()).toEqual(["2018", "2019", "2020"]);
  expect(screen.getByText("Shown up to January 2020; 2 later dates are left out.")).toBeTruthy();
  // Later dates are not shown, nor claims that have only later dates.
  expect(screen.getByText("Plant: 3 dates in 3 claims, from 2018 to 2020.")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Corroborated 1" }));
  expect(address()).toBe("/timeline?entity=plant&asOf=2020-01&evidence=corroborated&order=oldest");
  expect(fake.asked).toContain("/api/entities/plant/claims?limit=500&evidence=corroborated");
});

test("the counts beside the filters are those of the claims told up to the date, undated ones apart", async () => {
  open("/timeline?entity=plant");
  const phrase = await screen.findByRole("button", { name: "supplies 5" });
  expect(phrase.getAttribute("title")).toBe("1 more claim is undated.");
  expect(screen.getByRole("button", { name: "Single source 4" })).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: /As of: year, month or day/ }), "2020-01{Enter}");
  expect(screen.getByText("Plant: 3 dates in 3 claims, from 2018 to 2020.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "supplies 3" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Single source 2" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Corroborated 1" })).toBeTruthy();
});

test("dates that are all one are told as one, not from it to itself", () => {
  expect(strings.summary("Plant", 1, "1 claim", "2025", "2025")).toBe("Plant: 1 date in 1 claim: 2025.");
  expect(strings.summary("Plant", 3, "2 claims", "2025", "2025")).toBe("Plant: 3 dates in 2 claims, all of 2025.");
});

test("where every date is later, none up to the day asked for is told, not none at all", async () => {
  open("/timeline?entity=plant&asOf=2001");
  expect(await screen.findByText("Plant: no date up to 2001.")).toBeTruthy();
  expect(screen.getByText("Shown up to 2001; 5 later dates are left out.")).toBeTruthy();
});

test("of a hub the best evidenced thousand are read, page by page, and that is said", async () => {
  const page = (from: number) =>
    Array.from({ length: 500 }, (_, index) => claimOf({ ...between, id: `y-${from + index}`, since: "2020" }));
  const fake = openHub("/timeline?entity=plant");
  fake.answers["/api/entities/plant/claims"] = (path) => ({
    body: { claims: page(path.includes("offset=500") ? 500 : 0), entities: [mine], sources: [], total: 120_000 },
  });
  await screen.findByText(
    "Only the 1,000 claims with the best evidence, of 120,000, are included. Use the filters to see others.",
  );
  expect(fake.asked.filter((path) => path.includes("/claims"))).toEqual([
    "/api/entities/plant/claims?limit=500",
    "/api/entities/plant/claims?limit=500&offset=500",
  ]);
  expect(await screen.findByRole("heading", { name: "Plant: 1,000 dates" })).toBeTruthy();
  // A hub is not read whole, so all of its claims are counted.
  expect(screen.getByRole("button", { name: "supplies 6" })).toBeTruthy();
});

test("of a hub that is narrowed nothing is read besides: all of its claims are counted by kind", async () => {
  const fake = openHub("/timeline?entity=plant&evidence=corroborated");
  expect(await screen.findByRole("button", { name: "supplies 6" })).toBeTruthy();
  expect(fake.asked.filter((path) => path.includes("/claims"))).toEqual([
    "/api/entities/plant/claims?limit=500&evidence=corroborated",
  ]);
});

test("without an entity some are offered", async () => {
  open("/timeline");
  expect(screen.getByRole("link", { name: "Baogang Group" }).getAttribute("href")).toBe(
    "/timeline?entity=baogang-group",
  );
});

test("an entity that is not there is said once", async () => {
  open("/timeline?entity=nobody");
  expect((await screen.findAllByRole("alert")).map(({ textContent }) => textContent)).toHaveLength(1);
});

test("claims that do not come can be asked for again", async () => {
  open("/timeline?entity=plant", { status: 503, code: "store_unavailable" });
  expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
});
