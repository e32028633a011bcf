import { useViewState } from "../url/useViewState.ts";
import { addTogether, expandEntity, selectEntity, selectPair } from "../url/viewChanges.ts";
import type { ViewState } from "../url/viewState.ts";
import type { Found } from "./Found.ts";
import { rememberPick } from "./recents.ts";
import { strings } from "./strings.ts";

/** What a pick does to the view, and what is said of it. `inView` tells what stands on the canvas already. */
export function usePick(inView: ReadonlySet<string>): (found: Found, stay: boolean) => string {
  const [, changeView] = useViewState();
  return (found, stay) => {
    rememberPick(found);
    if (found.kind === "command") {
      found.command.run();
      return "";
    }
    const one = pickedOf(found);
    if (!one) return "";
    changeView((view) => change(view, one, { stay, inView }));
    if (one.kind === "claim") return strings.pickedClaim;
    if (stay) return strings.added(one.name);
    return inView.has(one.id) ? strings.found(one.name) : strings.picked(one.name);
  };
}

type Picked =
  | { kind: "entity"; id: string; name: string }
  | { kind: "claim"; id: string; subject: string; object: string };

function pickedOf(found: Found): Picked | null {
  if (found.kind === "entity") return { kind: "entity", id: found.hit.entity.id, name: found.hit.entity.name };
  if (found.kind === "claim") {
    const { id, subject, object } = found.claim;
    return { kind: "claim", id, subject, object };
  }
  if (found.kind === "recent" && found.recent.kind !== "source") return found.recent;
  return null;
}

function change(view: ViewState, one: Picked, { stay, inView }: Circumstances): ViewState {
  const ids = one.kind === "claim" ? [one.subject, one.object] : [one.id];
  const seen = { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)) };
  const missing = ids.filter((id) => !inView.has(id));
  if (one.kind === "claim") {
    const added = addTogether(seen, missing);
    return stay ? added : selectPair(added, one.subject, one.object);
  }
  if (stay) return addTogether(seen, missing);
  // What stands there is shown, not opened: the picture stays as it is.
  return selectEntity(missing.length === 0 ? seen : expandEntity(seen, one.id), one.id);
}

interface Circumstances {
  /** True where more is to be picked, so that the selection stays. */
  stay: boolean;
  inView: ReadonlySet<string>;
}
