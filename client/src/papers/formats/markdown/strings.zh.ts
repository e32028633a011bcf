import type { Strings } from "./strings.ts";

export const zh: Strings = {
  claim: (claim) => `论断${claim}`,
  pictureBeside: (file) => `将文件“${file}”与本文件放在一起，即可显示图片。`,
};
