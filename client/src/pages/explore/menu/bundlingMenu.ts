import { addBundles } from "../../../model/address/view/bundles.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { countOfClass } from "../../../model/words/names.ts";
import { type Bundle, bundlesAround, possibleBundles } from "../../../picture/graph/bundlesOf.ts";
import { menuStrings as strings } from "../strings.ts";
import type { MenuContent, MenuItem, MenuSurroundings } from "./MenuContent.ts";

/** What can still be bundled around an entity. */
export function bundlesLeft(id: string, { view, shown }: Pick<MenuSurroundings, "view" | "shown">): Bundle[] {
  return bundlesAround(id, possibleBundles(shown, view)).filter((bundle) => !view.bundles.includes(bundle.id));
}

/** Which neighbours of an entity to draw as one shape: those of one class that hang on nothing else, or all of them. */
export function bundlingMenu(id: string, around: MenuSurroundings): MenuContent {
  const entity = around.graph.entities.find((one) => one.id === id);
  const left = bundlesLeft(id, around);
  const item = (name: string, bundles: readonly Bundle[]): MenuItem => ({
    name,
    run: () =>
      around.changeView((now) =>
        addBundles(
          now,
          bundles.map((bundle) => bundle.id),
        ),
      ),
  });
  return {
    title: strings.bundleAround(nameOrId(entity, id)),
    sections: [
      {
        name: strings.bundleHint,
        items: [
          ...left.map((bundle) => item(countOfClass(bundle.class, bundle.members.length), [bundle])),
          ...(left.length > 1 ? [item(strings.bundleAll, left)] : []),
        ],
      },
    ],
  };
}
