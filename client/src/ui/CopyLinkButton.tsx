import { IconLink } from "@tabler/icons-react";
import { CopyButton } from "./CopyButton.tsx";
import { strings } from "./strings.ts";

/** Copies the address, which holds the whole view. */
export function CopyLinkButton() {
  return (
    <CopyButton
      label={strings.copyLink}
      failed={strings.copyFailed}
      icon={<IconLink size={16} />}
      text={() => window.location.href}
    />
  );
}
