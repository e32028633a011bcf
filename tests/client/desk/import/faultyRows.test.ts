import { faultyCsv, toldFaults } from "../../../../client/src/desk/import/faultyRows.ts";

const answer = {
  columns: ["Seller", "Statement"],
  faulty: [
    {
      line: 7,
      cells: ["MP Materials", '=A1&"x"'],
      faults: [
        { column: "Statement", message: "has a formula" },
        { column: null, message: "is odd" },
      ],
    },
  ],
};

test("each fault is named by its cell as spreadsheets name it, and one of the whole row by its line", () => {
  expect(toldFaults(answer)).toEqual([
    { key: "7 0", cell: "B7", column: "Statement", text: '=A1&"x"', message: "has a formula" },
    { key: "7 1", cell: "7", column: null, text: "", message: "is odd" },
  ]);
});

test("the rows are saved as they are, without working formulas, and say at the end what is wrong", () => {
  expect(faultyCsv(answer)).toBe(
    '\ufeffSeller,Statement,What is wrong\nMP Materials,"\'=A1&""x""",Statement: has a formula; is odd\n',
  );
});
