import type { Format } from "./Format.ts";

/** Every kind of file that a briefing can be saved as, in the order in which they are offered within their groups. */
export const formats: readonly Format[] = [];
