import { act, screen, within } from "@testing-library/react";
import { loadExplorer, openExplorer } from "../../../support/browser/explorePage.tsx";
import { address } from "../../../support/browser/renderClient.tsx";

beforeAll(loadExplorer);

test("several entities are selected one by one, as an area, all at once, or as the neighbours of those selected", async () => {
  const { canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  act(() => canvas.handlers().onToggleEntity("mine"));
  act(() => canvas.handlers().onToggleEntity("abroad"));
  expect(address()).toBe("/explore?s=group*&sel=mine.abroad");
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "several", ids: ["mine", "abroad"] });
  act(() => canvas.handlers().onToggleEntity("mine"));
  expect(address()).toBe("/explore?s=group*&sel=abroad");
  act(() => canvas.handlers().onCommand("selectNeighbours"));
  expect(address()).toBe("/explore?s=group*&sel=abroad.group");
  act(() => canvas.handlers().onCommand("invert"));
  expect(address()).toBe("/explore?s=group*&sel=mine");
  act(() => canvas.handlers().onSelectArea(["abroad"], "anew"));
  expect(address()).toBe("/explore?s=group*&sel=abroad");
  act(() => canvas.handlers().onSelectArea(["mine"], "anew"));
  act(() => canvas.handlers().onSelectArea(["mine", "group"], "adding"));
  expect(address()).toBe("/explore?s=group*&sel=mine.group");
  await act(async () => canvas.handlers().onCommand("hideOthers"));
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=mine.group");
  act(() => canvas.handlers().onCommand("selectAll"));
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=group.mine");
});

test("where the keyboard points is said, with whether it is selected", async () => {
  const { canvas, draw } = await openExplorer("s=group*&sel=group.abroad");
  await draw(3);
  act(() => canvas.handlers().onPoint("mine"));
  expect(screen.getByText(/^Bayan Obo: place.*, not selected$/)).toBeTruthy();
  act(() => canvas.handlers().onPoint("abroad"));
  expect(screen.getByText(/^Lynas: .*, selected$/)).toBeTruthy();
  act(() => canvas.handlers().onPoint(null));
  expect(screen.queryByText(/^Lynas: .*, selected$/)).toBeNull();
});

test("what the arrow keys select is said, as long as it alone is selected; what is clicked on is not", async () => {
  const { canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  act(() => canvas.handlers().onSelectEntity("mine", "keyboard"));
  expect(screen.getByText(/^Bayan Obo: place.*, selected$/)).toBeTruthy();
  act(() => canvas.handlers().onSelectEntity("abroad", "keyboard"));
  expect(screen.getByText(/^Lynas: .*, selected$/)).toBeTruthy();
  act(() => canvas.handlers().onClear());
  expect(screen.queryByText(/^Lynas: /)).toBeNull();
  act(() => canvas.handlers().onSelectEntity("mine", "pointer"));
  expect(screen.queryByText(/^Bayan Obo: place.*, selected$/)).toBeNull();
});

test("in the list one takes entities into the selection with Ctrl held", async () => {
  const { draw, user } = await openExplorer("s=group*&sel=group");
  await draw(3);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  const mineButton = within(list).getByRole("button", { name: /Bayan Obo/ });
  await user.keyboard("{Control>}");
  await user.click(mineButton);
  await user.keyboard("{/Control}");
  expect(address()).toBe("/explore?s=group*&sel=group.mine");
  expect(mineButton.getAttribute("aria-pressed")).toBe("true");
});

test("a selection changes the picture without asking or placing anything anew", async () => {
  const { fetched, canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  const [asked, positions] = [fetched.asked.length, canvas.scenes.at(-1)?.positions];
  act(() => canvas.handlers().onSelectEntity("mine", "keyboard"));
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "entity", id: "mine" });
  expect(canvas.scenes.at(-1)?.positions).toBe(positions);
  expect(fetched.asked).toHaveLength(asked);
});
