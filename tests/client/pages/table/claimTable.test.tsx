import { render } from "@testing-library/react";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { claimTable } from "../../../../client/src/pages/table/claimTable.tsx";
import { claimOf } from "../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

test.each([
  ["en", "38% held; Actual figure: 5 tonnes (magnets)", null],
  ["zh", "持股38%；实际数值：5吨（magnets）", "magnets"],
] as const)(
  "in %s the figures of a claim are told as %s, what they measure marked where it is not",
  async (...told) => {
    const [spoken, text, english] = told;
    await setLanguage(spoken);
    const claim = claimOf({ id: "c", share_pct: 38, quantity: 5, unit: "t", quantity_of: "magnets" });
    const row = { claim, subject: "A", object: "B", line: [claim] as [typeof claim], aside: false, day: "2026-11-30" };
    const column = claimTable().columns.find(({ id }) => id === "figure");
    const { container } = render(column?.cell?.(row));
    expect(container.textContent).toBe(text);
    expect(column?.text(row)).toBe(text);
    expect(container.querySelector("[lang=en]")?.textContent ?? null).toBe(english);
  },
);

test("on narrow screens one column has the ends of a claim, the kind of link and the statement under them", () => {
  const claim = claimOf({ id: "c", predicate: "SUPPLIES", statement: "A supplies B with magnets." });
  const row = { claim, subject: "A", object: "B", line: [claim] as [typeof claim], aside: false, day: "2026-11-30" };
  const { container } = render(claimTable().narrow?.column.cell?.(row));
  expect(container.textContent).toBe("A supplies BA supplies B with magnets.");
});
