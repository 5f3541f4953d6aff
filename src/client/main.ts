import { openNotes } from './beside.ts';
import { readMarks } from './marks.ts';
import './return.ts';

openNotes();
readMarks();
