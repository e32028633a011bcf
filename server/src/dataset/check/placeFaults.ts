import type { RowFault } from "../read/fault.ts";

/** Faults between the cells of one place: coordinates come in pairs. */
export function placeFaults({ lat, lon }: Record<"lat" | "lon", string>): RowFault[] {
  if ((lat === "") === (lon === "")) return [];
  return [{ column: lat === "" ? "lat" : "lon", message: "is empty, expected both lat and lon or none" }];
}
