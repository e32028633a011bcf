import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readerAddress, readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { fileStem } from "../../model/words/fileStem.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { type SvgNode, wholeLinks } from "../../papers/answers/common/SvgNode.ts";
import { chartPng, drawingSize, svgFile } from "../../papers/charts/chartFiles.ts";
import { strings } from "../../papers/charts/strings.ts";
import { downloadFile } from "../../ui/browser/downloadFile.ts";
import { summary } from "../api/records.ts";

interface PictureButtonsProps {
  title: string;
  /** Path and query of the page within the atlas, named as the origin in the picture. */
  address: string;
  /** Draws the picture with a line that names its origin. */
  draw: (origin: string) => SvgNode;
}

/** Saves a drawing as SVG or PNG, with its origin inside. */
export function PictureButtons({ title, address, draw }: PictureButtonsProps) {
  const [failed, setFailed] = useState(false);
  const { data } = useQuery(summary());
  const drawing = () =>
    wholeLinks(
      draw(shared.fromAtlas(data?.dataset.version ?? "", readerAddressInWords(address))),
      readerAddress(address),
    );
  const stem = fileStem(title, "chart");

  async function savePng() {
    const drawn = drawing();
    const png = await chartPng(svgFile(drawn), drawingSize(drawn));
    setFailed(png === null);
    if (png) downloadFile(png, `${stem}.png`, "image/png");
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        onClick={() => downloadFile(svgFile(drawing()), `${stem}.svg`, "image/svg+xml")}
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
