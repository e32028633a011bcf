import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { type NavigateFunction, useNavigate } from "react-router";
import { type Selection, selectedIds } from "../../model/address/view/selection.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { language, setLanguage } from "../../model/words/language.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { endsOfSelection, newDraft } from "../../parts/desk/newDraft.ts";
import { deskStrings } from "../../parts/desk/strings.ts";
import { type OpenDraft, useOpenDraft } from "../../parts/desk/useOpenDraft.ts";
import { useGroupOpenings } from "../../parts/view/graph/useGroupOpenings.ts";
import { useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { strings as historyStrings } from "../../picture/history/strings.ts";
import type { Command } from "../../ui/commands.ts";
import { strings as frame } from "../../ui/strings.ts";
import { useCommands } from "../../ui/useCommands.ts";
import { helpCommands } from "./helpCommands.ts";
import { strings } from "./strings.ts";
import { viewCommands } from "./viewCommands.ts";

/** Offers commands for every page and view in the search; renders nothing. */
export function AppCommands({ pages }: { pages: readonly { name: string; path: string; words?: string }[] }) {
  const navigate = useNavigate();
  const [view, changeView] = useViewState();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { graph } = useViewGraph(view.steps);
  const groups = useGroupOpenings(selectedIds(view.selection), graph);
  const openDraft = useOpenDraft(pages.find(({ path }) => path.startsWith(EXPLORE_PATH))?.path);
  useCommands([
    deskCommand(view.selection, openDraft),
    ...viewCommands({ view, changeView, graph, groups }),
    ...pageCommands({ pages, navigate, scheme, setColorScheme }),
    ...helpCommands(navigate),
  ]);
  return null;
}

/** The command that opens the form for a claim of one's own, begun with what is selected. */
function deskCommand(selection: Selection | null, openDraft: OpenDraft): Command {
  return {
    id: "add-claim",
    name: deskStrings.addClaim,
    words: deskStrings.addClaimWords,
    keys: "A",
    near: selection !== null,
    run: () => openDraft(newDraft(endsOfSelection(selection))),
  };
}

interface PageCommandsInput {
  pages: readonly { name: string; path: string; words?: string }[];
  navigate: NavigateFunction;
  scheme: "light" | "dark";
  setColorScheme: (scheme: "light" | "dark") => void;
}

/** Commands for every page. */
function pageCommands({ pages, navigate, scheme, setColorScheme }: PageCommandsInput): Command[] {
  const other = scheme === "dark" ? "light" : "dark";
  const chinese = language() === "zh";
  return [
    ...pages.map(({ name, path, words }, index) => ({
      id: `page-${index}`,
      name: strings.goTo(name),
      ...(words === undefined ? {} : { words }),
      run: () => navigate(path),
    })),
    { id: "start", name: frame.toStart, run: () => navigate("/") },
    { id: "undo", name: historyStrings.undo, words: strings.undoWords, keys: "Ctrl Z", run: () => press("z") },
    {
      id: "redo",
      name: historyStrings.redo,
      words: strings.redoWords,
      keys: "Ctrl Shift Z",
      run: () => press("z", true),
    },
    {
      id: "colours",
      name: other === "dark" ? frame.toDark : frame.toLight,
      words: strings.colourWords,
      run: () => setColorScheme(other),
    },
    {
      id: "language",
      name: chinese ? strings.speakEnglish : strings.speakChinese,
      words: strings.languageWords,
      run: () => setLanguage(chinese ? "en" : "zh"),
    },
  ];
}

/** Undo and redo simulate their keys, so that one place decides what can be undone. */
function press(key: string, shiftKey = false): void {
  window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey: true, cancelable: true }));
}
