import type { Selection } from "../../model/address/view/selection.ts";
import { endsOfSelection, newDraft } from "../../parts/desk/newDraft.ts";
import { deskStrings } from "../../parts/desk/strings.ts";
import type { OpenDraft } from "../../parts/desk/useOpenDraft.ts";
import type { Command } from "../../ui/commands.ts";

/** The command that opens the form for a claim of one's own, begun with what is selected. */
export function deskCommand(selection: Selection | null, openDraft: OpenDraft): Command {
  return {
    id: "add-claim",
    name: deskStrings.addClaim,
    words: deskStrings.addClaimWords,
    keys: "A",
    near: selection !== null,
    run: () => openDraft(newDraft(endsOfSelection(selection))),
  };
}
