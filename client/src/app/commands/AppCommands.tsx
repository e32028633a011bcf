import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "react-router";
import { useViewGraph } from "../../picture/graph/useViewGraph.ts";
import { useCommands } from "../../ui/useCommands.ts";
import { useViewState } from "../../url/useViewState.ts";
import { pageCommands } from "./pageCommands.ts";
import { viewCommands } from "./viewCommands.ts";

/** Offers commands for every page and view in the search; renders nothing. */
export function AppCommands({ pages }: { pages: readonly { name: string; path: string }[] }) {
  const navigate = useNavigate();
  const [view, changeView] = useViewState();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { graph } = useViewGraph(view.steps);
  useCommands([
    ...viewCommands({ view, changeView, graph }),
    ...pageCommands({ pages, navigate, scheme, setColorScheme }),
  ]);
  return null;
}
