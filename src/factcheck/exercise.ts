/** The sections of every exercise, by id, in order; the last is shown folded. */
export const EXERCISE_SECTIONS: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'material', text: 'What you have' },
  { id: 'questions', text: 'What to find out' },
  { id: 'answers', text: 'Answers' },
];
