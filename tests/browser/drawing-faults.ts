import type { Page } from 'playwright-core';

/** A drawing as the browser shows it. */
interface Drawn {
  readonly name: string;
  readonly texts: number;
  readonly marks: number;
  readonly faults: readonly string[];
}

/**
 * Measures every drawing that a page shows. A fault is a text below 12 or above 16 CSS px, two texts on each other, a
 * text cut off by its drawing or by the page, a text under 4.5:1 or a mark of a fact under 3:1 against what is behind.
 */
export function measureDrawings(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => {
    const [LEAST, MOST, SLACK] = [12, 16, 1];
    const paper = getComputedStyle(document.body).backgroundColor;

    const channels = (colour: string): number[] | null => {
      const [r, g, b, a = 1] = colour.match(/[\d.]+/gu)?.map(Number) ?? [];
      return colour.startsWith('rgb') && a > 0.9 ? [r ?? 0, g ?? 0, b ?? 0] : null;
    };
    const luminance = (colour: string): number | null => {
      const linear = channels(colour)?.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const [r = 0, g = 0, b = 0] = linear ?? [];
      return linear ? 0.2126 * r + 0.7152 * g + 0.0722 * b : null;
    };
    // Print leaves the page without a ground: paper is white.
    const ground = luminance(paper) ?? 1;
    const contrast = (colour: string): number => {
      const own = luminance(colour);
      if (own === null) return 0;
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    };

    /** The letters without the room above and below them. */
    const inked = (text: Element): DOMRect => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return new DOMRect(x, y + height * 0.22, width, height * 0.56);
    };
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left + 0.5 < b.right &&
      b.left + 0.5 < a.right &&
      a.top + 0.5 < b.bottom &&
      b.top + 0.5 < a.bottom;
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 || height > 0;
    };

    const drawings = [...document.querySelectorAll('[data-chart] svg[role=img]')].filter(isShown);
    return drawings.map((svg) => {
      const faults: string[] = [];
      // A picture within an outer one is as large as what it holds, so only the outer one can cut.
      const outer = svg.parentElement?.closest('svg') ?? svg;
      const frame = outer.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].filter(isShown);
      for (const text of texts) {
        const words = text.textContent.slice(0, 60);
        const scale = text.getScreenCTM()?.a ?? 1;
        for (const run of text.children.length > 0 ? text.children : [text]) {
          const { fontSize, fill } = getComputedStyle(run);
          const size = parseFloat(fontSize) * scale;
          if (size < LEAST - 0.01 || size > MOST) faults.push(`${size.toFixed(1)} px: ${words}`);
          if (contrast(fill) < 4.5)
            faults.push(`${contrast(fill).toFixed(1)}:1, ${fill}: ${words}`);
        }
        const box = inked(text);
        const cut =
          box.left < frame.left - SLACK ||
          box.right > frame.right + SLACK ||
          box.top < frame.top - SLACK ||
          box.bottom > frame.bottom + SLACK;
        if (cut) faults.push(`cut off: ${words}`);
        if (box.left < -SLACK || box.right > document.documentElement.clientWidth + SLACK)
          faults.push(`beside the page, ${box.left.toFixed(1)}–${box.right.toFixed(1)}: ${words}`);
      }
      const boxes = texts.map(inked);
      for (const [i, a] of boxes.entries())
        for (const [j, b] of boxes.entries())
          if (i < j && meet(a, b))
            faults.push(`overlap: ${texts[i]?.textContent ?? ''} | ${texts[j]?.textContent ?? ''}`);

      const shapes = [
        ...svg.querySelectorAll('.chart-fact :is(path, rect, circle, line), .chart-glyph'),
      ];
      const marks = shapes.filter(isShown);
      for (const mark of marks) {
        const { fill, stroke } = getComputedStyle(mark);
        const best = Math.max(contrast(fill), contrast(stroke));
        if (best < 3)
          faults.push(
            `${best.toFixed(1)}:1, ${fill} and ${stroke}: ${mark.getAttribute('class') ?? ''}`,
          );
      }
      const name = svg.closest('[data-chart]')?.getAttribute('data-chart') ?? '';
      return { name, texts: texts.length, marks: marks.length, faults };
    });
  });
}
