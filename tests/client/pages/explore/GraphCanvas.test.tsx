import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import { createRef, StrictMode } from "react";
import { GraphCanvas } from "../../../../client/src/pages/explore/GraphCanvas.tsx";
import type { Canvas } from "../../../../client/src/picture/canvas/Canvas.ts";
import { fakeCanvas } from "../../../support/browser/fakeCanvas.ts";
import { recordedHandlers } from "../../../support/browser/recordedHandlers.ts";
import { sceneOf } from "../../../support/records/canvasRecords.ts";

const scene = sceneOf({ a: [0, 0] });

function page(props: Omit<Parameters<typeof GraphCanvas>[0], "canvas" | "drawn">) {
  return (
    <StrictMode>
      <MantineProvider env="test">
        <GraphCanvas canvas={createRef<Canvas>()} drawn="1/0" {...props} />
      </MantineProvider>
    </StrictMode>
  );
}

test("the canvas is made once for a page, shown the scene, and ended with the page", () => {
  const fake = fakeCanvas();
  const { unmount } = render(page({ scene, handlers: recordedHandlers().handlers, create: fake.create }));
  // React's strict mode creates it, destroys it and creates it again.
  expect(fake.made - fake.ended).toBe(1);
  expect(fake.scenes.at(-1)).toBe(scene);
  expect(fake.schemes.at(-1)).toBe("light");
  unmount();
  expect(fake.made - fake.ended).toBe(0);
});

test("a new scene is shown to the canvas that is there", () => {
  const fake = fakeCanvas();
  const { handlers } = recordedHandlers();
  const canvas = createRef<Canvas>();
  const show = (next: typeof scene) => (
    <MantineProvider env="test">
      <GraphCanvas canvas={canvas} drawn={null} scene={next} handlers={handlers} create={fake.create} />
    </MantineProvider>
  );
  const { rerender } = render(show(scene));
  const next = sceneOf({ b: [0, 0] });
  rerender(show(next));
  rerender(show(next));
  expect(fake.made).toBe(1);
  expect(fake.scenes).toEqual([scene, next]);
});

test("what the reader does reaches the handlers of the last drawing", () => {
  const fake = fakeCanvas();
  const [first, second] = [recordedHandlers(), recordedHandlers()];
  const canvas = createRef<Canvas>();
  const show = (handlers: typeof first.handlers) => (
    <MantineProvider env="test">
      <GraphCanvas canvas={canvas} drawn={null} scene={scene} handlers={handlers} create={fake.create} />
    </MantineProvider>
  );
  const { rerender } = render(show(first.handlers));
  rerender(show(second.handlers));
  act(() => fake.handlers().onExpand("a"));
  expect(first.told).toEqual([]);
  expect(second.told).toEqual([["expand", "a"]]);
});

test("the picture lies on paper for as long as the page is printed", () => {
  const fake = fakeCanvas();
  render(page({ scene, handlers: recordedHandlers().handlers, create: fake.create }));
  expect(fake.onPaper).toBe(false);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(fake.onPaper).toBe(true);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(fake.onPaper).toBe(false);
});

test("the canvas has a name, says which keys it takes, and names the picture that stands still", () => {
  render(page({ scene, handlers: recordedHandlers().handlers, create: fakeCanvas().create }));
  const canvas = screen.getByRole("application", { name: "Graph" });
  expect(canvas.tabIndex).toBe(0);
  expect(canvas.dataset.drawn).toBe("1/0");
  const description = document.getElementById(canvas.getAttribute("aria-describedby") ?? "");
  expect(description?.textContent).toMatch(/Arrow keys/);
});
