import { LitElement } from 'lit';

/** A part of the playground. It is drawn into the page itself, so that one set of styles serves all parts. */
export abstract class Panel extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
