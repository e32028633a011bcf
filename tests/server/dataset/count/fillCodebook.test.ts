import { fillCodebook } from "../../../../server/src/dataset/count/fillCodebook.ts";
import { tally } from "../../../../server/src/dataset/count/tally.ts";
import { StartError } from "../../../../server/src/errors.ts";

const codebook = `# Codebook

<!-- counted: unit -->
| units | meaning | claims |
| ---- | --- | --- |
| t, kg | weight | 7 |
| km | length | |
<!-- end -->

Text with 7 stays.

<!-- counted: years -->
<!-- end -->
`;
const tallies = { unit: tally(["t", "kg", "t"], ["t", "kg", "km"]) };
const tables = {
  years: [
    ["year", "sources"],
    ["2025", "12"],
  ],
};

test("counts go into the last cells of described tables, and tables that are all numbers are written whole", () => {
  expect(fillCodebook(codebook, { tallies, tables })).toBe(`# Codebook

<!-- counted: unit -->
| units | meaning | claims |
| ----- | ------- | ------ |
| t, kg | weight  | 3      |
| km    | length  | 0      |
<!-- end -->

Text with 7 stays.

<!-- counted: years -->
| year | sources |
| ---- | ------- |
| 2025 | 12      |
<!-- end -->
`);
});

test("a codebook that is up to date stays as it is", () => {
  const filled = fillCodebook(codebook, { tallies, tables });
  expect(fillCodebook(filled, { tallies, tables })).toBe(filled);
});

test("a value that the codebook does not describe is an error, which says what to do", () => {
  const counted = { tallies: { unit: tally(["t", "kg", "km", "mu"]) }, tables };
  expect(() => fillCodebook(codebook, counted)).toThrow(
    new StartError("The table unit of the codebook does not describe mu: add a row for each"),
  );
});

test("a described value that does not exist is an error", () => {
  const counted = { tallies: { unit: tally(["t", "kg"]) }, tables };
  expect(() => fillCodebook(codebook, counted)).toThrow("The table unit of the codebook describes the unknown km");
});

test("a table of which nothing is counted, and a count without a table, are errors", () => {
  expect(() => fillCodebook(codebook, { tallies: {}, tables })).toThrow("There is no count for the table unit");
  const more = { ...tallies, maturity: tally(["pilot"]) };
  expect(() => fillCodebook(codebook, { tallies: more, tables })).toThrow("The codebook has no table maturity");
});
