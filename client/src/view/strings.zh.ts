import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Partial<Strings> = {};
