import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useViewState } from "../url/useViewState.ts";
import { clearSelection } from "../url/viewChanges.ts";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";

/** Selects nothing, which closes what the panel shows. */
export function CloseButton() {
  const [, changeView] = useViewState();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={css.close}
      aria-label={strings.close}
      title={strings.close}
      onClick={() => changeView(clearSelection)}
    >
      <IconX size={17} />
    </ActionIcon>
  );
}
