import { act, screen } from "@testing-library/react";
import { changedHere } from "../../../../client/src/parts/view/changed/changedHere.ts";
import { loadExplorer, openExplorer } from "../../../support/browser/explorePage.tsx";

beforeAll(loadExplorer);
afterEach(() => changedHere.set(null));

test("what is new or changed is marked on its line, in the list of entities and in the legend, which ends that", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*");
  await draw(3);
  const lines = () => canvas.scenes.at(-1)?.links.map(({ id, changed }) => [id, changed]);
  const leave = () => changedHere.set(null);
  act(() => changedHere.set({ version: "2026.05", impacts: new Map([["1", "weaker"]]), leave }));
  await draw(3);
  expect(lines()).toEqual([
    ["group~mine", true],
    ["abroad~group", false],
  ]);
  const list = screen.getByRole("region", { name: "Entities on the canvas" });
  expect(list.textContent?.match(/1 claim new or changed/g)).toHaveLength(2);
  expect(screen.getByText(/new or changed since 2026\.05/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Legend" }));
  await user.click(screen.getByRole("button", { name: "Remove these marks" }));
  await draw(3);
  expect(lines()?.map(([, changed]) => changed)).toEqual([false, false]);
  expect(screen.queryByText(/new or changed/)).toBeNull();
});
