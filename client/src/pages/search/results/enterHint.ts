import type { Found } from "../groupFound.ts";
import { strings } from "../strings.ts";
import { isNew } from "./AddMark.tsx";

/** The effect of Enter on a line of the list, as `pickWith` has it; empty where the line itself says it. */
export function enterHint(found: Found | undefined, inView: ReadonlySet<string>): string {
  switch (found?.kind) {
    case "entity":
    case "claim":
      return isNew(found, inView) ? strings.enter.new : strings.enter.inView;
    case "recent":
      if (found.recent.kind === "source") return strings.enter.page;
      return isNew(found, inView) ? strings.enter.new : strings.enter.inView;
    case "allClaims":
      return strings.enter.new;
    case "question":
    case "page":
    case "source":
      return strings.enter.page;
    default:
      return "";
  }
}
