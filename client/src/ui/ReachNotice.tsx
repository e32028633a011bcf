import { Loader } from "@mantine/core";
import type { Reach } from "../api/useServerReach.ts";
import { Notice } from "./Notice.tsx";
import css from "./ReachNotice.module.css";
import { strings } from "./strings.ts";

/** Says that nobody answers, and that it is tried again; goes by itself. */
export function ReachNotice({ reach }: { reach: Reach }) {
  if (reach === "well") return null;
  return (
    <Notice kind="note">
      <span className={css.line}>
        <Loader size={14} aria-hidden="true" /> {reach === "no-server" ? strings.noServer : strings.noStore}
      </span>
    </Notice>
  );
}
