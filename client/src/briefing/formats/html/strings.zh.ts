import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  back: (claim) => `返回正文中的论断${claim}`,
};
