import { unbundle } from "../../../model/address/view/bundles.ts";
import { hideEntities } from "../../../model/address/view/hiding.ts";
import { selectEntities, selectedIds } from "../../../model/address/view/selection.ts";
import type { Bundle } from "../../../picture/graph/bundlesOf.ts";
import { bundleTitle } from "../../../picture/graph/bundleTitle.ts";
import { keyHint } from "./keyHint.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";
import { strings } from "./strings.ts";

/** What can be done with a bundle, or with the line to it. */
export function bundleMenu(bundle: Bundle, { view, changeView, graph, shown }: MenuSurroundings): MenuContent {
  const ids = bundle.members.map(({ id }) => id);
  const held = new Set(ids);
  const claims = shown.claims.filter(({ subject, object }) => held.has(subject) || held.has(object));
  const selected = new Set(selectedIds(view.selection));
  const anchor = graph.entities.find(({ id }) => id === bundle.anchor);
  return {
    title: bundleTitle(bundle, anchor),
    sections: [
      {
        items: [
          { name: strings.unbundle, hint: keyHint("open"), run: () => changeView((now) => unbundle(now, [bundle.id])) },
          {
            name: strings.readClaims(claims.length),
            run: () => changeView((now) => selectEntities(now, [...ids, bundle.anchor])),
          },
          {
            name: strings.selectThese(ids.length),
            disabled: ids.every((id) => selected.has(id)),
            run: () => changeView((now) => selectEntities(now, ids)),
          },
          { name: strings.hide, run: () => changeView((now) => hideEntities(now, ids)) },
        ],
      },
    ],
  };
}

/** The bundle that a menu is about, directly or through the line to it. */
export function bundleIn(subject: object, bundles: readonly Bundle[]): Bundle | undefined {
  const names = Object.values(subject);
  return bundles.find(({ id }) => names.includes(id));
}
