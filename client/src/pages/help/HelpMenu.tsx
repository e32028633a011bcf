import { ActionIcon } from "@mantine/core";
import {
  IconApi,
  IconCode,
  IconHelp,
  IconInfoCircle,
  IconKeyboard,
  IconMapRoute,
  IconRobot,
} from "@tabler/icons-react";
import { Suspense, useEffect, useEffectEvent, useState } from "react";
import { useNavigate } from "react-router";
import { ABOUT_PATH } from "../../model/address/pages/aboutAddress.ts";
import { ASSISTANTS_PATH } from "../../model/address/pages/assistantsAddress.ts";
import { isTyping } from "../../ui/browser/isTyping.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { LazyMenu, lateScript } from "../../ui/LazyMenu.tsx";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { useCommands } from "../../ui/useCommands.ts";
import css from "./HelpMenu.module.css";
import { strings } from "./strings.ts";
import { goToStop, tourSeen } from "./tourState.ts";

const script = lateScript(async () => (await import("./HelpMenuItems.tsx")).HelpMenuItems);
const QueriesDialog = lazyPage(async () => (await import("./QueriesDialog.tsx")).QueriesDialog);
const openApi = () => window.location.assign("/api/docs");
const ShortcutSheet = lazyPage(async () => (await import("./ShortcutSheet.tsx")).ShortcutSheet);

/** The tour, the list of keys (also by `?`), and what lies under the page. A dot marks it until the tour was seen. */
export function HelpMenu() {
  const [sheet, setSheet] = useState(false);
  const [queries, setQueries] = useState(false);
  const seen = useSignal(tourSeen);
  const navigate = useNavigate();
  const showSheet = () => setSheet(true);
  useHelpKey(showSheet);
  const name = seen ? strings.help : strings.newHere;
  const actions = [
    { id: "tour", name: seen ? strings.tourAgain : strings.tour, Icon: IconMapRoute, run: () => goToStop(0) },
    { id: "shortcuts", name: strings.keys, keys: "?", Icon: IconKeyboard, run: showSheet },
    {
      id: "assistants",
      name: strings.assistants,
      Icon: IconRobot,
      run: () => void navigate(ASSISTANTS_PATH),
      words: strings.assistantsWords,
    },
    {
      id: "queries",
      name: strings.queries,
      Icon: IconCode,
      run: () => setQueries(true),
      words: strings.technicalWords,
    },
    { id: "about", name: strings.about, Icon: IconInfoCircle, run: () => void navigate(ABOUT_PATH) },
    { id: "api", name: strings.api, Icon: IconApi, run: openApi, words: strings.technicalWords },
  ];
  useCommands(actions.map((action) => ({ words: strings.helpWords, ...action })));
  return (
    <>
      <LazyMenu script={script} given={{ actions }}>
        <ActionIcon variant="default" size={36} aria-label={name} title={name} className={`relative ${css.button}`}>
          <IconHelp size={18} aria-hidden="true" />
          {!seen && <span className={`onAccent absolute ${css.dot}`} />}
        </ActionIcon>
      </LazyMenu>
      {sheet && (
        <Suspense>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      )}
      {queries && (
        <Suspense>
          <QueriesDialog onClose={() => setQueries(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Calls back when `?` is pressed outside text fields. */
function useHelpKey(onHelp: () => void): void {
  const help = useEffectEvent(onHelp);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      help();
    }
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}
