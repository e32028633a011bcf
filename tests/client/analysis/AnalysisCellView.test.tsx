import { render } from "@testing-library/react";
import { AnalysisCellView } from "../../../client/src/analysis/AnalysisCellView.tsx";

test("the part of a cell that is English is marked as such, and nothing around it", () => {
  const cell = { text: "产能：5吨（magnets），2025年", english: ["magnets"] };
  const { container } = render(<AnalysisCellView cell={cell} counts="" />);
  expect(container.innerHTML).toBe('产能：5吨（<span lang="en">magnets</span>），2025年');
});

test("each of several parts is marked, the longer of two that begin alike whole", () => {
  const cell = { text: "5吨（NdPr oxide (REO)）；3吨（NdPr）", english: ["NdPr", "NdPr oxide (REO)"] };
  const { container } = render(<AnalysisCellView cell={cell} counts="" />);
  expect(container.innerHTML).toBe(
    '5吨（<span lang="en">NdPr oxide (REO)</span>）；3吨（<span lang="en">NdPr</span>）',
  );
});

test("a cell that is English altogether is marked whole", () => {
  const { container } = render(<AnalysisCellView cell={{ text: "It opened.", lang: "en" }} counts="" />);
  expect(container.innerHTML).toBe('<span lang="en">It opened.</span>');
});
