import type { Strings } from "./strings.ts";

export const zh: Strings = {
  back: (claim) => `返回正文中的论断${claim}`,
};
