import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readerAddress, readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { fileStem } from "../../model/words/fileStem.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { type SvgNode, wholeLinks } from "../../papers/answers/common/SvgNode.ts";
import { chartPng, drawingSize, svgFile } from "../../papers/charts/chartFiles.ts";
import { withMetadata } from "../../papers/charts/chartMetadata.ts";
import { strings } from "../../papers/charts/strings.ts";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { summary } from "../api/records.ts";

interface PictureButtonsProps {
  title: string;
  /** Path and query of the page within the atlas, named as the origin in the picture. */
  address: string;
  /** Draws the picture, or the pages of it, with a line that names its origin. */
  draw: (origin: string) => SvgNode | SvgNode[];
}

/** Saves a drawing as SVG or PNG, with its origin inside. */
export function PictureButtons({ title, address, draw }: PictureButtonsProps) {
  const [failed, setFailed] = useState(false);
  const { data } = useQuery(summary());
  const stem = fileStem(title, "chart");

  /** The pages of the picture with the names of their files, without ending. */
  function pages() {
    const version = data?.dataset.version ?? "";
    const drawn = [draw(shared.fromAtlas(version, readerAddressInWords(address)))].flat();
    return drawn.map((page, place) => ({
      drawing: withMetadata(wholeLinks(page, readerAddress(address)), { dataset: version }),
      name: drawn.length === 1 ? stem : `${stem}-${place + 1}`,
    }));
  }

  async function saveSvg() {
    for (const { drawing, name } of pages()) downloadFile(await svgFile(drawing), `${name}.svg`, "image/svg+xml");
  }

  async function savePng() {
    for (const { drawing, name } of pages()) {
      const png = await chartPng(await svgFile(drawing), drawingSize(drawing));
      setFailed(png === null);
      if (png) downloadFile(png, `${name}.png`, "image/png");
    }
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        onClick={() => void saveSvg()}
      >
        {strings.saveSvg}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        onClick={() => void savePng()}
      >
        {strings.savePng}
      </Button>
      {failed && <p role="alert">{strings.noPng}</p>}
    </>
  );
}
