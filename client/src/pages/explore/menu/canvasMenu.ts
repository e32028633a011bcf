import { revealAll } from "../../../model/address/view/hiding.ts";
import { concernedInSight, selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { keyHint } from "./keyHint.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";
import { strings } from "./strings.ts";

/** What can be done with the canvas as a whole. */
export function canvasMenu(around: MenuSurroundings): MenuContent {
  const { view, changeView, shown, canvas, lead, askNumber } = around;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shown));
  const selected = concernedInSight(view, shown);
  const outOfSight = view.hidden.length + view.hidePairs.length + view.folded.length;
  return {
    title: strings.canvas,
    sections: [
      {
        items: [
          { name: strings.selectAll, hint: keyHint("selectAll"), run: run("selectAll") },
          { name: strings.invert, hint: keyHint("invert"), run: run("invert") },
          { name: strings.selectType, leadsOn: true, run: () => lead({ kind: "types" }) },
          { name: strings.selectByNumber, run: askNumber },
        ],
      },
      {
        items: [
          {
            name: strings.zoomToSelection,
            hint: keyHint("zoomToSelection"),
            disabled: selected.length === 0,
            run: () => canvas.current?.zoomTo(selected),
          },
          { name: strings.fit, hint: keyHint("fit"), run: () => canvas.current?.fit() },
          { name: strings.reveal, disabled: outOfSight === 0, run: () => changeView(revealAll) },
        ],
      },
    ],
  };
}
