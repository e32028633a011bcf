import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "react-router";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { useOpenDraft } from "../../parts/desk/useOpenDraft.ts";
import { useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { useCommands } from "../../ui/useCommands.ts";
import { deskCommand } from "./deskCommand.ts";
import { pageCommands } from "./pageCommands.ts";
import { viewCommands } from "./viewCommands.ts";

/** Offers commands for every page and view in the search; renders nothing. */
export function AppCommands({ pages }: { pages: readonly { name: string; path: string; words?: string }[] }) {
  const navigate = useNavigate();
  const [view, changeView] = useViewState();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { graph } = useViewGraph(view.steps);
  const openDraft = useOpenDraft(pages.find(({ path }) => path.startsWith(EXPLORE_PATH))?.path);
  useCommands([
    deskCommand(view.selection, openDraft),
    ...viewCommands({ view, changeView, graph }),
    ...pageCommands({ pages, navigate, scheme, setColorScheme }),
  ]);
  return null;
}
