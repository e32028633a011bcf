import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { AnalysisCellView } from "../../../../../client/src/parts/answer/table/AnalysisCellView.tsx";

test("the parts of a cell that are English are marked as such, and nothing around them", () => {
  const cell = { text: "产能：5吨（magnets），2025年", english: ["magnets"] };
  const { container } = render(<AnalysisCellView cell={cell} context="" />);
  expect(container.innerHTML).toBe('产能：5吨（<span lang="en">magnets</span>），2025年');
});

test("each step of a chain leads to its claims, also if another chain in the cell shares it", () => {
  const parts = [
    { before: "", text: "A goes into B", to: "/explore?s=a,b" },
    { before: ", ", text: "which C makes", to: "/explore?s=b,c" },
    { before: ". Shorter: ", text: "C needs A", to: "/explore?s=a,b" },
  ];
  const { container } = render(
    <MemoryRouter>
      <AnalysisCellView cell={{ text: "all", parts }} context="" />
    </MemoryRouter>,
  );
  expect(container.textContent).toBe("A goes into B, which C makes. Shorter: C needs A");
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(parts.map(({ to }) => to));
});
