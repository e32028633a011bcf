import { jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { Link } from "react-router";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import { noteTap } from "../../../../../client/src/picture/graph/canvasSignals.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

const handle = () => screen.getByRole("button", { name: /details$/ }).getAttribute("aria-expanded");

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

test("the sheet opens with a selection", () => {
  act(() => screen.getByRole("link", { name: "select" }).click());
  expect(handle()).toBe("true");
});

test("after a tap on the canvas it opens once no second tap can follow, because it might cover what was tapped", () => {
  noteTap();
  act(() => screen.getByRole("link", { name: "select" }).click());
  act(() => void jest.advanceTimersByTime(490));
  expect(handle()).toBe("false");
  act(() => void jest.advanceTimersByTime(20));
  expect(handle()).toBe("true");
});
