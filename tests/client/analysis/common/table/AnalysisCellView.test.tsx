import { render } from "@testing-library/react";
import { AnalysisCellView } from "../../../../../client/src/analysis/common/table/AnalysisCellView.tsx";

test("the parts of a cell that are English are marked as such, and nothing around them", () => {
  const cell = { text: "产能：5吨（magnets），2025年", english: ["magnets"] };
  const { container } = render(<AnalysisCellView cell={cell} context="" />);
  expect(container.innerHTML).toBe('产能：5吨（<span lang="en">magnets</span>），2025年');
});
