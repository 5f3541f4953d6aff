import type { Note } from '../factcheck/page.ts';
import type { Finding } from '../factcheck/finding.ts';

/** What is wrong with a part of a line: `at` counts its characters from 0. */
export type Trouble = Pick<Finding, 'rule' | 'message' | 'remedy'> & { readonly at: number };

/** What a note says after its label, or what is wrong with it. */
export type Body =
  { readonly trouble: Trouble } | { readonly at: number; readonly value: NoteBody };

/** A note without its label and places. */
export type NoteBody = Note extends infer Each
  ? Each extends Note
    ? Omit<Each, 'label' | 'place' | 'body'>
    : never
  : never;
