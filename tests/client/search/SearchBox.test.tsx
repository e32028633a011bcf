import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../client/src/search/SearchBox.tsx";
import { setLanguage } from "../../../client/src/words/language.ts";
import { address, renderClient } from "../../support/browser/renderClient.tsx";
import { askedForNames, ends, field, hits, options, searchFinds } from "../../support/browser/searchBox.ts";

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const end of ends.splice(0)) end();
  return setLanguage("en");
});

test("entities come as one types, the best name first, with both names, the alias that matched, kind and country", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
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
  expect(fake.asked).toEqual([
    "/api/search?q=bao&limit=20",
    "/api/claims?q=bao&limit=20",
    "/api/sources?q=bao&limit=20",
  ]);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("3 entities found"));
});

test("from the start page a pick leads to the explorer", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="large" />, "/");
  await userEvent.type(field(), "bao");
  await userEvent.click(await screen.findByRole("option", { name: /Magnets/ }));
  expect(address()).toBe("/explore?s=magnets*&sel=magnets");
});

test("on a page that shows no view a pick is added to the view that was seen last", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" viewQuery="?s=tesla&labels=en" />, "/paths?from=tesla");
  await userEvent.type(field(), "bao");
  await userEvent.click(await screen.findByRole("option", { name: /Magnets/ }));
  expect(address()).toBe("/explore?s=tesla,magnets*&sel=magnets&labels=en");
});

test("a request that a later letter makes pointless is given up", async () => {
  const fake = searchFinds(hits);
  fake.hold("q=bao&");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(askedForNames(fake)).toEqual(["/api/search?q=bao&limit=20"]));
  await userEvent.type(field(), "t");
  await screen.findAllByRole("option");
  expect(fake.aborted).toContain("/api/search?q=bao&limit=20");
});

test("fast typing asks once, after a pause", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "baogang");
  await screen.findAllByRole("option");
  expect(askedForNames(fake)).toEqual(["/api/search?q=baogang&limit=20"]);
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
    expect(said.querySelector("[lang=en]")?.textContent).toBe("q: too long");
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
