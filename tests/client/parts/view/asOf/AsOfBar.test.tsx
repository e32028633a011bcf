import { jest } from "@jest/globals";
import { act, fireEvent, screen } from "@testing-library/react";
import { useUndoKeys } from "../../../../../client/src/parts/address/useTrail.ts";
import { AsOfBar } from "../../../../../client/src/parts/view/asOf/AsOfBar.tsx";
import { timeScale } from "../../../../../client/src/picture/asOf/timeScale.ts";
import type { ViewGraph } from "../../../../../client/src/picture/graph/viewGraph.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { address, renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf } from "../../../../support/records/clientRecords.ts";

const graph: ViewGraph = {
  entities: [],
  claims: [
    claimOf({ id: "1", since: "1958" }),
    claimOf({ id: "2", since: "2024-05" }),
    claimOf({ id: "3", since: "2026-01" }),
    claimOf({ id: "4" }),
  ],
  layers: [],
  opened: [],
};

beforeEach(() => {
  jest.useFakeTimers();
  fakeFetch({ "/api/summary": { body: { dataset: { date: "2026-11-25" } } } });
});
afterEach(() => jest.useRealTimers());

async function open(query = "s=a") {
  renderClient(<AsOfBar graph={graph} />, `/explore?${query}`);
  await act(() => jest.advanceTimersByTimeAsync(50));
}
const wait = () => act(() => jest.advanceTimersByTimeAsync(900));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

test("the slider runs from the oldest start to the date of the data set, and says where it stands", async () => {
  await open("s=a&asOf=2024-05");
  const slider = screen.getByRole("slider", { name: "As of" });
  const { last, stepOf } = timeScale({ first: 12 * 1958, last: 12 * 2026 + 10, starts: [], stops: [] });
  expect([slider.getAttribute("min"), slider.getAttribute("max")]).toEqual(["0", String(last)]);
  expect(slider.getAttribute("aria-valuetext")).toBe("May 2024");
  fireEvent.change(slider, { target: { value: String(stepOf("2025-01")) } });
  expect(address()).toBe("/explore?s=a&asOf=2025-01");
});

test("it plays from where the story begins to its end, one change after another, and stops by itself", async () => {
  await open();
  press(/^Play/);
  expect(address()).toBe("/explore?s=a&asOf=1958");
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2024-05");
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2026-01");
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2026-11");
  expect(screen.getByRole("button", { name: /^Play/ })).toBeTruthy();
  press(/^Play/);
  expect(address()).toBe("/explore?s=a&asOf=1958");
});

test("it goes on from where one stands, and pauses", async () => {
  await open("s=a&asOf=2000");
  press(/^Play/);
  expect(address()).toBe("/explore?s=a&asOf=2000");
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2024-05");
  press("Pause");
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2024-05");
});

test("whoever takes the slider stops it", async () => {
  await open("s=a&asOf=2000");
  press(/^Play/);
  fireEvent.input(screen.getByRole("slider"), { target: { value: "3" } });
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=1961");
});

test("whoever goes back a step stops it there", async () => {
  const WithUndo = () => {
    useUndoKeys();
    return <AsOfBar graph={graph} />;
  };
  renderClient(<WithUndo />, "/explore?s=a&asOf=2000");
  await act(() => jest.advanceTimersByTimeAsync(50));
  press(/^Play/);
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2024-05");
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(screen.getByRole("button", { name: /^Play/ })).toBeTruthy();
  await wait();
  expect(address()).toBe("/explore?s=a&asOf=2000");
});

test("claims without a date are counted, and left out where one asks for it", async () => {
  await open("s=a&asOf=2000");
  fireEvent.click(screen.getByRole("checkbox", { name: "Show 1 undated claim" }));
  expect(address()).toBe("/explore?s=a&asOf=2000&undated=no");
});

test("where no claim has a start, that is said", async () => {
  renderClient(<AsOfBar graph={{ ...graph, claims: [claimOf({ id: "4" })] }} />);
  await act(() => jest.advanceTimersByTimeAsync(50));
  expect(screen.getByText("No claim in this view has a start date.")).toBeTruthy();
});
