/** An element as the sketch tells of it. */
import type { PageElement } from '../types';
import { isCard } from './card';

const SPEAKING =
  /^(?:title|alt|aria-label|email|fromaddr|e|itemprop|data-(?:original-title|title|tooltip|tip|hovercard-id|address|copy|clipboard-text|name|full-name|contact-name|customer-name)|data-(?:.*-)?(?:e?mail|phone|tel|mobile)(?:-.*)?)$/;

export class SketchElement implements PageElement {
  constructor(
    readonly tagName: string,
    readonly childElementCount: number,
    readonly index: number,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  /** Names an identity somewhere in its attributes. */
  get speaks(): boolean {
    for (const name of this.attributes.keys()) if (SPEAKING.test(name)) return true;
    return isCard(this) || (this.tagName === 'A' && /^mailto:/i.test(this.getAttribute('href') ?? ''));
  }
}
