import { act, screen, waitFor } from "@testing-library/react";
import { ghost } from "../../../../client/src/parts/desk/ghost.ts";
import { graph, loadExplorer, openExplorer } from "../../../support/browser/explorePage.tsx";
import { fakePicture } from "../../../support/browser/fakePicture.ts";

beforeAll(loadExplorer);

test("an empty canvas says where to begin, unless a claim is being written there", async () => {
  await openExplorer("");
  expect(await screen.findByRole("heading", { name: "The canvas is empty" })).toBeTruthy();
  act(() => ghost.set({ subject: null, object: null, verb: "" }));
  expect(screen.queryByRole("heading", { name: "The canvas is empty" })).toBeNull();
  act(() => ghost.set(null));
  expect(screen.getByRole("link", { name: "start page" }).getAttribute("href")).toBe("/");
});

test("an id that the data set does not have is named, and the rest is drawn", async () => {
  const { draw } = await openExplorer("s=group*,nonsense*");
  await draw(3);
  expect(await screen.findByText("Not in this data set: nonsense.")).toBeTruthy();
});

test("a failed request leaves the picture and can be repeated", async () => {
  const { fetched, canvas, draw, user } = await openExplorer("s=group*");
  await draw(3);
  fetched.answers["/api/picture"] = { status: 503, code: "store_unavailable" };
  act(() => canvas.handlers().onExpand("mine"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/database is not available/);
  expect(canvas.scenes.at(-1)?.entities).toHaveLength(3);
  fetched.answers["/api/picture"] = fakePicture(graph);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("a wait of more than half a second is told, and the last picture stays meanwhile", async () => {
  const { fetched, canvas, draw } = await openExplorer("s=group*");
  await draw(3);
  fetched.hold("/api/picture");
  act(() => canvas.handlers().onExpand("mine"));
  expect(screen.queryByText(/Loading/)).toBeNull();
  expect(await screen.findByText(/Loading/)).toBeTruthy();
  expect(canvas.scenes.at(-1)?.entities).toHaveLength(3);
  act(() => fetched.release());
  await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
});
