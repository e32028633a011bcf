import { useQuery } from "@tanstack/react-query";
import { readerAddress, readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { fileStem } from "../../model/words/fileStem.ts";
import { formatDate, today } from "../../model/words/formatDate.ts";
import { fromAtlas } from "../../model/words/fromAtlas.ts";
import { strings as briefingStrings } from "../../papers/briefing/strings.ts";
import { savedChart } from "../../papers/charts/savedChart.ts";
import { summary } from "../api/records.ts";
import { PictureDialog } from "../pictures/PictureDialog.tsx";
import type { ChartPictureProps } from "./PictureButton.tsx";

/** Saves a chart as a picture, with its origin inside. */
export function ChartPictureDialog({ title, address, draw, onClose }: ChartPictureProps & { onClose: () => void }) {
  const dataset = useQuery(summary()).data?.dataset;
  return (
    <PictureDialog
      make={
        dataset
          ? async (look) => {
              const pages = [draw(fromAtlas(dataset, readerAddressInWords(address)))].flat();
              const facts = {
                title,
                dataset: briefingStrings.dataset(dataset.title, dataset.version, formatDate(dataset.date)),
                hash: dataset.hash,
                links: [readerAddress(address)],
                licence: dataset.licence,
                made: today(),
              };
              return savedChart(pages, facts, { ...look, stem: `${fileStem(title, "chart")}-${today()}` });
            }
          : null
      }
      onClose={onClose}
    />
  );
}
