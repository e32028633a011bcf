import { faultsOf, sampleWith } from "./sampleData.ts";

/** What is broken, in which file of the sample, the text and its replacement, and all faults that must result. */
export type BrokenCell = [what: string, file: string, from: string, to: string, ...faults: string[]];

/** Tests that each broken input is refused with exactly its faults. */
export function testBrokenCells(cases: BrokenCell[]): void {
  test.each(cases)("%s is refused", async (_what, file, from, to, ...faults) => {
    expect(await faultsOf(sampleWith(file, from, to))).toEqual(faults);
  });
}
