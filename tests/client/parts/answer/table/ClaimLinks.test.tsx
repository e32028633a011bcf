import { screen } from "@testing-library/react";
import { ClaimLinks } from "../../../../../client/src/parts/answer/table/ClaimLinks.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";

const claim = claimOf({
  id: "c",
  statement: "Baogang rolled the rail.",
  sources: ["s1"],
  independent_sources: ["s1"],
  disputed_by: ["s2"],
  evidence: "disputed",
});
const sources = [
  sourceOf({ id: "s1", publisher: "Reuters", published: "2025-03", title: "Rail rolled" }),
  sourceOf({ id: "s2", publisher: "Caixin", published: null, title: "Rail doubted" }),
];
const entities = [claim.subject, claim.object].map((id) => entityOf({ id }));

test("the claims of a row say why they have their grade, and link to the documents for and against them", async () => {
  fakeFetch({ "/api/claims/context": { body: { entities, sources } } });
  renderClient(<ClaimLinks label="Claims of row 1" claims={[claim]} />, "/questions");
  const links = await screen.findAllByRole("link", { name: /opens in a new tab/ });
  expect(links.map((link) => link.textContent)).toEqual([
    "Reuters, March 2025 (opens in a new tab)",
    "Caixin (opens in a new tab)",
  ]);
  const item = screen.getByRole("listitem").textContent;
  expect(item).toContain("Caixin contradicts or doubts it");
  expect(item).toMatch(/Sources: Reuters.*Against it: Caixin/);
});

test("without an answer of the server the statements can still be read", async () => {
  fakeFetch({ "/api/claims/context": "unreachable" });
  renderClient(<ClaimLinks label="Claims of row 1" claims={[claim]} />, "/questions");
  expect(await screen.findByRole("link", { name: "Baogang rolled the rail." })).toBeDefined();
  expect(screen.queryByText(/Sources/)).toBeNull();
});
