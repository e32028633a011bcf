import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchBox } from "../../../../../client/src/pages/search/SearchBox.tsx";
import { onZoomAsked } from "../../../../../client/src/picture/graph/canvasSignals.ts";
import { offerCommands } from "../../../../../client/src/ui/commands.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import {
  baogang,
  ends,
  field,
  hits,
  options,
  report,
  searchFinds,
  supply,
} from "../../../../support/browser/searchBox.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const end of ends.splice(0)) end();
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
    "Show these 6 on the canvas",
    ...Array.from({ length: 3 }, () => "Baogang supplies.Baogang Group supplies MagnetsSingle source"),
    "Show all 6 claims",
    "Baogang's reportReuterscited by 3 claims",
    "Baogang in full",
  ]);
  expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("Baog");
  await userEvent.click(screen.getByRole("option", { name: "Show all 6 claims" }));
  expect(field().value).toBe("claim: baog");
  await waitFor(() => expect(options()).toHaveLength(7));
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

test("each line that would bring something has a part that adds it to the view, if there is a view", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/picture"] = { body: { opened: [], entities: [baogang], claims: [] } };
  renderClient(<SearchBox size="header" />, "/explore?s=baogang-group");
  await userEvent.type(field(), "bao");
  await screen.findByRole("option", { name: /^Baogang Group.*in view$/ });
  expect(screen.getAllByTitle("Add to the view")).toHaveLength(2);
  const [magnets] = screen.getAllByTitle("Add to the view");
  if (magnets) await userEvent.click(magnets);
  expect(address()).toBe("/explore?s=baogang-group,magnets&sel=magnets");
});

test("without a view there is nothing to add to", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="large" />, "/");
  await userEvent.type(field(), "bao");
  expect(await screen.findAllByRole("option")).toHaveLength(3);
  expect(screen.queryAllByTitle("Add to the view")).toEqual([]);
});

test("what stands in the view already is marked, and only selected and zoomed to", async () => {
  const fake = searchFinds(hits);
  fake.answers["/api/picture"] = { body: { opened: [], entities: [baogang], claims: [] } };
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
      ["Fit to screen", "Undo", "Hide the selection"].map((name) => ({ id: name, name, run: () => done.push(name) })),
    ),
  );
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), ">");
  await waitFor(() => expect(options()).toEqual(["Fit to screen", "Undo", "Hide the selection"]));
  await userEvent.type(field(), " sel");
  await waitFor(() => expect(options()).toEqual(["Hide the selection"]));
  await userEvent.keyboard("{Enter}");
  expect([done, fake.asked.filter((path) => path.includes("?"))]).toEqual([["Hide the selection"], []]);
  await userEvent.type(field(), ">nonsense");
  expect((await screen.findAllByText("No command found.")).length).toBeGreaterThan(0);
});

test("the empty field offers what was picked last, until that is forgotten", async () => {
  searchFinds(hits);
  renderClient(<SearchBox size="header" />);
  for (const name of [/^Baogang Group/, /^Magnets/, /^Baogang Group/]) {
    await userEvent.type(field(), "bao");
    // Before the answer arrives, the same name may appear as a recent pick, which the answer removes.
    await screen.findByRole("option", { name: /^Baotou Steel/ });
    await userEvent.click(screen.getByRole("option", { name }));
  }
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(options()).toEqual(["Baogang Group包钢集团", "Magnets"]);
  expect(screen.getByRole("status").textContent).toBe("2 recent picks");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(address()).toMatch(/sel=magnets$/);
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.click(screen.getByRole("button", { name: "Clear recent picks" }));
  expect(options()).toEqual([]);
  expect(document.activeElement).toBe(field());
});

test("an answer that is slow is said to be on its way", async () => {
  const fake = searchFinds(hits);
  fake.hold("/api/search");
  renderClient(<SearchBox size="header" />);
  await userEvent.type(field(), "bao");
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Searching…"));
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
  await waitFor(() => expect(address()).toBe("/explore?s=baogang-group*8&sel=baogang-group"));
});

test("the foot says what Enter does with the line it is on: selects what the view has, opens a new view of what it has not", async () => {
  const fake = searchFinds(hits, { sources: [report] });
  fake.answers["/api/picture"] = { body: { opened: [], entities: [baogang], claims: [] } };
  renderClient(<SearchBox size="header" />, "/explore?s=baogang-group");
  await userEvent.type(field(), "bao");
  await screen.findByText(/^Enter selects it in this view\. Type >/);
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByText(/^Enter opens a new view; Shift\+Enter adds/)).toBeDefined();
  await screen.findByRole("option", { name: /gang's report/ });
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(screen.getByText(/^Enter opens it\. Type >/)).toBeDefined();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(address()).toBe("/explore?s=baogang-group&sel=baogang-group");
});
