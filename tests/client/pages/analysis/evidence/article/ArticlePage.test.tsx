import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { handedText } from "../../../../../../client/src/model/address/pages/readAddress.ts";
import { ArticlePage } from "../../../../../../client/src/pages/analysis/evidence/article/ArticlePage.tsx";
import { fakeFetch } from "../../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../../support/browser/renderClient.tsx";
import { sourceOf } from "../../../../../support/records/clientRecords.ts";

test("an article that is no source leads to the page that reads it, and a pasted one goes there", async () => {
  fakeFetch({ "/api/sources": { body: { sources: [], total: 0 } } });
  renderClient(<ArticlePage />, "/article");
  expect(screen.getByRole("link", { name: /Paste it to read it/ }).getAttribute("href")).toBe("/read");
  await userEvent.click(screen.getByRole("searchbox"));
  await userEvent.paste("A title.");
  expect(handedText.value()).toBeNull();
  await userEvent.paste("A whole article. ".repeat(20));
  expect([address(), handedText.value()]).toEqual(["/read", "A whole article. ".repeat(20)]);
  handedText.set(null);
});

test("the page is called by the source whose claims it counts, once that is known", async () => {
  const source = sourceOf({ id: "mp-2025", title: "MP reports" });
  fakeFetch({ "/api/sources/mp-2025": { body: { source, claims: [], entities: [], sources: [source], total: 0 } } });
  renderClient(<ArticlePage />, "/article?source=mp-2025");
  expect(document.title).toBe("How much of this article holds up? - Rare Earth Atlas");
  expect(await screen.findByRole("heading", { level: 2, name: "MP reports" })).toBeDefined();
  expect(document.title).toBe("How much of “MP reports” holds up? - Rare Earth Atlas");
});
