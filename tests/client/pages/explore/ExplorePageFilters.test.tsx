import { screen } from "@testing-library/react";
import { filterOut, loadExplorer, openExplorer } from "../../../support/browser/explorePage.tsx";
import { address } from "../../../support/browser/renderClient.tsx";

beforeAll(loadExplorer);

const drawn = () => screen.getByRole("application").dataset.drawn;

test("nothing counts as drawn until the new picture stands on the screen", async () => {
  const { draw, user } = await openExplorer("s=group*");
  await draw(3);
  await filterOut(user, /Assessed/);
  expect(drawn()).toBeUndefined();
});

test("filtering out a grade takes who has no other claim, recounts, and shows a chip that brings it back", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*");
  await draw(3);
  await filterOut(user, /^Assessed by the editors 1$/);
  expect(address()).toBe("/explore?s=group*&hideEvidence=assessed");
  expect(screen.getByText("2 of 3 entities · 1 of 2 claims")).toBeTruthy();
  expect(canvas.scenes.at(-1)?.entities.find(({ id }) => id === "abroad")).toMatchObject({ hidden: true });
  await user.click(screen.getByRole("button", { name: "Show assessed by the editors again" }));
  expect(address()).toBe("/explore?s=group*");
});

test("filtering out a type takes its entities off the canvas and moves nothing", async () => {
  const { canvas, draw, user } = await openExplorer("s=group*");
  await draw(3);
  const before = canvas.scenes.at(-1)?.positions;
  await filterOut(user, /Places/);
  expect(screen.getByText("2 of 3 entities · 1 of 2 claims")).toBeTruthy();
  expect(canvas.scenes.at(-1)?.positions).toBe(before);
});

test("what was hidden is counted and can be shown again", async () => {
  const { draw, user } = await openExplorer("s=group*&hide=mine");
  await draw(3);
  await user.click(screen.getByRole("button", { name: "1 hidden · Show" }));
  expect(address()).toBe("/explore?s=group*");
});

test("where only a line is hidden, that is counted and can be asked about; what is named in vain is not", async () => {
  const { draw } = await openExplorer("s=group*&hidePairs=group~mine,group~nobody");
  await draw(3);
  expect(screen.getByRole("button", { name: "1 line hidden · Show" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Why?" })).toBeTruthy();
});

test("bundles of which nothing is drawn are not counted, and nothing is asked about", async () => {
  const { draw } = await openExplorer("s=group*&bundles=group~place&hidePairs=group~nobody");
  await draw(3);
  expect(screen.queryByRole("button", { name: /bundle/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Why?" })).toBeNull();
});
