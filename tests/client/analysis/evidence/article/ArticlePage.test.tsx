import { screen } from "@testing-library/react";
import { ArticlePage } from "../../../../../client/src/analysis/evidence/article/ArticlePage.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { sourceOf } from "../../../../support/records/clientRecords.ts";

test("the page is called by the source whose claims it counts, once that is known", async () => {
  const source = sourceOf({ id: "mp-2025", title: "MP reports" });
  fakeFetch({ "/api/sources/mp-2025": { body: { source, claims: [], entities: [], sources: [source], total: 0 } } });
  renderClient(<ArticlePage />, "/article?source=mp-2025");
  expect(document.title).toBe("How much of this article holds up? - Rare Earth Atlas");
  expect(await screen.findByRole("heading", { level: 2, name: "MP reports" })).toBeDefined();
  expect(document.title).toBe("How much of “MP reports” holds up? - Rare Earth Atlas");
});
