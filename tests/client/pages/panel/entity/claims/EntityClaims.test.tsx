import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DetailPanel } from "../../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { answers, baogang, page, statuses } from "../../../../../support/browser/entityPanel.ts";
import { fakeFetch } from "../../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../../support/browser/renderClient.tsx";
import { claimOf, detailOf } from "../../../../../support/records/clientRecords.ts";

test("a claim is told whole: what, how much, when, about what, with which doubts, on whose word, and who contradicts it", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?sel=baogang");
  const claim = (await screen.findByText("Baogang plans 200,000 tonnes of rail.")).closest("article");
  expect(claim?.textContent).toContain("Heavy rail 重轨 planned (not dated)");
  const facts = [...(claim?.querySelectorAll("dl > div") ?? [])].map((row) => row.textContent);
  expect(facts).toEqual([
    "Planned200,000 tonnes (rail over five years)",
    "WhenMarch 2027",
    "About Rail alloy",
    "CaveatThe figure is an estimate, a forecast or one end of a range.",
    "NoteTwo papers differ.",
  ]);
  expect(claim?.textContent).toContain(
    "Disputed No independent voice supports it. Caixin contradicts or doubts it. Left out: a document of Baogang Group.",
  );
  const lists = [...(claim?.querySelectorAll("ul") ?? [])].map((list) => list.parentElement?.textContent);
  expect(lists).toEqual([
    "SourcesBaogang, 5 January 2026 (opens in a new tab)Title of site · company page, in Chinese, via Sohu cited by this claim onlyLeft out: the word of Baogang Group.",
    "Sources against itCaixin, undated (opens in a new tab)Doubts about rail · news media, in English cited by this claim only",
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
  expect(document.activeElement).toBe(screen.getAllByRole("link", { name: /^s\d/ })[2]);
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
  // The button is gone, and the focus moves to the first new claim.
  expect(document.activeElement?.closest("article")?.dataset.claim).toBe("c200");
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
  expect(await screen.findByText("No claim here matches.")).toBeDefined();
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
  expect(ends).toEqual([
    "is funded by  Inner Mongolia  no dated source",
    "produces  Heavy rail 重轨 planned (not dated)",
  ]);
});

test("the claims found go onto the canvas with their other ends, as one step", async () => {
  fakeFetch(answers);
  renderClient(<DetailPanel />, "/explore?s=baogang&sel=baogang");
  await userEvent.type(await screen.findByRole("textbox", { name: "Search these claims" }), "重轨");
  await userEvent.click(await screen.findByRole("button", { name: "Show it on the canvas" }));
  expect(address()).toMatch(/^\/explore\?s=baogang,[a-z-]+&sel=baogang$/);
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
  await waitFor(() => expect(statuses()).toContain("1 of 230 claims"));
  expect(await screen.findByText("Number 229.")).toBeDefined();
});
