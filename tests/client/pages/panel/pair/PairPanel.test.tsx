import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const entities = [
  entityOf({ id: "mp", name: "MP Materials", counterpart: true }),
  entityOf({ id: "shenghe", name: "Shenghe" }),
];
const stake = claimOf({
  id: "1",
  subject: "shenghe",
  predicate: "OWNS_STAKE_IN",
  object: "mp",
  share_pct: 7.7,
  sources: ["reuters"],
  independent_sources: ["reuters"],
});
const supply = claimOf({
  id: "2",
  subject: "mp",
  predicate: "SUPPLIES",
  object: "shenghe",
  status: "ended",
  until: "2025-04",
});
const detailOfClaim = (claim: typeof stake) => ({
  body: { claim, entities, sources: [sourceOf({ id: "reuters", publisher: "Reuters" })] },
});
const answers = {
  "/api/claims/between": { body: { entities, claims: [stake, supply] } },
  "/api/claims/1": detailOfClaim(stake),
  "/api/claims/2": detailOfClaim(supply),
};

test("a pair shows the claims between the two, each with its direction, its status and its sources", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  expect(await screen.findByRole("heading", { level: 2, name: "MP Materials and Shenghe" })).toBeDefined();
  expect(
    screen.getAllByRole("heading", { level: 4 }).map((heading) => heading.textContent?.replaceAll(/\s+/g, " ").trim()),
  ).toEqual([
    "Shenghe owns a stake in MP Materials in force (not dated)",
    "MP Materials supplies Shenghe ended April 2025 (not dated)",
  ]);
  expect(screen.getByText("7.7%")).toBeDefined();
  expect(screen.getByText("until April 2025")).toBeDefined();
  expect(screen.getByRole("link", { name: /^Reuters/ })).toBeDefined();
  expect(document.title).toBe("MP Materials and Shenghe - Rare Earth Atlas");
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("a pair has the grade of its line, and says how many grades it is made of and why it has this one", async () => {
  const doubted = { ...supply, evidence: "disputed" as const, status: "in-force" as const };
  fakeFetch({
    ...answers,
    "/api/claims/between": { body: { entities, claims: [stake, doubted] } },
    "/api/claims/2": detailOfClaim(doubted),
  });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  const line = await screen.findByText(/^Line:/);
  expect(line.textContent).toBe("Line: Disputed 2 claims, 2 grades");
  expect(screen.getByText(/^A line is disputed if any of its claims in force is/)).toBeDefined();
});

test("two entities without a claim between them are said to have none", async () => {
  fakeFetch({ "/api/claims/between": { body: { entities, claims: [] } } });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  expect(await screen.findByText("No claim in this data set links the two directly.")).toBeDefined();
});

test("when one claim does not come, nothing is shown in part, and it can be asked for again", async () => {
  const fake = fakeFetch({ ...answers, "/api/claims/2": "unreachable" });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  expect((await screen.findByRole("alert")).textContent).toMatch(/server is not responding/);
  fake.answers["/api/claims/2"] = answers["/api/claims/2"];
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findAllByRole("heading", { level: 4 })).toHaveLength(2);
});

test("where claims give different figures for one thing, these stand side by side, each leading to its claim", async () => {
  const newer = claimOf({
    id: "3",
    subject: "shenghe",
    predicate: "OWNS_STAKE_IN",
    object: "mp",
    share_pct: 8.39,
    since: "2025",
    sources: ["reuters"],
    disputed_by: ["reuters"],
    evidence: "disputed",
  });
  fakeFetch({
    ...answers,
    "/api/claims/between": { body: { entities, claims: [stake, newer] } },
    "/api/claims/3": detailOfClaim(newer),
  });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  const table = await screen.findByRole("table", { name: "Share of MP Materials that Shenghe holds" });
  expect([...table.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
    ["Figure", "When", "Evidence", "Publishers"],
    ["8.39%", "as of 2025in force (not dated)", "Disputed", "Reutersagainst: Reuters"],
    ["7.7%", "not statedin force (not dated)", "Single source", "Reuters"],
  ]);
  const link = screen.getByRole("link", { name: "8.39%: details of claim 3" });
  expect(link.getAttribute("href")).toBe("/explore?sel=claim:3");
});

test("many claims between two are searched, narrowed and ordered as those of one entity are; few are not", async () => {
  const user = userEvent.setup();
  const loan = claimOf({ ...supply, id: "3", statement: "A prepayment of 100 million dollars.", since: "2017" });
  const offtake = claimOf({ ...supply, id: "4", evidence: "disputed", since: "2022" });
  const all = [stake, supply, loan, offtake];
  fakeFetch({
    "/api/claims/between": { body: { entities, claims: all } },
    ...Object.fromEntries(all.map((claim) => [`/api/claims/${claim.id}`, detailOfClaim(claim)])),
  });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  const ids = () => screen.queryAllByRole("article").map((article) => article.dataset.claim);
  const field = await screen.findByRole("textbox", { name: "Search these claims" });
  expect(ids()).toEqual(["1", "2", "3", "4"]);
  await user.type(field, "prepayment");
  expect(ids()).toEqual(["3"]);
  expect(screen.getByText("1 of 4 claims").getAttribute("role")).toBe("status");
  await user.type(field, " nonsense");
  expect(screen.getByText("No claim here matches.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Show all claims" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Newest first");
  expect(ids()).toEqual(["2", "4", "3", "1"]);
  await user.click(screen.getByRole("button", { name: /1.disputed/ }));
  expect(ids()).toEqual(["4"]);
});

test("a plan beside what is reached says that it is one, and what both measure stands below", async () => {
  const supplies = claimOf({
    id: "4",
    subject: "mp",
    predicate: "SUPPLIES",
    object: "shenghe",
    quantity: 900,
    unit: "t/yr",
    quantity_of: "oxide",
    quantity_kind: "actual",
    since: "2024",
  });
  const planned = claimOf({ ...supplies, id: "5", quantity: 1000, quantity_kind: "planned", since: "2025" });
  fakeFetch({
    ...answers,
    "/api/claims/between": { body: { entities, claims: [supplies, planned] } },
    "/api/claims/4": detailOfClaim(supplies),
    "/api/claims/5": detailOfClaim(planned),
  });
  renderClient(<DetailPanel />, "/explore?sel=mp~shenghe");
  const table = await screen.findByRole("table", { name: "MP Materials supplies Shenghe, in tonnes a year" });
  expect([...table.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual([
    "Planned: 1,000 tonnes a yearoxide",
    "900 tonnes a yearoxide",
  ]);
});
