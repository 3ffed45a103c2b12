/**
 * How big a drawing is seen in its window. While a hand zooms, what is drawn already is stretched, and nothing
 * of it is painted however much it is; once the hand rests, it is drawn anew at its size.
 */
import type { Point } from "../../drawing/routes";
import { further, type Stretch, UNMOVED } from "./stretch";

export interface Size {
  readonly width: number;
  readonly height: number;
}

// Below this, text of 15 pixels is smaller than 13.
const READABLE = 0.87;
const MOST = 2.5;
// Milliseconds after which a hand rests: what takes long to draw is waited for longer.
const RESTING = 200;
const WORTH = 3;
// What is stretched more is drawn anew though the hand goes on: it is all blur, or all edge.
const STRETCHED = 4;

export class Camera {
  readonly #pane: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #size: Size;
  readonly #draw: (by: number) => void;
  #by = 1;
  #stretch: Stretch = UNMOVED;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #begun = 0;
  /** How long it took to draw it the last time. */
  #took = 0;
  /** Where the window shall stand once it is drawn anew, from the sheet's corner. */
  #to: { readonly left: number; readonly top: number } = { left: 0, top: 0 };

  /** `draw` draws at a size, and calls `drawn` when that is done. */
  constructor(pane: HTMLElement, sheet: HTMLElement, size: Size, draw: (by: number) => void) {
    [this.#pane, this.#sheet, this.#size, this.#draw] = [pane, sheet, size, draw];
  }

  /** Bigger or smaller; the point of the window that stays where it is is its middle, unless it is said. */
  zoom(factor: number, [x, y]: readonly [x: number, y: number] = [this.#pane.clientWidth / 2, this.#pane.clientHeight / 2]): void {
    const still = { x: x + this.#pane.scrollLeft - this.#sheet.offsetLeft, y: y + this.#pane.scrollTop };
    const least = Math.min(this.#whole, READABLE);
    this.#stretch = further(this.#stretch, factor, still, [least / this.#by, MOST / this.#by]);
    this.#show();
    clearTimeout(this.#resting);
    const far = Math.max(this.#stretch.by, 1 / this.#stretch.by) > STRETCHED;
    if (far) this.#drawAnew();
    else this.#resting = setTimeout(() => this.#drawAnew(), Math.max(RESTING, this.#took * WORTH));
  }

  showWhole(): void {
    this.#fit(this.#whole);
  }

  /** So that texts can be read, with a point of the drawing in the middle of the window. */
  showReadable(middle: Point): void {
    this.#fit(Math.min(1, Math.max(READABLE, this.#pane.clientWidth / this.#size.width)), middle);
  }

  /** What was asked to be drawn is drawn: the window stands where the hand left it. */
  drawn(): void {
    this.#show();
    this.#pane.scrollTo(this.#to.left + this.#sheet.offsetLeft, this.#to.top);
    requestAnimationFrame(() => setTimeout(() => (this.#took = performance.now() - this.#begun)));
  }

  close(): void {
    clearTimeout(this.#resting);
  }

  get isShown(): boolean {
    return this.#pane.clientWidth > 0 && this.#pane.clientHeight > 0;
  }

  /** Of a window that is not shown nothing can be told: it is drawn at its own size. */
  get #whole(): number {
    if (!this.isShown) return 1;
    return Math.min(this.#pane.clientWidth / this.#size.width, this.#pane.clientHeight / this.#size.height, 1);
  }

  #fit(by: number, middle?: Point): void {
    this.zoom(by / (this.#by * this.#stretch.by));
    const { clientWidth, clientHeight } = this.#pane;
    this.#drawAnew(middle && { left: middle.x * by - clientWidth / 2, top: middle.y * by - clientHeight / 2 });
  }

  #drawAnew(to?: { readonly left: number; readonly top: number }): void {
    clearTimeout(this.#resting);
    this.#to = to ?? {
      left: this.#pane.scrollLeft - this.#sheet.offsetLeft - this.#stretch.x,
      top: this.#pane.scrollTop - this.#stretch.y,
    };
    const same = this.#stretch.by === 1;
    this.#begun = performance.now();
    this.#by *= this.#stretch.by;
    this.#stretch = UNMOVED;
    this.#draw(this.#by);
    if (same) this.drawn();
  }

  /** Stretched, only what the window shows is: the browser would paint all that comes into it besides. */
  #show(): void {
    const { by, x, y } = this.#stretch;
    const { style, classList } = this.#sheet;
    const stretched = this.#stretch !== UNMOVED;
    if (!stretched) style.clipPath = "";
    else if (!classList.contains("is-stretched")) style.clipPath = this.#window();
    classList.toggle("is-stretched", stretched);
    style.transform = stretched ? `translate(${x}px, ${y}px) scale(${by})` : "";
  }

  /** What of the sheet the window shows, as the edges that are cut. */
  #window(): string {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#pane;
    const left = scrollLeft - this.#sheet.offsetLeft;
    const { width, height } = this.#size;
    const cut = [scrollTop, width * this.#by - left - clientWidth, height * this.#by - scrollTop - clientHeight, left];
    return `inset(${cut.map((edge) => `${Math.max(0, edge)}px`).join(" ")})`;
  }
}
