import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { SearchBox } from "../../../../client/src/pages/search/SearchBox.tsx";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";
import {
  askedForNames,
  ends,
  field,
  hits,
  options,
  ownersOf,
  searchFinds,
  supply,
} from "../../../support/browser/searchBox.ts";

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const end of ends.splice(0)) end();
  return setLanguage("en");
});

test("entities come as one types, the best name first, with both names, the alias that matched, kind and country", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.click(field());
  await userEvent.paste("bao");
  expect(await screen.findAllByRole("option")).toHaveLength(3);
  expect(options()).toEqual([
    "Baogang Group包钢集团also Baotou Iron and SteelState group · China",
    "Magnets",
    "Baotou SteelChina",
  ]);
  const groups = screen.getAllByRole("group");
  expect(
    groups.map((group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent),
  ).toEqual(["Entities"]);
  await waitFor(() =>
    expect(fake.asked.filter((path) => path.includes("?"))).toEqual([
      "/api/ask?q=bao&limit=6",
      "/api/search?q=bao&limit=20",
      "/api/claims?q=bao&limit=20",
      "/api/sources?q=bao&limit=20",
    ]),
  );
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("3 entities found"));
});

test("from the start page a pick leads to the explorer", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="large" />, "/");
  await userEvent.type(field(), "bao");
  await userEvent.click(await screen.findByRole("option", { name: /Magnets/ }));
  expect(address()).toBe("/explore?s=magnets*8&sel=magnets");
});

test("on a page that shows no view a pick begins a new one, or is added to the view that was seen last", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" viewQuery="?s=tesla&labels=en" />, "/paths?from=tesla");
  await userEvent.type(field(), "bao");
  await userEvent.click(await screen.findByRole("option", { name: /Magnets/ }));
  expect(address()).toBe("/explore?s=magnets*8&sel=magnets&labels=en");
  cleanup();
  renderClient(<SearchBox size="header" viewQuery="?s=tesla&labels=en" />, "/paths?from=tesla");
  await userEvent.type(field(), "bao");
  fireEvent.click(await screen.findByRole("option", { name: /Magnets/ }), { shiftKey: true });
  expect(address()).toBe("/explore?s=tesla,magnets&sel=magnets&labels=en");
});

test("an answer that comes after that of a later letter is given up and shows nothing", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/search?q=bao&"] = { body: { hits: [hits[1]] } };
  fake.hold("q=bao&");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "baot");
  await waitFor(() => expect(options()).toHaveLength(3));
  expect(fake.aborted).toContain("/api/search?q=bao&limit=20");
  fake.release();
  await new Promise((done) => setTimeout(done, 50));
  expect(options()).toHaveLength(3);
});

test("entities are asked for with every letter, claims and sources once, after a pause", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  for (const text of ["b", "ba", "bao"]) fireEvent.input(field(), { target: { value: text } });
  await waitFor(() => expect(fake.asked).toContain("/api/claims?q=bao&limit=20"));
  expect(askedForNames(fake)).toEqual(["b", "ba", "bao"].map((q) => `/api/search?q=${q}&limit=20`));
  expect(fake.asked.filter((path) => /claims|sources/.test(path))).toHaveLength(2);
});

test("nothing found says so, and what else to try", async () => {
  searchFinds([]);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "unobtainium");
  expect((await screen.findAllByText("Nothing found for “unobtainium”.")).length).toBeGreaterThan(0);
  expect(screen.getByText(/Chinese name, pinyin/)).toBeDefined();
  expect(field().getAttribute("aria-expanded")).toBe("false");
});

test("a search that fails says so and can be tried again, without losing what was typed", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/search"] = "unreachable";
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  const retry = await screen.findByRole("button", { name: "Try again" });
  expect(screen.getAllByText(/Could not search entities\. The /).length).toBeGreaterThan(0);
  fake.answers["/api/search"] = { body: { hits } };
  await userEvent.click(retry);
  await screen.findAllByRole("option");
  expect(field().value).toBe("bao");
});

test("in Chinese the reason for which the server refuses a search is spoken as English, shown and said aloud", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/search"] = { status: 400, code: "bad_request", message: "q: too long" };
  await setLanguage("zh");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(screen.getByRole("combobox"), "bao");
  const shown = await screen.findByText(/^未能搜索：实体。/, { selector: "p" });
  for (const said of [shown, screen.getByRole("status")]) {
    await waitFor(() => expect(said.querySelector("[lang=en]")?.textContent).toBe("q: too long"));
  }
});

test("where entities alone are asked for, all that are listed come onto the canvas as one step, and are selected", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />, "/explore?s=catl");
  await userEvent.type(field(), "entity: bao");
  await userEvent.click(await screen.findByRole("option", { name: "Add all 3 to the canvas" }));
  await waitFor(() =>
    expect(address()).toBe("/explore?s=catl,baogang-group.magnets.baotou-steel&sel=baogang-group.magnets.baotou-steel"),
  );
  expect(screen.getByRole("status").textContent).toBe("3 entities are on the canvas.");
});

test("what all would add is offered neither among other kinds nor for one hit", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  expect(await screen.findAllByRole("option")).toHaveLength(3);
  searchFinds(hits.slice(0, 1));
  await userEvent.clear(field());
  await userEvent.type(field(), "entity: one");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
});

test("a country typed in either language stands first with what the data have there, and lists it", async () => {
  const fake = searchFinds([]);
  renderClient(<SearchBox size="header" />);
  for (const typed of ["中国", "China"]) {
    await userEvent.clear(field());
    await userEvent.type(field(), typed);
    await waitFor(() => expect(options()[0]).toBe("China41 organisations, 2 places43 entities"));
  }
  await userEvent.click(screen.getByRole("option", { name: /^China/ }));
  expect(field().value).toBe("country: China");
  await waitFor(() =>
    expect(options().slice(1, 3)).toEqual(["Show all 41 organisations in China", "Show all 2 places in China"]),
  );
  expect(fake.asked.at(-1)).toBe("/api/entities?country=CN&limit=100");
  expect(options()[0]).toBe("Add all 2 to the canvas");
  expect(screen.getByText("China: 43 entities, those with the most claims first")).toBeDefined();
  await userEvent.click(screen.getByRole("option", { name: "Show all 2 places in China" }));
  expect(field().value).toBe("place: country: China");
  await waitFor(() => expect(fake.asked.at(-1)).toBe("/api/entities?types=place&country=CN&limit=100"));
});

test("what is listed of a country goes onto the canvas as one step", async () => {
  searchFinds([]);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "country: China");
  await screen.findByRole("option", { name: "Add all 2 to the canvas" });
  await waitFor(() => expect(screen.getByRole("listbox").dataset.stale).toBeUndefined());
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toMatch(/^\/explore\?s=baogang-group\.baotou-steel&/));
});

test("after `question:` the questions stand that have the words in their titles, and lead to their pages", async () => {
  searchFinds(hits, { questions: [ownersOf] });
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "question: own");
  await userEvent.click(await screen.findByRole("option", { name: "Who owns this organisation?" }));
  expect(address()).toBe("/questions/ownersOf");
});

test("the claims found go onto the canvas with both their ends as one step, and the first claim stays what Enter opens", async () => {
  const sale = { ...supply, id: "bao-002", subject: "baotou-steel" };
  searchFinds([], { claims: [supply, sale] });
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "claim: supplies");
  const all = await screen.findByRole("option", { name: "Show these 2 on the canvas" });
  expect(options()[0]).toBe(all.textContent);
  expect(all.getAttribute("aria-selected")).toBe("false");
  await userEvent.click(all);
  expect(address()).toBe("/explore?s=baogang-group.magnets.baotou-steel");
});
