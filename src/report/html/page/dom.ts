/** As much of a browser's document as the page's scripts need: the rest of the code knows no browser. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly activeElement: PageElement | null;
  title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
  addEventListener(type: string, listener: (event: PageEvent) => void, isCapture?: boolean): void;
}

/** As much of an element. */
export interface PageElement {
  id: string;
  lang: string;
  textContent: string | null;
  className: string;
  hidden: boolean;
  open: boolean;
  value: string;
  checked: boolean;
  readonly tagName: string;
  readonly dataset: Record<string, string | undefined>;
  readonly offsetParent: unknown;
  /** Of a template only. */
  readonly content: PageElement;
  append(...parts: ReadonlyArray<PageElement | string>): void;
  replaceChildren(...parts: ReadonlyArray<PageElement | string>): void;
  cloneNode(isDeep: boolean): PageElement;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  focus(): void;
  blur(): void;
  scrollIntoView(options: { readonly block: 'nearest' | 'center' }): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  dispatchEvent(event: Event): boolean;
}

/** As much of an event. */
export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}

/** Where copied text goes; absent where a browser has no such thing, as on an insecure page. */
export interface PageClipboard {
  writeText(text: string): Promise<void>;
}
