import { screen, within } from "@testing-library/react";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const mp = entityOf({ id: "mp", name: "MP Materials" });
const shenghe = entityOf({ id: "shenghe", name: "Shenghe" });
const source = sourceOf({
  id: "mp-2025",
  title: "MP reports",
  publisher: "MP Materials",
  publisher_entity: "mp",
  via: "Business Wire",
  published: "2025-02-20",
  kind: "company",
  claim_count: 3,
});
const alone = claimOf({ id: "c1", subject: "mp", object: "shenghe", sources: ["mp-2025"], evidence: "self-reported" });
const supported = claimOf({
  id: "c2",
  subject: "shenghe",
  object: "mp",
  sources: ["mp-2025", "reuters"],
  independent_sources: ["reuters"],
});
const doubted = claimOf({
  id: "c3",
  subject: "shenghe",
  object: "mp",
  sources: ["reuters", "caixin"],
  independent_sources: ["reuters", "caixin"],
  disputed_by: ["mp-2025"],
  evidence: "disputed",
});
const detail = { source, claims: [alone, supported, doubted], entities: [mp, shenghe], sources: [source], total: 3 };

test("a source is told by publisher, its kind and controller, whom it retells, place, date, last reading, language and link", async () => {
  const told = {
    publisher_kind: "state-media",
    publisher_country: "CN",
    publisher_note: "? a ministry runs it",
    publisher_controlled_by: "shenghe",
    repeats: "reuters",
    repeated_publisher: "Reuters",
    newest_check: "2026-11-28",
  } as const;
  fakeFetch({ "/api/sources/mp-2025": { body: { ...detail, source: { ...source, ...told } } } });
  renderClient(<DetailPanel />, "/explore?sel=source:mp-2025");
  expect(await screen.findByRole("heading", { level: 2, name: "MP reports" })).toBeDefined();
  expect(screen.getByRole("link", { name: "About the source reuters" }).getAttribute("href")).toContain(
    "source:reuters",
  );
  const panel = screen.getByRole("complementary", { name: "Details" });
  expect([...panel.querySelectorAll("dt, dd")].map((cell) => cell.textContent)).toEqual([
    ...["Publisher", "MP Materials, on the word of  MP Materials"],
    ...["Kind of publisher", "State media (China) (doubtful). A ministry runs it"],
    ...["Controlled by", " Shenghe"],
    ...["Repeats", "Reuters"],
    ...["Accessed via", "Business Wire"],
    ...["Published", "20 February 2025"],
    ...["Kind of document", "Company"],
    ...["Last read again", "28 November 2026"],
    ...["Language", "English"],
    ...["Link", "Open the document at example.org (opens in a new tab)"],
    ...["Source ID", "mp-2025"],
  ]);
  const link = screen.getByRole("link", { name: /Open the document/ });
  expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual([source.url, "noopener noreferrer"]);
});

test("a source whose address is none of the web has its card, with the address as text", async () => {
  fakeFetch({ "/api/sources/mp-2025": { body: { ...detail, source: { ...source, url: "http://[" } } } });
  renderClient(<DetailPanel />, "/explore?sel=source:mp-2025");
  expect((await screen.findByText("Link")).nextElementSibling?.textContent).toBe("http://[");
  expect(screen.queryByRole("link", { name: /Open the document/ })).toBeNull();
});

test("every claim that rests on it or is contradicted by it says how many other independent sources it has", async () => {
  fakeFetch({ "/api/sources/mp-2025": { body: detail } });
  renderClient(<DetailPanel />, "/explore?sel=source:mp-2025");
  const resting = within(await screen.findByRole("region", { name: "Claims that rest on it" }));
  expect(resting.getAllByText(/other independent/).map((text) => text.textContent)).toEqual([
    "Self-reported no other independent source Details",
    "Single source 1 other independent source Details",
  ]);
  const contradicted = within(screen.getByRole("region", { name: "Claims that it contradicts or doubts" }));
  expect(contradicted.getByText(/independent sources support it/).textContent).toBe(
    "Disputed 2 independent sources support it Details",
  );
  expect(contradicted.getByRole("link", { name: "Details of claim c3" }).getAttribute("href")).toBe(
    "/explore?sel=claim:c3",
  );
});

test("where only the first claims came, that is said", async () => {
  fakeFetch({ "/api/sources/mp-2025": { body: { ...detail, total: 501 } } });
  renderClient(<DetailPanel />, "/explore?sel=source:mp-2025");
  expect(await screen.findByText("Showing the first 3 of 501 claims.")).toBeDefined();
});

test("a source that this data set does not have is said to be missing", async () => {
  fakeFetch({});
  renderClient(<DetailPanel />, "/explore?sel=source:gone");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "This source is not in this version of the data set.gone",
  );
});
