import type { Definition } from 'mdast';

/** What a piece of a text needs to know of what is around it. */
export interface Surroundings {
  definitions: Map<string, Definition>;
  /** Levels of headings that the text uses, highest first. */
  levels: number[];
  /** The level on the page of the text's highest heading. */
  top: number;
  depth: number;
  linked: boolean;
}

/** Deeper nested things are shown as letters only. */
export const deepest = 24;
