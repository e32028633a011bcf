import { jest } from "@jest/globals";

/** Installs a canvas filled with one colour, whose pixel values pass through `give`. */
export function canvasThatGives(give: (value: number, index: number) => number): void {
  let fill: number[] = [];
  const pen = {
    set fillStyle(colour: string) {
      fill = [...(colour.match(/\d+/g) ?? []).map(Number), 255];
    },
    fillRect: () => undefined,
    drawImage: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => give(fill[index % 4] ?? 0, index)),
    }),
  };
  const getContext = jest.spyOn(HTMLCanvasElement.prototype, "getContext");
  // It has only the parts of a context that are read.
  getContext.mockReturnValue(pen as unknown as ReturnType<HTMLCanvasElement["getContext"]>);
}
