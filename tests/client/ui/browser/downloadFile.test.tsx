import { jest } from "@jest/globals";
import { downloadFile } from "../../../../client/src/ui/browser/downloadFile.ts";

test("files saved in quick succession are given to the browser one by one, ten a second at most", () => {
  jest.useFakeTimers({ now: 1_000_000 });
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  const clicks: number[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => void clicks.push(Date.now()));
  const start = Date.now();
  for (let file = 0; file < 11; file++) downloadFile("words", `${file}.txt`, "text/plain");
  jest.advanceTimersByTime(5000);
  expect(clicks).toHaveLength(11);
  expect(clicks[0]).toBe(start);
  expect((clicks[10] ?? 0) - start).toBeGreaterThan(1000);
  click.mockRestore();
  jest.useRealTimers();
});
