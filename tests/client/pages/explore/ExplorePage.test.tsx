import { act, screen, waitFor, within } from "@testing-library/react";
import { loadExplorer, openExplorer } from "../../../support/browser/explorePage.tsx";
import { address } from "../../../support/browser/renderClient.tsx";

beforeAll(loadExplorer);

const drawn = () => screen.getByRole("application").dataset.drawn;

test("the address is drawn: an opened entity, its neighbours and the claims in between", async () => {
  const { canvas, draw } = await openExplorer("s=group*&sel=group");
  await draw(3);
  expect(canvas.scenes.at(-1)?.selection).toEqual({ kind: "entity", id: "group" });
  expect(canvas.scenes.at(-1)?.links.map(({ id }) => id)).toEqual(["group~mine", "abroad~group"]);
  expect(drawn()).toBe("3/2");
  expect(screen.getByText("3 entities · 2 claims")).toBeTruthy();
});

test("what the reader does on the canvas is written into the address", async () => {
  const { canvas, draw } = await openExplorer("s=group*30");
  await draw(3);
  act(() => canvas.handlers().onSelectEntity("mine", "pointer"));
  expect(address()).toBe("/explore?s=group*&sel=mine");
  act(() => canvas.handlers().onSelectPair("mine", "group"));
  expect(address()).toBe("/explore?s=group*&sel=group~mine");
  act(() => canvas.handlers().onClear());
  act(() => canvas.handlers().onExpand("abroad"));
  expect(address()).toBe("/explore?s=group*,abroad*");
  act(() => canvas.handlers().onSelectEntity("mine", "keyboard"));
  await act(async () => canvas.handlers().onCommand("hide"));
  expect(address()).toBe("/explore?s=group*,abroad*&hide=mine");
});

test("opening again opens the next neighbours, and nothing where all are open", async () => {
  const { canvas, draw } = await openExplorer("s=group*,mine*");
  await draw(3);
  act(() => canvas.handlers().onExpand("group"));
  expect(address()).toBe("/explore?s=group*,mine*,group*60");
  act(() => canvas.handlers().onExpand("mine"));
  expect(address()).toBe("/explore?s=group*,mine*,group*60");
});

test("labels can be had in one language", async () => {
  const { draw, user } = await openExplorer("s=group*");
  await draw(3);
  await user.click(screen.getByRole("button", { name: /Labels/ }));
  await user.click(await screen.findByRole("menuitemradio", { name: "中文" }));
  expect(address()).toBe("/explore?s=group*&labels=zh");
});

test("the legend names what is drawn and how often", async () => {
  const { draw } = await openExplorer("s=group*");
  await draw(3);
  const legend = screen.getByRole("region", { name: "Legend" });
  expect(within(legend).getByText("Organisation outside China").textContent).toBe(" Organisation outside China 1");
  expect(within(legend).queryByText(/Technology/)).toBeNull();
  expect(within(legend).getByText("Corroborated", { exact: false }).textContent).toBe(" Corroborated 1");
});

test("readers who do not see the canvas have its entities as a list", async () => {
  const { draw, user } = await openExplorer("s=group*&hide=abroad");
  await draw(3);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  const buttons = within(list).getAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual([
    "Baogang Group Organisation in China, 39 neighbours not shown",
    "Bayan Obo Place",
  ]);
  expect(buttons[1]?.dataset).toMatchObject({ entity: "mine", x: "1", y: "2" });
  buttons[0]?.focus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(address()).toBe("/explore?s=group*&hide=abroad&sel=mine");
  expect(buttons[1]?.getAttribute("aria-pressed")).toBe("true");
});

test("the buttons beside the canvas zoom and fit", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*");
  await draw(3);
  for (const name of ["Zoom in", "Zoom out", "Fit to screen"]) await user.click(screen.getByRole("button", { name }));
  expect(canvas.pressed).toEqual(["in", "out", "fit"]);
});

test("while another layout is reckoned the picture that is there is not drawn again", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*&sel=group&at=mine:40:90");
  await draw(3);
  const [scenes, before] = [canvas.scenes.length, canvas.scenes.at(-1)];
  await user.click(screen.getByRole("button", { name: /^Layout:/ }));
  await user.click(await screen.findByRole("menuitemradio", { name: "By type, in columns" }));
  await waitFor(() => expect(canvas.scenes.at(-1)?.positions).not.toBe(before?.positions));
  expect(address()).toMatch(/layout=columns/);
  expect(canvas.scenes).toHaveLength(scenes + 1);
});

function pictures({ asked }: { asked: readonly string[] }): string[] {
  return asked.filter((path) => path === "/api/picture");
}

test("what opening an entity would show is fetched once it stands there by itself", async () => {
  const { fetched, canvas, draw } = await openExplorer("s=group");
  await draw(1);
  await waitFor(() => expect(pictures(fetched)).toHaveLength(2));
  fetched.hold("/api");
  act(() => canvas.handlers().onExpand("group"));
  await waitFor(() => expect(canvas.scenes.at(-1)?.entities).toHaveLength(3));
});

test("what opening an entity would show is fetched while the pointer is on it, and drawn at the second click", async () => {
  const { fetched, canvas, draw } = await openExplorer("s=abroad.group");
  await draw(2);
  act(() => canvas.handlers().onApproach("group"));
  await waitFor(() => expect(pictures(fetched)).toHaveLength(2));
  fetched.hold("/api");
  act(() => canvas.handlers().onExpand("group"));
  await waitFor(() => expect(canvas.scenes.at(-1)?.entities).toHaveLength(3));
});
