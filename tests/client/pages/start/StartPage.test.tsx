import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartPage } from "../../../../client/src/pages/start/StartPage.tsx";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

const summary = {
  dataset: {
    title: "t",
    version: "2026.11",
    date: "2026-11-25",
    licence: "CC BY 4.0",
    hash: "0",
    horizon: "2026-06-19",
    own: [],
  },
  entities: [{ type: "organisation", count: 458 }],
  predicates: [],
  evidence: [
    { evidence: "disputed", count: 34 },
    { evidence: "corroborated", count: 1550 },
  ],
  claim_count: 1584,
  source_count: 1185,
  publisher_count: 649,
  newest_source: "2026-06-19",
};
const view = {
  id: "ore",
  title: "From ore to hydrogen",
  title_zh: "从矿石到氢",
  sentence: "What Baogang does.",
  sentence_zh: "包钢",
  view: "s=baogang-group*&sel=baogang-group",
};

test("a curated view is one click away", async () => {
  fakeFetch({ "/api/views": { body: { views: [view] } }, "/api/summary": { body: summary } });
  renderClient(<StartPage search={null} />, "/");
  expect(await screen.findByText("What Baogang does.")).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "From ore to hydrogen" }));
  expect(address()).toBe("/explore?s=baogang-group*&sel=baogang-group");
});

test("the data set tells its size, its evidence, its version and its licence", async () => {
  fakeFetch({ "/api/views": { body: { views: [] } }, "/api/summary": { body: summary } });
  renderClient(<StartPage search={null} />, "/");
  const data = await screen.findByRole("region", { name: "What the data set contains" });
  expect(await within(data).findByText("1,185")).toBeDefined();
  expect(data.textContent).toContain("1,584 claims: 1,550\u00a0corroborated, 34\u00a0disputed");
  expect(data.textContent).toContain(
    "Data set 2026.11 of 25 November 2026. This data set knows nothing newer than 19 June 2026. Data: CC BY 4.0 (opens in a new tab).",
  );
  expect(within(data).getByRole("link", { name: "API documentation" }).getAttribute("href")).toBe("/api/docs");
  expect(document.title).toBe("Rare Earth Atlas");
});

test("all five grades of evidence are explained, also while the server is away", async () => {
  const fake = fakeFetch({ "/api": "unreachable" });
  renderClient(<StartPage search={null} />, "/");
  const guide = screen.getByRole("region", { name: "How to read the evidence" });
  expect(
    within(guide)
      .getAllByRole("term")
      .map((term) => term.textContent?.trim()),
  ).toEqual(["Corroborated", "Single source", "Assessed by the editors", "Self-reported", "Disputed"]);
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  Object.assign(fake.answers, { "/api/views": { body: { views: [view] } }, "/api/summary": { body: summary } });
  const views = screen.getByRole("region", { name: "Where to start" });
  await userEvent.click(within(views).getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "From ore to hydrogen" })).toBeDefined();
  expect(await screen.findByText("649")).toBeDefined();
});

test("the start page says who made it, for whom, from what, and how to cite it; the citation can be copied", async () => {
  fakeFetch({ "/api/views": { body: { views: [] } }, "/api/summary": { body: summary } });
  const user = userEvent.setup();
  renderClient(<StartPage search={null} />, "/");
  const about = screen.getByRole("region", { name: "About this atlas" });
  expect(screen.getByRole("link", { name: "Who made it, and how to cite it" }).getAttribute("href")).toBe(
    `#${about.id}`,
  );
  expect(about.textContent).toContain("The Rare Earth Atlas contributors made it for policy researchers");
  const citation = await within(about).findByText(
    /^Rare Earth Atlas contributors, Rare Earth Atlas: .+\. Data set 2026\.11 of 25 November 2026, content hash \w+\. Accessed \d+ \w+ \d{4}\.$/,
  );
  await user.click(within(about).getByRole("button", { name: "Copy the citation" }));
  expect(await navigator.clipboard.readText()).toBe(citation.textContent);
});

test("the guide to the evidence leads to the page on how well the data hold up", () => {
  fakeFetch({ "/api": "unreachable" });
  renderClient(<StartPage search={null} />, "/");
  const guide = screen.getByRole("region", { name: "How to read the evidence" });
  const link = within(guide).getByRole("link", { name: "How well does the data hold up?" });
  expect(link.getAttribute("href")).toBe("/evidence");
});
