import { evidenceGrades, evidenceIds } from "../../../server/src/rules/vocabulary.ts";

type Colour = [number, number, number];

/** The grounds that lines, bars and badges stand on. */
const grounds = { light: ["#faf9f6", "#ffffff"], dark: ["#14191d", "#1b2227"] };

/** Linear light as seen with full colour vision and with each kind of colour blindness (Machado et al. 2009). */
const visions: Record<string, [Colour, Colour, Colour]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times([a, b, c]: Colour, [x, y, z]: Colour): number {
  return a * x + b * y + c * z;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((colour) => times([0.2126, 0.7152, 0.0722], linear(colour)) + 0.05)
    .sort((a, b) => b - a);
  return lighter / darker;
}

/** A colour in CIELAB, in which distances are roughly those that people see. */
function lab(colour: string, vision: string): Colour {
  const light = linear(colour);
  const seen = (visions[vision] ?? []).map((row) => Math.min(1, Math.max(0, times(row, light))));
  const [r = 0, g = 0, b = 0] = seen;
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root(times([0.4124, 0.3576, 0.1805], [r, g, b]) / 0.95047);
  const y = root(times([0.2126, 0.7152, 0.0722], [r, g, b]));
  const z = root(times([0.0193, 0.1192, 0.9505], [r, g, b]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const pairs = evidenceIds.flatMap((one, index) => evidenceIds.slice(index + 1).map((other) => [one, other] as const));

test.each(["light", "dark"] as const)("every grade stands out from the %s page by 3 to 1 or more", (scheme) => {
  for (const grade of evidenceIds)
    for (const ground of grounds[scheme])
      expect([grade, contrast(evidenceGrades[grade][scheme], ground) >= 3]).toEqual([grade, true]);
});

test.each(Object.keys(visions))("with colour vision %s no two grades look alike, on light and dark pages", (vision) => {
  for (const scheme of ["light", "dark"] as const) {
    for (const [one, other] of pairs) {
      const [a, b] = [lab(evidenceGrades[one][scheme], vision), lab(evidenceGrades[other][scheme], vision)];
      const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      expect([one, other, distance > 15]).toEqual([one, other, true]);
    }
  }
});
