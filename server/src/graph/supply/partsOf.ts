import type { Supply } from "./suppliersIn.ts";

/** The suppliers that go, those that stay, and of those that do not count the ones that stay. */
export function partsOf(
  { counted, last_reported, announced }: Supply,
  { isTaken }: { isTaken(organisation: string): boolean },
) {
  return {
    taken: counted.filter(({ organisation }) => isTaken(organisation)),
    left: counted.filter(({ organisation }) => !isTaken(organisation)),
    last_reported: last_reported.filter(({ organisation }) => !isTaken(organisation)),
    announced: announced.filter(({ organisation }) => !isTaken(organisation)),
  };
}
