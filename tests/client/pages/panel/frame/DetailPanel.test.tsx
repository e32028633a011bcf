import { jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { Link } from "react-router";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { noteTap } from "../../../../../client/src/picture/graph/canvasSignals.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

const handle = () => screen.getByRole("button", { name: /details$/ });
const stand = () => screen.getByRole("complementary").dataset.stand;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  fakeFetch({ "/api/summary": "unreachable", "/api/entities/a": "unreachable" });
  renderClient(
    <>
      <Link to="/explore?s=a&sel=a">select</Link>
      <DetailPanel />
    </>,
    "/explore?s=a",
  );
});

afterEach(() => jest.useRealTimers());

test("with a selection the sheet rests at the head of the card, and its handle opens and closes it", () => {
  act(() => screen.getByRole("link", { name: "select" }).click());
  expect(stand()).toBe("rest");
  act(() => handle().click());
  expect([stand(), handle().getAttribute("aria-expanded")]).toEqual(["open", "true"]);
  act(() => handle().click());
  expect([stand(), handle().getAttribute("aria-expanded")]).toEqual(["closed", "false"]);
});

test("after a tap on the canvas it rises once no second tap can follow, because it might cover what was tapped", () => {
  noteTap();
  act(() => screen.getByRole("link", { name: "select" }).click());
  act(() => void jest.advanceTimersByTime(490));
  expect(stand()).toBe("closed");
  act(() => void jest.advanceTimersByTime(20));
  expect(stand()).toBe("rest");
});
