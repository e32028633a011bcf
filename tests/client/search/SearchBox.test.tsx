import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../client/src/search/SearchBox.tsx";
import { offerCommands } from "../../../client/src/ui/commands.ts";
import { onZoomAsked } from "../../../client/src/view/zoomRequests.ts";
import { claimOf, entityOf, hitOf, sourceOf } from "../../support/clientRecords.ts";
import { fakeFetch } from "../../support/fakeFetch.ts";
import { address, renderClient } from "../../support/renderClient.tsx";

const baogang = entityOf({
  id: "baogang-group",
  name: "Baogang Group",
  name_zh: "包钢集团",
  kind: "state-group",
  country: "CN",
});
const steel = entityOf({ id: "baotou-steel", name: "Baotou Steel", subsidiary: true, country: "CN" });
const magnets = entityOf({ id: "magnets", name: "Magnets", type: "technology" });
const hits = [hitOf(baogang, { matched: "Baotou Iron and Steel" }), hitOf(magnets), hitOf(steel)];

const supply = claimOf({ id: "bao-001", subject: "baogang-group", object: "magnets", statement: "Baogang supplies." });
const report = sourceOf({ id: "report", title: "Baogang's report", publisher: "Reuters", claim_count: 3 });

function searchFinds(found: unknown[], { claims = [supply].slice(1), sources = [report].slice(1) } = {}) {
  return fakeFetch({
    "/api/search": { body: { hits: found } },
    "/api/claims?": { body: { claims, entities: [baogang, magnets], sources: [], total: claims.length } },
    "/api/sources?": { body: { sources, total: sources.length } },
  });
}
const askedForNames = ({ asked }: { asked: string[] }) => asked.filter((path) => path.startsWith("/api/search"));

beforeEach(() => localStorage.clear());
let ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});
const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^Search/ });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);
const activeOption = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

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

test("Enter puts the first hit and its neighbours on the canvas, selects it and empties the field", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />, "/explore?s=catl*");
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await waitFor(() => expect(activeOption()).toMatch(/^Baogang Group/));
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/explore?s=catl*,baogang-group*&sel=baogang-group"));
  expect(field().value).toBe("");
  expect(screen.getByRole("status").textContent).toBe("Baogang Group is on the canvas, with its neighbours.");
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

test("arrow keys go through the hits in the order shown, and round", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{ArrowDown}");
  expect(activeOption()).toBe("Magnets");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(activeOption()).toMatch(/^Baogang Group/);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(address()).toBe("/explore?s=baotou-steel*&sel=baotou-steel");
});

test("Enter before the answer is there waits for it and takes its first hit", async () => {
  const fake = searchFinds(hits);
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao{Enter}");
  expect(address()).toBe("/explore");
  act(() => fake.release());
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*&sel=baogang-group"));
});

test("Enter is forgotten when one types on before the answer comes", async () => {
  const fake = searchFinds(hits);
  fake.hold("q=bao&");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao{Enter}t");
  act(() => fake.release());
  await screen.findAllByRole("option");
  expect(address()).toBe("/explore");
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

test("while an input method composes Chinese, nothing is asked and Enter picks nothing", async () => {
  const fake = searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  const input = field();
  fireEvent.compositionStart(input);
  fireEvent.input(input, { target: { value: "bao'gang" }, isComposing: true });
  fireEvent.keyDown(input, { key: "Enter", isComposing: true });
  await new Promise((done) => setTimeout(done, 250));
  expect(fake.asked).toEqual([]);
  fireEvent.input(input, { target: { value: "包钢" }, isComposing: true });
  fireEvent.compositionEnd(input);
  await screen.findAllByRole("option");
  // Safari sends the Enter that ended the composition after it, marked by this code alone.
  fireEvent.keyDown(input, { key: "Enter", keyCode: 229 });
  expect(askedForNames(fake)).toEqual(["/api/search?q=包钢&limit=20"]);
  expect(address()).toBe("/explore");
  await userEvent.keyboard("{Enter}");
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
  expect(screen.getAllByText(/Not searched: entities\. The /).length).toBeGreaterThan(0);
  fake.answers["/api/search"] = { body: { hits } };
  await userEvent.click(retry);
  await screen.findAllByRole("option");
  expect(field().value).toBe("bao");
});

test("Escape closes the list, then empties the field", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Escape}");
  expect([options(), field().value]).toEqual([[], "bao"]);
  await userEvent.keyboard("{Escape}");
  expect(field().value).toBe("");
});

test("Ctrl+K goes to the field from anywhere, and / from where nobody types", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <input aria-label="Other" />
      <SearchBox size="header" />
    </>,
  );
  await userEvent.keyboard("/");
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe("");
  await userEvent.click(screen.getByRole("textbox", { name: "Other" }));
  await userEvent.keyboard("/");
  expect(document.activeElement).not.toBe(field());
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(document.activeElement).toBe(field());
});

test("the shortcuts reach nothing behind a dialog", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <SearchBox size="header" />
      <div role="dialog" aria-modal="true" aria-label="Ask" />
    </>,
  );
  await userEvent.keyboard("{Control>}k{/Control}/");
  expect(document.activeElement).toBe(document.body);
});

test("entities, claims, sources and commands come under their headings, a few of each, and are counted aloud", async () => {
  const claims = Array.from({ length: 6 }, (_, index) => claimOf({ ...supply, id: `bao-00${index}` }));
  searchFinds(hits, { claims, sources: [report] });
  ends.push(offerCommands(() => [{ id: "fit", name: "Baogang in full", run: () => undefined }]));
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "baog");
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe("3 entities, 6 claims, 1 source, 1 command found"),
  );
  expect(options().slice(3)).toEqual([
    ...Array.from({ length: 3 }, () => "Baogang supplies.Baogang Group supplies MagnetsSingle source"),
    "All 6 claims",
    "Baogang's reportReuterscited by 3 claims",
    "Baogang in full",
  ]);
  expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("Baog");
  await userEvent.click(screen.getByRole("option", { name: "All 6 claims" }));
  expect(field().value).toBe("claim: baog");
  await waitFor(() => expect(options()).toHaveLength(6));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("6 claims found"));
});

test("a claim comes with both its ends, and is selected", async () => {
  searchFinds([], { claims: [supply] });
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "supplies");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group.magnets&sel=claim:bao-001"));
});

test("a source opens beside the view, which stays as it is", async () => {
  searchFinds([], { sources: [report] });
  renderClient(<SearchBox size="header" />, "/explore?s=tesla");
  await userEvent.type(field(), "report");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/explore?s=tesla&sel=source:report"));
  expect(screen.getByRole("status").textContent).toBe("The source is open beside the canvas.");
});

test("Ctrl+Enter adds and keeps the list open, so that more can be picked", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Control>}{Enter}{/Control}{ArrowDown}{Control>}{Enter}{/Control}");
  expect(address()).toBe("/explore?s=baogang-group,magnets");
  expect(options()).toHaveLength(3);
  expect(screen.getByRole("status").textContent).toBe("Magnets is on the canvas. Pick more, or press Escape.");
});

test("what stands in the view already is marked, and only selected and zoomed to", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/claims/between"] = { body: { entities: [baogang], claims: [] } };
  renderClient(<SearchBox size="header" />, "/explore?s=baogang-group");
  await userEvent.type(field(), "bao");
  await screen.findByRole("option", { name: /^Baogang Group.*in view$/ });
  const zoomedTo: (readonly string[])[] = [];
  ends.push(onZoomAsked((ids) => zoomedTo.push(ids)));
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/explore?s=baogang-group&sel=baogang-group");
  expect(zoomedTo).toEqual([["baogang-group"]]);
});

test("> lists commands only, and Enter does the one chosen", async () => {
  const fake = searchFinds(hits);
  const done: string[] = [];
  ends.push(
    offerCommands(() =>
      ["Fit to view", "Undo", "Hide selection"].map((name) => ({ id: name, name, run: () => done.push(name) })),
    ),
  );
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), ">");
  await waitFor(() => expect(options()).toEqual(["Fit to view", "Undo", "Hide selection"]));
  await userEvent.type(field(), " sel");
  await waitFor(() => expect(options()).toEqual(["Hide selection"]));
  await userEvent.keyboard("{Enter}");
  expect([done, fake.asked]).toEqual([["Hide selection"], []]);
  await userEvent.type(field(), ">nonsense");
  expect((await screen.findAllByText("There is no such command here.")).length).toBeGreaterThan(0);
});

test("the empty field offers what was picked last, until that is forgotten", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  for (const name of [/^Baogang Group/, /^Magnets/, /^Baogang Group/]) {
    await userEvent.type(field(), "bao");
    await userEvent.click(await screen.findByRole("option", { name }));
  }
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(options()).toEqual(["Baogang Group包钢集团", "Magnets"]);
  expect(screen.getByRole("status").textContent).toBe("2 recent picks");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(address()).toMatch(/sel=magnets$/);
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.click(screen.getByRole("button", { name: "Forget recent picks" }));
  expect(options()).toEqual([]);
  expect(document.activeElement).toBe(field());
});

test("Escape after Ctrl+K gives the focus back to where it was", async () => {
  searchFinds(hits);
  renderClient(
    <>
      <button type="button">Elsewhere</button>
      <SearchBox size="header" />
    </>,
  );
  const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
  elsewhere.focus();
  await userEvent.keyboard("{Control>}k{/Control}bao");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Escape}");
  expect([document.activeElement, field().value, options()]).toEqual([elsewhere, "", []]);
});

test("an answer that is slow is said to be on its way", async () => {
  const fake = searchFinds(hits);
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Searching …"), { timeout: 3000 });
  act(() => fake.release());
  await screen.findAllByRole("option");
});

test("Enter waits for entities where claims are here first, as the best name counts most", async () => {
  const fake = searchFinds(hits, { claims: [supply] });
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await screen.findByRole("option", { name: /gang supplies/ });
  await userEvent.keyboard("{Enter}");
  expect(address()).toBe("/explore");
  act(() => fake.release());
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*&sel=baogang-group"));
});
