import { hidePair, pairName } from "../../../model/address/view/hiding.ts";
import { selectEntities, selectPair } from "../../../model/address/view/selection.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { endsBetween } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";
import { strings } from "./strings.ts";

/** What can be done with the line between two entities. */
export function pairMenu(a: string, b: string, { changeView, graph, shown, addClaim }: MenuSurroundings): MenuContent {
  const names = [a, b].map((id) => {
    const entity = graph.entities.find((one) => one.id === id);
    return entity ? entityName(entity) : id;
  });
  const claims = shown.claims.filter(({ subject, object }) => pairName(subject, object) === pairName(a, b));
  return {
    title: listWords(names),
    sections: [
      {
        items: [
          { name: strings.readClaims(claims.length), run: () => changeView((now) => selectPair(now, a, b)) },
          { name: strings.selectEnds, run: () => changeView((now) => selectEntities(now, [a, b])) },
          { name: deskStrings.addClaim, run: () => addClaim(endsBetween([a, b], claims)) },
          { name: strings.hideLine, run: () => changeView((now) => hidePair(now, a, b)) },
        ],
      },
    ],
  };
}
