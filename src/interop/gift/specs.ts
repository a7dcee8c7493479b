import type { Block, Inline, ListItem } from '../../course/course.js';

/** What an export reads of a choice. */
export interface ChoiceLike {
  readonly options: readonly {
    readonly content: readonly Block[];
    readonly right: boolean;
    readonly feedback?: readonly Block[];
  }[];
  readonly multiple: boolean;
  readonly fixed: boolean;
}

/** What an export reads of a text with gaps. */
export interface GapsLike {
  readonly mode: 'typed' | 'bank' | 'menu';
  readonly blocks: readonly Block[];
  readonly gaps: readonly {
    readonly answers: readonly string[];
    readonly feedback?: readonly Block[];
  }[];
  readonly distractors: readonly {
    readonly text: string;
    readonly feedback?: ListItem['feedback'];
  }[];
}

/** What an export reads of pairs. */
export interface MatchLike {
  readonly pairs: readonly {
    readonly left: readonly Inline[];
    readonly right: readonly Inline[];
  }[];
}

/** What an export reads of things in order. */
export interface OrderLike {
  readonly words: boolean;
  readonly items: readonly { readonly content: readonly Block[] }[];
}

/** What an export reads of things in categories. */
export interface SortLike {
  readonly categories: readonly (readonly Inline[])[];
  readonly members: readonly { readonly content: readonly Block[]; readonly category: number }[];
}
