import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const mp = entityOf({ id: "mp", name: "MP Materials" });
const shenghe = entityOf({ id: "shenghe", name: "Shenghe", name_zh: "盛和资源" });
const alloy = entityOf({ id: "alloy", name: "Alloy", type: "product" });
const entities = [mp, shenghe, alloy];
const stake = claimOf({
  id: "sou-1",
  subject: "shenghe",
  predicate: "OWNS_STAKE_IN",
  object: "mp",
  statement: "Shenghe holds 8% of MP.",
  since: "2017-06",
  newest_source: "2024-03",
  share_pct: 8,
  quantity: 3,
  unit: "t",
  quantity_of: "alloy",
  maturity: "pilot",
  about: "alloy",
  caveats: ["weak", "estimate"],
  notes: "Diluted since.",
  dossier: "south-and-light",
  sources: ["s1", "s2", "s3", "s4"],
  independent_sources: ["s1", "s2", "s3", "s4"],
  disputed_by: ["against"],
  evidence: "disputed",
});
const older = claimOf({ id: "sou-0", subject: "shenghe", predicate: "OWNS_STAKE_IN", object: "mp" });
const newer = claimOf({ id: "sou-2", subject: "mp", object: "shenghe" });
const sources = ["s1", "s2", "s3", "s4", "against"].map((id) => sourceOf({ id, claim_count: 7 }));
const answers = {
  "/api/claims/sou-1": { body: { claim: stake, entities, sources } },
  "/api/claims/between": { body: { entities, claims: [older, stake, newer] } },
};

test("a claim is read whole: statement, ends, grade, reason, every column, and every source in full", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=claim:sou-1");
  expect(await screen.findByRole("heading", { level: 2, name: "Shenghe owns a stake in MP Materials" })).toBeDefined();
  const panel = screen.getByRole("complementary", { name: "Details" });
  expect(within(panel).getByText("Shenghe holds 8% of MP.")).toBeDefined();
  expect(panel.textContent).toContain("Shenghe 盛和资源 owns a stake in  MP Materials");
  expect(panel.textContent).toContain("Disputed Four voices: s1, s2, s3, s4. against contradicts or doubts it");
  expect(panel.textContent).toContain("A source contradicts it, and not only in a detail.");
  expect(within(panel).getAllByRole("link", { name: /opens in a new tab/ })).toHaveLength(5);
  expect([...panel.querySelectorAll("dt, dd")].map((cell) => cell.textContent?.trim())).toEqual([
    ...["Status", "In force (not dated)"],
    ...["Last confirmed", "not dated"],
    ...["When", "as of June 2017"],
    ...["Newest source", "March 2024"],
    ...["Share held", "8%"],
    ...["Actual figure", "3 tonnes (alloy)"],
    ...["Maturity", "pilot"],
    ...["About", "Alloy"],
    "Caveat",
    "The claim, or its figure, rests on weak sources only. The figure is an estimate, a forecast or one end of a range.",
    ...["Note", "Diluted since."],
    ...["Dossier", "South and light"],
    ...["Claim ID", "sou-1"],
  ]);
  expect(document.title).toBe("Shenghe owns a stake in MP Materials - Rare Earth Atlas");
});

test("dates that the data set does not state are said to be so", async () => {
  fakeFetch({ ...answers, "/api/claims/sou-0": { body: { claim: older, entities, sources } } });
  renderClient(<DetailPanel />, "/explore?sel=claim:sou-0");
  const when = await screen.findByText("When");
  expect(when.nextElementSibling?.textContent).toBe("not stated");
  expect(screen.getByText("Newest source").nextElementSibling?.textContent).toBe("undated");
});

test("one goes to the claims before and after it between the same two, and to all of them", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?s=mp&sel=claim:sou-1");
  expect(await screen.findByText("Claim 2 of 3 between the two")).toBeDefined();
  const hrefs = ["‹ Previous claim", "Next claim ›", "All claims between the two"].map((name) =>
    screen.getByRole("link", { name }).getAttribute("href"),
  );
  expect(hrefs).toEqual([
    "/explore?s=mp&sel=claim:sou-0",
    "/explore?s=mp&sel=claim:sou-2",
    "/explore?s=mp&sel=mp~shenghe",
  ]);
});

test("a claim whose ends are not on the canvas can be shown there, without losing the card", async () => {
  fakeFetch({ ...answers, "/api/summary": "unreachable" });
  renderClient(<DetailPanel />, "/explore?sel=claim:sou-1");
  await userEvent.click(await screen.findByRole("button", { name: "Show on the canvas" }));
  expect(address()).toBe("/explore?s=shenghe.mp&sel=claim:sou-1");
});

test("a claim that this data set does not have is said to be missing", async () => {
  fakeFetch({});
  renderClient(<DetailPanel />, "/explore?sel=claim:gone-1");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "This claim is not in this version of the data set.gone-1",
  );
});

test("a claim that does not come can be asked for again", async () => {
  const fake = fakeFetch({ ...answers, "/api/claims/sou-1": { status: 503, code: "store_unavailable" } });
  renderClient(<DetailPanel />, "/explore?sel=claim:sou-1");
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is not available/);
  fake.answers["/api/claims/sou-1"] = answers["/api/claims/sou-1"];
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Shenghe holds 8% of MP.")).toBeDefined();
});
