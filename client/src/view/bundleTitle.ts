import type { Entity } from "@atlas/server/contract";
import { entityName } from "../ui/entityName.ts";
import { countOfClass } from "../ui/names.ts";
import type { Bundle } from "./bundlesOf.ts";
import { strings } from "./strings.ts";

/** What a bundle is called: "14 technologies around Baogang Group". */
export function bundleTitle(
  { class: name, members }: Pick<Bundle, "class" | "members">,
  anchor: Entity | undefined,
): string {
  const what = countOfClass(name, members.length);
  return anchor ? strings.bundleOf(what, entityName(anchor)) : what;
}
