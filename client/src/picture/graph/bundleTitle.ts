import type { Entity } from "@atlas/server/contract";
import { entityName } from "../../model/words/entityName.ts";
import { countOfClass } from "../../model/words/names.ts";
import type { Bundle } from "./bundlesOf.ts";
import { strings } from "./strings.ts";

/** The name of a bundle: "14 technologies around Baogang Group". */
export function bundleTitle(
  { class: name, members }: Pick<Bundle, "class" | "members">,
  anchor: Entity | undefined,
): string {
  const what = countOfClass(name, members.length);
  return anchor ? strings.bundleOf(what, entityName(anchor)) : what;
}
