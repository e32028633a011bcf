import type { Strings } from "./ownDataStrings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  name: "自有数据",
  nameInFiles: "自有数据",
  mark: "自有数据",
  of: (folder) => `自有数据（${folder}）`,
  override: (mark, reason) => `${mark}，取代数据集原有条目，理由：${reason}`,
  with: (dataset, folders) => `${dataset}，另加自有数据（${folders}）`,
  notForOwn: (licence, folders) => `${licence}；不适用于自有数据（${folders}）`,
};
