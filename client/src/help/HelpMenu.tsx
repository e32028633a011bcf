import { ActionIcon } from "@mantine/core";
import { IconHelp, IconKeyboard, IconMapRoute } from "@tabler/icons-react";
import { Suspense, useState, useSyncExternalStore } from "react";
import { LazyMenu, lateScript } from "../ui/LazyMenu.tsx";
import { lazyPage } from "../ui/lazyPage.tsx";
import { useCommands } from "../ui/useCommands.ts";
import css from "./HelpMenu.module.css";
import { strings } from "./strings.ts";
import { goToStop, onTour, tourSeen } from "./tourState.ts";
import { useHelpKey } from "./useHelpKey.ts";

const script = lateScript(async () => (await import("./HelpMenuItems.tsx")).HelpMenuItems);
const ShortcutSheet = lazyPage(async () => (await import("./ShortcutSheet.tsx")).ShortcutSheet);

/** The list of keys (also by `?`), and the tour. A dot tells who has not been here yet that there is one. */
export function HelpMenu() {
  const [sheet, setSheet] = useState(false);
  const seen = useSyncExternalStore(onTour, tourSeen);
  const showSheet = () => setSheet(true);
  useHelpKey(showSheet);
  const name = seen ? strings.help : strings.newHere;
  const actions = [
    { id: "tour", name: seen ? strings.tourAgain : strings.tour, Icon: IconMapRoute, run: () => goToStop(0) },
    { id: "shortcuts", name: strings.keys, keys: "?", Icon: IconKeyboard, run: showSheet },
  ];
  useCommands(actions.map((action) => ({ ...action, words: strings.helpWords })));
  return (
    <>
      <LazyMenu script={script} given={{ actions }}>
        <ActionIcon variant="default" size={36} aria-label={name} title={name} className={css.button}>
          <IconHelp size={18} aria-hidden="true" />
          {!seen && <span className={css.dot} />}
        </ActionIcon>
      </LazyMenu>
      {sheet && (
        <Suspense>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      )}
    </>
  );
}
