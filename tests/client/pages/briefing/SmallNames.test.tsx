import { jest } from "@jest/globals";
import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SmallNames } from "../../../../client/src/pages/briefing/preview/Preview.tsx";

const page = (points: number) => `<main><svg width="160mm" data-name-points="${points}"></svg></main>`;

test("small names are told with their size, and the key points or a landscape page offered instead", async () => {
  const onChange = jest.fn();
  show(page(5.5), { figureOf: "view", figureSize: "column" }, onChange);
  expect(screen.getByRole("status").textContent).toMatch(/5\.5 points/);
  await userEvent.click(screen.getByRole("button", { name: "Draw the key points" }));
  await userEvent.click(screen.getByRole("button", { name: "Give it a landscape page" }));
  expect(onChange.mock.calls).toEqual([[{ figureOf: "keyPoints" }], [{ figureSize: "landscape" }]]);
});

test("names of 7 points, and a document without a figure, need no word", () => {
  show(page(7), { figureOf: "view", figureSize: "column" });
  show("", { figureOf: "view", figureSize: "column" });
  expect(screen.queryByRole("status")).toBeNull();
});

function show(html: string, settings: Parameters<typeof SmallNames>[0]["settings"], onChange = jest.fn()): void {
  render(<SmallNames html={html} settings={settings} onChange={onChange} />, { wrapper: MantineProvider });
}
