import {
  IconBookmark,
  IconDownload,
  IconEye,
  IconEyeOff,
  IconFileText,
  IconFolderOpen,
  IconLink,
  IconMapPin,
  IconNote,
  IconPhotoDown,
} from "@tabler/icons-react";
import { withPositions } from "../../model/address/view/keptPlaces.ts";
import { BRIEFING_PATH, EXPLORE_PATH, showsView } from "../../model/address/view/viewPaths.ts";
import { formatView, parseView } from "../../model/address/view/viewState.ts";
import { askForPicture } from "../../parts/pictures/pictureAsked.ts";
import { strings as pictureStrings } from "../../parts/pictures/strings.ts";
import { strings as watchStrings } from "../../parts/watch/strings.ts";
import type { useWatchHere } from "../../parts/watch/useWatchHere.ts";
import { drawnPlaces } from "../../picture/graph/canvasSignals.ts";
import { isAddress } from "../../picture/graph/viewFile.ts";
import { strings } from "./strings.ts";

interface Runs {
  brief: () => void;
  /** Copies the link of an address, or of the page. */
  copy: (address?: string) => void;
  save: (to: "browser" | "file") => void;
  note: () => void;
  openFile: () => void;
}

/** The acts on a page: its picture, briefing and link, keeping and watching it, and opening a file; for the menu and the commands. */
export function shareActions(
  { pathname, search }: { pathname: string; search: string },
  { brief, copy, save, note, openFile }: Runs,
  watching: ReturnType<typeof useWatchHere>,
) {
  const drawn = showsView(pathname) && pathname !== BRIEFING_PATH && parseView(search).steps.length > 0;
  const inView = [
    { id: "picture", name: pictureStrings.save, words: pictureStrings.words, Icon: IconPhotoDown, run: askForPicture },
    { id: "briefing", name: strings.briefing, words: strings.briefingWords, Icon: IconFileText, run: brief },
  ];
  const places = {
    id: "copy-link-places",
    name: strings.copyLinkPlaces,
    words: strings.copyWords,
    Icon: IconMapPin,
    run: () => copy(`${pathname}?${formatView(withPositions(parseView(search), drawnPlaces()))}`),
  };
  const kept = [
    { id: "keep", name: strings.keep, words: strings.keepWords, Icon: IconBookmark, run: () => save("browser") },
    { id: "to-file", name: strings.toFile, words: strings.fileWords, Icon: IconDownload, run: () => save("file") },
    { id: "note", name: strings.note, words: strings.noteWords, Icon: IconNote, run: note },
  ];
  const watch = watching && {
    id: "watch",
    name: watching.watched ? watchStrings.unwatchThis : watchStrings.watchThis,
    words: watchStrings.words,
    keys: "Ctrl Shift F",
    Icon: watching.watched ? IconEyeOff : IconEye,
    run: () => void watching.run(),
  };
  return [
    ...(drawn ? inView : []),
    { id: "copy-link", name: strings.copyLink, words: strings.copyWords, Icon: IconLink, run: () => copy() },
    ...(pathname === EXPLORE_PATH ? [places] : []),
    ...(isAddress(pathname + search) ? kept : []),
    ...(watch === null ? [] : [watch]),
    { id: "open-file", name: strings.openFile, words: strings.fileWords, Icon: IconFolderOpen, run: openFile },
  ];
}
