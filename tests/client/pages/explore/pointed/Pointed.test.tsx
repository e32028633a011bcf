import { act, fireEvent, screen } from "@testing-library/react";
import { loadExplorer, openExplorer } from "../../../../support/browser/explorePage.tsx";

beforeAll(loadExplorer);

const box = { left: 300, right: 320, top: 200, bottom: 230 };
const line = { kind: "line", ends: ["group", "mine"] as [string, string], box } as const;
const mines = "Baogang Group mines Bayan Obo (corroborated): no dated source";

test("what the pointer is on says in a sentence what it is, until the pointer leaves", async () => {
  const { canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  await act(async () => canvas.hover({ kind: "entity", id: "group", box }));
  expect(screen.getByText("Baogang Group: organisation in China; 38 neighbours not shown")).toBeTruthy();
  await act(async () => canvas.hover(line));
  expect(screen.getByText(mines)).toBeTruthy();
  fireEvent(window, new MouseEvent("pointermove", { clientX: 5, clientY: 5 }));
  await act(async () => canvas.hover(null));
  expect(screen.queryByText(mines)).toBeNull();
});

test("the text stays while the pointer is over it, because a reader may want to magnify it", async () => {
  const { canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  await act(async () => canvas.hover(line));
  // Without a layout, the text is at the corner of the page.
  fireEvent(window, new MouseEvent("pointermove", { clientX: 0, clientY: 0 }));
  await act(async () => canvas.hover(null));
  expect(screen.getByText(mines)).toBeTruthy();
  fireEvent(window, new MouseEvent("pointermove", { clientX: 50, clientY: 50 }));
  expect(screen.queryByText(mines)).toBeNull();
});

test("Escape puts the text away, and is heard by an open menu too", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*&sel=group");
  await draw(3);
  await act(async () => canvas.hover(line));
  let heard = false;
  const hear = () => {
    heard = true;
  };
  document.body.addEventListener("keydown", hear);
  await user.keyboard("{Escape}");
  document.body.removeEventListener("keydown", hear);
  expect(screen.queryByText(mines)).toBeNull();
  expect(heard).toBe(true);
});

test("where the keyboard is, is announced with the sentence of the entity and whether it is selected", async () => {
  const { canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  await act(async () => canvas.handlers().onPoint("abroad"));
  expect(screen.getByText(/^Lynas: organisation outside China.*, not selected$/)).toBeTruthy();
});
