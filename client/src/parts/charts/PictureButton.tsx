import { Button } from "@mantine/core";
import { IconPhotoDown } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { SvgNode } from "../../papers/answers/common/SvgNode.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { strings } from "../pictures/strings.ts";

const ChartPictureDialog = lazyPage(async () => (await import("./ChartPictureDialog.tsx")).ChartPictureDialog);

export interface ChartPictureProps {
  title: string;
  /** Path and query of the page within the atlas, named as the origin in the picture. */
  address: string;
  /** Draws the picture, or the pages of it, with a line that names its origin. */
  draw: (origin: string) => SvgNode | SvgNode[];
}

/** Opens the dialog that saves a chart as a picture. */
export function PictureButton(chart: ChartPictureProps) {
  const [saving, setSaving] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhotoDown size={14} />}
        onClick={() => setSaving(true)}
      >
        {strings.save}
      </Button>
      {saving && (
        <Suspense>
          <ChartPictureDialog {...chart} onClose={() => setSaving(false)} />
        </Suspense>
      )}
    </>
  );
}
