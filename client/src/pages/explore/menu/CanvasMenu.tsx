import { useQuery } from "@tanstack/react-query";
import { entityDetail } from "../../../parts/api/entities.ts";
import { bundleIn, bundleMenu } from "./bundleMenu.ts";
import { bundlingMenu } from "./bundlingMenu.ts";
import { canvasMenu } from "./canvasMenu.ts";
import { entityMenu } from "./entityMenu.ts";
import { MenuBox } from "./MenuBox.tsx";
import type { MenuContent, MenuRequest, MenuSubject, MenuSurroundings } from "./MenuContent.ts";
import { movingMenu } from "./movingMenu.ts";
import { openingMenu } from "./openingMenu.ts";
import { pairMenu } from "./pairMenu.ts";
import { severalMenu } from "./severalMenu.ts";
import { typesMenu } from "./typesMenu.ts";

interface CanvasMenuProps {
  request: MenuRequest;
  around: MenuSurroundings;
  onClose: () => void;
}

/** The menu requested on the canvas. */
export function CanvasMenu({ request: { subject, at }, around, onClose }: CanvasMenuProps) {
  const opening = subject.kind === "opening" ? subject.id : null;
  const detail = useQuery({ ...entityDetail(opening ?? ""), enabled: opening !== null });
  const content =
    opening === null
      ? contentOf(subject, around)
      : openingMenu(opening, detail.data?.claim_counts ?? (detail.isError ? [] : null), around);
  // A new menu in the same place resets the focus to its first line.
  return <MenuBox key={keyOf(subject)} content={content} at={at} onClose={onClose} />;
}

function contentOf(subject: MenuSubject, around: MenuSurroundings): MenuContent {
  const bundle = bundleIn(subject, around.bundles);
  if (bundle) return bundleMenu(bundle, around);
  switch (subject.kind) {
    case "entity":
    case "opening":
      return entityMenu(subject.id, around);
    case "several":
      return severalMenu(around);
    case "pair":
      return pairMenu(subject.a, subject.b, around);
    case "moving":
      return movingMenu(subject, around);
    case "bundling":
      return bundlingMenu(subject.id, around);
    case "types":
      return typesMenu(around);
    default:
      return canvasMenu(around);
  }
}

function keyOf(subject: MenuSubject): string {
  return "id" in subject ? `${subject.kind} ${subject.id}` : subject.kind;
}
