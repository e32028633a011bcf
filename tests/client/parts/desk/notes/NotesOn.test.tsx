import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NotesOn } from "../../../../../client/src/parts/desk/notes/NotesOn.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { deskOf, deskRowOf } from "../../../../support/records/deskRecords.ts";

beforeEach(() => localStorage.clear());

const noteOf = (text: string, given = {}) =>
  deskRowOf("notes", { id: "note-1", about: "entity", target: "mp", text }, given);
const field = () => screen.getByRole("textbox", { name: "Note (in no briefing)" });

test("a note that is being written survives a reload, and is no note until it is saved", async () => {
  fakeFetch({ "/api/desk": { body: deskOf() } });
  const { unmount } = renderClient(<NotesOn about="entity" target="mp" />);
  await userEvent.click(await screen.findByRole("button", { name: "Add a note (in no briefing)" }));
  expect(document.activeElement).toBe(field());
  await userEvent.keyboard("Ask again");
  unmount();
  renderClient(<NotesOn about="entity" target="mp" />);
  expect(field()).toHaveProperty("value", "Ask again");
});

test("a saved note goes to the desk, and its draft goes", async () => {
  const sent: unknown[] = [];
  const server = fakeFetch({ "/api/desk": { body: deskOf() } });
  server.answers["/api/desk/notes/"] = (_path, body) => {
    sent.push(body);
    server.answers["/api/desk"] = { body: deskOf({ rows: [noteOf("Ask again")] }) };
    return { body: { change: 1, tag: "next", in_graph: true, regraded: [] } };
  };
  renderClient(<NotesOn about="entity" target="mp" />);
  await userEvent.click(await screen.findByRole("button", { name: "Add a note (in no briefing)" }));
  await userEvent.keyboard(" Ask again ");
  await screen.findByRole("button", { name: "Save note" });
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("Ask again", { selector: "p" })).toBeDefined();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(sent).toEqual([{ about: "entity", target: "mp", text: "Ask again" }]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("a note that somebody else changed meanwhile is shown beside one's own, to choose", async () => {
  const server = fakeFetch({ "/api/desk": { body: deskOf({ rows: [noteOf("First")] }) } });
  renderClient(<NotesOn about="entity" target="mp" />);
  await userEvent.click(await screen.findByRole("button", { name: "Edit note" }));
  await userEvent.type(field(), ", mine");
  const theirs = noteOf("Second", { tag: "newer", who: "Li" });
  server.answers["/api/desk"] = { body: deskOf({ rows: [theirs] }) };
  server.answers["/api/desk/notes/"] = { status: 412, code: "precondition_failed" };
  await userEvent.click(screen.getByRole("button", { name: "Save note" }));
  expect((await screen.findByText(/Meanwhile this note was changed by Li/)).textContent).toContain("“Second”");
  expect(field()).toHaveProperty("value", "First, mine");
  await userEvent.click(screen.getByRole("button", { name: "Take theirs" }));
  expect(screen.getByText("Second")).toBeDefined();
});

test("where the server keeps no desk, the note stays in the browser and says so", async () => {
  fakeFetch({ "/api/desk": { body: deskOf({ writes: false, why_not: "off" }) } });
  renderClient(<NotesOn about="entity" target="mp" />);
  await userEvent.click(await screen.findByRole("button", { name: "Add a note (in no briefing)" }));
  await userEvent.keyboard("Ask again");
  expect(await screen.findByText(/This server keeps no notes/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Save note" })).toBeNull();
});
