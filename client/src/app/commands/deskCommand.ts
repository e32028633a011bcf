import { endsOfSelection, newDraft } from "../../desk/common/newDraft.ts";
import { deskStrings } from "../../desk/common/strings.ts";
import type { OpenDraft } from "../../desk/common/useOpenDraft.ts";
import type { Command } from "../../ui/commands.ts";
import type { Selection } from "../../url/view/selection.ts";

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
