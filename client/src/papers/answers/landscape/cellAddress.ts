import { canvasAddress } from "../common/canvasAddress.ts";

/** Address of the canvas with only a technology and the developers of one cell. */
export function cellAddress(technology: string, organisations: readonly string[]): string {
  return canvasAddress([technology, ...organisations], { kind: "entity", id: technology });
}

/** The same with one developer, and the claims between the two open in the panel. */
export function developerAddress(technology: string, organisation: string): string {
  return canvasAddress([technology, organisation], { kind: "pair", a: organisation, b: technology });
}
