import { jest } from "@jest/globals";
import { render } from "@testing-library/react";
import { SvgDrawing } from "../../../../client/src/parts/charts/SvgDrawing.tsx";

test("a drawing keeps what its parts carry, such as the ids of claims, and is drawn without a complaint", () => {
  const complain = jest.spyOn(console, "error").mockImplementation(() => {});
  const part = { tag: "path", attributes: { "data-claims": "wsu-001", "stroke-width": 2, "aria-label": "a line" } };
  const { container } = render(<SvgDrawing node={{ tag: "svg", children: [part] }} />);
  const path = container.querySelector("path");
  expect(path?.getAttribute("data-claims")).toBe("wsu-001");
  expect(path?.getAttribute("stroke-width")).toBe("2");
  expect(complain).not.toHaveBeenCalled();
});
